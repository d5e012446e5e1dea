import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './extension/axe.ts';
import { highlightsOf } from './extension/chromium.ts';
import { poll, startFirefox, type Firefox } from './extension/firefox.ts';
import { MANY } from './extension/pages.ts';
import { serve, type TestServer } from './extension/server.ts';

let server: TestServer;
let firefox: Firefox;

beforeAll(async () => {
  server = await serve();
  firefox = await startFirefox();
}, 120_000);

afterAll(async () => {
  await firefox?.browser.close();
  await server?.close();
});

const painted = async (page: Page) => (await highlightsOf(page)).filter(({ name }) => name !== 'lkg-active').flatMap(({ words }) => words);

describe('the built extension in Firefox', () => {
  it('opens no sidebar until asked; a click on the button opens it and paints the page, closing it takes the marks away', async () => {
    const page = await firefox.visit(`${server.origin}/plan`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    expect(await firefox.sidebarIsOpen()).toBe(false);
    expect(await highlightsOf(page)).toEqual([]);
    await firefox.clickAction();
    await poll(async () => (await painted(page)).length > 2);
    expect(await firefox.sidebarIsOpen()).toBe(true);
    const words = await painted(page);
    expect(words.every((each) => each.length > 0)).toBe(true);
    expect(words.join(' ')).not.toContain('không ai thấy');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await firefox.closeSidebar();
    await poll(async () => (await highlightsOf(page)).length === 0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(server.requests).toEqual(['/plan']);
    await page.close();
  });

  it('leads from a finding to its words', async () => {
    const page = await firefox.visit(`${server.origin}/plan`);
    await firefox.clickAction();
    await poll(async () => (await painted(page)).length > 2);
    await firefox.closeSidebar();
    await poll(async () => (await highlightsOf(page)).length === 0);
    const panel = await firefox.panelFor(`${server.origin}/plan`);
    await poll(() => panel.evaluate(() => document.querySelectorAll('.finding').length > 2));
    const count = await panel.evaluate(() => document.querySelectorAll('.finding').length);
    let quoted = 0;
    for (let i = 0; i < count; i++) {
      await panel.evaluate((index) => document.querySelectorAll<HTMLElement>('.message-button')[index]!.click(), i);
      await poll(() => panel.evaluate((index) => document.querySelectorAll('.finding')[index]!.getAttribute('aria-current') === 'true', i));
      const quote = await panel.evaluate(() => document.querySelector('.finding[aria-current] .quote mark')?.textContent?.replace(/\s+/g, ' ').replace(/…$/, '').trim() ?? null);
      if (!quote) continue;
      quoted++;
      await poll(async () => (await highlightsOf(page)).find(({ name }) => name === 'lkg-active')?.words[0]?.startsWith(quote));
    }
    expect(quoted).toBeGreaterThan(2);
    expect(await axeViolations(panel)).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('holds a bounded part of thousands of findings and keeps the keyboard in its place', async () => {
    const page = await firefox.visit(`${server.origin}/many`);
    await firefox.clickAction();
    await poll(async () => (await highlightsOf(page)).length > 0, 30);
    await firefox.closeSidebar();
    const panel = await firefox.panelFor(`${server.origin}/many`);
    await poll(() => panel.evaluate(() => document.querySelector('.finding') !== null), 30);
    const all = await panel.evaluate(() => Number(document.querySelector('.tab .n')!.textContent));
    expect(all).toBeGreaterThan(MANY);
    const standing = () => panel.evaluate(() => document.querySelectorAll('.finding').length);
    await panel.keyboard.press('j');
    await panel.keyboard.press('j');
    await poll(() => panel.evaluate(() => Boolean(document.activeElement?.closest('.finding[aria-current]'))));
    const key = await panel.evaluate(() => document.querySelector('.finding[aria-current]')!.getAttribute('data-key'));
    await panel.keyboard.press('End');
    await poll(() => panel.evaluate(() => {
      const [last, list] = [[...document.querySelectorAll('.finding')].at(-1)!, document.querySelector('.list')!];
      return last.ariaPosInSet === last.ariaSetSize && last.getBoundingClientRect().bottom <= list.getBoundingClientRect().bottom && list.scrollHeight - list.clientHeight - list.scrollTop < 2;
    }));
    expect(await standing()).toBeLessThan(60);
    expect(await panel.evaluate(() => document.activeElement!.closest('.finding')?.getAttribute('data-key'))).toBe(key);
    await panel.keyboard.press('j');
    await poll(() => panel.evaluate((before) => document.querySelector('.finding[aria-current]')!.getAttribute('data-key') !== before && document.activeElement!.closest('[aria-current]') !== null, key));
    await poll(() => panel.evaluate(() => { const { top, bottom } = document.activeElement!.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }));
    expect(await standing()).toBeLessThan(60);
    await panel.close();
    await page.close();
  });
});
