import { brief, evidence } from '../place.ts';
import { reportingBasis } from '../reporting-basis.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'report-deadline-missing',
  family: 'reporting',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet', 'khac'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '70/2008/NĐ-CP', provision: 'Điều 5 khoản 7' }, { act: '70/2008/NĐ-CP', provision: 'Điều 7 khoản 4' }, { act: '73/2006/QH11', provision: 'Điều 31 khoản 2 điểm a' }],
  messages: {
    vi: {
      title: 'Báo cáo không có thời hạn hoặc kỳ',
      summary: 'Văn bản giao báo cáo kết quả mà không ghi ngày, quý, tháng hay kỳ báo cáo.',
      missing: 'Thiếu thời hạn hoặc kỳ báo cáo tại “{duty}”; cần ghi ngày gửi hoặc kỳ báo cáo.',
      noTime: 'Không thấy ngày, tháng, quý hay kỳ cụ thể; “định kỳ”, “theo quy định” chưa cho biết khi nào. Nếu thời hạn theo văn bản khác, cần viện dẫn.',
      notGender: 'Không thấy ngày, tháng, quý hay kỳ cụ thể; “định kỳ”, “theo quy định” chưa cho biết khi nào. Kế hoạch không nói về bình đẳng giới nên đây là góp ý theo thông lệ.',
    },
    en: {
      title: 'Reports without a date or rhythm',
      summary: 'The document asks for reports on results and gives no date, quarter, month or period.',
      missing: 'No date or period for the report at “{duty}”; the day or the period should be stated.',
      noTime: 'No date, month, quarter or period was found; words such as “periodically” (định kỳ) and “as prescribed” (theo quy định) do not say when. If another document sets the time, refer to it.',
      notGender: 'No date, month, quarter or period was found; words such as “periodically” (định kỳ) and “as prescribed” (theo quy định) do not say when. The plan is not about gender equality, so this is a remark of practice.',
    },
  },
  check({ draft, structure, facts: { reporting, identity } }) {
    const { main, deadline, passages } = reporting;
    if (!identity.aboutGender && identity.kind !== 'ke-hoach') return inapplicable('Ngoài kế hoạch, chỉ xét văn bản về bình đẳng giới.', 'Besides plans, only documents on gender equality are looked at.');
    if (!main) return inapplicable('Văn bản không giao báo cáo kết quả.', 'The document asks for no report on results.');
    if (deadline) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Thời hạn hoặc kỳ báo cáo.', en: 'Date or period of the report.' }, deadline)] };
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { duty: brief(main.quote, 80) },
        ...(identity.aboutGender ? { reason: 'noTime' } : { reason: 'notGender', severity: 'low' as const }),
        place: main,
        legalBasis: reportingBasis(identity),
        evidence: passages.filter((p) => p.start !== main.start).slice(0, 4).map((p) => evidence(draft, structure, 'searched', { vi: 'Cũng giao báo cáo, không có thời hạn.', en: 'Asks for a report too, without a time.' }, p)),
        suggestion: { en: 'Every year, before 15 December, the bodies given tasks report their results to [name of body], which puts them together.', vi: 'Định kỳ hằng năm (trước ngày 15 tháng 12), các cơ quan, đơn vị báo cáo kết quả thực hiện gửi [tên cơ quan] để tổng hợp.' },
      }],
    };
  },
});
