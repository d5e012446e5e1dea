import { brief, evidence, sectionWithRole } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'budget-missing',
  family: 'budget',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'high',
  outcome: 'fail',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 24' }, { act: '48/2009/NĐ-CP', provision: 'Điều 20' }],
  messages: {
    vi: {
      title: 'Thiếu nội dung kinh phí',
      summary: 'Văn bản giao việc nhưng không có câu nào nói về kinh phí, dự toán hay nguồn vốn để thực hiện.',
      missing: 'Thiếu nội dung kinh phí trong toàn văn bản; cần nêu nguồn, cấp ngân sách và cơ quan lập dự toán.',
      empty: 'Thiếu nội dung tại {place}; cần nêu nguồn, cấp ngân sách và cơ quan lập dự toán.',
      general: 'Thiếu nội dung kinh phí, mới nói chung về nguồn lực; cần nêu nguồn, cấp ngân sách và cơ quan lập dự toán.',
      notGender: 'Văn bản không nói về bình đẳng giới nên pháp luật về bình đẳng giới không bắt buộc nêu kinh phí; vẫn nên xem việc được giao có cần kinh phí hay không.',
      notPlan: 'Văn bản không phải là kế hoạch. Cần xem việc được giao có cần kinh phí hay không và kinh phí đã được bố trí ở văn bản nào.',
      nothingUnder: 'Mục có tiêu đề mà không đọc được nội dung. Cần xem nội dung nằm trong bảng, hình ảnh hay dự thảo chưa viết xong.',
      resources: '“Nguồn lực” có thể là kinh phí, cũng có thể là nhân lực, cơ sở vật chất. Cần xem kinh phí đã được bố trí ở văn bản khác hay chưa.',
      named: 'Kinh phí chỉ được nhắc như đối tượng kiểm tra hoặc tiết kiệm. Cần xem đó có phải kinh phí thực hiện văn bản này không và lấy từ đâu.',
      unclear: 'Có chữ gần giống “kinh phí”, “ngân sách”, “dự toán” nhưng dấu không rõ, thường gặp ở bản quét. Cần đọc lại chỗ đó trong bản gốc.',
    },
    en: {
      title: 'No words on money',
      summary: 'The document gives out work, and no sentence speaks of money, an estimate or a source of funds.',
      missing: 'No words on money in the whole document; the source, the budget level and who prepares the estimate should be stated.',
      empty: 'Nothing stands under {place}; the source, the budget level and who prepares the estimate should be stated.',
      general: 'No words on money, only on resources in general; the source, the budget level and who prepares the estimate should be stated.',
      notGender: 'The document is not about gender equality, so that law does not ask for money to be stated; please see whether the work needs any.',
      notPlan: 'The document is no plan. Please see whether the work needs money and which document provides it.',
      nothingUnder: 'The part has a heading and no contents that could be read. Please see whether they stand in a table or picture, or are still to be written.',
      resources: '“Nguồn lực” (resources) may be money, and may be people or equipment. Please see whether another document provides the money.',
      named: 'Money is only named as what is checked or saved. Please see whether it is the money for this document, and where it comes from.',
      unclear: 'There are words like “kinh phí”, “ngân sách”, “dự toán” with wrong diacritics, as scans have them. Please read that place in the original.',
    },
  },
  check({ draft, structure, facts }) {
    const { money, identity } = facts;
    const work = facts.assignments.filter(({ duty }) => !(facts.language === 'en' ? ENGLISH_CLOSING : CLOSING).test(duty));
    if (!work.length) return inapplicable('Văn bản không giao nhiệm vụ cho cơ quan nào nên không đặt vấn đề kinh phí.', 'The document gives no duty to any body, so money is no question.');
    const plan = identity.kind === 'ke-hoach';
    if (!plan && !identity.aboutGender && work.length < 3) return inapplicable('Quyết định, nghị quyết giao ít việc và không nói về bình đẳng giới.', 'A decision or resolution that gives out little work and is not about gender equality.');
    const found = money.passages.find((passage) => !passage.general);
    if (found && !money.emptySection) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Có nội dung về kinh phí.', en: 'There are words on money.' }, found)] };
    const container = money.emptySection ?? sectionWithRole(structure, 'organisation', 'solutions', 'tasks');
    const place = money.emptySection?.headingSpan ?? money.passages[0] ?? money.named ?? money.unclear ?? container?.headingSpan ?? null;
    const doubt = money.emptySection ? 'nothingUnder' : money.passages.length ? 'resources' : money.named ? 'named' : money.unclear ? 'unclear' : !identity.aboutGender ? 'notGender' : !plan ? 'notPlan' : null;
    return {
      applicable: true,
      findings: [{
        ...(money.emptySection ? { message: 'empty', values: { place: `“${brief(money.emptySection.heading)}”` } } : { message: money.passages.length ? 'general' : 'missing' }),
        place,
        absent: place === container?.headingSpan || place === null,
        ...(doubt ? { outcome: 'needs-review' as const, reason: doubt, severity: 'medium' as const } : {}),
        ...(identity.aboutGender ? {} : { legalBasis: [] }),
        evidence: structure.sections.filter((s) => s.role !== 'recipients' && s.start < structure.bodyEnd).slice(0, 8).map((s) => evidence(draft, structure, 'searched', { vi: 'Không có: kinh phí, dự toán, nguồn vốn, bố trí ngân sách.', en: 'Not found: funding, estimate, source of funds, budget.' }, s.headingSpan)),
        suggestion: { en: 'FUNDING\nFunds for carrying out this Plan come from the State budget under the current budget hierarchy and from other lawful sources; bodies given tasks prepare annual estimates and send them to the finance body of their level, which puts them together and submits them to the competent authority.', vi: 'KINH PHÍ THỰC HIỆN\nKinh phí thực hiện Kế hoạch do ngân sách nhà nước bảo đảm theo phân cấp ngân sách hiện hành và các nguồn hợp pháp khác; các cơ quan, đơn vị được giao nhiệm vụ lập dự toán hằng năm gửi cơ quan tài chính cùng cấp tổng hợp, trình cấp có thẩm quyền quyết định.' },
      }],
    };
  },
});

/** "… chịu trách nhiệm thi hành Quyết định này" closes every decision and gives no work of its own. */
const ENGLISH_CLOSING = /responsible for (?:the )?(?:implementation|implementing)(?: of)? (?:this|the) (?:decision|resolution)|shall implement this (?:decision|resolution)/iu;
const CLOSING = /thi\s+hành\s+(?:quyết\s+định|nghị\s+quyết)|chịu\s+trách\s+nhiệm\s+thi\s+hành|căn\s+cứ\s+(?:quyết\s+định|nghị\s+quyết)\s+thi\s+hành/iu;
