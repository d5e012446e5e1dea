import { foldVietnamese } from '../../text/fold.ts';
import { wordsOf } from '../../text/vocabulary.ts';

const LENGTH = 4;
/** A phrase in more blocks than this belongs to the subject of the whole document and tells nothing ("bình đẳng giới và …"). */
const MAX_BLOCKS = 3;

/** Work is named early: in the first words of the task, and of the duty after its verbs of leading. */
const TASK_WORDS = 7;
const DUTY_WORDS = 14;

function* phrasesIn(text: string, words = Infinity): Generator<string> {
  const folded = foldVietnamese(text).replace(/\s/g, ' ');
  const { count, starts, ends } = wordsOf(folded);
  for (let i = 0; i + LENGTH <= Math.min(count, words); i++) {
    if (!onlyBlanksBetween(folded, starts, ends, i)) continue;
    const phrase = folded.slice(starts[i], ends[i + LENGTH - 1]);
    yield phrase.includes('  ') ? phrase.replace(/ +/g, ' ') : phrase;
  }
}

function onlyBlanksBetween(folded: string, starts: Int32Array, ends: Int32Array, first: number): boolean {
  for (let i = first; i < first + LENGTH - 1; i++) for (let at = ends[i]!; at < starts[i + 1]!; at++) if (folded[at] !== ' ') return false;
  return true;
}

/**
 * Runs of four words that a task and a duty share word for word and the rest of the document hardly uses: "dạy nghề ngắn hạn" in both
 * means the same work, whatever else they say.
 */
export class SharedPhrases {
  readonly #duties = new Map<string, number>();

  constructor(blocks: readonly string[], duties: readonly string[]) {
    duties.forEach((duty, index) => { for (const phrase of phrasesIn(duty, DUTY_WORDS)) if (!this.#duties.has(phrase)) this.#duties.set(phrase, index); });
    const seen = new Map<string, number>();
    for (const block of blocks) for (const phrase of new Set(phrasesIn(block))) if (this.#duties.has(phrase)) seen.set(phrase, (seen.get(phrase) ?? 0) + 1);
    for (const [phrase, count] of seen) if (count > MAX_BLOCKS) this.#duties.delete(phrase);
  }

  /** Index of a duty that names the same work, or -1. */
  dutyFor(task: string): number {
    for (const phrase of phrasesIn(task, TASK_WORDS)) {
      const index = this.#duties.get(phrase);
      if (index !== undefined) return index;
    }
    return -1;
  }
}
