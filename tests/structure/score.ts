/**
 * Scores the structure reader against labelled lines:
 * `node tests/structure/score.ts FILE.jsonl [--half a|b] [--show N] [--only NUMBER]`.
 * One document a line: { number, lines: [{ text, label }] }. The labels stop where the act's own articles stop, so lines
 * after the last label (signature, attached regulations, forms) are not scored; how many units we open there is printed.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DraftBuilder } from '../../rules/draft/builder.ts';
import { readStructure } from '../../rules/structure/read.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'string' }, half: { type: 'string' }, only: { type: 'string' } } });
const [file] = positionals;
if (!file) { console.error('usage: score-structure FILE.jsonl [--half a|b] [--show N] [--only NUMBER]'); process.exit(2); }

interface LabelledLine { text: string; label: string }
const KINDS = ['part', 'chapter', 'section', 'subsection', 'article', 'clause', 'item'];
const counts = new Map(KINDS.map((kind) => [kind, { right: 0, found: 0, gold: 0, beyond: 0 }]));
let shown = Number(values.show ?? 0);
let documents = 0;

for (const row of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { number, lines } = JSON.parse(row) as { number: string; lines: LabelledLine[] };
  if (values.half && halfOf(number) !== values.half || values.only && !number.startsWith(values.only)) continue;
  documents++;
  const found = kindsByLine(lines);
  const last = lines.findLastIndex((line) => line.label !== '');
  lines.forEach((line, i) => {
    const kind = found.get(i) ?? '';
    const count = counts.get(kind);
    if (i > last) { if (count) count.beyond++; return; }
    const gold = counts.get(line.label);
    if (count) count.found++;
    if (gold) gold.gold++;
    if (kind === line.label && count) count.right++;
    else if ((count || gold) && shown-- > 0) console.log(`${number}#${i} gold=${line.label || '-'} ours=${kind || '-'} ${line.text.slice(0, 90)}`);
  });
}

/** The kind of unit whose heading stands on the line; a title on the next line belongs to the heading. */
function kindsByLine(lines: readonly LabelledLine[]): Map<number, string> {
  const builder = new DraftBuilder();
  for (const line of lines) {
    builder.break();
    builder.text(line.text, 0, 0);
  }
  const draft = builder.build();
  const starts: { at: number; line: number }[] = [];
  let cursor = 0;
  lines.forEach((line, i) => {
    const text = line.text.normalize('NFC').trim();
    if (!text) return;
    const at = draft.text.indexOf(text, cursor);
    if (at < 0) throw new Error(`line ${i} is lost`);
    starts.push({ at, line: i });
    cursor = at + text.length;
  });
  const kinds = new Map<number, string>();
  for (const section of readStructure(draft).all) {
    let i = firstAtOrAfter(starts, section.headingSpan.start);
    for (; i < starts.length && starts[i]!.at < section.headingSpan.end; i++) kinds.set(starts[i]!.line, section.kind);
  }
  return kinds;
}

/** A stable half: rules are tuned on "a" and checked on "b". */
function halfOf(number: string): 'a' | 'b' {
  let sum = 7;
  for (const unit of number) sum = (sum * 31 + unit.codePointAt(0)!) % 65521;
  return sum % 2 === 0 ? 'a' : 'b';
}

console.log(`${documents} documents`);
for (const [kind, { right, found, gold, beyond }] of counts) {
  const p = found ? right / found : 1;
  const r = gold ? right / gold : 1;
  console.log(`${kind.padEnd(11)} P ${p.toFixed(4)}  R ${r.toFixed(4)}  F1 ${(p + r ? (2 * p * r) / (p + r) : 0).toFixed(4)}  (right ${right}, found ${found}, gold ${gold}; after the last label ${beyond})`);
}

function firstAtOrAfter(starts: readonly { at: number }[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
