import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { longDraft } from '../bench/text.ts';
import { axeViolations } from './extension/axe.ts';
import { builtExtension } from './extension/build.ts';
import { highlightsOf, startChromium, type Chromium } from './extension/chromium.ts';
import { serve, type TestServer } from './extension/server.ts';

let server: TestServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await serve();
  chromium = await startChromium();
}, 120_000);

afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

afterEach(async () => {
  for (const page of await chromium.browser.pages()) if (page.url().startsWith('http:')) await page.close();
});

const keysOf = (panel: Page) => panel.$$eval('.finding[data-key]', (items) => items.map((item) => item.getAttribute('data-key')!));
const openQuote = (panel: Page) => panel.$eval('.finding[aria-current] .quote mark', (mark) => mark.textContent!.replace(/\s+/g, ' ').trim());
const activeWords = async (page: Page) => (await highlightsOf(page)).find(({ name }) => name === 'lkg-active')?.words ?? [];

async function planAndPanel(route = '/plan'): Promise<{ page: Page; panel: Page }> {
  const page = await chromium.visit(server.origin + route);
  const panel = await chromium.review(page);
  await panel.waitForSelector('.finding');
  return { page, panel };
}

describe('a page with a plan', () => {
  it('lists findings and paints exactly the quoted words', async () => {
    const { page, panel } = await planAndPanel();
    const keys = await keysOf(panel);
    expect(keys.length).toBeGreaterThan(2);
    let quoted = 0;
    for (const key of keys) {
      await panel.keyboard.press('j');
      await panel.waitForSelector(`.finding[aria-current][data-key="${key}"]`);
      if (!(await panel.$('.finding[aria-current] .quote'))) continue;
      quoted++;
      const quote = await openQuote(panel);
      await page.waitForFunction((words) => Array.from(CSS.highlights.get('lkg-active') ?? []).some((range) => String(range).replace(/\s+/g, ' ').trim().startsWith(words)), { timeout: 3000 }, quote.replace(/…$/, ''));
    }
    expect(quoted).toBeGreaterThan(2);
    const painted = (await highlightsOf(page)).filter(({ name }) => name !== 'lkg-active');
    expect(painted.every(({ name }) => /^lkg-(?:fail|review|note)(?:-absent)?$/.test(name))).toBe(true);
    expect(painted.flatMap(({ words }) => words).length).toBe(quoted);
    expect(painted.flatMap(({ words }) => words).join(' ')).not.toContain('không ai thấy');
  });

  it('leaves the DOM of the page as it was', async () => {
    const page = await chromium.visit(`${server.origin}/plan`);
    const before = await page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length, document.styleSheets.length]);
    const panel = await chromium.review(page);
    await panel.waitForSelector('.finding');
    await panel.keyboard.press('j');
    await page.waitForFunction(() => CSS.highlights.has('lkg-active'));
    expect(await page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length, document.styleSheets.length])).toEqual(before);
  });

  it('scrolls the page to a finding, and opens a finding from a click on its words', async () => {
    const { page, panel } = await planAndPanel();
    const shared = await panel.$$eval('.finding', (items) => items.map((item) => ({ key: item.getAttribute('data-key')!, text: item.textContent! })));
    const target = shared.find(({ text }) => text.includes('III')) ?? shared.at(-1)!;
    await panel.evaluate((key) => document.querySelector<HTMLElement>(`.finding[data-key="${key}"] .message-button`)!.click(), target.key);
    await page.waitForFunction(() => scrollY > 300 && CSS.highlights.has('lkg-active'));
    const box = await page.evaluate(() => {
      const range = [...CSS.highlights.get('lkg-active')!][0] as Range;
      const rect = range.getClientRects()[0]!;
      return { x: rect.left + Math.min(20, rect.width / 2), y: rect.top + rect.height / 2, inView: rect.top >= 0 && rect.bottom <= innerHeight };
    });
    expect(box.inView).toBe(true);
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('.finding[aria-current]'));
    await page.waitForFunction(() => !CSS.highlights.has('lkg-active'));
    await page.bringToFront();
    await page.mouse.click(box.x, box.y);
    await panel.waitForSelector('.finding[aria-current]');
    const [words] = await activeWords(page);
    expect(words!.startsWith((await openQuote(panel)).replace(/…$/, ''))).toBe(true);
  });

  it('asks for nothing over the network', async () => {
    server.requests.length = 0;
    const page = await chromium.visit(`${server.origin}/plan`);
    const panel = await chromium.review(page);
    const asked: string[] = [];
    const session = await panel.createCDPSession();
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    await panel.reload();
    await panel.waitForSelector('.finding');
    for (let i = 0; i < 3; i++) await panel.keyboard.press('j');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith(`chrome-extension://${chromium.id}/`) && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([]);
    expect(server.requests).toEqual(['/plan']);
  });

  it('reads the page again when its words change, and keeps the marks when only its nodes change', async () => {
    const { page, panel } = await planAndPanel();
    const before = await keysOf(panel);
    const words = (await highlightsOf(page)).flatMap((each) => each.words).sort();
    await page.evaluate(() => { const main = document.querySelector('main')!; main.replaceWith(main.cloneNode(true)); });
    await page.waitForFunction((count) => Array.from(CSS.highlights).flatMap(([, highlight]) => [...highlight]).filter((range) => String(range).length > 0).length === count, {}, words.length);
    expect((await highlightsOf(page)).flatMap((each) => each.words).sort()).toEqual(words);
    await page.evaluate(() => { for (const paragraph of document.querySelectorAll('p')) if (/^[234]\. (?:Các cơ quan|Sở)/.test(paragraph.textContent!)) paragraph.remove(); });
    await panel.waitForFunction((count) => document.querySelectorAll('.finding').length !== count, {}, before.length);
  });

  it('takes its marks away when the panel is closed', async () => {
    const { page, panel } = await planAndPanel();
    expect(await highlightsOf(page)).not.toEqual([]);
    await panel.close();
    await page.waitForFunction(() => !Array.from(CSS.highlights.keys()).some((name) => name.startsWith('lkg-')));
  });

  it('speaks English at a click, and Vietnamese again', async () => {
    const { panel } = await planAndPanel();
    await panel.click('.language');
    await panel.waitForFunction(() => document.querySelector('.tab')!.textContent!.includes('Findings'));
    expect(await panel.$eval('html', (html) => html.lang)).toBe('en');
    await panel.click('.language');
    await panel.waitForFunction(() => document.querySelector('.tab')!.textContent!.includes('Phát hiện'));
  });
});

