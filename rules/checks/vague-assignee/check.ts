import type { Assignment } from '../../facts/facts.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'vague-assignee',
  family: 'responsibility',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 21 khoản 1 điểm c' }],
  messages: {
    vi: {
      title: 'Chỉ giao “các cơ quan liên quan”',
      summary: 'Nhiệm vụ chỉ giao cho một nhóm không xác định như “các cơ quan liên quan”, “các cấp, các ngành”, không có cơ quan nào được nêu tên.',
      vague: 'Thiếu tên cơ quan tại “{body}”; cần ghi cơ quan chủ trì bằng tên.',
      onlyGroup: 'Nhiệm vụ này chỉ giao cho một nhóm chưa xác định. Nếu đã có phân công riêng, cần viện dẫn.',
    },
    en: {
      title: 'Only “the bodies concerned” are named',
      summary: 'A duty is given only to an open group such as “the bodies concerned”, and no body is named.',
      vague: 'No body is named at “{body}”; the lead body should be named.',
      onlyGroup: 'This duty is given only to an open group. If the bodies are named elsewhere, the text should refer to that place.',
    },
  },
  check({ draft, structure, facts }) {
    if (!facts.assignments.length) return inapplicable('Văn bản không giao nhiệm vụ cho cơ quan nào.', 'The document gives no duty to any body.');
    const groups = byDuty(facts.assignments);
    // The group is the only assignee of its task; a closing sentence that asks everybody to carry the plan out is practice.
    const practice = new Set(facts.assignments.filter((a) => (facts.language === 'en' ? ENGLISH_CLOSING : CLOSING).test(a.duty)).map((a) => a.bodySpan.start));
    const open = groups.filter((group) => group.every((a) => a.vague && a.role !== 'requested') && !practice.has(group[0]!.bodySpan.start) && !(facts.language === 'en' ? ENGLISH_TROUBLE : ON_TROUBLE).test(sentenceBefore(draft.text, group[0]!)));
    const seen = new Set<number>();
    return {
      applicable: true,
      findings: open.filter(([a]) => !seen.has(a!.bodySpan.start) && seen.add(a!.bodySpan.start)).map((group) => {
        const first = group[0]!;
        const span = { start: first.bodySpan.start, end: group.at(-1)!.bodySpan.end };
        return {
          message: 'vague',
          values: { body: brief(draft.text.slice(span.start, span.end), 80) },
          reason: 'onlyGroup',
          place: span,
          severity: first.layout === 'label' || first.layout === 'table' ? 'medium' as const : 'low' as const,
          evidence: [evidence(draft, structure, 'cause', { vi: 'Nhiệm vụ được giao.', en: 'The duty given.' }, first)],
          suggestion: { vi: `[tên cơ quan] chủ trì, phối hợp với ${brief(draft.text.slice(span.start, span.end), 120)} …`, en: `[name of body] shall lead, in coordination with ${lower(brief(draft.text.slice(span.start, span.end), 120))}, …` },
        };
      }),
    };
  },
});

const CLOSING = /(?:kế hoạch|quyết định|nghị quyết|quy định|văn bản)\s+này|phản ánh|báo cáo|vướng mắc|dự toán|theo\s+(?:đúng\s+)?(?:chức năng|thẩm quyền)|chức năng, nhiệm vụ/iu;

// "Nếu có khó khăn, vướng mắc, các cơ quan gửi ý kiến về …": whoever meets it speaks up.
const ON_TROUBLE = /khó\s+khăn|vướng\s+mắc|phát\s+sinh/iu;

const ENGLISH_CLOSING = /this (?:plan|decision|resolution|programme)|reports?(?!\w)|results|difficult|estimates?|within (?:the scope of )?their (?:functions|mandates|powers|authority)|according to their functions/iu;
const ENGLISH_TROUBLE = /difficult|problems?|obstacles?|questions/iu;
const lower = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

function sentenceBefore(text: string, { block, bodySpan, start }: Assignment): string {
  const from = Math.max(block.start, text.lastIndexOf('. ', bodySpan.start) + 1);
  return text.slice(from, Math.max(from, start));
}

function byDuty(assignments: readonly Assignment[]): Assignment[][] {
  const groups = new Map<number, Assignment[]>();
  for (const a of assignments) groups.set(a.start, [...(groups.get(a.start) ?? []), a]);
  return [...groups.values()];
}
