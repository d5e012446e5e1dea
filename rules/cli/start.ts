/** `npm start`: builds everything, reviews a sample draft here and shows the same draft on the site; `-- --browser` opens a browser with the extension. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { review } from '../review.ts';
import { toText } from '../report/text.ts';
import { readText } from './read.ts';

const root = path.join(import.meta.dirname, '../..');
const sample = path.join(root, 'corpus/drafts/ke-hoach-binh-dang-gioi-tinh-2026.md');

console.log('Đang dựng tiện ích và trang web… / Building extension and site…');
const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
if (build.status !== 0) process.exit(build.status ?? 1);

console.log(`\n${toText(review(readText(await readFile(sample, 'utf8'))), { colour: process.stdout.isTTY === true })}\n`);

const { serve } = (await import('../../site/serve.ts')) as { serve(folder: string, port?: number): Promise<{ url: string }> };
const { url } = await serve(path.join(root, 'dist/site'), Number(process.env['PORT'] ?? 4173));
const workbench = new URL('ban-ra-soat/?mau=1', url).href;
console.log(`Trang web / Site:            ${url}`);
console.log(`Bàn rà soát / Workbench:     ${workbench}`);
console.log(`Tiện ích Chrome, Edge, Cốc Cốc: mở chrome://extensions, bật “Chế độ dành cho nhà phát triển”, chọn “Tải tiện ích đã giải nén”:
  ${path.join(root, '.output/chrome-mv3')}`);
console.log(`Tiện ích Firefox: mở about:debugging#/runtime/this-firefox, chọn “Tải tiện ích bổ sung tạm thời”:
  ${path.join(root, '.output/firefox-mv3/manifest.json')}`);
console.log('Ctrl+C để dừng. / Ctrl+C to stop.');
if (process.argv.includes('--browser')) await openBrowser(new URL('mau/', url).href);

/** Chromium-based browsers take the extension on the command line of a fresh profile; branded Chrome ≥ 137 and Firefox need it installed through their remote protocol. */
async function openBrowser(page: string): Promise<void> {
  const found = findBrowser();
  if (!found) {
    console.log('Không tìm thấy Chrome, Chromium, Edge hoặc Firefox trên máy này; trang web vẫn dùng được. / No browser found; the site is up all the same.');
    return;
  }
  console.log(`Đang mở / Opening ${found.file}`);
  try {
    const puppeteer = (await import(createRequire(import.meta.url).resolve('puppeteer-core'))) as typeof import('puppeteer-core');
    const profile = mkdtempSync(path.join(tmpdir(), 'lkg-browser-'));
    const root0 = process.getuid?.() === 0;
    const browser = await puppeteer.launch(found.firefox
      ? { browser: 'firefox', executablePath: found.file, headless: false, userDataDir: profile, args: ['--remote-allow-system-access'] }
      : { executablePath: found.file, headless: false, userDataDir: profile, defaultViewport: null, pipe: true, enableExtensions: true, args: ['--no-first-run', '--no-default-browser-check', ...(root0 ? ['--no-sandbox'] : [])] });
    await browser.installExtension(path.join(root, found.firefox ? '.output/firefox-mv3' : '.output/chrome-mv3'));
    const tab = (await browser.pages())[0] ?? await browser.newPage();
    await tab.goto(page);
    console.log('Bấm biểu tượng Lăng Kính Giới trên thanh công cụ (hoặc Alt+Shift+G) để rà soát trang mẫu. / Click the Lăng Kính Giới button (or Alt+Shift+G).');
  } catch (error) {
    console.log(`Không mở được trình duyệt có tiện ích: ${(error as Error).message}`);
    spawn(found.file, [page], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
  }
}

function findBrowser(): { file: string; firefox: boolean } | undefined {
  const own = process.env['BROWSER_PATH'];
  const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter((p): p is string => Boolean(p));
  const candidates: string[] = [
    ...(own ? [own] : []),
    ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/opt/coccoc/browser/browser', '/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/chromium', '/snap/bin/firefox'],
    ...['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) => ['/Applications', path.join(homedir(), 'Applications')].map((dir) => `${dir}/${app}.app/Contents/MacOS/${app}`)),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs.flatMap((dir) => ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'CocCoc/Browser/Application/browser.exe', 'Mozilla Firefox/firefox.exe'].map((exe) => path.join(dir, exe))),
  ];
  const file = candidates.find((candidate) => existsSync(candidate));
  return file ? { file, firefox: /firefox/i.test(path.basename(file)) } : undefined;
}
