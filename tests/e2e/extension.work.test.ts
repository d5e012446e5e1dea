import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './extension/axe.ts';
import { highlightsOf } from './extension/chromium.ts';
import { clickText, openKey, press, stored as storedReviews, submit } from './extension/desk.ts';
import { extensionSession } from './extension/session.ts';

const session = extensionSession();
const { openPlan } = session;

const stateOf = (panel: Page, key: string) => panel.$eval(`.finding[data-key="${key}"] .state`, (state) => state.textContent!.trim());
const decided = (panel: Page) => panel.$eval('.foot', (foot) => foot.textContent!);
const stored = async (panel: Page) => (await storedReviews(panel)).map(({ name, work }) => ({ name, decisions: work.decisions.length }));

describe('decisions', () => {
  it('are made by keys, undone, filtered, and are there again when the page is opened again', async () => {
    const { page, panel } = await openPlan();
    await press(panel, 'j', 'a');
    const first = await openKey(panel);
    await panel.waitForFunction(() => document.querySelector('.finding[aria-current] .state')!.textContent!.includes('Đưa vào ý kiến'));
    await press(panel, 'j', 'd');
    const second = await openKey(panel);
    await panel.waitForSelector('.decide-form textarea');
    await panel.keyboard.type('Đã có tại văn bản khác');
    await submit(panel);
    await panel.waitForFunction(() => document.querySelector('.finding[aria-current].settled .remark')?.textContent === 'Đã có tại văn bản khác');
    await press(panel, 'j', 't');
    const third = await openKey(panel);
    expect(await stateOf(panel, third)).toBe('Cần trao đổi');
    await press(panel, 'u');
    await panel.waitForFunction((key) => !document.querySelector(`.finding[data-key="${key}"] .state`)!.textContent!.includes('Cần trao đổi'), {}, third);
    expect(await decided(panel)).toMatch(/2\/\d+/);
    await panel.select('select[aria-label="Quyết định"]', 'dismissed');
    await press(panel, 'Escape');
    await panel.waitForFunction(() => document.querySelectorAll('.finding').length === 1);
    expect(await axeViolations(panel)).toEqual([]);
    // What was left out is not marked in the draft.
    const dismissedWords = await panel.$eval('.finding .message', (message) => message.textContent);
    expect(dismissedWords).toBeTruthy();
    await page.close();

    const again = await openPlan();
    expect(await stateOf(again.panel, first)).toContain('Đưa vào ý kiến');
    expect(await stateOf(again.panel, second)).toContain('Không đưa vào');
    await again.page.close();
  });

  it('leave out a whole rule with its reason, and bring it back', async () => {
    const { page, panel } = await openPlan();
    await press(panel, 'j', 'j', 'j', 'd');
    const key = await openKey(panel);
    const rule = key.split(':')[0]!;
    await panel.waitForSelector('.decide-form');
    await panel.$$eval('.decide-form input[type="radio"]', (radios) => (radios[1] as HTMLElement).click());
    await panel.$eval('.decide-form', (form) => (form as HTMLFormElement).requestSubmit());
    await panel.waitForFunction((id) => [...document.querySelectorAll(`.finding[data-key^="${id}:"] .state`)].every((state) => /Không đưa vào|Đưa vào/.test(state.textContent!)), {}, rule);
    await clickText(panel, 'Hoàn tác');
    await panel.waitForFunction((id) => !document.querySelector(`.finding[data-key="${id}"] .state`)!.textContent!.includes('Không đưa vào'), {}, key);
    await page.close();
  });

  it('take a finding of the reviewer’s own on selected words', async () => {
    const { page, panel } = await openPlan();
    await page.evaluate(() => {
      const words = [...document.querySelectorAll('p')].find((paragraph) => paragraph.textContent!.includes('đường dây hỗ trợ'))!.firstChild as Text;
      const from = words.data.indexOf('đường dây hỗ trợ');
      document.getSelection()!.setBaseAndExtent(words, from, words, from + 'đường dây hỗ trợ'.length);
    });
    await clickText(panel, 'Thêm phát hiện');
    await panel.waitForFunction(() => document.querySelector('.own-form .quote')?.textContent === '“đường dây hỗ trợ”');
    await panel.type('.own-form textarea', 'Thiếu số điện thoại của đường dây; cần ghi số.');
    await clickText(panel, 'Lưu phát hiện');
    await page.waitForFunction(() => Array.from(CSS.highlights).some(([name, highlight]) => name === 'lkg-review' && Array.from(highlight, String).includes('đường dây hỗ trợ')));
    expect(await panel.$eval('.list', (list) => list.textContent)).toContain('Thiếu số điện thoại của đường dây; cần ghi số.');
    await page.close();
  });
});

