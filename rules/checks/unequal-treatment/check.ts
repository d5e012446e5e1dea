import type { Span } from '../../draft/tree.ts';
import { clauseAt, isAccount, ownWording, tellsOfPast, type OwnWording } from '../../facts/own-wording.ts';
import { Sifted } from '../../text/sifted.ts';
import { wordPattern } from '../../text/syllables.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type Evidence, type FindingDraft, type LegalBasis } from '../rule.ts';
import { differences, type Difference } from './limits.ts';
import { conditionsIn, type OneSexCondition } from './recruiting.ts';

const LAW = '73/2006/QH11';
const CONDITION = new Sifted(wordPattern('tuổi|độ tuổi|tiêu chuẩn|điều kiện|tuyển|tuyển dụng|tuyển sinh|bổ nhiệm|quy hoạch|mức|hỗ trợ|trợ cấp|phụ cấp|đối tượng|ưu tiên|chế độ|thưởng|học bổng|vay|chỉ tiêu|được hưởng|sinh năm|đào tạo|cộng điểm|tư vấn|tham vấn|buổi', 'u'));
/** Ages that laws set apart for the sexes, bodies and sports, figures that only describe. */
const SET_ELSEWHERE = wordPattern('nghỉ hưu|hưu trí|tuổi hưu|lương hưu|nghỉ chế độ|nghỉ công tác|thôi việc|tinh giản|kết hôn|tảo hôn|dân quân|tự vệ|nghĩa vụ quân sự|nhập ngũ|gọi công dân|tuổi lao động|trong độ tuổi lao động|ngoài độ tuổi lao động|tuổi thọ|trung bình|bình quân|tỷ số|chiều cao của|thể thao|thi đấu|vận động viên|điền kinh|bóng đá|bóng chuyền|cầu lông|cự ly|giải chạy|giải thể thao|giải vô địch|trang phục|đồng phục|quần áo|giày|kích cỡ|thai sản|mang thai|sinh con|nuôi con|cho con bú|trại giam|tạm giam|tạm giữ|phạm nhân|học sinh nội trú|ký túc xá|phòng ở|nhà vệ sinh|người cao tuổi', 'u');
const FORBIDDEN = wordPattern('nghiêm cấm|cấm|xử phạt|phạt tiền|phạt cảnh cáo|vi phạm|phân biệt đối xử|không phân biệt|hành vi|tình trạng|kiểm tra|thanh tra|phát hiện|bãi bỏ|chấm dứt|xử lý|chấn chỉnh|nhắc nhở|khắc phục|tố cáo|khiếu nại', 'u');
const GROUNDS = wordPattern('theo quy định|theo luật|theo nghị định|quy định tại|biện pháp thúc đẩy bình đẳng giới|chênh lệch|danh mục công việc|danh mục nghề|chức năng sinh sản|theo hướng dẫn|pháp luật về', 'u');

