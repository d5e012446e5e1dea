import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldDiacritics, foldVietnamese } from '../../rules/text/fold.ts';

describe('folding for comparison', () => {
  test.each([
    ['Uỷ ban nhân dân', 'ủy ban nhân dân'], ['HOÀ BÌNH', 'hòa bình'], ['hoạ sĩ', 'họa sĩ'], ['khoẻ mạnh', 'khỏe mạnh'], ['thuỷ lợi', 'thủy lợi'], ['loè', 'lòe'],
  ])('old tone placement: %s', (old, now) => {
    expect(foldVietnamese(old)).toBe(now);
    expect(foldVietnamese(now)).toBe(now);
  });

  test.each(['hoàn thành', 'huỳnh', 'quý', 'quỹ', 'toán', 'loét', 'quyết', 'khuyến', 'hoẵng'])('%s keeps its tone', (word) => expect(foldVietnamese(word)).toBe(word));

  test('Ð and ð of other alphabets, hyphens and blanks of Word', () => {
    expect(foldVietnamese('QÐ‑UBND')).toBe('qđ-ubnd');
    expect(foldVietnamese('a\u00a0b–c')).toBe('a b-c');
  });

  test('the length never changes, so offsets stay good', () => {
    assert(property(string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(foldVietnamese(text)).toHaveLength(text.length);
    }), { numRuns: 1000 });
    expect(foldVietnamese('İstanbul ẞ')).toHaveLength('İstanbul ẞ'.length);
  });

  test('folding twice changes nothing', () => {
    assert(property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const once = foldVietnamese(text);
      expect(foldVietnamese(once)).toBe(once);
    }), { numRuns: 500 });
  });
});

test('people search without marks', () => {
  expect(foldDiacritics('Đề án Bình đẳng giới ở Ðắk Lắk')).toBe('de an binh dang gioi o dak lak');
});
