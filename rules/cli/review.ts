/** `npm run review -- FILE…`: the same review as in the browser, for a terminal, a script or a batch engine. */
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Language } from '../checks/rule.ts';
import { readOwnRegistry, type OwnRegistry } from '../law/own.ts';
import { findingComments } from '../report/docx-comments/findings.ts';
import { addWordComments } from '../report/docx-comments/write.ts';
import { review } from '../review.ts';
import { filesIn, fromLines } from './inputs.ts';
import { inParallel, inTurn } from './many.ts';
import { cliText } from './messages.ts';
import { answer, optionsOf, unreadable, type Answer, type Order } from './one.ts';
import { openFile } from './read.ts';
import { outliveStrays } from './strays.ts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  'with-text': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'vi' },
  today: { type: 'string' },
  changes: { type: 'string', default: 'proposed' },
  comments: { type: 'string' },
  'from-lines': { type: 'boolean', default: false },
  jobs: { type: 'string' },
  own: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Fewer files than this are reviewed in one thread: starting workers would take longer. */
const WORTH_WORKERS = 8;

/** 0 = clean or only questions, 1 = at least one "fail", 2 = a file could not be read or the call is wrong. */
async function main(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${cliText('vi', 'help')}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const language: Language = values.lang === 'en' ? 'en' : 'vi';
  const lines = values['from-lines'];
  if (values.help || positionals.length === 0 && !lines) {
    console.log(cliText(language, 'help'));
    return values.help ? 0 : 2;
  }
  const { changes, comments, today } = values;
  if (changes !== 'proposed' && changes !== 'original' && changes !== 'both') return refuse('changes', language);
  const own = values.own === undefined ? null : await ownFile(values.own, language);
  if (own === 'refused') return 2;
  const order: Order = { json: values.json, withText: values['with-text'], language, today, changes, colour: process.stdout.isTTY === true && !process.env['NO_COLOR'], own };
  if (comments !== undefined) return positionals.length === 1 && !lines ? comment(positionals[0]!, comments, order) : refuse('comments', language);
  const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) return refuse('jobs', language);

  const inputs = lines ? fromLines(process.stdin) : filesIn(positionals);
  const single = positionals.length === 1 && positionals[0] === '-';
  const answers = jobs === 1 || single || !lines && await isFew(positionals) ? inTurn(inputs, order) : inParallel(inputs, order, jobs);
  return print(answers, order);
}

/** Whether there are too few files for workers; a folder is taken for many. */
async function isFew(names: readonly string[]): Promise<boolean> {
  let count = 0;
  for await (const _ of filesIn(names)) if (++count >= WORTH_WORKERS) return false;
  return true;
}

/** Writes answers as they come, no faster than the reader takes them. */
async function print(answers: AsyncIterable<Answer>, { json }: Order): Promise<number> {
  let worst = 0;
  let written = 0;
  for await (const { file, outcome, report, remarks } of answers) {
    if (report) {
      const head = json ? '' : `${written > 0 ? '\n' : ''}── ${file}\n`;
      written++;
      if (!process.stdout.write(`${head}${report}\n`)) await once(process.stdout, 'drain');
    }
    for (const remark of remarks) console.error(remark);
    worst = Math.max(worst, outcome === 'unreadable' ? 2 : outcome === 'fail' ? 1 : 0);
  }
  return worst;
}

/** The review of one file, with the findings in a copy of it as comments. */
async function comment(file: string, out: string, order: Order): Promise<number> {
  try {
    const { bytes, draft } = await openFile(file, order.changes);
    if (!draft.word) return refuse('comments', order.language);
    const result = review(draft, optionsOf(order));
    await writeFile(out, addWordComments(bytes, draft, findingComments(result, order.language), { author: cliText(order.language, 'author'), initials: 'LKG', date: new Date() }));
    const said = answer(result, draft, file, order);
    return await print((async function* () { yield { ...said, remarks: [...said.remarks, cliText(order.language, 'comments.written', { count: result.findings.length, file: out })] }; })(), order);
  } catch (error) {
    return print((async function* () { yield unreadable(file, error, order); })(), order);
  }
}

/** The user's own registry, or word to standard error of everything wrong with it. */
async function ownFile(file: string, language: Language): Promise<OwnRegistry | 'refused'> {
  const json = await readFile(file, 'utf8').catch(() => null);
  if (json === null) { console.error(`${file}: ${cliText(language, 'unreadable.not-found')}`); return 'refused'; }
  const result = readOwnRegistry(json);
  if (result.ok) return result.registry;
  console.error(cliText(language, 'refused.own', { file }));
  for (const { path, problem } of result.problems) console.error(`  ${path || file}: ${cliText(language, `own.${problem}`)}`);
  return 'refused';
}

/** A call that asks for what cannot be done. */
function refuse(what: 'changes' | 'comments' | 'jobs', language: Language): number {
  console.error(cliText(language, `refused.${what}`));
  return 2;
}

outliveStrays();
// A reader that has seen enough ("| head") closes the pipe: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); throw error; });
process.exitCode = await main(process.argv.slice(2));
