import { createHash } from 'node:crypto';
import type { Pattern } from './collect.ts';

/**
 * What the checker said. "safe": time grows with the text. "power n": with its nth power on a text made for the pattern, nearly always an
 * endless run of blanks or dots, which no draft holds (DraftBuilder cuts them). "exponential" may hang on a line and is never accepted.
 * "unknown": not settled in the time given.
 */
export type Verdict = 'safe' | 'power 2' | 'power 3' | 'power 4' | 'unknown' | 'exponential';
export type Verdicts = Record<string, Verdict>;

/** Patterns are long; their digest stands for them. */
export function keyOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 20);
}
