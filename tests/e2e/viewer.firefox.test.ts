import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert, hasOffice } from '../readers/office.ts';
import { toWord } from '../readers/one-draft.ts';
import { highlightsOf } from './extension/chromium.ts';
import { poll, startFirefox, type Firefox } from './extension/firefox.ts';

const VIEWER = 'moz-extension://6f1c2b1e-0000-4000-8000-000000000001/viewer.html';
let firefox: Firefox;
const folder = mkdtempSync(path.join(tmpdir(), 'viewer-firefox-'));
beforeAll(async () => { firefox = await startFirefox(); }, 120_000);
afterAll(async () => { await firefox?.browser.close(); });

async function openFile(name: string, bytes: Uint8Array): Promise<Page> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const page = await firefox.browser.newPage();
  void page.goto(VIEWER, { timeout: 0 }).catch(() => undefined); // the load event of moz-extension pages never reaches BiDi
  await poll(() => page.evaluate(() => document.querySelector('input[type=file]') !== null));
  await (await page.$('input[type=file]') as ElementHandle<HTMLInputElement>).uploadFile(file);
  await poll(() => page.evaluate(() => document.querySelector('.finding') !== null));
  return page;
}

describe('the viewer in Firefox', () => {
  it('shows a Word file and marks its findings', async () => {
    const page = await openFile('ke-hoach.docx', toWord({ numbers: 'counted' }));
    await poll(async () => (await highlightsOf(page)).flatMap(({ words }) => words).some((words) => words.startsWith('Tổ chức sàn giao dịch việc làm')));
    expect(await page.$eval('.paper', (paper) => paper.textContent)).toContain('II. NHIỆM VỤ');
    await page.close();
  });

  it.skipIf(!hasOffice)('draws a PDF and marks its words', async () => {
    const page = await openFile('ke-hoach.pdf', convert({ 'ke-hoach.docx': toWord({ numbers: 'typed' }) }, 'pdf')['ke-hoach.pdf']!);
    await poll(async () => (await highlightsOf(page)).flatMap(({ words }) => words).some((words) => words.replace(/\s/g, '').startsWith('Tổchứcsàngiaodịchviệclàm')));
    expect(await page.$$eval('.pdf-page canvas', (pages) => pages.length)).toBeGreaterThan(0);
    await page.close();
  });
});
