import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../rules/draft/plain.ts';
import type { Target } from '../../rules/facts/facts.ts';
import { ownDue, yearOf } from '../../rules/facts/targets/due.ts';
import { figures, looseFigure, saysHowMuch } from '../../rules/facts/targets/figures.ts';
import { nationalIndicator } from '../../rules/facts/targets/national.ts';
import { indicatorEntries } from '../../rules/law/registry.ts';
import { foldLine } from '../../rules/text/fold.ts';
import { factsOf, factsOfMarkdown } from './plan.ts';

const HEAD = '**KẾ HOẠCH**\n\n**Thực hiện công tác bình đẳng giới năm 2026**\n\n';
const targets = (body: string): Target[] => factsOfMarkdown(HEAD + body).facts.targets;
const said = (body: string): [string | null, string | null][] => targets(body).map(({ value, due }) => [value, due]);
const objectives = (...items: string[]): string => `**I. MỤC TIÊU**\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n\n')}`;

describe('figures', () => {
  test.each([
    ['3,5%', 3.5, '%'], ['1.500 người', 1500, 'người'], ['40 phần trăm', 40, '%'], ['1,7 lần', 1.7, 'lần'], ['07 thôn', 7, 'thôn'], ['112 bé trai/100 bé gái', 112, 'bé trai'], ['42/100.000 trẻ', 42, '/100.000'], ['20 tin, bài', 20, 'tin, bài'],
  ])('%s', (text, value, unit) => expect(figures(text)[0]).toMatchObject({ value, unit }));
  test.each(['ngày 15/11/2026', 'số 28/NQ-CP', 'Điều 5 khoản 2', 'giai đoạn 2026 - 2030'])('none: %s', (text) => expect(figures(text)).toEqual([]));
  test('a word that is no unit we know', () => {
    expect(looseFigure('Cắm bổ sung 46 mốc trước ngày 30/11/2026')).toMatchObject({ value: 46, unit: 'mốc' });
    expect(looseFigure('Hoàn thành trong năm 2026 theo Kế hoạch số 12/KH-UBND')).toBeNull();
  });
  test.each([['trong 24 giờ đầu', true], ['toàn bộ thôn', true], ['không còn tảo hôn', true], ['trong năm 2026 (1)', false], ['theo Điều 5 Luật số 73/2006/QH11', false]])('how much: %s', (text, expected) => expect(saysHowMuch(text, foldLine(text))).toBe(expected));
});

describe('targets with a value', () => {
  test.each([
    ['Đến hết năm 2026, 65% cơ quan có lãnh đạo chủ chốt là nữ.', '65%', 'Đến hết năm 2026'],
    ['Có từ 07 thôn trở lên do nữ làm trưởng thôn (năm 2025: 04 thôn).', '07 thôn', null],
    ['Tăng tỷ lệ nữ từ 28% năm 2025 lên 35% vào ngày 31/12/2026.', '28%', 'vào ngày 31/12/2026'],
    ['Tạo việc làm cho 29.000 lao động trong năm 2026.', '29.000 lao động', 'trong năm 2026'],
    ['Cắm bổ sung 46 mốc, xong trước ngày 30/11/2026.', '46 mốc', 'xong trước ngày 30/11/2026'],
    ['70% cán bộ, công chức các cấp được truyền thông.', '70%', null],
  ])('%s', (item, value, due) => expect(said(objectives(item))).toEqual([[value, due]]));

  test('time is taken from the clause before, the line that opens the list, the heading', () => {
    expect(said(objectives('Đến năm 2030, 80% người bị bạo lực được hỗ trợ; 50% người gây bạo lực được tư vấn.'))).toEqual([['80%', 'Đến năm 2030'], ['50%', 'Đến năm 2030']]);
    expect(said('**I. MỤC TIÊU**\n\nĐến năm 2028:\n\n- 60% xã có câu lạc bộ.\n\n- 40% thôn có nữ trưởng thôn.')).toEqual([['60%', 'Đến năm 2028'], ['40%', 'Đến năm 2028']]);
    expect(said('**I. CHỈ TIÊU ĐẾN NĂM 2030**\n\n1. 60% xã có câu lạc bộ.')).toEqual([['60%', 'ĐẾN NĂM 2030']]);
  });

  test('an article and a part with two names hold objectives as well', () => {
    expect(said('**Điều 1. Mục tiêu**\n\n1. Mở 05 lớp tập huấn.\n\n**Điều 2. Nguyên tắc**\n\n1. Tiết kiệm.')).toEqual([['05 lớp', null]]);
    expect(said('**I. MỤC ĐÍCH, MỤC TIÊU**\n\n1. 90% hộ được tuyên truyền.')).toEqual([['90%', null]]);
  });

  test('a column of targets in a table', () => expect(said('**I. NHIỆM VỤ**\n\n| TT | Nhiệm vụ | Chỉ tiêu |\n| --- | --- | --- |\n| 1 | Tập huấn | 05 lớp |')).toEqual([['05 lớp', null]]));
});

