import { evidence, sectionWithRole } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'budget-missing',
  family: 'budget',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet'],
  regimes: ['administrative'],
  severity: 'high',
  outcome: 'fail',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 24' }, { act: '48/2009/NĐ-CP', provision: 'Điều 20' }],
  messages: {
    vi: {
      title: 'Thiếu nội dung kinh phí',
      summary: 'Văn bản giao việc nhưng không có câu nào nói về kinh phí, dự toán hay nguồn vốn để thực hiện.',
      missing: 'Thiếu nội dung kinh phí trong toàn văn bản; cần nêu nguồn, cấp ngân sách và cơ quan lập dự toán.',
      notGender: 'Văn bản không nói về bình đẳng giới nên pháp luật về bình đẳng giới không bắt buộc nêu kinh phí; vẫn nên xem việc được giao có cần kinh phí hay không.',
      suggestion: 'Kinh phí thực hiện',
    },
    en: {
      title: 'No words on money',
      summary: 'The document gives out work, and no sentence speaks of money, an estimate or a source of funds.',
      missing: 'No words on money in the whole document; the source, the budget level and who prepares the estimate should be stated.',
      notGender: 'The document is not about gender equality, so that law does not ask for money to be stated; please see whether the work needs any.',
      suggestion: 'Funding',
    },
  },
  check({ draft, structure, facts }) {
    if (!facts.assignments.length) return inapplicable('Văn bản không giao nhiệm vụ cho cơ quan nào nên không đặt vấn đề kinh phí.', 'The document gives no duty to any body, so money is no question.');
    const first = facts.money.passages[0];
    if (first || facts.money.section) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Có nội dung về kinh phí.', en: 'There are words on money.' }, first ?? facts.money.section!.headingSpan)] };
    const container = sectionWithRole(structure, 'organisation', 'solutions', 'tasks');
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        place: container?.headingSpan ?? null,
        absent: true,
        ...(facts.identity.aboutGender ? {} : { outcome: 'needs-review' as const, reason: 'notGender', severity: 'medium' as const }),
        evidence: structure.sections.filter((s) => s.role !== 'recipients').slice(0, 8).map((s) => evidence(draft, structure, 'searched', { vi: 'Không có: kinh phí, dự toán, nguồn vốn, bố trí ngân sách.', en: 'Not found: funding, estimate, source of funds, budget.' }, s.headingSpan)),
        suggestion: 'KINH PHÍ THỰC HIỆN\nKinh phí thực hiện Kế hoạch do ngân sách nhà nước bảo đảm theo phân cấp ngân sách hiện hành và các nguồn hợp pháp khác; các cơ quan, đơn vị được giao nhiệm vụ lập dự toán hằng năm gửi cơ quan tài chính cùng cấp tổng hợp, trình cấp có thẩm quyền quyết định.',
      }],
    };
  },
});
