/** `npm start`: builds everything, reviews a sample draft here and shows the same draft on the site; `-- --browser` opens a browser with the extension. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readText } from '../rules/cli/read.ts';
import { toText } from '../rules/report/text.ts';
import { review } from '../rules/review.ts';
import { serve } from '../site/serve.ts';
import { openBrowser } from './open-browser.ts';
import { words } from './start.messages.ts';

const root = path.join(import.meta.dirname, '..');
const sample = path.join(root, 'corpus/drafts/ke-hoach-binh-dang-gioi-tinh-2026.md');

console.log(words.building);
const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
if (build.status !== 0) process.exit(build.status ?? 1);

console.log(`\n${toText(review(readText(await readFile(sample, 'utf8'))), { colour: process.stdout.isTTY === true })}\n`);

const { url } = await serve(path.join(root, 'dist/site'), Number(process.env['PORT'] ?? 4173));
const workbench = new URL('ban-ra-soat/?mau=1', url).href;
console.log(`${words.site} ${url}`);
console.log(`${words.workbench} ${workbench}`);
console.log(`${words.chromium}\n  ${path.join(root, '.output/chrome-mv3')}`);
console.log(`${words.firefox}\n  ${path.join(root, '.output/firefox-mv3/manifest.json')}`);
console.log(words.stop);
if (process.argv.includes('--browser')) await openBrowser(new URL('mau/', url).href, path.join(root, '.output'));
