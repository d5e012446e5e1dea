import { moneyPlace, moneySearched, noMoneySaid } from '../money-place.ts';
import { evidence } from '../place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'budget-source-missing',
  family: 'budget',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '48/2009/NĐ-CP', provision: 'Điều 20 khoản 2' }, { act: '73/2006/QH11', provision: 'Điều 24' }],
  messages: {
    vi: {
      title: 'Có kinh phí nhưng thiếu nguồn hoặc cấp ngân sách',
      summary: 'Văn bản nói về kinh phí mà không ghi tiền lấy từ nguồn nào, ngân sách cấp nào.',
      missing: 'Thiếu nguồn kinh phí hoặc cấp ngân sách tại {place}; cần ghi ngân sách cấp nào bảo đảm và nguồn khác nếu có.',
      bare: 'Có nói về kinh phí nhưng không thấy tên nguồn hoặc cấp ngân sách. Cần xem nguồn đã được xác định ở văn bản khác hay chưa.',
      notGender: 'Có nói về kinh phí nhưng không thấy tên nguồn hoặc cấp ngân sách. Văn bản không nói về bình đẳng giới; ghi rõ nguồn là thông lệ khi lập kế hoạch.',
    },
    en: {
      title: 'Money without a source or budget level',
      summary: 'The document speaks of money and does not say from which source or which level of the budget.',
      missing: 'No source of funds or budget level at {place}; the level that pays, and other sources, should be stated.',
      bare: 'Money is spoken of but no source or budget level is named. Please see whether another document settles it.',
      notGender: 'Money is spoken of but no source or budget level is named. The document is not about gender equality; naming the source is good practice in plans.',
    },
  },
  check({ draft, structure, facts: { money, identity } }) {
    const nothing = noMoneySaid(money);
    if (nothing) return nothing;
    if (money.source) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Nguồn kinh phí.', en: 'Source of funds.' }, money.source)] };
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        ...moneyPlace(draft, money),
        ...(identity.aboutGender ? { reason: 'bare' } : { reason: 'notGender', severity: 'low' as const, legalBasis: [] }),
        evidence: moneySearched(draft, structure, money, { vi: 'Không có tên nguồn, không có cấp ngân sách.', en: 'No source and no budget level.' }),
        suggestion: { en: 'Tasks of bodies of each level are paid from the budget of that level according to the annual estimate, and from other lawful sources as prescribed.', vi: 'Kinh phí thực hiện nhiệm vụ của cơ quan, đơn vị thuộc cấp nào do ngân sách cấp đó bảo đảm theo dự toán chi ngân sách hằng năm, cùng các nguồn hợp pháp khác theo quy định.' },
      }],
    };
  },
});
