import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../rules/checks/all.ts';
import { axeViolations } from './extension/axe.ts';
import { openSite, root, see, smallTargets, type Site } from './site/browser.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site?.close());

const EXERCISE = readdirSync(path.join(root, 'corpus/exercises')).filter((name) => name.endsWith('.json')).sort()[0]!.slice(0, -5);
const PAGES = [
  '', 'quy-tac/', 'quy-tac/task-without-owner/', 'danh-muc/', 'danh-muc/phieu-ke-hoach/', 'danh-muc/phieu-vbqppl/', 'danh-muc/the-treo-tuong/', 'ban-ra-soat/', 'thuat-ngu/', 'so-van-ban/', 'tim-kiem/?q=kinh+phi', 'do-chinh-xac/', 'khong-can-mang/',
  'tap-huan/', 'tap-huan/huong-dan/', 'tap-huan/soan-bai/', `tap-huan/bai/${EXERCISE}/`, `tap-huan/bai/${EXERCISE}/#results`, `tap-huan/bai/${EXERCISE}/#project`, `tap-huan/phieu/${EXERCISE}/`, `tap-huan/dap-an/${EXERCISE}/`,
  'en/', 'en/rules/task-without-owner/', 'en/checklist/', 'en/workshop/', 'en/workshop/guide/', `en/workshop/exercise/${EXERCISE}/`, 'en/glossary/', 'en/registry/', 'en/search/', 'en/offline/', 'en/accuracy/', 'en/workbench/?mau=1',
];

describe('every page, in both themes', () => {
  test.each(PAGES)('axe finds nothing on /%s', async (where) => {
    await site.go(where);
    if (where.includes('mau=1')) await site.page.waitForSelector('.finding');
    if (where.includes('#')) await site.page.reload({ waitUntil: 'networkidle0' });
    expect(await axeViolations(site.page)).toEqual([]);
    await site.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await site.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await axeViolations(site.page)).toEqual([]);
    expect(await smallTargets(site.page)).toEqual([]);
    expect(site.errors).toEqual([]);
    expect(site.foreign).toEqual([]);
  });
});

test('every link within the site leads to a page or a place that exists', async () => {
  const folder = path.join(root, 'dist/site');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'));
  const known = new Set(files);
  const pages = new Map(files.filter((file) => file.endsWith('index.html')).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
  const ids = new Map([...pages].map(([file, html]) => [file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))]));
  const broken: string[] = [];
  for (const [file, html] of pages) {
    for (const [, href] of html.matchAll(/\shref="([^"]+)"/g)) {
      const url = new URL(href!, `http://site/${file}`);
      if (url.host !== 'site') continue;
      const target = url.pathname.slice(1) + (url.pathname.endsWith('/') ? 'index.html' : '');
      const place = decodeURIComponent(url.hash.slice(1));
      const view = /^(?:results|project)$/.test(place);
      if (!known.has(target) || (place && !view && !ids.get(target)?.has(place))) broken.push(`${file} → ${href}`);
    }
  }
  expect(broken).toEqual([]);
  expect(pages.size).toBeGreaterThan(2 * ALL_RULES.length);
});

test('pages of words load one small script, and with their fonts stay under 60 kB', async () => {
  for (const where of ['', 'quy-tac/budget-missing/', 'thuat-ngu/', 'tap-huan/']) {
    await site.go(where);
    expect(site.scripts.length, where).toBe(1);
    // As a reader gets them: compressed. Fonts come in while the words can already be read.
    const bytes = await site.page.evaluate(() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0));
    if (where === '') expect(bytes, where).toBeLessThan(60_000);
  }
});

test('pages hold no inline script, and their policy lets nothing out', () => {
  for (const file of ['index.html', 'ban-ra-soat/index.html', `tap-huan/bai/${EXERCISE}/index.html`, '404.html']) {
    const html = readFileSync(path.join(root, 'dist/site', file), 'utf8');
    expect(html.match(/<script(?![^>]*\ssrc=)/g), file).toBeNull();
    expect(html, file).not.toMatch(/\son\w+="|\sstyle="/);
    expect(html, file).toContain("default-src &#x27;none&#x27;");
    expect(html.match(/(?:src|href)="https?:[^"]*"/g)?.filter((link) => !link.includes('canonical')) ?? [], file).toEqual([]);
  }
});

test('no page scrolls sideways on a phone', async () => {
  for (const where of PAGES.filter((page) => !/phieu|the-treo|dap-an/.test(page))) {
    await site.go(where, { width: 390, height: 800 });
    expect(await site.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1), where).toBe(true);
  }
});

