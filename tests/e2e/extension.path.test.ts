import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { toWord } from '../readers/one-draft.ts';
import { axeViolations } from './extension/axe.ts';
import { highlightsOf, startChromium } from './extension/chromium.ts';
import { clickText, madeBy, openKey, openTab, press, stored, submit, upload } from './extension/desk.ts';
import { extensionSession } from './extension/session.ts';

const session = extensionSession();
const { openPlan } = session;

afterEach(async () => {
  for (const page of await session.chromium.browser.pages()) if (/^(?:http|chrome-extension):/.test(page.url()) && !page.url().includes('sidepanel')) await page.close();
});

const messages = (panel: Page) => panel.$$eval('.finding[data-key]', (items) => items.map((item) => ({ key: item.getAttribute('data-key')!, words: item.querySelector('.message')!.textContent!.trim() })));
const words = (docx: Uint8Array) => strFromU8(unzipSync(docx)['word/document.xml']!).replace(/<w:noBreakHyphen\/>/g, '-').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

describe('from the page to the Word report', () => {
  it('by keyboard, with what was accepted in it and nothing else, and it is all there after a reload', async () => {
    const { panel } = await openPlan('/plan');
    await press(panel, '?');
    await panel.waitForSelector('dialog[open]');
    expect(await panel.$eval('dialog', (dialog) => dialog.textContent)).toContain('Đưa vào ý kiến');
    await press(panel, 'Escape');
    const list = await messages(panel);
    await press(panel, 'j', 'a');
    await press(panel, 'j', 'd');
    await panel.waitForSelector('.decide-form textarea');
    await panel.keyboard.type('Đã có tại văn bản khác');
    await submit(panel);
    await panel.waitForFunction(() => !document.querySelector('.decide-form'));
    // The finding is still in sight and has the focus again.
    expect(await panel.evaluate(() => { const { top, bottom } = document.querySelector('.finding[aria-current] .message')!.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight && document.activeElement?.closest('[aria-current]') !== null; })).toBe(true);
    await openTab(panel, 'Báo cáo');
    await panel.type('.report textarea', 'Dự thảo có đủ các phần.');
    expect(await axeViolations(panel)).toEqual([]);
    const letter = words(await madeBy(panel, 'Tải Word'));
    expect(letter).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(letter).toContain('Dự thảo có đủ các phần.');
    expect(letter).toContain(list[0]!.words);
    for (const { words: other } of list.slice(1)) expect(letter).not.toContain(other);
    await clickText(panel, 'Phụ lục phát hiện không đưa vào, kèm lý do');
    await clickText(panel, 'Phiếu góp ý');
    const sheet = words(await madeBy(panel, 'Tải Word'));
    expect(sheet).toContain('PHIẾU GÓP Ý');
    expect(sheet).toContain('Đã có tại văn bản khác');
    const workbook = unzipSync(await madeBy(panel, 'Tải Excel: phát hiện, phân công, tổng hợp'));
    expect(Object.keys(workbook).filter((name) => name.includes('worksheets/sheet')).length).toBeGreaterThanOrEqual(3);
    await expect.poll(async () => (await stored(panel)).some(({ work }) => work.decisions.length === 2)).toBe(true);
    await panel.reload();
    await panel.waitForSelector('.finding');
    expect(await panel.$eval(`.finding[data-key="${list[0]!.key}"] .state`, (state) => state.textContent)).toContain('Đưa vào ý kiến');
    await openTab(panel, 'Báo cáo');
    expect(await panel.$eval('.report textarea', (field) => (field as HTMLTextAreaElement).value)).toBe('Dự thảo có đủ các phần.');
  });

  it('keeps the panel of the page when another page of ours was opened and closed', async () => {
    const { panel } = await openPlan('/framed');
    await openTab(panel, 'Phân công');
    const opened = session.chromium.browser.waitForTarget((target) => target.url().includes('/wide.html'));
    await clickText(panel, 'Mở bảng rộng');
    const wide = (await (await opened).page())!;
    await wide.waitForSelector('.grid tbody tr');
    await wide.evaluate(() => [...document.querySelectorAll<HTMLElement>('.sort-head')].find((head) => head.textContent!.includes('Nhiệm vụ'))!.click());
    await wide.waitForSelector('th[aria-sort="ascending"]');
    const tasks = await wide.$$eval('.grid tbody:last-child th[scope="row"]', (rows) => rows.map((row) => row.textContent!));
    expect(tasks).toEqual([...tasks].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true })));
    await wide.close();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await panel.$('.desk')).not.toBeNull();
    expect(session.chromium.browser.targets().filter((target) => target.url().includes('sidepanel.html') && !target.url().includes('?tab='))).toEqual([]);
  });
});

