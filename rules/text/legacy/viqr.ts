import type { Decoded } from './decode.ts';

/** VIQR (RFC 1456): ASCII signs after a vowel. "\" takes the meaning from a sign. */
const QUALITY: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031b' };
const TONE: Readonly<Record<string, string>> = { "'": '\u0301', '`': '\u0300', '?': '\u0309', '~': '\u0303', '.': '\u0323' };
const LETTER = /d[dD]|D[dD]|\\[\^(+'`?~.d\\]|([aAeEiIoOuUyY])([\^(+])?(['`?~.])?/g;
const QUALITY_OF: Readonly<Record<string, string>> = { '^': 'aeo', '(': 'a', '+': 'ou' };

export function decodeViqr(source: string): Decoded {
  let text = '';
  const starts: number[] = [];
  const add = (piece: string, at: number): void => {
    for (let unit = 0; unit < piece.length; unit++) starts.push(at);
    text += piece;
  };
  let end = 0;
  const plain = (to: number): void => { for (; end < to; end++) add(source[end]!, end); };
  for (const match of source.matchAll(LETTER)) {
    plain(match.index);
    const [whole, vowel] = match;
    if (!vowel) {
      add(whole[0] === '\\' ? whole[1]! : whole[0] === 'D' ? 'Đ' : 'đ', match.index);
      end = match.index + whole.length;
      continue;
    }
    const quality = match[2] && QUALITY_OF[match[2]]!.includes(vowel.toLowerCase()) ? match[2] : '';
    let tone = match[2] && !quality ? '' : match[3] ?? '';
    const after = match.index + 1 + quality.length + tone.length;
    // "." at the end of a line or before a digit is a stop, not a tone.
    if (tone === '.' && /^(?:["”)\]]*\s*$|[.\d])/mu.test(source.slice(after, after + 8))) tone = '';
    add((vowel + (QUALITY[quality] ?? '') + (TONE[tone] ?? '')).normalize('NFC'), match.index);
    end = match.index + 1 + quality.length + tone.length;
  }
  plain(source.length);
  starts.push(source.length);
  return { text, toSource: (offset) => starts[Math.min(Math.max(offset, 0), starts.length - 1)]! };
}

export function encodeViqr(text: string): string {
  const signs = new Map([...Object.entries(QUALITY), ...Object.entries(TONE)].map(([sign, mark]) => [mark, sign]));
  return text.normalize('NFC').replace(/[đĐ]/g, (d) => (d === 'đ' ? 'dd' : 'DD')).replace(/[\u00c0-\u1eff]/g, (letter) => {
    const [base, ...marks] = letter.normalize('NFD');
    const quality = marks.filter((mark) => '\u0302\u0306\u031b'.includes(mark));
    const tone = marks.filter((mark) => !quality.includes(mark));
    return base! + [...quality, ...tone].map((mark) => signs.get(mark) ?? mark).join('');
  });
}
