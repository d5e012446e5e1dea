/**
 * Precision, recall and F1 of the engine against annotated drafts:
 *   node tests/accuracy/measure.ts GOLD_DIR[,GOLD_DIR…] DOCUMENT_DIR [--sure N] [--show KIND_OR_CODE|all] [--write FILE]
 * GOLD_DIR holds one JSON a document in the format of corpus/GUIDE.md; a second one is a second annotator. `--show` lists what did
 * not agree; `--write` keeps the figures of each rule for the site.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readText } from '../../rules/cli/read.ts';
import { toJson } from '../../rules/report/json.ts';
import { review } from '../../rules/review.ts';
import { figuresByRule } from './by-rule.ts';
import { printTable, score, type Annotation, type Table } from './score.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sure: { type: 'string', default: '2' }, show: { type: 'string' }, write: { type: 'string' } } });
const [gold, documents] = positionals;
if (!gold || !documents) { console.error('usage: measure GOLD_DIR[,GOLD_DIR…] DOCUMENT_DIR [--sure N] [--show KIND|all] [--write FILE]'); process.exit(2); }
const folders = gold.split(',');
const table: Table = new Map();
const byRule: Table = new Map();
let count = 0;
for (const name of readdirSync(folders[0]!).filter((file) => file.endsWith('.json')).sort()) {
  const document = readdirSync(documents).find((file) => path.parse(file).name === path.parse(name).name);
  if (!document) { console.error(`no document for ${name}`); continue; }
  const source = readFileSync(path.join(documents, document), 'utf8');
  const annotations = folders.map((folder) => path.join(folder, name)).filter((file) => existsSync(file)).map((file) => {
    const parsed = JSON.parse(readFileSync(file, 'utf8')) as Annotation | Annotation[];
    return Array.isArray(parsed) ? parsed[0]! : parsed;
  });
  const said = toJson(review(readText(source)), document, { withText: true });
  const misses = score(table, annotations, said, source, Number(values.sure));
  if (values.show) for (const miss of misses) if (values.show === 'all' || values.show === miss.kind) console.log(`${document}\t${miss.kind} ${miss.sort}\t${miss.key}\t${miss.words.replace(/\s+/g, ' ').slice(0, 160)}`);
  figuresByRule(byRule, annotations, said, source, Number(values.sure));
  count++;
}
console.log(`${count} documents\n${printTable(table)}`);
if (values.write) {
  const share = (part: number, whole: number): number | null => (whole ? Math.round((100 * part) / whole) / 100 : null);
  const rules = Object.fromEntries([...byRule].sort(([a], [b]) => a.localeCompare(b)).map(([id, c]) => [id, { precision: share(c.right, c.said), recall: share(c.found, c.wanted), right: c.right, said: c.said, found: c.found, wanted: c.wanted }]));
  const facts = Object.fromEntries(['kind', 'assignments', 'citations', 'targets', 'findings'].map((name) => { const c = table.get(name)!; return [name, { precision: share(c.right, c.said), recall: share(c.found, c.wanted), said: c.said, wanted: c.wanted }]; }));
  writeFileSync(values.write, `${JSON.stringify({ documents: count, facts, rules }, null, 1)}\n`);
}
