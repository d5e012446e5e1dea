import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCES = ['extension', 'rules', 'wxt.config.ts', 'package.json'];

export type Target = 'chrome' | 'firefox';

/** The built extension; built first when a source is newer than it, so that a test never speaks of old code. */
export function builtExtension(target: Target): string {
  const folder = path.join(ROOT, '.output', `${target}-mv3`);
  const manifest = path.join(folder, 'manifest.json');
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < newest()) {
    const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const { status, stderr, stdout } = spawnSync(process.execPath, [wxt, 'build', '-b', target], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the extension for ${target} does not build:\n${stdout}\n${stderr}`);
  }
  return folder;
}

function newest(): number {
  return Math.max(...SOURCES.map((source) => newestIn(path.join(ROOT, source))));
}

function newestIn(file: string): number {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(file, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
    .reduce((latest, entry) => Math.max(latest, newestIn(path.join(file, entry.name))), 0);
}
