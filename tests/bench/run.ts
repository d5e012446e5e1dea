/**
 * `npm run bench [-- --no-peers] [-- --write]`: how fast the engine, the readers and the painting are, beside others on texts of the same kind
 * in the same run. Never part of the tests: figures of time are for people. `--write` keeps the table in docs/benchmarks.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureBrowser } from './browser.ts';
import { measureClick } from './click.ts';
import { measureEngine } from './engine.ts';
import { measureLists } from './lists.ts';
import { table, type Figure } from './measure.ts';
import { measurePeers } from './peers.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, 'no-peers': { type: 'boolean', default: false }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const load = loadavg()[0]!;
const engine = await measureEngine(seed);
const inChromium = (work: Promise<Figure[]>): Promise<Figure[]> => work.catch((error: unknown) => { engine.notes.push(`Chromium: ${(error as Error).message}`); return []; });
const browser = [...await inChromium(measureBrowser(seed)), ...await inChromium(measureClick(seed)), ...await inChromium(measureLists())];
const peers = values['no-peers'] ? { figures: [], notes: [] } : measurePeers(seed + 500);
const result = `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), load at the start ${load.toFixed(1)}, seed ${seed}.

${table([...engine.figures, ...browser, ...peers.figures])}

${[...engine.notes, ...peers.notes].map((note) => `- ${note}`).join('\n')}
`;
console.log(result);
if (values.write) {
  const file = path.join(import.meta.dirname, '../../docs/benchmarks.md');
  const [before] = readFileSync(file, 'utf8').split('<!-- figures -->');
  writeFileSync(file, `${before}<!-- figures -->\n\n${result}`);
}
