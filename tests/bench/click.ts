import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { startChromium } from '../e2e/extension/chromium.ts';
import { figure, type Figure } from './measure.ts';
import { longDraft } from './text.ts';

const LENGTH = 300_000;
const ROUNDS = 5;

/**
 * What a reader waits for, by the clock, with the built extension in Chromium on a page of 300,000 characters: from the press of the toolbar
 * button, which opens the panel and starts the engine, until all findings are marked on the page; and the same for a page that is read again.
 */
export async function measureClick(seed: number): Promise<Figure[]> {
  let round = 0;
  const server = createServer((_, response) => {
    const paragraphs = longDraft(LENGTH, seed + round++).split('\n\n').map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="vi"><title>Kế hoạch</title><link rel="icon" href="data:,"><main>${paragraphs.join('')}</main></html>`);
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const chromium = await startChromium();
  try {
    const [first, again]: [number[], number[]] = [[], []];
    for (let i = 0; i < ROUNDS; i++) {
      const page = await chromium.visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const marked = whenMarked(page);
      const pressed = Date.now();
      const panel = await chromium.review(page);
      first.push(await marked - pressed);
      await page.evaluate(() => CSS.highlights.clear());
      const markedAgain = whenMarked(page);
      const asked = await panel.evaluate(() => { document.querySelector<HTMLElement>('.lucide-refresh-cw')!.closest('button')!.click(); return Date.now(); });
      again.push(await markedAgain - asked);
      await page.close();
    }
    return [
      figure('click to all marks on a page of 300,000, panel and engine starting', first, null, { text: '≤ 150 ms', met: (p50) => p50 <= 150 }),
      figure('the same page read again, to all marks', again, null),
    ];
  } finally {
    await chromium.browser.close();
    server.close();
  }
}

/** The moment at which the page shows marks, in milliseconds since 1970. */
function whenMarked(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    const look = (): void => {
      if ([...CSS.highlights].some(([name, { size }]) => name.startsWith('lkg-') && size > 0)) resolve(Date.now());
      else requestAnimationFrame(look);
    };
    look();
  }));
}
