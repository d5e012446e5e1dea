/**
 * `npm run store:pictures`: screenshots for the stores (1280 × 800) from the built extension in Chromium, on a sample draft that we wrote:
 * the page with its marks, the panel beside it, in both languages and themes. Written to docs/store/pictures.
 */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { launch, type Extension } from 'puppeteer-core';
import { toHtml } from '../site/markdown.ts';

const ROOT = path.join(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'docs/store/pictures');
const [WIDTH, HEIGHT, PANEL] = [1280, 800, 420];
const SAMPLE = path.join(ROOT, 'corpus/drafts/ke-hoach-binh-dang-gioi-tinh-2026.md');

const build = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'chrome'], { cwd: ROOT, encoding: 'utf8' });
if (build.status !== 0) throw new Error(build.stdout + build.stderr);
const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Dự thảo</title><link rel="icon" href="data:,"><style>body{font:17px/1.65 "Tinos","Times New Roman",serif;margin:0;background:#fff;color:#1c1c1c}main{max-width:44rem;margin:0 auto;padding:32px}</style></head><body><main>${toHtml(readFileSync(SAMPLE, 'utf8'))}</main></body></html>`;
const server = createServer((_, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }); response.end(page); });
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', headless: true, pipe: true, enableExtensions: true, defaultViewport: null, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', `--window-size=${WIDTH},${HEIGHT + 90}`] });
try {
  const id = await browser.installExtension(path.join(ROOT, '.output/chrome-mv3'));
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id))).worker();
  await worker!.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  mkdirSync(OUT, { recursive: true });
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await tab.bringToFront();
  const before = new Set(browser.targets());
  await tab.triggerExtensionAction((await browser.extensions()).get(id) as Extension);
  const panel = await (await browser.waitForTarget((target) => !before.has(target) && target.url().includes('/sidepanel.html'))).asPage();
  await panel.waitForSelector('.finding', { timeout: 30_000 });
  await tab.setViewport({ width: WIDTH - PANEL, height: HEIGHT });
  await panel.setViewport({ width: PANEL, height: HEIGHT });
  const shots: Shot[] = [];
  for (const language of ['vi', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await panel.evaluate((values) => (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }).chrome.storage.local.set({ settings: values }), { language, theme });
      await panel.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
      await panel.evaluate(() => { const item = document.querySelector<HTMLElement>('.finding .message-button[aria-expanded="false"]'); if (!document.querySelector('.finding[aria-current]')) item?.click(); });
      await new Promise((resolve) => setTimeout(resolve, 500));
      shots.push({ file: path.join(OUT, `panel-${language}-${theme}.png`), left: await tab.screenshot({ encoding: 'base64' }), right: await panel.screenshot({ encoding: 'base64' }) });
    }
  }
  // Another tab takes the page out of the panel's sight, so pictures are put together at the end.
  for (const shot of shots) await together(shot);
} finally {
  await browser.close();
  server.close();
}

interface Shot { readonly file: string; readonly left: string; readonly right: string }

/** Page and panel stand side by side in the window; the pictures of both are laid beside each other as they stand there. */
async function together({ file, left, right }: Shot): Promise<void> {
  const sheet = await browser.newPage();
  await sheet.setViewport({ width: WIDTH, height: HEIGHT });
  await sheet.setContent(`<style>body{margin:0;display:flex}</style><img src="data:image/png;base64,${left}" width="${WIDTH - PANEL}" height="${HEIGHT}"><img src="data:image/png;base64,${right}" width="${PANEL}" height="${HEIGHT}">`);
  await sheet.screenshot({ path: file as `${string}.png` });
  await sheet.close();
  console.log(path.relative(ROOT, file));
}
