import type { Span } from '../../draft/tree.ts';
import { remember } from '../../text/remember.ts';
import { flat } from './text.ts';

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const YEAR = '(?:19|20)\\d{2}';
const DAY = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? ${MONTH}(?:,? ${YEAR})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? ${YEAR})?|\\d{1,2}/\\d{1,2}(?:/\\d{4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})`;
const RANGE = `${MONTH}(?: (?:and|to|until|through|-|–) ${MONTH})?(?:,? ${YEAR})?`;
const QUARTER = `(?:(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:quarter|half)|quarters? (?:iv|i{1,3}|[1-4])|q[1-4])(?: and (?:the )?(?:(?:first|second|third|fourth) quarter|quarter (?:iv|i{1,3}|[1-4])|q[1-4]))*(?: of(?: the)?(?: year)?| in|,)?(?: ${YEAR})?`;
const EVERY = '(?:each|every|per|a|the following|of each|of every) ?(?:year|quarter|month|week)|every (?:six|6|three|3|two|2) (?:months|years|weeks)|(?:once|twice|(?:two|three|four|six|\\d) times) (?:a|per|every|each) (?:year|quarter|month|week)|annually|yearly|quarterly|monthly|weekly|bi-?annually|semi-?annually|half-yearly|on an? (?:annual|quarterly|monthly|weekly|six-monthly|half-yearly|bi-?annual|semi-?annual) basis|(?:annual|quarterly|monthly|six-monthly|half-yearly|semi-?annual|mid-year|year-end)(?= (?:progress |financial |narrative |summary |activity )*(?:reports?|reporting|statements?|reviews?|sessions?|meetings?))';
const BEFORE = '(?:(?:by|before|until|no later than|not later than|at the latest by|within|in|during|from|on|prior to|between|through(?:out)?|as of|starting (?:from|in)) (?:the end of |end of |late |early |mid-|the beginning of )?)';
const WITHIN = 'within (?:\\d{1,3}|[a-z]+(?:-[a-z]+)?) (?:working |calendar )?(?:days|weeks|months|hours)(?: (?:of|from|after|following) [^.;,]{1,60})?';

/** Each with what it cannot do without. */
const PATTERNS = ([
  [/within/u, WITHIN],
  [/\d/u, `${BEFORE}?${DAY}(?: (?:to|until|and|-|–) ${DAY})?(?: (?:every|each|of each|of every|of the following|of the) year)?`],
  [/\d|quarter|half/u, `${BEFORE}?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: day)? of (?:each|every|the following) (?:month|quarter|year)`],
  [/quarter|half|q[1-4]/u, `${BEFORE}?${QUARTER}`],
  [/[a-z]/u, `${BEFORE}${RANGE}|${RANGE},? ${YEAR}|(?<=^)${RANGE}$`],
  [/each|every|per|a |ly|annual|following|-year/u, EVERY],
  [/\d{4}/u, `(?:${BEFORE})${YEAR}(?: (?:to|until|and|-|–) ${YEAR})?`],
  [/session|year-end|year end/u, `at (?:its|the|each|every) (?:year-end|mid-year|regular|next)[^.;,]{0,24}`],
  [/end/u, `${BEFORE}?(?:the )?end of (?:the|each|every) (?:year|quarter|month|period|plan|programme|project)`],
] as const).map(([needs, source]) => ({ needs, pattern: new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${source})(?![\\p{L}\\p{N}/])`, 'gu') }));

// The day of an act is no deadline: "Decree No. 48/2009/ND-CP dated 19 May 2009", "of 3 March 2021", "the Law of 2006".
const ACT_BEFORE = /(?:\/[a-zđ\d-]+\s*(?:,\s*)?|dated|signed|issued|adopted|promulgated|effective (?:from|on))\s*(?:of|on)?\s*$/u;
const TITLE_BEFORE = /(?:plan|strategy|programme|program|project|period|law|decree|resolution|code|budget|estimate|compared (?:with|to)|than)[^.;,]{0,24}$/u;

/** All times in English words, first to last; offsets are indices into `text`. Days of acts and bare years of titles are left out. */
export const englishDeadlinesIn = remember((text: string): readonly Span[] => {
  const words = flat(text);
  const found: Span[] = [];
  const taken: Span[] = [];
  for (const { needs, pattern } of PATTERNS) {
    if (!needs.test(words)) continue;
    for (const match of words.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (end - start < 2 || taken.some((span) => start < span.end && span.start < end)) continue;
      taken.push({ start, end });
      const before = words.slice(Math.max(0, start - 60), start);
      if (ACT_BEFORE.test(before)) continue;
      if (isYearOnly(match[0]) && TITLE_BEFORE.test(before)) continue;
      found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

export function isYearOnly(words: string): boolean {
  return new RegExp(`^(?:in |for |during |from )?${YEAR}(?: (?:to|until|and|-|–) ${YEAR})?$`, 'u').test(words.trim());
}

const BY_WHEN = /^(?:by|before|until|no later|not later|at the latest|within|prior to)(?!\p{L})/u;

/** "Semi-annual report before 15 June": the day by which is the deadline, not the rhythm of what is due. */
export function englishDueTime(text: string): Span | null {
  const times = englishDeadlinesIn(text);
  return times.find(({ start, end }) => BY_WHEN.test(flat(text.slice(start, end)))) ?? times[0] ?? null;
}
