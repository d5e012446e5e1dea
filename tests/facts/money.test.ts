import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Money } from '../../rules/facts/facts.ts';
import { factsOfHtml, factsOfMarkdown, plan } from './plan.ts';

/** Money of a plan whose part on organisation is one sentence, or whose parts are given. */
const moneyOf = (body: string): Money => factsOfMarkdown(plan(`1. ${body}`)).facts.money;
const moneyOfParts = (parts: string): Money => factsOfMarkdown(`**KẾ HOẠCH**\n\n**Thực hiện công tác bình đẳng giới năm 2026**\n\n${parts}`).facts.money;
const words = (money: Money): string[] => money.passages.map(({ quote }) => quote);

describe('speaks of money for the work', () => {
  test.each([
    'Sở Tài chính tham mưu bố trí kinh phí thực hiện Kế hoạch.', 'Các đơn vị bố trí kính phí trong khả năng.', 'Sở Nội vụ lập dự toán gửi Sở Tài chính.', 'Việc thực hiện không phát sinh kinh phí.',
    'Ưu tiên bố trí ngân sách cho các nhiệm vụ của Kế hoạch.', 'Nhiệm vụ của xã do ngân sách xã chi trả.', 'NSNN bảo đảm theo phân cấp.', 'Huy động nguồn xã hội hóa để tổ chức các hoạt động.', 'Vận động tài trợ của doanh nghiệp.',
    'Cân đối 310 triệu đồng từ nguồn tăng thu, tiết kiệm chi ngân sách xã.', 'Trao 50 suất quà, mỗi suất 500.000 đồng.', 'Mức chi theo quy định hiện hành.', 'Phòng Kế hoạch - Tài chính hướng dẫn thanh, quyết toán.', 'Trích từ quỹ của Công đoàn để tổ chức hội thi.',
    'Sở Tài chính kiểm tra việc sử dụng kinh phí thực hiện Kế hoạch.', 'Lồng ghép nguồn vốn của các chương trình mục tiêu để thực hiện Kế hoạch.', 'Chi phí tổ chức do các đơn vị tự lo.',
  ])('%s', (sentence) => expect(words(moneyOf(sentence))).toEqual([sentence]));
});

describe('money of others, or none', () => {
  test.each([
    'Doanh nghiệp thực hiện nghĩa vụ nộp ngân sách nhà nước.', 'Phấn đấu thu ngân sách đạt 120 tỷ đồng.', 'Tạo điều kiện để phụ nữ tiếp cận nguồn vốn vay ưu đãi.', 'Ngân hàng Chính sách xã hội cho vay 12 tỷ đồng.', 'Tổng thiệt hại ước trên 4.500 tỷ đồng.',
    'Thu nhập bình quân đạt 60 triệu đồng.', 'Doanh thu của hợp tác xã đạt 2 tỷ đồng.', 'Thu hút vốn đầu tư nước ngoài.', 'Tập huấn lập ngân sách có trách nhiệm giới.', 'Lồng ghép nội dung bình đẳng giới vào các chương trình, dự án.', 'Đẩy mạnh xã hội hóa giáo dục mầm non.',
    'Biểu dương 05 đồng chí có thành tích.', 'Quán triệt nội dung chi tiết của Chiến lược.', 'Củng cố chi hội, chi đoàn.', 'Bố trí quỹ đất xây dựng nhà trẻ.', 'Phụ nữ tiếp cận, kiểm soát các nguồn lực kinh tế.', 'Phát triển nguồn nhân lực nữ chất lượng cao.',
    'Ban Kinh tế - Ngân sách thẩm tra dự thảo nghị quyết.', 'Tuyên truyền Luật Ngân sách nhà nước và pháp luật về ngân sách.',
  ])('%s', (sentence) => expect(words(moneyOf(sentence))).toEqual([]));
});