describe('nothing is lost', () => {
  it('of a reason half written when the browser is killed', async () => {
    const { panel } = await openPlan('/strict');
    await press(panel, 'j', 'a', 'j', 'd');
    const key = await openKey(panel);
    await panel.waitForSelector('.decide-form textarea');
    await panel.keyboard.type('Đã trao đổi với phòng soạn thảo, đang chờ');
    await expect.poll(async () => Object.values((await stored(panel)).find(({ work }) => work.unfinished)?.work.unfinished ?? {}), { timeout: 5000 }).toEqual(['Đã trao đổi với phòng soạn thảo, đang chờ']);
    session.chromium.browser.process()!.kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await session.restart();
    const again = await openPlan('/strict');
    expect(await again.panel.$eval('.foot', (foot) => foot.textContent)).toMatch(/1\/\d+/);
    await press(again.panel, 'j', 'j', 'd');
    expect(await openKey(again.panel)).toBe(key);
    await again.panel.waitForSelector('.decide-form textarea');
    expect(await again.panel.$eval('.decide-form textarea', (field) => (field as HTMLTextAreaElement).value)).toBe('Đã trao đổi với phòng soạn thảo, đang chờ');
    await submit(again.panel);
    await expect.poll(async () => (await stored(again.panel)).every(({ work }) => !work.unfinished)).toBe(true);
  });

  it('of reviews stored by the first version of the extension', async () => {
    const other = await startChromium();
    try {
      const options = await other.browser.newPage();
      await options.goto(`chrome-extension://${other.id}/options.html`);
      const old = JSON.parse(readFileSync(new URL('../desk/files/review-version-1.json', import.meta.url), 'utf8')) as object;
      await options.evaluate(async (review) => {
        const request = indexedDB.open('lang-kinh-gioi', 1);
        request.addEventListener('upgradeneeded', () => { const reviews = request.result.createObjectStore('reviews', { keyPath: 'id' }); reviews.createIndex('address', 'address'); reviews.createIndex('changed', 'changed'); });
        await new Promise((resolve, reject) => { request.addEventListener('success', resolve); request.addEventListener('error', reject); });
        const writing = request.result.transaction('reviews', 'readwrite');
        writing.objectStore('reviews').put(review);
        await new Promise((resolve) => { writing.addEventListener('complete', resolve); });
        request.result.close();
      }, old);
      const page = await other.visit(`${session.server.origin}/plan`);
      const panel = await other.review(page);
      await panel.waitForSelector('.finding');
      await clickText(panel, 'Hồ sơ');
      await panel.waitForSelector('.saved-item');
      expect(await panel.$eval('.saved-item h2', (title) => title.textContent)).toBe('Kế hoạch thử');
      expect(await stored(panel)).toMatchObject([{ version: 2, earlier: null, name: 'Kế hoạch thử' }]);
    } finally {
      await other.browser.close();
    }
  });
});

describe('the second version of a draft', () => {
  it('names what is new and what is gone, and still does after a decision and a reload', async () => {
    const { page, panel } = await openPlan('/inner');
    const list = await messages(panel);
    const task = (await panel.$$eval('.finding[data-key]', (items) => items.map((item) => ({ key: item.getAttribute('data-key')!, text: item.textContent! })))).find(({ text }) => text.includes('III.2'))!;
    for (const { key } of [list[0]!, task]) {
      await panel.evaluate((id) => document.querySelector<HTMLElement>(`.finding[data-key="${id}"] .message-button`)!.click(), key);
      await panel.waitForSelector(`.finding[data-key="${key}"][aria-current]`);
      await press(panel, 'a');
    }
    await expect.poll(async () => (await stored(panel)).some(({ work }) => work.decisions.length === 2)).toBe(true);
    await page.close();
    session.server.replace('/inner', (html) => html.replace(/<p>2\. Các cơ quan, đơn vị liên quan.*?<\/p>/s, '<p>2. Các địa phương tổ chức tuyên truyền về bình đẳng giới.</p>').replace('<h3>II. NHIỆM VỤ', '<p>3. Tổ chức đối thoại về bình đẳng giới tại nơi làm việc.</p><h3>II. NHIỆM VỤ'));
    const second = await openPlan('/inner');
    const banner = () => second.panel.$eval('.banner', (each) => each.textContent!);
    await second.panel.waitForFunction(() => /\d+ phát hiện không còn, \d+ phát hiện mới/.test(document.querySelector('.banner')?.textContent ?? ''));
    const said = /(\d+) phát hiện không còn, (\d+) phát hiện mới/.exec(await banner())!;
    expect(Number(said[1])).toBeGreaterThan(0);
    const fresh = await second.panel.$$eval('.fresh', (labels) => labels.length);
    expect(fresh).toBe(Number(said[2]));
    expect(await axeViolations(second.panel)).toEqual([]);
    // A decision makes this version the one decided on; the comparison with the first stays.
    await press(second.panel, 'j', 'j', 'a');
    await expect.poll(async () => (await stored(second.panel)).some(({ earlier }) => earlier !== null)).toBe(true);
    await second.panel.reload();
    await second.panel.waitForFunction(() => /\d+ phát hiện không còn/.test(document.querySelector('.banner')?.textContent ?? ''));
    const opened = session.chromium.browser.waitForTarget((target) => target.url().includes('view=compare'));
    await clickText(second.panel, 'Xem hai bản cạnh nhau');
    const wide = (await (await opened).page())!;
    await wide.waitForSelector('.compare-table tr');
    expect(await wide.$$eval('.compare-table tr.added', (rows) => rows.map((row) => row.textContent).join(' '))).toContain('Tổ chức đối thoại về bình đẳng giới');
    await wide.close();
    await clickText(second.panel, 'Thôi đối chiếu');
    await second.panel.waitForFunction(() => !document.querySelector('.banner'));
  });
});

