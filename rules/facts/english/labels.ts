import type { Span } from '../../draft/tree.ts';
import type { Block } from '../../structure/section.ts';
import { flat } from './text.ts';

export type EnglishLabelKind = 'lead' | 'coordinate' | 'time' | 'money' | 'content';
export interface EnglishLabel extends Span {
  readonly kind: EnglishLabelKind;
}

const WHO = '(?:agency|agencies|body|bodies|unit|units|organi[sz]ations?|institutions?|partners?|department|person|party)';
const LABELS: readonly [EnglishLabelKind, string][] = [
  ['coordinate', `(?:(?:co-?ordinating|co-?operating|supporting|participating|implementing) (?:partners?|agenc(?:y|ies)|bod(?:y|ies)|units?)|partners?(?: agencies)?|co-?ordination(?: with)?|in co-?ordination with|with the support of)`],
  ['lead', `(?:(?:the )?(?:lead|leading|responsible|implementing|in-charge|focal|main|executing|assigned) ${WHO}|lead|responsibility|responsible|in charge|assigned to|focal point)`],
  ['time', '(?:time(?:line|frame| frame)?|deadline|due(?: date)?|completion(?: date)?|period|schedule|when)'],
  ['money', '(?:budget|funding|source of funds|cost|funds)'],
  ['content', '(?:contents?|outputs?|products?|results?|indicators?|target(?: group)?|participants?|venue|place|purpose|method)'],
];
const ANY = LABELS.map(([kind, source], i) => ({ kind, source: `(?<k${i}>${source})` }));
const OPENING = new RegExp(`(?:^|[;.(\\[]\\s*)(?:[-+•*]\\s*|[a-z]\\)\\s*)?(?:${ANY.map(({ source }) => source).join('|')})\\s*:\\s*`, 'gu');
const MIN_TASK = 12;

/** "Lead agency: Department of Health": the labels of a block, and the task before them when it stands in the same block. Spans lie in the draft's text. */
export function englishLabels({ text, start, bodyStart }: Pick<Block, 'text' | 'start' | 'bodyStart'>): { labels: EnglishLabel[]; task: Span | null } {
  const words = flat(text).slice(bodyStart - start);
  const matches = words.includes(':') ? [...words.matchAll(OPENING)] : [];
  const labels = matches.map((match, i): EnglishLabel => {
    const kind = ANY.find((_, k) => match.groups![`k${k}`] !== undefined)!.kind;
    const from = match.index + match[0].length;
    const value = words.slice(from, matches[i + 1]?.index ?? words.length).trimEnd().replace(/[;.,)\]]+$/u, '');
    return { kind, start: bodyStart + from, end: bodyStart + from + value.length };
  });
  if (!labels.length) return { labels, task: null };
  const first = matches[0]!.index;
  if (first === 0) return { labels, task: null };
  // Labels behind a task count only when they say who or when; "Results: …" inside a sentence is no label.
  if (first < MIN_TASK || !labels.some(({ kind }) => kind === 'lead' || kind === 'time')) return { labels: [], task: null };
  return { labels, task: { start: bodyStart, end: bodyStart + words.slice(0, first).trimEnd().length } };
}
