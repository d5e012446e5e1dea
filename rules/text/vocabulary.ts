import { remember } from './remember.ts';

/**
 * The syllables of a folded text, four numbers for each in `table` from `from` on: where it starts and ends in the text, its number in the
 * vocabulary (0 when no phrase holds it), and its `wordSum`. Tables are shared by many texts, so that short ones cost no memory of their own.
 */
export interface Words {
  readonly count: number;
  readonly table: Int32Array;
  readonly from: number;
}

export const START = 0;
export const END = 1;
export const ID = 2;
export const SUM = 3;
/** Numbers for each word. */
export const STRIDE = 4;

/** A text made ready for comparison, and its words. */
export interface Worded {
  readonly folded: string;
  readonly words: Words;
}

/**
 * The syllables of all phrases by a sum of their letters, so that a text is cut and looked up without a string for each of its words.
 * A table with open places: `slots` holds numbers of the vocabulary, 0 where nothing stands; always at least half empty.
 */
const WORDS: string[] = [''];
const SUMS: number[] = [0];
let slots = new Int32Array(1 << 12);
let size = 0;

const slotOf = (sum: number): number => Math.imul(sum, 0x9e3779b1) >>> 0;

function place(id: number): void {
  const mask = slots.length - 1;
  let slot = slotOf(SUMS[id]!) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = id;
}

const OTHER = 1;
const WORD = 2;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** What each UTF-16 unit is; 0 until it is met. */
const KINDS = new Uint8Array(0x10000);

/** A number that equal words share, and few others. */
export function wordSum(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum = (Math.imul(sum, 31) + word.charCodeAt(i)) | 0;
  return sum;
}

/** The number of a syllable in the vocabulary; a new one when no phrase has held it before. */
export function wordId(syllable: string): number {
  const sum = wordSum(syllable);
  const known = idOf(syllable, 0, syllable.length, sum);
  if (known > 0) return known;
  WORDS.push(syllable);
  SUMS.push(sum);
  size++;
  if (size * 2 <= slots.length) place(size);
  else {
    slots = new Int32Array(slots.length * 2);
    for (let id = 1; id <= size; id++) place(id);
  }
  return size;
}

interface Reading extends Words {
  /** How many words the vocabulary held when the text was read. */
  vocabulary: number;
}

/** Cuts a folded text into words. */
export function wordsOf(folded: string): Words {
  return upToDate(readWords(folded), folded);
}

/** The vocabulary may have grown since a text was read: then its words are looked up anew. */
export function upToDate(words: Words, folded: string): Words {
  const reading = words as Reading;
  if (reading.vocabulary === size) return reading;
  const { table, from, count } = reading;
  for (let at = from; at < from + count * STRIDE; at += STRIDE) {
    if (table[at + ID] === 0) table[at + ID] = idOf(folded, table[at + START]!, table[at + END]!, table[at + SUM]!);
  }
  reading.vocabulary = size;
  return reading;
}

const readWords = remember(cut);

const POOL = 1 << 14;
let pool = new Int32Array(POOL);
let used = 0;

/** Room for the words of a text of this length; what is not needed is given back by `used`. */
function makeRoom(length: number): void {
  const most = (length + 1) * 2; // a sign stands between two words
  if (used + most <= pool.length) return;
  pool = new Int32Array(Math.max(POOL, most));
  used = 0;
}

/** The same for those who keep the answer themselves. */
export function cutWords(folded: string): Words {
  return cut(folded);
}

function cut(folded: string): Reading {
  const length = folded.length;
  makeRoom(length);
  const table = pool;
  const from = used;
  let to = from;
  for (let at = 0; at < length; ) {
    if (KINDS[folded.charCodeAt(at)] === OTHER) { at++; continue; }
    let next = wordEnd(folded, at);
    if (next === at) { at += isPair(folded, at) ? 2 : 1; continue; }
    const start = at;
    let sum = 0;
    while (next > at) {
      do sum = (Math.imul(sum, 31) + folded.charCodeAt(at)) | 0; while (++at < next);
      next = KINDS[folded.charCodeAt(at)] === WORD ? at + 1 : wordEnd(folded, at);
    }
    table[to + START] = start;
    table[to + END] = at;
    table[to + ID] = idOf(folded, start, at, sum);
    table[to + SUM] = sum;
    to += STRIDE;
  }
  used = to;
  return { count: (to - from) / STRIDE, table, from, vocabulary: size };
}

function idOf(folded: string, start: number, end: number, sum: number): number {
  const mask = slots.length - 1;
  for (let slot = slotOf(sum) & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot]!;
    if (id === 0) return 0;
    if (SUMS[id] === sum && WORDS[id]!.length === end - start && folded.startsWith(WORDS[id]!, start)) return id;
  }
}

/** End of the letter, mark or digit at `at`, or `at` itself where none stands. */
function wordEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at); // NaN past the end
  const kind = KINDS[unit];
  if (kind === WORD) return at + 1;
  if (kind === OTHER || kind === undefined) return at;
  if (unit >= 0xd800 && unit <= 0xdbff) return isPair(text, at) && WORD_CHARACTER.test(text.slice(at, at + 2)) ? at + 2 : at;
  KINDS[unit] = WORD_CHARACTER.test(text[at]!) ? WORD : OTHER;
  return KINDS[unit] === WORD ? at + 1 : at;
}

/** A character beyond the first plane; its first half alone says nothing. */
function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const second = text.charCodeAt(at + 1);
  return second >= 0xdc00 && second <= 0xdfff;
}
