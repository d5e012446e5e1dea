import { matchesOf } from './matches.ts';

/** A syllable (or number, or symbol word) of the text; offsets are UTF-16 indices into the NFC text. */
export interface Syllable {
  readonly start: number;
  readonly end: number;
}

// \b is ASCII-only in JavaScript, so words are found by class, never by \b.
const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

export function syllables(text: string): Syllable[] {
  const found: Syllable[] = [];
  for (const match of matchesOf(text, SYLLABLE)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/**
 * Look-arounds for hand-written patterns. They name the letters that Vietnamese words are written with (À-ỹ, marks among them) instead of
 * all letters of all scripts: such a class takes over a millisecond to compile in each pattern, and the first review waits for them all. The range holds one sign of white space
 * (U+1680): where `\s` may follow in a loop, write À-ɏḀ-ỹ.
 * `new RegExp(WORD_START + 'kinh phí' + WORD_END, 'gu')`.
 */
export const WORD_START = '(?<![0-9A-Za-zÀ-ỹ])';
export const WORD_END = '(?![0-9A-Za-zÀ-ỹ])';

/** Compiles a pattern whose blanks match any run of white space (drafts wrap lines anywhere), bounded by words on both sides. */
export function wordPattern(source: string, flags = 'giu'): RegExp {
  return new RegExp(WORD_START + '(?:' + source.replace(/ /g, '\\s+') + ')' + WORD_END, flags);
}
