import type { Structure } from '../../structure/section.ts';
import type { PartialDate, Quoted } from '../facts.ts';

const PLACE_LINE = /ngày\s*(?<d>\d{1,2})?[\s.…_]*tháng\s*(?<m>\d{1,2})?[\s.…_]*năm\s*(?<y>\d{4})/iu;
const NUMERIC = /(?:^|,\s*)ngày\s*(?<d>\d{1,2})?\s*\/\s*(?<m>\d{1,2})?\s*\/\s*(?<y>\d{4})\s*$/iu;
const HEAD_BLOCKS = 40;

/** "Kiên Giang, ngày 12 tháng 4 năm 2021" of the head; blanks leave a partial date. */
export function dateOf(structure: Structure): { date: PartialDate | null; quote: Quoted | null } {
  for (const block of structure.blocks.slice(0, HEAD_BLOCKS)) {
    if (block.start >= structure.headEnd && structure.headEnd > 0) break;
    for (const pattern of [PLACE_LINE, NUMERIC]) {
      const match = pattern.exec(block.text);
      if (!match || /căn cứ|số\s*:?\s*\d+.{0,30}ngày|kèm theo|theo\s/iu.test(block.text.slice(0, match.index)) && !/số\s*:/iu.test(block.text)) continue;
      if (/kèm\s+theo/iu.test(block.text)) continue;
      const { d, m, y } = match.groups as { d?: string; m?: string; y: string };
      const date = m ? `${y}-${m.padStart(2, '0')}${d ? `-${d.padStart(2, '0')}` : ''}` : y;
      return { date: isDay(date) ? date : y, quote: { quote: match[0].replace(/^,\s*/, ''), start: block.start + match.index + (match[0].length - match[0].replace(/^,\s*/, '').length), end: block.start + match.index + match[0].length } };
    }
  }
  return { date: null, quote: null };
}

function isDay(date: string): boolean {
  const [, month, day] = date.split('-').map(Number);
  return (month === undefined || month >= 1 && month <= 12) && (day === undefined || day >= 1 && day <= 31);
}

/** Whether the title names the year itself, and not only as the end of a way: "năm 2026", not "đến năm 2030". */
export function speaksOfYear(title: string, year: number): boolean {
  return new RegExp(`(?<!đến\\s+(?:hết\\s+)?)năm\\s+${year}(?!\\d)`, 'iu').test(title);
}

/** The years that the title speaks of: "giai đoạn 2021-2025", "năm 2021", "đến năm 2030". */
export function periodOf(title: string, date: PartialDate | null): readonly [number, number] | null {
  // Years inside symbols and dates of cited acts are not the period.
  const words = title.replace(/\d+\/[\d/]*[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d-]*(?:\/[A-Za-zÀ-ỹ\d-]+)?/gu, ' ').replace(/ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/giu, ' ');
  const range = /(?<!\d)(?<a>(?:19|20)\d{2})\s*[-–—]\s*(?<b>(?:19|20)\d{2})(?!\d)/u.exec(words);
  if (range) return [Number(range.groups!['a']), Number(range.groups!['b'])];
  const single = [...words.matchAll(/(?<until>đến\s+(?:hết\s+)?)?năm\s+(?<y>(?:19|20)\d{2})(?!\d)/giu)];
  const year = single.find((match) => !match.groups!['until']);
  if (year) return [Number(year.groups!['y']), Number(year.groups!['y'])];
  const until = single[0];
  if (!until) return null;
  const from = date ? Number(date.slice(0, 4)) : Number(until.groups!['y']);
  return [Math.min(from, Number(until.groups!['y'])), Number(until.groups!['y'])];
}
