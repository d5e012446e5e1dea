import { markerOf, type Marker, type MarkerStyle } from '../../draft/markers.ts';

const ROMAN = '(?:X{0,4}(?:IX|IV|V?I{1,3}|V)|X{1,4})';
// A title starts large; "Article 5 of the Law" at the start of a sentence is a reference.
const TITLE = '(?=\\s*$|\\s*[.:–—-]|\\s+[\\p{Lu}“"(])';
const AFTER = '\\s*[.:–—-]?\\s*';
const ORDINAL = 'one|two|three|four|five|six|seven|eight|nine|ten';

const word = (name: string): string => `(?:${name[0]!.toUpperCase()}${name.slice(1)}|${name.toUpperCase()})`;
const numbered = (name: string, number: string): RegExp => new RegExp(`^${word(name)}\\s+(?:No\\.?\\s*)?(?<label>${number})${TITLE}${AFTER}`, 'u');

/** Signs with a word, and those in which English lists differ from Vietnamese ones; everything else is written alike in both. */
const PATTERNS: readonly [MarkerStyle, RegExp][] = [
  ['annex', new RegExp(`^(?:${word('annex')}|${word('appendix')})(?:\\s+(?:No\\.?\\s*)?(?<label>\\d{1,3}|${ROMAN}|[A-Z])(?![\\p{L}\\p{N}]))?(?!\\s*[\\p{Ll}])${AFTER}`, 'u')],
  ['part', numbered('part', `${ROMAN}|[A-H](?!\\p{L})|\\d{1,2}(?!\\d)|${ORDINAL.split('|').map(word).join('|')}`)],
  ['chapter', numbered('chapter', `${ROMAN}|\\d{1,3}(?!\\d)`)],
  ['subsection', new RegExp(`^(?:Sub-?section|SUB-?SECTION)\\s+(?<label>\\d{1,3}(?!\\d)|${ROMAN})${TITLE}${AFTER}`, 'u')],
  ['section', numbered('section', `\\d{1,3}(?!\\d)|${ROMAN}`)],
  ['article', numbered('article', '\\d{1,4}[a-z]?')],
  ['parenthesised', /^(?<label>i{2,3}|iv|vi{1,3}|ix)[.)]\s+/u],
  ['letter', /^(?<label>[a-z])(?:\)|\.(?=\s))\s*/u],
];

/** The sign at the head of an English paragraph, or nothing. */
export function englishMarker(text: string): Marker | undefined {
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { style, label: match.groups!['label'] ?? '', length: match[0].length };
  }
  return markerOf(text);
}
