import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blanksIn } from '../../rules/checks/placeholder-left/blanks.ts';

const blanks = (text: string): [string, boolean][] => blanksIn(text).map(({ start, end, carried }) => [text.slice(start, end), carried]);

describe('blanks of the contents', () => {
  test.each([
    ['gửi Sở Nội vụ trước ngày …/10/2026', '…'], ['tỷ lệ nữ đạt …% vào năm 2026', '…'], ['kinh phí ……… triệu đồng', '………'], ['Sở ………… chủ trì', '…………'], ['giao Sở … chủ trì tổ chức tập huấn', '…'], ['phân bổ tại biểu số …… kèm theo', '……'],
    ['[tên cơ quan] chủ trì', '[tên cơ quan]'], ['đạt XX% kế hoạch', 'XX'], ['ngày xx tháng xx năm 2026', 'xx tháng xx'], ['tổ chức ngày / /2026 tại hội trường', 'ngày / /2026'], ['có hiệu lực từ ngày   tháng   năm 2026', 'ngày   tháng   năm'], ['theo Kế hoạch số    /KH-UBND của tỉnh', 'số    /'],
  ])('%s', (text, blank) => expect(blanks(text)).toEqual([[blank, false]]));
});

describe('blanks that the procedure fills, one for a phrase', () => {
  test.each([
    ['Xét Tờ trình số ..../TTr-UBND ngày ... tháng 11 năm 2026', '..../TTr-UBND ngày ...'], ['Kỳ họp thứ ... thông qua ngày ... tháng 12 năm 2026', '... thông qua ngày ...'], ['Theo Tờ trình số    /TTr-SNV ngày    tháng    năm 2026', 'số    /TTr-SNV ngày    tháng    năm'],
  ])('%s', (text, blank) => expect(blanks(text)).toEqual([[blank, true]]));
});

describe('no blanks', () => {
  test.each([
    'treo pa nô, áp phích, băng rôn… tại các thôn', 'tin, bài, phóng sự.... phát trên đài', 'du lịch,...', '(về tốc độ, độ trễ, …) theo mục đích', 'và các ngành khác…', 'qx1/QUX1 + qx2/QUX2 + .......qxi/QUXi', 'Chương I ......... 5', 'thế kỷ XX', 'Đại hội XXX',
    'tổ chức 5 lớp (1) cho cán bộ', 'ghi rõ ngày tháng năm sinh', 'được ghi như sau: Số: …/NQ-CP', 'Bổ sung dòng “Số chứng chỉ:........” vào trang 2', 'Kế hoạch số 12/KH-UBND ngày 15/3/2026',
  ])('%s', (text) => expect(blanks(text)).toEqual([]));
});

test('spans are in order, apart and inside the text', () => {
  const piece = constantFrom('ngày ', '…', '....', '______', '[', ']', 'tên cơ quan', ' tháng ', ' năm 2026', 'số ', '/KH-UBND', 'xx', '“', '”', ', ', 'Tờ trình ', '??', '12', '%');
  assert(property(array(piece, { maxLength: 30 }), (pieces) => {
    const text = pieces.join('');
    let last = 0;
    for (const { start, end } of blanksIn(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      last = end;
    }
  }), { numRuns: 500 });
});
