/** The engine in a file of its own. The one-file edition puts `start-worker.inline.ts` in place of this. */
export function startWorker(): Worker {
  return new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' });
}
