import { reviewOne, type Answer, type Input, type Order } from './one.ts';
import { outliveStrays } from './strays.ts';

outliveStrays();

/** One draft in a worker of the pool. */
export default function work({ input, order }: { input: Input; order: Order }): Promise<Answer> {
  return reviewOne(input, order);
}
