import { singleBlanks } from '../text/fold.ts';
import * as english from './english/words.ts';
import type { Block } from './section.ts';
import { isCapitals, isClosed } from './shape.ts';

/** How the last paragraphs of plans and resolutions begin: they speak for the whole document. */
const CLOSING = /^(?:trên đây là|(?:trong )?quá trình (?:tổ chức |triển khai |thực hiện)|ủy ban nhân dân .{0,60}(?:yêu cầu|giao|đề nghị)|yêu cầu (?:các|thủ trưởng|giám đốc)|(?:kế hoạch|nghị quyết|quyết định|chương trình|chỉ thị) này )/u;

/** Index of the first closing paragraph of the body; `end` when it has none. */
export function findClosing(blocks: readonly Block[], body: number, end: number, articles: boolean): number {
  let first = end;
  while (first - 1 > body && isPlain(blocks[first - 1]!)) first--;
  for (let i = first; i < end; i++) {
    if (closes(blocks[i]!)) return i;
    // A plain paragraph behind a finished list is no member of the list; behind a heading it is its contents.
    const before = blocks[i - 1]!;
    if (i === first && !articles && before.marker && !before.bold && isClosed(before.text)) return i;
  }
  return end;
}

function closes({ language, text, folded }: Block): boolean {
  return language === 'en' ? english.CLOSING.test(english.lineOf(text)) : CLOSING.test(singleBlanks(folded));
}

function isPlain(block: Block): boolean {
  return !block.marker && !block.cell && !block.quoted && !block.bold && !isCapitals(block.text);
}
