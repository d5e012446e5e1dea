import { brief, evidence, sectionWithRole } from '../place.ts';
import { reportingBasis } from '../reporting-basis.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'reporting-missing',
  family: 'reporting',
  requirement: 'automated',
  kinds: ['ke-hoach'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '70/2008/NĐ-CP', provision: 'Điều 5 khoản 7' }, { act: '70/2008/NĐ-CP', provision: 'Điều 7 khoản 4' }, { act: '73/2006/QH11', provision: 'Điều 31 khoản 2 điểm a' }],
  messages: {
    vi: {
      title: 'Không giao báo cáo kết quả',
      summary: 'Kế hoạch giao nhiệm vụ mà không yêu cầu cơ quan nào báo cáo kết quả thực hiện.',
      missing: 'Thiếu yêu cầu báo cáo kết quả tại {place}; cần giao cơ quan báo cáo, kỳ báo cáo và nơi nhận.',
      absent: 'Không thấy câu nào giao báo cáo kết quả; câu về phản ánh vướng mắc không được tính. Cần xem chế độ báo cáo đã có ở văn bản khác hay chưa.',
      notGender: 'Không thấy câu nào giao báo cáo kết quả; câu về phản ánh vướng mắc không được tính. Kế hoạch không nói về bình đẳng giới nên đây là góp ý theo thông lệ.',
    },
    en: {
      title: 'No report asked for',
      summary: 'The plan gives out duties and asks no body to report on results.',
      missing: 'No report on results at {place}; who reports, when and to whom should be stated.',
      absent: 'No sentence asks for a report on results; the sentence on difficulties does not count. Please see whether another document settles reporting.',
      notGender: 'No sentence asks for a report on results; the sentence on difficulties does not count. The plan is not about gender equality, so this is a remark of practice.',
    },
  },
  check({ draft, structure, facts: { assignments, reporting, identity } }) {
    if (!assignments.length) return inapplicable('Kế hoạch không giao nhiệm vụ cho cơ quan nào.', 'The plan gives no duty to any body.');
    if (reporting.main) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Có giao báo cáo.', en: 'A report is asked for.' }, reporting.main)] };
    const container = sectionWithRole(structure, 'reporting', 'organisation');
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { place: container ? `“${brief(container.heading, 60)}”` : { vi: 'toàn văn bản', en: 'the whole document' } },
        ...(identity.aboutGender ? { reason: 'absent' } : { reason: 'notGender', severity: 'low' as const }),
        place: container?.headingSpan ?? null,
        absent: true,
        legalBasis: reportingBasis(identity),
        evidence: container ? [evidence(draft, structure, 'searched', { vi: 'Không có: báo cáo kết quả, chế độ thông tin, báo cáo.', en: 'Not found: a report on results or a reporting regime.' }, container.headingSpan)] : [],
        suggestion: { en: 'Bodies given tasks report their results by … (date) every year to [name of body], which puts them together and reports to the competent authority.', vi: 'Các cơ quan, đơn vị báo cáo kết quả thực hiện trước ngày … tháng … hằng năm, gửi [tên cơ quan] để tổng hợp, báo cáo cấp có thẩm quyền.' },
      }],
    };
  },
});
