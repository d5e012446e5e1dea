import { brief, evidence } from '../place.ts';
import { proposedBodies } from '../proposed-body.ts';
import { reportingBasis } from '../reporting-basis.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'report-recipient-missing',
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
      title: 'Báo cáo không ghi gửi cơ quan nào',
      summary: 'Văn bản giao báo cáo kết quả mà không ghi cơ quan nhận.',
      missing: 'Thiếu cơ quan nhận báo cáo tại “{duty}”; cần ghi gửi cơ quan nào.',
      nobody: 'Không thấy tên cơ quan sau các từ “báo cáo”, “gửi”, “về”. Cần xem cơ quan nhận đã được quy định ở văn bản khác hay chưa.',
      notGender: 'Không thấy tên cơ quan sau các từ “báo cáo”, “gửi”, “về”. Kế hoạch không nói về bình đẳng giới nên đây là góp ý theo thông lệ.',
    },
    en: {
      title: 'Reports without a receiving body',
      summary: 'The document asks for reports on results and does not say who receives them.',
      missing: 'No receiving body for the report at “{duty}”; it should be named.',
      nobody: 'No body is named behind the words for reporting and sending (“báo cáo”, “gửi”, “về”; “report”, “send … to”). Please see whether another document names it.',
      notGender: 'No body is named behind the words for reporting and sending (“báo cáo”, “gửi”, “về”; “report”, “send … to”). The plan is not about gender equality, so this is a remark of practice.',
    },
  },
  check({ draft, structure, facts: { reporting, identity }, date }) {
    const { main, recipient, passages } = reporting;
    if (!identity.aboutGender && identity.kind !== 'ke-hoach') return inapplicable('Ngoài kế hoạch, chỉ xét văn bản về bình đẳng giới.', 'Besides plans, only documents on gender equality are looked at.');
    if (!main) return inapplicable('Văn bản không giao báo cáo kết quả.', 'The document asks for no report on results.');
    if (recipient) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Cơ quan nhận báo cáo.', en: 'Receiving body.' }, recipient)] };
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { duty: brief(main.quote, 80) },
        ...(identity.aboutGender ? { reason: 'nobody' } : { reason: 'notGender', severity: 'low' as const }),
        place: main,
        legalBasis: reportingBasis(identity),
        evidence: passages.filter((p) => p.start !== main.start).slice(0, 4).map((p) => evidence(draft, structure, 'searched', { vi: 'Không có cơ quan nhận.', en: 'No receiving body.' }, p)),
        suggestion: { vi: `Báo cáo gửi về ${proposedBodies(identity, date).vi} để tổng hợp, báo cáo cấp có thẩm quyền.`, en: `Reports are sent to ${proposedBodies(identity, date).en}, which puts them together and reports to the competent authority.` },
      }],
    };
  },
});
