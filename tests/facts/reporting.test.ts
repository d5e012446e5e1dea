import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reporting } from '../../rules/facts/facts.ts';
import { factsOfMarkdown, plan } from './plan.ts';

const reportingOf = (body: string): Reporting => factsOfMarkdown(plan(`1. ${body}`)).facts.reporting;
const reportingOfParts = (parts: string): Reporting => factsOfMarkdown(`**KẾ HOẠCH**\n\n**Thực hiện công tác bình đẳng giới năm 2026**\n\n${parts}`).facts.reporting;

describe('asks for a report on the work', () => {
  test.each([
    'Các sở, ban, ngành báo cáo kết quả về Sở Nội vụ.', 'Thực hiện nghiêm chế độ thông tin, báo cáo theo quy định.', 'Định kỳ báo cáo tình hình thực hiện.', 'Tổng hợp, báo cáo Ủy ban nhân dân tỉnh.', 'Gửi kết quả thực hiện về Sở Nội vụ trước ngày 31/10.',
    'Tổng hợp kết quả của các đơn vị, trình Ủy ban nhân dân tỉnh.', 'Báo cáo kết quả thực hiện và khó khăn, vướng mắc về Sở Nội vụ.', 'Trong quá trình triển khai Kế hoạch, các đơn vị định kỳ báo cáo kết quả về Sở Nội vụ.', 'Sơ kết, tổng kết và báo cáo Bộ Nội vụ.',
  ])('%s', (sentence) => expect(reportingOf(sentence).passages.map(({ quote }) => quote)).toEqual([sentence]));
});

describe('other uses of the word', () => {
  test.each([
    'Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo về Sở Nội vụ.', 'Những khó khăn phát sinh, kịp thời báo cáo Ủy ban nhân dân tỉnh để xem xét, chỉ đạo giải quyết.', 'Bồi dưỡng đội ngũ báo cáo viên pháp luật.', 'Mời báo cáo tham luận tại hội thảo.',
    'Lập dự toán, báo cáo Ủy ban nhân dân xã phê duyệt.', 'Sở Nội vụ chịu trách nhiệm về việc báo cáo, đề nghị ban hành Kế hoạch này.', 'Tập huấn kỹ năng viết báo cáo.', 'Nâng cao hiệu quả công tác thống kê, báo cáo số liệu.', 'Theo báo cáo của Công an tỉnh, số vụ giảm.',
    'Kiểm tra tình hình thực hiện chế độ báo cáo của các xã.', 'Gửi kết quả rà soát văn bản về Sở Tư pháp.', 'Lập danh sách người có nhu cầu theo từng nghề và gửi kết quả về tỉnh.', 'Xây dựng báo cáo nghiên cứu khả thi.', 'Triển khai Kế hoạch “Nâng cao chất lượng báo cáo kết quả” của tỉnh.',
  ])('%s', (sentence) => expect(reportingOf(sentence).passages).toEqual([]));

  test('purpose, parts on the past, recipients', () => {
    expect(reportingOfParts('**I. MỤC ĐÍCH, YÊU CẦU**\n\n1. Báo cáo kết quả trung thực.\n\n**II. ĐÁNH GIÁ TÌNH HÌNH**\n\n1. Các xã báo cáo kết quả đầy đủ.\n\n**III. TỔ CHỨC THỰC HIỆN**\n\n1. Sở Nội vụ tập huấn.\n\n*Nơi nhận:*\n\n- Bộ Nội vụ (để báo cáo kết quả);').present).toBe(false);
  });

  test('an item that opens like a review of the past is work to be done', () => {
    expect(reportingOf('Đánh giá kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh.').present).toBe(true);
    expect(reportingOfParts('**I. NHIỆM VỤ**\n\n1. Sở Nội vụ tập huấn.\n\n**II. ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN**\n\n1. Các xã báo cáo kết quả về Sở Nội vụ.').present).toBe(true);
  });

  test('the heading of the part is no report by itself', () => {
    expect(reportingOfParts('**I. CHẾ ĐỘ BÁO CÁO**\n\n1. Phòng Văn hóa - Xã hội phụ trách.').passages).toEqual([]);
  });
});

