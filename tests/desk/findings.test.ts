import { describe, expect, it } from 'vitest';
import { byFamily, inOrder, matches, NO_FILTER } from '../../extension/desk/findings/filter.ts';
import { basisWords } from '../../extension/desk/findings/basis.ts';
import { listFindings, locatorIn, markClass } from '../../extension/desk/index.ts';
import { finding } from './fixture.ts';

describe('marks', () => {
  it('fail is solid, low severity is a note, everything else asks for review', () => {
    expect(markClass({ outcome: 'fail', severity: 'low' })).toBe('fail');
    expect(markClass({ outcome: 'needs-review', severity: 'low' })).toBe('note');
    expect(markClass({ outcome: 'needs-review', severity: 'high' })).toBe('review');
  });
});

describe('the list of findings', () => {
  it('keys are unique even where one rule speaks twice of one place', () => {
    const place = { start: 5, end: 9 };
    const keys = listFindings({ findings: [finding(place), finding(place), finding({ ...place, rule: 'vague-assignee' })] }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });

  it('groups by family in the fixed order and keeps every finding', () => {
    const all = listFindings({ findings: [finding({ rule: 'unknown-rule' }), finding({ rule: 'vague-assignee' }), finding()] });
    expect(byFamily(all).map(({ family }) => family)).toEqual(['responsibility', 'form']);
    expect(inOrder(all)).toHaveLength(3);
  });

  it('searches without diacritics, in message, quote and place', () => {
    const [listed] = listFindings({ findings: [finding({ message: { vi: 'Thiếu cơ quan chủ trì', en: 'No lead body' }, quote: 'Đường dây nóng', locator: 'mục III.2' })] });
    for (const words of ['co quan chu tri', 'DUONG DAY', 'iii.2', '']) expect(matches(listed!, { ...NO_FILTER, words }, 'vi'), words).toBe(true);
    expect(matches(listed!, { ...NO_FILTER, words: 'kinh phí' }, 'vi')).toBe(false);
    expect(matches(listed!, { ...NO_FILTER, words: 'lead body' }, 'en')).toBe(true);
  });

  it('hides by outcome and by family', () => {
    const [listed] = listFindings({ findings: [finding({ outcome: 'fail' })] });
    expect(matches(listed!, { ...NO_FILTER, hidden: new Set(['fail']) }, 'vi')).toBe(false);
    expect(matches(listed!, { ...NO_FILTER, family: 'budget' }, 'vi')).toBe(false);
    expect(matches(listed!, { ...NO_FILTER, family: 'responsibility' }, 'vi')).toBe(true);
  });
});

describe('places', () => {
  it('are named in English too; quoted headings keep their words', () => {
    expect(locatorIn('điểm a khoản 2 Điều 5', 'en')).toBe('point a clause 2 Article 5');
    expect(locatorIn('mục VII.2 Phụ lục I', 'en')).toBe('section VII.2 Annex I');
    expect(locatorIn('phần “Mục tiêu, điều kiện”', 'en')).toBe('part “Mục tiêu, điều kiện”');
    expect(locatorIn('mục VII.2', 'vi')).toBe('mục VII.2');
  });
});

describe('legal basis', () => {
  it('names laws by title and symbol, decrees by type and symbol, unknown acts as they stand', () => {
    expect(basisWords({ act: '73/2006/QH11', provision: 'Điều 21 khoản 1 điểm c' }, 'vi').citation).toBe('Điều 21 khoản 1 điểm c Luật Bình đẳng giới (73/2006/QH11)');
    expect(basisWords({ act: '70/2008/NĐ-CP', provision: 'Điều 10 khoản 3' }, 'vi').citation).toBe('Điều 10 khoản 3 Nghị định 70/2008/NĐ-CP');
    expect(basisWords({ act: '1/KH-XYZ', provision: '' }, 'vi')).toEqual({ citation: '1/KH-XYZ', summary: null });
  });
});
