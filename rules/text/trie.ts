import { foldVietnamese } from './fold.ts';
import { syllables } from './syllables.ts';
import { END, ID, START, STRIDE, upToDate, wordId, wordsOf, type Words } from './vocabulary.ts';

/** A phrase found in the text. `start` and `end` are UTF-16 indices into the NFC text. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Node<T> {
  /** By number of the vocabulary. */
  next: Map<number, Node<T>> | undefined;
  value: T | undefined;
}

const BLANKS_AND_HYPHENS = /^[\s-]*$/;
const BLANK = 32;

/**
 * Phrase search over syllables: one pass, cost flat in the number of phrases.
 * A phrase matches whole syllables only, so "ranh giới tính" holds no "giới tính" unless the phrase starts at a syllable
 * that no longer phrase (put the false friend into the trie too) has taken: matches are leftmost-longest and do not overlap.
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: undefined, value: undefined };
  /** By number of the vocabulary: 1 where a phrase begins with that syllable. Nearly every word of a text is let go by it. */
  #opens = new Uint8Array(64);

  add(phrase: string, value: T): this {
    let node = this.#root;
    const folded = foldVietnamese(phrase.normalize('NFC'));
    for (const { start, end } of syllables(folded)) {
      node.next ??= new Map();
      const key = wordId(folded.slice(start, end));
      if (node === this.#root) this.#open(key);
      let child = node.next.get(key);
      if (!child) node.next.set(key, (child = { next: undefined, value: undefined }));
      node = child;
    }
    node.value = value;
    return this;
  }

  #open(key: number): void {
    if (key >= this.#opens.length) {
      const longer = new Uint8Array(key * 2);
      longer.set(this.#opens);
      this.#opens = longer;
    }
    this.#opens[key] = 1;
  }

  /**
   * `gap` tells which separators may stand between two syllables of one phrase; by default blanks and hyphens. Whoever has the text folded,
   * or its words cut, hands them in.
   */
  search(text: string, options: { folded?: string; words?: Words; gap?: RegExp } = {}): readonly PhraseMatch<T>[] {
    const opening = this.#root.next;
    if (!opening) return NONE;
    let found: PhraseMatch<T>[] | undefined;
    const folded = options.folded ?? foldVietnamese(text);
    const { table, from, count } = options.words ? upToDate(options.words, folded) : wordsOf(folded);
    const stop = from + count * STRIDE;
    const gap = options.gap ?? BLANKS_AND_HYPHENS;
    const opens = this.#opens;
    for (let at = from; at < stop; ) {
      // 0 opens nothing, nor does a number beyond the end.
      if (opens[table[at + ID]!] !== 1) { at += STRIDE; continue; }
      let node = opening.get(table[at + ID]!)!;
      let last = -1;
      let value: T | undefined;
      for (let i = at; ; ) {
        if (node.value !== undefined) { last = i; value = node.value; }
        i += STRIDE;
        if (!node.next || i >= stop) break;
        const next = node.next.get(table[i + ID]!);
        if (!next || !joins(gap, folded, table[i - STRIDE + END]!, table[i + START]!)) break;
        node = next;
      }
      if (last < 0) { at += STRIDE; continue; }
      (found ??= []).push({ start: table[at + START]!, end: table[last + END]!, value: value as T });
      at = last + STRIDE;
    }
    return found ?? NONE;
  }
}

const NONE: readonly never[] = [];

function joins(gap: RegExp, folded: string, end: number, start: number): boolean {
  if (start - end !== 1 || folded.charCodeAt(end) !== BLANK) return gap.test(folded.slice(end, start));
  let blank = BLANK_JOINS.get(gap);
  if (blank === undefined) BLANK_JOINS.set(gap, blank = gap.test(' '));
  return blank;
}

/** Whether a single blank may stand in a gap: nearly every gap is one. */
const BLANK_JOINS = new WeakMap<RegExp, boolean>();
