/** A date as Vietnamese documents write it, and where it ends. */
export interface FoundDate {
  readonly date: string;
  readonly end: number;
}

// "ngày 28/12/2020", "ngày 08 tháng 4 năm 2020", "ngày 2-9-2025", "ngày 05.3.2020", "(ngày …", ", ngày …".
const DAY = /^[\s,(]{0,4}(?:ngày\s{1,3}|(?<=[,(]\s?))(\d{1,2})(?:\s{0,2}[/.–-]\s{0,2}(\d{1,2})\s{0,2}[/.–-]\s{0,2}(\d{4})(?!\d)|\s{0,3}tháng\s{0,3}(\d{1,2})\s{0,3}năm\s{0,3}(\d{4})(?!\d))/iu;
const MONTH = /^[\s,(]{0,4}tháng\s{1,3}(\d{1,2})(?:\s{0,2}\/\s{0,2}|\s{1,3}năm\s{1,3})(\d{4})(?!\d)/iu;
const YEAR = /^[\s,(]{0,4}năm\s{1,3}((?:19|20)\d{2})(?!\d)/iu;
/** Words of a date that cannot be read ("08/6/20210"): stepped over so that the issuer after them is still found. */
const UNREAD = /^[\s,(]{0,4}ngày\s[\d\s/.-]{1,14}(?:tháng\s[\d\s]{0,8})?(?:năm\s[\d\s]{0,6})?/iu;

/** The date that begins at `from`, introductory words included. */
export function dateAt(text: string, from: number): FoundDate | null {
  const tail = text.slice(from, from + 60);
  const day = DAY.exec(tail);
  if (day) {
    const date = iso(day[3] ?? day[5]!, day[2] ?? day[4]!, day[1]!);
    return date ? { date, end: from + day[0].length } : null;
  }
  const month = MONTH.exec(tail);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return { date: `${month[2]}-${month[1]!.padStart(2, '0')}`, end: from + month[0].length };
  const year = YEAR.exec(tail);
  return year ? { date: year[1]!, end: from + year[0].length } : null;
}

export function unreadDateEnd(text: string, from: number): number {
  return from + (UNREAD.exec(text.slice(from, from + 60))?.[0].trimEnd().length ?? 0);
}

function iso(year: string, month: string, day: string): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
