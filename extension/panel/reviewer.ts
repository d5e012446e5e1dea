import type { DeskReview } from '../desk/review.ts';
import type { SentDraft } from '../wire.ts';

export interface ReviewOrder {
  id: number;
  order: { draft: SentDraft } | { text: string };
}

export type ReviewAnswer = { id: number; review: DeskReview } | { id: number; error: string };

/** The engine in its worker. Orders are answered in turn; `code` of the error names an entry of the catalogue. */
export class Reviewer {
  readonly #worker = new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (answer: ReviewAnswer) => void>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ReviewAnswer>) => {
      this.#waiting.get(data.id)?.(data);
      this.#waiting.delete(data.id);
    });
    this.#worker.addEventListener('error', () => {
      for (const [id, answer] of this.#waiting) answer({ id, error: 'failed' });
      this.#waiting.clear();
    });
  }

  review(order: ReviewOrder['order']): Promise<ReviewAnswer> {
    const id = ++this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      this.#worker.postMessage({ id, order } satisfies ReviewOrder);
    });
  }
}
