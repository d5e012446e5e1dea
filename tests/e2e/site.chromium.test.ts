import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../site/serve.ts';
import { axeViolations } from './extension/axe.ts';

const root = path.join(import.meta.dirname, '../..');
let served: Served;
let browser: Browser;
let page: Page;
let foreign: string[];
let scripts: string[];
let errors: string[];

beforeAll(async () => {
  served = await serve(path.join(root, 'dist/site'));
  browser = await launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] });
  page = await browser.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url) && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) foreign.push(request.url());
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  page.on('pageerror', (error) => errors.push((error as Error).message));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  foreign = []; scripts = []; errors = [];
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function go(where: string, theme: 'light' | 'dark' = 'light', width = 1280, height = 800): Promise<void> {
  foreign.length = 0; scripts.length = 0; errors.length = 0;
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(served.url + where, { waitUntil: 'networkidle0' });
}

const PAGES = ['', 'quy-tac/', 'quy-tac/task-without-owner/', 'danh-muc/', 'danh-muc/phieu-ke-hoach/', 'danh-muc/phieu-vbqppl/', 'thuat-ngu/', 'so-van-ban/', 'tim-kiem/', 'ban-ra-soat/?mau=1', 'en/', 'en/rules/', 'en/rules/task-without-owner/', 'en/checklist/', 'en/glossary/', 'en/registry/', 'en/search/', 'en/workbench/?mau=1'];

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  test.each(PAGES)('axe finds nothing on /%s', async (where) => {
    await go(where, theme);
    if (where.includes('mau=1')) await page.waitForSelector('.finding');
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

test('content pages load one small script and stay under 60 kB of words and styles', async () => {
  await go('');
  expect(scripts.length).toBeLessThanOrEqual(1);
  const size = await page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => !entry.name.endsWith('.woff2')).reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0));
  expect(size).toBeLessThan(60_000);
});

test('no page scrolls sideways on a phone', async () => {
  for (const where of ['', 'quy-tac/task-without-owner/', 'danh-muc/', 'thuat-ngu/', 'tim-kiem/']) {
    await go(where, 'light', 390, 800);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1), where).toBe(true);
  }
});

test('search forgives missing diacritics and small slips; "/" leads to it', async () => {
  await go('');
  await page.keyboard.press('/');
  await page.waitForSelector('#query');
  await page.waitForFunction(() => document.activeElement?.id === 'query');
  await page.type('#query', 'dinh kien gioi');
  await page.waitForFunction(() => document.querySelectorAll('.found a').length > 0);
  const found = await page.$$eval('.found a', (links) => links.map((link) => link.textContent));
  expect(found.join(' ').toLowerCase()).toContain('định kiến giới');
  await page.$eval('#query', (field) => { (field as HTMLInputElement).value = ''; });
  await page.type('#query', '191/2009');
  await page.waitForFunction(() => document.querySelector('.found a')?.textContent?.includes('191/2009'));
});

test('workbench: the sample is reviewed, painted, and each finding leads to its words', async () => {
  await go('ban-ra-soat/?mau=1');
  await page.waitForSelector('.finding');
  const painted = await page.evaluate(() => [...CSS.highlights.entries()].map(([name, set]) => [name, [...set].map((range) => (range as Range).toString())] as const));
  const fails = painted.find(([name]) => name === 'lkg-fail')?.[1] ?? [];
  expect(fails).toContain('100% trở lên');
  expect(fails.some((words) => words.includes('19/TT-BTC'))).toBe(true);
  await page.keyboard.press('j');
  await page.waitForSelector('.finding[aria-current]');
  const active = await page.evaluate(() => [...(CSS.highlights.get('lkg-active') ?? [])].map((range) => (range as Range).toString()));
  expect(active).toHaveLength(1);
  const quote = await page.$eval('.finding[aria-current] .quote', (element) => element.textContent ?? '');
  expect(quote).toContain(active[0]!.slice(0, 40));
});

test('workbench: typed words are reviewed while they are typed', async () => {
  await go('ban-ra-soat/');
  await page.evaluate(() => [...document.querySelectorAll<HTMLButtonElement>('.tool button')].find((button) => button.textContent?.includes('Dán'))!.click());
  await page.waitForSelector('textarea.editor');
  await page.type('textarea.editor', 'KẾ HOẠCH\nVề bình đẳng giới năm 2026\n\nI. MỤC TIÊU\n1. Có 120% cán bộ nữ được tập huấn.\n', { delay: 0 });
  await page.waitForFunction(() => [...document.querySelectorAll('.finding')].some((element) => element.textContent?.includes('120%')));
});

test('workbench: hostile markup and broken files give a message and run nothing', async () => {
  await go('ban-ra-soat/');
  const input = (await page.$('input[type=file]'))!;
  const drop = async (name: string, bytes: string): Promise<void> => {
    const file = path.join(root, 'node_modules/.cache', name);
    const { mkdirSync, writeFileSync } = await import('node:fs');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes, 'latin1');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file);
  };
  await drop('broken.docx', 'PK\u0003\u0004 not a zip at all');
  await page.waitForSelector('.problem');
  await drop('hostile.html', '<html><body><p>KE HOACH</p><script>window.hacked=1</script><img src=x onerror="window.hacked=2"><p>I. MUC DICH</p></body></html>');
  await page.waitForFunction(() => !document.querySelector('.problem'));
  expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
  expect(foreign).toEqual([]);
});

test('the form prints on A4', async () => {
  await go('danh-muc/phieu-ke-hoach/');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(2);
});

test('every page is made from the rules of this very commit', () => {
  const html = readFileSync(path.join(root, 'dist/site/quy-tac/index.html'), 'utf8');
  expect(html).toContain('task-without-owner');
});
