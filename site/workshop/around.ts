import type { Draft, Span } from '../../rules/draft/tree.ts';

const CONTEXT = 160;
const LONGEST = 420;

/** Words with the rest of their paragraph, cut at blanks so that a slide or a card can hold them. */
export function around(draft: Draft, { start, end }: Span): { before: string; words: string; after: string } {
  const line = draft.text.lastIndexOf('\n', start - 1) + 1;
  const next = draft.text.indexOf('\n', end);
  const stop = next < 0 ? draft.text.length : next;
  const from = Math.max(line, start - CONTEXT);
  const to = Math.min(stop, end + CONTEXT);
  const before = draft.text.slice(from, start);
  const after = draft.text.slice(end, to);
  const words = draft.text.slice(start, end);
  return {
    before: from > line ? `… ${before.replace(/^\S*\s/, '')}` : before,
    words: words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : words,
    after: to < stop ? `${after.replace(/\s\S*$/, '')} …` : after,
  };
}
