/**
 * `node scripts/stress-comments.ts FOLDER [COUNT]`: puts COUNT random comments into every .docx of a folder and reads each range back with
 * another XML reader. Then LibreOffice, where it is installed, opens every result and its comments are counted.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import type { WordPlace } from '../rules/draft/docx/places.ts';
import { openDraft, type OpenedDraft } from '../rules/draft/open.ts';
import { addWordComments, type WordComment } from '../rules/report/docx-comments/write.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const CHANGED = new Set(['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml']);

let seed = 42;
const random = (): number => { seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff; return seed / 0x7fffffff; };

function homeOf(place: WordPlace): object {
  let at = place.carrier ?? place.holder;
  while (at.parent && at.name !== 'w:tc') at = at.parent;
  return at;
}

/** The words that must stand between the marks: those of the range up to the last one in the cell or body where the range starts. */
function expected(draft: OpenedDraft, comment: WordComment): string {
  let { start, end } = comment;
  while (start < end - 1 && /\s/.test(draft.text[start]!)) start++;
  const placeAt = (offset: number): WordPlace => draft.word!.places[draft.source.locate(offset).ref]!;
  const home = homeOf(placeAt(start));
  while (end > start && (/\s/.test(draft.text[end - 1]!) || homeOf(placeAt(end - 1)) !== home || placeAt(end - 1).carrier)) end--;
  let words = '';
  for (let at = start; at < end; at++) if (placeAt(at).kind === 'text' && !placeAt(at).carrier) words += draft.text[at]!;
  return words;
}

function marked(xml: string): Map<string, string> {
  const open = new Map<string, string>();
  const closed = new Map<string, string>();
  const walk = (node: Node): void => {
    for (let next = node.firstChild; next; next = next.nextSibling) {
      if (next.nodeType !== 1) continue;
      const element = next as Element;
      const id = element.getAttributeNS(WORD, 'id') ?? '';
      if (element.localName === 'commentRangeStart') open.set(id, '');
      else if (element.localName === 'commentRangeEnd') { closed.set(id, open.get(id) ?? ''); open.delete(id); } else if (element.localName === 't') for (const [key, words] of open) open.set(key, words + (element.textContent ?? ''));
      else if (element.localName !== 'txbxContent' && element.localName !== 'Fallback') walk(element);
    }
  };
  walk(new DOMParser().parseFromString(xml, 'text/xml'));
  return closed;
}

const plain = (words: string): string => words.normalize('NFC').replace(/[\s\u00ad\u200b]/g, '').toLowerCase();

const folder = process.argv[2] ?? '.';
const count = Number(process.argv[3] ?? 1000);
const out = mkdtempSync(path.join(tmpdir(), 'comments-'));
let total = 0;
let wrong = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.docx'))) {
  const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
  const draft = await openDraft(bytes, file);
  const comments = Array.from({ length: count }, (_, i): WordComment => {
    const start = Math.floor(random() * draft.text.length);
    return { start, end: Math.min(draft.text.length, start + 1 + Math.floor(random() * random() * 300)), paragraphs: [`${i}`] };
  });
  const result = addWordComments(bytes, draft, comments, { author: 'Thử', initials: 'T', date: new Date('2026-01-02T03:04:05Z') });
  writeFileSync(path.join(out, file), result);
  const before = unzipSync(bytes);
  const after = unzipSync(result);
  const altered = Object.keys(before).filter((name) => !CHANGED.has(name) && name !== draft.word!.mainPart && Buffer.compare(Buffer.from(before[name]!), Buffer.from(after[name] ?? new Uint8Array())) !== 0);
  const same = (await openDraft(result, file)).text === draft.text;
  const ranges = marked(new TextDecoder().decode(after[draft.word!.mainPart]));
  const bad = comments.filter((comment, i) => plain(ranges.get(String(i)) ?? '\u0000') !== plain(expected(draft, comment)));
  const odd = bad.filter((comment) => {
    const i = comments.indexOf(comment);
    // A number stands for its whole paragraph, a text box for the run that carries it: there the marks hold more.
    const touches = Array.from({ length: comment.end - comment.start }, (_, k) => draft.word!.places[draft.source.locate(comment.start + k).ref]!).some((place) => place.carrier || place.kind === 'number');
    return touches && plain(ranges.get(String(i)) ?? '').includes(plain(expected(draft, comment)));
  });
  total += comments.length;
  wrong += bad.length - odd.length;
  let shown = '-';
  try {
    execFileSync('soffice', ['--headless', '--convert-to', 'odt', '--outdir', out, path.join(out, file)], { stdio: 'ignore' });
    const content = unzipSync(new Uint8Array(readFileSync(path.join(out, file.replace(/\.docx$/, '.odt')))))['content.xml']!;
    shown = String(new TextDecoder().decode(content).match(/<office:annotation /g)?.length ?? 0);
  } catch { /* LibreOffice is not installed */ }
  console.log(`${file}: ${comments.length} comments, ${bad.length - odd.length} wrong, ${odd.length} on numbers or boxes, LibreOffice shows ${shown}, text ${same ? 'unchanged' : 'CHANGED'}, other parts altered: ${altered.length}`);
}
console.log(`${total} anchors, ${wrong} wrong`);
