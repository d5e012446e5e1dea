import { launch, type Browser, type Extension, type Page } from 'puppeteer-core';
import { builtExtension } from './build.ts';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export interface Chromium {
  readonly browser: Browser;
  readonly id: string;
  /** Opens a page in a tab of its own. */
  visit(url: string): Promise<Page>;
  /** Presses the toolbar button on the page and waits for the side panel to say something final. */
  review(page: Page): Promise<Page>;
}

/** `extension`: the folder of another extension than the one built here. */
export async function startChromium(options: { userDataDir?: string; args?: string[]; extension?: string } = {}): Promise<Chromium> {
  const browser = await launch({
    executablePath: CHROMIUM, headless: true, pipe: true, enableExtensions: true, defaultViewport: null, ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--window-size=1366,900', ...(options.args ?? [])],
  });
  const id = await browser.installExtension(options.extension ?? builtExtension('chrome'));
  // A click that comes before the background has set up its listeners would be lost; no reader is that quick.
  const background = await (await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id))).worker();
  while (!(await background!.evaluate(() => (globalThis as unknown as { chrome: { action: { onClicked: { hasListeners(): boolean } } } }).chrome.action.onClicked.hasListeners()))) await new Promise((resolve) => setTimeout(resolve, 20));
  const extension = (await browser.extensions()).get(id) as Extension;
  return {
    browser, id,
    async visit(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async review(page) {
      await page.bringToFront();
      const before = new Set(browser.targets());
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((other) => !before.has(other) && other.url().includes('/sidepanel.html'), { timeout: 10_000 });
      const panel = await target.asPage();
      await panel.waitForSelector('.desk, .pane:not(:has(progress))', { timeout: 20_000 });
      return panel;
    },
  };
}

export interface Highlighted {
  name: string;
  words: string[];
}

/** What is painted on the page now: every highlight of ours, with the words of its ranges. */
export function highlightsOf(page: Page): Promise<Highlighted[]> {
  return page.evaluate(() => Array.from(CSS.highlights, ([name, highlight]) => ({ name, words: Array.from(highlight, (range) => String(range).replace(/\s+/g, ' ').trim()) })).filter(({ name }) => name.startsWith('lkg-')));
}
