import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './extension/axe.ts';
import { startChromium, type Chromium } from './extension/chromium.ts';
import { clickText, openKey, openTab, press, stored } from './extension/desk.ts';
import { MANY, manyTarget } from './extension/pages.ts';
import { serve, type TestServer } from './extension/server.ts';

let server: TestServer;
let chromium: Chromium;
let page: Page;
let panel: Page;

/** Far more than a screen holds with what is kept ready around it, and far fewer than there are. */
const BOUND = 60;

beforeAll(async () => {
  server = await serve();
  chromium = await startChromium();
  page = await chromium.visit(`${server.origin}/many`);
  panel = await chromium.review(page);
  await panel.waitForSelector('.finding', { timeout: 60_000 });
  await panel.setViewport({ width: 380, height: 800 });
}, 120_000);

afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

const standing = (selector = '.finding') => panel.$$eval(selector, (items) => items.length);
const count = async (selector: string) => Number(await panel.$eval(selector, (element) => element.textContent));
const frames = () => panel.evaluate(() => new Promise<void>((resolve) => { let left = 20; const next = () => { if (left-- > 0) requestAnimationFrame(next); else resolve(); }; next(); }));
/** The open finding: what it says, whether its first line is in sight, and whether it has the focus. */
const opened = () => panel.evaluate(() => {
  const item = document.querySelector('.finding[aria-current]')!;
  const [line, list] = [item.querySelector('.message')!.getBoundingClientRect(), item.closest('.list')!.getBoundingClientRect()];
  return { words: item.querySelector('.message')!.textContent!, inSight: line.top >= list.top && line.top < list.bottom, focused: item.contains(document.activeElement) };
});
const last = (selector = '.finding') => panel.evaluate((entries) => {
  const entry = [...document.querySelectorAll(entries)].at(-1)!;
  const rows = entry.closest('table')?.getAttribute('aria-rowcount');
  const isLast = rows ? entry.getAttribute('aria-rowindex') === rows : entry.ariaPosInSet === entry.ariaSetSize;
  const [box, list] = [entry.getBoundingClientRect(), entry.closest('.list')!.getBoundingClientRect()];
  return { words: entry.textContent!, isLast, inSight: box.top >= list.top && box.bottom <= list.bottom };
}, selector);