export default defineRule({
  id: 'unequal-treatment',
  family: 'gender',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'high',
  outcome: 'fail',
  legalBasis: [{ act: LAW, provision: 'Điều 11 khoản 4' }, { act: LAW, provision: 'Điều 13' }, { act: LAW, provision: 'Điều 40' }],
  messages: {
    vi: {
      title: 'Điều kiện, quyền lợi khác nhau giữa nam và nữ',
      summary: 'Văn bản đặt độ tuổi, tiêu chuẩn, mức hưởng khác nhau cho nam và nữ, hoặc chỉ tuyển, ưu tiên nam.',
      unlike: 'Đặt {unit} khác nhau cho nam và nữ tại “{words}”; cần áp dụng như nhau hoặc nêu căn cứ pháp luật cho phép.',
      only: 'Chỉ tuyển hoặc ưu tiên một giới tại “{words}”; cần nêu tiêu chuẩn theo công việc, áp dụng cho cả nam và nữ.',
      family: 'Đặt điều kiện về hôn nhân, sinh con tại “{words}”; cần bỏ điều kiện này.',
      barred: 'Hạn chế quyền của một giới tại “{words}”; cần áp dụng như nhau cho nam và nữ.',
      grounded: 'Văn bản viện dẫn quy định hoặc nêu lý do ở đây. Cần đối chiếu xem quy định đó có cho phép sự khác nhau này không.',
      favours: 'Sự khác nhau có lợi cho một giới, có thể là biện pháp thúc đẩy bình đẳng giới. Cần kiểm tra căn cứ và thẩm quyền ban hành.',
      unclear: 'Câu chữ chưa cho biết sự khác nhau này có lý do từ công việc, sức khỏe hoặc quy định khác hay không.',
      retirement: 'Mốc tuổi khác nhau có thể gắn với tuổi nghỉ hưu. Cần nêu rõ căn cứ.',
    },
    en: {
      title: 'Unlike conditions or benefits for men and women',
      summary: 'The document sets unlike ages, standards or amounts for men and women, or takes or prefers men only.',
      unlike: 'Sets unlike {unit} for men and women at “{words}”; it should be the same, or the law that allows it should be named.',
      only: 'Takes or prefers one sex at “{words}”; standards should follow the work and apply to both sexes.',
      family: 'Sets a condition on marriage or childbearing at “{words}”; it should be struck out.',
      barred: 'Restricts one sex at “{words}”; the rule should be the same for both sexes.',
      grounded: 'The document cites a rule or gives a reason here. Please see whether that rule allows the difference.',
      favours: 'The difference favours one sex and may be a promotion measure. Please check its ground and who may set it.',
      unclear: 'The words do not tell whether the difference has a reason in the work, in health or in another rule.',
      retirement: 'Unlike ages may follow the age of retirement. The ground should be named.',
    },
  },
  check({ draft, structure, facts }) {
    const own = ownWording(structure, facts).filter(({ block }) => !isAccount(block));
    const conditions = own.find(({ sexes, block }) => sexes.length > 0 && CONDITION.test(block.passage));
    const severity = facts.identity.regime === 'normative' ? 'high' as const : 'medium' as const;
    const cites = ({ block }: OwnWording): boolean => GROUNDS.test(block.text.toLowerCase()) || facts.citations.some(({ start, end }) => start < block.end && block.start < end);
    const show = (kind: Evidence['kind'], vi: string, en: string, span: Span): Evidence => evidence(draft, structure, kind, { vi, en }, span);
    const findings: FindingDraft[] = [];
    const taken: Span[] = [];
    for (const { difference, from, to } of differences(own)) {
      const said = `${heading(from)} ${from.words} ${to.words}`;
      if (SET_ELSEWHERE.test(said) || FORBIDDEN.test(said) || past(from, difference.male.span) || !CONDITION.pattern.test(said)) continue;
      const { male, female } = difference;
      const place = { start: Math.min(male.span.start, female.span.start), end: Math.max(male.span.end, female.span.end) };
      const reason = reasonOf(difference, cites(from) || cites(to));
      taken.push({ start: from.block.start, end: to.block.end });
      findings.push({
        message: 'unlike', values: { unit: UNIT_NAMES[male.unit], words: brief(draft.text.slice(place.start, place.end), 120) },
        place, severity, outcome: reason ? 'needs-review' : 'fail', ...(reason ? { reason } : {}),
        legalBasis: basisOf(said),
        evidence: [show('cause', 'Đối với nam.', 'For men.', male.span), show('cause', 'Đối với nữ.', 'For women.', female.span)],
        suggestion: 'nam, nữ áp dụng cùng một độ tuổi, tiêu chuẩn và mức hưởng',
      });
    }
    for (const one of own) {
      if (taken.some(({ start, end }) => start <= one.block.start && one.block.end <= end)) continue;
      const found = conditionsIn(one);
      const first = found[0];
      if (!first) continue;
      const said = `${heading(one)} ${one.words}`;
      // Protecting mothers is lawful; holding childbearing against women is not.
      if (first.kind !== 'family' && SET_ELSEWHERE.test(said) || FORBIDDEN.test(one.words) || first.kind !== 'barred' && past(one, first.span)) continue;
      const reason = cites(one) ? 'grounded' as const : clearly(first) ? null : 'unclear' as const;
      findings.push({
        message: first.kind, values: { words: brief(draft.text.slice(first.span.start, first.span.end), 100) },
        place: first.span, severity, outcome: reason ? 'needs-review' : 'fail', ...(reason ? { reason } : {}),
        legalBasis: basisOf(said),
        evidence: found.slice(1).map(({ span }) => show('cause', 'Điều kiện theo giới tính ở đây.', 'A condition by sex here as well.', span)),
        suggestion: first.kind === 'family' ? null : 'tiêu chuẩn theo yêu cầu của công việc, áp dụng như nhau cho nam và nữ',
      });
    }
    if (!conditions && !findings.length) return inapplicable('Văn bản không đặt điều kiện, tiêu chuẩn hay mức hưởng có nêu nữ hoặc nam.', 'The document sets no condition, standard or benefit that names women or men.');
    return { applicable: true, findings, seen: conditions ? [show('searched', 'Điều kiện, mức hưởng có nêu nữ hoặc nam.', 'Conditions and benefits that name women or men.', conditions.block)] : [] };
  },
});

