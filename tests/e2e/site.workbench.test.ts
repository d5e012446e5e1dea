import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ElementHandle } from 'puppeteer-core';
import { longDraft } from '../bench/text.ts';
import { writeDocx } from './site/files.ts';
import { openSite, painted, press, see, type Site } from './site/browser.ts';
import { axeViolations } from './extension/axe.ts';

let site: Site;
const folder = mkdtempSync(path.join(tmpdir(), 'lkg-bench-'));
beforeAll(async () => { site = await openSite(); });
afterAll(() => site?.close());

const DRAFT = 'KẾ HOẠCH\nVề bình đẳng giới năm 2026\n\nI. MỤC TIÊU\n\n1. Có 120% cán bộ nữ được tập huấn.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ chủ trì, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.\n';

async function choose(name: string, contents: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, contents);
  const input = (await site.page.$('.tool input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}
const requests = (): Promise<string> => site.page.$eval('.local', (element) => element.textContent ?? '');

test('the sample is reviewed, painted, and each finding leads to its words', async () => {
  await site.go('ban-ra-soat/?mau=1');
  await site.page.waitForSelector('.finding');
  await site.page.waitForFunction(() => CSS.highlights.get('lkg-fail'));
  const fails = await painted(site.page, 'lkg-fail');
  expect(fails).toContain('100% trở lên');
  expect(fails.some((words) => words.includes('19/TT-BTC'))).toBe(true);
  await site.page.keyboard.press('j');
  await site.page.waitForSelector('.finding[aria-current]');
  await site.page.waitForFunction(() => CSS.highlights.get('lkg-active'));
  const active = await painted(site.page, 'lkg-active');
  expect(active).toHaveLength(1);
  const quote = await site.page.$eval('.finding[aria-current] .quote', (element) => element.textContent ?? '');
  expect(quote).toContain(active[0]!.slice(0, 40));
});

test('typed words are reviewed while they are typed, marked in place, and a repaired clause is told', async () => {
  await site.go('ban-ra-soat/');
  await site.page.focus('.editor');
  await site.page.keyboard.type(DRAFT);
  await site.page.waitForFunction(() => [...document.querySelectorAll('.finding')].some((element) => element.textContent?.includes('120%')));
  // Marks are painted after the list.
  await expect.poll(async () => (await painted(site.page, 'lkg-fail')).some((words) => words.includes('120%'))).toBe(true);
  // A finding that is clicked in the draft opens in the list.
  const at = await site.page.evaluate(() => { const box = [...CSS.highlights.get('lkg-fail')!].map((range) => (range as Range)).find((range) => range.toString().includes('120%'))!.getBoundingClientRect(); return { x: box.x + 4, y: box.y + box.height / 2 }; });
  await site.page.mouse.click(at.x, at.y);
  await site.page.waitForSelector('.finding[aria-current]');
});

test('pasted words are put there as a whole; editing one clause checks it again and says what is resolved', async () => {
  await site.go('ban-ra-soat/');
  await site.page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    const editor = document.querySelector<HTMLElement>('.editor')!;
    editor.focus();
    if (editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))) document.execCommand('insertText', false, words);
  }, DRAFT);
  await site.page.waitForFunction(() => [...document.querySelectorAll('.finding')].some((element) => element.textContent?.includes('120%')));
  await site.page.waitForFunction(() => CSS.highlights.get('lkg-fail'));
  await site.page.evaluate(() => {
    const range = [...CSS.highlights.get('lkg-fail')!].map((item) => item as Range).find((item) => item.toString().includes('120%'))!;
    const walker = document.createTreeWalker(document.querySelector('.editor')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const found = node.data.indexOf('120%');
      if (found < 0) continue;
      range.setStart(node, found);
      range.setEnd(node, found + 4);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    }
    document.querySelector<HTMLElement>('.editor')!.focus();
  });
  await site.page.keyboard.type('100%');
  await see(site.page, 'Đã kiểm tra lại mục I.1');
  await see(site.page, 'Đã hết sau khi sửa');
  expect(await site.page.$$eval('.finding', (items) => items.some((item) => item.textContent?.includes('120%')))).toBe(false);
  expect(await requests()).toContain('0 yêu cầu gửi đi');
});