test('the site works under any sub-path', async () => {
  // The served root is one folder up, so the site stands at /site/.
  const { serve } = await import('../../site/serve.ts');
  const above = await serve(path.join(root, 'dist'));
  try {
    await site.page.goto(`${above.url}site/quy-tac/`, { waitUntil: 'networkidle0' });
    await site.page.click('nav a[href*="danh-muc"]');
    await see(site.page, 'Danh mục kiểm tra');
    expect(site.page.url()).toBe(`${above.url}site/danh-muc/`);
    await site.page.goto(`${above.url}site/ban-ra-soat/?mau=1`, { waitUntil: 'networkidle0' });
    await site.page.waitForSelector('.finding');
  } finally {
    await above.close();
  }
});

test('an address that does not exist is answered with the page that says so, with styles and links that work', async () => {
  await site.go('quy-tac/khong/co/trang/');
  await see(site.page, 'Không có trang này');
  expect(await site.page.evaluate(() => getComputedStyle(document.querySelector('main')!).maxWidth)).toBe('1160px');
  await site.page.click('main a.btn');
  await see(site.page, 'Rà soát vấn đề giới');
});

test('search forgives missing diacritics and slips, knows old names, shows groups and marks words; "/" leads to it', async () => {
  await site.go('');
  await site.page.keyboard.press('/');
  await site.page.waitForFunction(() => document.activeElement?.id === 'query');
  const search = async (words: string): Promise<string> => {
    await site.page.$eval('#query', (field) => { (field as HTMLInputElement).value = ''; });
    await site.page.type('#query', words);
    await site.page.waitForFunction(() => document.querySelectorAll('.found a').length > 0);
    return site.page.$eval('#results', (results) => (results as HTMLElement).innerText);
  };
  expect((await search('dinh kien gioi')).toLowerCase()).toContain('định kiến giới');
  expect(await site.page.$$eval('.found mark', (marks) => marks.length)).toBeGreaterThan(0);
  expect(await search('kinh phi')).toMatch(/Quy tắc[\s\S]*kinh phí/i);
  expect((await search('191/2009')).split('\n')).toEqual(expect.arrayContaining([expect.stringContaining('191/2009/TT-BTC')]));
  expect(await search('so lao dong thuong binh')).toContain('Sở Nội vụ');
  expect(await search('thoi han bao coa')).toMatch(/báo cáo/i);
});

test('ticks and remarks of the checklist stay on the device, can be undone, and print', async () => {
  await site.go('danh-muc/');
  const item = '[data-item="administrative/budget-missing"]';
  await site.page.waitForSelector('[data-regime="administrative"] .check-tools:not([hidden])');
  await site.page.click(`${item} input`);
  await site.page.click(`${item} summary`);
  await site.page.type(`${item} textarea`, 'Mục VI');
  await site.page.waitForFunction(() => document.querySelector('[data-regime="administrative"] [data-count]')?.textContent?.includes('1/'));
  await site.page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'lang-kinh-gioi-site'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await site.page.reload({ waitUntil: 'networkidle0' });
  await site.page.waitForFunction((selector) => (document.querySelector(`${selector} input`) as HTMLInputElement).checked, {}, item);
  expect(await site.page.$eval(`${item} textarea`, (field) => (field as HTMLTextAreaElement).value)).toBe('Mục VI');
  // The other regime has a list of its own.
  expect(await site.page.$eval('[data-item="normative/budget-missing"] input', (field) => (field as HTMLInputElement).checked).catch(() => false)).toBe(false);
  await site.page.click('[data-regime="administrative"] [data-reset]');
  expect(await site.page.$eval(`${item} input`, (field) => (field as HTMLInputElement).checked)).toBe(false);
  await site.page.click('[data-regime="administrative"] [data-reset]');
  expect(await site.page.$eval(`${item} input`, (field) => (field as HTMLInputElement).checked)).toBe(true);
  const all = await site.page.$$eval('[data-regime="administrative"] [data-item]:not([hidden])', (items) => items.length);
  await site.page.select('[data-regime="administrative"] select', 'bao-cao');
  expect(await site.page.$$eval('[data-regime="administrative"] [data-item]:not([hidden])', (items) => items.length)).toBeLessThan(all);
});

test.each([['danh-muc/the-treo-tuong/', 1], ['en/checklist/wall-card/', 1], ['danh-muc/phieu-ke-hoach/', 3], ['danh-muc/phieu-vbqppl/', 4], [`tap-huan/phieu/${EXERCISE}/`, 3], [`tap-huan/dap-an/${EXERCISE}/`, 3]])('/%s prints on at most %i sheets of A4', async (where, most) => {
  await site.go(where);
  const pdf = Buffer.from(await site.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(most);
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\s*\]/);
});

test('every rule has its page in both languages, with the words of this very commit', () => {
  for (const rule of ALL_RULES) {
    for (const [folder, language] of [['quy-tac', 'vi'], ['en/rules', 'en']] as const) {
      const html = readFileSync(path.join(root, 'dist/site', folder, rule.id, 'index.html'), 'utf8').replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&amp;/g, '&');
      expect(html).toContain(rule.messages[language].summary);
    }
  }
});
