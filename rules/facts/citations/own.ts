import type { Draft } from '../../draft/tree.ts';
import type { Structure } from '../../structure/section.ts';
import { actKey } from '../../law/registry.ts';
import { foldVietnamese } from '../../text/fold.ts';
import type { FoundSymbol } from './symbols.ts';

/** The number of a document stands in its head; without a structure the first lines have to do. */
const HEAD_LENGTH = 1500;
const OWN_LEAD = /(?:^|[\n|\t]|\s{2})\s*(?:luật\s+|nghị quyết\s+|nghị định\s+|thông tư\s+|quyết định\s+)?số\s{0,2}:?\s{0,4}$/u;
const BARE_LEAD = /(?:^|\n)[\s|*]*$/;
const ATTACHED = /(?:^|\n)[\s*_(|]*(?:\(?\s*ban hành\s+)?\(?\s*(?:ban hành\s+)?kèm\s+theo\s+[^\n]{0,60}$/u;

/**
 * Which symbols are the document's own: "Số: 617/KH-UBND" in the head, and "(Kèm theo Kế hoạch số …)" over its annexes.
 * Returns a test for one found symbol.
 */
export function ownNumbers(draft: Draft, structure: Structure, symbols: readonly FoundSymbol[], folded: string): (symbol: FoundSymbol, date: string | null) => boolean {
  const headEnd = structure.headEnd > 0 ? structure.headEnd : Math.min(HEAD_LENGTH, draft.text.length);
  let own: string | null = null;
  const places = new Set<number>();
  for (const symbol of symbols) {
    if (symbol.start >= Math.max(headEnd, HEAD_LENGTH)) break;
    const before = folded.slice(Math.max(0, symbol.start - 40), symbol.start);
    // Later in the head the same words may introduce a real citation: only a line that begins with "Số", or with the number itself, counts.
    if (!OWN_LEAD.test(before) && !(symbol.start < headEnd && BARE_LEAD.test(before))) continue;
    own ??= actKey(symbol.symbol.text);
    places.add(symbol.start);
    break;
  }
  return (symbol, date) => {
    if (places.has(symbol.start)) return true;
    const before = folded.slice(Math.max(0, symbol.start - 90), symbol.start);
    if (ATTACHED.test(before)) return true;
    return own !== null && actKey(symbol.symbol.text) === own && (date === null || symbol.start < headEnd);
  };
}

export function foldedText(draft: Draft): string {
  return foldVietnamese(draft.text);
}
