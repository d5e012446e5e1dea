import { foldVietnamese } from '../../text/fold.ts';
import { syllables } from '../../text/syllables.ts';

const words = (text: string): Set<string> => {
  const folded = foldVietnamese(text);
  return new Set(syllables(folded).map(({ start, end }) => folded.slice(start, end)).filter((word) => word.length > 1));
};

/**
 * The largest part of a task's word weight (idf over the document's blocks) that one duty holds, 0–1.
 * It does not rank tasks; under .20 it only says that no duty speaks of anything near.
 */
export class ShareOfDuties {
  readonly #idf = new Map<string, number>();
  readonly #duties: { words: Set<string>; index: number }[];
  readonly #count: number;

  constructor(blocks: readonly string[], duties: readonly string[]) {
    this.#count = blocks.length + 1;
    for (const block of blocks) for (const word of words(block)) this.#idf.set(word, (this.#idf.get(word) ?? 0) + 1);
    this.#duties = duties.map((duty, index) => ({ words: words(duty), index }));
  }

  nearest(task: string): { share: number; index: number } {
    const own = [...words(task)].map((word) => ({ word, weight: Math.log(this.#count / (1 + (this.#idf.get(word) ?? 0))) }));
    const whole = own.reduce((sum, { weight }) => sum + Math.max(weight, 0), 0) || 1;
    let best = { share: 0, index: -1 };
    for (const duty of this.#duties) {
      let sum = 0;
      for (const { word, weight } of own) if (duty.words.has(word)) sum += Math.max(weight, 0);
      if (sum / whole > best.share) best = { share: sum / whole, index: duty.index };
    }
    return best;
  }
}