describe('time', () => {
  const cases: [string, string | null][] = [
    ['Báo cáo kết quả về Sở Nội vụ trước ngày 10/12/2026.', 'trước ngày 10/12/2026'], ['Hằng năm báo cáo kết quả về Sở Nội vụ.', 'Hằng năm'], ['Hằng quý, các xã kiểm tra cơ sở; báo cáo kết quả về Sở Nội vụ.', 'Hằng quý'], ['Báo cáo tình hình về Sở Nội vụ 02 lần/tháng.', '02 lần/tháng'],
    ['Báo cáo tình hình về Sở Công Thương hằng ngày.', 'hằng ngày'], ['Gửi báo cáo kết quả ngay sau khi kết thúc đợt cao điểm.', 'ngay sau khi kết thúc'], ['Báo cáo kết quả với Hội đồng nhân dân xã tại kỳ họp cuối năm.', 'kỳ họp'], ['Báo cáo quý, năm về Sở Nội vụ.', 'Báo cáo quý, năm'],
    ['Báo cáo kết quả về Sở Nội vụ trước ngày 20 tháng cuối quý.', 'trước ngày 20 tháng cuối quý'], ['Sơ kết, báo cáo kết quả vào năm 2028.', 'vào năm 2028'],
    ['Định kỳ báo cáo kết quả về Sở Nội vụ.', null], ['Báo cáo kết quả theo quy định về Sở Nội vụ.', null], ['Báo cáo kết quả thực hiện năm 2026 về Sở Nội vụ.', null], ['Xây dựng kế hoạch trước ngày 15/3/2026; báo cáo kết quả về Sở Nội vụ.', null],
    ['Các xã xây dựng kế hoạch gửi về Sở Nội vụ trước ngày 15/3/2026; báo cáo kết quả theo quy định.', null], ['Báo cáo kịp thời tình hình thực hiện về Sở Nội vụ.', null],
  ];
  test.each(cases)('%s', (sentence, time) => expect(reportingOf(sentence).deadline?.quote ?? null).toBe(time));

  test('in a line of its own', () => {
    expect(reportingOf('Các sở báo cáo kết quả về Sở Nội vụ; thời hạn gửi trước ngày 05/12.').deadline?.quote).toBe('trước ngày 05/12');
    expect(reportingOfParts('**I. CHẾ ĐỘ BÁO CÁO**\n\n1. Các thôn báo cáo kết quả về Phòng Văn hóa - Xã hội.\n\n2. Kỳ năm: trước ngày 15/11.').deadline?.quote).toBe('trước ngày 15/11');
    expect(reportingOf('Các sở báo cáo kết quả về Sở Nội vụ như sau:\n\na) Kỳ 6 tháng: trước ngày 10/6;\n\nb) Kỳ năm: trước ngày 30/11.').deadline).not.toBeNull();
  });

  test('in another cell of the row', () => {
    expect(reportingOfParts('**I. NHIỆM VỤ**\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Báo cáo kết quả thực hiện | Sở Nội vụ | Tháng 12/2026 |').deadline?.quote).toBe('Tháng 12/2026');
  });

  test('one day of one task is no rhythm for all', () => {
    expect(reportingOf('Sở Nội vụ rà soát, báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước ngày 30/4/2026.\n\n2. Các xã định kỳ báo cáo kết quả về Sở Nội vụ.').deadline).toBeNull();
    expect(reportingOf('Sở Nội vụ tổng hợp, báo cáo Bộ Nội vụ trước ngày 15/12 hằng năm.\n\n2. Các xã định kỳ báo cáo kết quả về Sở Nội vụ.').deadline).not.toBeNull();
  });
});

