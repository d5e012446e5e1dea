import { describe, expect, test } from 'vitest';
import { find, locators, outline, read } from './drafts.ts';

const HEAD = `
  HỘI ĐỒNG NHÂN DÂN
  **NGHỊ QUYẾT**
  **Về chính sách hỗ trợ lao động nữ**
  Căn cứ Luật Bình đẳng giới số 73/2006/QH11;
`;

describe('acts cut into articles', () => {
  test('chapter, section, article, clause and point nest; đ follows d', () => {
    const structure = read(`${HEAD}
      Chương I
      QUY ĐỊNH CHUNG
      Điều 1. Phạm vi điều chỉnh
      Nghị quyết này quy định chính sách hỗ trợ lao động nữ.
      Chương II
      CHÍNH SÁCH HỖ TRỢ
      Mục 1
      HỖ TRỢ HỌC NGHỀ
      Điều 2. Mức hỗ trợ
      1. Mức hỗ trợ gồm:
      a) Học phí;
      d) Tiền ăn;
      đ) Tiền đi lại.
      2. Hỗ trợ một lần.`);
    expect(outline(structure)).toEqual([
      'chapter I', '  article 1', 'chapter II', '  section 1', '    article 2', '      clause 1', '        item a', '        item d', '        item đ', '      clause 2',
    ]);
    expect(find(structure, 'Tiền đi lại').locator).toBe('điểm đ khoản 1 Điều 2');
  });

  test('the title below "Chương I" belongs to the heading, over several lines', () => {
    const structure = read(`${HEAD}
      Chương I
      QUY ĐỊNH CHUNG VỀ HỖ TRỢ
      LAO ĐỘNG NỮ TẠI KHU CÔNG NGHIỆP
      Điều 1. Phạm vi điều chỉnh
      1. Quy định mức hỗ trợ.`);
    const [chapter] = structure.all;
    expect(chapter!.heading).toBe('Chương I\nQUY ĐỊNH CHUNG VỀ HỖ TRỢ\nLAO ĐỘNG NỮ TẠI KHU CÔNG NGHIỆP');
    expect(chapter!.blocks).toHaveLength(3);
  });

  test('a number glued to its title is read', () => {
    const structure = read(`${HEAD}
      Chương IINHIỆM VỤ CỦA CÁC CẤP
      Mục 2TỔ CHỨC THỰC HIỆN
      Điều 5. Trách nhiệm
      1. Thực hiện Nghị quyết.`);
    expect(outline(structure).slice(0, 3)).toEqual(['chapter II', '  section 2', '    article 5']);
  });

  test('an article whose title stands on the next line', () => {
    const structure = read(`${HEAD}
      Điều 1.
      Phạm vi điều chỉnh
      1. Quy định mức hỗ trợ.
      Điều 2. Hiệu lực
      Có hiệu lực từ ngày ký.`);
    expect(structure.all[0]!.heading).toBe('Điều 1.\nPhạm vi điều chỉnh');
    expect(structure.all[0]!.role).toBe('scope');
  });

  test('a reference at the start of a sentence opens nothing', () => {
    const structure = read(`${HEAD}
      Điều 1. Hiệu lực
      1. Nghị quyết có hiệu lực từ ngày ký.
      Chương V của Nghị quyết số 12/2020/NQ-HĐND hết hiệu lực.
      Điều 4 Luật Bình đẳng giới được áp dụng trực tiếp.
      Phụ lục I kèm theo được sửa đổi.
      2. Bãi bỏ quy định cũ.`);
    expect(outline(structure)).toEqual(['article 1', '  clause 1', '  clause 2']);
  });

  test('"b1)" below "b)" divides the point, a lone "a1)" is a point', () => {
    const structure = read(`${HEAD}
      Điều 1. Mức hỗ trợ
      1. Các khoản:
      a) Học phí;
      a1) Học liệu;
      b) Sinh hoạt phí gồm:
      b1) Tiền ăn;
      b2) Tiền ở;
      c) Chi khác.`);
    expect(outline(structure)).toEqual(['article 1', '  clause 1', '    item a', '    item a1', '    item b', '    item c']);
  });

  test('a list inside a point is no new khoản 1', () => {
    const structure = read(`${HEAD}
      Điều 1. Hồ sơ
      1. Đơn.
      2. Giấy tờ.
      3. Nơi nộp:
      a) Nộp trực tiếp, gồm các bước sau:
      1. Lấy số;
      b) Nộp qua mạng.
      4. Thời hạn.`);
    expect(outline(structure)).toEqual(['article 1', '  clause 1', '  clause 2', '  clause 3', '    item a', '    item b', '  clause 4']);
  });

  test('a plan approved by an article keeps its own numbering below the article', () => {
    const structure = read(`
      **QUYẾT ĐỊNH**
      **Phê duyệt Kế hoạch truyền thông**
      Căn cứ Luật Bình đẳng giới;
      Điều 1. Phê duyệt Kế hoạch với các nội dung sau:
      I. MỤC TIÊU
      1. Nâng cao nhận thức.
      II. NHIỆM VỤ
      1. Tổ chức hội nghị.
      Điều 2. Hiệu lực
      Có hiệu lực từ ngày ký.`);
    expect(outline(structure).map((line) => line.trim().split(' ')[1])).toEqual(['1', 'I', '1', 'II', '1', '2']);
    expect(find(structure, 'Tổ chức hội nghị').locator).toBe('mục II.1 Điều 1');
  });

  test('the closing sentence of a resolution belongs to the article, not to its last point', () => {
    const structure = read(`${HEAD}
      Điều 1. Thi hành
      1. Giao cho:
      a) Ủy ban nhân dân tỉnh;
      b) Thường trực Hội đồng nhân dân.
      Nghị quyết này đã được Hội đồng nhân dân thông qua ngày 10 tháng 7 năm 2026./.`);
    expect(structure.blocks.at(-1)!.section!.locator).toBe('Điều 1');
  });
});

