import { startWorker } from './start-worker.ts';
import type { Answer, Order } from './work.ts';

/**
 * Reviews the latest order only: while one runs, a newer one takes the place of any that waits, so that fast typing never queues.
 * Where the browser starts no worker the engine runs in the page.
 */
export class LatestReviewer {
  /** Undefined until it is wanted; null where the browser starts none. */
  #worker: Worker | null | undefined;
  #running: { id: number; order: Order; done: (answer: Answer) => void } | null = null;
  #waiting: { order: Order; done: (answer: Answer) => void } | null = null;
  #last = 0;

  /** Loads the engine before the first draft comes. */
  warm(): void {
    if (this.#worker === undefined) this.#worker = this.#start();
  }

  /** `done` is called once, or never when a newer order came before this one was begun. */
  review(order: Order, done: (answer: Answer) => void): void {
    if (this.#running) this.#waiting = { order, done };
    else this.#run(order, done);
  }

  #run(order: Order, done: (answer: Answer) => void): void {
    this.#running = { id: ++this.#last, order, done };
    this.warm();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    if (this.#worker) this.#worker.postMessage({ id: this.#last, order });
    else void this.#inPage();
  }

  #start(): Worker | null {
    try {
      const worker = startWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer: Answer }>) => { if (data.id === this.#running?.id) this.#finish(data.answer); });
      worker.addEventListener('error', () => {
        this.#worker = null;
        void this.#inPage();
      });
      return worker;
    } catch {
      return null;
    }
  }

  async #inPage(): Promise<void> {
    const running = this.#running;
    if (!running) return;
    const { work } = await import('./work.ts');
    this.#finish(work(running.order));
  }

  #finish(answer: Answer): void {
    const { done } = this.#running!;
    const next = this.#waiting;
    this.#running = null;
    this.#waiting = null;
    if (next) this.#run(next.order, next.done);
    done(answer);
  }
}
