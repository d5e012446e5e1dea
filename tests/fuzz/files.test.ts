import { array, assert, asyncProperty, constantFrom, integer, nat, oneof, string, tuple, uint8Array } from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openDraft, type OpenedDraft } from '../../rules/draft/open.ts';
import { nodePdfJs } from '../../rules/draft/pdf/node-pdfjs.ts';
import { UnreadableDraft } from '../../rules/draft/tree.ts';
import { addWordComments } from '../../rules/report/docx-comments/write.ts';
import { findingComments } from '../../rules/report/docx-comments/findings.ts';
import { toWord } from '../readers/one-draft.ts';
import { pdfFile, type Placed } from '../readers/pdf-file.ts';
import { LIMIT, runs } from './runs.ts';
import { reviewSoundly } from './sound.ts';
import { anyText } from './texts.ts';

async function openOrRefuse(bytes: Uint8Array, name: string): Promise<OpenedDraft | string> {
  try {
    return await openDraft(bytes, name, { pdfjs: nodePdfJs });
  } catch (error) {
    if (error instanceof UnreadableDraft) return error.code;
    throw error;
  }
}

const letters = (text: string): string => text.replace(/\s+/g, '');

const WORD = toWord({ numbers: 'counted' });
const PARTS = unzipSync(WORD);
/** The document cut before and behind each paragraph: most pieces are whole paragraphs, those between open and close tables. */
const PIECES = strFromU8(PARTS['word/document.xml']!).split(/(?=<w:p>)|(?<=<\/w:p>)/);

const editsOfElements = array(tuple(nat(), nat(), constantFrom('drop', 'double', 'move', 'text', 'text', 'attribute', 'attribute', 'noise') , oneof(anyText, string({ unit: 'binary', maxLength: 20 }))), { minLength: 1, maxLength: 6 });

/** Paragraphs taken out, doubled, moved; words and attributes overwritten. Mostly still XML, sometimes not. */
function editedWord(edits: readonly (readonly [number, number, string, string])[]): Uint8Array {
  const pieces = [...PIECES];
  for (const [from, to, kind, words] of edits) {
    let at = from % pieces.length;
    if (kind !== 'noise') at = pieces.findIndex((piece, i) => i >= at && piece.startsWith('<w:p>'));
    if (at < 0) continue;
    const one = pieces[at]!;
    // oxlint-disable-next-line no-control-regex -- XML holds none of them
    const escaped = words.replace(/[&<>]/g, '').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
    if (kind === 'drop') pieces.splice(at, 1);
    else if (kind === 'double') pieces.splice(at, 0, ...Array.from({ length: to % 40 }, () => one));
    else if (kind === 'move') pieces.splice(to % pieces.length, 0, ...pieces.splice(at, 1));
    else if (kind === 'text') pieces[at] = one.replace(/(<w:t[^>]*>)[^<]*/, (_, open: string) => open + escaped);
    else if (kind === 'attribute') pieces[at] = one.replace(/="[^"]*"/g, (attribute, place: number) => (place % 3 === to % 3 ? `="${escaped.replace(/"/g, '')}"` : attribute));
    else pieces[at] = one.slice(0, to % (one.length + 1)) + words;
  }
  return zipSync({ ...PARTS, 'word/document.xml': strToU8(pieces.join('')) }, { level: 0 });
}

test('a Word file with its XML changed is reviewed with true places, and takes comments, or is refused', { timeout: LIMIT }, async () => {
  let reviewed = 0;
  await assert(asyncProperty(editsOfElements, async (edits) => {
    const bytes = editedWord(edits);
    const draft = await openOrRefuse(bytes, 'a.docx');
    if (typeof draft === 'string') return;
    const result = reviewSoundly(draft);
    const commented = addWordComments(bytes, draft, findingComments(result, 'vi'), { author: 'Thử', initials: 'T', date: new Date('2026-03-01T00:00:00Z') });
    // A text that does not keep its blanks (no writer makes such) may lose one where a comment cuts it.
    const again = await openOrRefuse(commented, 'a.docx');
    expect(typeof again === 'string' ? again : letters(again.text)).toBe(letters(draft.text));
    reviewed++;
  }), runs(60));
  expect(reviewed).toBeGreaterThan(25);
});

test('the other parts of a Word file changed, or its bytes', { timeout: LIMIT }, async () => {
  const names = Object.keys(PARTS);
  await assert(asyncProperty(constantFrom(...names), nat(), uint8Array({ maxLength: 30 }), integer({ min: 0, max: 60 }), constantFrom(true, false), async (name, place, noise, length, packed) => {
    const change = (bytes: Uint8Array): Uint8Array => { const at = place % (bytes.length + 1); return Uint8Array.from([...bytes.slice(0, at), ...noise, ...bytes.slice(at + length)]); };
    const draft = await openOrRefuse(packed ? change(WORD) : zipSync({ ...PARTS, [name]: change(PARTS[name]!) }, { level: 0 }), 'a.docx');
    if (typeof draft !== 'string') reviewSoundly(draft);
  }), runs(80));
});

const placed = tuple(integer({ min: -50, max: 650 }), integer({ min: -50, max: 900 }), oneof(constantFrom('KE HOACH', 'I. MUC DICH', '1. So Y te chu tri', 'a) Mot', '- Hai', 'Noi nhan:', 'trang 2', '2', '2/3'), string({ unit: 'grapheme-ascii', maxLength: 40 })), integer({ min: 0, max: 40 }), constantFrom(true, false));
const sheet = tuple(array(placed, { maxLength: 30 }), array(tuple(nat(600), nat(850), nat(600), nat(850)), { maxLength: 12 }));

test('a PDF with words and lines anywhere, and the same with bytes changed', { timeout: LIMIT }, async () => {
  await assert(asyncProperty(array(sheet, { minLength: 1, maxLength: 3 }), array(tuple(nat(), uint8Array({ maxLength: 12 })), { maxLength: 3 }), async (sheets, noises) => {
    const bytes = pdfFile(sheets.map(([texts, rules]) => ({ texts: texts as Placed[], rules })));
    for (const [place, noise] of noises) bytes.set(noise, place % Math.max(1, bytes.length - noise.length));
    const draft = await openOrRefuse(bytes, 'a.pdf');
    if (typeof draft !== 'string') reviewSoundly(draft);
  }), runs(25));
});
