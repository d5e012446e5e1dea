import { withCapitals } from './capitals.ts';
import { TCVN3, VNI, type LegacyEncoding } from './tables.ts';
import { decodeViqr, encodeViqr } from './viqr.ts';

/** A decoded text and the way back: offset in `text` → offset in what was decoded. */
export interface Decoded {
  readonly text: string;
  toSource(offset: number): number;
}

/** U+00AD inside words is a letter in TCVN3, so it belongs to a word here. Alone, these signs are what they look like: a bullet, "§ 2", "©". */
const ALONE = new Set('·§©º¯');
const TCVN3_WORD = new RegExp(`[\\p{L}${[...TCVN3.keys()].filter((c) => !/\p{L}/u.test(c)).join('')}]+`, 'gu');

export function decodeAs(source: string, encoding: LegacyEncoding): Decoded {
  if (encoding === 'tcvn3') return { text: decodeTcvn3(source), toSource: (offset) => Math.min(offset, source.length) };
  if (encoding === 'viqr') return decodeViqr(source);
  return decodeVni(source);
}

/** Every TCVN3 letter is one character, so the length stays. */
function decodeTcvn3(source: string): string {
  return withCapitals(source.replace(TCVN3_WORD, (word) => (ALONE.has(word) ? word : word.replace(/[\u00a1-\u00ff]/g, (c) => TCVN3.get(c) ?? c))));
}

function decodeVni(source: string): Decoded {
  let text = '';
  const starts: number[] = [];
  for (let i = 0; i < source.length;) {
    const two = VNI.get(source.slice(i, i + 2));
    const letter = two ?? VNI.get(source[i]!) ?? source[i]!;
    starts.push(i);
    text += letter;
    i += two === undefined ? 1 : 2;
  }
  starts.push(source.length);
  return { text, toSource: (offset) => starts[Math.min(Math.max(offset, 0), starts.length - 1)]! };
}

/** Text made of 1:1 TCVN3 letters, VNI pairs or VIQR signs. TCVN3 fonts have no capitals with tones: they become small letters. */
export function encodeAs(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'viqr') return encodeViqr(text);
  const table = encoding === 'tcvn3' ? TCVN3_BACK : VNI_BACK;
  return text.normalize('NFC').replace(/[\u0080-\uffff]/g, (letter) => table.get(letter) ?? table.get(letter.toLowerCase()) ?? letter);
}

const TCVN3_BACK = new Map([...TCVN3].filter(([, letter]) => letter === letter.toLowerCase() || 'ĂÂÊÔƠƯĐ'.includes(letter)).map(([sign, letter]) => [letter, sign]));
const VNI_BACK = new Map([...VNI].reverse().map(([sign, letter]) => [letter, sign]));
