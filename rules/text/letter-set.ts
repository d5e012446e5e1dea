/** Bits for each unit of a text: two are set, so a fifth of the table is, and one word in some hundreds is let pass wrongly. */
const ROOM = 10;
const LEAST_BITS = 8;
const MOST_BITS = 20;

const mix = (first: number, second: number, third: number): number => Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) + second, 0x85ebca6b) + third, 0xc2b2ae35);

/** Tables of many texts stand in one array: they are made by the thousand. */
let pool = new Int32Array(1 << 14);
let used = 0;

/**
 * Which runs of two and three UTF-16 units stand in a text: a Bloom filter, so that it may say yes wrongly, never no. Nearly all texts hold
 * nearly none of the words that rules look for; a number or two tells it.
 */
export class LetterSet {
  readonly #table: Int32Array;
  readonly #from: number;
  /** What of a mixed number counts: its highest bits. */
  readonly #shift: number;

  constructor(text: string) {
    const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(text.length * ROOM + 1))));
    const numbers = 1 << (bits - 5);
    if (used + numbers > pool.length) { pool = new Int32Array(Math.max(1 << 14, numbers)); used = 0; }
    this.#table = pool;
    this.#from = used;
    this.#shift = 32 - bits;
    used += numbers;
    let first = 0;
    let second = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const third = text.charCodeAt(at);
      this.#set(mix(0, second, third));
      this.#set(mix(first, second, third));
      first = second;
      second = third;
    }
  }

  /** False when the text does not hold the word. */
  mayHold({ runs }: Sought): boolean {
    for (let i = 0; i < runs.length; i++) {
      const bit = runs[i]! >>> this.#shift;
      if ((this.#table[this.#from + (bit >>> 5)]! & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }

  #set(mixed: number): void {
    const bit = mixed >>> this.#shift;
    this.#table[this.#from + (bit >>> 5)]! |= 1 << (bit & 31);
  }
}

/** A word, or words, to be looked for. A single unit is always let pass. */
export class Sought {
  readonly word: string;
  readonly runs: Int32Array;

  constructor(word: string) {
    this.word = word;
    const runs = word.length === 2 ? [mix(0, word.charCodeAt(0), word.charCodeAt(1))] : [];
    for (let at = 0; at + 2 < word.length; at++) runs.push(mix(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2)));
    this.runs = Int32Array.from(runs);
  }

  /** Whether it stands in `text`; `letters`, where there are any, are those of the text or of one that holds all of its words. */
  in(text: string, letters?: LetterSet): boolean {
    return (!letters || letters.mayHold(this)) && text.includes(this.word);
  }
}