describe('attached documents', () => {
  const structure = read(`${HEAD}
    Điều 1. Ban hành kèm theo Nghị quyết này Quy chế phối hợp.
    Điều 2. Nghị quyết có hiệu lực từ ngày ký./.
    Nơi nhận:
    - Ủy ban nhân dân tỉnh;
    CHỦ TỊCH
    Nguyễn Thị Mai
    QUY CHẾ
    PHỐI HỢP VỀ BÌNH ĐẲNG GIỚI
    (Kèm theo Nghị quyết số 05/2026/NQ-HĐND)
    Chương I
    QUY ĐỊNH CHUNG
    Điều 1. Phạm vi
    1. Quy chế quy định việc phối hợp.
    Điều 2. Nguyên tắc
    Đúng chức năng, nhiệm vụ.
    PHỤ LỤC I
    MẪU BÁO CÁO
    (Kèm theo Quy chế)
    1. Tên cơ quan:
    2. Số liệu:`);

  test('articles begin anew and their locators name the attached act', () => {
    expect(locators(structure)).toEqual([
      'Điều 1', 'Điều 2', 'phần “Nơi nhận”', 'phần “CHỦ TỊCH”', 'Quy chế kèm theo', 'Chương I Quy chế kèm theo', 'Điều 1 Quy chế kèm theo', 'khoản 1 Điều 1 Quy chế kèm theo', 'Điều 2 Quy chế kèm theo',
      'Phụ lục I', 'mục 1 Phụ lục I', 'mục 2 Phụ lục I',
    ]);
  });

  test('numbers of a form are headings, no khoản', () => {
    expect(find(structure, 'Tên cơ quan').kind).toBe('heading');
    expect(find(structure, 'Quy chế quy định').kind).toBe('clause');
  });

  test('the title of an annex is part of its heading, the note in brackets is not', () => {
    expect(find(structure, 'PHỤ LỤC I').heading).toBe('PHỤ LỤC I\nMẪU BÁO CÁO');
    expect(find(structure, 'QUY CHẾ').role).toBe('annex');
  });
});
