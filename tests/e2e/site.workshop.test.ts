import { mkdtempSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL_RULES } from '../../rules/checks/all.ts';
import { readExercises } from '../../site/exercises.ts';
import { readExerciseFile, type PlacedExercise } from '../../site/workshop/exercise.ts';
import { axeViolations } from './extension/axe.ts';
import { openSite, painted, press, root, see, type Site } from './site/browser.ts';

let site: Site;
let id: string;
let exercise: PlacedExercise;
const folder = mkdtempSync(path.join(tmpdir(), 'lkg-workshop-'));
const rules = new Set(ALL_RULES.map((rule) => rule.id));

beforeAll(async () => {
  const { readdirSync } = await import('node:fs');
  const from = path.join(root, 'corpus/exercises');
  const known = readExercises(readdirSync(from).map((name) => ({ name, contents: readFileSync(path.join(from, name), 'utf8') })), rules);
  const chosen = known.find((item) => item.exercise.defects.some((defect) => !defect.absent && defect.place) && item.exercise.sound.length)!;
  ({ id, exercise } = chosen);
  site = await openSite();
});
afterAll(() => site?.close());

/** Selects words of the draft with the mouse's own selection and lets go of the button over them. */
async function select(quote: string): Promise<void> {
  const place = await site.page.evaluate((words) => {
    for (const element of document.querySelectorAll('.bench-draft [data-start], .author-draft [data-start]')) {
      const node = element.firstChild;
      const at = node instanceof Text ? node.data.indexOf(words) : -1;
      if (at < 0) continue;
      element.scrollIntoView({ block: 'center' });
      getSelection()!.setBaseAndExtent(node!, at, node!, at + words.length);
      const click = new MouseEvent('click', { bubbles: true });
      element.dispatchEvent(click);
      return true;
    }
    return false;
  }, quote);
  expect(place, quote).toBe(true);
}

async function mark(quote: string, rule: string): Promise<void> {
  await select(quote);
  await site.page.select('.play-form select', rule);
  await press(site.page, 'Đánh dấu');
}

test('an exercise is played from reading to results: found, missed, false alarm, each with its reason', async () => {
  await site.go(`tap-huan/bai/${id}/`);
  await site.page.waitForSelector('.play-form');
  const defect = exercise.defects.find((item) => !item.absent && item.place)!;
  const words = exercise.read.text.slice(defect.place!.start, defect.place!.end).split('\n')[0]!.slice(0, 40);
  await mark(words, defect.rule);
  await see(site.page, 'Đã đánh dấu 1');
  await expect.poll(() => painted(site.page, 'lkg-mine')).toEqual([words]);
  const sound = exercise.sound[0]!;
  await mark(exercise.read.text.slice(sound.place.start, sound.place.end).split('\n')[0]!, 'vague-assignee');
  await see(site.page, 'Đã đánh dấu 2');
  expect(await axeViolations(site.page)).toEqual([]);

  await press(site.page, 'So với đáp án');
  await see(site.page, `Nêu đúng 1/${exercise.defects.length} vấn đề`);
  expect(await site.page.$$eval('.caught.missed', (items) => items.length)).toBe(exercise.defects.length - 1);
  const results = await site.page.$eval('.results', (element) => (element as HTMLElement).innerText);
  expect(results).toContain(defect.why.vi);
  expect(results).toContain(sound.why.vi);
  expect(results).toContain('báo nhầm: 1');
  expect(await axeViolations(site.page)).toEqual([]);

  // The marks are there after a reload; a new start takes them away.
  await site.page.reload({ waitUntil: 'networkidle0' });
  await see(site.page, `Nêu đúng 1/${exercise.defects.length} vấn đề`);
  await press(site.page, 'Làm lại từ đầu');
  await see(site.page, 'Đã đánh dấu 0');
  expect(site.foreign).toEqual([]);
});

test('passages are chosen and marked by keyboard alone', async () => {
  await site.go(`tap-huan/bai/${id}/`);
  await site.page.waitForSelector('.play-steps');
  const tabTo = async (words: string): Promise<void> => {
    for (let i = 0; i < 80; i++) {
      if (await site.page.evaluate((text) => document.activeElement?.textContent?.includes(text) && ['BUTTON', 'SELECT'].includes(document.activeElement.tagName), words)) return;
      await site.page.keyboard.press('Tab');
    }
    throw new Error(`no way to ${words} by keyboard`);
  };
  await tabTo('Đoạn sau');
  await site.page.keyboard.press('Enter');
  await site.page.keyboard.press('Enter');
  await expect.poll(() => painted(site.page, 'lkg-active')).toHaveLength(1);
  await tabTo('Chọn tên vấn đề');
  await site.page.keyboard.press('ArrowDown');
  await tabTo('Đánh dấu');
  await site.page.keyboard.press('Enter');
  await see(site.page, 'Đã đánh dấu 1');
});

