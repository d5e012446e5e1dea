import { evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'budget-source-missing',
  family: 'budget',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet'],
  regimes: ['administrative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '48/2009/NĐ-CP', provision: 'Điều 20 khoản 2' }, { act: '73/2006/QH11', provision: 'Điều 24' }],
  messages: {
    vi: {
      title: 'Có kinh phí nhưng thiếu nguồn hoặc cấp ngân sách',
      summary: 'Văn bản nói về kinh phí mà không ghi tiền lấy từ nguồn nào, ngân sách cấp nào.',
      missing: 'Thiếu nguồn kinh phí hoặc cấp ngân sách tại {place}; cần ghi ngân sách cấp nào bảo đảm và nguồn khác nếu có.',
      bare: 'Có nói về kinh phí nhưng không thấy tên nguồn hoặc cấp ngân sách. Cần xem nguồn đã được xác định ở văn bản khác hay chưa.',
    },
    en: {
      title: 'Money without a source or budget level',
      summary: 'The document speaks of money and does not say from which source or which level of the budget.',
      missing: 'No source of funds or budget level at {place}; the level that pays, and other sources, should be stated.',
      bare: 'Money is spoken of but no source or budget level is named. Please see whether another document settles it.',
    },
  },
  check({ draft, structure, facts }) {
    const { money } = facts;
    if (!money.passages.length && !money.section) return inapplicable('Văn bản không có nội dung kinh phí (xem quy tắc “Thiếu nội dung kinh phí”).', 'The document has no words on money (see the rule on missing money).');
    if (money.source) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Nguồn kinh phí.', en: 'Source of funds.' }, money.source)] };
    const place = money.section?.headingSpan ?? money.passages[0]!;
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { place: money.section ? `“${draft.text.slice(place.start, place.end).replace(/\s+/g, ' ').replace(/[.:\s]+$/, '')}”` : 'câu nói về kinh phí' },
        reason: 'bare',
        place,
        absent: money.section !== null,
        evidence: money.passages.slice(0, 5).map((passage) => evidence(draft, structure, 'searched', { vi: 'Không có tên nguồn, không có cấp ngân sách.', en: 'No source and no budget level.' }, passage)),
        suggestion: 'Kinh phí thực hiện nhiệm vụ của cơ quan, đơn vị thuộc cấp nào do ngân sách cấp đó bảo đảm theo dự toán chi ngân sách hằng năm, cùng các nguồn hợp pháp khác theo quy định.',
      }],
    };
  },
});
