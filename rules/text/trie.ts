import { foldVietnamese } from './fold.ts';
import { syllables, type Syllable } from './syllables.ts';

/** A phrase found in the text. `start` and `end` are UTF-16 indices into the NFC text. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  value: T | undefined;
}

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
      const key = folded.slice(start, end);
      let child = node.next.get(key);
      if (!child) node.next.set(key, (child = { next: undefined, value: undefined }));
      node = child;
    }
    node.value = value;
    return this;
  }

  /** `gap` tells which separators may stand between two syllables of one phrase; by default blanks and hyphens. */
  search(text: string, options: { folded?: string; words?: readonly Syllable[]; gap?: RegExp } = {}): PhraseMatch<T>[] {
    const folded = options.folded ?? foldVietnamese(text);
    const words = options.words ?? syllables(folded);
    const gap = options.gap ?? /^[\s-]*$/;
    const keys = words.map(({ start, end }) => folded.slice(start, end));
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < words.length; ) {
      let node: Node<T> | undefined = this.#root;
      let last = -1;
      let value: T | undefined;
      for (let i = at; i < words.length; i++) {
        node = node.next?.get(keys[i]!);
        if (!node) break;
        if (i > at && !gap.test(folded.slice(words[i - 1]!.end, words[i]!.start))) break;
        if (node.value !== undefined) { last = i; value = node.value; }
      }
      if (last < 0) { at++; continue; }
      found.push({ start: words[at]!.start, end: words[last]!.end, value: value as T });
      at = last + 1;
    }
    return found;
  }
}
