/**
 * Precision, recall and F1 of the engine against annotated drafts:
 *   node tests/accuracy/measure.ts GOLD_DIR[,GOLD_DIR…] DOCUMENT_DIR [--sure N] [--show KIND_OR_CODE|all] [--write FILE]
 * GOLD_DIR holds one JSON a document in the format of corpus/GUIDE.md; a second one is a second annotator. `--show` lists what did
 * not agree; `--write` keeps the figures of each rule for the site.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { accuracyFile, FACTS } from './file.ts';
import { measure } from './folder.ts';
import { printTable } from './score.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sure: { type: 'string', default: '2' }, show: { type: 'string' }, write: { type: 'string' } } });
const [gold, documents] = positionals;
if (!gold || !documents) { console.error('usage: measure GOLD_DIR[,GOLD_DIR…] DOCUMENT_DIR [--sure N] [--show KIND|all] [--write FILE]'); process.exit(2); }
const measured = measure(gold.split(','), documents, Number(values.sure));
for (const name of measured.without) console.error(`no document for ${name}`);
for (const { document, kind, sort, key, words } of measured.misses) {
  if (values.show === 'all' || values.show === kind) console.log(`${document}\t${kind} ${sort}\t${key}\t${words.replace(/\s+/g, ' ').slice(0, 160)}`);
}
console.log(`${measured.count} documents\n${printTable(measured.table)}`);
if (measured.languages.size > 1) for (const [language, { count, table }] of [...measured.languages].sort()) console.log(`\n${language}: ${count} documents\n${printTable(new Map([...table].filter(([name]) => FACTS.includes(name))))}`);
if (values.write) writeFileSync(values.write, accuracyFile(measured));
