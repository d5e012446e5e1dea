import type { Draft, Span } from '../../draft/tree.ts';
import type { Structure } from '../../structure/section.ts';
import { actKey } from '../../law/registry.ts';
import { foldVietnamese } from '../../text/fold.ts';
import { spanAt } from './operative.ts';
import type { FoundSymbol } from './symbols.ts';

/** The number of a document stands in its head; where no head was found the first lines have to do. */
const HEAD_LENGTH = 1500;
const TYPE = '(?:(?:bộ )?luật|nghị quyết|nghị định|thông tư|quyết định)';
/** At the start of a paragraph "Số 15/KH-UBND" is enough; inside one (a head run together) the colon tells it from a citation. */
const OPENS = new RegExp(`^[\\s|*_]*(?:${TYPE}\\s+)?(?:số\\s{0,2}:?)?[\\s*_]{0,4}$`, 'u');
const INSIDE = new RegExp(`(?:[\\n|\\t]|\\s{2})\\s*(?:${TYPE}\\s+)?số\\s{0,2}:[\\s*_]{0,4}$`, 'u');
const ATTACHED = /(?:^|\n)[\s*_(|]*(?:ban hành\s+)?kèm\s+theo\s+[^\n]{0,60}$/u;

/**
 * Which symbols are the document's own: "Số: 617/KH-UBND" in the head, and "(Kèm theo Kế hoạch số …)" over its annexes.
 * Returns a test for one found symbol.
 */
export function ownNumbers(draft: Draft, structure: Structure, symbols: readonly FoundSymbol[], folded: string, places: readonly Span[]): (symbol: FoundSymbol, date: string | null) => boolean {
  const headEnd = structure.headEnd > 0 ? structure.headEnd : Math.min(HEAD_LENGTH, draft.text.length);
  const first = symbols.find(({ start }) => {
    const before = folded.slice(spanAt(places, start)?.start ?? 0, start);
    // A number that merely opens a line is the document's own only inside a head that was recognised.
    return start < headEnd && (OPENS.test(before) && (structure.headEnd > 0 || /số/u.test(before)) || INSIDE.test(before));
  });
  const own = first ? actKey(first.symbol.text) : null;
  return (symbol, date) => {
    if (symbol === first) return true;
    const before = folded.slice(Math.max(0, symbol.start - 90), symbol.start);
    if (ATTACHED.test(before)) return true;
    return own !== null && actKey(symbol.symbol.text) === own && (date === null || symbol.start < headEnd);
  };
}

export function foldedText(draft: Draft): string {
  return foldVietnamese(draft.text);
}
