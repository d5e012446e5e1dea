let early: Worker | null = null;

/** Starts the engine before the panel's own code is there: both take their time, and neither needs the other to begin. */
export function startEarly(): void {
  early ??= newWorker();
}

/** The engine that was started early, once; after it a new one each time. */
export function startWorker(): Worker {
  const worker = early ?? newWorker();
  early = null;
  return worker;
}

function newWorker(): Worker {
  return new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' });
}
