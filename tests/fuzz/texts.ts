import { array, constantFrom, integer, oneof, string, tuple, type Arbitrary } from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DRAFTS = path.join(import.meta.dirname, '../../corpus/drafts');

/** The drafts of the corpus, as they stand. */
export const CORPUS: readonly { readonly file: string; readonly text: string }[] = readdirSync(DRAFTS).sort().map((file) => ({ file, text: readFileSync(path.join(DRAFTS, file), 'utf8') }));

const PARAGRAPHS = [...new Set(CORPUS.flatMap(({ text }) => text.split(/\n\s*\n/)).map((paragraph) => paragraph.trim()).filter(Boolean))];
const CLAUSES = [...new Set(PARAGRAPHS.flatMap((paragraph) => paragraph.split(/(?<=[,;.:])\s/)))];
const WORDS = [...new Set(CLAUSES.flatMap((clause) => clause.split(/\s+/)))];

/** Signs that have broken readers of text before: halves of pairs, marks alone, joiners, controls, look-alikes, endless runs. */
const ODD = ['\ud83d', '\udc69', '👩‍👩‍👧', '𝐊𝐄̂́ 𝐇𝐎𝐀̣𝐂𝐇', '\u0300', '\u0323\u0302', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u202e', '\u00a0', '\u2028', '\u0085', '\r', '\f', '\t', 'İ', 'ﬁ', 'ẞ', 'Ð', 'ð', '０１', '१२', 'Ⅳ.', '①', '“', '”', '"', '«', '(((', ')))', '[', ']', '{count}', '${a}', '__proto__', '<b>', '&amp;', '|', '||', '…', '......', '____', '/', '\\', '-', '–', '%', '0', '1.', '1)', 'a)', 'I.', 'Điều 1.', 'Điều 0', 'Chương', './.', 'Nơi nhận:', 'năm 0000', 'ngày 99/99/9999', 'ngày … tháng … năm', 'Số: /KH-', '01/2020/', '/QĐ-TTg', '12/2020/NĐ-CP', 'số', 'Sở', 'các', 'chủ trì', 'phối hợp với', 'Luật năm 2006', '100%', '1.000.000.000.000.000.000.000', '0,0000'];

const piece: Arbitrary<string> = oneof(
  { weight: 5, arbitrary: constantFrom(...CLAUSES) },
  { weight: 3, arbitrary: constantFrom(...WORDS) },
  { weight: 3, arbitrary: constantFrom(...ODD) },
  { weight: 1, arbitrary: string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: tuple(constantFrom(...ODD, ' ', '\n', 'a', 'Á', '9'), integer({ min: 2, max: 400 })).map(([unit, times]) => unit.repeat(times)) },
);

/** Any text: words of drafts cut and mixed, signs that no draft should hold, and noise. */
export const anyText: Arbitrary<string> = oneof(
  { weight: 6, arbitrary: array(tuple(piece, constantFrom(' ', '', ', ', '; ', '. ', ': ', '\n', '\n\n', '\n- ', '\n1. ', '\na) ', '\nI. ', '\nĐiều 2. ')), { maxLength: 60 }).map((parts) => parts.map(([words, gap]) => words + gap).join('')) },
  { weight: 2, arbitrary: array(oneof(constantFrom(...PARAGRAPHS), piece), { maxLength: 40 }).map((parts) => parts.join('\n\n')) },
  { weight: 1, arbitrary: string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: string({ unit: 'grapheme', maxLength: 300 }) },
);

/** A draft of the corpus with places cut out, doubled, moved or overwritten. */
export const brokenDraft: Arbitrary<string> = tuple(constantFrom(...CORPUS), array(tuple(integer({ min: 0, max: 1_000_000 }), integer({ min: 0, max: 300 }), oneof(piece, constantFrom('')), integer({ min: 0, max: 2 })), { maxLength: 8 })).map(([{ text }, edits]) => {
  let broken = text;
  for (const [place, length, words, kind] of edits) {
    const at = place % (broken.length + 1);
    if (kind === 0) broken = broken.slice(0, at) + words + broken.slice(at + length);
    else if (kind === 1) broken = broken.slice(0, at) + broken.slice(at, at + length).repeat(2) + broken.slice(at + length);
    else broken = broken.slice(0, at) + broken.slice(at + length) + broken.slice(at, at + length);
  }
  return broken;
});
