import type { Block, Section, Structure } from '../../structure/section.ts';
import { deadlinesIn } from '../deadlines.ts';

// Years of the starting point, not of the aim: "(năm 2025: 43%)", "so với năm 2020", "từ 18% năm 2024".
const BASELINE = /\((?:cuối\s+|tháng\s+\d+\/)?(?:năm|tháng|quý|hiện)[^)]*\)|so\s+với\s+[^,;.)]*|từ\s+(?:mức\s+)?[\d.,]+\s*(?:%|[A-Za-zÀ-ỹ]+)[^,;.]{0,24}?năm\s+\d{4}(?=\s+lên|\s+xuống)|(?:cuối\s+)?năm\s+\d{4}\s+(?:là|mới|chỉ|đã)(?![A-Za-zÀ-ỹ])[^,;.]*/giu;
const YEAR_OF_HEADING = /(?:đến\s+(?:hết\s+|cuối\s+)?|trong\s+)?năm\s+(?:19|20)\d{2}|giai\s+đoạn\s+(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}/iu;
const MAX_HEADING = 160;

/** The time by which a clause wants its aim reached, as written; the year of a starting point is none. */
export function ownDue(words: string): string | null {
  const own = words.replace(BASELINE, (part) => ' '.repeat(part.length));
  const due = deadlinesIn(own)[0];
  return due ? words.slice(due.start, due.end) : null;
}

/** The time that stands over a block: in the line that opens its list ("Đến năm 2030:"), or in a heading over it. */
export function duesAbove(structure: Structure): (block: Block) => string | null {
  const opened = new Map<number, string>();
  let list = null as { style: string; section: Section | undefined; due: string | null } | null;
  for (const { index, marker, section } of structure.blocks) {
    if (!marker) { list = null; continue; }
    if (list?.style !== marker.style || list.section !== section) {
      const opener = structure.blocks[index - 1];
      list = { style: marker.style, section, due: opener && opener.section === section && /:\s*$/.test(opener.text) ? ownDue(opener.text) : null };
    }
    if (list.due) opened.set(index, list.due);
  }
  return (block) => opened.get(block.index) ?? dueOfHeadings(block);
}

function dueOfHeadings(block: Block): string | null {
  for (let at: Section | undefined = block.section; at; at = at.parent) {
    const heading = at.headingSpan.start === block.start ? '' : at.heading;
    const due = heading.length <= MAX_HEADING ? YEAR_OF_HEADING.exec(heading)?.[0] : undefined;
    if (due) return due;
  }
  return null;
}

/** Last year that the words of a time name, or null: 2030 for "giai đoạn 2026 - 2030". */
export function yearOf(due: string | null): number | null {
  const years = due?.match(/(?:19|20)\d{2}/g);
  return years ? Number(years.at(-1)) : null;
}
