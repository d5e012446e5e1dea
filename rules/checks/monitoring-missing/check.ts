import { brief, evidence, sectionWithRole } from '../place.ts';
import { proposedBodies } from '../proposed-body.ts';
import { inspectionBasis } from '../reporting-basis.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'monitoring-missing',
  family: 'reporting',
  requirement: 'automated',
  kinds: ['ke-hoach'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [{ act: '70/2008/NĐ-CP', provision: 'Điều 5 khoản 8' }, { act: '70/2008/NĐ-CP', provision: 'Điều 7 khoản 5' }],
  messages: {
    vi: {
      title: 'Không có theo dõi, kiểm tra, đánh giá',
      summary: 'Kế hoạch giao nhiệm vụ mà không nơi nào nói đến theo dõi, đôn đốc, kiểm tra, giám sát hay đánh giá.',
      missing: 'Thiếu việc theo dõi, kiểm tra, đánh giá tại {place}; cần giao cơ quan theo dõi, đôn đốc.',
      absent: 'Không thấy từ nào về theo dõi, đôn đốc, kiểm tra, giám sát, đánh giá trong toàn kế hoạch.',
      otherMatter: 'Các từ “theo dõi”, “kiểm tra”, “giám sát”, “đánh giá” chỉ nói về đối tượng chuyên môn, không nói về việc thực hiện kế hoạch. Cần xem có phải như vậy không.',
    },
    en: {
      title: 'No monitoring or evaluation',
      summary: 'The plan gives out duties and nowhere speaks of monitoring, inspection, supervision or evaluation.',
      missing: 'No monitoring or evaluation at {place}; a body should be told to follow the work.',
      absent: 'No word on monitoring, inspection, supervision or evaluation was found in the whole plan.',
      otherMatter: 'Monitoring, inspection or evaluation is only spoken of for technical objects, not for carrying the plan out. Please see whether that is so.',
    },
  },
  check({ draft, structure, facts: { assignments, reporting, identity }, date }) {
    if (!assignments.length) return inapplicable('Kế hoạch không giao nhiệm vụ cho cơ quan nào.', 'The plan gives no duty to any body.');
    const { monitoring, otherWatch } = reporting;
    if (monitoring) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Có theo dõi, kiểm tra hoặc đánh giá.', en: 'There is monitoring or evaluation.' }, monitoring)] };
    const container = sectionWithRole(structure, 'organisation', 'reporting');
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { place: container ? `“${brief(container.heading, 60)}”` : { vi: 'toàn văn bản', en: 'the whole document' } },
        reason: otherWatch ? 'otherMatter' : 'absent',
        place: container?.headingSpan ?? null,
        absent: true,
        legalBasis: inspectionBasis(identity),
        evidence: [
          ...(container ? [evidence(draft, structure, 'searched', { vi: 'Không có: theo dõi, đôn đốc, kiểm tra, giám sát, đánh giá việc thực hiện.', en: 'Not found: monitoring, inspection, supervision, evaluation of the work.' }, container.headingSpan)] : []),
          ...(otherWatch ? [evidence(draft, structure, 'nearest', { vi: 'Chỉ nói về việc khác.', en: 'About another matter only.' }, otherWatch)] : []),
        ],
        suggestion: { vi: `Giao ${proposedBodies(identity, date).vi} theo dõi, đôn đốc, kiểm tra việc thực hiện; sơ kết, tổng kết, đánh giá kết quả hằng năm.`, en: `${proposedBodies(identity, date).en} shall monitor, urge and check the implementation and evaluate the results every year.` },
      }],
    };
  },
});
