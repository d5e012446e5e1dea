import { describe, expect, test } from 'vitest';
import { continues, isHardWrapped, type Line } from '../../rules/draft/lines.ts';
import { markerOf } from '../../rules/draft/markers.ts';

const line = (text: string, blankBefore = false, bold = false): Line => ({ text, blankBefore, bold });

describe('signs', () => {
  test.each([
    ['Điều 5. Hiệu lực', 'article', '5'], ['Điều 5a. Chế độ họp', 'article', '5a'], ['Điều 12Phạm vi', 'article', '12'], ['Chương IINHIỆM VỤ', 'chapter', 'II'],
    ['Chương IICHẾ ĐỘ', 'chapter', 'II'], ['CHƯƠNG 3: TỔ CHỨC', 'chapter', '3'], ['Mục 2TỐ CÁO', 'section', '2'], ['Phần thứ nhất', 'part', 'nhất'], ['PHẦN THỨ HAI', 'part', 'HAI'],
    ['IV. KINH PHÍ', 'roman', 'IV'], ['I/ Mục tiêu', 'roman', 'I'], ['II - NỘI DUNG', 'roman', 'II'], ['1.2. Tập huấn', 'decimal', '1.2'], ['3.Các sở', 'number', '3'], ['1/ Mục đích', 'number', '1'],
    ['đ) Báo cáo', 'letter', 'đ'], ['b. Kiểm tra', 'letter', 'b'], ['B) Kiểm tra', 'letter', 'B'], ['A. PHẦN CHUNG', 'capital', 'A'], ['PHỤ LỤC SỐ 02', 'annex', '02'], ['Phụ\nlục I', 'annex', 'I'], ['- Chủ trì', 'dash', '-'],
  ])('%s', (text, style, label) => {
    expect(markerOf(text)).toMatchObject({ style, label });
  });

  test.each(['V/v hỗ trợ', 'Chương V của Nghị định này', 'Mục 1 và Mục 2 của Kế hoạch', 'Điều 5 Luật Bình đẳng giới', 'Điều 12 và Điều 13', '12.375,3 triệu đồng', 'Mục tiêu', 'Phần mềm', 'CHƯƠNG TRÌNH', 'f) lạ'])('no sign: %s', (text) => {
    expect(markerOf(text)).toBeUndefined();
  });
});

describe('hard-wrapped lines', () => {
  const wrapped = Array.from({ length: 24 }, (_, i) => (i % 2 ? line('phấn đấu nâng cao nhận thức của cán bộ') : line('- Tổ chức truyền thông cho Nhân dân, đồng thời', true)));

  test('lines of cells do not hide the wrapping, and empty lines between paragraphs are seen', () => {
    const cells = Array.from({ length: 60 }, (_, i) => line(i % 2 ? '|' : 'Sở Nội vụ;'));
    expect(isHardWrapped([...wrapped, ...cells])).toBe('blanks');
    expect(isHardWrapped(wrapped.map((l) => ({ ...l, blankBefore: false })))).toBe(true);
    expect(isHardWrapped(cells)).toBe(false);
  });

  test('a compound word broken before its dash goes on', () => {
    expect(continues(line('phát huy vai trò của Công an thành phố'), line('- Thường trực Ban Chỉ đạo'), 'blanks')).toBe(true);
    expect(continues(line('các tổ chức chính trị của địa phương và'), line('- xã hội ở cơ sở'), true)).toBe(true);
    expect(continues(line('phối hợp với các cơ quan liên quan.'), line('- Tổng hợp báo cáo'), 'blanks')).toBe(false);
  });

  test('a number of the sentence at the head of a line goes on; a new number does not', () => {
    expect(continues(line('khoản 2 Điều 5; bãi bỏ Điều'), line('12.'), 'blanks')).toBe(true);
    expect(continues(line('ưu tiên các địa bàn cấp độ'), line('1. Cấp ngay lương thực'), true)).toBe(true);
    expect(continues(line('Hoàn thành trong quý I;'), line('2. Tập huấn'), true)).toBe(false);
  });

  test('a lone bold sign is completed by its next line, and a bold heading goes on over an empty line', () => {
    expect(continues(line('3.', true, true), line('Sở Công Thương', false, true), true)).toBe(true);
    expect(continues(line('7. Đẩy mạnh ứng dụng khoa học và', true, true), line('chuyển đổi số', true, true), true)).toBe(true);
    expect(continues(line('7. Sở Nội vụ', true, true), line('chủ trì thực hiện', true, false), true)).toBe(false);
  });
});
