import type { Span } from '../../draft/tree.ts';
import { isAccount, NOT_OWN, turnsAgainst, type OwnWording } from '../../facts/own-wording.ts';
import { DUTY_VERBS } from '../../language/lexicon.ts';
import type { Block, SectionRole } from '../../structure/section.ts';
import { Sought } from '../../text/letter-set.ts';
import { fieldsOf, type Field } from './fields.ts';

/** A sentence in which the draft itself tells of a gap between women and men. */
export interface Issue extends Span {
  readonly block: Block;
  /** Whom the gap puts at a disadvantage, as far as the sentence tells. */
  readonly sex: 'female' | 'male';
  readonly fields: ReadonlySet<Field>;
  /** The sentence's own words, folded. */
  readonly words: string;
}

/** Parts that ask for something: what stands there is aim or work, not account. */
const FORWARD: ReadonlySet<SectionRole> = new Set<SectionRole>(['targets', 'tasks', 'solutions', 'organisation', 'budget', 'reporting', 'effect', 'recipients', 'signature', 'annex']);
const MAX_CLAUSE = 600;

const END = '(?![A-Za-zÀ-ỹ])';
const START = '(?<![A-Za-zÀ-ỹ])';
const pattern = (source: string): RegExp => new RegExp(`${START}(?:${source})${END}`, 'u');

const FEMALE = pattern('phụ nữ|nữ giới|nữ|cụ bà|bà mẹ|người mẹ|người vợ|vợ|bé gái|trẻ em gái|em gái|con gái|góa phụ');
const MALE = pattern('nam giới|nam|cụ ông|đàn ông|người chồng|chồng|người cha|bé trai|trẻ em trai|em trai|con trai');
/** A gap by name, and the word that says it is there. */
const GAP_NAMED = pattern('(?:chênh lệch|khoảng cách|mất cân bằng|bất bình đẳng|phân biệt đối xử)(?: [^.;]{0,30})? (?:giới|giới tính|nam|nữ|nam nữ|nam, nữ)|định kiến giới');
const PRESENT = pattern('còn|vẫn|lớn|cao|phổ biến|tồn tại|nặng nề|đáng kể|gia tăng|diễn ra|ở mức|sâu sắc|chưa được|\\d+(?:[.,]\\d+)? ?(?:%|điểm|lần)');
const WORSE = pattern('(?:thấp|cao|ít|nhiều|kém|bấp bênh|khó|chậm|dài|ngắn|nặng) hơn');
const COMPARED = pattern('gấp|trong khi|chỉ (?:có |chiếm |đạt |bằng )?\\d[^.;]*|bằng \\d[^.;]* của|so với');
const SHARE_LOW = pattern('còn thấp|rất thấp|quá thấp|thấp|còn hạn chế|chưa cao|chưa đạt|chưa tương xứng|còn ít|quá ít|rất ít|dưới \\d[^.;]*|mới đạt|mới chỉ|chỉ đạt|chỉ chiếm|chỉ có|chỉ bằng|giảm so với');
const SHARE = pattern('tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu|số lượng|số (?:lao động |cán bộ |đại biểu |học viên |chủ )?nữ|phụ nữ|nữ');
const HARDSHIP = pattern('gặp (?:nhiều |không ít )?khó khăn|còn khó khăn|thiệt thòi|ít (?:có |được )?(?:cơ hội|tham gia|đến|tiếp cận|sử dụng|đứng tên|dự)|chưa được|chưa có cơ hội|chưa tham gia|không được đứng tên|khó tiếp cận|dễ bị tổn thương|gánh nặng|chịu thiệt|bị hạn chế|phải nghỉ (?:việc|học)|chủ yếu thôi việc|thường chỉ ghi tên|bị (?:sa thải|phân biệt)');
const MOST = /(?<![A-Za-zÀ-ỹ])(?:nữ|phụ nữ|lao động nữ) (?:chỉ )?chiếm (?:tới |trên |khoảng |đến )?(?<share>\d{1,3}(?:[.,]\d+)?) ?%/u;
const MISFORTUNE = pattern('thất nghiệp|nghèo|sống một mình|cô đơn|neo đơn|thôi việc|mất việc|nạn nhân|bị bạo lực|mù chữ|bỏ học|không có (?:đất|lương hưu|việc làm|bảo hiểm)|bệnh');
/** What the sentence wants is no account of what is. */
const AIM = pattern('phấn đấu|nhằm|mục tiêu|góp phần|tiến tới|yêu cầu|tăng cường|đẩy mạnh|nâng cao|thúc đẩy|bảo đảm|đảm bảo|thu hẹp|xóa bỏ|khắc phục|loại bỏ|đến năm \\d{4}|vào năm \\d{4}|tối thiểu|ít nhất|trở lên|không thấp hơn|không quá|phải(?! (?:nghỉ|bỏ|trông|làm|chịu))|được hưởng|được hỗ trợ|được ưu tiên|quy định|hướng dẫn|không để|tránh');
const OPENS_DUTY = new RegExp(`^(?:${DUTY_VERBS.join('|')})${END}`, 'u');

