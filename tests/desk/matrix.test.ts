import { describe, expect, it } from 'vitest';
import { CATALOGUES, matrixRows, matrixTable } from '../../extension/desk/index.ts';
import { bodyColumns, bodyKey, shortName } from '../../extension/desk/matrix/columns.ts';
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
