import { brief } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'target-not-measurable',
  family: 'targets',
  requirement: 'automated',
  kinds: ['ke-hoach', 'nghi-quyet'],
  regimes: ['administrative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 31 khoản 2 điểm a' }],
  messages: {
    vi: {
      title: 'Mục tiêu không đo được',
      summary: 'Mục tiêu muốn tăng, giảm, nâng tỷ lệ hoặc thu hẹp khoảng cách mà không ghi trị số.',
      missing: 'Thiếu trị số tại mục tiêu “{target}”; cần ghi mức đạt, thời hạn và số gốc.',
      noValue: 'Câu nói đến tăng, giảm hoặc tỷ lệ mà không có con số. Nếu trị số ở văn bản khác, cần viện dẫn.',
    },
    en: {
      title: 'Aim that cannot be measured',
      summary: 'An aim wants to raise, lower or close a share or gap and gives no value.',
      missing: 'No value at the aim “{target}”; the level, the date and the baseline should be stated.',
      noValue: 'The sentence speaks of raising, lowering or a share and holds no figure. If the value stands elsewhere, refer to it.',
    },
  },
  check({ facts }) {
    if (!facts.targets.length) return inapplicable('Văn bản không nêu mục tiêu, chỉ tiêu.', 'The document sets no aims.');
    const vague = facts.targets.filter((t) => t.value === null && t.block.cell === undefined);
    // The same aim is often said again as a heading further on: one remark for one wording.
    const seen = new Set<string>();
    const once = vague.filter((t) => {
      const key = t.quote.replace(/[^\p{L}]+/gu, ' ').toLowerCase().slice(0, 24);
      return !seen.has(key) && seen.add(key);
    });
    return {
      applicable: true,
      findings: once.map((t) => ({
        message: 'missing',
        values: { target: brief(t.quote, 80) },
        reason: 'noValue',
        place: t,
        suggestion: `${brief(t.quote, 140)}: từ …% (năm …) lên …% vào năm ….`,
      })),
    };
  },
});
