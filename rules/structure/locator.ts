import type { MarkerStyle } from '../draft/markers.ts';
import type { Section } from './section.ts';

const QUOTE_LENGTH = 48;

/** How a Vietnamese reviewer names the place: "điểm a khoản 2 Điều 5", "mục VII.2", "điểm b mục II.1 Phụ lục I". */
export function locatorOf(section: Section, style: MarkerStyle | 'heading'): string {
  const up = section.parent;
  const outer = up?.locator ?? '';
  const label = section.marker;
  const of = (words: string): string => (outer ? `${words} ${outer}` : words);
  switch (style) {
    case 'annex': return label ? `Phụ lục ${label}` : 'Phụ lục';
    case 'part': return `Phần ${label}`;
    case 'chapter': return `Chương ${label}`;
    case 'section': return of(`Mục ${label}`);
    case 'subsection': return of(`Tiểu mục ${label}`);
    case 'article': return `Điều ${label}`;
    default: break;
  }
  if (section.kind === 'heading' && !label) {
    const words = section.heading.replace(/\s+/g, ' ').replace(/[\s.:;]+$/, '');
    return of(`phần “${words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH - 1).trimEnd()}…` : words}”`);
  }
  if (section.kind === 'clause' && insideArticle(section)) return of(`khoản ${label}`);
  if (section.kind === 'item') return of(`điểm ${label}`);
  // Plans: signs of one path are joined, "III" and "1" to "mục III.1"; "1.2" already names its parent "1".
  const joined = /^mục (\S+)(.*)$/u.exec(outer);
  if (!joined) return of(`mục ${label}`);
  const path = joined[1]!;
  const tail = path.split('.').at(-1);
  const own = label.startsWith(`${tail}.`) ? label.slice(tail!.length + 1) : label;
  return `mục ${path}.${own}${joined[2]!}`;
}

function insideArticle(section: Section): boolean {
  for (let at = section.parent; at; at = at.parent) if (at.kind === 'article') return true;
  return false;
}
