import type { Span } from '../../draft/tree.ts';
import { Sought } from '../../text/letter-set.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Passage } from '../../text/passage.ts';

export type LostWord = 'day' | 'national' | 'negation' | 'promoted' | 'into';

/** A sentence that says something else than it must, since a word fell out or slipped in. */
export interface Slip extends Span {
  readonly kind: LostWord;
}

/** Acts that the law forbids (Luật Bình đẳng giới Điều 10, 40, 41 and the evils that every plan fights): nobody is told to promote them. */
const FORBIDDEN = 'bạo lực|phân biệt đối xử|định kiến giới|tảo hôn|mua bán người|xâm hại|quấy rối tình dục|lựa chọn giới tính|tham nhũng|tệ nạn|tội phạm|ma túy|buôn lậu|gian lận';
const WORD = '[0-9A-Za-zÀ-ỹ]';
const PROMOTED = new RegExp(`(?<!${WORD})(?:tăng cường|đẩy mạnh|thúc đẩy|khuyến khích|phát huy|thực hiện tốt)(?: công tác)? (?:${FORBIDDEN})(?!${WORD})`, 'gu');
/** "nâng cao nhận thức về sức khỏe sinh sản và lựa chọn giới tính thai nhi": the choice stands as one more thing to be learnt. */
const CHOICE = new RegExp(`(?:nhận thức|kiến thức|tuyên truyền|truyền thông|tư vấn|hướng dẫn|phổ biến|vận động|dịch vụ)[^.;]{0,160}?(?:,| và| về) (lựa chọn giới tính (?:thai nhi|khi sinh|trẻ))(?!${WORD})`, 'gu');
const AGAINST = /không|chống|phòng|ngừa|ngăn|cấm|hậu quả|tác hại|hệ lụy|nguy cơ|tình trạng|hành vi|lạm dụng|xử lý|vi phạm|mất cân bằng|giảm|xóa|loại bỏ|loại trừ|kiểm soát|hạn chế|nguyên nhân|thực trạng/u;
/** "kể từ ký ban hành": the day is gone. */
const NO_DAY = new RegExp(`(?<!${WORD})(?:kể từ|hiệu lực(?: thi hành)? từ) ký(?: ban hành)?(?!${WORD})`, 'gu');
/** A local body draws up what only the State as a whole has: "kế hoạch thực hiện" fell out before "Chiến lược quốc gia". */
const NATIONAL = new RegExp(`(?<!${WORD})(?:xây dựng|soạn thảo|ban hành) (?:(?:chiến lược|chương trình|đề án)(?:(?! (?:kế hoạch|thực hiện|triển khai|hướng dẫn|theo|căn cứ|thuộc|trong|trên cơ sở(?! giới)|cụ thể hóa) )[^.;:()]){0,140}?, )?(?:chiến lược|chương trình (?:mục tiêu|hành động)) quốc gia(?!${WORD})`, 'gu');
const CENTRAL_SUBJECT = /(?:chính phủ|thủ tướng|quốc hội|các bộ|(?<![A-Za-zÀ-ỹ])bộ [\p{L}]+)[^.;]{0,60}$/u;
/** "theo dõi việc thực hiện kế hoạch vào báo cáo Sở …": "và" typed as "vào". */
const INTO = new RegExp(`(?<!${WORD})(vào) (?:tổng hợp, )?(?:báo cáo|gửi|trình|đề xuất|kiến nghị|tham mưu)(?: về| lên| cho)? (?:sở|ủy ban|ubnd|hđnd|hội đồng nhân dân|bộ|ban|cơ quan|chủ tịch|thủ tướng|chính phủ)(?!${WORD})`, 'gu');
/** Verbs that lead into something: "lồng ghép vào báo cáo Sở …". */
const LEADS_INTO = /(?:đưa|lồng ghép|tích hợp|bổ sung|ghi|nhập|cập nhật|điền|đăng|thêm|đóng góp|tham gia|căn cứ|dựa|tập trung|hướng|tùy|chia|phân|tác động|tiếp thu|phản ánh|gộp|tính|lựa chọn|kết hợp|thể hiện)(?![A-Za-zÀ-ỹ])[^.;]{0,110}$/u;

/** Offsets are indices into the passage. "national" counts only where the issuer is no body of the centre. */
export function lostWords({ folded, letters }: Passage): Slip[] {
  if (!SIGNS.some((sign) => sign.in(folded, letters))) return [];
  const found: Slip[] = [];
  const add = (kind: LostWord, at: number, length: number): void => { found.push({ kind, start: at, end: at + length }); };
  for (const match of matchesOf(folded, NO_DAY)) add('day', match.index, match[0].length);
  for (const match of matchesOf(folded, PROMOTED)) add('promoted', match.index, match[0].length);
  for (const match of matchesOf(folded, CHOICE)) {
    const at = match.index + match[0].length - match[1]!.length;
    if (!AGAINST.test(near(folded, at, at + match[1]!.length))) add('negation', at, match[1]!.length);
  }
  for (const match of matchesOf(folded, NATIONAL)) if (!CENTRAL_SUBJECT.test(folded.slice(0, match.index))) add('national', match.index, match[0].length);
  for (const match of matchesOf(folded, INTO)) if (!LEADS_INTO.test(folded.slice(0, match.index))) add('into', match.index, match[0].length);
  return found;
}

/** Words without which none of the slips can stand; nearly every block is let go here. */
const SIGNS: readonly Sought[] = ['từ ký', 'giới tính', 'quốc gia', 'vào báo', 'vào gửi', 'vào trình', 'vào đề', 'vào kiến', 'vào tham', 'vào tổng', ...FORBIDDEN.split('|')].map((words) => new Sought(words));

const REACH_BEFORE = 90;
const REACH_AFTER = 30;

/** What may turn a phrase into its opposite stands near it, in the same sentence. */
function near(text: string, at: number, end: number): string {
  const from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf(';', at), at - REACH_BEFORE - 1) + 1;
  return text.slice(from, at) + text.slice(end, end + REACH_AFTER).replace(/[.;][^]*/, '');
}
