import { kindOfDocument } from './head.ts';
import type { HeadingStyle } from './levels.ts';
import type { Section } from './section.ts';

const QUOTE_LENGTH = 48;

/**
 * How a Vietnamese reviewer names the place: "điểm a khoản 2 Điều 5", "mục VII.2", "điểm b mục II.1 Phụ lục I",
 * "khoản 1 Điều 3 Quy chế kèm theo". `attached`: the section opens an attached document.
 */
export function locatorOf(section: Section, style: HeadingStyle, attached: boolean): string {
  const up = section.parent;
  const outer = up?.locator ?? '';
  const label = section.marker;
  const of = (words: string): string => within(words, outer);
  switch (style) {
    case 'annex': return label ? `Phụ lục ${label}` : 'Phụ lục';
    case 'part': return within(`Phần ${label}`, attachmentOf(section));
    case 'chapter': return within(`Chương ${label}`, attachmentOf(section));
    case 'section': return of(`Mục ${label}`);
    case 'subsection': return of(`Tiểu mục ${label}`);
    // Articles are numbered through the whole act: chapters need not be named.
    case 'article': return within(`Điều ${label}`, attachmentOf(section));
    case 'heading': if (attached) return `${attachedName(section.heading)} kèm theo`; return of(`phần “${shorten(section.heading)}”`);
    case 'letter': return of(`điểm ${label}`);
    default: break;
  }
  if (style === 'number' && up?.kind === 'article') return of(`khoản ${label}`);
  if (style === 'decimal' && up && insideArticle(up)) return of(`điểm ${label}`);
  // Plans: signs of one path are joined, "III" and "1" to "mục III.1"; "1.2" already names its parent "1".
  const joined = /^mục (\S+)(.*)$/u.exec(outer);
  if (!joined) return of(`mục ${label}`);
  const path = joined[1]!;
  const own = up && label.startsWith(`${up.marker}.`) ? label.slice(up.marker.length + 1) : label;
  return `mục ${path}.${own}${joined[2]!}`;
}

function within(words: string, outer: string): string {
  return outer ? `${words} ${outer}` : words;
}

/** Locator of the annex or attached document around the section; "" in the body. */
function attachmentOf(section: Section): string {
  for (let at = section.parent; at; at = at.parent) if (at.role === 'annex' && at.ownRole) return at.locator;
  return '';
}

function insideArticle(section: Section): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) if (at.kind === 'article') return true;
  return false;
}

/** "QUY CHẾ⏎PHỐI HỢP …" → "Quy chế". */
function attachedName(heading: string): string {
  const kind = kindOfDocument(heading);
  return kind ? kind[0]!.toUpperCase() + kind.slice(1) : `Phần “${shorten(heading)}”`;
}

function shorten(heading: string): string {
  const words = heading.replace(/\s+/g, ' ').replace(/^[^0-9A-Za-zÀ-ỹ“(]+|[\s.:;]+$/gu, '');
  return words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH - 1).trimEnd()}…` : words;
}
