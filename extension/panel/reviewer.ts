import type { DeskReview } from '../desk/review.ts';
import type { SentDraft } from '../wire.ts';
import { startWorker } from './start-worker.ts';
import { PLAIN, type ReviewSettings } from './review-settings.ts';

export interface ReviewOrder {
  id: number;
  order: { draft: SentDraft } | { text: string };
  settings: ReviewSettings;
}

/** `error` names an entry of the catalogue; "stopped" is the reader's own word. */
export type ReviewAnswer = { id: number; review: DeskReview } | { id: number; error: string };

/** How far the review of a long draft has come. */
export interface ReviewProgress { id: number; done: number; total: number }

export interface Watch {
  onProgress?: (done: number, total: number) => void;
  /** Stops the review: the engine at work is ended and another one started. */
  signal?: AbortSignal;
}

interface Waiting {
  readonly order: ReviewOrder;
  readonly watch: Watch;
  readonly answer: (answer: ReviewAnswer) => void;
}

/** The engine in its worker. Orders are answered in turn. */
export class Reviewer {
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker;
  #last = 0;
  #settings: ReviewSettings | Promise<ReviewSettings>;

  /** Nothing is reviewed before the reader's settings are known: the first list would else be another than the second. */
  constructor(settings: ReviewSettings | Promise<ReviewSettings> = PLAIN, start: () => Worker = startWorker) {
    this.#settings = settings;
    this.#start = start;
    this.#worker = this.#begin();
  }

  /** Whether orders from now on are answered otherwise than those before. */
  async use(settings: ReviewSettings): Promise<boolean> {
    const before = await this.#settings;
    this.#settings = settings;
    return JSON.stringify(before) !== JSON.stringify(settings);
  }

  async review(order: ReviewOrder['order'], watch: Watch = {}): Promise<ReviewAnswer> {
    const settings = await this.#settings;
    const id = ++this.#last;
    if (watch.signal?.aborted) return { id, error: 'stopped' };
    return new Promise((resolve) => {
      const waiting = { order: { id, order, settings }, watch, answer: resolve };
      this.#waiting.set(id, waiting);
      watch.signal?.addEventListener('abort', () => this.#stop(id), { once: true });
      this.#send(waiting);
    });
  }

  #begin(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<ReviewAnswer | ReviewProgress>) => {
      const waiting = this.#waiting.get(data.id);
      if (!waiting) return;
      if ('done' in data) { waiting.watch.onProgress?.(data.done, data.total); return; }
      this.#waiting.delete(data.id);
      waiting.answer(data);
    });
    worker.addEventListener('error', () => {
      for (const [id, { answer }] of this.#waiting) answer({ id, error: 'failed' });
      this.#waiting.clear();
    });
    return worker;
  }

  /** A worker hears nothing while it works, so it is ended; the other orders go to its successor. */
  #stop(id: number): void {
    const stopped = this.#waiting.get(id);
    if (!stopped) return;
    this.#waiting.delete(id);
    this.#worker.terminate();
    this.#worker = this.#begin();
    for (const waiting of this.#waiting.values()) this.#send(waiting);
    stopped.answer({ id, error: 'stopped' });
  }

  #send({ order }: Waiting): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    this.#worker.postMessage(order);
  }
}
