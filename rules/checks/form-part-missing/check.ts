import type { Span } from '../../draft/tree.ts';
import { evidence } from '../place.ts';
import { defineRule, inapplicable, type Evidence, type FindingDraft, type Localized } from '../rule.ts';
import { readForm, type Part } from './parts.ts';

const HEAD: readonly Part[] = ['motto', 'issuer', 'type', 'subject'];
const FOOT: readonly Part[] = ['signature', 'recipients'];
const NAMES: Readonly<Record<Part, Localized>> = {
  motto: { vi: 'quốc hiệu và tiêu ngữ', en: 'the national name and motto' },
  issuer: { vi: 'tên cơ quan ban hành', en: 'the name of the issuing body' },
  type: { vi: 'tên loại văn bản', en: 'the type of document' },
  subject: { vi: 'trích yếu nội dung', en: 'the subject' },
  signature: { vi: 'chức vụ, chữ ký của người có thẩm quyền', en: 'the post and signature of the signer' },
  recipients: { vi: 'nơi nhận', en: 'the recipients' },
};
const OTHER_FORMS: Readonly<Record<'party' | 'assembly' | 'attached' | 'paper', Localized>> = {
  party: { vi: 'Văn bản mang tiêu đề của Đảng hoặc đoàn thể; quy tắc chỉ xét văn bản của cơ quan nhà nước.', en: 'The document bears the head of the Party or a mass organisation; the rule is for documents of State bodies.' },
  assembly: { vi: 'Quy tắc không xét văn bản của Quốc hội và Ủy ban Thường vụ Quốc hội.', en: 'The rule leaves out documents of the National Assembly and its Standing Committee.' },
  attached: { vi: 'Văn bản được ban hành kèm theo văn bản khác; thể thức nằm ở văn bản ban hành.', en: 'The document is attached to another one, which carries the form.' },
  paper: { vi: 'Loại giấy tờ này có mẫu trình bày riêng.', en: 'This kind of paper has a form of its own.' },
};

export default defineRule({
  id: 'form-part-missing',
  family: 'form',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [{ act: '30/2020/NĐ-CP', provision: 'Điều 8 khoản 2' }],
  messages: {
    vi: {
      title: 'Thiếu thành phần thể thức',
      summary: 'Văn bản hành chính thiếu một thành phần thể thức bắt buộc: quốc hiệu, tiêu ngữ, tên cơ quan, tên loại, trích yếu, chữ ký, nơi nhận.',
      head: 'Thiếu {parts} ở phần đầu văn bản; cần bổ sung trước khi ký.',
      foot: 'Thiếu {parts} ở phần cuối văn bản; cần bổ sung trước khi ký.',
      deputy: 'Thiếu “KT.” tại “{words}”; cần ghi rõ cấp phó ký thay.',
      copied: 'Phần này có thể bị bỏ khi sao chép hoặc chuyển đổi tệp; cần đối chiếu bản gốc.',
      signer: 'Hai chức vụ đứng liền nhau nên không rõ ai ký; “KT.” có thể bị rơi khi sao chép.',
    },
    en: {
      title: 'Part of the form missing',
      summary: 'An administrative document lacks a required part of its form: national name and motto, issuer, type, subject, signature, recipients.',
      head: 'The head lacks {parts}; to be added before signature.',
      foot: 'The foot lacks {parts}; to be added before signature.',
      deputy: '“KT.” is missing at “{words}”; show that the deputy signs for the head.',
      copied: 'The part may have been lost when the text was copied or converted; compare the original.',
      signer: 'Two posts stand one under the other, so it is unclear who signs; “KT.” may have been lost in copying.',
    },
  },
  check({ draft, structure, facts }) {
    const form = readForm(structure, facts.identity);
    if (form.otherForm) return inapplicable(OTHER_FORMS[form.otherForm].vi, OTHER_FORMS[form.otherForm].en);
    if (!form.looksComplete) return inapplicable('Nội dung là một đoạn trích, không có phần đầu và phần cuối của văn bản.', 'The text is an excerpt without the head and foot of a document.');
    const missing = (parts: readonly Part[]): Part[] => parts.filter((part) => !form.present.has(part));
    const first = form.kindLine ?? structure.blocks[0]!;
    const last = structure.blocks.findLast((block) => block.end <= structure.bodyEnd) ?? structure.blocks.at(-1)!;
    const findings: FindingDraft[] = [];
    const add = (message: 'head' | 'foot', parts: Part[], place: Span): void => {
      // Without the kind the subject cannot be told either: one word for both.
      const named = parts.includes('type') ? parts.filter((part) => part !== 'subject') : parts;
      if (named.length) findings.push({ message, values: { parts: listOf(named) }, reason: 'copied', place: { start: place.start, end: place.end }, absent: true, evidence: [searched(place)] });
    };
    const searched = (place: Span): Evidence => evidence(draft, structure, 'searched', { vi: 'Đã tìm quanh đây.', en: 'Searched around here.' }, place);
    // Without its tables a copy only tells of what stands outside them, or beside what is left.
    add('head', missing(form.hasHead ? HEAD : form.kindLine ? ['subject'] : []), first);
    add('foot', missing(form.hasHead ? FOOT : form.present.has('signature') ? ['recipients'] : []), last);
    if (form.deputy) {
      findings.push({
        message: 'deputy', values: { words: form.deputy.text.replace(/\s+/g, ' ') }, reason: 'signer', place: { start: form.deputy.start, end: form.deputy.end },
        legalBasis: [{ act: '30/2020/NĐ-CP', provision: 'Điều 13' }],
      });
    }
    return { applicable: true, findings, ...(findings.length ? {} : { seen: [searched(first), searched(last)] }) };
  },
});

function listOf(parts: readonly Part[]): Localized {
  return { vi: parts.map((part) => NAMES[part].vi).join(', '), en: parts.map((part) => NAMES[part].en).join(', ') };
}
