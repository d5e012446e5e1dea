import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../rules/draft/plain.ts';
import { genderTerms, isGenderSubject } from '../../rules/facts/identity/gender.ts';
import { MISUSED_TERMS } from '../../rules/language/gender-terms.ts';
import { foldLine } from '../../rules/text/fold.ts';
import { wordPattern } from '../../rules/text/syllables.ts';
import { factsOf, factsOfMarkdown, plan } from './plan.ts';

const terms = (text: string): string[] => genderTerms(text).map(({ term }) => term);

describe('words of gender', () => {
  test.each([
    ['bảo đảm bình đẳng giới trong tuyển dụng', ['bình đẳng giới']],
    ['bạo lực trên cơ sở giới', ['bạo lực trên cơ sở giới']],
    ['tỷ số giới tính khi sinh', ['giới tính']],
    ['Nam giới chia sẻ việc nhà với phụ nữ', ['nam giới', 'phụ nữ']],
    ['số người tham gia (nam, nữ)', ['nam, nữ']],
    ['CHO NAM, NỮ THANH NIÊN', ['nam, nữ']],
    ['nữ chiếm 71% số người cao tuổi sống một mình', ['nữ']],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));
});

describe('look-alikes', () => {
  test.each([
    'ranh giới tính trữ lượng mỏ đá', 'cắm mốc địa giới hành chính', 'thế giới, biên giới, cơ giới hóa, môi giới việc làm, chỉ giới đường đỏ', 'giới thiệu, giới hạn, giới trẻ',
    'Việt Nam giới thiệu sản phẩm mới', 'tuyển dụng trên cơ sở giới thiệu của xã', 'lồng ghép giới thiệu việc làm', 'quy định về giới hạn tải trọng', 'doanh nghiệp ở Hà Nam giới thiệu nông sản',
    'Giới tính: Nam □ Nữ □', 'Giới tính: Nam/Nữ', 'Giới tính: nam, nữ', 'Giới tính', 'Giới tính: ……………',
    'Hội Liên hiệp Phụ nữ tỉnh', 'Báo Phụ nữ Việt Nam', 'Ban Vì sự tiến bộ của phụ nữ xã', 'kỷ niệm Ngày Phụ nữ Việt Nam 20/10', 'Phòng Bảo vệ trẻ em và Bình đẳng giới', 'giải quyết chế độ thai sản',
  ])('%s', (text) => expect(terms(text)).toEqual([]));
});

describe('whose subject it is', () => {
  test.each([
    ['KẾ HOẠCH Thực hiện công tác bình đẳng giới năm 2026', true],
    ['QUYẾT ĐỊNH Kiện toàn Ban Vì sự tiến bộ của phụ nữ tỉnh', true],
    ['THÔNG TƯ Quy định chế độ báo cáo về công tác thanh niên và bình đẳng giới', true],
    ['KẾ HOẠCH Hỗ trợ phụ nữ khởi nghiệp', true],
    ['KẾ HOẠCH Phối hợp với Hội Liên hiệp Phụ nữ trồng cây', false],
    ['KẾ HOẠCH Rà soát ranh giới tính trữ lượng', false],
    ['KẾ HOẠCH Giới thiệu việc làm năm 2026', false],
  ])('%s', (title, expected) => expect(isGenderSubject(title)).toBe(expected));
});

