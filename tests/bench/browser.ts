import { launch } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CHROMIUM } from '../e2e/extension/chromium.ts';
import { figure, type Figure } from './measure.ts';
import { longDraft } from './text.ts';

/** Painting in Chromium by the way that the extension paints: ranges made from text nodes, registered as highlights; and axe-core on the same page. */
export async function measureBrowser(seed: number): Promise<Figure[]> {
  const browser = await launch({ executablePath: CHROMIUM, headless: true, pipe: true, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  try {
    const page = await browser.newPage();
    const html = longDraft(300_000, seed).split('\n\n').map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('');
    await page.setContent(`<!doctype html><html lang="vi"><title>Kế hoạch</title><style>::highlight(lkg-fail) { text-decoration: underline }</style><main>${html}</main></html>`);
    const paint = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if ((node as Text).length > 60) nodes.push(node as Text);
      const times: number[] = [];
      for (let round = 0; round < 7; round++) {
        CSS.highlights.clear();
        const started = performance.now();
        const highlight = new Highlight();
        for (let i = 0; i < 3000; i++) {
          const node = nodes[i % nodes.length]!;
          const range = document.createRange();
          range.setStart(node, (i * 7) % 20);
          range.setEnd(node, 20 + ((i * 13) % 40));
          highlight.add(range);
        }
        CSS.highlights.set('lkg-fail', highlight);
        times.push(performance.now() - started);
      }
      return times;
    });
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const axe = await page.evaluate(async () => {
      const times: number[] = [];
      for (let i = 0; i < 4; i++) { const started = performance.now(); await (window as unknown as { axe: { run(): Promise<unknown> } }).axe.run(); times.push(performance.now() - started); }
      return times;
    });
    return [
      figure('3,000 highlights on a page of 300,000, Chromium', paint.slice(1), null, { text: '≤ 25 ms', met: (p50) => p50 <= 25 }),
      figure('peer: axe-core, accessibility of the same page', axe.slice(1), null),
    ];
  } finally {
    await browser.close();
  }
}
