import { existsSync } from 'node:fs';
import path from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { serve, type Served } from '../../../site/serve.ts';

export const root = path.join(import.meta.dirname, '../../..');

/** The built site, served on this machine, in a real Chromium. */
export interface Site {
  readonly served: Served;
  readonly browser: Browser;
  readonly page: Page;
  /** Requests to any other address, script errors and console errors since the page was opened. */
  readonly foreign: string[];
  readonly errors: string[];
  readonly scripts: string[];
  go(where: string, look?: { theme?: 'light' | 'dark'; width?: number; height?: number }): Promise<void>;
  close(): Promise<void>;
}

export const chromium = (): Promise<Browser> => launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] });

/** `offline`: the site may keep itself on the device; else every page comes from the server. */
export async function openSite({ offline = false } = {}): Promise<Site> {
  const folder = path.join(root, 'dist/site');
  if (!existsSync(folder)) throw new Error('dist/site is missing: npm run build:site');
  const served = await serve(folder);
  const browser = await chromium();
  const page = await browser.newPage();
  await page.setBypassServiceWorker(!offline);
  const [foreign, errors, scripts]: [string[], string[], string[]] = [[], [], []];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(served.url)) foreign.push(request.url());
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  page.on('pageerror', (error) => errors.push((error as Error).message));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  return {
    served, browser, page, foreign, errors, scripts,
    async go(where, { theme = 'light', width = 1280, height = 800 } = {}) {
      for (const list of [foreign, errors, scripts]) list.length = 0;
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.goto(served.url + where, { waitUntil: 'networkidle0' });
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** WCAG 2.2, 2.5.8: what is clicked is 24 px large or has that room, words in a sentence excepted. axe must have run on the page before. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Parts that are not laid out yet stand at guessed places; all are laid out for measuring.
    document.styleSheets[0]!.insertRule('* { content-visibility: visible !important }', document.styleSheets[0]!.cssRules.length);
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: { nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run(document, { runOnly: { type: 'rule', values: ['target-size'] } });
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)));
  });
}

/** Clicks the button or link that shows these words. */
export async function press(page: Page, words: string): Promise<void> {
  await page.waitForFunction((text) => [...document.querySelectorAll<HTMLElement>('button, a.btn, summary')].some((element) => element.textContent?.includes(text) && !element.hidden && !(element as HTMLButtonElement).disabled), { timeout: 10_000 }, words);
  await page.evaluate((text) => [...document.querySelectorAll<HTMLElement>('button, a.btn, summary')].find((element) => element.textContent?.includes(text) && !element.hidden)!.click(), words);
}

/** Waits until words stand on the page. */
export async function see(page: Page, words: string): Promise<void> {
  await page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 15_000 }, words);
}

/** Waits for an element; where it does not come, the error tells what stands on the page instead. */
export async function appears(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector).catch(async (error: Error) => {
    throw new Error(`${error.message}; ${page.url()} shows: ${await page.evaluate(() => document.body.innerText.slice(0, 400)).catch((reason: Error) => reason.message)}`);
  });
}

/** The words under a named highlight, in order. */
export function painted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()), name);
}
