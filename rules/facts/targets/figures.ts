import { matchesOf } from '../../text/matches.ts';
const UNITS = [
  '%', 'phần trăm', '‰', 'lần', 'trường hợp', 'lượt người', 'lượt', 'người', 'lao động', 'học viên', 'học sinh', 'hội viên', 'đại biểu', 'thành viên', 'phụ nữ', 'nạn nhân', 'bé trai', 'bé gái', 'trẻ', 'cháu', 'hộ', 'gia đình',
  'mô hình', 'câu lạc bộ', 'tổ hợp tác', 'tổ', 'nhóm', 'lớp', 'cuộc', 'buổi', 'đợt', 'hội nghị', 'tin, bài', 'tin', 'bài', 'phóng sự', 'chuyên đề', 'chuyên mục', 'doanh nghiệp', 'hợp tác xã', 'cơ quan', 'đơn vị',
  'xã', 'phường', 'thôn', 'bản', 'ấp', 'buôn', 'khu', 'cơ sở', 'trường', 'trạm', 'nhà', 'căn', 'giường', 'chỗ', 'công trình', 'dự án', 'sản phẩm', 'suất', 'điểm', 'ha', 'km', 'm2', 'm3', 'tấn', 'MW', 'triệu', 'tỷ', 'nghìn', 'đồng', 'USD',
];
const unit = [...UNITS].sort((a, b) => b.length - a.length).map((words) => words.replace(/,? /g, (gap) => (gap.includes(',') ? ',?\\s+' : '\\s+'))).join('|');
/** "42/100.000" and "18/1.000" are rates. */
const RATE = '\\/\\s*10{0,2}\\.000';
const NUMBER = new RegExp(`(?<![\\d/.,-])(?<value>\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)\\s*(?<unit>${unit}|${RATE})(?![A-Za-zÀ-ỹ\\d])`, 'giu');
const SHARES: ReadonlySet<string> = new Set(['%', '‰']);

export interface Figure { value: number; unit: string; start: number; end: number }

/** Figures with their unit; "3,5%" is 3.5, "1.500 người" is 1500. Offsets are indices into `text`. */
export function figures(text: string): Figure[] {
  if (!/\d/.test(text)) return [];
  return matchesOf(text, NUMBER).map((match) => {
    const { value, unit } = match.groups as { value: string; unit: string };
    const name = unit.toLowerCase().replace(/\s+/g, ' ');
    return { value: numberOf(value), unit: name === 'phần trăm' ? '%' : name, start: match.index, end: match.index + match[0].length };
  });
}

/** "1.500" is 1500 and "3,5" is 3.5, as figures are written in Vietnamese. */
export function numberOf(written: string): number {
  return Number(written.replace(/\.(?=\d{3})/g, '').replace(',', '.'));
}

export function isShare({ unit }: Pick<Figure, 'unit'>): boolean {
  return SHARES.has(unit);
}

// Numbers that measure nothing: days, years, numbers of acts, articles, forms and footnotes.
const NO_MEASURE = /\d+[\d/.]*\/[A-Za-zÀ-ỹ\d/&-]+|\d+-[A-Za-zÀ-ỹ]+\/[A-Za-zÀ-ỹ]+|(?:ngày|tháng|quý|năm|giai đoạn|nhiệm kỳ|khóa|điều|khoản|điểm|mục|số|phụ lục|chỉ tiêu|mục tiêu|dự án|tiểu dự án|hợp phần)\s+[\d/.,\s–-]*\d[A-Za-zÀ-ỹ\d/&-]*|\d{1,2}\/\d{1,2}(?:\/\d{4})?(?![\d.])|(?:19|20)\d{2}|\[\d+\]|\(\d\)/giu;
const ABSOLUTE = /toàn bộ|tất cả|không còn|không để|chấm dứt|xóa bỏ hoàn toàn|xoá bỏ hoàn toàn|không có (?:trường hợp|vụ)/u;

/** The first number that measures something named in a word we do not list as a unit ("46 mốc", "12 tấm"), or null. */
export function looseFigure(text: string): Figure | null {
  if (!/\d/.test(text)) return null;
  const masked = text.replace(NO_MEASURE, (part) => '\u0000'.repeat(part.length));
  const match = /(?<![\d/.,-])(?<value>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s+(?<unit>\p{Ll}[A-Za-zÀ-ỹ]*)/u.exec(masked);
  if (!match) return null;
  return { value: numberOf(match.groups!['value']!), unit: match.groups!['unit']!.toLowerCase(), start: match.index, end: match.index + match[0].length };
}

/** Whether the words say how much in any way: a figure, a number of hours, or everything and nothing. */
export function saysHowMuch(text: string, folded: string): boolean {
  return ABSOLUTE.test(folded) || /\d/.test(text) && /\d/.test(text.replace(NO_MEASURE, ' '));
}
