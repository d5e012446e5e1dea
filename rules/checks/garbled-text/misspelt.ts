import type { Span } from '../../draft/tree.ts';
import { ALLOWED, ALWAYS_ODD, FREE } from './compounds.ts';
import { isShaped, KNOWN_PAIRS, type Spelling } from './spelling.ts';
import type { BlockWords } from './word.ts';

/** A pair of syllables that is one slip away from a compound everybody uses; offsets are indices into the block's text. */
export interface Misspelling extends Span {
  /** The two as written. */
  readonly written: readonly [string, string];
  /** The odd one of the two, in small letters. */
  readonly odd: string;
  /** The compound as it is usually written, in small letters. */
  readonly meant: string;
}

const GOOD = new Set(ALLOWED);

/** Slips of marks ("kính phí", "điểu chỉnh") among the words of one block. */
export function slipsOfMarks(words: BlockWords): Misspelling[] {
  const found: Misspelling[] = [];
  let a = words.count ? words.spelling(0) : undefined;
  for (let i = 1; i < words.count; i++) {
    const before = a!;
    const b = words.spelling(i);
    a = b;
    const meantSecond = before.after?.get(b.bare);
    if (meantSecond === b.folded) continue;
    const meantFirst = b.before?.get(before.bare);
    if (meantSecond === undefined && meantFirst === undefined || meantFirst === before.folded || !words.joined(i)) continue;
    const pair = `${before.folded} ${b.folded}`;
    if (KNOWN_PAIRS.has(pair) || GOOD.has(pair) || isExplained(words, i)) continue;
    if (meantSecond !== undefined && isOdd(b, words.written(i), pair)) found.push(slipAt(words, i, b, `${before.folded} ${meantSecond}`));
    else if (meantFirst !== undefined && isOdd(before, words.written(i - 1), pair)) found.push(slipAt(words, i, before, `${meantFirst} ${b.folded}`));
  }
  return found;
}

function slipAt(words: BlockWords, second: number, odd: Spelling, meant: string): Misspelling {
  return { start: words.start(second - 1), end: words.end(second), written: [words.written(second - 1), words.written(second)], odd: odd.folded, meant };
}

/** A syllable that its other neighbour explains belongs there: "văn bản | hành chính", "cơ quan | trong". */
function isExplained(words: BlockWords, second: number): boolean {
  return words.joined(second - 1) && KNOWN_PAIRS.has(`${words.folded(second - 2)} ${words.folded(second - 1)}`) || words.joined(second + 1) && KNOWN_PAIRS.has(`${words.folded(second)} ${words.folded(second + 1)}`);
}

/** "Viet Nam" is the English name: a word without any mark is judged in small letters only. */
function isOdd({ folded }: Spelling, written: string, pair: string): boolean {
  if (FREE.has(folded)) return ALWAYS_ODD.has(pair);
  return /[^a-z]/.test(folded) || written === folded;
}

/** A letter lost, added or exchanged ("thực hện", "tăng cườn"): a doubt only, since letters make other words more often than marks do. */
export function slipsOfLetters(words: BlockWords): Misspelling[] {
  const found: Misspelling[] = [];
  for (let i = 0; i < words.count; i++) {
    const odd = words.spelling(i);
    if (!odd.unlisted || odd.folded.length < 2) continue;
    const before = i > 0 ? words.spelling(i - 1) : undefined;
    const second = before?.after && oneLetterOff(odd.folded, before.after);
    if (second && words.joined(i)) { if (isDoubtful(words, i, odd)) found.push(slipAt(words, i, odd, `${before.folded} ${second}`)); continue; }
    const next = i + 1 < words.count ? words.spelling(i + 1) : undefined;
    const first = next?.before && oneLetterOff(odd.folded, next.before);
    if (first && words.joined(i + 1) && isDoubtful(words, i + 1, odd)) found.push(slipAt(words, i + 1, odd, `${first} ${next.folded}`));
  }
  return found;
}

function isDoubtful(words: BlockWords, second: number, odd: Spelling): boolean {
  return !GOOD.has(`${words.folded(second - 1)} ${words.folded(second)}`) && !isExplained(words, second) && isShaped(odd);
}

function oneLetterOff(odd: string, partners: ReadonlyMap<string, string>): string | undefined {
  for (const meant of partners.values()) if (isOneLetterOff(odd, meant)) return meant;
  return undefined;
}

/** The doubts that the draft itself proves: it has the compound elsewhere, twice at least, and the odd syllable nowhere else. `lower` is its text in small letters. */
export function proven<T extends Misspelling>(doubts: readonly T[], lower: string): T[] {
  const slips = new Map<string, number>();
  for (const { odd } of doubts) slips.set(odd, (slips.get(odd) ?? 0) + 1);
  return doubts.filter(({ odd, meant }) => standsTwice(lower, meant) && timesAsWord(lower, odd) === slips.get(odd));
}

function timesAsWord(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + word.length] ?? '')) times++;
  return times;
}

const LETTER = /[\p{L}\p{M}]/u;

function standsTwice(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.includes(words, first + words.length);
}

/** One letter more or less, or two neighbours exchanged; tone and marks of the rest as they are. */
function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  if (a.length === b.length) return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1);
}
