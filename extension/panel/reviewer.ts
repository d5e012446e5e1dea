import type { DeskReview } from '../desk/review.ts';
import type { SentDraft } from '../wire.ts';
import { PLAIN, type ReviewSettings } from './review-settings.ts';

export interface ReviewOrder {
  id: number;
  order: { draft: SentDraft } | { text: string };
  settings: ReviewSettings;
}

export type ReviewAnswer = { id: number; review: DeskReview } | { id: number; error: string };

/** The engine in its worker. Orders are answered in turn; `code` of the error names an entry of the catalogue. */
export class Reviewer {
  readonly #worker = new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (answer: ReviewAnswer) => void>();
  #last = 0;
  #settings: ReviewSettings | Promise<ReviewSettings>;

  /** Nothing is reviewed before the reader's settings are known: the first list would else be another than the second. */
  constructor(settings: ReviewSettings | Promise<ReviewSettings> = PLAIN) {
    this.#settings = settings;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ReviewAnswer>) => {
      this.#waiting.get(data.id)?.(data);
      this.#waiting.delete(data.id);
    });
    this.#worker.addEventListener('error', () => {
      for (const [id, answer] of this.#waiting) answer({ id, error: 'failed' });
      this.#waiting.clear();
    });
  }

  /** Whether orders from now on are answered otherwise than those before. */
  async use(settings: ReviewSettings): Promise<boolean> {
    const before = await this.#settings;
    this.#settings = settings;
    return JSON.stringify(before) !== JSON.stringify(settings);
  }

  async review(order: ReviewOrder['order']): Promise<ReviewAnswer> {
    const settings = await this.#settings;
    const id = ++this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      this.#worker.postMessage({ id, order, settings } satisfies ReviewOrder);
    });
  }
}
