import { evidence, sectionWithRole } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'reporting-missing',
  family: 'reporting',
  requirement: 'automated',
  kinds: ['ke-hoach'],
  regimes: ['administrative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '70/2008/NĐ-CP', provision: 'Điều 5 khoản 7' }, { act: '70/2008/NĐ-CP', provision: 'Điều 7 khoản 4' }],
  messages: {
    vi: {
      title: 'Không giao báo cáo kết quả',
      summary: 'Kế hoạch giao nhiệm vụ mà không yêu cầu cơ quan nào báo cáo kết quả thực hiện.',
      missing: 'Thiếu yêu cầu báo cáo kết quả tại {place}; cần giao cơ quan báo cáo, kỳ báo cáo và nơi nhận.',
      absent: 'Không thấy câu nào giao báo cáo kết quả; câu về phản ánh vướng mắc không được tính. Cần xem chế độ báo cáo đã có ở văn bản khác hay chưa.',
    },
    en: {
      title: 'No report asked for',
      summary: 'The plan gives out duties and asks no body to report on results.',
      missing: 'No report on results at {place}; who reports, when and to whom should be stated.',
      absent: 'No sentence asks for a report on results; the sentence on difficulties does not count. Please see whether another document settles reporting.',
    },
  },
  check({ draft, structure, facts }) {
    if (!facts.assignments.length) return inapplicable('Kế hoạch không giao nhiệm vụ cho cơ quan nào.', 'The plan gives no duty to any body.');
    if (facts.reporting.present) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Có giao báo cáo.', en: 'A report is asked for.' }, facts.reporting.passages[0]!)] };
    const container = sectionWithRole(structure, 'reporting', 'organisation');
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { place: container ? `“${container.heading.replace(/\s+/g, ' ').replace(/[.:\s]+$/, '').slice(0, 60)}”` : 'toàn văn bản' },
        reason: 'absent',
        place: container?.headingSpan ?? null,
        absent: true,
        evidence: container ? [evidence(draft, structure, 'searched', { vi: 'Không có: báo cáo kết quả, chế độ thông tin, báo cáo.', en: 'Not found: a report on results or a reporting regime.' }, container.headingSpan)] : [],
        suggestion: 'Các cơ quan, đơn vị báo cáo kết quả thực hiện trước ngày … tháng … hằng năm, gửi [tên cơ quan] để tổng hợp, báo cáo cấp có thẩm quyền.',
      }],
    };
  },
});
