import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { continues, isHardWrapped, type Line } from '../../rules/draft/lines.ts';
import { readPlainText, splitLines } from '../../rules/draft/plain.ts';
import { expectPlaced, expectSound, readOrRefuse, values } from './checks.ts';

const WRAPPED = `KẾ HOẠCH
Thực hiện công tác bình đẳng giới năm 2026

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức, viên chức và
người lao động về bình đẳng giới; góp phần phát triển kinh tế
- xã hội của tỉnh.
2. Bảo đảm đúng tiến độ, tiết kiệm, hiệu quả, phù hợp với tình
hình thực tế của từng cơ quan, đơn vị và từng địa phương trong
tỉnh; phấn đấu có khoảng
11.400 người được tập huấn trong cả giai đoạn.
II. NỘI DUNG
1. Tuyên truyền pháp luật về bình đẳng giới trên đài truyền
thanh của các xã, phường và đặc khu trong toàn tỉnh theo
a) Nhóm cán bộ, công chức;
b) Nhóm người lao động.
`;

describe('lines and paragraphs', () => {
  test('a text that is not wrapped: one line, one paragraph', () => {
    expect(values(readPlainText('KẾ HOẠCH\nVề bình đẳng giới\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n2. Bảo đảm hiệu quả.'))).toEqual(['KẾ HOẠCH', 'Về bình đẳng giới', 'I. MỤC ĐÍCH', '1. Nâng cao nhận thức.', '2. Bảo đảm hiệu quả.']);
  });

  test('a hard-wrapped text: sentences are joined, signs inside a sentence open nothing', () => {
    const read = values(readPlainText(WRAPPED));
    expect(read).toContain('1. Nâng cao nhận thức của cán bộ, công chức, viên chức và người lao động về bình đẳng giới; góp phần phát triển kinh tế - xã hội của tỉnh.');
    expect(read.some((value) => value.endsWith('phấn đấu có khoảng 11.400 người được tập huấn trong cả giai đoạn.'))).toBe(true);
    expect(read).toContain('II. NỘI DUNG');
    expect(read).toContain('a) Nhóm cán bộ, công chức;');
  });

  test('line ends of every system, form feeds and Unicode line separators', () => {
    for (const end of ['\n', '\r\n', '\r', '\f', '\u2028', '\u2029']) expect(values(readPlainText(['1. Một.', '2. Hai.', '3. Ba.'].join(end)))).toEqual(['1. Một.', '2. Hai.', '3. Ba.']);
  });

  test('offsets of lines are those of the source', () => {
    const source = '\r\n  Một\r\n\r\nHai\n';
    for (const line of splitLines(source)) expect(source.slice(line.offset, line.offset + line.text.length)).toBe(line.text);
    expect(splitLines(source).map((line) => [line.text.trim(), line.blankBefore])).toEqual([['Một', true], ['Hai', true]]);
  });

  test('too few line breaks prove nothing about wrapping', () => {
    const line = (text: string, blankBefore = false): Line => ({ text, blankBefore, bold: false });
    expect(isHardWrapped([line('một dòng chưa hết'), line('còn tiếp')])).toBe(false);
    expect(continues(line('Sở Nội vụ chủ trì, phối hợp với các sở', false), line('và địa phương.', true), false)).toBe(true);
    expect(continues(line('TỔ CHỨC THỰC HIỆN KẾ HOẠCH CỦA TỈNH NĂM', false), line('và địa phương.', true), false)).toBe(false);
    expect(continues(line('Câu đã hết.', false), line('1. Mục mới', false), true)).toBe(false);
  });
});

describe('texts that cannot be reviewed', () => {
  test.each([['', 'empty'], [' \n\t\u00a0\n', 'empty'], ['\u0000\u0001\u0002PK', 'binary'], ['\ufffd'.repeat(40), 'binary']])('%j is refused as %s', (source, code) => expect(readOrRefuse(readPlainText, source)).toBe(code));

  test('a few odd signs are no reason to refuse', () => expect(values(readPlainText('Nữ\u0007 và nam \ufffd'))).toHaveLength(1));
});

test('one letter is a draft', () => {
  const draft = readPlainText('ữ'.normalize('NFD'));
  expect(draft.text).toBe('ữ');
  expect(draft.source.locate(0)).toEqual({ ref: 0, offset: 0 });
  expect(draft.source.locateEnd(1)).toEqual({ ref: 0, offset: 3 });
});

test('five million letters are read, wrapped or not', () => {
  for (const end of [' ', '\n']) {
    const source = `1. Sở Nội vụ chủ trì thực hiện${end}`.repeat(5_000_000 / 31);
    const draft = readPlainText(source);
    expect(draft.text.length).toBeGreaterThan(4_900_000);
    expect(draft.source.locate(draft.text.length - 1).offset).toBeGreaterThan(4_900_000);
  }
});

test('any text: refused with a code, or a sound draft whose letters stand in the source', () => {
  const piece = constantFrom('1. ', 'a) ', '- ', 'Sở Nội vụ', 'nữ'.normalize('NFD'), '\n', '\r\n', '\n\n', '|', '\u00a0', '\u00ad', '.', ';', ' ', 'ĐIỀU', '😀', '\u2028');
  assert(property(array(piece, { maxLength: 60 }), (pieces) => {
    const source = pieces.join('');
    const draft = readOrRefuse(readPlainText, source);
    if (typeof draft === 'string') { expect(draft).toBe('empty'); return; }
    expectSound(draft);
    expectPlaced(draft, source);
  }), { numRuns: 300 });
  assert(property(string({ unit: 'binary', maxLength: 200 }), (source) => {
    const draft = readOrRefuse(readPlainText, source);
    if (typeof draft !== 'string') expectSound(draft);
  }), { numRuns: 300 });
});
