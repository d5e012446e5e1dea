import { END, START, STRIDE, SUM, type Worded } from '../../text/vocabulary.ts';
import { singleBlanks } from '../../text/fold.ts';

const LENGTH = 4;
/** A phrase in more blocks than this belongs to the subject of the whole document and tells nothing ("bình đẳng giới và …"). */
const MAX_BLOCKS = 3;

/** Work is named early: in the first words of the task, and of the duty after its verbs of leading. */
const TASK_WORDS = 7;
const DUTY_WORDS = 14;

/** Runs of words that are looked for, by a number that equal ones share: nearly all of a draft is let go by it, without a string for each. */
class Sums {
  readonly #marks = new Uint8Array(1 << 16);

  add(sum: number): void {
    this.#marks[sum >>> 16] = 1;
  }

  /** Never false for one that was added. */
  mayHave(sum: number): boolean {
    return this.#marks[sum >>> 16] === 1;
  }
}

/** The runs that are phrases, in their order. */
function phrasesIn({ folded, words: { table, from, count } }: Worded, { among, words = Infinity }: { among?: Sums; words?: number } = {}): string[] {
  const found: string[] = [];
  const last = from + (Math.min(count, words) - LENGTH) * STRIDE;
  for (let at = from; at <= last; at += STRIDE) {
    if (among && !among.mayHave(sumOf(table, at)) || !onlyBlanksBetween(folded, table, at)) continue;
    found.push(singleBlanks(folded.slice(table[at + START], table[at + (LENGTH - 1) * STRIDE + END])));
  }
  return found;
}

function sumOf(table: Int32Array, first: number): number {
  let sum = 0;
  for (let i = 0; i < LENGTH; i++) sum = (Math.imul(sum, 0x01000193) + table[first + i * STRIDE + SUM]!) | 0;
  return Math.imul(sum, 0x9e3779b1);
}

function onlyBlanksBetween(folded: string, table: Int32Array, first: number): boolean {
  for (let i = first; i < first + (LENGTH - 1) * STRIDE; i += STRIDE) for (let at = table[i + END]!; at < table[i + STRIDE + START]!; at++) if (folded[at] !== ' ') return false;
  return true;
}

/**
 * Runs of four words that a task and a duty share word for word and the rest of the document hardly uses: "dạy nghề ngắn hạn" in both
 * means the same work, whatever else they say.
 */
export class SharedPhrases {
  readonly #duties = new Map<string, number>();

  constructor(blocks: readonly Worded[], duties: readonly Worded[]) {
    const among = new Sums();
    for (const [index, duty] of duties.entries()) {
      for (const phrase of phrasesIn(duty, { words: DUTY_WORDS })) if (!this.#duties.has(phrase)) this.#duties.set(phrase, index);
      // More than its phrases, since signs may part them.
      for (let i = 0; i + LENGTH <= Math.min(duty.words.count, DUTY_WORDS); i++) among.add(sumOf(duty.words.table, duty.words.from + i * STRIDE));
    }
    const seen = new Map<string, number>();
    for (const block of blocks) for (const phrase of distinct(phrasesIn(block, { among }))) if (this.#duties.has(phrase)) seen.set(phrase, (seen.get(phrase) ?? 0) + 1);
    for (const [phrase, count] of seen) if (count > MAX_BLOCKS) this.#duties.delete(phrase);
  }

  /** Index of a duty that names the same work, or -1. */
  dutyFor(task: Worded): number {
    for (const phrase of phrasesIn(task, { words: TASK_WORDS })) {
      const index = this.#duties.get(phrase);
      if (index !== undefined) return index;
    }
    return -1;
  }
}

const distinct = (phrases: readonly string[]): Iterable<string> => (phrases.length > 1 ? new Set(phrases) : phrases);
