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

/**
 * Phrase search over syllables: one pass, cost flat in the number of phrases.
 * A phrase matches whole syllables only, so "ranh giới tính" holds no "giới tính" unless the phrase starts at a syllable
 * that no longer phrase (put the false friend into the trie too) has taken: matches are leftmost-longest and do not overlap.
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: undefined, value: undefined };

  add(phrase: string, value: T): this {
    let node = this.#root;
    const folded = foldVietnamese(phrase.normalize('NFC'));
    for (const { start, end } of syllables(folded)) {
      node.next ??= new Map();
      const key = wordId(folded.slice(start, end));
      let child = node.next.get(key);
      if (!child) node.next.set(key, (child = { next: undefined, value: undefined }));
      node = child;
    }
    node.value = value;
    return this;
  }

  /** `gap` tells which separators may stand between two syllables of one phrase; by default blanks and hyphens. */
  search(text: string, options: { folded?: string; gap?: RegExp } = {}): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    const opening = this.#root.next;
    if (!opening) return found;
    const folded = options.folded ?? foldVietnamese(text);
    const { count, starts, ends, ids } = wordsOf(folded);
    const gap = options.gap ?? BLANKS_AND_HYPHENS;
    for (let at = 0; at < count; ) {
      let node = ids[at] === 0 ? undefined : opening.get(ids[at]!);
      if (!node) { at++; continue; }
      let last = -1;
      let value: T | undefined;
      for (let i = at; ; ) {
        if (node.value !== undefined) { last = i; value = node.value; }
        if (!node.next || ++i >= count) break;
        node = node.next.get(ids[i]!);
        if (!node || !gap.test(folded.slice(ends[i - 1]!, starts[i]!))) break;
      }
      if (last < 0) { at++; continue; }
      found.push({ start: starts[at]!, end: ends[last]!, value: value as T });
      at = last + 1;
    }
    return found;
  }
}
