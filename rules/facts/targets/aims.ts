import { foldLine } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { sexesIn } from '../sexes.ts';

/** What words make an aim, with or without a figure. All patterns read folded text on one line. */

/** Outside the part on objectives a share alone is a fact or a norm: only words of an aim make it one. */
const STRONG_AIM = /phấn đấu|ít nhất|tối thiểu|đến (?:hết |cuối )?(?:năm|quý|tháng)|bảo đảm|đảm bảo|duy trì|không quá|không thấp hơn|đạt|≥/u;
// A situation told: a count taken, a forecast, a comparison with the past.
const TOLD = /theo (?:dự báo|thống kê|báo cáo|kết quả)|hiện nay|hiện có|tính đến|(?:đã|mới|chỉ|chưa|mới chỉ) (?:đạt|có|chiếm)|(?:kết quả|thực hiện) (?:năm|giai đoạn)|so với (?:cùng kỳ|năm|trung bình|giai đoạn)|trong số|cuối năm \d{4},? (?:có|toàn)|năm \d{4},? (?:có|toàn|sở|tỉnh|xã|huyện)(?! \d+% )/u;

const TOLD_FROM_START = /^(?:hiện|hiện nay|đến nay|tính đến|thời gian qua|năm \d{4},? (?:đã|có|toàn)|trong năm \d{4},? (?:đã|có))(?![A-Za-zÀ-ỹ])/u;

/** Words that tell how things stand, even in a part on objectives. */
export function isTold(folded: string): boolean {
  return TOLD_FROM_START.test(folded) || /(?:^|\s)(?:đã|mới|chỉ|chưa|mới chỉ) (?:đạt|có|chiếm|hoàn thành)\s/u.test(folded);
}

export function isStrongAim(folded: string): boolean {
  return STRONG_AIM.test(folded) && !TOLD.test(folded);
}

const BEFORE_VERB = /(?:^|[,:;(–-]\s*|(?:^|\s)(?:nhằm|để|góp phần|phấn đấu|thực hiện|và|hoặc|từng bước|tiếp tục|hằng năm,?|qua đó|thúc đẩy|bảo đảm|đảm bảo|phải|cần|sẽ|hướng tới|mục tiêu|tập trung|quyết tâm)\s+)$/u;
const OVER_MEASURE = /(?<verb>nâng cao|nâng|tăng|giảm(?: thiểu)?|thu hẹp|rút ngắn|đạt|cải thiện|khống chế|kiềm chế|hạn chế|kéo giảm)(?=\s)[^.;:]{0,60}?\s(?:tỷ lệ|tỉ lệ|tỷ số|tỷ suất|tỷ trọng|khoảng cách|chênh lệch|chỉ tiêu|số vụ|số lượng|số người|số hộ|số ca|cơ cấu)(?![A-Za-zÀ-ỹ])|(?<verb2>bảo đảm|đảm bảo|duy trì|đạt)\s+(?:được\s+)?(?:các\s+chỉ tiêu\s+về\s+)?(?:tỷ lệ|tỉ lệ|tỷ số)(?![A-Za-zÀ-ỹ])/gu;
const INCREASE_OF = /(?:tăng cường|tăng)\s+(?:sự\s+)?tham gia (?:của|bình đẳng)/gu;
/** Words of degree that stand where the figure should. */
const DEGREE = /đáng kể|rõ rệt|đủ mạnh|(?:đến )?mức (?:thấp|cao) nhất|tỷ lệ cao|phần lớn|đa số|hầu hết|hơn nữa|nhiều hơn|mạnh mẽ hơn|ngày càng|(?:nhanh|sớm|tốt|cao|thấp) nhất có thể|(?:nâng|tăng|giảm) dần|từng bước (?:nâng|tăng|giảm|tiến|thu hẹp|cải thiện)/u;
const IMPROVE = /(?:^|\s)(?:nâng|tăng|giảm|cải thiện|đẩy mạnh|hạn chế|thu hẹp|mở rộng|kéo giảm|được nâng lên|được cải thiện)(?![A-Za-zÀ-ỹ])/u;

/** Where an aim at a share, gap or number begins (its verb), or -1. "Các mô hình tăng cường …" names a thing, it sets no aim. */
export function changeAt(folded: string): number {
  for (const pattern of [OVER_MEASURE, INCREASE_OF]) {
    for (const match of matchesOf(folded, pattern)) if (BEFORE_VERB.test(folded.slice(0, match.index))) return match.index;
  }
  return -1;
}

export function hasDegree(folded: string): boolean {
  return DEGREE.test(folded);
}

/** Wants something better without saying how much. */
export function wantsMore(folded: string): boolean {
  return IMPROVE.test(folded);
}

export function isMoney(folded: string): boolean {
  return /kinh phí|vốn|ngân sách|mức chi|hỗ trợ \d|\d\s*đồng|(?:triệu|tỷ|nghìn) đồng|lãi suất|phạt|thuế|lệ phí/u.test(folded);
}

/** The work for women's advancement names no one whom an aim is for. */
const NO_SEX = /vì\s+sự\s+tiến\s+bộ\s+(?:của\s+)?phụ\s+nữ/giu;

/** Whose aim it is, in words as written: only capitals tell "Nam Định" from men. */
export function sexOf(words: string): 'female' | 'male' | 'both' | null {
  const own = words.replace(NO_SEX, (name) => '_'.repeat(name.length));
  const sexes = new Set(sexesIn(own, foldLine(own)).map(({ sex }) => sex));
  if (sexes.has('both') || sexes.has('female') && sexes.has('male')) return 'both';
  return sexes.has('female') ? 'female' : sexes.has('male') ? 'male' : null;
}