describe('what a document only names', () => {
  test('titles of cited acts, in the preamble and in a sentence', () => {
    const title = 'Thông tư số 191/2009/TT-BTC ngày 01/10/2009 của Bộ Tài chính hướng dẫn quản lý và sử dụng kinh phí hoạt động bình đẳng giới';
    expect(words(moneyOfParts(`Căn cứ ${title};\n\n**I. NHIỆM VỤ**\n\n1. Sở Tư pháp phổ biến ${title}.`))).toEqual([]);
  });

  test('a comma before a duty ends the title', () => {
    expect(words(moneyOf('Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về công tác phụ nữ, bố trí kinh phí cho Hội thi.'))).toHaveLength(1);
  });

  test('names in quotation marks', () => expect(words(moneyOf('Triển khai Đề án “Quản lý kinh phí sự nghiệp giáo dục” trên địa bàn.'))).toEqual([]));

  test('recipients and parts on the past', () => {
    expect(words(moneyOfParts('**I. KẾT QUẢ NĂM 2025**\n\n1. Tổng kinh phí thực hiện là 350 triệu đồng.\n\n**II. NHIỆM VỤ**\n\n1. Sở Nội vụ tổ chức tập huấn.\n\n*Nơi nhận:*\n\n- Sở Tài chính (bố trí kinh phí);\n\n- Lưu: VT.'))).toEqual([]);
  });

  test('money that is checked or saved is kept apart', () => {
    const money = moneyOf('Thanh tra tỉnh kiểm tra việc sử dụng kinh phí tại các xã.');
    expect(money.passages).toEqual([]);
    expect(money.named?.quote).toContain('kiểm tra việc sử dụng kinh phí');
    expect(moneyOf('Tổ chức trang trọng, tiết kiệm kinh phí.').named).not.toBeNull();
  });

  test('contents of an inspection that names money', () => {
    expect(words(moneyOf('Kiểm tra các nội dung: bố trí công chức; nguồn vốn đã huy động; số liệu vụ việc.'))).toEqual([]);
  });
});

test('resources in general are no money yet', () => {
  expect(moneyOf('Huy động các nguồn lực để thực hiện Kế hoạch.').passages).toMatchObject([{ general: true }]);
  expect(moneyOf('Huy động các nguồn lực; bố trí kinh phí để thực hiện Kế hoạch.').passages).toMatchObject([{ general: false }]);
});

test('damaged words are looked for only where nothing else speaks of money', () => {
  expect(moneyOf('Sở Tài chính tham mưu bố trí kinh phi theo quy định.').unclear?.quote).toBe('kinh phi');
  expect(moneyOf('Sở Tài chính bố trí kinh phí; quản lý ngân sach.').unclear).toBeNull();
});

describe('source', () => {
  test.each([
    ['Kinh phí do ngân sách tỉnh bảo đảm.', true], ['Kinh phí thực hiện của cấp nào do ngân sách cấp đó bảo đảm.', true], ['Kinh phí bố trí theo phân cấp ngân sách hiện hành.', true], ['Kinh phí cân đối trong nguồn chi thường xuyên.', true],
    ['Kinh phí do các doanh nghiệp tự bảo đảm.', true], ['Kinh phí từ nguồn tài trợ.', true], ['Kinh phí lấy từ nguồn sự nghiệp giáo dục.', true], ['Kinh phí chi trong dự toán năm 2026 của Sở Nội vụ.', true], ['Kinh phí lồng ghép từ Chương trình mục tiêu quốc gia.', true], ['Kinh phí thực hiện theo Quyết định số 19/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về việc giao dự toán ngân sách năm 2026.', true],
    ['Các đơn vị sử dụng kinh phí được phân bổ để thực hiện Kế hoạch.', true], ['Kinh phí được bố trí hằng năm.', false], ['Ưu tiên bố trí ngân sách cho nhiệm vụ của Kế hoạch.', false], ['Kinh phí được bảo đảm để thực hiện Kế hoạch.', false], ['Kinh phí từ các nguồn hợp pháp khác theo quy định.', false], ['Lập dự toán kinh phí theo quy định của Luật Ngân sách nhà nước.', false],
    ['Thẩm định dự toán kinh phí phù hợp với khả năng ngân sách.', false], ['Bố trí kinh phí; lồng ghép nội dung bình đẳng giới vào các chương trình.', false], ['Lập dự toán kinh phí của đơn vị gửi Sở Tài chính.', false],
  ])('%s', (sentence, named) => expect(moneyOf(sentence).source !== null).toBe(named));

  test('the policy to let private hands provide something is no source', () => {
    expect(moneyOf('Đẩy mạnh xã hội hóa giáo dục; bố trí kinh phí thực hiện Kế hoạch.').source).toBeNull();
  });

  test('firms and donors alone are told from State money', () => {
    expect(moneyOf('Kinh phí từ các doanh nghiệp viễn thông và nguồn xã hội hóa.').privateOnly).toBe(true);
    expect(moneyOf('Kinh phí từ ngân sách tỉnh và nguồn xã hội hóa.').privateOnly).toBe(false);
    expect(moneyOf('Kinh phí do các đơn vị tự bảo đảm.').privateOnly).toBe(false);
  });

  test('the part on money answers before a duty elsewhere', () => {
    expect(moneyOfParts('**I. NHIỆM VỤ**\n\n1. Sở Nội vụ bố trí kinh phí tập huấn từ nguồn tài trợ.\n\n**II. KINH PHÍ**\n\n1. Ngân sách tỉnh bảo đảm.').source?.quote).toBe('Ngân sách tỉnh bảo đảm.');
  });
});

