import { Piscina } from 'piscina';
import { reviewOne, unreadable, type Answer, type Input, type Order } from './one.ts';
import { turns } from './turns.ts';

/** Drafts under way or waiting for each worker: enough that none is idle, few enough that memory stays level. */
const AHEAD = 3;
/** A draft that takes longer is given up: a thousand pages take some seconds. */
const LIMIT_MINUTES = 5;
const MEMORY_MB = 1024;

/** Reviews one after the other, in this thread. */
export async function* inTurn(inputs: AsyncIterable<Input>, order: Order): AsyncGenerator<Answer> {
  for await (const input of inputs) yield await reviewOne(input, order);
}

/**
 * Reviews in `jobs` workers and answers in the order of the inputs. A draft that kills its worker or takes more than `limit`
 * milliseconds is an answer like any other; the pool goes on with a new worker.
 */
export async function* inParallel(inputs: AsyncIterable<Input>, order: Order, jobs: number, limit = LIMIT_MINUTES * 60_000): AsyncGenerator<Answer> {
  const pool = new Piscina<{ input: Input; order: Order }, Answer>({
    filename: new URL('./worker.ts', import.meta.url).href, minThreads: 1, maxThreads: jobs, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    // A worker has compiled the whole engine. By default the pool ends one as soon as it has nothing to do for a moment, which answering
    // in order often causes: most of the time then goes into starting workers, and memory goes up and down with their number.
    idleTimeout: Infinity,
  });
  const turn = turns(jobs, limit);
  const start = (input: Input): Promise<Answer> => turn((signal) => pool.run({ input, order }, { signal })).catch((error: unknown) => unreadable(input.file, error, order));
  try {
    const waiting: Promise<Answer>[] = [];
    for await (const input of inputs) {
      waiting.push(start(input));
      if (waiting.length >= jobs * AHEAD) yield await waiting.shift()!;
    }
    for (const one of waiting) yield await one;
  } finally {
    await pool.destroy();
  }
}
