import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlinesIn } from '../../rules/facts/deadlines.ts';

const times = (text: string): string[] => deadlinesIn(text).map(({ start, end }) => text.slice(start, end));

describe('times', () => {
  test.each([
    ['hoàn thành trước ngày 15/3/2026', ['trước ngày 15/3/2026']],
    ['gửi báo cáo trước ngày 15 tháng 12 hằng năm', ['trước ngày 15 tháng 12 hằng năm']],
    ['chậm nhất ngày 05/12/2026', ['chậm nhất ngày 05/12/2026']],
    ['từ ngày 15/11 đến ngày 15/12', ['từ ngày 15/11 đến ngày 15/12']],
    ['gửi báo cáo trước ngày 05 hằng tháng', ['trước ngày 05 hằng tháng']],
    ['trước ngày 15/6 và 15/12', ['trước ngày 15/6', '15/12']],
    ['Quý II/2026', ['Quý II/2026']],
    ['trong quý I và quý II', ['trong quý I và quý II']],
    ['Tháng 11/2026', ['Tháng 11/2026']],
    ['trong tháng 9 năm 2026', ['trong tháng 9 năm 2026']],
    ['hằng năm tổng hợp số liệu', ['hằng năm']],
    ['hàng quý', ['hàng quý']],
    ['báo cáo định kỳ 6 tháng', ['định kỳ 6 tháng']],
    ['chậm nhất 30 ngày kể từ ngày ban hành', ['chậm nhất 30 ngày kể từ ngày ban hành']],
    ['trong vòng 15 ngày làm việc', ['trong vòng 15 ngày làm việc']],
    ['hoàn thành trong năm 2026', ['hoàn thành trong năm 2026']],
    ['giai đoạn 2026 - 2030', ['giai đoạn 2026 - 2030']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected));

  test('lines may break inside a time', () => expect(times('hoàn thành trước\nngày 15 tháng\n3 năm 2026')).toHaveLength(1));
});

describe('no times', () => {
  test.each([
    'báo cáo kịp thời, theo quy định', 'báo cáo định kỳ và đột xuất', 'Quyết định số 125/QĐ-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh', 'Thông tư số 191/2009/TT-BTC ngày 01/10/2009',
    'kỷ niệm 20/10', 'Kế hoạch thực hiện công tác bình đẳng giới năm 2026', 'Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030', 'phấn đấu 60 người', 'tại Điều 15 Luật Bình đẳng giới', 'năm học mới', 'tháng hành động',
  ])('%s', (text) => expect(times(text)).toEqual([]));
});

test('spans are in order, apart, inside the text and not blank', () => {
  const piece = constantFrom('trước ', 'ngày ', '15/3', '/2026', ' tháng 4', ' năm 2026', 'quý I', ' hằng năm', 'định kỳ ', '6 tháng', ' đến ', ';', '\n', ' giai đoạn 2026 - 2030', 'số 12/QĐ-UBND ', 'trong vòng 15 ngày');
  assert(property(array(piece, { maxLength: 25 }), (pieces) => {
    const text = pieces.join('');
    let last = 0;
    for (const { start, end } of deadlinesIn(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(end).toBeGreaterThan(start);
      last = end;
    }
  }), { numRuns: 400 });
});
