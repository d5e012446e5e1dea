import type { Span } from '../../draft/tree.ts';

/** The sign of a lost letter, and UTF-8 that was read as a one-byte encoding: "Ä‘á»‹nh" for "định". */
const LOST = /\ufffd|Ã[\u0080-\u00bf]|á[º»][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]|Æ[°¡]|Ä[\u0090\u0091\u2018\u2019]|â€[\u0153\u009d™“”]/;

/** Runs between blanks that hold such letters. */
export function lostCharacters(text: string): Span[] {
  if (!LOST.test(text)) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(/\S+/g)) if (LOST.test(match[0])) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
