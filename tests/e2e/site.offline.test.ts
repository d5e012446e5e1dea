import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDocx, writePdf } from './site/files.ts';
import { axeViolations } from './extension/axe.ts';
import { appears, chromium, openSite, painted, press, root, see, type Site } from './site/browser.ts';

describe('after one visit', () => {
  let site: Site;
  beforeAll(async () => { site = await openSite({ offline: true }); });
  afterAll(() => site?.browser.close());

  test('every part opens and works with the server gone', async () => {
    await site.go('');
    await site.page.evaluate(async () => { await navigator.serviceWorker.ready; });
    await site.page.waitForFunction(async () => (await caches.keys()).some((name) => name.startsWith('lang-kinh-gioi-')) && navigator.serviceWorker.controller !== null, { timeout: 30_000 });
    const kept = await site.page.evaluate(async () => { const names = await caches.keys(); return (await (await caches.open(names[0]!)).keys()).length; });
    expect(kept).toBeGreaterThan(100);
    await site.served.close();

    await site.page.goto(`${site.served.url}ban-ra-soat/?mau=1`, { waitUntil: 'load' });
    await appears(site.page, '.finding');
    await site.page.goto(`${site.served.url}en/rules/task-without-owner/`, { waitUntil: 'load' });
    await see(site.page, 'Applies when');
    await site.page.goto(`${site.served.url}tim-kiem/?q=kinh+phi`, { waitUntil: 'load' });
    await appears(site.page, '.found a');
    await site.page.goto(`${site.served.url}tap-huan/`, { waitUntil: 'load' });
    await press(site.page, 'Làm bài');
    await appears(site.page, '.play-form');
    await site.page.goto(`${site.served.url}khong-co/`, { waitUntil: 'load' });
    await see(site.page, 'Không có trang này');
  });

  test('it can be installed', async () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'dist/site/manifest.webmanifest'), 'utf8')) as { icons: { src: string; sizes: string }[] };
    for (const { src, sizes } of manifest.icons.filter(({ src: file }) => file.endsWith('.png'))) {
      const picture = readFileSync(path.join(root, 'dist/site', src));
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });
});

describe('the one file, from a disk, with no network', () => {
  let browser: Browser;
  let page: Page;
  let pdf: Uint8Array;
  const asked: string[] = [];
  const errors: string[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), 'lkg-one-'));
  const address = pathToFileURL(path.join(root, 'dist/lang-kinh-gioi.html')).href;

  beforeAll(async () => {
    browser = await chromium();
    page = await browser.newPage();
    page.on('request', (request) => { if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(address)) asked.push(request.url()); });
    page.on('pageerror', (error) => errors.push((error as Error).message));
    page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
    await page.setViewport({ width: 1280, height: 800 });
    pdf = await writePdf(browser, DRAFT);
    await page.setOfflineMode(true);
    await page.goto(address, { waitUntil: 'load' });
  });
  afterAll(() => browser?.close());

  const choose = async (name: string, contents: string | Uint8Array): Promise<void> => {
    const file = path.join(folder, name);
    writeFileSync(file, contents);
    const input = (await page.$('.tool input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };
  const DRAFT = 'KẾ HOẠCH\nVề bình đẳng giới năm 2026\n\nI. MỤC TIÊU\n\n1. Có 120% cán bộ nữ được tập huấn.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ chủ trì.\n';
  const finds120 = () => page.waitForFunction(() => [...document.querySelectorAll('.finding')].some((element) => element.textContent?.includes('120%')), { timeout: 20_000 });

  test('the checklist is there, with rules that open', async () => {
    await see(page, 'Danh mục kiểm tra');
    await page.click('.check-item a[href="#rules/budget-missing"]');
    await see(page, 'Áp dụng khi');
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => { location.hash = '#checklist'; });
    await page.waitForSelector('.check-tools:not([hidden])');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a typed draft is reviewed and marked', async () => {
    await page.evaluate(() => { location.hash = '#workbench'; });
    await page.waitForFunction(() => document.querySelector<HTMLElement>('main.bench-page')!.hidden === false);
    await page.focus('.editor');
    await page.keyboard.type(DRAFT);
    await finds120();
    await expect.poll(async () => (await painted(page, 'lkg-fail')).some((words) => words.includes('120%'))).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a Word file and a PDF are reviewed', async () => {
    await choose('du-thao.docx', await writeDocx(DRAFT));
    await page.waitForFunction(() => !document.querySelector('.editor'));
    await finds120();
    await choose('du-thao.pdf', pdf);
    await page.waitForFunction(() => document.querySelector('.bench-draft .paper')?.textContent?.includes('120%'));
    await finds120();
  });

  test('the draft stays while a rule is read, in either language', async () => {
    await page.evaluate(() => { location.hash = '#registry'; });
    await see(page, 'Luật Bình đẳng giới');
    await page.click('button.en');
    await see(page, 'Act registry');
    await page.evaluate(() => { location.hash = '#workbench'; });
    await finds120();
    await see(page, 'Open a file');
  });

  test('nothing was asked of anybody', () => {
    expect(asked).toEqual([]);
    expect(errors).toEqual([]);
  });
});