describe('a draft of a million and a half characters', () => {
  it('tells how far its review is, is given up at a word, and reviewed when asked again', async () => {
    const page = await chromium.visit(`${server.origin}/plan`);
    const panel = await chromium.review(page);
    const button = (words: string) => panel.evaluate((label) => [...document.querySelectorAll('button')].find((one) => `${one.textContent} ${one.ariaLabel}`.includes(label))!.click(), words);
    await page.evaluate((paragraphs) => {
      const main = document.querySelector('main')!;
      for (const words of paragraphs) main.append(Object.assign(document.createElement('p'), { textContent: words }));
    }, longDraft(1_500_000, 11).split('\n\n'));
    await button('Đọc lại trang');
    await panel.waitForSelector('progress[value]');
    await button('Dừng');
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'Đã dừng rà soát');
    expect(await axeViolations(panel)).toEqual([]);
    await button('Đọc lại trang');
    await panel.waitForSelector('.desk .finding');
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('lkg-')));
  });
});

describe('pages of other makes', () => {
  it('paints under a policy that forbids every style', async () => {
    const { page } = await planAndPanel('/strict');
    await page.waitForFunction(() => Array.from(CSS.highlights.keys()).some((name) => name.startsWith('lkg-')));
    const line = await page.evaluate(() => {
      const [name, highlight] = Array.from(CSS.highlights).find(([key]) => key.startsWith('lkg-'))!;
      const range = [...highlight][0] as Range;
      return getComputedStyle(range.startContainer.parentElement!, `::highlight(${name})`).textDecorationLine;
    });
    expect(line).toContain('underline');
  });

  it('reads and paints a frame of the same origin', async () => {
    const { page } = await planAndPanel('/framed');
    const frame = page.frames().find((each) => each.url().endsWith('/inner'))!;
    await frame.waitForFunction(() => Array.from(CSS.highlights.keys()).some((name) => name.startsWith('lkg-')));
    expect(await frame.evaluate(() => Array.from(CSS.highlights).flatMap(([, highlight]) => Array.from(highlight, String)).every((words) => words.length > 0))).toBe(true);
  });

  it.each([['/clean', 'Trang này không có dự thảo'], ['/drawn', 'Trang này vẽ chữ thành hình'], ['/empty', 'Không có chữ để rà soát']])('says so on %s', async (route, title) => {
    const page = await chromium.visit(server.origin + route);
    const panel = await chromium.review(page);
    expect(await panel.$eval('h1', (heading) => heading.textContent)).toBe(title);
    expect(await highlightsOf(page)).toEqual([]);
    expect(await axeViolations(panel)).toEqual([]);
  });

  it.each([
    ['plain', 'KẾ HOẠCH\nThực hiện công tác bình đẳng giới\nIII. TỔ CHỨC THỰC HIỆN\n1. Các cơ quan liên quan tổ chức truyền thông về bình đẳng giới.\n'],
    ['with the signs of Markdown', '**KẾ HOẠCH**\n\n**Thực hiện công tác bình đẳng giới**\n\n**III. TỔ CHỨC THỰC HIỆN**\n\n1. Các cơ quan liên quan tổ chức truyền thông về bình đẳng giới.\n'],
  ])('reviews pasted words, %s, where the page holds none', async (_, words) => {
    const page = await chromium.visit(`${server.origin}/clean`);
    const panel = await chromium.review(page);
    await panel.$$eval('button', (buttons) => buttons.find((button) => button.textContent!.includes('Dán văn bản'))!.click());
    await panel.waitForSelector('textarea');
    await panel.type('textarea', words);
    await panel.$$eval('button', (buttons) => buttons.find((button) => button.textContent!.includes('Rà soát văn bản này'))!.click());
    await panel.waitForSelector('.desk');
    expect(await panel.$eval('.desk', (desk) => desk.textContent)).toContain('KẾ HOẠCH Thực hiện công tác bình đẳng giới');
    expect(await panel.$('button.place')).toBeNull();
  });

  it('reviews only the selected part when asked', async () => {
    const page = await chromium.visit(`${server.origin}/clean`);
    await page.evaluate(() => {
      document.querySelector('main p')!.textContent = 'Lời dẫn. 2. Các cơ quan, đơn vị liên quan tổ chức truyền thông về bình đẳng giới. Lời kết.';
      const words = document.querySelector('main p')!.firstChild!;
      document.getSelection()!.setBaseAndExtent(words, 9, words, 83);
    });
    const panel = await chromium.review(page);
    await panel.$$eval('button', (buttons) => buttons.find((button) => button.textContent!.includes('bôi đen'))!.click());
    await panel.waitForSelector('.desk');
    const painted = (await highlightsOf(page)).flatMap(({ words }) => words).join(' ');
    expect(painted).not.toContain('Lời');
  });
});

