import type { MarkerStyle } from '../draft/markers.ts';
import type { Block, Section, SectionKind } from './section.ts';

export type HeadingStyle = Exclude<MarkerStyle, 'dash' | 'plus' | 'dot'> | 'heading';

/** Depth order of the signs (NĐ 30/2020/NĐ-CP Phụ lục I; Luật 64/2025/QH15 Điều 7). A lower rank closes every higher one. */
export const RANK: Readonly<Record<HeadingStyle, number>> = {
  annex: 0, part: 1, chapter: 2, capital: 3, section: 3, subsection: 4, roman: 4, heading: 4, article: 5, number: 6, decimal: 7, letter: 8, parenthesised: 9,
};

const KIND: Readonly<Record<HeadingStyle, SectionKind>> = {
  annex: 'heading', part: 'part', chapter: 'chapter', section: 'section', subsection: 'subsection', article: 'article',
  capital: 'section', roman: 'section', number: 'clause', decimal: 'clause', letter: 'item', parenthesised: 'item', heading: 'heading',
};

export function kindOf(style: MarkerStyle | 'heading', articles: boolean, _open: readonly Section[]): SectionKind {
  if (articles && (style === 'roman' || style === 'capital')) return 'heading';
  return KIND[style as HeadingStyle] ?? 'heading';
}

interface Place {
  readonly articles: boolean;
  readonly annex: boolean;
  readonly open: readonly Section[];
}

const MAX_HEADING = 200;

/** The style in which a block opens a section, or nothing when it is contents. */
export function headingStyle(block: Block, place: Place): HeadingStyle | undefined {
  const words = block.text.slice(block.bodyStart - block.start).trim();
  if (block.cell && !block.cell.layout) return undefined;
  if (block.quoted) return undefined;
  const style = block.marker?.style;
  if (style === undefined) return unnumberedHeading(block, place) ? 'heading' : undefined;
  switch (style) {
    case 'dash': case 'plus': case 'dot': return undefined;
    case 'annex': return place.annex && block.text.length < 200 ? 'annex' : undefined;
    // "Phần thứ hai của…" or "Mục 1 và Mục 2 của…" inside a sentence is no heading: headings end without a full stop or are short.
    case 'part': case 'chapter': case 'section': case 'subsection': return block.text.length < 300 && !/[;,]$/.test(block.text) ? style : undefined;
    case 'capital': return isHeading(block, words) ? style : undefined;
    case 'parenthesised': return undefined;
    case 'number': return place.articles && !place.annex && !place.open.some((s) => s.kind === 'article') ? undefined : style;
    case 'letter': return place.open.length || !place.articles ? style : undefined;
    default: return style;
  }
}

function isHeading(block: Block, words: string): boolean {
  return block.bold || words === words.toUpperCase() || words.length < 120 && !/[.;,]$/.test(words);
}

/** A bold or capital line without sign that is short and no sentence. Signature lines never get here: the foot is cut off before. */
function unnumberedHeading(block: Block, place: Place): boolean {
  if (block.cell || block.text.length > MAX_HEADING || !/\p{L}{2}/u.test(block.text)) return false;
  if (/[.;,/]$/.test(block.text.trim()) && !/\.\.\.$/.test(block.text)) return false;
  const capitals = block.text === block.text.toUpperCase() && block.text.length > 5;
  // In acts with articles the titles of chapters stand in capitals on a line of their own: they belong to the chapter.
  const last = place.open.at(-1);
  if (place.articles && last && ['part', 'chapter', 'section', 'subsection'].includes(last.kind) && last.blocks.length <= 2) return false;
  return capitals || block.bold && !place.articles;
}
