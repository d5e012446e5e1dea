import type { Parameters } from 'fast-check';

/**
 * How long a property is tried. `npm test` takes a few of the same seed, so that it stays quick and says the same every time;
 * `npm run fuzz` sets FUZZ_SECONDS and tries each property that long, from another seed each time.
 */
export function runs(quick: number): Parameters<unknown> {
  const seconds = Number(process.env['FUZZ_SECONDS'] ?? 0);
  if (!seconds) return { numRuns: quick, seed: 20_260_101 };
  return { numRuns: 10_000_000, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false };
}

/** Time limit of the test that holds the property, in milliseconds. */
export const LIMIT = Math.max(60_000, Number(process.env['FUZZ_SECONDS'] ?? 0) * 2000 + 60_000);
