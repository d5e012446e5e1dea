import { describe, expect, it } from 'vitest';
import { CATALOGUES, matrixRows, matrixTable } from '../../extension/desk/index.ts';
import { bodyColumns, bodyKey, shortName } from '../../extension/desk/matrix/columns.ts';
import { dayOf, lacks, READING_ORDER, sorted, type Sort } from '../../extension/desk/matrix/order.ts';
import type { MatrixRow } from '../../extension/desk/matrix/rows.ts';
import { PLAN, planReview } from './fixture.ts';

const rows = matrixRows(planReview());
const rowOf = (words: string) => rows.find((row) => row.work.includes(words))!;

describe('the assignment matrix', () => {
  it('puts lead, co-ordinators and deadline of a duty in one row', () => {
    const row = rowOf('tổng hợp báo cáo');
    expect(row.lead.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
    expect(row.with.map(({ name }) => name)).toContain('Sở Tài chính');
    expect(row.deadline?.name).toContain('15 tháng 11 năm 2026');
    expect(row.gap).toBeNull();
  });

  it('names the gap where only co-ordination is written', () => {
    expect(rowOf('đánh giá việc lồng ghép').gap).toBe('onlyWith');
  });

  it('asks no lead of a body that is only requested', () => {
    const row = rows.find(({ requested }) => requested.length > 0)!;
    expect(row.requested[0]!.name).toContain('Hội Liên hiệp Phụ nữ');
    expect(row.gap).toBeNull();
  });

  it('stands on the exact words of the draft, in reading order', () => {
    const { text } = planReview().draft;
    expect(text).toContain(PLAN.split('\n')[2]);
    for (const row of rows) expect(text.slice(row.span.start, row.span.end)).toBe(row.work);
    expect(rows.map(({ span }) => span.start)).toEqual(rows.map(({ span }) => span.start).sort((a, b) => a - b));
  });

  it('copies as a table that starts no formula in a spreadsheet', () => {
    const table = matrixTable([{ ...rows[0]!, work: '=HYPERLINK("x")\tvà\nhai dòng' }], CATALOGUES.vi, 'vi');
    const lines = table.split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]!.split('\t')).toHaveLength(lines[0]!.split('\t').length);
    expect(lines[1]).toContain("'=HYPERLINK");
  });
});

describe('columns of bodies', () => {
  it.each([['UBND xã', 'Ủy ban nhân dân xã'], ['Uỷ ban nhân dân các xã', 'Ủy ban nhân dân các xã'], ['Sở Y tế', 'Sở Y tế tỉnh'], ['các sở, ban, ngành liên quan', 'Sở, ban, ngành cấp tỉnh']])('%s and %s are one', (a, b) => {
    expect(bodyKey(a)).toBe(bodyKey(b));
  });

  it.each([['Sở Y tế', 'Sở Tư pháp'], ['UBND xã', 'UBND tỉnh'], ['Hội Liên hiệp Phụ nữ tỉnh', 'Hội Nông dân tỉnh']])('%s and %s are two', (a, b) => {
    expect(bodyKey(a)).not.toBe(bodyKey(b));
  });

  it('have short heads that still name the body', () => {
    expect(shortName('Ủy ban nhân dân các xã, phường')).toBe('UBND các xã, phường');
    expect(shortName('Sở Lao động - Thương binh và Xã hội')).toBe('LĐTBXH');
    expect(bodyColumns(rows).map(({ name }) => name)).toContain('Sở Nội vụ');
  });
});

describe('the order of rows', () => {
  it.each([['trước ngày 15 tháng 11 năm 2026', '2026-11-15'], ['15/4/2027', '2027-04-15'], ['Quý IV/2026', '2026-12-31'], ['quý 2 năm 2026', '2026-06-31'], ['tháng 9/2026', '2026-09-31'], ['năm 2027', '2027-12-31'], ['hằng năm', null]])('%s stands at %s', (words, day) => {
    expect(dayOf(words)).toBe(day);
  });

  const row = (start: number, deadline: string | null, lead: string[] = [], shares: string[] = []): MatrixRow => {
    const named = (name: string) => ({ name, span: { start, end: start }, vague: false });
    return { key: `${start}`, locator: '', work: `Việc ${start}`, span: { start, end: start + 1 }, lead: lead.map(named), with: shares.map(named), requested: [], deadline: deadline === null ? null : named(deadline), budget: null, target: null, gap: lead.length ? null : 'nobody', nearest: null };
  };
  const list = [row(1, null, ['Sở Y tế']), row(2, 'Quý IV/2026', [], ['Sở Nội vụ']), row(3, '15/4/2026', ['Sở Nội vụ']), row(4, 'hằng năm')];
  const starts = (sort: Sort) => sorted(list, sort).map(({ span }) => span.start);

  it('is by day, what is not stated last either way, and leads of a body before those who share', () => {
    expect(starts(READING_ORDER)).toEqual([1, 2, 3, 4]);
    expect(starts({ key: 'deadline', descending: false })).toEqual([3, 2, 4, 1]);
    expect(starts({ key: 'deadline', descending: true })).toEqual([4, 2, 3, 1]);
    expect(starts({ key: `body ${bodyKey('Sở Nội vụ')}`, descending: false })).toEqual([3, 2, 1, 4]);
  });

  it('shows what a row lacks', () => {
    expect(list.filter((each) => lacks(each, 'lead')).map(({ span }) => span.start)).toEqual([2, 4]);
    expect(list.filter((each) => lacks(each, 'deadline')).map(({ span }) => span.start)).toEqual([1]);
    expect(list.filter((each) => lacks(each, 'budget'))).toHaveLength(4);
  });
});
