import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { clauseAt, isAccount, NOT_OWN, ownWording, tellsOfPast, turnsAgainst, type OwnWording } from '../../rules/facts/own-wording.ts';
import { readFacts } from '../../rules/facts/read.ts';
import { sexesIn } from '../../rules/facts/sexes.ts';
import { readStructure } from '../../rules/structure/read.ts';
import { foldLine } from '../../rules/text/fold.ts';

const HEAD = 'ỦY BAN NHÂN DÂN TỈNH SƠN LA\n\nSố: 12/KH-UBND\n\nSơn La, ngày 12 tháng 01 năm 2026\n\n**KẾ HOẠCH**\n\n**Công tác gia đình năm 2026**\n\n';
const wording = (body: string): readonly OwnWording[] => {
  const draft = readMarkdown(HEAD + body);
  const structure = readStructure(draft);
  return ownWording(structure, readFacts(draft, structure, '2026-06-01'));
};
const item = (words: string): OwnWording => wording(`**II. NHIỆM VỤ**\n\n1. ${words}`).at(-1)!;
/** The own words, what is not own shown as one sign. */
const own = (words: string): string => item(words).words.replaceAll(new RegExp(`${NOT_OWN}+`, 'g'), '▢');

describe('what the draft says itself', () => {
  test('words keep their length, so that places in them are places in the block', () => {
    const one = item('Hưởng ứng phong trào “Giỏi việc nước, đảm việc nhà” do Hội Liên hiệp Phụ nữ tỉnh phát động.');
    expect(one.words.length).toBe(one.block.text.length);
    expect(one.named.length).toBe(one.block.text.length);
  });

  test.each([
    ['a quotation', 'Phát sóng chuyên đề “Phụ nữ giữ lửa” hằng tháng.', /phụ nữ/],
    ['the name of a movement without marks', 'Xét danh hiệu Giỏi việc trường - Đảm việc nhà năm 2026.', /đảm việc nhà/],
    ['a movement in small letters behind its kind', 'Tiếp tục phong trào thi đua giỏi việc nước, đảm việc nhà.', /đảm việc nhà/],
    ['the name of a model', 'Nhân rộng mô hình Phụ nữ tiết kiệm tại các thôn.', /phụ nữ/],
    ['a numbered project', 'Triển khai Dự án 8: Thực hiện bình đẳng giới cho phụ nữ, trẻ em.', /bình đẳng giới/],
    ['a body', 'Đề nghị Hội Liên hiệp Phụ nữ tỉnh phối hợp.', /phụ nữ/],
    ['a day', 'Hưởng ứng Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ và trẻ em gái.', /phụ nữ/],
    ['the title of an act', 'Thực hiện Quyết định số 12/QĐ-UBND ngày 03/02/2024 của Ủy ban nhân dân tỉnh về công tác phụ nữ.', /phụ nữ/],
  ])('%s is not', (_, words, gone) => expect(own(words)).not.toMatch(gone));

  test.each([
    ['a slogan that the draft makes its own', 'Mỗi phụ nữ phấn đấu giỏi việc nước, đảm việc nhà.', /giỏi việc nước, đảm việc nhà/],
    ['words behind a name', 'Nhân rộng mô hình Địa chỉ tin cậy tại các xã, hỗ trợ phụ nữ.', /hỗ trợ phụ nữ/],
    ['a common noun behind "chương trình"', 'Xây dựng chương trình tập huấn cho phụ nữ.', /phụ nữ/],
  ])('%s is', (_, words, stays) => expect(own(words)).toMatch(stays));

  test('names of bodies can be asked for', () => {
    expect(item('Kiện toàn Ban Vì sự tiến bộ của phụ nữ tỉnh.').named).toContain('ban vì sự tiến bộ của phụ nữ');
  });

  test('what an amending act puts in place is its own; what it quotes otherwise is not', () => {
    const amended = wording('**Điều 1. Sửa đổi**\n\n1. Sửa đổi khoản 2 Điều 4 như sau:\n\n“2. Điều kiện dự tuyển:\n\na) Nam không quá 40 tuổi;\n\nb) Nữ không quá 35 tuổi.”\n\n2. Câu cũ là:\n\n“Nam được ưu tiên.”');
    const said = amended.map(({ words }) => words).join('\n');
    expect(said).toContain('nữ không quá 35 tuổi');
    expect(said).not.toContain('nam được ưu tiên');
  });

  test('no phrase reaches over foreign words', () => {
    expect(own('Phụ nữ “nêu cao” đảm đang.')).toContain('▢');
  });
});

test('clauses end at semicolons and full stops, not inside numbers', () => {
  const words = foldLine('hỗ trợ 1.500.000 đồng cho nữ; hỗ trợ nam. hết.');
  const { start, end } = clauseAt(words, { start: words.indexOf('nữ'), end: words.indexOf('nữ') + 2 });
  expect(words.slice(start, end)).toBe('hỗ trợ 1.500.000 đồng cho nữ');
});

test('an account is told by the heading over it', () => {
  const blocks = wording('**I. ĐÁNH GIÁ TÌNH HÌNH**\n\n1. Phụ nữ làm nội trợ.\n\n**II. NHIỆM VỤ**\n\n1. Đánh giá kết quả hằng năm.\n\n2. Vận động phụ nữ.');
  const account = Object.fromEntries(blocks.map(({ block }) => [block.text, isAccount(block)]));
  expect(account['1. Phụ nữ làm nội trợ.']).toBe(true);
  expect(account['2. Vận động phụ nữ.']).toBe(false);
});

test.each([
  ['xóa bỏ quan niệm việc nhà là của phụ nữ', true],
  ['giảm gánh nặng việc nhà cho phụ nữ', true],
  ['vận động phụ nữ làm việc nhà', false],
])('against or for: %s', (words, against) => expect(turnsAgainst(words)).toBe(against));

test.each([
  ['đã tổ chức 12 lớp cho phụ nữ', true],
  ['vận động phụ nữ khi đã đủ con', false],
  ['hỗ trợ phụ nữ', false],
])('past: %s', (words, past) => expect(tellsOfPast(words)).toBe(past));

describe('words for the sexes', () => {
  const read = (text: string): string[] => sexesIn(text, foldLine(text)).map(({ sex, start, end }) => `${sex} ${text.slice(start, end)}`);
  test.each([
    ['Lao động nam, nữ từ 18 tuổi', ['both nam, nữ']],
    ['Nam từ 18 tuổi; nữ từ 18 tuổi', ['male Nam', 'female nữ']],
    ['cặp vợ chồng và cha mẹ', ['both cặp vợ chồng', 'both cha mẹ']],
    ['miền Nam Việt Nam, tỉnh Hà Nam, thôn Nam', []],
    ['ông Trần Hải Nam và bà Lê Thị Hoa', []],
    ['Hội Phụ nữ; Ngày Phụ nữ Việt Nam; sữa mẹ; chồng chéo', []],
    ['nữ công nhân, Ban Nữ công', ['female nữ công nhân']],
    ['phụ nữ chăm sóc chồng con', ['female phụ nữ']],
  ])('%s', (text, mentions) => expect(read(text)).toEqual(mentions));
});