describe('a draft that changed', () => {
  it('keeps decisions where the words stand and lists those that have no place', async () => {
    const { page, panel } = await openPlan('/inner');
    const list = await panel.$$eval('.finding', (items) => items.map((item) => ({ key: item.getAttribute('data-key')!, text: item.textContent! })));
    const gone = list.find(({ text }) => text.includes('III.2'))!;
    const stays = list.find(({ text }) => text.includes('III.4'))!;
    for (const { key } of [gone, stays]) {
      await panel.evaluate((id) => document.querySelector<HTMLElement>(`.finding[data-key="${id}"] .message-button`)!.click(), key);
      await panel.waitForSelector(`.finding[data-key="${key}"][aria-current]`);
      await press(panel, 'a');
    }
    await panel.waitForFunction(() => /2\/\d+/.test(document.querySelector('.foot')!.textContent!));
    await page.close();
    session.server.replace('/inner', (html) => html.replace(/<p>2\. Các cơ quan, đơn vị liên quan.*?<\/p>/s, '').replace('<h3>II. NHIỆM VỤ', '<p>3. Yêu cầu mới thêm ở bản sau.</p><h3>II. NHIỆM VỤ'));
    const second = await openPlan('/inner');
    expect(await second.panel.$eval('.banner', (banner) => banner.textContent)).toContain('Dự thảo khác với bản đã rà soát');
    const kept = await second.panel.$$eval('.finding[data-key] .state', (states) => states.filter((state) => state.textContent!.includes('Đưa vào ý kiến')).length);
    expect(kept).toBe(1);
    expect(await second.panel.$$eval('.orphan .quote', (quotes) => quotes.map((quote) => quote.textContent).join(' '))).toContain('ác cơ quan, đơn vị liên quan');
    const opened = session.chromium.browser.waitForTarget((target) => target.url().includes('view=compare'));
    await clickText(second.panel, 'Xem hai bản cạnh nhau');
    const wide = (await (await opened).page())!;
    await wide.waitForSelector('.compare-table tr.deleted');
    expect(await wide.$eval('.compare-table tr.deleted', (row) => row.textContent)).toContain('Các cơ quan, đơn vị liên quan');
    expect(await wide.$$eval('.compare-table tr.added', (rows) => rows.map((row) => row.textContent).join(' '))).toContain('Yêu cầu mới thêm ở bản sau');
    expect(await axeViolations(wide)).toEqual([]);
    await wide.close();
    await second.page.close();
  });
});

describe('stored reviews', () => {
  it('are listed, renamed, exported, refused when damaged, and imported', async () => {
    const { page, panel } = await openPlan();
    await clickText(panel, 'Hồ sơ');
    await panel.waitForSelector('.saved-item');
    expect(await axeViolations(panel)).toEqual([]);
    const before = await stored(panel);
    const upload = async (name: string, contents: string) => {
      writeFileSync(path.join(session.folder, name), contents);
      const input = (await panel.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path.join(session.folder, name));
    };
    for (const [name, contents, words] of [['hong.json', '{ "format": "lang-kinh-gioi/review", "version": 1, "name": "x" ', 'đã hỏng'], ['khac.json', '{"a":1}', 'không phải hồ sơ'], ['thieu.json', '{"format":"lang-kinh-gioi/review","version":1,"name":"x"}', 'thiếu hoặc sai dữ liệu'], ['moi.json', '{"format":"lang-kinh-gioi/review","version":99}', 'phiên bản mới hơn']] as const) {
      await upload(name, contents);
      await panel.waitForFunction((expected) => document.querySelector('[role="alert"]')?.textContent?.includes(expected), {}, words);
    }
    expect(await stored(panel)).toEqual(before);
    await clickText(panel, 'Đổi tên');
    await panel.waitForSelector('.saved-item input');
    await panel.$eval('.saved-item input', (input) => (input as HTMLInputElement).select());
    await panel.keyboard.type('Hồ sơ thử');
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() => document.querySelector('.saved-item h2')?.textContent?.includes('Hồ sơ thử'));
    const exported = await panel.evaluate(async () => {
      const [link] = await Promise.all([
        new Promise<string>((resolve) => { const real = URL.createObjectURL; URL.createObjectURL = (blob) => { void (blob as Blob).text().then(resolve); return real(blob); }; }),
        Promise.resolve([...document.querySelectorAll<HTMLElement>('.saved-item button')].find((button) => button.textContent === 'Xuất tệp')!.click()),
      ]);
      return link;
    });
    expect(JSON.parse(exported)).toMatchObject({ format: 'lang-kinh-gioi/review', name: 'Hồ sơ thử' });
    await upload('ho-so.json', exported);
    await panel.waitForFunction((count) => document.querySelectorAll('.saved-item').length === count, {}, before.length + 1);
    await page.close();
  });

  it('survive a browser that is killed in the middle', async () => {
    const { panel } = await openPlan('/strict');
    await press(panel, 'j', 'a', 'j', 'a', 'j', 'a');
    await panel.waitForFunction(() => /3\/\d+/.test(document.querySelector('.foot')!.textContent!));
    await expect.poll(async () => (await stored(panel)).some(({ decisions }) => decisions === 3), { timeout: 3000 }).toBe(true);
    session.chromium.browser.process()!.kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await session.restart();
    const again = await openPlan('/strict');
    expect(await decided(again.panel)).toMatch(/3\/\d+/);
    expect((await highlightsOf(again.page)).length).toBeGreaterThan(0);
  });
});

