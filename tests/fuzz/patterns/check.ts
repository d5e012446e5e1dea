/**
 * `npm run patterns`: asks recheck, a checker of backtracking, about every regular expression of the rules that it has not been asked about
 * and keeps the answers in verdicts.json, which the tests read. `-- --all` asks anew about all. recheck is large and is not needed to build
 * or test, so it is fetched into a temporary folder.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { patternsOfRules } from './collect.ts';
import { keyOf, type Verdicts } from './verdicts.ts';

const RECHECK = 'recheck@4.5.0';
const SECONDS = 15;

interface Diagnostics { status: 'safe' | 'vulnerable' | 'unknown'; complexity?: { type: string; degree?: number } }
interface Recheck { check(source: string, flags: string, parameters: { timeout: number }): Promise<Diagnostics> }

const file = path.join(import.meta.dirname, 'verdicts.json');
const before = process.argv.includes('--all') ? {} : JSON.parse(readFileSync(file, 'utf8')) as Verdicts;
const patterns = await patternsOfRules();
const verdicts: Verdicts = {};
for (const pattern of patterns) { const key = keyOf(pattern); if (before[key]) verdicts[key] = before[key]; }
const open = patterns.filter((pattern) => !verdicts[keyOf(pattern)]);
console.log(`${patterns.length} patterns, ${open.length} new`);

if (open.length) {
  const home = mkdtempSync(path.join(tmpdir(), 'lkg-recheck-'));
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', home, RECHECK], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${RECHECK} could not be installed`);
  const { check } = createRequire(path.join(home, 'package.json'))('recheck') as Recheck;
  for (const pattern of open) {
    const { status: answer, complexity } = await check(pattern.source, pattern.flags, { timeout: SECONDS * 1000 });
    const verdict = answer === 'vulnerable' ? complexity!.type === 'exponential' ? 'exponential' : `power ${complexity!.degree ?? 2}` : answer;
    verdicts[keyOf(pattern)] = verdict as Verdicts[string];
    if (verdict === 'exponential') console.error(`exponential: ${pattern.where} /${pattern.source}/${pattern.flags}`);
  }
  rmSync(home, { recursive: true, force: true });
}
writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`);
const counts = new Map<string, number>();
for (const verdict of Object.values(verdicts)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
console.log([...counts].map(([verdict, count]) => `${verdict}: ${count}`).join(', '));
process.exit(counts.has('exponential') ? 1 : 0);
