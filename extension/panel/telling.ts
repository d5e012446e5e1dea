/** A short review is over before anybody could read a number. */
const AFTER = 300;
const EVERY = 100;

/** Passes on how far work has come: not in its first moments, and a few times a second. */
export function telling(tell: (done: number, total: number) => void, now: () => number = () => performance.now()): (done: number, total: number) => void {
  let next = now() + AFTER;
  return (done, total) => {
    const at = now();
    if (at < next || done >= total) return;
    next = at + EVERY;
    tell(done, total);
  };
}