describe('options', () => {
  it('weigh a rule, know words of the place, and take a file of own data whole or not at all', async () => {
    const { panel } = await openPlan('/plan');
    const reviewed = (await panel.$$eval('.finding[data-key]:has(.outcome.review)', (items) => items.map((item) => item.getAttribute('data-key')!)))[0]!;
    const rule = reviewed.split(':')[0]!;
    await panel.evaluate((key) => document.querySelector<HTMLElement>(`.finding[data-key="${key}"] .message-button`)!.click(), reviewed);
    const title = await panel.waitForSelector('.rule-line').then((line) => line!.evaluate((each) => each.textContent!.replace(/^Quy tắc: /, '')));
    const options = await session.chromium.browser.newPage();
    await options.goto(`chrome-extension://${session.chromium.id}/options.html`);
    await options.waitForSelector('.rule-switch');
    await options.select(`select[aria-label="Mức nặng: ${title}"]`, 'low');
    // The panel is behind the options now: nothing of it is drawn, so it is asked and not waited for.
    const ownData = () => panel.evaluate(() => document.querySelector('.own-data')?.textContent ?? '');
    await expect.poll(() => panel.$$eval(`.finding[data-key^="${rule}:"] .outcome.review`, (outcomes) => outcomes.length)).toBe(0);

    await options.type('.word-form .field:first-child input', 'TTHTPN');
    await options.type('.word-form .field:nth-child(2) input', 'Trung tâm Hỗ trợ phụ nữ');
    await clickText(options, 'Thêm chữ viết tắt');
    await expect.poll(ownData).toContain('1 chữ viết tắt');
    const bad = path.join(session.folder, 'hong.json');
    writeFileSync(bad, JSON.stringify({ acts: [{ symbol: '1/QĐ-UBND' }], colour: 'red' }));
    await upload(options, bad);
    await options.waitForSelector('.alert');
    expect(await options.$eval('.alert', (alert) => alert.textContent)).toMatch(/acts\[0\]\.title: thiếu mục bắt buộc/);
    const good = path.join(session.folder, 'rieng.json');
    writeFileSync(good, await madeBy(options, 'Tải tệp mẫu'));
    await upload(options, good);
    await expect.poll(ownData).toContain('2 văn bản, 1 cơ quan, 2 chữ viết tắt');
    await options.type('.office-fields .field:nth-child(2) input', 'Sở Tư pháp');
    for (const theme of ['light', 'dark']) {
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      expect(await axeViolations(options)).toEqual([]);
    }
    await openTab(panel, 'Báo cáo');
    expect(words(await madeBy(panel, 'Tải Word'))).toContain('SỞ TƯ PHÁP');
    await clickText(options, 'Bỏ dữ liệu đã nạp');
    await clickText(options, 'Bỏ TTHTPN');
    await options.select(`select[aria-label="Mức nặng: ${title}"]`, '');
    await expect.poll(ownData).toBe('');
  });
});

