import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeAs } from '../../rules/text/legacy/legacy.ts';
import { toHtml, toWord } from '../readers/one-draft.ts';
import { convert, hasOffice } from '../readers/office.ts';
import { pdfFile } from '../readers/pdf-file.ts';
import { par, run, wordFile } from '../readers/word-file.ts';
import { axeViolations } from './extension/axe.ts';
import { highlightsOf, startChromium, type Chromium } from './extension/chromium.ts';

let chromium: Chromium;
const folder = mkdtempSync(path.join(tmpdir(), 'viewer-'));
beforeAll(async () => { chromium = await startChromium(); }, 120_000);
afterAll(async () => { await chromium?.browser.close(); });

async function openFile(name: string, bytes: Uint8Array, ready = '.finding, [role=alert]'): Promise<Page> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.id}/viewer.html`);
  const input = await page.waitForSelector('input[type=file]') as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector(ready, { timeout: 20_000 });
  return page;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const activeWords = async (page: Page): Promise<string> => plain((await highlightsOf(page)).find(({ name }) => name === 'lkg-active')?.words.join(' ') ?? '');

describe('the viewer', () => {
  it('shows a Word file with its numbers, marks the findings and scrolls to each', async () => {
    const page = await openFile('ke-hoach.docx', toWord({ numbers: 'counted' }));
    expect(plain(await page.$eval('.paper', (paper) => paper.textContent!))).toContain('II. NHIỆM VỤ1. Khảo sát');
    const keys = await page.$$eval('.finding[data-key]', (items) => items.map((item) => item.getAttribute('data-key')!));
    let shown = 0;
    for (const key of keys) {
      await page.keyboard.press('j');
      await page.waitForSelector(`.finding[aria-current][data-key="${key}"]`);
      const quote = await page.$eval('.finding[aria-current]', (item) => item.querySelector('.quote mark')?.textContent ?? '');
      if (!quote) continue;
      shown++;
      await page.waitForFunction((words) => Array.from(CSS.highlights.get('lkg-active') ?? []).some((range) => String(range).replace(/\s+/g, ' ').trim().startsWith(words)), { timeout: 3000 }, plain(quote).replace(/…$/, ''));
      const seen = await page.evaluate(() => { const words = [...CSS.highlights.get('lkg-active')!][0] as Range; const box = document.querySelector('.stage')!.getBoundingClientRect(); const { top, bottom } = words.getBoundingClientRect(); return bottom > box.top && top < box.bottom; });
      expect(seen).toBe(true);
    }
    expect(shown).toBeGreaterThan(1);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('gives the Word file back with the findings as comments', async () => {
    const page = await openFile('tra-lai.docx', toWord({ numbers: 'typed' }));
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    const findings = await page.$$eval('.finding[data-key]', (items) => items.length);
    const done = new Promise<void>((resolve) => client.on('Browser.downloadProgress', ({ state }) => { if (state === 'completed') resolve(); }));
    const button = (await page.$$('.viewer-bar button'))[0]!;
    await button.click();
    await done;
    const made = readdirSync(folder).find((name) => name.startsWith('tra-lai - '))!;
    const comments = strFromU8(unzipSync(new Uint8Array(readFileSync(path.join(folder, made))))['word/comments.xml']!);
    expect(comments.match(/<w:comment /g)).toHaveLength(findings);
    await page.close();
  });

  it('lets the reader choose the side of tracked changes', async () => {
    const change = (kind: string, content: string): string => `<w:${kind} w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">${content}</w:${kind}>`;
    const body = par('KẾ HOẠCH') + par(run('1. Giao Sở ') + change('del', '<w:r><w:delText>Y tế</w:delText></w:r>') + change('ins', run('Nội vụ')) + run(' chủ trì tập huấn cho phụ nữ.'));
    const page = await openFile('sua.docx', wordFile({ body }));
    const text = (): Promise<string> => page.$eval('.paper', (paper) => paper.textContent!);
    expect(await text()).toContain('Giao Sở Nội vụ chủ trì');
    await (await page.$$('.segments button'))[1]!.click();
    await page.waitForFunction(() => document.querySelector('.paper')?.textContent!.includes('Sở Y tế chủ trì'));
    await (await page.$$('.segments button'))[2]!.click();
    await page.waitForSelector('.paper ins');
    expect(await page.$eval('.paper del', (words) => words.textContent)).toBe('Y tế');
    await page.close();
  });

  it.skipIf(!hasOffice)('draws a PDF and marks its words over the picture', async () => {
    const page = await openFile('plan.pdf', convert({ 'plan.docx': toWord({ numbers: 'typed' }) }, 'pdf')['plan.pdf']!);
    await page.waitForSelector('.pdf-page canvas');
    await page.waitForSelector('.textLayer span');
    await page.waitForFunction(() => [...document.querySelectorAll('.textLayer')].map((layer) => layer.textContent).join(' ').includes('Các đơn vị liên quan'));
    const keys = await page.$$eval('.finding[data-key]', (items) => items.length);
    let shown = 0;
    for (let i = 0; i < keys; i++) {
      await page.keyboard.press('j');
      await page.waitForSelector('.finding[aria-current]');
      const quote = await page.$eval('.finding[aria-current]', (item) => item.querySelector('.quote mark')?.textContent ?? '');
      if (!quote) continue;
      shown++;
      await page.waitForFunction((words) => Array.from(CSS.highlights.get('lkg-active') ?? []).some((range) => String(range).replace(/\s+/g, '').startsWith(words)), { timeout: 5000 }, quote.replace(/[\s…]/g, ''));
    }
    expect(shown).toBeGreaterThan(1);
    await page.close();
  });

  it.skipIf(!hasOffice)('opens the PDF of the tab from the panel', async () => {
    const pdf = convert({ 'tab.docx': toWord({ numbers: 'typed' }) }, 'pdf')['tab.pdf']!;
    const server = createServer((_, response) => { response.writeHead(200, { 'content-type': 'application/pdf' }); response.end(pdf); });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const tab = await chromium.visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ke-hoach.pdf`);
      const panel = await chromium.review(tab);
      const opened = chromium.browser.waitForTarget((target) => target.url().includes('/viewer.html?tab='));
      await panel.$eval('.pane .btn-main', (button) => (button as HTMLElement).click());
      const page = await (await opened).asPage();
      await page.waitForSelector('.finding', { timeout: 20_000 });
      expect(await page.$eval('.file-name', (name) => name.textContent)).toBe('ke-hoach.pdf');
      await page.close();
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('takes a file that is dropped, in place of the one that is open', async () => {
    const page = await openFile('truoc.docx', toWord({ numbers: 'typed' }));
    await page.evaluate((markup) => {
      const data = new DataTransfer();
      data.items.add(new File([markup], 'tha-vao.html', { type: 'text/html' }));
      const send = (type: string): boolean => document.querySelector('.stage')!.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
      send('dragover');
      send('drop');
    }, toHtml());
    await page.waitForFunction(() => document.querySelector('.file-name')?.textContent === 'tha-vao.html' && document.querySelector('.finding'));
    expect(await page.$('.viewer.dropping')).toBe(null);
    await page.close();
  });

  it('tells how far a long PDF is read, and stops at a word', async () => {
    const lines = (number: number): [number, number, string][] => Array.from({ length: 40 }, (_, i) => [60, 720 - 16 * i, `${i + 1}. Section ${number} of the plan of work and of the report of its results`]);
    const file = path.join(folder, 'dai.pdf');
    writeFileSync(file, pdfFile(Array.from({ length: 600 }, (_, i) => ({ texts: lines(i + 1) }))));
    const page = await chromium.browser.newPage();
    await page.goto(`chrome-extension://${chromium.id}/viewer.html`);
    await (await page.waitForSelector('input[type=file]') as ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForFunction(() => /^Trang \d+\/600$/.test(document.querySelector('.pane output')?.textContent ?? ''));
    expect(await page.$eval('.pane progress', (bar) => (bar as HTMLProgressElement).max)).toBe(600);
    await page.$eval('.pane .stack .btn', (button) => (button as HTMLElement).click());
    await page.waitForSelector('.pane input[type=file]');
    expect(await page.$('.pane progress, .finding, [role=alert]')).toBe(null);
    await page.close();
  });

  it('keeps the pictures of a few pages only, and draws a page again when it is seen again', async () => {
    const page = await openFile('sau-muoi.pdf', pdfFile(Array.from({ length: 60 }, (_, i) => ({ texts: [[60, 700, `${i + 1}. Section ${i + 1} gives the department tasks for women and men`], [60, 670, 'KE HOACH']] as const }))), '.desk');
    await page.waitForSelector('.pdf-page:nth-child(60)');
    for (let number = 1; number <= 60; number += 2) {
      await page.$eval(`.pdf-page:nth-child(${number})`, (element) => element.scrollIntoView());
      await page.waitForSelector(`.pdf-page:nth-child(${number}) canvas`);
    }
    await page.waitForFunction(() => document.querySelectorAll('.pdf-page canvas').length <= 28);
    expect(await page.$('.pdf-page:nth-child(1) canvas')).toBe(null);
    await page.$eval('.pdf-page:nth-child(1)', (element) => element.scrollIntoView());
    await page.waitForSelector('.pdf-page:nth-child(1) canvas');
    expect(await page.$$eval('.pdf-page:nth-child(1) .textLayer', (layers) => layers.map((layer) => layer.textContent))).toEqual([expect.stringContaining('1. Section 1 gives')]);
    await page.close();
  });

  it('tells the old encoding it read, and shows the letters as in the file when asked', async () => {
    const page = await openFile('cu.html', new TextEncoder().encode(encodeAs(toHtml(), 'tcvn3')));
    expect(await page.$eval('.notices', (notices) => notices.textContent)).toContain('TCVN3');
    expect(await page.$eval('.paper', (paper) => paper.textContent)).toContain('Sở Nội vụ');
    await page.click('.notices button');
    await page.waitForFunction(() => document.querySelector('.paper')?.textContent!.includes('Së Néi vô'));
    await page.click('.notices button');
    await page.waitForFunction(() => document.querySelector('.paper')?.textContent!.includes('Sở Nội vụ'));
    await page.close();
  });

  it('says why a file is refused, and asks nothing of any server', async () => {
    const requests: string[] = [];
    const page = await chromium.browser.newPage();
    page.on('request', (request) => { if (!/^(?:chrome-extension|blob|data):/.test(request.url())) requests.push(request.url()); });
    await page.goto(`chrome-extension://${chromium.id}/viewer.html`);
    expect(await axeViolations(page)).toEqual([]);
    const file = path.join(folder, 'anh.pdf');
    writeFileSync(file, pdfFile([{}, {}]));
    await (await page.waitForSelector('input[type=file]') as ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForSelector('[role=alert]');
    expect(await page.$eval('[role=alert]', (alert) => alert.textContent)).toContain('không có lớp chữ');
    expect(requests).toEqual([]);
    expect(await activeWords(page)).toBe('');
    await page.close();
  });
});
