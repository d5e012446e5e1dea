import { describe, expect, test } from 'vitest';
import { actsByTitle, bodyAt, bodyEntries, expiredAt, findAct, findProvision, indicatorEntries, isCertain, LAW_CHECKED_ON, livesAt, manualQuestions, provinceAt, provinceEntries, questionSteps, glossaryTerms } from '../../rules/law/registry.ts';
import { ALL_RULES } from '../../rules/checks/all.ts';
import { checkLaw } from '../../rules/law/check.ts';

test('the registry fits its schemas and its references hold', () => {
  const report = checkLaw('2026-06-01');
  expect(report.errors).toEqual([]);
  expect(report.counts['acts']).toBeGreaterThan(90);
});

test('facts grow old: a year later everything is listed, on the day of the check nothing is', () => {
  expect(checkLaw('2025-06-01').errors.some((line) => line.includes('checked after today'))).toBe(true);
  const later = checkLaw('2028-01-01');
  expect(later.old.length).toBe(Object.values(later.counts).reduce((sum, count) => sum + count, 0));
  expect(checkLaw('2026-06-01').low).toContain('acts: 55/2009/NĐ-CP: LOW');
});

describe('acts', () => {
  test.each([['73/2006/QH11', '73/2006/QH11'], ['73 /2006/ QH11', '73/2006/QH11'], ['28/nq‑cp', '28/NQ-CP'], ['21-CT/TW', '21-CT/TW'], ['hien-phap-2013', 'hien-phap-2013']])('%s is found', (written, id) => {
    expect(findAct(written)?.id).toBe(id);
  });
  test('a symbol that is not held is undefined, not a guess', () => {
    expect(findAct('19/TT-BTC')).toBeUndefined();
    expect(findAct('73/2006/QH12')).toBeUndefined();
  });
  test('by title, letter case and tone placement aside', () => {
    expect(actsByTitle('luật bình đẳng giới').map((act) => act.id)).toEqual(['73/2006/QH11']);
    expect(actsByTitle('Luật Ngân sách Nhà nước').map((act) => act.id)).toEqual(['89/2025/QH15']);
  });
  test('validity has a last day', () => {
    const old = findAct('80/2015/QH13')!;
    expect(expiredAt(old, '2025-03-31')).toBe(false);
    expect(expiredAt(old, '2025-04-01')).toBe(true);
    expect(expiredAt(old, '2025')).toBe(false);
    expect(expiredAt(findAct('73/2006/QH11')!, '2026-12-31')).toBe(false);
  });
  test('a field from memory is not certain', () => {
    expect(isCertain(findAct('45/2019/QH14')!, 'symbol')).toBe(true);
    expect(isCertain(findAct('45/2019/QH14')!, 'date')).toBe(false);
    expect(isCertain(findAct('55/2009/NĐ-CP')!)).toBe(false);
  });
});

describe('bodies', () => {
  test.each([
    ['Sở Lao động – Thương binh và Xã hội', '2026-01-01', 'so-lao-dong-thuong-binh-va-xa-hoi', false],
    ['Sở LĐ-TB&XH tỉnh', '2025-05-01', 'so-lao-dong-thuong-binh-va-xa-hoi', true],
    ['Sở Văn hoá, Thể thao và Du lịch', '2026-01-01', 'so-van-hoa-the-thao-va-du-lich', true],
    ['Uỷ ban nhân dân huyện', '2025-06-30', 'uy-ban-nhan-dan-huyen', true],
    ['UBND các huyện', '2025-07-01', 'uy-ban-nhan-dan-huyen', false],
    ['Bộ Nông nghiệp và Môi trường', '2025-02-01', 'bo-nong-nghiep-va-moi-truong', false],
  ] as const)('%s on %s', (name, date, id, alive) => {
    expect(bodyAt(name, date)).toMatchObject({ body: { id }, alive });
  });
  test('a name that only holds a body is none', () => {
    expect(bodyAt('lãnh đạo Sở Nội vụ', '2026-01-01')).toBeUndefined();
  });
  test('every body that ended has a successor that lived on', () => {
    for (const body of bodyEntries().filter(({ to }) => to !== null)) {
      expect(body.successors.length, body.id).toBeGreaterThan(0);
      for (const { body: next } of body.successors) expect(livesAt(bodyEntries().find(({ id }) => id === next)!, '2026-01-01'), `${body.id} → ${next}`).toBe(true);
    }
  });
});

describe('provinces', () => {
  test('63 before, 34 after', () => {
    expect(provinceEntries().filter((province) => livesAt(province, '2025-06-30'))).toHaveLength(63);
    expect(provinceEntries().filter((province) => livesAt(province, '2025-07-01'))).toHaveLength(34);
  });
  test.each([['tỉnh Kiên Giang', '2025-07-01', false, 'An Giang'], ['Hoà Bình', '2025-06-30', true, 'Hòa Bình'], ['TP. Hồ Chí Minh', '2026-01-01', true, 'Hồ Chí Minh'], ['Bà Rịa – Vũng Tàu', '2026-01-01', false, 'Hồ Chí Minh']] as const)('%s on %s', (name, date, alive, now) => {
    expect(provinceAt(name, date)).toMatchObject({ alive, now });
  });
  test('an unknown name is undefined', () => expect(provinceAt('Song An', '2026-01-01')).toBeUndefined());
});

test('questions: 30 of the checklist and the council’s own, both languages, every step', () => {
  expect(manualQuestions().filter(({ step }) => step <= 7)).toHaveLength(30);
  expect(manualQuestions().map(({ number }) => number)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1));
  expect(new Set(manualQuestions().map(({ step }) => step))).toEqual(new Set(questionSteps().map(({ step }) => step)));
  for (const { question } of manualQuestions()) expect(question.vi.endsWith('?') && question.en.endsWith('?')).toBe(true);
});

test('glossary speaks to a reader who must not be told "bạn", and tells giới from giới tính', () => {
  for (const { definition } of glossaryTerms()) expect(definition.vi).not.toMatch(/(?:^|\s)bạn(?:\s|$)|!/u);
  expect(glossaryTerms().find(({ id }) => id === 'gioi')?.seeAlso).toContain('gioi-tinh');
});

test('indicators and provisions are reached by id', () => {
  expect(indicatorEntries().find(({ id }) => id === 'nu-lanh-dao')).toMatchObject({ by2025: { value: 60 }, by2030: { value: 75 } });
  expect(findProvision('73/2006/QH11', 'Điều 21 khoản 1 điểm c')?.summary.vi).toContain('trách nhiệm');
  expect(findProvision('73/2006/QH11', 'Điều 99')).toBeUndefined();
  expect(LAW_CHECKED_ON).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s rests on provisions that the registry holds', (_, rule) => {
  for (const { act, provision } of rule.legalBasis) expect(findProvision(act, provision), `${provision} of ${act}`).toBeDefined();
});
