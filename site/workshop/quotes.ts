import type { Span } from '../../rules/draft/tree.ts';

const IGNORED = /[\s*_#\\>|]/;

/**
 * Where quoted words stand in a text; white space and Markdown signs do not count, and letter case is forgiven when nothing fits exactly.
 * Null when they are not there. `from` is where the search begins.
 */
export function findQuote(text: string, quote: string, from = 0): Span | null {
  const plain = squash(text);
  const words = squash(quote).words;
  if (!words) return null;
  const first = plain.places.findIndex((place) => place >= from);
  let at = plain.words.indexOf(words, Math.max(0, first));
  if (at < 0) at = plain.words.toLowerCase().indexOf(words.toLowerCase(), Math.max(0, first));
  return at < 0 ? null : { start: plain.places[at]!, end: plain.places[at + words.length - 1]! + 1 };
}

/** The words without what does not count; `places[i]` is where the i-th unit of them stands in the text. */
function squash(text: string): { words: string; places: number[] } {
  const units: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (IGNORED.test(text[at]!)) continue;
    units.push(text[at]!);
    places.push(at);
  }
  return { words: units.join(''), places };
}
