import { foldVietnamese } from './fold.ts';
import { syllables } from './syllables.ts';
import { wordId, wordsOf } from './vocabulary.ts';

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

  /** `gap` tells which separators may stand between two syllables of one phrase; by default blanks and hyphens. */
  search(text: string, options: { folded?: string; gap?: RegExp } = {}): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    const opening = this.#root.next;
    if (!opening) return found;
    const folded = options.folded ?? foldVietnamese(text);
    const { count, starts, ends, ids } = wordsOf(folded);
    const gap = options.gap ?? BLANKS_AND_HYPHENS;
    const opens = this.#opens;
    let blankIsGap: boolean | undefined;
    const joins = (end: number, start: number): boolean => (start - end === 1 && folded.charCodeAt(end) === BLANK ? blankIsGap ??= gap.test(' ') : gap.test(folded.slice(end, start)));
    for (let at = 0; at < count; ) {
      // 0 opens nothing, nor does a number beyond the end.
      if (opens[ids[at]!] !== 1) { at++; continue; }
      let node = opening.get(ids[at]!)!;
      let last = -1;
      let value: T | undefined;
      for (let i = at; ; ) {
        if (node.value !== undefined) { last = i; value = node.value; }
        if (!node.next || ++i >= count) break;
        const next = node.next.get(ids[i]!);
        if (!next || !joins(ends[i - 1]!, starts[i]!)) break;
        node = next;
      }
      if (last < 0) { at++; continue; }
      found.push({ start: starts[at]!, end: ends[last]!, value: value as T });
      at = last + 1;
    }
    return found;
  }
}
