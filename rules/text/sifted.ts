import { matchesOf } from './matches.ts';
import { mayMatch, type MayMatch } from './needs.ts';
import { readOnce, type Passage } from './passage.ts';

/**
 * A pattern that is asked of every block of a draft. The words that it cannot do without are looked for first, so that nearly all blocks cost
 * it nothing, and a pattern that no block may match is never compiled. For patterns without the flag i over folded words.
 */
export class Sifted {
  readonly pattern: RegExp;
  #may: MayMatch | undefined;

  constructor(pattern: RegExp) {
    if (pattern.ignoreCase) throw new Error(`folded words have small letters only: ${pattern.source}`);
    this.pattern = pattern;
  }

  /** Whether it stands in the passage. */
  readonly test: (passage: Passage) => boolean = readOnce((passage) => {
    if (!this.#mayStand(passage, passage.folded)) return false;
    this.pattern.lastIndex = 0;
    return this.pattern.test(passage.folded);
  });

  /** All its places in the passage, or in what is left of its folded words. */
  matches(passage: Passage, words = passage.folded): RegExpExecArray[] {
    return this.#mayStand(passage, words) ? matchesOf(words, this.pattern) : [];
  }

  #mayStand(passage: Passage, words: string): boolean {
    return (this.#may ??= mayMatch(this.pattern.source))(words, passage.letters);
  }
}