describe('estimate', () => {
  test.each([
    ['Sở Nội vụ lập dự toán kinh phí hằng năm.', true], ['Các đơn vị có trách nhiệm lập kế hoạch, dự toán, quyết toán.', true], ['Dự toán do Phòng Văn hóa - Xã hội lập, trình Ủy ban nhân dân xã.', true], ['Trên cơ sở đề xuất kinh phí của các sở, tổng hợp, trình cấp có thẩm quyền.', true],
    ['Kinh phí thực hiện là 68.000.000 đồng.', true], ['Kinh phí 870 triệu đồng.', true], ['Kinh phí chi theo dự toán đã được giao.', true], ['Mức chi theo Thông tư số 191/2009/TT-BTC.', true], ['Kinh phí theo phụ lục dự toán kèm theo.', true],
    ['Sở Tài chính bố trí kinh phí trong dự toán ngân sách hằng năm cho các cơ quan.', true], ['Kinh phí được bố trí trong dự toán chi hằng năm của các ngành, các cấp.', false], ['Sở Tài chính tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí.', false],
    ['Kinh phí cân đối trong nguồn chi thường xuyên.', false], ['Thành lập các tổ; kinh phí trong dự toán hằng năm.', false], ['Chương trình có kinh phí trong dự toán hằng năm.', false], ['Kinh phí hỗ trợ 05 đồng chí báo cáo viên.', false],
  ])('%s', (sentence, told) => expect(moneyOf(sentence).estimate !== null).toBe(told));
});

describe('basis for spending', () => {
  test.each([
    ['Kinh phí theo quy định của Luật Ngân sách nhà nước.', true], ['Nội dung chi theo Thông tư số 19/TT-BTC của Bộ Tài chính.', true], ['Kinh phí chi theo Nghị quyết số 22/2024/NQ-HĐND của Hội đồng nhân dân tỉnh.', true],
    ['Kinh phí theo quy định hiện hành.', false], ['Bố trí kinh phí để thực hiện Nghị quyết của Đảng ủy xã.', false], ['Kinh phí theo quy định của pháp luật.', false],
  ])('%s', (sentence, cited) => expect(moneyOf(sentence).legalBasis !== null).toBe(cited));

  test('an act of the preamble', () => {
    expect(moneyOfParts('Căn cứ Thông tư số 191/2009/TT-BTC ngày 01/10/2009 của Bộ Tài chính;\n\n**I. KINH PHÍ**\n\n1. Ngân sách xã bảo đảm.').legalBasis?.quote).toContain('191/2009/TT-BTC');
  });
});