describe('receiver', () => {
  const cases: [string, string | null][] = [
    ['Báo cáo kết quả về Sở Nội vụ để tổng hợp.', 'Sở Nội vụ'], ['Báo cáo Ủy ban nhân dân tỉnh (qua Sở Nội vụ) kết quả thực hiện.', 'Ủy ban nhân dân tỉnh'], ['Gửi báo cáo kết quả cho Sở Văn hóa, Thể thao và Du lịch trước ngày 5/12.', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Báo cáo số liệu về Chi cục Dân số ngày 05 hằng tháng.', 'Chi cục Dân số'], ['Tổng hợp kết quả, trình Giám đốc Sở báo cáo kết quả.', 'Giám đốc Sở'], ['Báo cáo kết quả với Hội đồng nhân dân xã.', 'Hội đồng nhân dân xã'], ['Báo cáo lãnh đạo Sở Tư pháp kết quả thực hiện.', 'Sở Tư pháp'],
    ['Báo cáo kết quả thực hiện Sở Nội vụ theo quy định.', 'Sở Nội vụ'], ['Báo cáo Ủy ban nhân dân thành phố đề xuất điều chỉnh kết quả.', 'Ủy ban nhân dân thành phố'],
    ['Báo cáo kết quả về Thường trực Ban Vì sự tiến bộ của phụ nữ tỉnh.', 'Ban Vì sự tiến bộ của phụ nữ tỉnh'], ['Hằng năm báo cáo Trung ương Hội Liên hiệp Phụ nữ Việt Nam kết quả thực hiện.', 'Hội Liên hiệp Phụ nữ Việt Nam'], ['Các đơn vị báo cáo kết quả để tổng hợp.', null], ['Báo cáo kết quả với cấp có thẩm quyền.', null], ['Báo cáo tình hình thực hiện của đơn vị mình.', null], ['Định kỳ báo cáo kết quả tới các cấp.', null], ['Báo cáo kết quả hằng năm, phối hợp với Sở Tài chính.', null],
  ];
  test.each(cases)('%s', (sentence, name) => expect(reportingOf(sentence).recipient?.quote ?? null).toBe(name));

  test('the report of the executing bodies comes first', () => {
    const reporting = reportingOf('Sở Xây dựng rà soát nhà vệ sinh, báo cáo Ủy ban nhân dân tỉnh.\n\n2. Các sở, ban, ngành báo cáo kết quả thực hiện về Sở Nội vụ để tổng hợp.');
    expect(reporting.main?.quote).toMatch(/^Các sở/);
    expect(reporting.recipient?.quote).toBe('Sở Nội vụ');
  });
});

describe('monitoring', () => {
  test.each([
    'Sở Nội vụ theo dõi, đôn đốc các cơ quan.', 'Thanh tra tỉnh kiểm tra việc thực hiện Kế hoạch.', 'Tổ chức sơ kết vào năm 2028.', 'Hội Liên hiệp Phụ nữ xã giám sát việc thực hiện Kế hoạch.', 'Ban Chỉ đạo đánh giá, rút kinh nghiệm.', 'Văn phòng giúp Ủy ban nhân dân xã theo dõi.', 'Sở Nội vụ kiểm tra 10 xã, phường.',
  ])('%s', (sentence) => expect(reportingOf(sentence).monitoring).not.toBeNull());

  test.each(['Hướng dẫn hộ nuôi giám sát chất lượng nước.', 'Trạm Y tế lập hồ sơ theo dõi người bị bạo lực.', 'Đánh giá được tiềm năng của biển.', 'Kiểm tra máy chủ, đường truyền.', 'Đánh giá tình hình thiệt hại.'])('something else: %s', (sentence) => {
    const { monitoring, otherWatch } = reportingOf(sentence);
    expect(monitoring).toBeNull();
    expect(otherWatch?.quote).toBe(sentence);
  });

  test('the plainest words are shown', () => {
    expect(reportingOf('Sở Y tế kiểm tra các cơ sở siêu âm.\n\n2. Sở Nội vụ theo dõi, đôn đốc việc thực hiện.').monitoring?.quote).toContain('đôn đốc');
  });
});

test('every fact stands on its words, whatever the sentence', () => {
  const piece = constantFrom('Các sở ', 'báo cáo ', 'kết quả ', 'về ', 'Sở Nội vụ', ', Sở Tài chính', ' trước ngày 10/12', ' hằng năm', '; ', '. ', ', ', '(qua ', ')', '\n', 'định kỳ ', 'theo dõi ', 'gửi ', ' năm 2026', 'vướng mắc ', '“');
  assert(property(array(piece, { maxLength: 25 }), (pieces) => {
    const { draft, facts: { reporting } } = factsOfMarkdown(plan(`1. ${pieces.join('')}`));
    for (const quoted of [...reporting.passages, reporting.main, reporting.deadline, reporting.recipient, reporting.monitoring, reporting.otherWatch]) if (quoted) expect(draft.text.slice(quoted.start, quoted.end)).toBe(quoted.quote);
    expect(reporting.present).toBe(reporting.passages.length > 0);
  }), { numRuns: 150 });
});
