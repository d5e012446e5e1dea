import { moneyPlace, moneySearched, noMoneySaid } from '../money-place.ts';
import { evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'budget-legal-basis-missing',
  family: 'budget',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 24' }, { act: '191/2009/TT-BTC', provision: 'Điều 2' }],
  messages: {
    vi: {
      title: 'Nội dung kinh phí thiếu căn cứ chi',
      summary: 'Văn bản nói về kinh phí mà không viện dẫn Luật Ngân sách nhà nước, thông tư, nghị định hay nghị quyết quy định nội dung, mức chi.',
      missing: 'Thiếu căn cứ chi tại {place}; cần viện dẫn văn bản quy định nội dung chi, mức chi.',
      practice: 'Không quy định nào buộc kế hoạch viện dẫn căn cứ chi; nên nêu để cơ quan tài chính có căn cứ thẩm định dự toán.',
      sum: 'Kế hoạch ghi số tiền sẽ chi mà không viện dẫn văn bản quy định chi. Kế hoạch không nói về bình đẳng giới nên chỉ nêu theo thông lệ.',
    },
    en: {
      title: 'Money without a legal basis for spending',
      summary: 'The document speaks of money and refers to no budget law, circular, decree or resolution on what may be spent.',
      missing: 'No legal basis for spending at {place}; the act that sets contents and rates should be cited.',
      practice: 'No rule obliges a plan to cite it; it helps the finance body to appraise the estimate.',
      sum: 'The plan states a sum to be spent and cites no act on spending. It is not about gender equality, so this is a remark of practice.',
    },
  },
  check({ draft, structure, facts: { money, identity } }) {
    const nothing = noMoneySaid(money);
    if (nothing) return nothing;
    if (money.privateOnly) return inapplicable('Kinh phí không lấy từ ngân sách nhà nước.', 'The money does not come from the State budget.');
    if (!identity.aboutGender && identity.kind !== 'ke-hoach') return inapplicable('Chỉ xét quyết định, nghị quyết về bình đẳng giới.', 'Only decisions and resolutions on gender equality are looked at.');
    if (!identity.aboutGender && !money.amount) return inapplicable('Kế hoạch không nói về bình đẳng giới và không ghi số tiền; chi thường xuyên không cần viện dẫn riêng.', 'The plan is not about gender equality and states no sum; regular spending needs no reference of its own.');
    if (money.legalBasis) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Căn cứ chi.', en: 'Basis for spending.' }, money.legalBasis)] };
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        ...moneyPlace(draft, money),
        ...(identity.aboutGender ? { reason: 'practice' } : { reason: 'sum', legalBasis: [] }),
        evidence: moneySearched(draft, structure, money, { vi: 'Không viện dẫn văn bản quy định chi.', en: 'No act on spending is cited.' }),
        suggestion: identity.aboutGender ? { en: 'Contents and rates of spending follow the law on the State budget and Circular No. 191/2009/TT-BTC dated 1 October 2009 of the Ministry of Finance.', vi: 'Nội dung và mức chi thực hiện theo quy định của pháp luật về ngân sách nhà nước và Thông tư số 191/2009/TT-BTC ngày 01 tháng 10 năm 2009 của Bộ Tài chính.' } : { en: 'Contents and rates of spending follow [name, number and symbol of the act on spending].', vi: 'Nội dung và mức chi thực hiện theo quy định tại [tên, số, ký hiệu văn bản quy định chi].' },
      }],
    };
  },
});
