import { evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'budget-estimate-missing',
  family: 'budget',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet'],
  regimes: ['administrative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '48/2009/NĐ-CP', provision: 'Điều 20 khoản 2' }, { act: '191/2009/TT-BTC', provision: 'Điều 4' }],
  messages: {
    vi: {
      title: 'Không giao lập dự toán, không có mức hoặc số tiền',
      summary: 'Văn bản dự kiến chi tiền mà không giao cơ quan nào lập dự toán, cũng không ghi mức chi hay số tiền.',
      missing: 'Thiếu việc lập dự toán tại {place}; cần giao cơ quan lập dự toán, hoặc ghi mức chi, số tiền.',
      nobody: 'Có nói về kinh phí nhưng không thấy ai lập dự toán, không có mức chi và số tiền. Nếu dự toán đã được giao ở văn bản khác, cần viện dẫn.',
    },
    en: {
      title: 'Nobody prepares the estimate, no rate or amount',
      summary: 'The document foresees spending; nobody is told to prepare an estimate, and no rate or amount is given.',
      missing: 'No estimate at {place}; a body should be told to prepare it, or a rate or amount be given.',
      nobody: 'Money is spoken of, but nobody prepares an estimate and there is no rate or amount. If another document settles it, refer to it.',
    },
  },
  check({ draft, structure, facts }) {
    const { money } = facts;
    if (!money.passages.length && !money.section) return inapplicable('Văn bản không có nội dung kinh phí (xem quy tắc “Thiếu nội dung kinh phí”).', 'The document has no words on money (see the rule on missing money).');
    const none = money.passages.find((passage) => /không\s+phát\s+sinh/iu.test(passage.quote));
    if (none) return inapplicable('Văn bản ghi không phát sinh kinh phí.', 'The document says that no cost arises.');
    // "bố trí trong dự toán chi hằng năm" names an estimate, yet nobody who prepares it.
    const estimate = money.estimate && TELLS.test(money.estimate.quote.replace(/\s+/g, ' ')) ? money.estimate : money.passages.find((p) => TELLS.test(p.quote.replace(/\s+/g, ' ')));
    if (estimate) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Dự toán, mức chi hoặc số tiền.', en: 'Estimate, rate or amount.' }, estimate)] };
    const place = money.section?.headingSpan ?? money.passages[0]!;
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { place: money.section ? `“${draft.text.slice(place.start, place.end).replace(/\s+/g, ' ').replace(/[.:\s]+$/, '')}”` : 'câu nói về kinh phí' },
        reason: 'nobody',
        place,
        absent: money.section !== null,
        evidence: money.passages.slice(0, 5).map((passage) => evidence(draft, structure, 'searched', { vi: 'Không giao lập dự toán, không có mức chi, số tiền.', en: 'No estimate given to anybody, no rate, no amount.' }, passage)),
        suggestion: 'Hằng năm, các cơ quan, đơn vị được giao nhiệm vụ xây dựng dự toán kinh phí thực hiện, tổng hợp chung vào dự toán của cơ quan, đơn vị, gửi cơ quan tài chính cùng cấp thẩm định, trình cấp có thẩm quyền quyết định.',
      }],
    };
  },
});

const TELLS = /(?:xây dựng|lập|tổng hợp|thẩm định|trình|cân đối|tham mưu)[^.;]{0,100}dự toán|mức chi|định mức|\d[\d.,]*\s*(?:triệu|tỷ|nghìn)\s*đồng|\d{1,3}(?:\.\d{3})+\s*(?:đồng|đ)(?!\p{L})|dự toán[^.;]{0,40}(?:được giao|đã giao|được cấp có thẩm quyền)|tổng kinh phí/iu;
