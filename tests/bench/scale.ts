/**
 * `npm run bench:scale [-- COUNT]`: COUNT drafts (2,500 by default) made of the corpus, four fifths text, a sixth Word, the rest broken,
 * reviewed from a folder by the command line. Tells time, CPU and memory; memory has to stay level from the second
 * third, when everything is compiled, to the last.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { par, wordFile } from '../readers/word-file.ts';
import { longDraft, randomFrom } from './text.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const count = Number(process.argv[2] ?? 2500);
const jobs = availableParallelism();
const seed = Date.now() % 1_000_000;
const random = randomFrom(seed);
const folder = mkdtempSync(path.join(tmpdir(), 'lkg-scale-'));

let characters = 0;
let broken = 0;
for (let i = 0; i < count; i++) {
  const text = longDraft(4000 + Math.floor(random() ** 2 * 60_000), seed + i);
  const home = path.join(folder, String(Math.floor(i / 100)).padStart(3, '0'));
  mkdirSync(home, { recursive: true });
  const name = path.join(home, String(i).padStart(6, '0'));
  const kind = random();
  if (kind < 0.8) writeFileSync(`${name}.txt`, text);
  else {
    const word = wordFile({ body: text.split('\n').map((line) => par(line)).join('') });
    writeFileSync(`${name}.docx`, kind < 0.97 ? word : word.slice(0, word.length / 2));
    if (kind >= 0.97) broken++;
  }
  characters += text.length;
}

const started = performance.now();
const child = spawn(process.execPath, [path.join(ROOT, 'rules/cli/review.ts'), '--json', '--jobs', String(jobs), folder], { stdio: ['ignore', 'pipe', 'ignore'] });
const memory: number[] = [];
let cpu = 0;
let lines = 0;
let refused = 0;
let bytes = 0;

/** Linux tells memory and time of the process and all its threads; elsewhere only the time of the run is measured. */
function sample(): void {
  try {
    memory.push(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024);
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    cpu = (Number(fields[11]) + Number(fields[12])) / 100;
  } catch { /* not Linux, or the process has ended */ }
}
const timer = setInterval(sample, 250);
const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
for await (const line of createInterface({ input: child.stdout })) {
  lines++;
  bytes += line.length;
  if (line.includes('"unreadable":{')) refused++;
  if (lines % 200 === 0) sample();
}
const status = await ended;
clearInterval(timer);
const seconds = (performance.now() - started) / 1000;
rmSync(folder, { recursive: true, force: true });

const third = Math.floor(memory.length / 3);
const peak = (list: readonly number[]): number => Math.max(0, ...list);
const [warm, middle, last] = [peak(memory.slice(0, third)), peak(memory.slice(third, 2 * third)), peak(memory.slice(2 * third))];
console.log(`${count} drafts, ${(characters / 1e6).toFixed(1)} million characters, seed ${seed}, ${jobs} workers
answers      ${lines}, refused ${refused} (${broken} were broken), exit code ${status}
time         ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} drafts a second
CPU          ${cpu.toFixed(1)} s, ${((cpu * 1000) / count).toFixed(1)} s for 1,000 drafts, ${(cpu / (characters / 1e6)).toFixed(2)} s for a million characters
memory       ${warm.toFixed(0)} MB at most in the first third, ${middle.toFixed(0)} MB in the second, ${last.toFixed(0)} MB in the last (the whole process, ${jobs} workers)
output       ${(bytes / 1e6).toFixed(1)} MB`);
if (lines !== count || refused !== broken) { console.error('an answer is missing, or a sound draft was refused'); process.exitCode = 1; }
if (third > 3 && last > middle * 1.15) { console.error('memory grows with the number of drafts'); process.exitCode = 1; }
