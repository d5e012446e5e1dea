import type { Span } from '../../draft/tree.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Passage } from '../../text/passage.ts';
import { END, ID, START, STRIDE, upToDate, wordsOf, type Words } from '../../text/vocabulary.ts';
import { spellingOf, type Spelling } from './spelling.ts';

/** Addresses are no text: "btxh.sld@kiengiang.gov.vn", "https://…". */
const ADDRESS = /[^\s@]{1,80}@\S+|https?:\/\/\S+|www\.\S+|(?<![0-9A-Za-zÀ-ỹ.])[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?/gu;
/** Some sign of an address; most blocks have none and need no search. */
const ADDRESS_SIGNS: readonly string[] = ['@', '//', 'www.', '.vn', '.com', '.org', '.net'];
/** What stands between quotation marks belongs to somebody else, names of programmes above all. */
const QUOTED = /[“„«"][^“”„«»"]{1,400}[”»"]/gu;
const QUOTATION_MARK = /["“„«]/;
const NOT_OWN = '\ufffc';
const BLANKS = /^\s+$/;

/** The words of a block outside quotation marks and addresses, by their number. Offsets are indices into the block's text. */
export class BlockWords {
  readonly #text: string;
  readonly #folded: string;
  readonly #words: Words;
  readonly #spellings: Spelling[];
  readonly count: number;

  constructor(passage: Passage) {
    this.#text = passage.text;
    this.#folded = masked(passage.text, passage.folded);
    this.#words = this.#folded === passage.folded ? upToDate(passage.words, passage.folded) : wordsOf(this.#folded);
    const { count, table, from } = this.#words;
    this.count = count;
    this.#spellings = [];
    for (let i = 0, at = from; i < count; i++, at += STRIDE) this.#spellings.push(spellingOf(table[at + ID]!, this.#folded, table[at + START]!, table[at + END]!));
  }

  start(at: number): number {
    return this.#words.table[this.#words.from + at * STRIDE + START]!;
  }

  end(at: number): number {
    return this.#words.table[this.#words.from + at * STRIDE + END]!;
  }

  spelling(at: number): Spelling {
    return this.#spellings[at]!;
  }

  /** In small letters; "" outside the block. */
  folded(at: number): string {
    return this.#spellings[at]?.folded ?? '';
  }

  written(at: number): string {
    return this.#text.slice(this.start(at), this.end(at));
  }

  /** Whether the word is the same as another one, letter case included. */
  same(at: number, other: number): boolean {
    return this.end(at) - this.start(at) === this.end(other) - this.start(other) && this.#text.startsWith(this.written(at), this.start(other));
  }

  /** Only blanks stand between the word before and this one. */
  joined(at: number): boolean {
    if (at <= 0 || at >= this.count) return false;
    const from = this.end(at - 1);
    const to = this.start(at);
    return to === from + 1 && this.#folded.charCodeAt(from) === 32 || BLANKS.test(this.#folded.slice(from, to));
  }
}

/** Quotations and addresses taken out; the length stays. */
function masked(text: string, folded: string): string {
  let words = folded;
  for (const { start, end } of hiddenIn(text)) words = words.slice(0, start) + NOT_OWN.repeat(end - start) + words.slice(end);
  return words;
}

function hiddenIn(text: string): Span[] {
  const quoted = QUOTATION_MARK.test(text) ? matchesOf(text, QUOTED) : [];
  const addresses = ADDRESS_SIGNS.some((sign) => text.includes(sign)) ? matchesOf(text, ADDRESS) : [];
  return [...quoted, ...addresses].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
