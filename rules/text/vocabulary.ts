import { remember } from './remember.ts';

/** The syllables of a folded text: word `i` stands at `starts[i]`..`ends[i]` and is `ids[i]` of the vocabulary, 0 when no phrase holds it. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  /** The `wordSum` of each word. */
  readonly sums: Int32Array;
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

/** Cuts a folded text into words. The vocabulary may have grown since a text was read: then it is read anew. */
export function wordsOf(folded: string): Words {
  const known = readWords(folded);
  if (known.vocabulary === size) return known;
  return Object.assign(known, cut(folded));
}

const readWords = remember((folded: string) => cut(folded));

/** Grows to the longest text so far: four numbers for each word. */
let scratch = new Int32Array(4 * 1024);

function cut(folded: string): Words & { vocabulary: number } {
  const length = folded.length;
  if (scratch.length < length * 2 + 4) scratch = new Int32Array(length * 3 + 4);
  let count = 0;
  for (let at = 0; at < length; ) {
    let next = wordEnd(folded, at);
    if (next === at) { at += isPair(folded, at) ? 2 : 1; continue; }
    const start = at;
    let sum = 0;
    while (next > at) {
      for (; at < next; at++) sum = (Math.imul(sum, 31) + folded.charCodeAt(at)) | 0;
      next = wordEnd(folded, at);
    }
    scratch[count * 4] = start;
    scratch[count * 4 + 1] = at;
    scratch[count * 4 + 2] = idOf(folded, start, at, sum);
    scratch[count * 4 + 3] = sum;
    count++;
  }
  const [starts, ends, ids, sums] = [new Int32Array(count), new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let i = 0; i < count; i++) {
    starts[i] = scratch[i * 4]!;
    ends[i] = scratch[i * 4 + 1]!;
    ids[i] = scratch[i * 4 + 2]!;
    sums[i] = scratch[i * 4 + 3]!;
  }
  return { count, starts, ends, ids, sums, vocabulary: size };
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
