import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether LibreOffice is here: it is the independent reader and writer of the tests. */
export const hasOffice = (() => {
  try { execFileSync('soffice', ['--version'], { stdio: 'ignore' }); return true; } catch { return false; }
})();

/** Lets LibreOffice write files of one format from files of another; its profile is its own, so that tests do not wait for each other. */
export function convert(files: Readonly<Record<string, Uint8Array>>, format: string): Record<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
  const out = path.join(folder, 'out');
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', format, '--outdir', out, ...Object.keys(files).map((name) => path.join(folder, name))], { stdio: 'ignore', timeout: 120_000 });
  const extension = format.split(':')[0]!;
  return Object.fromEntries(Object.keys(files).map((name) => { const made = name.replace(/\.\w+$/, `.${extension}`); return [made, new Uint8Array(readFileSync(path.join(out, made)))]; }));
}
