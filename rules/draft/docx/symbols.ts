/** Signs of symbol fonts that drafts use: boxes, ticks, bullets, arrows. Codes are those of the font; Word adds U+F000. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6e: '■', 0x6f: '□', 0x70: '□', 0x71: '❑', 0x72: '❒', 0x73: '⬧', 0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9f: '•', 0xa1: '○', 0xa7: '▪', 0xa8: '□',
  0xd8: '➢', 0xe0: '→', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
};
const SYMBOL: Readonly<Record<number, string>> = { 0x2d: '-', 0xa3: '≤', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb7: '•', 0xb4: '×', 0xa8: '♦', 0xae: '→', 0xde: '⇒', 0xb9: '≠', 0x62: 'β', 0x61: 'α' };

/** The sign as Unicode; a plain character is itself; undefined when the font's sign is not known here. */
export function symbolLetter(sign: string, font: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  const symbolic = /wingdings|webdings|symbol/i.test(font);
  if (code < 0xf000 || code > 0xf0ff) return symbolic && code < 0x100 && code > 0x20 ? fontSign(code, font) ?? sign : sign;
  return fontSign(code - 0xf000, font);
}

function fontSign(code: number, font: string): string | undefined {
  if (/wingdings/i.test(font)) return WINGDINGS[code];
  if (/symbol/i.test(font)) return SYMBOL[code];
  // The font is not told: the signs that mean one thing in practice.
  return code === 0xb7 ? '•' : code === 0x2d ? '-' : WINGDINGS[code];
}
