import { HANGING as ENGLISH_HANGING } from './english/words.ts';
import type { HeadingStyle } from './levels.ts';
import type { Block } from './section.ts';
import { isCapitals, isClosed, isRule } from './shape.ts';

const MAX_LINES = 12;
const MAX_TITLE = 700;
const BY_WORD: ReadonlySet<HeadingStyle> = new Set(['annex', 'part', 'chapter', 'section', 'subsection']);
/** A line that cannot be the end of a heading. */
const HANGING = /(?:[,–-]|(?<![A-Za-zÀ-ỹ])(?:và|của|về|trong|theo|cho|với|từ|các|đối với|giữa|trên))\s*$/iu;

/**
 * Index of the last block of the heading that `blocks[first]` opens: "Chương I" has its title in the lines below it,
 * and long headings are broken over several paragraphs.
 */
export function headingEnd(blocks: readonly Block[], first: number, style: HeadingStyle, limit: number): number {
  const opener = blocks[first]!;
  const hangs = (text: string): boolean => (opener.language === 'en' ? ENGLISH_HANGING : HANGING).test(text);
  const own = opener.text.slice(opener.bodyStart - opener.start).trim();
  let last = first;
  for (let i = first + 1; i < limit && i <= first + MAX_LINES; i++) {
    const block = blocks[i]!;
    if (block.marker || block.cell || block.quoted || block.text.length > MAX_TITLE || isRule(block.text)) break;
    const bare = own === '' && last === first;
    if (BY_WORD.has(style)) {
      const line = isCapitals(block.text) || bare && !isClosed(block.text) && !/:\s*$/.test(block.text) && !block.text.startsWith('(');
      const goesOn = !bare && block.bold && opener.bold && !isClosed(blocks[last]!.text) && hangs(blocks[last]!.text);
      if (!line && !goesOn) break;
    } else if (style === 'article') {
      if (!bare || isClosed(block.text) || block.text.length > 160) break;
    } else {
      const sameLook = isCapitals(opener.text) && isCapitals(block.text) || opener.bold && block.bold;
      if (!sameLook || !(bare || hangs(blocks[last]!.text) || /^\p{Ll}/u.test(block.text))) break;
    }
    last = i;
  }
  return last;
}
