import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { highlightsOf, startChromium, type Chromium } from './extension/chromium.ts';
import { serve, type TestServer } from './extension/server.ts';

/** Pages that fight the extension: what they do to their own world must not reach the review, and what they hold must not be run. */

let server: TestServer;
let chromium: Chromium;
let peaceful: string[];

const told = (panel: Page): Promise<string[]> => panel.$$eval('.finding .message', (items) => items.map((item) => item.textContent!));

/** The plan of the test portal with a script that runs before anything else of the page, and words behind it. */
function hostile(path: string, script: string, behind = ''): void {
  server.replace(path, () => '');
  server.replace(path, () => plan.replace('<head>', `<head><script>${script}</script>`).replace('</main>', `${behind}</main>`));
}
let plan = '';

beforeAll(async () => {
  server = await serve();
  server.replace('/plan', (html) => plan = html);
  chromium = await startChromium();
  const page = await chromium.visit(`${server.origin}/plan`);
  const panel = await chromium.review(page);
  await panel.waitForSelector('.finding');
  peaceful = await told(panel);
  await page.close();
});

afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

async function reviewOf(path: string): Promise<{ page: Page; panel: Page; findings: string[] }> {
  const page = await chromium.visit(server.origin + path);
  const panel = await chromium.review(page);
  await panel.waitForSelector('.finding', { timeout: 30_000 });
  return { page, panel, findings: await told(panel) };
}

const POLLUTED = `
  for (const name of ['type', 'tag', 'section', 'start', 'end', 'quote', 'key', 'length', 'value', 'vi', 'en', 'then', 'toJSON']) {
    try { Object.defineProperty(Object.prototype, name, { configurable: true, get() { return 'polluted'; }, set() {} }); } catch {}
  }
  Object.prototype.isDraft = true;`;
const OVERWRITTEN = `
  const broken = () => { throw new Error('overwritten'); };
  for (const [holder, names] of [[Array.prototype, ['map', 'filter', 'push', 'join', Symbol.iterator]], [String.prototype, ['slice', 'normalize', 'replace', 'matchAll']], [Map.prototype, ['get', 'set', 'has']], [RegExp.prototype, ['exec', 'test']], [Document.prototype, ['createRange', 'querySelector', 'querySelectorAll', 'getSelection']], [Range.prototype, ['setStart', 'setEnd', 'getClientRects']], [Element.prototype, ['getAttribute', 'checkVisibility', 'scrollIntoView']], [EventTarget.prototype, ['addEventListener']]]) for (const name of names) holder[name] = broken;
  window.Highlight = broken; window.getComputedStyle = broken; window.MutationObserver = broken; window.JSON = null; window.Promise = null;
  try { window.chrome = { runtime: { sendMessage: broken, connect: broken } }; } catch {}`;

describe('a page that fights', () => {
  it('with the prototypes of its objects gives the same review', async () => {
    hostile('/polluted', POLLUTED);
    const { findings } = await reviewOf('/polluted');
    expect(findings).toEqual(peaceful);
  });

  it('with the functions of the browser overwritten gives the same review', async () => {
    hostile('/overwritten', OVERWRITTEN);
    const { findings, panel, page } = await reviewOf('/overwritten');
    expect(findings).toEqual(peaceful);
    await panel.keyboard.press('j');
    await panel.waitForSelector('.finding[aria-current]');
    await page.close();
  });

  it('with highlights under our names loses them to ours while a review is open, and nothing else', async () => {
    hostile('/highlights', `addEventListener('DOMContentLoaded', () => {
      const range = document.createRange(); range.selectNodeContents(document.querySelector('footer'));
      for (const name of ['lkg-fail', 'lkg-review', 'lkg-note', 'lkg-active', '__proto__', 'constructor', 'lkg-<img src=x onerror=alert(1)>']) CSS.highlights.set(name, new Highlight(range));
    });`);
    const { page, findings } = await reviewOf('/highlights');
    expect(findings).toEqual(peaceful);
    await page.waitForFunction(() => [...(CSS.highlights.get('lkg-review') ?? [])].some((range) => !String(range).includes('Bản quyền')));
    const painted = (await highlightsOf(page)).filter(({ name }) => /^lkg-(?:fail|review|note)(?:-absent)?$/.test(name) && !/active/.test(name));
    expect(painted.flatMap(({ words }) => words).length).toBeGreaterThan(2);
    expect(await page.evaluate(() => CSS.highlights.has('constructor') && CSS.highlights.has('__proto__'))).toBe(true);
  });

  it('with a storm of changes leaves the panel usable, and the last words are those reviewed', async () => {
    hostile('/storm', `addEventListener('DOMContentLoaded', () => { let n = 0; const box = document.createElement('p'); document.querySelector('main').append(box); const timer = setInterval(() => { box.textContent = 'Nội dung thứ ' + n; box.setAttribute('data-n', n++); if (n > 1500) { clearInterval(timer); box.textContent = '5. Sở Y tế thực hiện.'; } }, 1); });`);
    const { panel } = await reviewOf('/storm');
    const started = Date.now();
    await panel.keyboard.press('j');
    await panel.waitForSelector('.finding[aria-current]', { timeout: 5000 });
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it('with forty thousand elements, nested and side by side, is reviewed', async () => {
    hostile('/huge', '', `<div>${'<span>'.repeat(400)}x${'</span>'.repeat(400)}</div>${'<p><b>a</b> <i>b</i></p>'.repeat(12_000)}`);
    const { findings } = await reviewOf('/huge');
    expect(findings.length).toBeGreaterThanOrEqual(1);
  });

  it('cannot run its words in the panel', async () => {
    const words = '&lt;img src=x onerror="document.title=\'run\'"&gt;&lt;script&gt;document.title=\'run\'&lt;/script&gt;';
    hostile('/markup', '', `<p>6. Sở ${words} phối hợp thực hiện.</p><p>7. Các đơn vị ${words} liên quan phối hợp.</p>`);
    const { panel } = await reviewOf('/markup');
    for (let i = 0; i < 6; i++) await panel.keyboard.press('j');
    expect(await panel.evaluate(() => [document.title, document.querySelectorAll('.desk img[onerror], .desk script').length])).not.toContain('run');
    expect(await panel.evaluate(() => document.querySelectorAll('.desk img[onerror], .desk script').length)).toBe(0);
  });

  it('cannot frame or fetch a page of the extension', async () => {
    for (const file of ['sidepanel.html', 'viewer.html', 'options.html']) {
      hostile('/framing', '', `<iframe src="chrome-extension://${chromium.id}/${file}" width="400" height="300"></iframe>`);
      const page = await chromium.visit(`${server.origin}/framing`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const frames = page.frames().filter((frame) => frame !== page.mainFrame());
      for (const frame of frames) expect(await frame.evaluate(() => document.querySelector('#root, .desk')).catch(() => null)).toBeNull();
      expect(await page.evaluate((url) => fetch(url).then(() => 'read', () => 'refused'), `chrome-extension://${chromium.id}/${file}`)).toBe('refused');
      await page.close();
    }
  });
});
