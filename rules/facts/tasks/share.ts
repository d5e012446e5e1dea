import { END, START, STRIDE, SUM, wordSum, type Worded } from '../../text/vocabulary.ts';

/** Words that are looked for; `sums` are theirs, by which most words of a text are let go without a string for each. */
interface Among {
  readonly words: ReadonlyMap<string, unknown>;
  readonly sums: ReadonlySet<number>;
}

/** The distinct words of a folded text, single letters and digits left out, in the order of their first place; only those `among` when given. */
function wordsIn({ folded, words: { table, from, count } }: Worded, among?: Among): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < from + count * STRIDE; at += STRIDE) {
    if (table[at + END]! - table[at + START]! < 2 || among && !among.sums.has(table[at + SUM]!)) continue;
    const word = folded.slice(table[at + START], table[at + END]);
    if (!among || among.words.has(word)) found.add(word);
  }
  return found;
}

/**
 * The largest part of a task's word weight (idf over the document's blocks) that one duty holds, 0–1.
 * It does not rank tasks; under .20 it only says that no duty speaks of anything near.
 */
export class ShareOfDuties {
  readonly #idf = new Map<string, number>();
  /** Indices of the duties that hold a word. */
  readonly #holders = new Map<string, number[]>();
  readonly #count: number;
  readonly #sums: Float64Array;

  /** `tasks` are those that will be asked about: no other words are counted. */
  constructor(blocks: readonly Worded[], duties: readonly Worded[], tasks: readonly Worded[]) {
    this.#count = blocks.length + 1;
    this.#sums = new Float64Array(duties.length);
    for (const task of tasks) for (const word of wordsIn(task)) if (!this.#holders.has(word)) this.#holders.set(word, []);
    if (!this.#holders.size) return;
    const among = { words: this.#holders, sums: new Set([...this.#holders.keys()].map(wordSum)) };
    for (const block of blocks) for (const word of wordsIn(block, among)) this.#idf.set(word, (this.#idf.get(word) ?? 0) + 1);
    for (const [index, duty] of duties.entries()) for (const word of wordsIn(duty, among)) this.#holders.get(word)!.push(index);
  }

  nearest(task: Worded): { share: number; index: number } {
    const sums = this.#sums.fill(0);
    let whole = 0;
    for (const word of wordsIn(task)) {
      const weight = Math.max(0, Math.log(this.#count / (1 + (this.#idf.get(word) ?? 0))));
      whole += weight;
      for (const duty of this.#holders.get(word) ?? []) sums[duty]! += weight;
    }
    let index = -1;
    let share = 0;
    for (let duty = 0; duty < sums.length; duty++) if (sums[duty]! / (whole || 1) > share) [share, index] = [sums[duty]! / (whole || 1), duty];
    return { share, index };
  }
}
