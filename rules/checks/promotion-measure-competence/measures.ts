import type { Span } from '../../draft/tree.ts';
import type { Citation } from '../../facts/facts.ts';
import type { OwnWording } from '../../facts/own-wording.ts';
import { clauseAt, isAccount, tellsOfPast } from '../../facts/own-wording.ts';
import { sexesIn } from '../../facts/sexes.ts';
import { findAct } from '../../law/registry.ts';
import type { Block } from '../../structure/section.ts';
import { matchesOf } from '../../text/matches.ts';
import { wordPattern } from '../../text/syllables.ts';

/** A quota, priority or added benefit for one sex that the draft creates. Spans are offsets into the draft. */
export interface PromotionMeasure {
  readonly kind: 'quota' | 'priority' | 'benefit';
  readonly span: Span;
  readonly block: Block;
  /** A citation of a central act beside it: the measure may only repeat what that act sets. */
  readonly restates: Citation | null;
}

const SEX = '(?:nữ giới|phụ nữ|nữ|nam giới|nam|lao động nữ|cán bộ nữ|chị em)';
const WHO = '(?:(?:các|những|đối tượng|người|thí sinh|ứng viên|lao động|cán bộ|công chức|viên chức|học viên|học sinh|sinh viên|hộ|hộ nghèo|do|là|chủ hộ|doanh nghiệp|hợp tác xã|dự án|phương án|hồ sơ|của|có|cho|đối với|với) )*';
// Words that are two of the others ("xét tuyển") are left out: with them every such pair would be tried in two ways.
const GIVES = '(?:tuyển dụng|tuyển|cử|cử đi|đào tạo|bồi dưỡng|bổ nhiệm|quy hoạch|vay|cho vay|hỗ trợ|giao|nhận|tiếp nhận|xét|lựa chọn|chọn|bố trí|hưởng|mua|thuê|dạy nghề|xem xét)';

const MEASURES: readonly { kind: PromotionMeasure['kind']; pattern: RegExp }[] = [
  { kind: 'priority', pattern: wordPattern(`ưu tiên(?:,? ${GIVES})*(?: trước| vốn| việc làm| kinh phí)? ${WHO}${SEX}`, 'gu') },
  { kind: 'priority', pattern: wordPattern(`${SEX}(?: \\S+){0,10} (?:được|thì được|có quyền) (?:ưu tiên|xét trước|xét tuyển trước|cộng \\d*|cộng thêm|cộng điểm|giao trước|tuyển trước|chọn trước|giải quyết trước|miễn điều kiện)`, 'gu') },
  { kind: 'priority', pattern: wordPattern(`cộng(?: thêm)?(?: \\S+){0,3} điểm(?: \\S+){0,3} (?:cho|đối với) ${WHO}${SEX}`, 'gu') },
  { kind: 'quota', pattern: wordPattern(`(?:dành|bố trí|phân bổ|giành)(?: \\S+){0,5} \\d+\\s*(?:%|phần trăm|suất|chỉ tiêu)(?: \\S+){0,9} ${SEX}`, 'gu') },
  { kind: 'quota', pattern: wordPattern(`(?:tỷ lệ|tỉ lệ|số lượng|cơ cấu)(?: \\S+){0,3} ${SEX}(?: \\S+){0,8} (?:phải|ít nhất|tối thiểu|không dưới|không thấp hơn|từ|chiếm|đạt|bảo đảm|là)(?: \\S+){0,3} \\d+\\s*(?:%|phần trăm)?`, 'gu') },
  { kind: 'quota', pattern: wordPattern(`(?:ít nhất|tối thiểu|không dưới|không ít hơn|bảo đảm|phải có|có)(?: \\S+){0,2} \\d+\\s*(?:%|phần trăm)(?: \\S+){0,8} (?:là |cho |dành cho )?${SEX}`, 'gu') },
  { kind: 'quota', pattern: wordPattern(`${SEX}(?: \\S+){0,8} (?:chiếm|đạt|không dưới|ít nhất|tối thiểu)(?: \\S+){0,3} \\d+\\s*(?:%|phần trăm)`, 'gu') },
  { kind: 'benefit', pattern: wordPattern(`(?:hỗ trợ thêm|trợ cấp thêm|hỗ trợ bổ sung|mức hỗ trợ bằng \\d\\S*|tăng thêm|được thêm|hưởng thêm|cao hơn|nhân hệ số)(?: \\S+){0,8} (?:cho|đối với|là) ${WHO}${SEX}`, 'gu') },
  { kind: 'benefit', pattern: wordPattern(`${SEX}(?: \\S+){0,9} (?:được|thì được) (?:hỗ trợ thêm|trợ cấp thêm|hưởng thêm|tăng thêm|hưởng mức cao hơn|cộng thêm|hỗ trợ bằng \\d\\S*)`, 'gu') },
  { kind: 'benefit', pattern: wordPattern(`(?:miễn|giảm|miễn, giảm|miễn giảm)(?: \\S+){0,8} (?:cho|đối với) ${WHO}${SEX}`, 'gu') },
  { kind: 'benefit', pattern: wordPattern(`${SEX}(?: \\S+){0,8} (?:mức|lãi suất|thời hạn)(?: \\S+){0,3} (?:cao hơn|thấp hơn|dài hơn)`, 'gu') },
];

