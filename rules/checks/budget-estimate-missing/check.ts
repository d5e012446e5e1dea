import { moneyPlace, moneySearched, noMoneySaid } from '../money-place.ts';
import { evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'budget-estimate-missing',
  family: 'budget',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '48/2009/NĐ-CP', provision: 'Điều 20 khoản 2' }, { act: '191/2009/TT-BTC', provision: 'Điều 4' }],
  messages: {
    vi: {
      title: 'Không giao lập dự toán, không có mức hoặc số tiền',
      summary: 'Văn bản dự kiến chi tiền mà không giao cơ quan nào lập dự toán, cũng không ghi mức chi hay số tiền.',
      missing: 'Thiếu việc lập dự toán tại {place}; cần giao cơ quan lập dự toán, hoặc ghi mức chi, số tiền.',
      nobody: 'Có nói về kinh phí nhưng không thấy ai lập dự toán, không có mức chi và số tiền. Nếu dự toán đã được giao ở văn bản khác, cần viện dẫn.',
      notGender: 'Có nói về kinh phí nhưng không thấy ai lập dự toán, không có mức chi và số tiền. Văn bản không nói về bình đẳng giới; khi kinh phí thường xuyên đã đủ thì không cần dự toán riêng.',
    },
    en: {
      title: 'Nobody prepares the estimate, no rate or amount',
      summary: 'The document foresees spending; nobody is told to prepare an estimate, and no rate or amount is given.',
      missing: 'No estimate at {place}; a body should be told to prepare it, or a rate or amount be given.',
      nobody: 'Money is spoken of, but nobody prepares an estimate and there is no rate or amount. If another document settles it, refer to it.',
      notGender: 'Money is spoken of, but nobody prepares an estimate and there is no rate or amount. The document is not about gender equality; where regular funds cover the work no estimate of its own is needed.',
    },
  },
  check({ draft, structure, facts: { money, identity } }) {
    const nothing = noMoneySaid(money);
    if (nothing) return nothing;
    if (money.privateOnly) return inapplicable('Kinh phí không lấy từ ngân sách nhà nước nên không lập dự toán ngân sách.', 'The money does not come from the State budget, so no estimate is made for it.');
    if (money.estimate) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Dự toán, mức chi hoặc số tiền.', en: 'Estimate, rate or amount.' }, money.estimate)] };
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        ...moneyPlace(draft, money),
        ...(identity.aboutGender ? { reason: 'nobody' } : { reason: 'notGender', severity: 'low' as const, legalBasis: [] }),
        evidence: moneySearched(draft, structure, money, { vi: 'Không giao lập dự toán, không có mức chi, số tiền.', en: 'No estimate given to anybody, no rate, no amount.' }),
        suggestion: { en: 'Every year the bodies given tasks prepare an estimate of the cost, include it in their own estimate and send it to the finance body of their level for appraisal and submission to the competent authority.', vi: 'Hằng năm, các cơ quan, đơn vị được giao nhiệm vụ xây dựng dự toán kinh phí thực hiện, tổng hợp chung vào dự toán của cơ quan, đơn vị, gửi cơ quan tài chính cùng cấp thẩm định, trình cấp có thẩm quyền quyết định.' },
      }],
    };
  },
});