const UNIT_NAMES: Readonly<Record<Difference['male']['unit'], { vi: string; en: string }>> = {
  age: { vi: 'độ tuổi', en: 'ages' }, 'birth-year': { vi: 'mốc năm sinh', en: 'years of birth' }, money: { vi: 'mức hưởng', en: 'amounts' },
  height: { vi: 'chiều cao', en: 'heights' }, weight: { vi: 'cân nặng', en: 'weights' }, points: { vi: 'mức điểm', en: 'marks' }, portions: { vi: 'số buổi, số ngày', en: 'numbers of sessions or days' },
};

/** Why a person has to decide, or null where the text is clear: the same thing, less for women, and no ground for it. */
function reasonOf({ male, worse }: Difference, grounded: boolean): 'grounded' | 'favours' | 'unclear' | 'retirement' | null {
  if (grounded) return 'grounded';
  if (male.unit === 'birth-year') return 'retirement';
  if (worse === 'female') return null;
  return worse === 'male' ? 'favours' : 'unclear';
}

/** Men taken or preferred, or marriage held against women; "chỉ tuyển nữ" may be a measure for women. */
function clearly({ clear, sex, kind }: OneSexCondition): boolean {
  return clear && (sex === 'male' || kind === 'family');
}

function basisOf(said: string): LegalBasis[] {
  if (/tuyển sinh|đào tạo|học nghề|học viên|học bổng|lớp/u.test(said)) return [{ act: LAW, provision: 'Điều 14' }, { act: LAW, provision: 'Điều 40 khoản 4' }];
  if (/quy hoạch|bổ nhiệm|đề bạt|lãnh đạo|ứng cử/u.test(said)) return [{ act: LAW, provision: 'Điều 11 khoản 4' }, { act: LAW, provision: 'Điều 40' }];
  if (/tuyển|lao động|việc làm|hợp đồng|tiền công|lương/u.test(said)) return [{ act: LAW, provision: 'Điều 13' }, { act: LAW, provision: 'Điều 40 khoản 3' }];
  return [{ act: LAW, provision: 'Điều 10' }, { act: LAW, provision: 'Điều 40' }];
}

/** Whether the clause around a place of the draft tells of what was. */
function past({ block, words }: OwnWording, { start, end }: Span): boolean {
  const clause = clauseAt(words, { start: Math.max(0, start - block.start), end: Math.min(words.length, end - block.start) });
  return tellsOfPast(words.slice(clause.start, clause.end));
}

function heading({ block }: OwnWording): string {
  return `${block.section?.heading ?? ''} ${block.section?.parent?.heading ?? ''}`.toLowerCase().slice(0, 400);
}