test('the projector shows one defect at a time, first the question, then the answer, with counts that stay', async () => {
  await site.go(`tap-huan/bai/${id}/#project`, { width: 1024, height: 768 });
  await site.page.reload({ waitUntil: 'networkidle0' });
  await see(site.page, `Vấn đề 1/${exercise.defects.length}`);
  expect(await site.page.$('.slide dl')).toBeNull();
  await site.page.keyboard.press(' ');
  await see(site.page, exercise.defects[0]!.why.vi);
  expect(await axeViolations(site.page)).toEqual([]);
  await site.page.click('.groups input', { count: 3 });
  await site.page.keyboard.type('4');
  await site.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await site.page.keyboard.press('ArrowRight');
  await see(site.page, `Vấn đề 2/${exercise.defects.length}`);
  expect(await site.page.$('.slide dl')).toBeNull();
  await site.page.keyboard.press('ArrowLeft');
  await site.page.keyboard.press(' ');
  await site.page.waitForSelector('.groups input');
  expect(await site.page.$eval('.groups input', (input) => (input as HTMLInputElement).value)).toBe('4');
});

test('a trainer makes an exercise from an own draft, shares it as a file, and another opens that file', async () => {
  await site.go('tap-huan/soan-bai/');
  const cdp = await site.page.createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await site.page.waitForSelector('.author-paste textarea');
  await site.page.type('.author-paste textarea', 'KẾ HOẠCH\n\nVề bình đẳng giới năm 2026\n\nI. MỤC TIÊU\n\n1. Có 120% cán bộ nữ được tập huấn.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ chủ trì.\n', { delay: 0 });
  await press(site.page, 'Dùng dự thảo này');
  await site.page.waitForSelector('.author-proposed input');
  expect(await axeViolations(site.page)).toEqual([]);
  const proposed = await site.page.$$('.author-proposed label');
  let taken = false;
  for (const label of proposed) {
    if (!(await label.evaluate((element) => element.textContent?.includes('120%')))) continue;
    await (await label.$('input'))!.click();
    taken = true;
  }
  expect(taken).toBe(true);
  // One of the trainer's own.
  await select('Sở Nội vụ chủ trì');
  await site.page.select('.author-key select', 'task-without-owner');
  const [why, fix] = await site.page.$$('.author-key textarea');
  await why!.type('Không rõ việc gì.');
  await fix!.type('Ghi rõ nhiệm vụ.');
  await press(site.page, 'Thêm vào đáp án');
  await see(site.page, 'Đáp án (2)');
  await press(site.page, 'Lưu thành tệp');
  const file = path.join(folder, 'Bài tập từ dự thảo của đơn vị.json');
  for (let wait = 0; wait < 50 && !existsSync(file); wait++) await new Promise((resolve) => setTimeout(resolve, 100));
  const read = readExerciseFile(readFileSync(file, 'utf8'), rules);
  expect(read.ok && read.exercise.defects.map(({ rule }) => rule)).toEqual(['target-impossible', 'task-without-owner']);
  expect(site.foreign).toEqual([]);

  // A damaged file is refused with the reason; a good one is taken and played.
  const choose = async (name: string, contents: string): Promise<void> => {
    const made = path.join(folder, name);
    writeFileSync(made, contents);
    const inputs = (await site.page.$$('.author-tools input[type=file]')) as ElementHandle<HTMLInputElement>[];
    await inputs[1]!.uploadFile(made);
  };
  await choose('hong.json', readFileSync(file, 'utf8').replace('120% cán bộ nữ được', '130% cán bộ nữ được'));
  await see(site.page, 'không có trong dự thảo; chưa nhập gì');
  await choose('tot.json', readFileSync(file, 'utf8'));
  await see(site.page, 'Đã nhập bài tập');
  await press(site.page, 'Làm thử');
  await site.page.waitForSelector('.play-form');
  await mark('120% cán bộ nữ', 'target-impossible');
  await press(site.page, 'So với đáp án');
  await see(site.page, 'Nêu đúng 1/2 vấn đề');
});
