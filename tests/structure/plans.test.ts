import { describe, expect, test } from 'vitest';
import { find, locators, outline, read, readMd, readPlain } from './drafts.ts';

const HEAD = `
  ỦY BAN NHÂN DÂN TỈNH
  **KẾ HOẠCH**
  **Thực hiện công tác bình đẳng giới năm 2026**
  Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
`;

describe('head and title', () => {
  const bodyAt = (text: string): string => {
    const structure = read(text);
    return structure.blocks.find((block) => block.start === structure.headEnd)!.text.slice(0, 20);
  };

  test('a subject that starts with "Thực hiện" is title; the recital after it is not', () => {
    expect(bodyAt(`KẾ HOẠCH
      Thực hiện Chương trình hành động về bình đẳng giới
      tại tỉnh giai đoạn 2026 - 2030
      ——————
      Thực hiện Quyết định số 10/QĐ-UBND, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
      I. MỤC ĐÍCH`)).toBe('Thực hiện Quyết định');
  });

  test('"V/v" is no Roman five', () => {
    const structure = read(`**KẾ HOẠCH**
      V/V HỖ TRỢ PHỤ NỮ VÙNG LŨ
      Căn cứ tình hình thiệt hại;
      **I. MỤC TIÊU**
      1. Hỗ trợ khẩn cấp.`);
    expect(outline(structure)).toEqual(['section I', '  clause 1']);
  });

  test('a kind glued to its subject is a title', () => {
    expect(bodyAt(`NGHỊ QUYẾTQuy định chính sách hỗ trợ lao động nữ
      Căn cứ Luật Bình đẳng giới;
      Điều 1. Phạm vi
      1. Quy định chính sách.`)).toBe('Căn cứ Luật Bình đẳn');
  });
});

describe('parts, numbers and points', () => {
  test('roman, number, decimal and letter nest, with joined locators', () => {
    const structure = read(`${HEAD}
      **I. MỤC ĐÍCH, YÊU CẦU**
      **1. Mục đích**
      a) Nâng cao nhận thức.
      **II. NỘI DUNG**
      **1. Truyền thông**
      1.1. Hội nghị
      1.2. Tài liệu
      a) Sách;
      - In 500 cuốn.
      b) Tờ rơi.`);
    expect(locators(structure)).toEqual(['mục I', 'mục I.1', 'điểm a mục I.1', 'mục II', 'mục II.1', 'mục II.1.1', 'mục II.1.2', 'điểm a mục II.1.2', 'điểm b mục II.1.2']);
    expect(structure.blocks.find((block) => block.text.startsWith('- In'))!.section!.locator).toBe('điểm a mục II.1.2');
  });

  test('a number used twice makes two parts, each with its own contents', () => {
    const structure = read(`${HEAD}
      **IV. PHÂN CÔNG NHIỆM VỤ**
      1. Sở Nội vụ: chủ trì.
      **IV. TỔ CHỨC THỰC HIỆN**
      1. Các sở triển khai.
      **VI. KINH PHÍ**
      Từ ngân sách tỉnh.`);
    expect(structure.sections.map((section) => [section.marker, section.children.length])).toEqual([['IV', 1], ['IV', 1], ['VI', 0]]);
  });

  test('"1)" below "1." is a list inside it', () => {
    const structure = read(`${HEAD}
      **I. NỘI DUNG**
      1. Truyền thông
      1) Hội nghị;
      2) Tờ rơi.
      2. Tập huấn`);
    expect(outline(structure)).toEqual(['section I', '  clause 1', '    clause 1', '    clause 2', '  clause 2']);
  });

  test('an item that a converter dashed is an item', () => {
    const structure = read(`${HEAD}
      **I. NỘI DUNG**
      - a) Truyền thông;
      b) Tập huấn.`);
    expect(outline(structure)).toEqual(['section I', '  item a', '  item b']);
  });

  test('a bold line without number heads what follows and closes no numbered part', () => {
    const structure = read(`${HEAD}
      **I. NỘI DUNG**
      **Nhóm hoạt động truyền thông**
      1. Hội nghị.
      **Nhóm hoạt động tập huấn**
      1. Mở lớp.
      **II. TỔ CHỨC THỰC HIỆN**
      1. Sở Nội vụ chủ trì.`);
    expect(outline(structure)).toEqual(['section I', '  heading “Nhóm hoạt động truyề”', '    clause 1', '  heading “Nhóm hoạt động tập h”', '    clause 1', 'section II', '  clause 1']);
    expect(find(structure, 'Mở lớp').locator).toBe('mục 1 phần “Nhóm hoạt động tập huấn” mục I');
  });

  test('a list goes on behind a heading that stands between its members', () => {
    const structure = read(`${HEAD}
      **I. MẪU TRÌNH BÀY**
      1. Tên cơ quan
      a) Cơ quan cấp tỉnh:
      ỦY BAN NHÂN DÂN TỈNH
      b) Cơ quan cấp xã:
      1.1. Cỡ chữ
      1.1.1. Chữ in hoa`);
    expect(outline(structure)).toEqual(['section I', '  clause 1', '    item a', '    heading “ỦY BAN NHÂN DÂN TỈNH”', '    item b', '    clause 1.1', '      clause 1.1.1']);
    expect(locators(structure).slice(-2)).toEqual(['mục I.1.1', 'mục I.1.1.1']);
  });

  test('headings in capitals without any number are parts of one level', () => {
    const structure = read(`${HEAD}
      MỤC ĐÍCH, YÊU CẦU
      Nâng cao nhận thức về bình đẳng giới.
      TỔ CHỨC THỰC HIỆN
      Sở Nội vụ chủ trì.`);
    expect(structure.sections.map((section) => section.role)).toEqual(['purpose', 'organisation']);
  });

  test('a heading broken over two bold paragraphs is one heading', () => {
    const structure = read(`${HEAD}
      **II. NHIỆM VỤ VÀ**
      **GIẢI PHÁP THỰC HIỆN**
      1. Truyền thông.`);
    expect(structure.all[0]!.heading).toBe('II. NHIỆM VỤ VÀ\nGIẢI PHÁP THỰC HIỆN');
    expect(structure.all).toHaveLength(2);
  });
});