describe('told, not aimed at', () => {
  test.each([
    ['the situation', '**I. TÌNH HÌNH**\n\n1. Năm 2025, tỷ lệ nữ lãnh đạo đạt 32%.\n\n2. Còn khó khăn.'],
    ['how things stand, among objectives', objectives('Hiện nay, toàn tỉnh có 180 trạm.')],
    ['only so many reached', '**I. NHIỆM VỤ**\n\n1. Tỷ lệ nữ tham gia cấp ủy mới đạt 16,8%, cần tiếp tục bồi dưỡng.'],
    ['a forecast', '**I. NHIỆM VỤ**\n\n1. Theo dự báo, dòng chảy thiếu hụt từ 25% đến 40%.'],
    ['money', '**I. KINH PHÍ**\n\n1. Ngân sách tỉnh bảo đảm 60% kinh phí.'],
  ])('%s', (_, body) => expect(targets(body)).toEqual([]));
});

describe('aims without a figure', () => {
  const vague = (body: string): string[] => targets(body).filter(({ value }) => value === null).map(({ quote }) => quote.replace(/\s+/g, ' '));
  test.each([
    'Tăng tỷ lệ nữ được cử đi đào tạo.', 'Thu hẹp khoảng cách về thu nhập giữa nữ và nam.', 'Hạn chế đến mức thấp nhất tình trạng tảo hôn.', 'Phần lớn người cao tuổi dùng điện thoại thông minh.', 'Năng lực số của thanh niên ngày càng tốt hơn.',
    'Xây dựng được mạng lưới nhà tạm lánh đủ mạnh.', 'Giảm số vụ bạo lực trên cơ sở giới.',
  ])('%s', (item) => expect(vague(objectives(item))).toEqual([item]));
  test.each(['Nâng cao nhận thức về bình đẳng giới.', 'Toàn bộ thôn có địa chỉ tin cậy.', 'Không còn tình trạng tảo hôn.', 'Hoàn thành quy hoạch cán bộ nữ.', 'Khuyến khích xây dựng mô hình tăng cường sự tham gia của phụ nữ.'])('none: %s', (item) => expect(vague(objectives(item))).toEqual([]));
  test('an aim among measured ones stands out, among others in words it does not', () => {
    const item = 'Nâng cao vị thế của phụ nữ trong gia đình.';
    expect(vague(objectives('95% hộ được tuyên truyền.', '80% thôn có tổ hòa giải.', item))).toEqual([item]);
    expect(vague(objectives('Tạo chuyển biến trong gia đình.', 'Phát huy vai trò của tổ hòa giải.', item))).toEqual([]);
  });
  test('a long sentence is quoted from its aim on', () => {
    expect(vague('**I. TỔ CHỨC THỰC HIỆN**\n\n1. Trạm Y tế xã tăng cường truyền thông, tư vấn tại các thôn, bản vùng cao góp phần tăng tỷ lệ phụ nữ được khám sàng lọc.')).toEqual(['tăng tỷ lệ phụ nữ được khám sàng lọc.']);
  });
  test('closing the gender gap is why a plan is made, closing a gap in something is an aim', () => {
    expect(vague('**I. MỤC ĐÍCH**\n\n1. Thu hẹp khoảng cách giới, tạo cơ hội cho phụ nữ và nam giới.')).toEqual([]);
    expect(vague('**I. MỤC ĐÍCH**\n\n1. Thu hẹp khoảng cách về thu nhập giữa phụ nữ và nam giới.')).toHaveLength(1);
  });
  test('outside objectives only women and men count', () => {
    expect(vague('**I. NHIỆM VỤ**\n\n1. Tăng tỷ lệ che phủ rừng.')).toEqual([]);
    expect(vague('**I. NHIỆM VỤ**\n\n1. Tăng cường sự tham gia của phụ nữ vào vị trí quản lý.')).toHaveLength(1);
  });
});

