/** `npm test`: every check of the project, in the order that fails fastest. Ends with a line that counts the tests. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const bin = (name: string): string => path.join(root, 'node_modules', '.bin', name);
const out = mkdtempSync(path.join(tmpdir(), 'lkg-test-'));

interface Step { name: string; command: string; args: string[]; report?: string }

const vitest = (project: string): Step => {
  const report = path.join(out, `${project}.json`);
  return { name: project, command: bin('vitest'), args: ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], report };
};
const steps: Step[] = [
  { name: 'types', command: bin('tsc'), args: ['-p', '.'] },
  { name: 'lint', command: bin('oxlint'), args: ['--deny-warnings'] },
  { name: 'list of rules', command: process.execPath, args: ['rules/cli/list-rules.ts', '--check'] },
  { name: 'legal registry', command: process.execPath, args: ['rules/law/check.ts', '--quiet'] },
  vitest('unit'),
  { name: 'build', command: 'npm', args: ['run', '--silent', 'build'] },
  vitest('e2e'),
];

let passed = 0;
let failed = 0;
let skipped = 0;
for (const step of steps) {
  const started = performance.now();
  const { status } = spawnSync(step.command, step.args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (step.report) {
    try {
      const report = JSON.parse(readFileSync(step.report, 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
      passed += report.numPassedTests;
      failed += report.numFailedTests;
      skipped += report.numPendingTests;
      if (status !== 0 && report.numFailedTests === 0) failed++;
    } catch {
      failed++;
    }
  } else if (status === 0) passed++;
  else failed++;
  if (status !== 0 && !step.report) break; // nothing after a broken type check or build tells anything new
}
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
