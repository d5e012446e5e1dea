import { saveReview } from './database.ts';
import type { SavedReview } from './saved.ts';

/** Stores every change at once; while a write runs, only the latest of the changes after it is kept for the next. */
export class Autosave {
  readonly #told: (failed: boolean) => void;
  #waiting: SavedReview | null = null;
  #writing = false;

  /** `told` hears after each write whether it failed, so that the reader is never left to believe in a store that is full. */
  constructor(told: (failed: boolean) => void) {
    this.#told = told;
  }

  save(review: SavedReview): void {
    this.#waiting = review;
    if (!this.#writing) void this.#drain();
  }

  async #drain(): Promise<void> {
    this.#writing = true;
    while (this.#waiting) {
      const next = this.#waiting;
      this.#waiting = null;
      this.#told(await saveReview(next).then(() => false, () => true));
    }
    this.#writing = false;
  }
}
