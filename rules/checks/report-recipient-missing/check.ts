import { evidence } from '../place.ts';
import { proposedBody } from '../proposed-body.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'report-recipient-missing',
  family: 'reporting',
  requirement: 'automated',
  kinds: ['ke-hoach'],
  regimes: ['administrative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '70/2008/NĐ-CP', provision: 'Điều 5 khoản 7' }],
  messages: {
    vi: {
      title: 'Báo cáo không ghi gửi cơ quan nào',
      summary: 'Kế hoạch giao báo cáo kết quả mà không ghi cơ quan nhận.',
      missing: 'Thiếu cơ quan nhận báo cáo tại “{duty}”; cần ghi gửi cơ quan nào.',
      nobody: 'Không thấy tên cơ quan sau các từ “báo cáo”, “gửi”, “về”. Cần xem cơ quan nhận đã được quy định ở văn bản khác hay chưa.',
    },
    en: {
      title: 'Reports without a receiving body',
      summary: 'The plan asks for reports on results and does not say who receives them.',
      missing: 'No receiving body for the report at “{duty}”; it should be named.',
      nobody: 'No body is named after “báo cáo”, “gửi”, “về”. Please see whether another document names it.',
    },
  },
  check({ draft, structure, facts, date }) {
    const { reporting } = facts;
    if (!reporting.present) return inapplicable('Kế hoạch không giao báo cáo (xem quy tắc “Không giao báo cáo kết quả”).', 'The plan asks for no report (see the rule on missing reports).');
    if (reporting.recipient) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Cơ quan nhận báo cáo.', en: 'Receiving body.' }, reporting.recipient)] };
    const place = reporting.passages[0]!;
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { duty: place.quote.replace(/\s+/g, ' ').slice(0, 80) },
        reason: 'nobody',
        place,
        evidence: reporting.passages.slice(1, 5).map((p) => evidence(draft, structure, 'searched', { vi: 'Không có cơ quan nhận.', en: 'No receiving body.' }, p)),
        suggestion: `Báo cáo gửi về ${proposedBody(facts.identity, date)} để tổng hợp, báo cáo cấp có thẩm quyền.`,
      }],
    };
  },
});
