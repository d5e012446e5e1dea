import { END, START, STRIDE, SUM, wordSum, type Worded } from '../../text/vocabulary.ts';

/**
 * The words of the tasks, numbered, so that a whole draft is gone through without a string for each of its words: a word is told by its
 * sum, and then by comparing it where it stands.
 */
class WordNumbers {
  readonly #words: string[] = [];
  /** The first word of each sum, and the next one that shares it. */
  readonly #first = new Map<number, number>();
  readonly #next: number[] = [];

  get count(): number {
    return this.#words.length;
  }

  add(word: string): void {
    const sum = wordSum(word);
    const first = this.#first.get(sum);
    for (let at = first; at !== undefined && at >= 0; at = this.#next[at]!) if (this.#words[at] === word) return;
    this.#first.set(sum, this.#words.length);
    this.#next.push(first ?? -1);
    this.#words.push(word);
  }

  /** -1 for a word that is none of them. */
  of(folded: string, start: number, end: number, sum: number): number {
    for (let at = this.#first.get(sum) ?? -1; at >= 0; at = this.#next[at]!) {
      const word = this.#words[at]!;
      if (word.length === end - start && folded.startsWith(word, start)) return at;
    }
    return -1;
  }
}

/** Single letters and digits say nothing. */
const LEAST = 2;

/**
 * The largest part of a task's word weight (idf over the document's blocks) that one duty holds, 0–1.
 * It does not rank tasks; under .20 it only says that no duty speaks of anything near.
 */
export class ShareOfDuties {
  readonly #numbers = new WordNumbers();
  /** In how many blocks a word stands. */
  readonly #blocks: Int32Array;
  /** Indices of the duties that hold a word. */
  readonly #holders: readonly number[][];
  readonly #count: number;
  readonly #sums: Float64Array;
  /** The last text in which a word was met, so that it counts once in each. */
  readonly #met: Int32Array;
  #texts = 0;

  /** `tasks` are those that will be asked about: no other words are counted. */
  constructor(blocks: readonly Worded[], duties: readonly Worded[], tasks: readonly Worded[]) {
    this.#count = blocks.length + 1;
    this.#sums = new Float64Array(duties.length);
    for (const { folded, words: { table, from, count } } of tasks) {
      for (let at = from; at < from + count * STRIDE; at += STRIDE) if (table[at + END]! - table[at + START]! >= LEAST) this.#numbers.add(folded.slice(table[at + START], table[at + END]));
    }
    const { count } = this.#numbers;
    this.#blocks = new Int32Array(count);
    this.#holders = Array.from({ length: count }, () => []);
    this.#met = new Int32Array(count);
    if (!count) return;
    for (const block of blocks) this.#each(block, (word) => { this.#blocks[word]!++; });
    for (const [index, duty] of duties.entries()) this.#each(duty, (word) => { this.#holders[word]!.push(index); });
  }

  nearest(task: Worded): { share: number; index: number } {
    const sums = this.#sums.fill(0);
    let whole = 0;
    this.#each(task, (word) => {
      const weight = Math.max(0, Math.log(this.#count / (1 + this.#blocks[word]!)));
      whole += weight;
      for (const duty of this.#holders[word]!) sums[duty]! += weight;
    });
    let index = -1;
    let share = 0;
    for (let duty = 0; duty < sums.length; duty++) if (sums[duty]! / (whole || 1) > share) [share, index] = [sums[duty]! / (whole || 1), duty];
    return { share, index };
  }

  /** The distinct words of a text that are among those of the tasks, in the order of their first place. */
  #each({ folded, words: { table, from, count } }: Worded, use: (word: number) => void): void {
    const text = ++this.#texts;
    for (let at = from; at < from + count * STRIDE; at += STRIDE) {
      const start = table[at + START]!;
      const end = table[at + END]!;
      if (end - start < LEAST) continue;
      const word = this.#numbers.of(folded, start, end, table[at + SUM]!);
      if (word < 0 || this.#met[word] === text) continue;
      this.#met[word] = text;
      use(word);
    }
  }
}
