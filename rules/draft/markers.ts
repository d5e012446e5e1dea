/**
 * The signs that open a numbered or dashed block in Vietnamese drafts (NĐ 30/2020 Phụ lục I; counts in real drafts led the variants).
 * `label` is the sign without its punctuation ("II", "1.2", "đ"), `style` how it is written.
 */
export type MarkerStyle = 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'roman' | 'capital' | 'decimal' | 'number' | 'letter' | 'parenthesised' | 'dash' | 'plus' | 'dot' | 'annex';

export interface Marker {
  readonly style: MarkerStyle;
  readonly label: string;
  /** Length in UTF-16 units of the whole sign with the blanks after it. */
  readonly length: number;
}

const ROMAN = '(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})';
const LETTER = '[a-eghiklmnopqrstuvxyđ]';
const END = '(?![\\p{L}\\p{M}\\p{N}])';

// First match wins. Headings by word come first: "Mục 1." must not read as a number.
const PATTERNS: readonly [MarkerStyle, RegExp][] = [
  ['annex', new RegExp(`^ph(?:ụ\\s+lục|ụlục)(?:\\s+(?:số\\s+)?(?<label>\\d{1,3}|${ROMAN}|[A-Z]))?${END}[.:]?\\s*`, 'iu')],
  ['part', /^phần\s+(?:thứ\s+)?(?<label>nhất|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|[IVX]+|\d{1,2})(?![\p{L}\p{M}\p{N}]|\s+(?!\p{Lu})\p{Ll})[.:]?\s*/iu],
  // "Chương IINHIỆM VỤ": the number is glued to its title in saved pages, so a capital that is no Roman digit may follow.
  ['chapter', /^chương\s+(?<label>[IVXLC]+(?=[^\p{L}\p{N}]|$|(?![IVXLC])\p{Lu})|\d{1,3}(?!\d))[.:]?\s*/iu],
  ['subsection', /^tiểu\s+mục\s+(?<label>\d{1,3}|[IVX]+)(?=[^\p{L}\p{N}]|$|\p{Lu})[.:]?\s*/iu],
  ['section', /^mục\s+(?<label>\d{1,3}|[IVX]+(?=[^\p{L}\p{N}]|$))(?=[^\p{Ll}\p{N}]|$)[.:]?\s*/iu],
  ['article', /^đi\p{L}\p{M}*u\s+(?<label>\d{1,4}[a-zđ]?)(?=[.:\s]|$|\p{Lu})[.:]?\s*/iu],
  ['roman', new RegExp(`^(?<label>${ROMAN})(?:[.)/]|\\s*[-–](?=\\s))(?!\\d)\\s*`, 'u')],
  ['decimal', /^(?<label>\d{1,2}(?:\.\d{1,2}){1,4})(?:\.(?!\d)|[:)](?!\d)|(?=\s+\p{L}))\s*/u],
  ['number', /^(?<label>\d{1,3}[a-zđ]?)(?:[.)](?![\d])|\/(?=\s))\s*/u],
  ['letter', new RegExp(`^(?<label>${LETTER}\\d?)(?:\\)|\\.(?=\\s))\\s*`, 'u')],
  ['parenthesised', /^\((?<label>\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s*/u],
  ['capital', /^(?<label>[A-HĐ])(?:[.)/])\s+(?=\p{L})/u],
  ['dash', /^(?<label>[-–—−])(?!\d)\s*(?=[\p{L}\p{N}“"(])/u],
  ['plus', /^(?<label>\+)\s*(?=[\p{L}\p{N}“"(])/u],
  ['dot', /^(?<label>[•·*●○▪])\s*(?=[\p{L}\p{N}“"(])/u],
];

/** The sign at the head of `text` (already trimmed at its start), or nothing. */
export function markerOf(text: string): Marker | undefined {
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { style, label: match.groups!['label'] ?? '', length: match[0].length };
  }
  return undefined;
}
