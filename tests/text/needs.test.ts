import { describe, expect, it } from 'vitest';
import { GENDER_WORDING } from '../../rules/language/gender-wording.ts';
import { mayMatch } from '../../rules/text/needs.ts';
import { wordPattern } from '../../rules/text/syllables.ts';

describe('a look for the words that a pattern needs', () => {
  it('lets a text go that lacks one of them', () => {
    const may = mayMatch('chỉ (?:tuyển dụng|nhận) (?:thêm )?nam');
    expect(may('chỉ nhận nam')).toBe(true);
    expect(may('chỉ tuyển dụng thêm nam')).toBe(true);
    expect(may('nhận nam')).toBe(false);
    expect(may('chỉ nhận nữ')).toBe(false);
  });

  it('asks for nothing that may be left out or must not stand there', () => {
    for (const [source, words] of [['vợ(?: ơi)?', 'vợ'], ['(?<!không )chồng(?! tôi)', 'chồng'], ['cha?', 'ch'], ['(?:cha|\\d+) đi', '5 đi'], ['con{0,2}', 'co'], ['mẹ(?: \\S+){0,3} già', 'mẹ rất già'], ['(?<who>bà|ông) [ab]+', 'bà a']] as const) {
      expect(wordPattern(source, 'u').test(words), source).toBe(true);
      expect(mayMatch(source)(words), source).toBe(true);
    }
  });

  it('holds back no wording that a pattern of the table finds', () => {
    const patterns = GENDER_WORDING.flatMap(({ patterns }) => patterns ?? []).map((source) => ({ source, pattern: wordPattern(source, 'u') }));
    for (const words of ['phụ nữ phải làm tròn bổn phận làm mẹ', 'phụ nữ hoàn thành trách nhiệm của người vợ, làm mẹ', 'vai trò của người con dâu']) {
      const found = patterns.filter(({ pattern }) => pattern.test(words));
      expect(found, words).not.toHaveLength(0);
      for (const { source } of found) expect(mayMatch(source)(words), source).toBe(true);
    }
  });
});
