import { evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'budget-legal-basis-missing',
  family: 'budget',
  requirement: 'automated',
  kinds: ['ke-hoach'],
  regimes: ['administrative'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 24' }, { act: '191/2009/TT-BTC', provision: 'Điều 2' }],
  messages: {
    vi: {
      title: 'Nội dung kinh phí thiếu căn cứ chi',
      summary: 'Văn bản nói về kinh phí mà không viện dẫn Luật Ngân sách nhà nước, thông tư, nghị định hay nghị quyết quy định nội dung, mức chi.',
      missing: 'Thiếu căn cứ chi tại {place}; cần viện dẫn văn bản quy định nội dung chi, mức chi.',
      practice: 'Không quy định nào buộc kế hoạch viện dẫn căn cứ chi; nên nêu để cơ quan tài chính có căn cứ thẩm định dự toán.',
    },
    en: {
      title: 'Money without a legal basis for spending',
      summary: 'The document speaks of money and refers to no budget law, circular, decree or resolution on what may be spent.',
      missing: 'No legal basis for spending at {place}; the act that sets contents and rates should be cited.',
      practice: 'No rule obliges a plan to cite it; it helps the finance body to appraise the estimate.',
    },
  },
  check({ draft, structure, facts }) {
    const { money } = facts;
    if (!money.passages.length && !money.section) return inapplicable('Văn bản không có nội dung kinh phí.', 'The document has no words on money.');
    if (!facts.identity.aboutGender) return inapplicable('Chỉ xét kế hoạch về bình đẳng giới, nơi đã có thông tư riêng về nội dung chi.', 'Only plans on gender equality are looked at, where a circular on spending exists.');
    if (money.legalBasis) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Căn cứ chi.', en: 'Basis for spending.' }, money.legalBasis)] };
    const place = money.section?.headingSpan ?? money.passages[0]!;
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { place: money.section ? `“${draft.text.slice(place.start, place.end).replace(/\s+/g, ' ').replace(/[.:\s]+$/, '')}”` : 'câu nói về kinh phí' },
        reason: 'practice',
        place,
        absent: money.section !== null,
        evidence: money.passages.slice(0, 5).map((passage) => evidence(draft, structure, 'searched', { vi: 'Không viện dẫn văn bản quy định chi.', en: 'No act on spending is cited.' }, passage)),
        suggestion: 'Nội dung và mức chi thực hiện theo quy định của pháp luật về ngân sách nhà nước và Thông tư số 191/2009/TT-BTC ngày 01 tháng 10 năm 2009 của Bộ Tài chính.',
      }],
    };
  },
});
