import { startChromium } from '../e2e/extension/chromium.ts';
import { MANY } from '../e2e/extension/pages.ts';
import { serve } from '../e2e/extension/server.ts';
import { figure, type Figure } from './measure.ts';

const ROUNDS = 5;

/** The list of the built panel in Chromium, on a draft with a finding in each of its thousands of clauses: from the click on its tab until it is painted, and the longest frame of a way through all of it. */
export async function measureLists(): Promise<Figure[]> {
  const server = await serve();
  const chromium = await startChromium();
  try {
    const panel = await chromium.review(await chromium.visit(`${server.origin}/many`));
    await panel.waitForSelector('.finding', { timeout: 60_000 });
    await panel.setViewport({ width: 380, height: 800 });
    const { found, shown, worst } = await panel.evaluate(async (rounds) => {
      const frame = (): Promise<number> => new Promise((resolve) => { requestAnimationFrame(resolve); });
      const painted = async (): Promise<void> => { await frame(); await frame(); };
      const open = (tab: number): void => document.querySelectorAll<HTMLElement>('.tab')[tab]!.click();
      const times = { found: Number(document.querySelector('.tab .n')!.textContent), shown: [] as number[], worst: [] as number[] };
      // The first round warms up.
      for (let round = 0; round <= rounds; round++) {
        open(3);
        await painted();
        const started = performance.now();
        open(0);
        await painted();
        if (round > 0) times.shown.push(performance.now() - started);
        const list = document.querySelector('.list')!;
        let longest = 0;
        let last = await frame();
        for (let before = -1; list.scrollTop > before;) {
          before = list.scrollTop;
          list.scrollTop += 2 * list.clientHeight;
          const now = await frame();
          longest = Math.max(longest, now - last);
          last = now;
        }
        if (round > 0) times.worst.push(longest);
      }
      return times;
    }, ROUNDS);
    if (found < MANY) throw new Error(`the panel lists ${found} findings of ${MANY}`);
    const number = found.toLocaleString('en');
    return [
      figure(`list of ${number} findings shown, Chromium`, shown, null, { text: '≤ 100 ms', met: (p50) => p50 <= 100 }),
      figure(`longest frame while scrolling through ${number} findings`, worst, null, { text: '≤ 50 ms', met: (p50) => p50 <= 50 }),
    ];
  } finally {
    await chromium.browser.close();
    await server.close();
  }
}
