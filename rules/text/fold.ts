import { remember } from './remember.ts';

/**
 * Folding for comparison only; the user's text is never rewritten.
 * Every fold keeps the UTF-16 length, so offsets in the folded text are offsets in the text.
 */

// hoà/hòa, uỷ/ủy: the tone of the open rhymes oa, oe, uy may stand on either vowel. We compare in the new placement.
const TONES: Record<string, string> = {};
for (const [first, second] of [['oóòỏõọ', 'aáàảãạ'], ['oóòỏõọ', 'eéèẻẽẹ'], ['uúùủũụ', 'yýỳỷỹỵ']] as const) {
  for (let tone = 1; tone < 6; tone++) TONES[first[0]! + second[tone]!] = first[tone]! + second[0]!;
}
const PLAIN: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u2007': ' ', '\u202f': ' ', '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2212': '-', ð: 'đ' };
const TO_FOLD = /[\u00a0\u2007\u202f\u2010-\u2014\u2212ð]|o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ]/g;
const LETTER = /\p{L}/u;

/** Lower case, Ð → đ, NBSP and exotic hyphens made plain, old tone placement made new. Same length as the input. */
export const foldVietnamese = remember(fold);

function fold(text: string): string {
  let folded = text.toLowerCase();
  // İ and a few others change length in lower case: keep offsets by folding such units one by one.
  if (folded.length !== text.length) folded = Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
  return folded.search(TO_FOLD) < 0 ? folded : folded.replace(TO_FOLD, (found, offset: number) => {
    if (found.length === 1) return PLAIN[found]!;
    // Only the open rhyme moves: hoàn, khoẻn, huỳnh keep their tone on the second vowel; "quý" has qu- as its onset.
    const next = folded[offset + 2];
    if (next !== undefined && LETTER.test(next)) return found;
    if (found[0] === 'u' && folded[offset - 1] === 'q') return found;
    return TONES[found] ?? found;
  });
}

/** Folded, and every sign of white space a blank: drafts wrap lines anywhere. Same length as the input. */
export const foldLine = remember(foldedLine);

/** The same for those who keep the answer themselves. */
export function foldedLine(text: string): string {
  return fold(text).replace(/[^\S ]/g, ' ');
}

/** A line as `foldLine` gives it, without runs of blanks. Length may change. */
export function singleBlanks(line: string): string {
  return line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line;
}

/** For search by people: no diacritics at all, đ → d, lower case. Length may change. */
export function foldDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D').toLowerCase();
}
