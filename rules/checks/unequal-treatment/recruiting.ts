import type { Span } from '../../draft/tree.ts';
import type { OwnWording } from '../../facts/own-wording.ts';
import { matchesOf } from '../../text/matches.ts';
import { mayMatch, type MayMatch } from '../../text/needs.ts';
import { readOnce } from '../../text/passage.ts';
import { wordPattern } from '../../text/syllables.ts';

/** A condition that takes one sex only, or burdens one sex. */
export interface OneSexCondition {
  /** `only`: one sex is taken or preferred; `family`: marriage or childbearing is held against women; `barred`: one sex is kept out. */
  readonly kind: 'only' | 'family' | 'barred';
  /** The words say it beyond doubt. */
  readonly clear: boolean;
  readonly sex: 'female' | 'male';
  /** Offsets into the draft. */
  readonly span: Span;
}

const TAKE = '(?:tuyển dụng|tuyển chọn|tuyển sinh|tuyển|xét tuyển|tiếp nhận|nhận|tuyển lao động|chọn|bổ nhiệm|cử)';
const WHO = '(?:(?:thêm|mới|các|những|\\d+|thí sinh|ứng viên|lao động|người|cán bộ|nhân viên|công nhân|học viên|sinh viên|học sinh|công dân|bảo vệ|lái xe|giới tính|là|giới|hồ sơ|của) )*';
const MALE = '(?<male>nam giới|nam)';
const FEMALE = '(?<female>nữ giới|phụ nữ|nữ)';

const of = (source: string): { may: MayMatch; pattern: RegExp } => ({ may: mayMatch(source), pattern: wordPattern(source, 'gu') });
const CONDITIONS: readonly { kind: OneSexCondition['kind']; clear: boolean; recruiting?: true; may: MayMatch; pattern: RegExp }[] = [
  { kind: 'only', clear: true, ...of(`chỉ ${TAKE} ${WHO}(?:${MALE}|${FEMALE})`) },
  { kind: 'only', clear: true, ...of(`không ${TAKE} ${WHO}(?:${MALE}|${FEMALE})`) },
  { kind: 'only', clear: true, ...of(`ưu tiên (?:${TAKE} )?${WHO}${MALE}`) },
  { kind: 'only', clear: true, ...of(`${MALE} (?:được )?ưu tiên`) },
  { kind: 'only', clear: false, ...of(`tuyển(?: dụng| chọn| sinh)? ${WHO}${MALE}`) },
  { kind: 'only', clear: false, ...of(`tuyển(?: dụng| chọn| sinh)? ${WHO}(?:${MALE}|${FEMALE}),? (?:trong độ tuổi|độ tuổi|từ|dưới|không quá|đủ|tuổi)`) },
  { kind: 'only', clear: false, ...of(`giới tính\\s*:\\s*(?:${MALE}|${FEMALE})`) },
  { kind: 'family', clear: true, ...of(`(?:nữ|phụ nữ|lao động nữ)(?: \\S+){0,8} (?:chưa lập gia đình|chưa kết hôn|chưa có chồng|chưa có gia đình|độc thân)`) },
  { kind: 'family', clear: true, ...of('cam kết(?: \\S+){0,6} (?:không|chưa|chậm)(?: \\S+){0,2} (?:sinh con|mang thai|có thai|kết hôn|lập gia đình)') },
  { kind: 'family', clear: true, recruiting: true, ...of('(?:nữ|phụ nữ|lao động nữ)(?: \\S+){0,8} (?:không mang thai|không có thai|chưa có con|chưa sinh con|xét nghiệm thai)') },
  { kind: 'only', clear: false, ...of(`(?:học bổng|suất|chỉ tiêu|lớp|khóa|chương trình|giải thưởng|phần thưởng|vị trí)(?: \\S+){0,5} (?:chỉ dành cho|dành riêng cho|dành cho|chỉ cho) ${WHO}${MALE}`) },
  { kind: 'barred', clear: false, ...of('(?<female>phụ nữ|người vợ|vợ|nữ|lao động nữ)(?: \\S+){0,8} (?:được chồng đồng ý|có sự đồng ý của chồng|sự đồng ý của chồng|chồng ủy quyền|chồng bảo lãnh|ý kiến của chồng)') },
  { kind: 'barred', clear: false, ...of('(?<female>phụ nữ|nữ giới|con gái|con dâu|lao động nữ)(?: \\S+){0,4} không được (?:tham gia|dự|tham dự|thừa kế|hưởng thừa kế|chia|đứng tên|ứng cử|đăng ký|vào|làm chủ|giữ chức|quyết định)') },
  { kind: 'barred', clear: false, ...of('(?:(?<male>lao động nam|nam giới|nam|người chồng|người cha|cha|chồng)|(?<female>lao động nữ|phụ nữ|nữ giới|nữ|người vợ|người mẹ|mẹ|vợ))(?: \\S+){0,3} chỉ được(?: \\S+){0,6} (?:khi|nếu|trong trường hợp|với điều kiện)') },
];
const RECRUITING = wordPattern('tuyển|tuyển dụng|tuyển sinh|dự tuyển|ứng viên|thí sinh|tiêu chuẩn|điều kiện|yêu cầu|vị trí|hợp đồng|hồ sơ|bổ nhiệm|đào tạo|học viên|chỉ tiêu|lao động|việc làm|doanh nghiệp|học bổng|suất|lớp|khóa', 'u');
/** Places for those in danger may be kept for one sex; that is looked at as a measure. */
const SHELTER = wordPattern('bạo lực|nạn nhân|tạm lánh|xâm hại', 'u');
/** A wish for more of one sex, teams, and sex split by place are no conditions. */
const BEFORE = /(?:đội|tỷ lệ|tỉ lệ|tăng|số lượng|cơ cấu|khu|phòng|buồng|dãy|không phân biệt)\s+$/u;
const AFTER = /^\s*(?:[,/]|và|hoặc|hay|lẫn|□|☐|:)\s*(?:nữ|nam|□|☐)/u;