export function issuesIn(wording: OwnWording): Issue[] {
  const { block } = wording;
  if (block.cell || !tells(block) || !couldTell(block)) return [];
  const found: Issue[] = [];
  const from = block.bodyStart - block.start;
  for (const clause of clausesOf(wording.words, from)) {
    const words = wording.words.slice(clause.start, clause.end);
    if (words.length > MAX_CLAUSE || !isGap(words)) continue;
    const before = words.slice(0, words.search(FEMALE) < 0 ? undefined : Math.max(0, words.search(FEMALE)));
    if (AIM.test(before) || AIM.test(words) && !isAccount(block) || OPENS_DUTY.test(words) || turnsAgainst(words) && !GAP_NAMED.test(words)) continue;
    found.push({ start: block.start + clause.start, end: block.start + clause.end, block, sex: !FEMALE.test(words) && MALE.test(words) || MALE_LOW.test(words) ? 'male' : 'female', fields: fieldsOf(words), words });
  }
  return found;
}

const MALE_LOW = pattern('(?:tỷ lệ |số )?nam giới (?:[^.;,]{0,50} )?(?:dưới \\d|thấp|ít|chưa|chỉ)');

function isGap(words: string): boolean {
  const female = FEMALE.test(words);
  const male = MALE.test(words);
  if (GAP_NAMED.test(words)) return PRESENT.test(words);
  if (!female && !male) return false;
  if (female && male && (WORSE.test(words) || COMPARED.test(words) && /\d|còn|vẫn/u.test(words))) return true;
  if (SHARE_LOW.test(words) && (SHARE.test(words) || male && /tỷ lệ|tỉ lệ/u.test(words)) && /(?:tỷ lệ|tỉ lệ|tỷ trọng|chỉ|số)(?![A-Za-zÀ-ỹ])/u.test(words)) return true;
  if (hardshipOfOneSex(words)) return true;
  const most = MOST.exec(words);
  return most !== null && Number(most.groups!['share']!.replace(',', '.')) >= 60 && MISFORTUNE.test(words);
}

/** The hardship follows the word for the sex, in the same breath. */
function hardshipOfOneSex(words: string): boolean {
  const at = words.search(FEMALE) >= 0 ? words.search(FEMALE) : words.search(MALE);
  const hardship = words.slice(at).search(HARDSHIP);
  return at >= 0 && hardship >= 0 && hardship < 90 && !words.slice(at, at + hardship).includes(NOT_OWN);
}

const WHO: readonly Sought[] = ['nữ', 'giới', 'nam', 'vợ', 'cụ bà', 'mẹ', 'gái'].map((word) => new Sought(word));
const TELLING: readonly Sought[] = ['hơn', 'thấp', 'hạn chế', 'chưa', 'ít', 'khó', 'thiệt', 'chiếm', 'gánh nặng', 'chỉ', 'so với', 'gấp', 'trong khi', 'dưới', 'bằng', 'phải', 'bị', 'thôi việc', 'chênh lệch', 'khoảng cách', 'mất cân bằng', 'bất bình đẳng', 'phân biệt', 'định kiến', 'giảm'].map((word) => new Sought(word));

/** Cheap look at the folded text before anything is masked. */
function couldTell({ folded, passage: { letters } }: Block): boolean {
  return WHO.some((word) => word.in(folded, letters)) && TELLING.some((word) => word.in(folded, letters));
}

/** Account parts, and what stands before or outside the parts that ask for something. */
function tells(block: Block): boolean {
  if (isAccount(block)) return true;
  if (block.section?.kind === 'article' || inArticle(block)) return false;
  for (let at = block.section; at; at = at.parent) if (FORWARD.has(at.role)) return false;
  return true;
}

function inArticle(block: Block): boolean {
  for (let at = block.section; at; at = at.parent) if (at.kind === 'article') return true;
  return false;
}

function clausesOf(words: string, from: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const match of words.matchAll(/;|\.(?=\s|$)|$/gu)) {
    if (match.index < start) continue;
    const lead = /^\s*/.exec(words.slice(start, match.index))![0].length;
    if (match.index - start - lead > 12) spans.push({ start: start + lead, end: match.index });
    start = match.index + 1;
  }
  return spans;
}
