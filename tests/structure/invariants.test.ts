import { array, assert, boolean, constantFrom, integer, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { DraftBuilder } from '../../rules/draft/builder.ts';
import { readStructure } from '../../rules/structure/read.ts';
import type { Structure } from '../../rules/structure/section.ts';
import { read } from './drafts.ts';

/** Headings are exact words, trees are ordered and closed, every block of a section lies inside it. */
function check(structure: Structure, text: string): void {
  let last = -1;
  for (const section of structure.all) {
    expect(text.slice(section.headingSpan.start, section.headingSpan.end)).toBe(section.heading);
    expect(section.start).toBe(section.headingSpan.start);
    expect(section.start).toBeGreaterThan(last);
    last = section.start;
    expect(section.blocks[0]!.start).toBe(section.start);
    expect(section.depth).toBe(section.parent ? section.parent.depth + 1 : 0);
    for (const child of section.children) expect(child.start >= section.start && child.end <= section.end).toBe(true);
    for (const block of section.blocks) {
      expect(block.section).toBe(section);
      expect(block.start >= section.start && block.end <= section.end).toBe(true);
    }
    expect(section.locator).not.toBe('');
  }
  for (const block of structure.blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
  expect(structure.headEnd).toBeLessThanOrEqual(text.length);
  expect(structure.bodyEnd).toBeLessThanOrEqual(text.length);
}

const LINES = [
  'KẾ HOẠCH', 'QUYẾT ĐỊNH', 'Về việc hỗ trợ phụ nữ', 'Căn cứ Luật Bình đẳng giới;', 'Chương I', 'Chương IIQUY ĐỊNH CHUNG', 'QUY ĐỊNH CHUNG', 'Mục 1', 'Điều 1.', 'Điều 2. Hiệu lực', '“Điều 3. Trích', 'hết trích.”', '"4. thẳng',
  'I. MỤC ĐÍCH', 'II. NỘI DUNG', 'A. PHẦN', '1. Mục đích', '1) Một', '1.1. Nhỏ', 'a) Điểm', 'a1) Nhỏ hơn', 'đ) Điểm', '- Gạch', '+ Cộng', '(1) Ngoặc', 'PHỤ LỤC', 'PHỤ LỤC I', '(Kèm theo Kế hoạch)', 'Mẫu số 01', 'Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN',
  'Trên đây là Kế hoạch./.', 'như sau:', '------', 'Phạm vi', 'trong các', 'QUY CHẾ', '“', '”', '1.', 'a)',
];

test('any order of lines gives an ordered tree of exact slices', () => {
  assert(property(array(tuple(constantFrom(...LINES), boolean(), integer({ min: 0, max: 9 })), { maxLength: 60 }), (lines) => {
    const builder = new DraftBuilder();
    for (const [text, bold, place] of lines) {
      if (place === 0) { builder.openTable(); builder.openRow(); builder.openCell(); }
      builder.break();
      builder.text(text, 0, 0, bold);
      if (place === 0) builder.closeTable();
    }
    const draft = builder.build();
    check(readStructure(draft), draft.text);
  }), { numRuns: 400 });
});

test('any text at all is read', () => {
  assert(property(array(string({ unit: 'grapheme' }), { maxLength: 20 }), (lines) => {
    const builder = new DraftBuilder();
    for (const text of lines) { builder.break(); builder.text(text, 0, 0); }
    const draft = builder.build();
    check(readStructure(draft), draft.text);
  }), { numRuns: 200 });
});

test('an empty draft has no sections', () => {
  expect(read('').all).toEqual([]);
});
