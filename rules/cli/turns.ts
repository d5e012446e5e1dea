/** Work under a limit of time, begun by `turns`. Rejects with whatever `work` makes of the signal once the time is over. */
export type Turn = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * At most `places` works at a time, in the order asked for. Each has `limit` milliseconds from its own beginning: what waits behind a
 * slow one is not given up with it. Nothing is kept of a work that has ended, neither its timer nor what it held.
 */
export function turns(places: number, limit: number): Turn {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((begin) => { waiting.push(begin); });
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), limit);
    try {
      return await work(control.signal);
    } finally {
      clearTimeout(timer);
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
