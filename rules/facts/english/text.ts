import type { Span } from '../../draft/tree.ts';
import { foldLine } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';

/** Small letters, plain apostrophes, every white space a blank. Same length as the input. */
export const flat = remember((text: string): string => foldLine(text).replace(/[’ʼ‘]/g, "'"));

// "No. 48", "Art. 5", "e.g. cash" end nothing; neither does a lone letter ("P. Nguyen").
// Nor does the number of a result: "Result 1. By 2026 …".
const ABBREVIATION = /(?:^|[\s(])(?:(?:result|output|outcome|objective|target|indicator|activity|task|goal|component|phase|step|action)s? \d+(?:\.\d+)*|nos?|art|arts|e\.g|i\.e|etc|vs|mr|mrs|ms|dr|st|cf|para|vol|fig|approx|incl|[a-z])$/u;

/** Sentences of a text from `from` on, trimmed; a semicolon outside brackets ends one as well. */
export function sentencesOf(text: string, from = 0): Span[] {
  const words = flat(text);
  const spans: Span[] = [];
  let start = from;
  let depth = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const lead = /^[\s;.,]*/u.exec(piece)![0].length;
    const length = piece.trimEnd().length;
    if (length - lead > 1) spans.push({ start: start + lead, end: start + length });
    start = end;
  };
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === ';' && depth === 0) close(at);
    else if ((sign === '.' || sign === '?') && /^[”"')\]]*(?:\s|$)/u.test(text.slice(at + 1, at + 4)) && !ABBREVIATION.test(words.slice(Math.max(0, at - 20), at))) close(at + 1);
  }
  close(text.length);
  return spans;
}

/** A pattern between word boundaries that treats accented letters as letters. */
export function whole(source: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}
