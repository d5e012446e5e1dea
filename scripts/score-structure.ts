/** Scores the structure reader against labelled lines: `node scripts/score-structure.ts FILE.jsonl [--show N]`, one document a line: { number, lines: [{ text, label }] }. */
import { readFileSync } from 'node:fs';
import { DraftBuilder } from '../rules/draft/builder.ts';
import { readStructure } from '../rules/structure/read.ts';

const [file, , show] = process.argv.slice(2);
if (!file) { console.error('usage: score-structure FILE.jsonl [--show N]'); process.exit(2); }
const KINDS = ['part', 'chapter', 'section', 'subsection', 'article', 'clause', 'item'];
const counts = new Map(KINDS.map((kind) => [kind, { right: 0, found: 0, gold: 0 }]));
let shown = Number(show ?? 0);
for (const row of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { number, lines } = JSON.parse(row) as { number: string; lines: { text: string; label: string }[] };
  const builder = new DraftBuilder();
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    builder.break();
    builder.text(line.text, 0, 0);
    starts.push(length);
    if (line.text.trim()) length += line.text.normalize('NFC').length + 1;
  }
  const draft = builder.build();
  const lineAt = new Map<number, number>();
  let cursor = 0;
  for (const [i, line] of lines.entries()) {
    const text = line.text.normalize('NFC').trim();
    if (!text) continue;
    const at = draft.text.indexOf(text, cursor);
    if (at < 0) continue;
    lineAt.set(at, i);
    cursor = at + text.length;
  }
  const found = new Map<number, string>();
  for (const section of readStructure(draft).all) {
    const line = lineAt.get(section.start);
    if (line !== undefined) found.set(line, section.kind);
  }
  for (const [i, line] of lines.entries()) {
    const kind = found.get(i) ?? '';
    if (counts.has(kind)) counts.get(kind)!.found++;
    if (counts.has(line.label)) counts.get(line.label)!.gold++;
    if (kind === line.label && counts.has(kind)) counts.get(kind)!.right++;
    else if ((counts.has(kind) || counts.has(line.label)) && shown-- > 0) console.log(`${number}#${i} gold=${line.label || '-'} ours=${kind || '-'} ${line.text.slice(0, 90)}`);
  }
}
for (const [kind, { right, found, gold }] of counts) {
  const p = found ? right / found : 1;
  const r = gold ? right / gold : 1;
  console.log(`${kind.padEnd(11)} P ${p.toFixed(4)}  R ${r.toFixed(4)}  F1 ${(p + r ? (2 * p * r) / (p + r) : 0).toFixed(4)}  (right ${right}, found ${found}, gold ${gold})`);
}
