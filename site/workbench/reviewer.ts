import { startWorker } from './start-worker.ts';
import type { Answer, Order } from './work.ts';

interface Wanted {
  readonly order: Order;
  readonly done: (answer: Answer) => void;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Reviews the latest order only: while one runs, a newer one takes the place of any that waits, so that fast typing never queues.
 * Where the browser starts no worker the engine runs in the page.
 */
export class LatestReviewer {
  /** Undefined until it is wanted; null where the browser starts none. */
  #worker: Worker | null | undefined;
  #running: Wanted & { readonly id: number } | null = null;
  #waiting: Wanted | null = null;
  #last = 0;

  /** Loads the engine before the first draft comes. */
  warm(): void {
    if (this.#worker === undefined) this.#worker = this.#start();
  }

  /** `done` is called once, or never when a newer order came before this one was begun or when it was stopped. */
  review(order: Order, done: (answer: Answer) => void, onProgress: (done: number, total: number) => void = () => undefined): void {
    const wanted = { order, done, onProgress };
    if (this.#running) this.#waiting = wanted;
    else this.#run(wanted);
  }

  /** Ends what runs and what waits. A worker hears nothing while it works, so the next order gets a new one. */
  stop(): void {
    this.#waiting = null;
    if (!this.#running) return;
    this.#running = null;
    if (this.#worker) {
      this.#worker.terminate();
      this.#worker = undefined;
    }
  }

  #run(wanted: Wanted): void {
    const { order } = wanted;
    this.#running = { ...wanted, id: ++this.#last };
    this.warm();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    if (this.#worker) this.#worker.postMessage({ id: this.#last, order });
    else void this.#inPage();
  }

  #start(): Worker | null {
    try {
      const worker = startWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer: Answer } | { id: number; done: number; total: number }>) => {
        if (data.id !== this.#running?.id) return;
        if ('done' in data) this.#running.onProgress(data.done, data.total);
        else this.#finish(data.answer);
      });
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
    if (this.#running === running) this.#finish(work(running.order));
  }

  #finish(answer: Answer): void {
    const { done } = this.#running!;
    const next = this.#waiting;
    this.#running = null;
    this.#waiting = null;
    if (next) this.#run(next);
    done(answer);
  }
}
