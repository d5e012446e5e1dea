/** A syllable (or number, or symbol word) of the text; offsets are UTF-16 indices into the NFC text. */
export interface Syllable {
  readonly start: number;
  readonly end: number;
}

// \b is ASCII-only in JavaScript, so words are found by class, never by \b.
const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

export function syllables(text: string): Syllable[] {
  const found: Syllable[] = [];
  for (const match of text.matchAll(SYLLABLE)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** Look-arounds for hand-written patterns: `new RegExp(WORD_START + 'kinh phí' + WORD_END, 'gu')`. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';

/** Compiles a pattern whose blanks match any run of white space (drafts wrap lines anywhere), bounded by words on both sides. */
export function wordPattern(source: string, flags = 'giu'): RegExp {
  return new RegExp(WORD_START + '(?:' + source.replace(/ /g, '\\s+') + ')' + WORD_END, flags);
}