describe('for everyone', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing in the %s panel', async (theme) => {
    const { panel } = await planAndPanel();
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await panel.keyboard.press('j');
    await panel.waitForSelector('.finding[aria-current]');
    await panel.click('.why-link');
    for (let tab = 0; tab < 3; tab++) {
      await panel.evaluate((index) => document.querySelectorAll<HTMLElement>('.tab')[index]!.click(), tab);
      if (await panel.$('.start-full')) await panel.click('.start-full');
      expect(await axeViolations(panel), `tab ${tab}`).toEqual([]);
    }
    await panel.click('.tab');
    await panel.$$eval('.hidden-count .link', (links) => (links.at(-1) as HTMLElement).click());
    await panel.waitForSelector('.rules-intro');
    expect(await axeViolations(panel), 'rules').toEqual([]);
  });

  it('has room at 200 % zoom: nothing is cut off sideways', async () => {
    const { panel } = await planAndPanel();
    await panel.setViewport({ width: 200, height: 450 });
    await panel.keyboard.press('j');
    await panel.waitForSelector('.finding[aria-current]');
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeViolations(panel)).toEqual([]);
  });
});

describe('the package', () => {
  it.each(['chrome', 'firefox'] as const)('asks for no more than it needs (%s)', (target) => {
    const manifest = JSON.parse(readFileSync(path.join(builtExtension(target), 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest.permissions).toEqual(target === 'chrome' ? ['activeTab', 'scripting', 'storage', 'sidePanel'] : ['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.default_locale).toBe('vi');
    expect(JSON.stringify(manifest.content_security_policy)).not.toMatch(/https?:|unsafe|\*/);
  });
}, 120_000);
