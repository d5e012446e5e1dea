import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { figure, type Figure } from './measure.ts';
import { longDraft } from './text.ts';

/** Checkers of prose that other people use, pinned. They are fetched into a temporary folder, since nothing of ours needs them. */
const PEERS = ['retext-equality@7.1.0', 'retext-english@5.0.0', 'retext-stringify@4.0.0', 'unified@11.0.5', 'textlint@15.8.0', '@textlint/kernel@15.8.0', '@textlint/textlint-plugin-text@15.8.0', 'textlint-rule-max-comma@4.0.0', 'harper.js@2.10.0'];

const PROGRAM = `
import { readFileSync } from 'node:fs';
const time = async (work) => { const t = process.cpuUsage(); await work(); const u = process.cpuUsage(t); return (u.user + u.system) / 1000; };
const out = {};
const rounds = async (name, make) => { try { const work = await make(); const list = []; for (let i = 0; i < 5; i++) list.push(await time(() => work(texts[i]))); out[name] = list.slice(1); } catch (error) { out[name] = String(error).slice(0, 160); } };
const texts = JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8'));
await rounds('retext-equality', async () => { const { unified } = await import('unified'); const english = (await import('retext-english')).default; const equality = (await import('retext-equality')).default; const stringify = (await import('retext-stringify')).default; const processor = unified().use(english).use(equality).use(stringify); return (text) => processor.process(text); });
await rounds('textlint, one rule', async () => { const { TextlintKernel } = await import('@textlint/kernel'); const plugin = (await import('@textlint/textlint-plugin-text')).default; const rule = (await import('textlint-rule-max-comma')).default; const kernel = new TextlintKernel(); return (text) => kernel.lintText(text, { ext: '.txt', plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }], rules: [{ ruleId: 'max-comma', rule: rule.default ?? rule }] }); });
await rounds('harper', async () => { const { LocalLinter } = await import('harper.js'); const { binary } = await import('harper.js/binary'); const linter = new LocalLinter({ binary }); await linter.setup(); return (text) => linter.lint(text); });
console.log(JSON.stringify(out));
process.exit(0);
`;

/** retext-equality, textlint with one rule, and Harper on texts of the same kind and length as ours. A peer that cannot be had is told, not left out. */
export function measurePeers(seed: number): { figures: Figure[]; notes: string[] } {
  const home = mkdtempSync(path.join(tmpdir(), 'lkg-peers-'));
  try {
    writeFileSync(path.join(home, 'package.json'), '{"type":"module","private":true}');
    writeFileSync(path.join(home, 'texts.json'), JSON.stringify(Array.from({ length: 5 }, (_, i) => longDraft(100_000, seed + i))));
    writeFileSync(path.join(home, 'peers.mjs'), PROGRAM);
    const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', home, ...PEERS], { cwd: home, encoding: 'utf8', shell: process.platform === 'win32' });
    if (install.status !== 0) return { figures: [], notes: [`peers could not be installed: ${install.stderr.split('\n').find((line) => line.includes('error')) ?? ''}`] };
    const { stdout, stderr } = spawnSync(process.execPath, ['peers.mjs'], { cwd: home, encoding: 'utf8', timeout: 180_000 });
    const told = stdout.trim().split('\n').at(-1) ?? '';
    if (!told.startsWith('{')) return { figures: [], notes: [`peers did not run: ${stderr.slice(0, 300)}`] };
    const results = JSON.parse(told) as Record<string, number[] | string>;
    return {
      figures: Object.entries(results).flatMap(([name, times]) => (Array.isArray(times) ? [figure(`peer: ${name}, 100,000 characters`, times, null)] : [])),
      notes: Object.entries(results).flatMap(([name, times]) => (typeof times === 'string' ? [`peer ${name} could not be measured: ${times}`] : [])),
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
