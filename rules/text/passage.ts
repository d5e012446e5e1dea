import { foldedLine } from './fold.ts';
import { remember } from './remember.ts';
import { LetterSet } from './letter-set.ts';
import { cutWords, type Worded, type Words } from './vocabulary.ts';

/**
 * A piece of text as it is compared, made once and kept: a draft's blocks are asked about by every fact and rule, and nearly all of them
 * come again after an edit. Equal texts share one passage.
 */
export class Passage implements Worded {
  readonly text: string;
  /** What `foldLine` makes of it. */
  readonly folded: string;
  readonly words: Words;
  /** One place for each `readOnce`. */
  readonly kept: unknown[] = [];
  #letters: LetterSet | undefined;

  constructor(text: string) {
    this.text = text;
    this.kept.length = readings;
    this.folded = foldedLine(text);
    this.words = cutWords(this.folded);
  }

  /** Runs of letters that stand in the folded text. */
  get letters(): LetterSet {
    return this.#letters ??= new LetterSet(this.folded);
  }
}

let readings = 0;

export const passageOf: (text: string) => Passage = remember((text) => new Passage(text));

/** A pure reading of a passage, made once and kept with it. Callers must not change the answer. */
export function readOnce<T extends NonNullable<unknown>>(read: (passage: Passage) => T): (passage: Passage) => T {
  const place = readings++;
  return (passage) => (passage.kept[place] ??= read(passage)) as T;
}
