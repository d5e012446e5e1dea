/**
 * `npm run package`: Chrome/Edge zip, Firefox xpi and the sources that Mozilla asks for, in dist/packages, with their SHA-256.
 * `-- --reproduce` builds twice and compares every byte. `-- --lint` asks Mozilla's web-ext (fetched by npx) about the Firefox package.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packed, packedExtension } from './packing.ts';

const ROOT = path.join(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'dist/packages');
const WEB_EXT = 'web-ext@10.7.0';

const { values } = parseArgs({ options: { reproduce: { type: 'boolean', default: false }, lint: { type: 'boolean', default: false } } });
const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string };

function build(browser: 'chrome' | 'firefox'): Uint8Array {
  const folder = path.join(ROOT, '.output', `${browser}-mv3`);
  rmSync(folder, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension for ${browser} does not build:\n${stdout}\n${stderr}`);
  return packedExtension(folder);
}

/** The files of the repository, so that a reviewer at Mozilla can build the xpi: `npm ci && npm run package`. */
function sources(): Uint8Array {
  return packed(ROOT, execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0').filter(Boolean));
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const packages: [string, Uint8Array][] = [
  [`${name}-${version}-chrome.zip`, build('chrome')],
  [`${name}-${version}-firefox.xpi`, build('firefox')],
  [`${name}-${version}-sources.zip`, sources()],
];
if (values.reproduce) {
  for (const [browser, [file, first]] of [['chrome', packages[0]!], ['firefox', packages[1]!]] as const) {
    if (sha256(build(browser)) !== sha256(first)) throw new Error(`${file} differs when it is built a second time`);
    console.log(`${file}: the second build is the same, byte for byte`);
  }
}
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [file, bytes] of packages) writeFileSync(path.join(OUT, file), bytes);
writeFileSync(path.join(OUT, 'SHA256SUMS'), packages.map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`).join(''));
for (const [file, bytes] of packages) console.log(`${sha256(bytes)}  ${file} (${(bytes.length / 1024).toFixed(0)} KiB)`);

/** What web-ext warns of, and why it may stand. A warning that is not explained here fails the script. */
const EXPLAINED: readonly { readonly code: string; readonly file: RegExp; readonly message: RegExp; readonly why: string }[] = [
  { code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', file: /^manifest\.json$/, message: /./, why: 'the extension is not offered for Android; Firefox on the desktop knows data_collection_permissions from 140' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /\.js$/, message: /document\(\)\.write/, why: 'micromark\'s parser has a state called document() and a method write(); no DOM is touched' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /\.js$/, message: /innerHTML/, why: 'inside React, for dangerouslySetInnerHTML, which the extension never uses (tests/release)' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /pdf/, message: /import/, why: 'pdf.js loads its worker and fonts by address; the policy of extension pages lets it load only files of the package' },
];

if (values.lint) {
  const { stdout, stderr } = spawnSync('npx', ['--yes', WEB_EXT, 'lint', '--self-hosted=false', '--output=json', '--source-dir', path.join(ROOT, '.output/firefox-mv3')], { encoding: 'utf8', maxBuffer: 1 << 26, shell: process.platform === 'win32' });
  if (!stdout.includes('{')) throw new Error(`${WEB_EXT} did not run:\n${stderr}`);
  const { errors, warnings } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Record<'errors' | 'warnings', { code: string; file?: string; message: string }[]>;
  const open = [...errors, ...warnings.filter((warning) => !EXPLAINED.some(({ code, file, message }) => code === warning.code && file.test(warning.file ?? '') && message.test(warning.message)))];
  for (const { code, file, message } of open) console.error(`${code} ${file ?? ''}: ${message}`);
  console.log(`web-ext: ${errors.length} errors, ${warnings.length} warnings, ${warnings.length + errors.length - open.length} explained in scripts/package.ts`);
  if (open.length) process.exitCode = 1;
}
