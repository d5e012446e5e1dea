import type { Span } from '../../draft/tree.ts';
import { matchesOf } from '../../text/matches.ts';

const YEAR = /(?:năm\s+|(?<!\d)\d{1,2}\/\d{1,2}\/)(?:19|20)\d{3}(?![\d.,]*\d)/giu;
const DAY = /ngày\s+(?<d>\d{1,2})(?:\s*[/.-]\s*(?<m>\d{1,2})\s*[/.-]\s*(?<y>\d{4})|\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4}))(?!\d)/giu;

/** Every year and day that is asked about holds one. */
const YEAR_SIGN = /(?:19|20)\d\d/;

/** A year of five digits ("năm 20210") or a day that no calendar has ("ngày 31/02/2026"). */
export function impossibleDates(text: string): Span[] {
  if (!YEAR_SIGN.test(text)) return [];
  const found = matchesOf(text, YEAR).map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const match of matchesOf(text, DAY)) {
    const { d, m, y, month, year } = match.groups as Record<string, string>;
    if (!exists(Number(y ?? year), Number(m ?? month), Number(d))) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
