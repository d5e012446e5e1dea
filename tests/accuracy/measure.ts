/**
 * Precision, recall and F1 of the engine against annotated drafts:
 *   node tests/accuracy/measure.ts GOLD_DIR[,GOLD_DIR…] DOCUMENT_DIR [--sure N]
 * GOLD_DIR holds one JSON a document in the format of corpus/GUIDE.md; a second one is a second annotator.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readText } from '../../rules/cli/read.ts';
import { toJson } from '../../rules/report/json.ts';
import { review } from '../../rules/review.ts';
import { printTable, score, type Annotation, type Table } from './score.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sure: { type: 'string', default: '2' } } });
const [gold, documents] = positionals;
if (!gold || !documents) { console.error('usage: measure GOLD_DIR[,GOLD_DIR…] DOCUMENT_DIR [--sure N]'); process.exit(2); }
const folders = gold.split(',');
const table: Table = new Map();
let count = 0;
for (const name of readdirSync(folders[0]!).filter((file) => file.endsWith('.json')).sort()) {
  const document = readdirSync(documents).find((file) => path.parse(file).name === path.parse(name).name);
  if (!document) { console.error(`no document for ${name}`); continue; }
  const source = readFileSync(path.join(documents, document), 'utf8');
  const annotations = folders.map((folder) => path.join(folder, name)).filter((file) => existsSync(file)).map((file) => {
    const parsed = JSON.parse(readFileSync(file, 'utf8')) as Annotation | Annotation[];
    return Array.isArray(parsed) ? parsed[0]! : parsed;
  });
  score(table, annotations, toJson(review(readText(source)), document), source, Number(values.sure));
  count++;
}
console.log(`${count} documents\n${printTable(table)}`);
