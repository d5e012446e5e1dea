/**
 * `node scripts/compare-readers.ts FOLDER… [--show N]`: compares the text that the readers give with what LibreOffice (.docx, .doc) and
 * pdftotext (.pdf) give, word by word after white space is folded. "moved" are words that both hold, in another order (columns, text boxes).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDraft } from '../rules/draft/open.ts';
import { nodePdfJs } from '../rules/draft/pdf/node-pdfjs.ts';
import { UnreadableDraft } from '../rules/draft/tree.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { show: { type: 'string', default: '0' } } });
const scratch = mkdtempSync(path.join(tmpdir(), 'readers-'));

function theirs(file: string): string | null {
  if (file.endsWith('.pdf')) return execFileSync('pdftotext', [file, '-'], { maxBuffer: 1 << 28 }).toString('utf8');
  execFileSync('soffice', ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', scratch, file], { stdio: 'ignore' });
  const made = path.join(scratch, `${path.basename(file).replace(/\.\w+$/, '')}.txt`);
  return readFileSync(made, 'utf8');
}

const words = (text: string): string[] => text.normalize('NFC').replace(/[\u00ad\u200b\ufeff]/g, '').split(/\s+/).filter(Boolean);

/** Words only in one of the lists, counted without regard to order. */
function surplus(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

function moved(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [path.join(scratch, 'a'), path.join(scratch, 'b')];
  writeFileSync(x, a.join('\n'));
  writeFileSync(y, b.join('\n'));
  return spawnSync('diff', ['--minimal', x, y], { maxBuffer: 1 << 28 }).stdout.toString().split('\n').filter((line) => line.startsWith('<')).length;
}

for (const folder of positionals) {
  for (const name of readdirSync(folder).filter((file) => /\.(?:docx?|pdf)$/.test(file)).sort()) {
    const file = path.join(folder, name);
    const bytes = new Uint8Array(readFileSync(file));
    try {
      await openDraft(bytes, name, { pdfjs: nodePdfJs });
      const begin = performance.now();
      const draft = await openDraft(bytes, name, { pdfjs: nodePdfJs });
      const time = performance.now() - begin;
      const [ours, other] = [words(draft.text), words(theirs(file) ?? '')];
      const [only, missing] = [surplus(ours, other), surplus(other, ours)];
      console.log(`${name}: ${ours.length} words, ${other.length} theirs, ${missing.length} only theirs, ${only.length} only ours, ${Math.max(0, moved(ours, other) - only.length)} moved; ${time.toFixed(0)} ms${draft.pdf ? ` (${(time / draft.pdf.pages).toFixed(1)} a page)` : ''}${draft.notices.map(({ code }) => ` [${code}]`).join('')}`);
      const show = Number(values.show);
      if (show > 0) console.log(`  only theirs: ${missing.slice(0, show).join(' ')}\n  only ours: ${only.slice(0, show).join(' ')}`);
    } catch (error) {
      if (!(error instanceof UnreadableDraft)) throw error;
      console.log(`${name}: refused, ${error.code}`);
    }
  }
}
