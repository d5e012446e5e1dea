import type { Span } from '../draft/tree.ts';
import { matchesOf } from '../text/matches.ts';
import { remember } from '../text/remember.ts';
import { WORD_END, WORD_START } from '../text/syllables.ts';

/** A time by which or at which something is due. "định kỳ", "theo quy định", "kịp thời" are no times and are not found. */

// "trước ngày …/10/2026": the day is still to be filled in, the month is there.
const DAY = String.raw`(?:ngày\s+)?(?:\d{1,2}|(?<=ngày\s)(?:…|\.{2,}))\s*(?:[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|\s+(?:của\s+)?tháng\s+(?:cuối|đầu)\s+(?:mỗi\s+)?(?:quý|năm)|\s+(?:hằng|hàng|của)\s+(?:tháng|quý))`;
const YEAR = String.raw`năm\s+\d{4}`;
const QUARTER = String.raw`(?:quý|quí)\s+(?:[iv]{1,3}|\d)(?:\s*(?:[-–,]|và|đến)\s*(?:(?:quý|quí)\s+)?(?:[iv]{1,3}|\d))?(?:\s*[/-]\s*\d{4}|\s+${YEAR})?`;
const MONTH = String.raw`tháng\s+\d{1,2}(?:\s*[/-]\s*\d{4}|\s+${YEAR})?`;
const EVERY = String.raw`(?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng|tuần)|định\s+kỳ\s+(?:\d{1,2}\s+tháng|hằng\s+\S+|hàng\s+\S+|quý|năm|tháng)(?:[\s,]*(?:và\s+)?(?:hằng\s+|hàng\s+|cả\s+|một\s+)?(?:năm|quý))?|\d{1,2}\s+tháng(?:[\s,]+(?:và\s+)?(?:đầu\s+năm|(?:hằng|hàng|cả|một)\s+năm|năm))|6\s+tháng`;
const BEFORE = String.raw`(?:(?:xong\s+)?(?:trước|chậm\s+nhất(?:\s+là)?|đến\s+hết|muộn\s+nhất|trong|từ|đến|vào|hoàn\s+thành\s+trong)\s+)`;

/** For small letters. Each with what it cannot do without: most sentences hold none of it, and to look for that is cheap. */
const PATTERNS = ([
  [/\d|…|\.\./, `${BEFORE}?${DAY}(?:\\s*(?:đến|-|–)\\s*(?:hết\\s+)?${DAY})?(?:\\s+(?:hằng|hàng|của)\\s+năm|\\s+${YEAR})?`],
  [/qu[ýí]/, `${BEFORE}?${QUARTER}`],
  [/tháng\s+\d/, `${BEFORE}?${MONTH}`],
  [/hằng|hàng|mỗi|kỳ|\d\s+tháng/, EVERY],
  [/\d\s+(?:ngày|tháng)/, `(?:trong\\s+vòng|trong\\s+thời\\s+hạn|chậm\\s+nhất(?:\\s+là)?)\\s+\\d{1,3}\\s+(?:ngày|tháng)(?:\\s+làm\\s+việc)?(?:[^.;,]{0,60})`],
  [/năm\s+\d/, `(?:${BEFORE}|đến\\s+)?${YEAR}`],
  [/giai\s+đoạn\s+\d/, `giai\\s+đoạn\\s+\\d{4}\\s*[-–]\\s*\\d{4}`],
] as const).map(([needs, source]) => ({ needs, pattern: new RegExp(`${WORD_START}(?:${source})${WORD_END}`, 'gu') }));

// The date of an act is no deadline: "… số 191/2009/TT-BTC ngày 01/10/2009".
const ACT_BEFORE = /(?:\/[\p{Lu}Đ\d][A-Za-zÀ-ỹ\d&-]*|-[\p{Lu}Đ]+\/[\p{Lu}]+|luật|nghị quyết|hiến pháp|bộ luật|kế hoạch số|kỷ niệm|ban hành)\s*,?\s*$/iu;
// "ký ban hành trong thời hạn 30 ngày", "ban hành trước ngày 15/3": what begins with such words is due, whatever stands before.
const DUE_WORDS = /^(?:trong\s+(?:vòng|thời\s+hạn)|chậm\s+nhất|muộn\s+nhất|(?:xong\s+)?trước|hoàn\s+thành)\s/iu;
const TITLE_BEFORE = /(?:kế hoạch|chương trình|chiến lược|đề án|giai đoạn|nhiệm kỳ|luật|dự toán|công tác)[^.;]{0,80}$/iu;

/** All times in `text`, first to last; offsets are indices into `text`. Years inside titles of acts and plans are left out. */
export const deadlinesIn = remember((text: string): readonly Span[] => {
  const found: Span[] = [];
  const small = text.toLowerCase();
  // A few foreign letters grow in small letters: then offsets would not hold.
  const words = small.length === text.length ? small : text;
  PATTERNS.forEach(({ needs, pattern }, kind) => {
    if (!needs.test(words)) return;
    for (const match of matchesOf(words, pattern)) {
      const lead = /^\s*/.exec(match[0])![0].length;
      const start = match.index + lead;
      const end = match.index + match[0].trimEnd().length;
      if (found.some((span) => start < span.end && span.start < end)) continue;
      const before = text.slice(Math.max(0, start - 100), start);
      if (ACT_BEFORE.test(before) && !DUE_WORDS.test(text.slice(start, end))) continue;
      if (kind >= 5 && TITLE_BEFORE.test(before)) continue;
      found.push({ start, end });
    }
  });
  return found.sort((a, b) => a.start - b.start);
});
