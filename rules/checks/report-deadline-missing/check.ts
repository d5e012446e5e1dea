import { evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'report-deadline-missing',
  family: 'reporting',
  requirement: 'automated',
  kinds: ['ke-hoach'],
  regimes: ['administrative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '70/2008/NĐ-CP', provision: 'Điều 5 khoản 7' }, { act: '70/2008/NĐ-CP', provision: 'Điều 7 khoản 4' }],
  messages: {
    vi: {
      title: 'Báo cáo không có thời hạn hoặc kỳ',
      summary: 'Kế hoạch giao báo cáo kết quả mà không ghi ngày, quý, tháng hay kỳ báo cáo.',
      missing: 'Thiếu thời hạn hoặc kỳ báo cáo tại “{duty}”; cần ghi ngày gửi hoặc kỳ báo cáo.',
      noTime: 'Không thấy ngày, tháng, quý hay kỳ cụ thể; “định kỳ”, “theo quy định” chưa cho biết khi nào. Nếu thời hạn theo văn bản khác, cần viện dẫn.',
    },
    en: {
      title: 'Reports without a date or rhythm',
      summary: 'The plan asks for reports on results and gives no date, quarter, month or period.',
      missing: 'No date or period for the report at “{duty}”; the day or the period should be stated.',
      noTime: 'No date, month, quarter or period was found; “định kỳ” or “theo quy định” do not say when. If another document sets the time, refer to it.',
    },
  },
  check({ draft, structure, facts }) {
    const { reporting } = facts;
    if (!reporting.present) return inapplicable('Kế hoạch không giao báo cáo (xem quy tắc “Không giao báo cáo kết quả”).', 'The plan asks for no report (see the rule on missing reports).');
    if (reporting.deadline) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Thời hạn hoặc kỳ báo cáo.', en: 'Date or period of the report.' }, reporting.deadline)] };
    const place = reporting.passages.find((p) => /tổng\s+hợp|định\s+kỳ|báo\s+cáo/iu.test(p.quote)) ?? reporting.passages[0]!;
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { duty: place.quote.replace(/\s+/g, ' ').slice(0, 80) },
        reason: 'noTime',
        place,
        evidence: reporting.passages.filter((p) => p !== place).slice(0, 4).map((p) => evidence(draft, structure, 'searched', { vi: 'Cũng giao báo cáo, không có thời hạn.', en: 'Asks for a report too, without a time.' }, p)),
        suggestion: 'Định kỳ hằng năm (trước ngày 15 tháng 12), các cơ quan, đơn vị báo cáo kết quả thực hiện gửi [tên cơ quan] để tổng hợp.',
      }],
    };
  },
});