/** Protecting mothers is no promotion measure (Điều 6 khoản 4), nor is care for the sick or those in danger, nor the mix of a council. */
const SPARED = wordPattern('mang thai|thai sản|sinh con|nuôi con|cho con bú|sữa mẹ|làm mẹ an toàn|dưới 36 tháng|bị bạo lực|bị xâm hại|nạn nhân|đơn thân|phụ khoa|ung thư|vận động viên|thi đấu|đội tuyển|bà mẹ|thành viên', 'u');
/** An aim is no rule, and neither is what is reported. */
const AIM = wordPattern('phấn đấu|mục tiêu|chỉ tiêu phấn đấu|khuyến khích|định hướng|từng bước|thống kê|số liệu|báo cáo', 'u');
const CENTRAL = /^(?:luật|bộ luật|nghị định|nghị quyết số \d+\/\d{4}\/qh|thông tư|pháp lệnh)/u;

/** What local drafts set for one sex; one measure a clause. */
export function promotionMeasures(own: readonly OwnWording[], citations: readonly Citation[]): PromotionMeasure[] {
  const found: PromotionMeasure[] = [];
  for (const one of own) {
    const { block } = one;
    if (!one.sexes.length || isAccount(block)) continue;
    const { words } = one;
    const taken: Span[] = [];
    for (const { kind, pattern } of MEASURES) {
      for (const match of matchesOf(words, pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const clause = clauseAt(words, span);
        if (taken.some(({ start }) => start === clause.start)) continue;
        const said = words.slice(clause.start, clause.end);
        const sexes = new Set(sexesIn(block.text.slice(clause.start, clause.end), said).map(({ sex }) => sex));
        // "mỗi giới có ít nhất 30%", "nam, nữ được ưu tiên như nhau": for both, so for neither.
        if (sexes.size !== 1 || sexes.has('both') || SPARED.test(said) || AIM.test(said) || tellsOfPast(said)) continue;
        taken.push(clause);
        found.push({ kind, block, span: { start: block.start + span.start, end: block.start + span.end }, restates: restatedBy(block, citations) });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function restatedBy(block: Block, citations: readonly Citation[]): Citation | null {
  const parent = block.section?.parent;
  const near = citations.filter(({ start }) => block.start <= start && start < block.end || parent !== undefined && parent.headingSpan.start <= start && start < parent.headingSpan.end);
  return near.find((citation) => isCentral(citation)) ?? null;
}

/** Only acts of the National Assembly, its Standing Committee and the Government (or ministries that detail them) can carry the measure. */
function isCentral({ act, number, quote }: Citation): boolean {
  const known = act === null ? undefined : findAct(act);
  if (known) return ['quoc-hoi', 'uy-ban-thuong-vu-quoc-hoi', 'chinh-phu', 'thu-tuong'].includes(known.issuer) || known.issuer.startsWith('bo-');
  return /\/(?:NĐ-CP|QH\d+|NQ-CP|UBTVQH\d*|TT-|QĐ-TTg)/u.test(number ?? '') || CENTRAL.test(quote.toLowerCase());
}