describe('roles', () => {
  const roles = (text: string): [string, string][] => read(HEAD + text).all.map(({ locator, role }) => [locator, role]);

  test('parts by their headings, sub-headings only by their very name', () => {
    expect(roles(`
      **I. MỤC ĐÍCH, YÊU CẦU**
      **1. Mục tiêu cụ thể**
      Giảm khoảng cách giới.
      **II. NHIỆM VỤ, GIẢI PHÁP**
      **1. Tăng cường hiệu lực, hiệu quả quản lý nhà nước**
      Rà soát văn bản.
      **2. Nghiên cứu giải pháp thu hút lao động nữ**
      Khảo sát.
      **3. Kinh phí thực hiện**
      Ngân sách tỉnh.
      **III. TỔ CHỨC THỰC HIỆN**
      **1. Sở Nội vụ**
      Chủ trì nội dung truyền thông.
      **2. Chế độ báo cáo**
      Hằng năm.`)).toEqual([
      ['mục I', 'purpose'], ['mục I.1', 'targets'], ['mục II', 'tasks'], ['mục II.1', 'tasks'], ['mục II.2', 'tasks'], ['mục II.3', 'budget'],
      ['mục III', 'organisation'], ['mục III.1', 'organisation'], ['mục III.2', 'reporting'],
    ]);
  });

  test('a part whose numbers are bodies assigns work, whatever it is called', () => {
    const [part, first] = read(`${HEAD}
      **IV. NHIỆM VỤ CỤ THỂ**
      **1. Sở Nội vụ**
      Chủ trì.
      **2. Công an tỉnh**
      Phối hợp.
      **3. Hội Liên hiệp Phụ nữ tỉnh**
      Phối hợp.`).all;
    expect([part!.role, first!.role]).toEqual(['organisation', 'organisation']);
  });

  test('a sentence that opens with a number names no part', () => {
    expect(roles(`
      **I. NỘI DUNG**
      1. Bố trí đủ kinh phí cho công tác bình đẳng giới trong dự toán hằng năm của các cơ quan, đơn vị trên địa bàn toàn tỉnh theo quy định hiện hành.`)[1]).toEqual(['mục I.1', 'tasks']);
  });
});

