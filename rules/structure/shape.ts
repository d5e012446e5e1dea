/** How a block looks to the eye, as far as it tells headings from sentences. */

const SMALL = /\p{Ll}/u;
const LARGE = /\p{Lu}\P{Lu}*\p{Lu}/u;

/** Written in capitals throughout: at least two capital letters, no small one. */
export function isCapitals(text: string): boolean {
  return !SMALL.test(text) && LARGE.test(text);
}

/** Closed as a sentence or a member of a list. "..." and "…" close nothing: they are blanks of a form. */
export function isClosed(text: string): boolean {
  return /(?:[;,]|\.\s*\/\s*\.?|(?<![.…])\.)\s*$/.test(text);
}

/** Nothing to read: a rule line, a lone asterisk. */
export function isRule(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
