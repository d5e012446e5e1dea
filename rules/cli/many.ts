import { Piscina } from 'piscina';
import { reviewOne, unreadable, type Answer, type Input, type Order } from './one.ts';
import { turns } from './turns.ts';

/**
 * Drafts begun, done or waiting for each worker before the oldest has its answer: answers come in the order of the inputs, and one long draft
 * must not leave the other workers without work. Answers are short; inputs that came with their bytes are held back by `AHEAD_BYTES`.
 */
const AHEAD = 64;
const AHEAD_BYTES = 64_000_000;
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
    const waiting: { readonly answer: Promise<Answer>; readonly size: number }[] = [];
    let held = 0;
    for await (const input of inputs) {
      const size = input.bytes?.length ?? 0;
      waiting.push({ answer: start(input), size });
      held += size;
      while (waiting.length >= jobs * AHEAD || held > AHEAD_BYTES && waiting.length > jobs) {
        const oldest = waiting.shift()!;
        held -= oldest.size;
        yield await oldest.answer;
      }
    }
    for (const { answer } of waiting) yield await answer;
  } finally {
    await pool.destroy();
  }
}