describe('the assignment matrix on a page of its own', () => {
  it('shows a column a body, and leads back to the words in the draft', async () => {
    const { page, panel } = await openPlan('/framed');
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.tab')[1]!.click());
    const opened = session.chromium.browser.waitForTarget((target) => target.url().includes('/wide.html'));
    await clickText(panel, 'Mở bảng rộng');
    const wide = (await (await opened).page())!;
    await wide.waitForSelector('.grid tbody tr');
    expect(await wide.$$eval('.grid abbr', (heads) => heads.map((head) => head.getAttribute('title')))).toContain('Sở Nội vụ');
    for (const theme of ['light', 'dark']) {
      await wide.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      expect(await axeViolations(wide)).toEqual([]);
    }
    await wide.$eval('button.cell-mark[title="Sở Nội vụ: Chủ trì"]', (mark) => (mark as HTMLElement).click());
    const frame = page.frames().find((each) => each.url().endsWith('/inner'))!;
    await frame.waitForFunction(() => Array.from(CSS.highlights.get('lkg-active') ?? [], String).includes('Sở Nội vụ'), { polling: 50, timeout: 5000 });
    await wide.close();
    await page.close();
  });
});

describe('options', () => {
  it('switch a rule off for every draft: its findings say so, with the reason', async () => {
    const { page, panel } = await openPlan('/plan');
    const rule = (await panel.$eval('.finding[data-key]', (item) => item.getAttribute('data-key')!)).split(':')[0]!;
    const title = await panel.evaluate(() => { document.querySelector<HTMLElement>('.message-button')!.click(); return null; }).then(() => panel.waitForSelector('.rule-line')).then((line) => line!.evaluate((each) => each.textContent!.replace(/^Quy tắc: /, '')));
    const options = await session.chromium.browser.newPage();
    await options.goto(`chrome-extension://${session.chromium.id}/options.html`);
    await options.waitForSelector('.rule-switch');
    for (const theme of ['light', 'dark']) {
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      expect(await axeViolations(options)).toEqual([]);
    }
    await options.evaluate((name) => [...document.querySelectorAll('.rule-switch')].find((each) => each.textContent!.startsWith(` ${name}`) || each.textContent!.trim().startsWith(name))!.querySelector('input')!.click(), title);
    await options.waitForSelector('.rule-switch input[type="text"]');
    await panel.waitForFunction((id) => [...document.querySelectorAll(`.finding[data-key^="${id}:"] .state`)].every((state) => /(?:Không đưa|Đưa) vào/.test(state.textContent!)), {}, rule);
    await options.evaluate(() => document.querySelector<HTMLInputElement>('.rule-switch input[type="checkbox"]:not(:checked)')!.click());
    await panel.waitForFunction((id) => [...document.querySelectorAll(`.finding[data-key^="${id}:"] .state`)].some((state) => !state.textContent!.includes('Không đưa vào')), {}, rule);
    await options.close();
    await page.close();
  });
});

describe('reports', () => {
  it('go from decided findings to a Word file and a page that prints, all within the browser', async () => {
    const { page, panel } = await openPlan('/strict');
    await press(panel, 'j', 'a');
    await panel.waitForFunction(() => document.querySelector('.finding[aria-current] .state')!.textContent!.includes('Đưa vào ý kiến'));
    const words = await panel.$eval('.finding[aria-current] .message', (message) => message.textContent!);
    await clickText(panel, 'Báo cáo');
    await panel.waitForSelector('.report');
    expect(await axeViolations(panel)).toEqual([]);
    session.server.requests.length = 0;
    const made = async (button: string) => panel.evaluate(async (name) => {
      const blob = await new Promise<Blob>((resolve) => {
        const real = URL.createObjectURL;
        URL.createObjectURL = (each) => { URL.createObjectURL = real; resolve(each as Blob); return real(each); };
        [...document.querySelectorAll<HTMLElement>('.report button')].find((each) => each.textContent === name)!.click();
      });
      return { type: blob.type, start: Array.from(new Uint8Array(await blob.slice(0, 2).arrayBuffer())), size: blob.size, text: blob.type.startsWith('text/') ? await blob.text() : '' };
    }, button);
    const word = await made('Tải Word');
    expect(word.start).toEqual([0x50, 0x4b]);
    expect(word.size).toBeGreaterThan(4000);
    const html = await made('Tải tệp HTML để in A4');
    expect(html.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(html.text).toContain(words.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!));
    const csv = await made('Tải CSV phát hiện');
    expect(csv.text.split('\r\n').length).toBeGreaterThan(2);
    expect(session.server.requests).toEqual([]);
    const report = await session.chromium.browser.newPage();
    await report.setContent(html.text);
    expect(await axeViolations(report)).toEqual([]);
    await report.close();
    await page.close();
  });
});