describe('data split by sex', () => {
  const split = (body: string): string[] => factsOfMarkdown(plan(body)).facts.gender.sexDisaggregated.map(({ quote }) => quote.replace(/\s+/g, ' '));
  test.each([
    '1. Báo cáo số liệu tách biệt theo giới tính.', '1. Thống kê giới trong lĩnh vực lao động.', '1. Ghi nhận số người học theo nam, nữ.', '1. Báo cáo số người hưởng lợi, ghi riêng nam, nữ.',
    '1. Xã có 11.240 nhân khẩu, trong đó nữ 5.612 người.', '1. Số liệu sinh chia theo giới tính.', '1. Số lượng lao động nữ được tuyển mới.', '1. Theo dõi tỷ lệ nữ trong quy hoạch.',
  ])('%s', (body) => expect(split(body)).not.toEqual([]));
  test.each([
    '1. Phấn đấu tỷ lệ nữ tham gia đạt tỷ lệ cao.', '1. Tuyển 100 người, trong đó nữ đạt ít nhất 30%.', '1. Hỗ trợ người bị bạo lực, không phân biệt nam, nữ.', '1. Lao động nông nghiệp giảm còn 30% tổng số lao động nữ.',
    '1. Thống kê tỷ lệ giới tính con đực, con cái của đàn lợn.', '1. Phân loại, giới thiệu sản phẩm.', '1. Thống kê ranh giới tính trữ lượng.',
  ])('none: %s', (body) => expect(split(body)).toEqual([]));
  test('a column of a table is one, its row of livestock is none', () => {
    expect(split('| TT | Chức danh | Trong đó nữ |\n| --- | --- | --- |\n| 1 | Trưởng phòng | 5 |')).toEqual(['Trong đó nữ']);
    const { facts } = factsOfMarkdown(plan('| Chỉ số | Yêu cầu |\n| --- | --- |\n| Tỷ lệ giới tính | con đực/con cái 1/10 |'));
    expect(facts.gender.terms).toEqual([]);
  });
});

test('people: names of bodies and honours are no people', () => {
  const groups = (body: string): string[] => factsOfMarkdown(plan(body)).facts.gender.people.map(({ group }) => group);
  expect(groups('1. Ủy ban nhân dân xã, Liên đoàn Lao động, Công an nhân dân tuyên truyền Bộ luật Lao động.')).toEqual([]);
  expect(groups('1. Hỗ trợ người lao động, hộ nghèo, trẻ em.')).toEqual(['workers', 'poor', 'children']);
});

describe('misused terms', () => {
  const misused = (text: string): string[] => MISUSED_TERMS.flatMap(({ id, pattern }) => (wordPattern(pattern, 'u').test(foldLine(text)) ? [id] : []));
  test.each([
    ['thực hiện bình đẳng giới tính trong gia đình', 'equality'], ['xóa bỏ định kiến giới tính.', 'role'], ['tỉ lệ giới khi sinh', 'ratio'], ['mất cân bằng\ngiới khi sinh', 'balance'], ['lựa chọn giới thai nhi', 'choice'],
    ['bạo lực gia đình trên cơ sở giới', 'mixed-violence'], ['bạo lực trên cơ sở giới (bạo lực gia đình)', 'same-violence'], ['Tháng hành động vì bình đẳng giới và phòng chống bạo lực gia đình', 'month-violence'],
    ['Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới', 'month'],
  ])('%s', (text, id) => expect(misused(text)).toEqual([id]));
  test.each([
    'tỷ số giới tính khi sinh', 'giáo dục giới tính cho học sinh', 'số liệu theo giới tính', 'kết quả bình đẳng giới tính đến ngày 30/6', 'bình đẳng giới tính từ năm 2021', 'bình đẳng giới, tính chất công việc', 'bình đẳng giới tính khả thi',
    'bình đẳng giới tính trong 6 tháng đầu năm', 'khoảng cách giới tính theo thu nhập', 'ranh giới tính trữ lượng', 'bạo lực gia đình, bạo lực trên cơ sở giới', 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới', 'Tháng hành động quốc gia phòng, chống bạo lực gia đình',
  ])('none: %s', (text) => expect(misused(text)).toEqual([]));
});

test('every quote stands where its offsets say, whatever the text', () => {
  const piece = constantFrom('Giới tính: ', 'nam, nữ ', '□ ', 'ranh giới ', 'tính ', 'thiệu ', 'Việt Nam ', 'giới ', 'bình đẳng ', 'trong đó ', 'nữ 5 người', '; ', '. ', '\n', 'số liệu tách theo ', 'con đực ', 'người lao động ', 'Ủy ban nhân dân ');
  assert(property(array(piece, { maxLength: 30 }), (pieces) => {
    const draft = readPlainText(`KẾ HOẠCH\nI. NHIỆM VỤ\n1. ${pieces.join('')}`);
    const { gender } = factsOf(draft);
    for (const { quote, start, end } of [...gender.terms, ...gender.people, ...gender.sexDisaggregated]) expect(draft.text.slice(start, end)).toBe(quote);
  }), { numRuns: 300 });
});
