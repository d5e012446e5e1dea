/** The packages as they are handed out: packed by the code of `npm run package`, installed from the file, put to work. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedExtension } from '../../scripts/packing.ts';
import { toWord } from '../readers/one-draft.ts';
import { pdfFile } from '../readers/pdf-file.ts';
import { builtExtension } from './extension/build.ts';
import { highlightsOf, startChromium, type Chromium } from './extension/chromium.ts';
import { poll, startFirefox, type Firefox } from './extension/firefox.ts';
import { serve, type TestServer } from './extension/server.ts';

// Departments give folders such names.
const folder = path.join(mkdtempSync(path.join(tmpdir(), 'lkg-packages-')), 'Phần mềm của Sở');
const word = path.join(folder, 'ke-hoach.docx');
const pdf = path.join(folder, 'plan.pdf');
let server: TestServer;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(word, toWord({ numbers: 'counted' }));
  const lines = ['PLAN', 'on the implementation of gender equality work in 2026', 'I. TASKS', '1. To organise communication on gender equality for all communes.', 'II. IMPLEMENTATION', '1. The relevant agencies shall organise training on gender equality.'];
  writeFileSync(pdf, pdfFile([{ texts: lines.map((line, i) => [72, 760 - i * 24, line] as const) }]));
  server = await serve();
});
afterAll(async () => {
  await server?.close();
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

/** Styles and fonts too: a page without them still works, only not as it was made. */
function expectAll(zip: Uint8Array, built: string): void {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const files = readdirSync(built, { recursive: true }).map(String).filter((file) => statSync(path.join(built, file)).isFile());
  expect(files.length).toBeGreaterThan(30);
  const sorted = (list: [string, string][]): [string, string][] => list.sort(([a], [b]) => (a < b ? -1 : 1));
  const packed = sorted(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, text(bytes)]));
  expect(packed).toEqual(sorted(files.map((file) => [file.replaceAll('\\', '/'), text(readFileSync(path.join(built, file)))])));
}

const painted = async (page: Page): Promise<string[]> => (await highlightsOf(page)).flatMap(({ words }) => words);

/** Opens a file in the viewer until its findings are marked on it: the code that reads it, the engine and the styles are all loaded then. */
async function review(viewer: Page, file: string): Promise<void> {
  await poll(() => viewer.evaluate(() => document.querySelector('input[type=file]') !== null));
  await (await viewer.$('input[type=file]') as ElementHandle<HTMLInputElement>).uploadFile(file);
  await poll(() => viewer.evaluate(() => document.querySelectorAll('.finding').length > 0), 20);
  await poll(async () => (await painted(viewer)).length > 0);
  expect((await painted(viewer)).every((words) => words.length > 0)).toBe(true);
  expect(await viewer.evaluate(() => [...document.fonts].some(({ family, status }) => family.includes('Be Vietnam') && status === 'loaded'))).toBe(true);
}

describe('the zip for Chrome and Edge', () => {
  let built: string;
  let zip: Uint8Array;
  let chromium: Chromium;
  beforeAll(async () => {
    built = builtExtension('chrome');
    zip = packedExtension(built);
    const target = path.join(folder, 'Lăng Kính Giới');
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      mkdirSync(path.join(target, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(target, name), bytes);
    }
    chromium = await startChromium({ extension: target });
  });
  afterAll(async () => { await chromium?.browser.close(); });

  it('holds every file that was built, and no other', () => expectAll(zip, built));

  it('reviews a page when it is loaded from where it was unpacked', async () => {
    const page = await chromium.visit(`${server.origin}/plan`);
    const panel = await chromium.review(page);
    expect((await panel.$$('.finding')).length).toBeGreaterThan(2);
    await poll(async () => (await painted(page)).length > 2);
    await page.close();
  });

  it.each([['Word', word], ['PDF', pdf]])('reviews a %s file', async (_, file) => {
    const viewer = await chromium.visit(`chrome-extension://${chromium.id}/viewer.html`);
    await review(viewer, file);
    await viewer.close();
  });
});

describe('the xpi for Firefox', () => {
  let built: string;
  let bytes: Uint8Array;
  let firefox: Firefox;
  beforeAll(async () => {
    built = builtExtension('firefox');
    bytes = packedExtension(built);
    const xpi = path.join(folder, 'lang-kinh-gioi.xpi');
    writeFileSync(xpi, bytes);
    firefox = await startFirefox({ xpi });
  });
  afterAll(async () => { await firefox?.browser.close(); });

  it('holds every file that was built, and no other', () => expectAll(bytes, built));

  it('is read by Firefox from the packed file', async () => {
    const { active, source } = await firefox.installed();
    expect(active).toBe(true);
    expect(source).toMatch(/^jar:file:.*\.xpi!\/$/);
  });

  it('reviews a page when its button is clicked', async () => {
    const page = await firefox.visit(`${server.origin}/plan`);
    await firefox.clickAction();
    await poll(async () => (await painted(page)).length > 2);
    expect(await firefox.sidebarIsOpen()).toBe(true);
    await firefox.closeSidebar();
    await page.close();
  });

  it.each([['Word', word], ['PDF', pdf]])('reviews a %s file', async (_, file) => {
    const viewer = await firefox.open('viewer.html');
    await review(viewer, file);
    await viewer.close();
  });
});
