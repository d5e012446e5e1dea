import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readHtml } from '../../rules/draft/html.ts';
import { openDraft } from '../../rules/draft/open.ts';
import { nodePdfJs } from '../../rules/draft/pdf/node-pdfjs.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import { review } from '../../rules/review.ts';
import { readStructure } from '../../rules/structure/read.ts';
import { PhraseTrie } from '../../rules/text/trie.ts';
import { DUTY_VERBS } from '../../rules/language/lexicon.ts';
import { par, wordFile } from '../readers/word-file.ts';
import { pdfFile } from '../readers/pdf-file.ts';
import { calibration, figure, median, time, timeOf, type Figure } from './measure.ts';
import { longDraft } from './text.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const TODAY = { today: '2026-03-01' };
const ROUNDS = 9;
const WARM = 3;

export interface EngineFigures { readonly figures: Figure[]; readonly notes: string[] }

/** Everything that runs without a browser. Each round has a text of its own. */
export async function measureEngine(seed: number): Promise<EngineFigures> {
  const figures: Figure[] = [];
  const notes: string[] = [];
  let next = seed;
  const times = (length: number, work: (text: string) => number, rounds = ROUNDS): { list: number[]; unit: number } => {
    const list: number[] = [];
    let unit = 0;
    for (let i = 0; i < rounds + WARM; i++) {
      const text = longDraft(length, next++);
      if (i === WARM) unit = calibration(text);
      const taken = work(text);
      if (i >= WARM) list.push(taken);
    }
    return { list, unit };
  };

  const whole: Record<number, number> = {};
  for (const length of [20_000, 100_000, 300_000, 1_000_000]) {
    const { list, unit } = times(length, (text) => { const draft = readPlainText(text); return time(() => review(draft, TODAY)); }, length > 500_000 ? 5 : ROUNDS);
    whole[length] = median(list);
    figures.push(figure(`whole review, ${length.toLocaleString('en')} characters`, list, unit, length === 300_000 ? { text: '≤ 60 ms', met: (p50) => p50 <= 60 } : undefined));
  }
  const growth = whole[1_000_000]! / whole[100_000]!;
  notes.push(`time of 1,000,000 ÷ time of 100,000 characters: ${growth.toFixed(1)} (budget ≤ 12: ${growth <= 12 ? 'kept' : '**over**'})`);

  const again = times(300_000, (text) => {
    const clause = text.indexOf('. ', 150_000);
    review(readPlainText(text), TODAY);
    const edited = readPlainText(`${text.slice(0, clause)}, bảo đảm tiến độ${text.slice(clause)}`);
    return time(() => review(edited, TODAY));
  });
  figures.push(figure('review again after one clause changed, 300,000', again.list, again.unit, { text: '≤ 8 ms', met: (p50) => p50 <= 8 }));
  const reading = times(300_000, (text) => time(() => readPlainText(text)));
  figures.push(figure('reading plain text, 300,000', reading.list, reading.unit));
  const html = times(300_000, (text) => { const page = `<html><body>${text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</body></html>`; return time(() => readHtml(page)); }, 5);
  figures.push(figure('reading HTML, 300,000', html.list, html.unit));
  const structure = times(300_000, (text) => { const draft = readPlainText(text); return time(() => readStructure(draft)); });
  figures.push(figure('structure, 300,000', structure.list, structure.unit));
  const trie = new PhraseTrie<number>();
  for (let i = 0; i < 10_000; i++) trie.add(`${DUTY_VERBS[i % DUTY_VERBS.length]!} ${i}`, i);
  for (const verb of DUTY_VERBS) trie.add(verb, 0);
  const phrases = times(100_000, (text) => time(() => trie.search(text)));
  figures.push(figure('10,000 phrases over 100,000 characters', phrases.list, phrases.unit));

  // A page of a plan holds about 2,400 characters.
  const word = wordFile({ body: longDraft(240_000, next++).split('\n').map((line) => par(line)).join('') });
  const words: number[] = [];
  for (let i = 0; i < 5; i++) words.push(await timeOf(() => openDraft(word, 'a.docx')));
  figures.push(figure('reading a Word file of 100 pages', words.slice(1), null));
  const pages = 40;
  const lines = Array.from({ length: 44 }, (_, i) => [70, 790 - 17 * i, `${i + 1}. So Noi vu chu tri, phoi hop voi cac don vi thuc hien nhiem vu so ${i}`, 12] as const);
  const pdf = pdfFile(Array.from({ length: pages }, () => ({ texts: lines })));
  const pdfTimes: number[] = [];
  for (let i = 0; i < 4; i++) pdfTimes.push((await timeOf(() => openDraft(pdf, 'a.pdf', { pdfjs: nodePdfJs }).catch(() => undefined))) / pages);
  figures.push(figure('reading a PDF, a page', pdfTimes.slice(1), null, { text: '≤ 25 ms', met: (p50) => p50 <= 25 }));

  const cold: number[] = [];
  const program = `const t = process.cpuUsage(); const { readPlainText } = await import(${JSON.stringify(path.join(ROOT, 'rules/draft/plain.ts'))}); const { review } = await import(${JSON.stringify(path.join(ROOT, 'rules/review.ts'))}); review(readPlainText(${JSON.stringify(longDraft(20_000, next++))})); const u = process.cpuUsage(t); console.log((u.user + u.system) / 1000);`;
  for (let i = 0; i < 5; i++) cold.push(Number(spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }).stdout));
  figures.push(figure('cold start in Node from sources, 20,000', cold, null));
  const bundle = await bundled();
  const bundleCold: number[] = [];
  const bundledProgram = `const t = process.cpuUsage(); const { readPlainText, review } = await import(${JSON.stringify(`data:text/javascript;base64,${Buffer.from(bundle).toString('base64')}`)}); review(readPlainText(${JSON.stringify(longDraft(20_000, next++))})); const u = process.cpuUsage(t); console.log((u.user + u.system) / 1000);`;
  for (let i = 0; i < 5; i++) bundleCold.push(Number(spawnSync(process.execPath, ['--input-type=module', '-'], { encoding: 'utf8', input: bundledProgram }).stdout));
  figures.push(figure('cold start to the first finding, bundled, 20,000', bundleCold, null, { text: '≤ 120 ms', met: (p50) => p50 <= 120 }));
  const kilobytes = gzipSync(bundle, { level: 9 }).length / 1000;
  notes.push(`engine, rules and their words in two languages, bundled, gzip: ${kilobytes.toFixed(1)} kB (budget ≤ 60 kB: ${kilobytes <= 60 ? 'kept' : '**over**'}); plain-text reader included, others left out`);

  const million = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', `const { readPlainText } = await import(${JSON.stringify(path.join(ROOT, 'rules/draft/plain.ts'))}); const { review } = await import(${JSON.stringify(path.join(ROOT, 'rules/review.ts'))}); const { longDraft } = await import(${JSON.stringify(path.join(ROOT, 'tests/bench/text.ts'))}); const text = longDraft(1_000_000, ${next++}); review(readPlainText('KẾ HOẠCH')); gc(); const before = process.memoryUsage().heapUsed; const result = review(readPlainText(text)); gc(); console.log(Math.round((process.memoryUsage().heapUsed - before) / 1e6), result.findings.length);`], { encoding: 'utf8' }).stdout.trim();
  notes.push(`memory held after the review of 1,000,000 characters (draft, facts, findings and what is remembered): ${million.split(' ')[0]} MB`);
  return { figures, notes };
}

/** Engine and rules as the extension bundles them, without the readers of files. */
async function bundled(): Promise<string> {
  const { build } = await import('vite');
  const output = await build({
    root: ROOT, configFile: false, logLevel: 'silent',
    build: { write: false, minify: true, target: 'es2023', lib: { entry: path.join(import.meta.dirname, 'entry.ts'), formats: ['es'], fileName: 'engine' } },
  });
  const first = (Array.isArray(output) ? output[0] : output) as { output: { type: string; code?: string }[] };
  return first.output.map((chunk) => chunk.code ?? '').join('\n');
}
