import { ALLOWED, ALWAYS_ODD, FREE } from './compounds.ts';
import { isShaped, KNOWN_PAIRS, type Spelling } from './spelling.ts';
import type { Word } from './word.ts';

/** A pair of syllables that is one slip away from a compound everybody uses. */
export interface Misspelling {
  readonly first: Word;
  readonly second: Word;
  /** The odd one of the two. */
  readonly odd: Spelling;
  /** The compound as it is usually written, in small letters. */
  readonly meant: string;
}

const GOOD = new Set(ALLOWED);

/** Slips of marks ("kính phí", "điểu chỉnh") among the words of one block. */
export function slipsOfMarks(words: readonly Word[]): Misspelling[] {
  const found: Misspelling[] = [];
  for (let i = 1; i < words.length; i++) {
    const second = words[i]!;
    if (!second.joined) continue;
    const first = words[i - 1]!;
    const a = first.spelling;
    const b = second.spelling;
    const meantSecond = a.after?.get(b.bare);
    if (meantSecond === b.folded) continue;
    const meantFirst = b.before?.get(a.bare);
    if (meantSecond === undefined && meantFirst === undefined || meantFirst === a.folded) continue;
    const pair = `${a.folded} ${b.folded}`;
    if (KNOWN_PAIRS.has(pair) || GOOD.has(pair) || isExplained(words, i)) continue;
    if (meantSecond !== undefined && isOdd(b, pair)) found.push({ first, second, odd: b, meant: `${a.folded} ${meantSecond}` });
    else if (meantFirst !== undefined && isOdd(a, pair)) found.push({ first, second, odd: a, meant: `${meantFirst} ${b.folded}` });
  }
  return found;
}

/** A syllable that its other neighbour explains belongs there: "văn bản | hành chính", "cơ quan | trong". */
function isExplained(words: readonly Word[], second: number): boolean {
  const first = words[second - 1]!;
  const last = words[second]!;
  const before = first.joined ? words[second - 2] : undefined;
  const after = words[second + 1]?.joined ? words[second + 1] : undefined;
  return before !== undefined && KNOWN_PAIRS.has(`${before.spelling.folded} ${first.spelling.folded}`) || after !== undefined && KNOWN_PAIRS.has(`${last.spelling.folded} ${after.spelling.folded}`);
}

/** "Viet Nam" is the English name: a word without any mark is judged in small letters only. */
function isOdd({ written, folded }: Spelling, pair: string): boolean {
  if (FREE.has(folded)) return ALWAYS_ODD.has(pair);
  return /[^a-z]/.test(folded) || written === folded;
}

/**
 * A letter lost, added or exchanged ("thực hện", "tăng cườn"). Letters make other words more often than marks do, so the draft
 * itself must prove it: it has the compound elsewhere, twice at least, and the odd syllable nowhere else.
 */
export class SlipsOfLetters {
  readonly #candidates: Misspelling[] = [];
  readonly #times = new Map<Spelling, number>();

  add(words: readonly Word[]): void {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const { spelling } = word;
      if (!spelling.unlisted || spelling.folded.length < 2) continue;
      this.#times.set(spelling, (this.#times.get(spelling) ?? 0) + 1);
      const before = word.joined ? words[i - 1]!.spelling : undefined;
      if (before?.after) this.#try(words, i, spelling, before.after, (meant) => `${before.folded} ${meant}`);
      const next = words[i + 1]?.joined ? words[i + 1]!.spelling : undefined;
      if (next?.before) this.#try(words, i + 1, spelling, next.before, (meant) => `${meant} ${next.folded}`);
    }
  }

  #try(words: readonly Word[], second: number, odd: Spelling, partners: ReadonlyMap<string, string>, compound: (meant: string) => string): void {
    for (const meant of partners.values()) {
      if (!isOneLetterOff(odd.folded, meant)) continue;
      const pair = `${words[second - 1]!.spelling.folded} ${words[second]!.spelling.folded}`;
      if (!GOOD.has(pair) && !isExplained(words, second) && isShaped(odd)) this.#candidates.push({ first: words[second - 1]!, second: words[second]!, odd, meant: compound(meant) });
      return;
    }
  }

  /** `folded` is the whole draft in small letters, where the compounds are counted. */
  found(folded: () => string): Misspelling[] {
    if (!this.#candidates.length) return [];
    const slips = new Map<Spelling, number>();
    for (const { odd } of this.#candidates) slips.set(odd, (slips.get(odd) ?? 0) + 1);
    return this.#candidates.filter(({ odd, meant }) => this.#times.get(odd) === slips.get(odd) && standsTwice(folded(), meant));
  }
}

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