test('a Word file is read, decided on, and comes back with comments; nothing is sent', async () => {
  await site.go('ban-ra-soat/');
  const cdp = await site.page.createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await choose('du-thao.docx', await writeDocx(DRAFT));
  await site.page.waitForFunction(() => [...document.querySelectorAll('.finding')].some((element) => element.textContent?.includes('120%')));
  await site.page.waitForFunction(() => CSS.highlights.get('lkg-fail'));
  expect(site.foreign).toEqual([]);
  expect(await requests()).toContain('0 yêu cầu gửi đi');
  await press(site.page, 'Tải Word kèm ý kiến');
  const { existsSync } = await import('node:fs');
  const back = path.join(folder, 'du-thao - Kết quả rà soát.docx');
  for (let wait = 0; wait < 50 && !existsSync(back); wait++) await new Promise((resolve) => setTimeout(resolve, 100));
  const { unzipSync, strFromU8 } = await import('fflate');
  expect(strFromU8(unzipSync(readFileSync(back))['word/comments.xml']!)).toContain('120%');
});

test('decisions stay on the device for a draft of the same name, and can be deleted', async () => {
  await site.go('ban-ra-soat/');
  await choose('giu-lai.md', DRAFT);
  await site.page.waitForSelector('.finding');
  await site.page.keyboard.press('j');
  await site.page.waitForSelector('.finding[aria-current]');
  await site.page.keyboard.press('a');
  await see(site.page, 'Quyết định và ghi chú lưu trên máy này');
  await site.page.reload({ waitUntil: 'networkidle0' });
  await choose('giu-lai.md', DRAFT);
  await site.page.waitForFunction(() => [...document.querySelectorAll('.finding .state')].some((state) => state.textContent?.includes('Đưa vào ý kiến')));
  await press(site.page, 'Xóa khỏi máy này');
  await site.page.waitForFunction(() => ![...document.querySelectorAll('.finding .state')].some((state) => state.textContent?.includes('Đưa vào ý kiến')));
});

test('questions, report and the wide matrix are the same as in the panel', async () => {
  await site.go('ban-ra-soat/?mau=1');
  await site.page.waitForSelector('.finding');
  await press(site.page, 'Bảng phân công');
  await site.page.waitForSelector('.grid tbody tr');
  expect(await axeViolations(site.page)).toEqual([]);
  await press(site.page, 'Câu hỏi');
  await press(site.page, 'Báo cáo');
  await site.page.waitForSelector('.report');
  expect(await axeViolations(site.page)).toEqual([]);
});

