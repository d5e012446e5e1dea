/**
 * Letter tables of the two Vietnamese font encodings that old drafts still carry. A file holds their bytes read as windows-1252,
 * so the keys here are Unicode characters U+00A0–U+00FF, not bytes.
 */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viqr';

/** TCVN 5712:1993 (VN3), known as TCVN3 or ABC: one character a letter. U+00AD, elsewhere the soft hyphen, is "ư". */
export const TCVN3: ReadonlyMap<string, string> = new Map(pairs(
  0xa1, 'ĂÂÊÔƠƯĐăâêôơưđẰ', 0xb5, 'àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
));

const VNI_MARKS = ['ùøûõï', '\u0301\u0300\u0309\u0303\u0323'] as const;
const CIRCUMFLEX = ['âáàåãä', '\u0302', '\u0302\u0301', '\u0302\u0300', '\u0302\u0309', '\u0302\u0303', '\u0302\u0323'] as const;
const BREVE = ['êéèúüë', '\u0306', '\u0306\u0301', '\u0306\u0300', '\u0306\u0309', '\u0306\u0303', '\u0306\u0323'] as const;

/** VNI Windows: letters of one character (đ, ơ, ư, ị …) and of two, a vowel with the sign of its accent after it. */
export const VNI: ReadonlyMap<string, string> = new Map(vni());

function pairs(...ranges: (number | string)[]): [string, string][] {
  const found: [string, string][] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    [...(ranges[i + 1] as string)].forEach((letter, step) => found.push([String.fromCharCode((ranges[i] as number) + step), letter]));
  }
  return found;
}

function vni(): [string, string][] {
  const found: [string, string][] = [['ñ', 'đ'], ['ô', 'ơ'], ['ö', 'ư'], ['í', 'í'], ['ì', 'ì'], ['æ', 'ỉ'], ['ó', 'ĩ'], ['ò', 'ị'], ['î', 'ỵ']];
  for (const [base, letter] of [['a', 'a'], ['e', 'e'], ['o', 'o'], ['u', 'u'], ['y', 'y'], ['ô', 'ơ'], ['ö', 'ư']] as const) {
    [...VNI_MARKS[0]].forEach((sign, i) => found.push([base + sign, (letter + VNI_MARKS[1][i]!).normalize('NFC')]));
  }
  for (const base of ['a', 'e', 'o']) [...CIRCUMFLEX[0]].forEach((sign, i) => found.push([base + sign, (base + CIRCUMFLEX[i + 1]!).normalize('NFC')]));
  [...BREVE[0]].forEach((sign, i) => found.push([`a${sign}`, `a${BREVE[i + 1]!}`.normalize('NFC')]));
  // The case of the vowel decides; the sign after it may be typed in either case.
  const capitals = found.flatMap(([from, to]): [string, string][] => {
    const upper = from[0]!.toUpperCase();
    return from.length === 1 ? [[upper, to.toUpperCase()]] : [[from.toUpperCase(), to.toUpperCase()], [upper + from[1]!, to.toUpperCase()], [from[0]! + from[1]!.toUpperCase(), to]];
  });
  return [...found, ...capitals];
}
