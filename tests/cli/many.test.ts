import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inParallel } from '../../rules/cli/many.ts';
import type { Answer, Input } from '../../rules/cli/one.ts';
import { toWord } from '../readers/one-draft.ts';
import { pdfFile } from '../readers/pdf-file.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const NODE = path.join(ROOT, 'node_modules/.bin/node');
const CLI = path.join(ROOT, 'rules/cli/review.ts');
const DRAFTS = path.join(ROOT, 'corpus/drafts');
const TODAY = ['--json', '--today', '2026-03-01'];
const hasParallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU') ?? false;

const folder = mkdtempSync(path.join(tmpdir(), 'lkg-many-'));
const names = readdirSync(DRAFTS).sort().slice(0, 10);

function call(args: readonly string[], input = ''): { status: number | null; lines: Record<string, unknown>[]; out: string; told: string } {
  const { status, stdout, stderr } = spawnSync(NODE, [CLI, ...args], { encoding: 'utf8', input, maxBuffer: 1 << 28 });
  return { status, out: stdout, told: stderr, lines: args.includes('--json') ? stdout.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>) : [] };
}

beforeAll(() => {
  mkdirSync(path.join(folder, 'b/c'), { recursive: true });
  for (const [i, name] of names.entries()) copyFileSync(path.join(DRAFTS, name), path.join(folder, i % 3 === 0 ? 'b/c' : i % 3 === 1 ? 'b' : '', name));
  writeFileSync(path.join(folder, 'a.docx'), toWord({ numbers: 'counted' }));
  writeFileSync(path.join(folder, 'cut.docx'), toWord({ numbers: 'counted' }).slice(0, 900));
  writeFileSync(path.join(folder, 'scan.PDF'), pdfFile([{}, {}]));
  // None of these is a draft.
  writeFileSync(path.join(folder, '~$a.docx'), 'x');
  writeFileSync(path.join(folder, '.hidden.md'), 'KẾ HOẠCH');
  writeFileSync(path.join(folder, 'picture.png'), 'x');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder', () => {
  test('gives one line for each draft, in one order, whatever the number of workers; bad files stop nothing', () => {
    const one = call([...TODAY, '--jobs', '1', folder]);
    const many = call([...TODAY, '--jobs', '2', folder]);
    expect(one.lines).toHaveLength(names.length + 3);
    expect(many.out).toBe(one.out);
    expect([one.status, many.status]).toEqual([2, 2]);
    const refused = one.lines.filter((line) => line['unreadable']);
    expect(refused.map((line) => [path.basename(line['file'] as string), (line['unreadable'] as { code: string }).code])).toEqual([['cut.docx', 'damaged'], ['scan.PDF', 'scan-without-text']]);
    expect(many.told).toContain('scan.PDF: Tệp chỉ có ảnh');
    expect(one.lines.map((line) => line['file'])).toEqual(one.lines.map((line) => line['file'] as string).toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('says for each draft what the draft by itself gives', () => {
    const { lines } = call([...TODAY, '--jobs', '2', folder]);
    const some = lines.filter((_, i) => i % 7 === 0);
    for (const line of some) expect(call([...TODAY, line['file'] as string]).lines).toEqual([line]);
  });

  test('reports as text too, each under its name', () => {
    const { out } = call(['--jobs', '2', path.join(folder, 'b')]);
    expect(out.match(/^── /gm)).toHaveLength(readdirSync(path.join(folder, 'b'), { recursive: true }).filter((name) => String(name).endsWith('.md')).length);
  });

  test('an empty folder says nothing', () => {
    const empty = mkdtempSync(path.join(folder, 'empty'));
    expect(call([...TODAY, empty])).toMatchObject({ status: 0, out: '' });
  });
});

describe('lines of standard input', () => {
  const text = readFileSync(path.join(DRAFTS, names[0]!), 'utf8');

  test('are paths, texts or bytes; broken ones are told by their number', () => {
    const word = Buffer.from(toWord({ numbers: 'counted' })).toString('base64');
    const input = [path.join(DRAFTS, names[0]!), JSON.stringify({ file: names[0], text }), '', JSON.stringify({ file: 'a.docx', base64: word }), '{"file": "x.md"', JSON.stringify({ text: ' ' }), path.join(folder, 'no-such.md')].join('\n');
    const { lines, status } = call([...TODAY, '--from-lines', '--jobs', '2'], input);
    expect(status).toBe(2);
    expect(lines.map((line) => line['file'])).toEqual([path.join(DRAFTS, names[0]!), names[0], 'a.docx', '#5', '#6', path.join(folder, 'no-such.md')]);
    expect(lines.map((line) => (line['unreadable'] as { code: string } | undefined)?.code ?? null)).toEqual([null, null, null, 'other', 'empty', 'not-found']);
    expect({ ...lines[1], file: '' }).toEqual({ ...lines[0], file: '' });
  });

  test('one draft on standard input is the same as the file', () => {
    const { lines } = call([...TODAY, '-'], text);
    expect({ ...lines[0], file: '' }).toEqual({ ...call([...TODAY, path.join(DRAFTS, names[0]!)]).lines[0], file: '' });
  });

  test.skipIf(!hasParallel)(`under GNU parallel the lines of all workers together are those of the single run${hasParallel ? '' : ' (skipped: GNU parallel is not installed, apt-get install parallel)'}`, () => {
    const files = names.map((name) => path.join(DRAFTS, name));
    const single = call([...TODAY, '--from-lines', '--jobs', '1'], `${files.join('\n')}\n`);
    const spread = spawnSync('parallel', ['--pipe', '--keep-order', '-N', '4', '--jobs', '2', `${NODE} ${CLI} ${TODAY.join(' ')} --from-lines --jobs 1`], { encoding: 'utf8', input: `${files.join('\n')}\n`, maxBuffer: 1 << 28 });
    expect(spread.stdout).toBe(single.out);
    expect(single.lines).toHaveLength(files.length);
  });
});

describe('workers', () => {
  const order = { json: true, withText: false, language: 'vi', today: '2026-03-01', changes: 'proposed', colour: false, own: null } as const;
  const files = names.map((name) => path.join(DRAFTS, name));
  const answers = async (inputs: AsyncIterable<Input>, limit?: number): Promise<Answer[]> => {
    const list: Answer[] = [];
    for await (const answer of inParallel(inputs, order, 2, limit)) list.push(answer);
    return list;
  };

  test('stay while there is nothing to do for a moment', async () => {
    let started = 0;
    const count = (): void => { started++; };
    process.on('worker', count);
    const bytes = new TextEncoder().encode('KẾ HOẠCH\nThực hiện công tác năm 2026\n\nI. MỤC ĐÍCH\nNâng cao nhận thức.\n');
    async function* withPauses(): AsyncGenerator<Input> {
      for (let i = 0; i < 24; i++) {
        if (i > 0 && i % 6 === 0) await new Promise((resolve) => { setTimeout(resolve, 300); });
        yield { file: `${i}.md`, bytes };
      }
    }
    expect((await answers(withPauses())).map(({ file, outcome }) => [file, outcome === 'unreadable'])).toEqual(Array.from({ length: 24 }, (_, i) => [`${i}.md`, false]));
    process.off('worker', count);
    expect(started).toBe(2);
  });

  test('have work ahead of the oldest answer, less of it where drafts come with their bytes', async () => {
    const ahead = async (bytes: Uint8Array): Promise<number> => {
      let asked = 0;
      const inputs = (async function* (): AsyncGenerator<Input> { for (; asked < 200;) yield { file: `${++asked}.md`, bytes }; })();
      const list = inParallel(inputs, order, 2);
      await list.next();
      const before = asked;
      await list.return(undefined);
      return before;
    };
    expect(await ahead(new TextEncoder().encode('KẾ HOẠCH'))).toBe(128);
    expect(await ahead(new Uint8Array(10_000_000))).toBe(7);
  });

  test('give up a draft that takes too long; it is said so and stops nothing', async () => {
    // No worker has even started after a millisecond.
    const list = await answers((async function* (): AsyncGenerator<Input> { for (const file of files) yield { file }; })(), 1);
    expect(list.map(({ file, report }) => [file, (JSON.parse(report) as { unreadable?: { code: string } }).unreadable?.code])).toEqual(files.map((file) => [file, 'too-slow']));
  });
});

test('a number of workers that is none is refused', () => {
  for (const jobs of ['0', '1.5']) expect(call(['--jobs', jobs, folder]).status).toBe(2);
});