test('hostile markup and broken files give a message and run nothing', async () => {
  await site.go('ban-ra-soat/');
  await choose('broken.docx', 'PK\u0003\u0004 not a zip at all');
  await site.page.waitForSelector('.problem');
  await choose('hostile.html', '<html><body><p>KE HOACH</p><script>window.hacked=1</script><img src=x onerror="window.hacked=2"><p>I. MUC DICH</p></body></html>');
  await site.page.waitForFunction(() => !document.querySelector('.problem'));
  expect(await site.page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
  expect(site.foreign).toEqual([]);
});

test('a draft of 300,000 characters is reviewed beside the page, which goes on answering', async () => {
  await site.go('ban-ra-soat/');
  await site.page.evaluate(() => {
    const tasks: number[] = [];
    (window as unknown as { tasks: number[] }).tasks = tasks;
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  const clause = '1. Sở Nội vụ chủ trì tổ chức tập huấn nghiệp vụ bình đẳng giới cho cán bộ các xã trong quý II năm 2026.\n\n';
  const started = Date.now();
  await choose('dai.txt', `KẾ HOẠCH\n\nVề bình đẳng giới năm 2026\n\nI. NHIỆM VỤ\n\n${clause.repeat(Math.ceil(300_000 / clause.length))}`);
  await site.page.waitForSelector('.finding');
  const took = Date.now() - started;
  // Compared with the time that the review itself took, so that a slow machine does not matter.
  const longest = await site.page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
  expect(longest).toBeLessThan(took / 2);
});

test('a very long draft tells how far its review is, and can be stopped; the next one is reviewed as ever', async () => {
  await site.go('ban-ra-soat/');
  await choose('rat-dai.txt', longDraft(2_000_000, 7));
  await site.page.waitForFunction(() => /Đang kiểm tra: \d+ %/.test(document.querySelector('.status')?.textContent ?? ''));
  expect(await site.page.$eval('.bench-none', (element) => element.textContent)).not.toContain('Dán văn bản');
  await press(site.page, 'Dừng');
  await site.page.waitForFunction(() => document.querySelector('.bench-draft .problem')?.textContent?.includes('Đã dừng rà soát'));
  expect(await site.page.$$('.finding')).toHaveLength(0);
  await choose('ngan.txt', DRAFT);
  await site.page.waitForFunction(() => [...document.querySelectorAll('.finding')].some((element) => element.textContent?.includes('120%')));
  expect(await site.page.$$('.bench-draft .problem')).toHaveLength(0);
});

test('thousands of findings are listed by parts: a highlight far away leads to its entry, the draft keeps the focus, and what was resolved is listed so too', async () => {
  await site.go('ban-ra-soat/');
  const clause = (target: number) => `${target - 100}. Phấn đấu ${target}% cán bộ nữ được tập huấn nghiệp vụ.`;
  const draft = (count: number) => `KẾ HOẠCH\n\nVề bình đẳng giới năm 2026\n\nI. NHIỆM VỤ\n\n${Array.from({ length: count }, (_, i) => clause(101 + i)).join('\n\n')}\n`;
  await choose('nhieu.txt', draft(3100));
  await site.page.waitForFunction(() => Number(document.querySelector('.tab .n')?.textContent) > 3100);
  const standing = (selector: string) => site.page.$$eval(selector, (items) => items.length);
  expect(await standing('.finding')).toBeLessThan(60);
  expect(await site.page.$$eval('.family .num', (numbers) => numbers.map(({ textContent }) => Number(textContent)))).toContain(3100);
  await site.page.waitForFunction(() => CSS.highlights.get('lkg-fail'));
  const at = await site.page.evaluate(() => {
    const range = [...CSS.highlights.get('lkg-fail')!].map((each) => each as Range).find((each) => each.toString().includes('2600%'))!;
    range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, height } = range.getClientRects()[0]!;
    return { x: left + 6, y: top + height / 2 };
  });
  await site.page.mouse.click(at.x, at.y);
  await site.page.waitForFunction(() => {
    const message = document.querySelector('.finding[aria-current] .message');
    if (!message?.textContent?.includes('“2600%”')) return false;
    const [line, list] = [message.getBoundingClientRect(), message.closest('.list')!.getBoundingClientRect()];
    return line.top >= list.top && line.bottom <= list.bottom;
  });
  // Whoever reads or writes the draft goes on there.
  expect(await site.page.evaluate(() => document.activeElement?.closest('.bench-draft') !== null)).toBe(true);
  await press(site.page, 'Chuyển thành chữ để sửa');
  await site.page.waitForFunction(() => [...(CSS.highlights.get('lkg-fail') ?? [])].some((range) => (range as Range).startContainer.parentElement?.closest('.editor')));
  await site.page.evaluate((words) => {
    document.querySelector<HTMLElement>('.editor')!.focus();
    document.execCommand('selectAll');
    document.execCommand('insertText', false, words);
  }, DRAFT.replace('120%', '90%'));
  await see(site.page, 'Đã hết sau khi sửa (3');
  await site.page.click('.resolved summary');
  await site.page.waitForSelector('.resolved li');
  expect(await standing('.resolved li')).toBeLessThan(60);
  expect(Number(await site.page.$eval('.resolved li', (item) => item.ariaSetSize))).toBeGreaterThanOrEqual(3100);
  expect(await axeViolations(site.page)).toEqual([]);
});
