// oxlint-disable-next-line import/default -- the bundler makes the class
import InlineWorker from './review.worker.ts?worker&inline';

/** The engine from inside the one file. */
export function startWorker(): Worker {
  return new InlineWorker();
}