describe('the part on money', () => {
  test('the largest one, and what it says whole', () => {
    const money = moneyOfParts('**I. GIẢI PHÁP**\n\n1. Bảo đảm kinh phí\n\na) Các đơn vị chủ động.\n\n**II. KINH PHÍ**\n\n1. Nhà nước hỗ trợ xi măng; Nhân dân góp công lao động.');
    expect(money.section?.heading).toBe('II. KINH PHÍ');
    expect(words(money)).toContain('Nhà nước hỗ trợ xi măng; Nhân dân góp công lao động.');
  });

  test('only a heading', () => {
    expect(moneyOfParts('**I. NHIỆM VỤ**\n\n1. Sở Nội vụ tập huấn.\n\n**II. KINH PHÍ THỰC HIỆN**\n\n**III. TỔ CHỨC THỰC HIỆN**\n\n1. Sở Nội vụ đôn đốc.').emptySection?.heading).toBe('II. KINH PHÍ THỰC HIỆN');
    expect(moneyOfParts('**I. KINH PHÍ**\n\n1. Theo quy định.').emptySection).toBeNull();
  });

  test('a heading that goes on to organisation does not make every duty one on money', () => {
    expect(words(moneyOfParts('**I. KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN**\n\n1. Sở Nội vụ tổ chức tập huấn.\n\n2. Ngân sách tỉnh bảo đảm kinh phí.'))).not.toContain('Sở Nội vụ tổ chức tập huấn.');
  });
});

describe('columns of tables', () => {
  const table = (heading: string, cells: string[]): Money => moneyOfParts(`**I. NỘI DUNG**\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | ${heading} |\n|---|---|---|---|\n${cells.map((cell, i) => `| ${i + 1} | Tập huấn lần ${i + 1} | Sở Nội vụ | ${cell} |`).join('\n')}`);

  test('figures under “Kinh phí” are sums', () => {
    const money = table('Kinh phí (triệu đồng)', ['18,5', '6']);
    expect(words(money)).toEqual(['18,5', '6']);
    expect(money.estimate?.quote).toBe('18,5');
    expect(money.amount?.quote).toBe('18,5');
    expect(money.source).toBeNull();
  });

  test('words under “Nguồn kinh phí” are sources', () => {
    const money = table('Nguồn kinh phí', ['Ngân sách tỉnh', 'Hội viên đóng góp']);
    expect(money.source?.quote).toBe('Ngân sách tỉnh');
    expect(money.amount).toBeNull();
  });

  test('a column that nobody filled says nothing', () => {
    const money = table('Kinh phí', ['', '']);
    expect(money.passages).toEqual([]);
    expect(money.estimate).toBeNull();
  });

  test('a heading over several columns', () => {
    const { facts } = factsOfHtml('<p><b>KẾ HOẠCH</b></p><p><b>Về bình đẳng giới</b></p><p><b>I. NỘI DUNG</b></p><table><tr><td rowspan="2">Nhiệm vụ</td><td colspan="2">Kinh phí (triệu đồng)</td></tr><tr><td>Ngân sách tỉnh</td><td>Nguồn khác</td></tr><tr><td>Tập huấn</td><td>40</td><td>12</td></tr></table>');
    expect(facts.money.amount?.quote).toBe('40');
    expect(facts.money.source?.quote).toBe('Ngân sách tỉnh');
  });
});

test('every fact stands on its words, whatever the sentence', () => {
  const piece = constantFrom('Sở Tài chính ', 'bố trí ', 'kinh phí ', 'dự toán ', 'ngân sách tỉnh ', 'từ nguồn ', '1,5 tỷ đồng', '; ', '. ', ', ', '“Đề án kinh phí”', 'Thông tư số 191/2009/TT-BTC ngày 01/10/2009 của Bộ Tài chính về kinh phí ', '(', ')', '\n', 'không phát sinh ', 'xã hội hóa ', 'kiểm tra ');
  assert(property(array(piece, { maxLength: 25 }), (pieces) => {
    const { draft, facts: { money } } = factsOfMarkdown(plan(`1. ${pieces.join('')}`));
    for (const quoted of [...money.passages, money.source, money.estimate, money.amount, money.legalBasis, money.none, money.named, money.unclear]) if (quoted) expect(draft.text.slice(quoted.start, quoted.end)).toBe(quoted.quote);
    for (let i = 1; i < money.passages.length; i++) expect(money.passages[i]!.start).toBeGreaterThanOrEqual(money.passages[i - 1]!.end);
  }), { numRuns: 150 });
});
