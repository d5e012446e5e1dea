import type { MarkerStyle } from '../draft/markers.ts';
import { opensAnnex } from './ends.ts';
import type { Block, Section, SectionKind } from './section.ts';
import { isCapitals, isClosed } from './shape.ts';
import type { Zone } from './zones.ts';

export type HeadingStyle = Exclude<MarkerStyle, 'dash' | 'plus' | 'dot' | 'parenthesised'> | 'heading';

/** An open section while reading, with its depth order. */
export interface Open {
  readonly section: Section;
  readonly style: HeadingStyle;
  readonly rank: number;
  /** What stands behind the number: "1." and "1)" are two lists. */
  readonly punctuation: string;
}

/** Depth order of the signs (NĐ 30/2020/NĐ-CP Phụ lục I; Luật 64/2025/QH15 Điều 7). A lower rank closes every higher one. */
const RANK: Readonly<Record<HeadingStyle, number>> = {
  annex: 0, part: 1, chapter: 2, section: 3, subsection: 4, capital: 4.2, roman: 4.4, heading: 4.4, article: 5, number: 6, decimal: 7, letter: 8,
};
/** "I." or "A." under "Điều 1. Phê duyệt Kế hoạch với nội dung sau:" stands below the article. */
const INSIDE_ARTICLE = 1.2;
const MAX_HEADING = 200;

const KIND: Readonly<Record<HeadingStyle, SectionKind>> = {
  annex: 'heading', part: 'part', chapter: 'chapter', section: 'section', subsection: 'subsection', article: 'article',
  capital: 'section', roman: 'section', number: 'clause', decimal: 'clause', letter: 'item', heading: 'heading',
};

export function kindOf(style: HeadingStyle, zone: Zone, open: readonly Open[]): SectionKind {
  if (zone.articles && (style === 'roman' || style === 'capital')) return 'heading';
  if (style === 'number' || style === 'decimal' || style === 'letter') {
    // Khoản and điểm are parts of an article (Luật 64/2025/QH15 Điều 7); numbers of a form are neither.
    if (zone.form || zone.articles && !open.some((o) => o.style === 'article')) return 'heading';
    if (zone.articles && style === 'decimal') return 'item';
  }
  return KIND[style];
}

export function rankOf(style: HeadingStyle, block: Block, zone: Zone, open: readonly Open[]): number {
  if (style === 'number' || style === 'letter') return rankInList(style, block, open);
  if (style === 'decimal') return RANK.decimal + block.marker!.label.split('.').length / 100;
  const article = zone.articles && open.some((o) => o.style === 'article');
  if (article && (style === 'roman' || style === 'capital')) return RANK[style] + INSIDE_ARTICLE;
  if (style !== 'heading' || zone.part === 'annex' && opensAnnex(block)) return zone.part === 'annex' && style === 'heading' ? 0.5 : RANK[style];
  // A heading without number closes no numbered one, unless it is set in capitals as those are.
  const alike = open.findLast((o) => o.style === 'heading' && isCapitals(o.section.heading) === isCapitals(block.text));
  if (alike) return alike.rank;
  const numbered = open.findLast((o) => o.style !== 'heading' && o.style !== 'letter');
  if (!numbered || isCapitals(block.text) && numbered.rank >= RANK.heading && !open.some((o) => o.rank < numbered.rank && isCapitals(o.section.heading))) return RANK.heading;
  return Math.max(RANK.heading, numbered.rank + 0.3);
}

/** "1)" below "1." opens a list inside it; otherwise one style has one rank. */
function rankInList(style: 'number' | 'letter', block: Block, open: readonly Open[]): number {
  const same = open.filter((o) => o.style === style);
  const punctuation = punctuationOf(block);
  const own = same.find((o) => o.punctuation === punctuation);
  if (own) return own.rank;
  const outer = same.at(-1);
  const first = block.marker!.label === '1' || block.marker!.label === 'a';
  return outer && first ? outer.rank + 0.4 : RANK[style];
}

export function punctuationOf(block: Block): string {
  return /^[-–—−]?\s*[0-9A-Za-zÀ-ỹ]+([.)/:])/u.exec(block.text)?.[1] ?? '';
}

/** The style in which a block opens a section, or nothing when it is contents. */
export function headingStyle(block: Block, zone: Zone, open: readonly Open[], next: Block | undefined): HeadingStyle | undefined {
  if (block.quoted || block.cell && !block.cell.layout) return undefined;
  const words = block.text.slice(block.bodyStart - block.start).trim();
  const style = block.marker?.style;
  if (style === undefined) return unnumberedHeading(block, zone, next) ? 'heading' : undefined;
  switch (style) {
    case 'dash': case 'plus': case 'dot': case 'parenthesised': return undefined;
    case 'annex': return zone.part === 'annex' && opensAnnex(block) ? 'annex' : undefined;
    case 'part': case 'chapter': case 'section': case 'subsection': return block.text.length < 400 && !/;\s*$/.test(words) ? style : undefined;
    case 'article': return zone.articles ? style : undefined;
    case 'capital': return block.bold || isCapitals(words) || words.length < 120 && !isClosed(words) ? style : undefined;
    case 'number': return zone.articles && (!open.some((o) => o.style === 'article') || isSubList(block, open)) && zone.part === 'body' ? undefined : style;
    case 'decimal': return style;
    case 'letter': return zone.part === 'body' && zone.articles && !open.length || isSubItem(block, open, next) ? undefined : style;
    default: return style;
  }
}

/** "b1)", "b2)" under "b)" divide a point further and are no points; a lone "a1)" after "a)" is a point that an amendment put in. */
function isSubItem(block: Block, open: readonly Open[], next: Block | undefined): boolean {
  const label = block.marker!.label;
  const item = open.findLast((o) => o.style === 'letter')?.section;
  if (label.length < 2 || !item || item.marker[0] !== label[0]) return false;
  if (label.slice(1) !== '1') return true;
  return /:\s*$/.test(item.heading) || item.blocks.length > 1 || next?.marker?.label === `${label[0]}2`;
}

/** "1." below "a)" of khoản 3 counts something inside the point; khoản 1 stands further up. */
function isSubList(block: Block, open: readonly Open[]): boolean {
  const article = open.findLast((o) => o.style === 'article')?.section;
  const last = article?.children.at(-1);
  if (block.marker!.label !== '1' || !last || open.at(-1)?.style !== 'letter') return false;
  return Number.parseInt(last.marker, 10) >= 2;
}

/** A bold or capital line without sign that is short and no sentence. Acts with articles have none of them outside their annexes. */
function unnumberedHeading(block: Block, zone: Zone, next: Block | undefined): boolean {
  if (block.cell || block.text.length > MAX_HEADING || !/[A-Za-zÀ-ỹ]{2}/u.test(block.text)) return false;
  if (zone.part === 'annex' && opensAnnex(block)) return !block.text.startsWith('(');
  if (zone.articles || isClosed(block.text)) return false;
  return isCapitals(block.text) && block.text.length > 5 || block.bold && next !== undefined;
}