describe('whose target', () => {
  test.each([
    ['60% cơ quan có lãnh đạo chủ chốt là nữ.', 'female'], ['50% nam giới được khám sức khỏe.', 'male'], ['70% nữ và 70% nam được hướng dẫn.', 'both'], ['90% cha mẹ được phổ biến kiến thức.', 'both'], ['80% xã ở Nam Định có câu lạc bộ.', null],
    ['100% cán bộ làm công tác vì sự tiến bộ của phụ nữ được tập huấn.', null], ['55% phường của thành phố Việt Nam Xanh, phía nam sông có mô hình.', null],
  ])('%s', (item, sex) => expect(targets(objectives(item))[0]!.sex).toBe(sex));
});

describe('time of an aim', () => {
  test.each([
    ['Đến năm 2030 đạt 75%', 'Đến năm 2030'], ['92% hộ dùng nước sạch (năm 2025: 87%)', null], ['tăng 5% so với năm 2025', null], ['từ 28% năm 2025 lên 35% vào năm 2028', 'vào năm 2028'],
  ])('%s', (words, due) => expect(ownDue(words)).toBe(due));
  test('a range ends in its last year', () => {
    expect(yearOf('giai đoạn 2026 - 2030')).toBe(2030);
    expect(yearOf('hằng năm')).toBeNull();
  });
});

describe('national indicators', () => {
  test('each is known by its own name and taken for no other', () => {
    for (const indicator of indicatorEntries()) expect(nationalIndicator(indicator.name.vi)?.id, indicator.id).toBe(indicator.id);
  });
  test.each([
    ['Đến năm 2025, tỷ lệ nữ làm giám đốc, chủ doanh nghiệp, hợp tác xã đạt ít nhất 27%', 'nu-giam-doc'], ['80% người bị bạo lực gia đình được tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản', 'nguoi-bi-bao-luc'],
    ['50% người gây bạo lực được tư vấn, tham vấn', 'nguoi-gay-bao-luc'], ['Tỷ số giới tính khi sinh dưới 111', 'ty-so-gioi-tinh-khi-sinh'],
    ['80% người lao động được tiếp cận ít nhất một dịch vụ tư vấn việc làm', undefined], ['60% xã có câu lạc bộ liên thế hệ', undefined], ['Đào tạo 60 giám đốc hợp tác xã', undefined],
  ])('%s', (words, id) => expect(nationalIndicator(words)?.id).toBe(id));
});

test('quotes and figures stand where their offsets say, whatever the text', () => {
  const piece = constantFrom('Đến năm 2030, ', '60% ', 'nữ ', 'tăng tỷ lệ ', 'giảm đáng kể ', '; ', '. ', 'Nâng cao ', '\n', '1.500 người ', 'phấn đấu ', 'so với năm 2025 ', '(năm 2025: 4 thôn) ', 'mô hình ', '100% trở lên ', '12 tấm ', '…');
  assert(property(array(piece, { maxLength: 30 }), (pieces) => {
    const draft = readPlainText(`KẾ HOẠCH\nI. MỤC TIÊU\n1. ${pieces.join('')}\n2. 50% hộ\n3. 60% xã`);
    for (const target of factsOf(draft).targets) {
      expect(draft.text.slice(target.start, target.end)).toBe(target.quote);
      expect(target.value === null || target.quote.includes(target.value)).toBe(true);
      for (const { start, end } of target.numbers) expect(draft.text.slice(start, end)).toMatch(/^\d/);
      if (target.due) expect(draft.text).toContain(target.due);
    }
  }), { numRuns: 300 });
});
