/**
 * `npm run fuzz [-- MINUTES]`: every property of tests/fuzz from other seeds for MINUTES altogether (10 by default), then every regular
 * expression of the rules before a checker of backtracking. What fails is printed with the seed that finds it again.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const PROPERTIES = 12; // about as many stand in tests/fuzz: they share the time
const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) throw new RangeError('npm run fuzz -- MINUTES');

const end = Date.now() + minutes * 60_000;
let failed = 0;
let rounds = 0;
while (Date.now() < end) {
  const seconds = Math.max(2, Math.min(60, Math.ceil((end - Date.now()) / 1000 / PROPERTIES)));
  const { status } = spawnSync(path.join(root, 'node_modules/.bin/vitest'), ['run', '--project', 'unit', 'tests/fuzz', '--maxWorkers=1', '--reporter=dot'], { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_SECONDS: String(seconds) }, shell: process.platform === 'win32' });
  rounds++;
  if (status !== 0) failed++;
}
console.log(`${rounds} rounds, ${failed} with failures`);
process.exitCode = failed ? 1 : 0;
