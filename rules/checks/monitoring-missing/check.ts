import { evidence, sectionWithRole } from '../place.ts';
import { proposedBody } from '../proposed-body.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'monitoring-missing',
  family: 'reporting',
  requirement: 'automated',
  kinds: ['ke-hoach'],
  regimes: ['administrative'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [{ act: '70/2008/NĐ-CP', provision: 'Điều 5 khoản 8' }],
  messages: {
    vi: {
      title: 'Không có theo dõi, kiểm tra, đánh giá',
      summary: 'Kế hoạch giao nhiệm vụ mà không nơi nào nói đến theo dõi, đôn đốc, kiểm tra, giám sát hay đánh giá.',
      missing: 'Thiếu việc theo dõi, kiểm tra, đánh giá tại {place}; cần giao cơ quan theo dõi, đôn đốc.',
      absent: 'Không thấy từ nào về theo dõi, đôn đốc, kiểm tra, giám sát, đánh giá trong toàn kế hoạch.',
    },
    en: {
      title: 'No monitoring or evaluation',
      summary: 'The plan gives out duties and nowhere speaks of monitoring, inspection, supervision or evaluation.',
      missing: 'No monitoring or evaluation at {place}; a body should be told to follow the work.',
      absent: 'No word on monitoring, inspection, supervision or evaluation was found in the whole plan.',
    },
  },
  check({ draft, structure, facts, date }) {
    if (!facts.assignments.length) return inapplicable('Kế hoạch không giao nhiệm vụ cho cơ quan nào.', 'The plan gives no duty to any body.');
    if (facts.reporting.monitoring) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Có theo dõi, kiểm tra hoặc đánh giá.', en: 'There is monitoring or evaluation.' }, facts.reporting.monitoring)] };
    const container = sectionWithRole(structure, 'organisation', 'reporting');
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { place: container ? `“${container.heading.replace(/\s+/g, ' ').replace(/[.:\s]+$/, '').slice(0, 60)}”` : 'toàn văn bản' },
        reason: 'absent',
        place: container?.headingSpan ?? null,
        absent: true,
        evidence: container ? [evidence(draft, structure, 'searched', { vi: 'Không có: theo dõi, đôn đốc, kiểm tra, giám sát, đánh giá.', en: 'Not found: monitoring, inspection, supervision, evaluation.' }, container.headingSpan)] : [],
        suggestion: `Giao ${proposedBody(facts.identity, date)} theo dõi, đôn đốc, kiểm tra việc thực hiện; sơ kết, tổng kết, đánh giá kết quả hằng năm.`,
      }],
    };
  },
});