/** Conditions that may stand in a block; nearly always none. */
const conditionsFor = readOnce(({ folded, letters }) => CONDITIONS.filter(({ may }) => may(folded, letters)));

/** Conditions on one sex in a block; when both sexes are taken ("nam, nữ") there is none. */
export function conditionsIn(one: OwnWording): OneSexCondition[] {
  const { block, sexes } = one;
  if (!sexes.length && !one.folded.includes('cam kết')) return [];
  const { words } = one;
  const both = sexes.filter(({ sex }) => sex === 'both');
  const found: OneSexCondition[] = [];
  for (const { kind, clear, recruiting, may, pattern } of conditionsFor(block.passage)) {
    if (words !== one.folded && !may(words)) continue;
    for (const match of matchesOf(words, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (both.some(({ start, end }) => start < span.end && span.start < end) || BEFORE.test(words.slice(Math.max(0, span.start - 24), span.start)) || AFTER.test(words.slice(span.end, span.end + 12))) continue;
      if (kind === 'only' && SHELTER.test(words)) continue;
      if ((kind === 'only' || recruiting) && !RECRUITING.test(`${words} ${block.section?.heading.toLowerCase() ?? ''} ${block.section?.parent?.heading.toLowerCase() ?? ''}`)) continue;
      if (isName(block.text, span)) continue;
      const groups = match.groups as { male?: string; female?: string } | undefined;
      found.push({ kind, clear, sex: groups?.male ? 'male' : 'female', span: { start: block.start + span.start, end: block.start + span.end } });
    }
  }
  return found.filter((one, i) => !found.some((other, k) => k < i && other.span.start < one.span.end && one.span.start < other.span.end));
}

/** "tuyển Nam Định": the last word is the name of a place. */
function isName(text: string, { end }: Span): boolean {
  return text.slice(0, end).endsWith('Nam') && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 6));
}
