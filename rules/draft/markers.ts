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

const ROMAN = '(?:X{0,4}(?:IX|IV|V?I{1,3}|V)|X{1,4})';
const LETTER = '[a-eghiklmnopqrstuvxyđ]';
const BREAK = '(?![\\p{L}\\p{M}\\p{N}])';
// Behind the number of a heading: its end, a sign, or a title that starts large, even glued to it as in saved pages
// ("Chương IINHIỆM VỤ", "Mục 2TỐ CÁO"). Small letters tell a reference: "Chương V của Nghị định này …".
const TITLE = '(?=\\s*$|\\s*[.:–—-]|\\s*[\\p{Lu}“"(])';
const AFTER = '\\s*[.:]?\\s*';
const ORDINAL = 'nhất|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười';

// First match wins. Headings by word come first: "Mục 1." must not read as a number.
// No flag i here: with it \p{Lu} would match small letters too.
const PATTERNS: readonly [MarkerStyle, RegExp][] = [
  ['annex', new RegExp(`^(?:[Pp]hụ\\s*lục|PHỤ\\s*LỤC)(?:\\s+(?:[Ss]ố|SỐ))?(?:\\s*(?<label>\\d{1,3}|${ROMAN}|[A-Z])${BREAK})?(?![\\p{L}\\p{M}])[.:]?\\s*`, 'u')],
  ['part', new RegExp(`^(?:[Pp]hần|PHẦN)\\s+(?:(?:[Tt]hứ|THỨ)\\s+)?(?<label>(?:${ORDINAL})(?![\\p{Ll}\\p{M}\\p{N}])|(?:${ORDINAL.toUpperCase()})${BREAK}|${ROMAN}|\\d{1,2}(?!\\d))${TITLE}${AFTER}`, 'u')],
  ['chapter', new RegExp(`^(?:[Cc]hương|CHƯƠNG)\\s+(?<label>${ROMAN}|\\d{1,3}(?!\\d))${TITLE}${AFTER}`, 'u')],
  ['subsection', new RegExp(`^(?:[Tt]iểu\\s+mục|TIỂU\\s+MỤC)\\s+(?<label>\\d{1,3}(?!\\d)|${ROMAN})${TITLE}${AFTER}`, 'u')],
  ['section', new RegExp(`^(?:[Mm]ục|MỤC)\\s+(?<label>\\d{1,3}(?!\\d)|${ROMAN})${TITLE}${AFTER}`, 'u')],
  // OCR and half-composed text break the vowel of "Điều", so only its frame is asked for.
  // "Điều 5 Luật …" at the start of a sentence is a reference.
  ['article', /^(?:[ĐÐ]i\p{L}\p{M}*u|[ĐÐ]I\p{L}\p{M}*U)\s+(?<label>\d{1,4}[a-zđ]?)(?=[.:]|\s+(?!(?:Luật|Bộ\s+luật|Nghị\s+(?:định|quyết)|Thông\s+tư|Quyết\s+định|Pháp\s+lệnh|Hiến\s+pháp)(?![\p{L}\p{M}]))[\p{Lu}“"(]|\s*$|\p{Lu})[.:]?\s*/u],
  // "V/v", "V/V" is "về việc", no five.
  ['roman', new RegExp(`^(?!V/[Vv])(?<label>${ROMAN})(?:[.)/]|\\s*[-–](?=\\s))(?!\\d)\\s*`, 'u')],
  ['decimal', /^(?<label>\d{1,2}(?:\.\d{1,2}){1,4})(?:\.(?!\d)|[:)](?!\d)|(?=\s+\p{L}))\s*/u],
  ['number', /^(?<label>\d{1,3}[a-zđ]?)(?:[.)](?![\d])|\/(?=\s))\s*/u],
  // "B)" among "a)", "c)": reading machines and autocorrection write the letter large.
  ['letter', new RegExp(`^(?:(?<label>${LETTER}\\d?)(?:\\)|\\.(?=\\s))|(?<large>[A-EGHKLMNOPQRSTUĐ])\\))\\s*`, 'u')],
  ['parenthesised', /^\((?<label>\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s*/u],
  ['capital', /^(?<label>[A-HĐ])[./]\s+(?=\p{L})/u],
  ['dash', /^(?<label>[-–—−])(?!\d)\s*(?=[\p{L}\p{N}“"(])/u],
  ['plus', /^(?<label>\+)\s*(?=[\p{L}\p{N}“"(])/u],
  ['dot', /^(?<label>[•·*●○▪])\s*(?=[\p{L}\p{N}“"(])/u],
];

/** The sign at the head of `text` (already trimmed at its start), or nothing. */
export function markerOf(text: string): Marker | undefined {
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { style, label: match.groups!['label'] ?? match.groups!['large'] ?? '', length: match[0].length };
  }
  return undefined;
}