describe('end of the document', () => {
  const TAIL = `
    **III. TỔ CHỨC THỰC HIỆN**
    **1. Sở Nội vụ**
    - Chủ trì thực hiện;
    - Tổng hợp, báo cáo.
    **2. Ủy ban nhân dân xã**
    - Triển khai tại địa phương.
    Trên đây là Kế hoạch công tác bình đẳng giới; các cơ quan nghiêm túc triển khai thực hiện./.
    Nơi nhận:
    - Sở Nội vụ;
    - Lưu: VT.
    TM. ỦY BAN NHÂN DÂN
    KT. CHỦ TỊCH
    Trần Văn Nam`;

  test('the closing paragraph belongs to the part; recipients and signature follow', () => {
    const structure = read(HEAD + TAIL);
    const closing = structure.blocks.find((block) => block.text.startsWith('Trên đây'))!;
    expect(closing.section!.locator).toBe('mục III');
    expect(closing.end).toBe(structure.bodyEnd);
    expect(structure.sections.slice(-2).map((section) => section.role)).toEqual(['recipients', 'signature']);
    expect(structure.blocks.find((block) => block.text === '- Sở Nội vụ;')!.section!.role).toBe('recipients');
  });

  test('"./." in the middle does not end a document whose parts go on', () => {
    const structure = read(`${HEAD}
      **I. MỤC ĐÍCH**
      1. Nâng cao nhận thức./.
      **II. NỘI DUNG**
      1. Truyền thông.${TAIL}`);
    expect(structure.sections.map((section) => section.marker).filter(Boolean)).toEqual(['I', 'II', 'III']);
  });

  test('annexes are read again and keep their tables out of the headings', () => {
    const structure = readMd(`**KẾ HOẠCH**

Thống kê giới năm 2026

**I. NỘI DUNG**

1. Thống kê lao động nữ./.

Nơi nhận:

- Sở Nội vụ.

**PHỤ LỤC**

**DANH MỤC NHIỆM VỤ**

| TT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| **I.** | **NÂNG CAO NHẬN THỨC** | |
| 1 | Hội nghị | Sở Nội vụ |

**II. GHI CHÚ**

1. Số liệu tách theo giới tính.

2. Đơn vị tính: người.`);
    expect(outline(structure)).toEqual(['section I', '  clause 1', 'heading “Nơi nhận:”', 'heading “PHỤ LỤC DANH MỤC NHI”', '  section II', '    clause 1', '    clause 2']);
    expect(locators(structure).at(-1)).toBe('mục II.2 Phụ lục');
    const cell = structure.blocks.find((block) => block.text === 'Hội nghị')!;
    expect([cell.cell!.column, cell.cell!.layout, cell.section!.role]).toEqual([1, false, 'annex']);
  });

  test('head and signature tables are layout', () => {
    const structure = readMd(`|
ỦY BAN NHÂN DÂN XÃ
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
|

**KẾ HOẠCH**

Truyền thông năm 2026

**I. NỘI DUNG**

1. Truyền thông tại thôn./.

|
Nơi nhận:
- Như trên.
|
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Thị Hoa
|
`);
    expect(outline(structure)).toEqual(['section I', '  clause 1', 'heading “Nơi nhận:”', 'heading “TM. ỦY BAN NHÂN DÂN”']);
    expect(structure.blocks.filter((block) => block.cell).every((block) => block.cell!.layout)).toBe(true);
  });
});

test('hard-wrapped plain text gives the same tree', () => {
  const structure = readPlain(`KẾ HOẠCH
Thực hiện công tác bình đẳng giới

Căn cứ Luật Bình đẳng giới và tình hình thực tế của địa phương, Ủy ban nhân
dân xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Phát huy vai trò của cấp ủy, chính quyền, các tổ chức chính trị
- xã hội và Nhân dân trong công tác bình đẳng giới trên địa bàn toàn xã, phấn
đấu đạt
3 chỉ tiêu.

2. Bảo đảm thiết thực, tiết kiệm và phù hợp với điều kiện kinh tế - xã hội của
địa phương trong giai đoạn hiện nay.

II. NỘI DUNG

1. Truyền thông về bình đẳng giới tại các thôn, lồng ghép với sinh hoạt của các
tổ chức đoàn thể.

2. Tập huấn cho cán bộ thôn và cộng tác viên, ưu tiên cán bộ nữ mới tham gia
công tác ở cơ sở.

III. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội chủ trì, phối hợp với Hội Liên hiệp Phụ nữ xã triển
khai Kế hoạch này.

2. Các thôn báo cáo kết quả trước ngày 15 tháng 11 năm 2026 để tổng hợp chung
toàn xã.`);
  expect(outline(structure)).toEqual(['section I', '  clause 1', '  clause 2', 'section II', '  clause 1', '  clause 2', 'section III', '  clause 1', '  clause 2']);
});