describe('a file in the viewer', () => {
  const openFile = async (name: string, bytes: Uint8Array): Promise<Page> => {
    const file = path.join(session.folder, name);
    writeFileSync(file, bytes);
    const viewer = await session.chromium.browser.newPage();
    await viewer.goto(`chrome-extension://${session.chromium.id}/viewer.html`);
    await upload(viewer, file);
    await viewer.waitForSelector('.finding');
    return viewer;
  };

  it('is decided on, takes own findings on selected words, and carries both to its next version', async () => {
    const viewer = await openFile('ban-1.docx', toWord({ numbers: 'counted' }));
    await press(viewer, 'j', 'a');
    const accepted = await viewer.$eval('.finding[aria-current] .message', (message) => message.textContent!);
    const selected = await viewer.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.paper p')].find((each) => each.textContent!.length > 40)!;
      const text = paragraph.firstChild as Text;
      document.getSelection()!.setBaseAndExtent(text, 4, text, 24);
      return text.data.slice(4, 24).trim();
    });
    await clickText(viewer, 'Thêm phát hiện');
    await viewer.waitForFunction((expected) => document.querySelector('.own-form .quote')?.textContent === `“${expected}”`, {}, selected);
    await viewer.type('.own-form textarea', 'Thiếu căn cứ tại chỗ này; cần bổ sung.');
    await submit(viewer);
    await viewer.waitForFunction((expected) => Array.from(CSS.highlights).some(([name, highlight]) => name === 'lkg-review' && Array.from(highlight, String).includes(expected)), {}, selected);
    await expect.poll(async () => (await stored(viewer)).some(({ work }) => work.own.length === 1 && work.decisions.length === 1)).toBe(true);
    await viewer.close();

    const second = await openFile('ban-2.docx', toWord({ numbers: 'typed' }));
    expect(await second.$$eval('.finding .state', (states) => states.some((state) => state.textContent!.includes('Đưa vào ý kiến')))).toBe(false);
    await clickText(second, 'Hồ sơ');
    await second.waitForSelector('.saved-item');
    await second.evaluate(() => [...document.querySelectorAll('.saved-item')].find((item) => item.textContent!.includes('Sửa lần cuối') && [...item.querySelectorAll('button')].some((button) => button.textContent === 'Đối chiếu với trang này'))!.querySelectorAll('button').forEach((button) => { if (button.textContent === 'Đối chiếu với trang này') button.click(); }));
    await second.waitForFunction((expected) => [...document.querySelectorAll('.finding')].some((item) => item.querySelector('.message')?.textContent === expected && item.querySelector('.state')?.textContent?.includes('Đưa vào ý kiến')), {}, accepted);
    expect(await second.$$eval('.finding', (items) => items.some((item) => item.textContent!.includes('Thiếu căn cứ tại chỗ này')))).toBe(true);
    expect(await axeViolations(second)).toEqual([]);
    await second.close();
  });
});

describe('for every reader', () => {
  it.each([200, 300, 360, 380, 420])('nothing is cut off sideways at %d px', async (width) => {
    const { panel } = await openPlan('/plan');
    await panel.setViewport({ width, height: 700 });
    await press(panel, 'j');
    await panel.waitForSelector('.finding[aria-current]');
    const names = await panel.$$eval('.tab', (tabs) => tabs.length);
    for (let tab = 0; tab < names; tab++) {
      await panel.evaluate((index) => document.querySelectorAll<HTMLElement>('.tab')[index]!.click(), tab);
      if (await panel.$('.start-full')) await panel.$eval('.start-full', (button) => (button as HTMLElement).click());
      const wide = await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.getClientRects().length > 0 && !element.closest('.sr, table') && element.getBoundingClientRect().right > innerWidth + 1).map((element) => `${element.tagName}.${element.className}`).slice(0, 3));
      expect(wide, `tab ${tab}`).toEqual([]);
    }
  });

  it('decisions are in reach on a short screen without scrolling, in forced colours too', async () => {
    const { panel } = await openPlan('/plan');
    await panel.setViewport({ width: 380, height: 520 });
    const client = await panel.createCDPSession();
    for (const forced of ['none', 'active']) {
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: forced }] });
      for (const { key } of (await messages(panel)).slice(0, 4)) {
        await panel.evaluate((id) => document.querySelector<HTMLElement>(`.finding[data-key="${id}"] .message-button`)!.click(), key);
        await panel.waitForSelector(`.finding[data-key="${key}"][aria-current] .actions`);
        const box = await panel.$eval('.finding[aria-current] .actions', (actions) => { const { top, bottom } = actions.getBoundingClientRect(); return { top, bottom, height: innerHeight, scrolled: document.scrollingElement!.scrollTop }; });
        expect(box.bottom).toBeLessThanOrEqual(box.height);
        expect([box.top > 0, box.scrolled]).toEqual([true, 0]);
        await press(panel, 'Escape');
      }
    }
    expect(await axeViolations(panel)).toEqual([]);
    expect((await highlightsOf((await session.chromium.browser.pages()).find((page) => page.url().startsWith('http'))!)).length).toBeGreaterThan(0);
  });
});
