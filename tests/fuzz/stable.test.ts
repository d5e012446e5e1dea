import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDraft } from '../../rules/draft/open.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import { LIMIT, runs } from './runs.ts';
import { reviewSoundly, told } from './sound.ts';
import { CORPUS } from './texts.ts';

/** Words that speak of no body, money, time, figure, act or gender. */
const IRRELEVANT = ['Bầu trời hôm ấy trong xanh, gió nhẹ thổi qua cánh đồng lúa.', 'Con đường làng uốn khúc quanh bờ tre, tiếng chim hót vang trong vườn.', 'Dòng sông lặng lẽ trôi, mặt nước phản chiếu những đám mây trắng.', 'Mùi hương hoa bưởi thoang thoảng bay khắp ngõ nhỏ.', 'Chiếc thuyền giấy trôi theo dòng nước, xa dần rồi khuất hẳn.'];

/** A small text reads as a list of short lines or as a draft; in Markdown a blank line parts the paragraphs whatever their length. */
const behind = array(constantFrom(...IRRELEVANT), { minLength: 1, maxLength: 12 });

test('words that do not matter, behind the signature, change no finding', { timeout: LIMIT }, () => {
  // A regulation or an annex may follow the signature: what is added there stands in it.
  const signed = CORPUS.filter(({ text }) => /(?:^|\n)[*\s|]*(?:TM\.|KT\.|Nơi nhận)(?:(?!Điều|PHỤ LỤC)[^]){0,600}$/u.test(text));
  expect(signed.length).toBeGreaterThan(5);
  const before = new Map(signed.map(({ file, text }) => [file, told(reviewSoundly(readMarkdown(text)))]));
  assert(property(constantFrom(...signed), behind, ({ file, text }, paragraphs) => {
    expect(told(reviewSoundly(readMarkdown(`${text.trimEnd()}\n\n${paragraphs.join('\n\n')}\n`)))).toEqual(before.get(file));
  }), runs(40));
});

const words = (list: readonly string[]): string[] => list.map((line) => line.replace(/\s\d+-\d+\s/, ' '));

describe.each(CORPUS.map(({ file, text }) => [file, text] as const))('%s', (_, text) => {
  test('is the same review with letters taken apart, other line ends, other blanks and a second reading', async () => {
    const bytes = (source: string): Uint8Array => new TextEncoder().encode(source);
    const review = async (source: string | Uint8Array): Promise<string[]> => told(reviewSoundly(await openDraft(typeof source === 'string' ? bytes(source) : source, 'a.md')));
    const once = await review(text);
    expect(await review(text), 'again').toEqual(once);
    expect(await review(text.normalize('NFD')), 'NFD').toEqual(once);
    expect(await review(text.replace(/\r?\n/g, '\r\n')), 'CRLF').toEqual(once);
    expect(words(await review(`\ufeff\n\n${text}\n\n\n`)), 'byte order mark and empty lines').toEqual(words(once));
    expect(await review(Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))])), 'UTF-16').toEqual(once);
  });

  test('reviewed as plain text, places stay true', () => {
    reviewSoundly(readPlainText(text));
  });
});
