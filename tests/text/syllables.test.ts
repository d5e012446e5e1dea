import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { syllables, wordPattern } from '../../rules/text/syllables.ts';

const words = (text: string): string[] => syllables(text).map(({ start, end }) => text.slice(start, end));

test('Vietnamese syllables, numbers and symbols', () => {
  expect(words('Điều 5. Nữ, nam – 30/2020/NĐ-CP')).toEqual(['Điều', '5', 'Nữ', 'nam', '30', '2020', 'NĐ', 'CP']);
  expect(words('bi\u0300nh')).toEqual(['bi\u0300nh']);
  expect(words(' …;- ')).toEqual([]);
});

test('a word pattern is bounded by Vietnamese letters and crosses line breaks', () => {
  const pattern = wordPattern('giới tính');
  expect('ranh giới tính'.match(pattern)).toEqual(['giới tính']);
  expect('giới\n  tính'.match(pattern)).toEqual(['giới\n  tính']);
  expect('giới tínhh, thếgiới tính'.match(pattern)).toBeNull();
  // \b would find this: "ữ" is no word character to it
  expect('nữa'.match(wordPattern('n'))).toBeNull();
});

test('syllables are in order, apart and hold no blanks, and between them stands no letter', () => {
  assert(property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
    let last = 0;
    for (const { start, end } of syllables(text)) {
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end)).not.toMatch(/\s/u);
      expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
      last = end;
    }
    expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
  }), { numRuns: 500 });
});