describe('a panel with thousands of findings', () => {
  it('holds the entries around those in sight, and says how many there are', async () => {
    const all = await count('.tab .n');
    expect(all).toBeGreaterThan(MANY);
    const byOutcome = await panel.$$eval('.count strong', (numbers) => numbers.reduce((sum, each) => sum + Number(each.textContent), 0));
    const byFamily = await panel.$$eval('.family .num', (numbers) => numbers.reduce((sum, each) => sum + Number(each.textContent), 0));
    expect([byOutcome, byFamily]).toEqual([all, all]);
    expect(await standing()).toBeLessThan(BOUND);
    const places = await panel.$$eval('.finding', (items) => items.map((item) => [item.ariaPosInSet, item.ariaSetSize, item.closest('section')!.querySelector('.num')!.textContent]));
    expect(places.every(([at, of, told]) => Number(at) >= 1 && Number(at) <= Number(of) && of === told)).toBe(true);
    expect(await axeViolations(panel)).toEqual([]);
  });

  it('never holds many more while it is scrolled through, and comes to the last', async () => {
    const most = await panel.evaluate(async () => {
      const list = document.querySelector('.list')!;
      let highest = 0;
      for (let i = 0; i < 32; i++) {
        list.scrollTop += list.scrollHeight / 30;
        await new Promise(requestAnimationFrame);
        highest = Math.max(highest, document.querySelectorAll('.finding').length);
      }
      return highest;
    });
    expect(most).toBeLessThan(BOUND);
    expect(await last()).toMatchObject({ isLast: true, inSight: true });
  });

  it('goes to the first and the last by Home and End', async () => {
    await panel.focus('.list');
    await press(panel, 'Home');
    await panel.waitForFunction(() => document.querySelector('.list')!.scrollTop === 0);
    expect(await panel.$eval('.finding', (item) => item.ariaPosInSet)).toBe('1');
    await press(panel, 'End');
    await frames();
    expect(await last()).toMatchObject({ isLast: true, inSight: true });
    expect(await panel.evaluate(() => { const list = document.querySelector('.list')!; return list.scrollHeight - list.clientHeight - list.scrollTop; })).toBeLessThan(2);
    expect(await standing()).toBeLessThan(BOUND);
  });

  it('brings the finding of a highlight far away into sight and gives it the focus', async () => {
    for (const clause of [2500, 40, 1300]) {
      const at = await page.evaluate((target) => {
        const range = [...CSS.highlights.get('lkg-fail')!].map((each) => each as Range).find((each) => each.toString().includes(target))!;
        range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, height } = range.getClientRects()[0]!;
        return { x: left + 6, y: top + height / 2 };
      }, ` ${manyTarget(clause)}`.trim());
      await page.bringToFront();
      await page.mouse.click(at.x, at.y);
      await panel.waitForFunction((target) => document.querySelector('.finding[aria-current] .message')?.textContent?.includes(target), {}, `“${manyTarget(clause)}”`);
      await frames();
      expect(await opened()).toMatchObject({ inSight: true, focused: true });
      expect(await standing()).toBeLessThan(BOUND);
    }
  });

  it('is walked by keyboard; the place of the keyboard is kept when it scrolls out', async () => {
    let before = await openKey(panel);
    for (const key of ['j', 'j', 'j', 'k', 'j', 'j', 'j', 'j', 'j', 'j', 'j', 'j']) {
      await press(panel, key);
      await panel.waitForFunction((closed) => document.querySelector(`.finding[aria-current]:not([data-key="${closed}"])`), {}, before);
      before = await openKey(panel);
      expect((await opened()).focused, key).toBe(true);
    }
    await frames();
    expect((await opened()).inSight).toBe(true);
    for (const to of [0, 1]) {
      await panel.evaluate((part) => { const list = document.querySelector('.list')!; list.scrollTop = part * list.scrollHeight; }, to);
      await frames();
      expect((await opened())).toMatchObject({ inSight: false, focused: true });
    }
    // The closed finding behind it is one Tab from its last button, wherever the list stands.
    await press(panel, 'Escape');
    const from = await panel.evaluate(() => document.activeElement!.closest('.finding')!.ariaPosInSet);
    for (let tabs = 0; tabs < 4 && (await panel.evaluate(() => document.activeElement!.closest('.finding')!.ariaPosInSet)) === from; tabs++) await press(panel, 'Tab');
    await frames();
    const next = await panel.evaluate(() => { const item = document.activeElement!.closest('.finding')!; const { top, bottom } = document.activeElement!.getBoundingClientRect(); return { at: Number(item.ariaPosInSet), inSight: top >= 0 && bottom <= innerHeight }; });
    expect(next).toEqual({ at: Number(from) + 1, inSight: true });
  });

  it('is filtered by outcome and words with the true numbers, and printed as a whole', async () => {
    const failed = await count('.count:has(.fail) strong');
    await panel.click('.count:has(.fail)');
    await panel.waitForFunction(() => !document.querySelector('.finding .outcome.fail'));
    expect(await panel.$$eval('.family .num', (numbers) => numbers.reduce((sum, each) => sum + Number(each.textContent), 0))).toBe((await count('.tab .n')) - failed);
    expect(await panel.$eval('.list', (list) => list.textContent)).toContain(String(failed));
    // On paper stands all that is wanted.
    const wanted = (await count('.tab .n')) - failed;
    expect(wanted).toBeGreaterThan(300);
    await panel.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await standing()).toBe(wanted);
    await panel.evaluate(() => dispatchEvent(new Event('afterprint')));
    await panel.waitForFunction((bound) => document.querySelectorAll('.finding').length < bound, {}, BOUND);
    await panel.click('.count:has(.fail)');
    await press(panel, '/');
    await panel.waitForFunction(() => document.activeElement?.matches('input[type="search"]'));
    await panel.keyboard.type(manyTarget(2999));
    await panel.waitForFunction(() => document.querySelectorAll('.finding').length === 1);
    expect((await last()).words).toContain(`“${manyTarget(2999)}”`);
    await press(panel, 'Escape');
    await panel.waitForFunction(() => document.querySelectorAll('.finding').length > 1);
  });

  it('shows the assignments so too, in the panel and on their own page', async () => {
    await openTab(panel, 'Phân công');
    await panel.waitForSelector('.duty');
    const rows = await panel.$$eval('.duties', (tables) => tables.map((table) => [table.getAttribute('aria-rowcount'), table.closest('section')!.querySelector('.num')!.textContent]));
    expect(rows.map(([told]) => Number(told))).toEqual(rows.map(([, number]) => Number(number) + 1));
    const all = rows.reduce((sum, [, number]) => sum + Number(number), 0);
    expect(all).toBeGreaterThan(300);
    expect(await standing('.duty')).toBeLessThan(BOUND);
    await panel.focus('.list');
    await press(panel, 'End');
    await frames();
    expect(await last('.duty')).toMatchObject({ isLast: true, inSight: true });
    expect(await axeViolations(panel)).toEqual([]);
    const opening = chromium.browser.waitForTarget((target) => target.url().includes('/wide.html'));
    await clickText(panel, 'Mở bảng rộng');
    const wide = (await (await opening).page())!;
    await wide.waitForSelector('.grid tbody tr');
    const widths = () => wide.$$eval('.grid thead th', (heads) => heads.map((head) => Math.round(head.getBoundingClientRect().width)));
    const before = await widths();
    expect(await wide.$$eval('.grid tbody tr', (found) => found.length)).toBeLessThan(BOUND);
    await wide.focus('.grid-scroll');
    await wide.keyboard.press('End');
    await wide.waitForFunction((total) => [...document.querySelectorAll('.grid tbody tr')].at(-1)?.getAttribute('aria-rowindex') === String(total), {}, all + 2);
    expect(await widths()).toEqual(before);
    expect(await axeViolations(wide)).toEqual([]);
    await wide.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await wide.$$eval('.grid tbody tr:not(.sec)', (found) => found.length)).toBe(all);
    await wide.close();
  });

  it('compares two versions so too', async () => {
    await openTab(panel, 'Phát hiện');
    await press(panel, 'j', 'a');
    await expect.poll(async () => (await stored(panel)).length).toBe(1);
    server.replace('/many', (html) => html.replaceAll('được tập huấn', 'được bồi dưỡng, tập huấn'));
    await page.close();
    page = await chromium.visit(`${server.origin}/many`);
    panel = await chromium.review(page);
    await panel.waitForSelector('.banner', { timeout: 60_000 });
    const opening = chromium.browser.waitForTarget((target) => target.url().includes('/wide.html'));
    await clickText(panel, 'Xem hai bản cạnh nhau');
    const wide = (await (await opening).page())!;
    await wide.waitForSelector('.compare-table tbody tr', { timeout: 60_000 });
    const rows = Number(await wide.$eval('.compare-table', (table) => table.getAttribute('aria-rowcount')));
    expect(rows).toBeGreaterThan(MANY);
    expect(await wide.$$eval('.compare-table tbody tr', (found) => found.length)).toBeLessThan(BOUND);
    await wide.focus('.grid-scroll');
    await wide.keyboard.press('End');
    await wide.waitForFunction((last) => [...document.querySelectorAll('.compare-table tbody tr')].at(-1)?.getAttribute('aria-rowindex') === String(last), {}, rows);
    expect(await axeViolations(wide)).toEqual([]);
  });
});
