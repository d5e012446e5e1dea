import type { Draft, Span } from '../../draft/tree.ts';
import type { Block, Structure } from '../../structure/section.ts';
import type { Quoted, Reporting } from '../facts.ts';
import { englishDeadlinesIn, englishDueTime, isYearOnly } from './deadlines.ts';
import { namesBody, splitNames } from './names.ts';
import { hasRole, isEnglishAccount, isEnglishHeading, ownEnglishBlocks } from './own.ts';
import { flat, sentencesOf, whole } from './text.ts';

interface Said extends Span { readonly block: Block; readonly words: string }

// "progress report", "report the results", "send their results": an account of what was done. A report on a crime or a feasibility report is none.
const REPORT = whole("reports?(?! of (?:violence|abuse|crime|cases|suspected))|reporting|send(?:s|ing)? (?:the |their |its )?(?:results|data on the results|figures|summary)|inform(?:s|ing)? .{0,60} of (?:the )?results|sum(?:s|ming)? up (?:the )?results|summari[sz]e(?:s|d)? (?:the )?results", 'u');
const NO_REPORT = /(?:survey|feasibility|appraisal|verification|audit|medical|police|financial|news|media|tv|radio|research|baseline|inception) reports?|reports? of (?:violence|abuse|cases?|crime)|receiv\w+ reports?|broadcasts? .{0,40}reports?|report (?:on|about) (?:violence|cases)|reported cases|difficult\w+ should be reported|financial statements?|statistical report form/u;
const DIFFICULTY = whole('difficult(?:y|ies)|problems?|obstacles?|issues? (?:arising|that arise)|questions', 'u');
const RESULTS = whole('results?|progress|annual|quarterly|monthly|six[- ]month(?:ly|s)?|semi-?annual|mid-term|final|implementation|periodic(?:ally)?|enrolment|number of|data', 'u');
const SENT_TO = /(?<!\p{L})(?:to|with|for)\s+(?=(?:the |its |their )?\p{L})/gu;
const REPORTED_TO = /(?:report|reports|reporting|submit|submits|submitted|send|sends|sent|provide|provides|inform|informs|forward|forwards|sums? up|summing up|summari[sz]es?)(?!\p{L})/u;
const MONITORS = whole('monitor(?:s|ing|ed)?|evaluat(?:e|es|ion|ing|ed)|supervis(?:e|es|ion|ing)|inspect(?:s|ing|ion|ions)? (?:compliance|the implementation|the courses|the work|agencies|localities)|follow(?:s|ing)? (?:up )?(?:the )?(?:programme|plan|implementation|progress|project)|urge(?:s)? the implementation|review(?:s)? (?:it|the (?:implementation|progress|plan|programme))|mid-term review|oversee(?:s|ing)?|inspections?|inspect(?:s|ing)?|track(?:s|ing)? (?:the )?(?:indicators|progress|implementation|results)', 'u');
const WATCHES = whole('test(?:s|ing)? the|check(?:s|ing)?|assess(?:es|ing|ment)?|track(?:s|ing)?', 'u');
const NOT_CARRYING_OUT = /(?:monitor|supervis|inspect|evaluat)\w*\s+(?:of )?(?:the )?(?:quality of|water|disease|weather|patients?|health of|air|students?|pupils?|prices?|construction)/u;

/** Whether an English draft asks for reports, by when, to whom, and who watches the work. */
export function readEnglishReporting(draft: Draft, structure: Structure): Reporting {
  const quote = ({ start, end }: Span): Quoted => ({ quote: draft.text.slice(start, end), start, end });
  const said: Said[] = ownEnglishBlocks(structure).filter((block) => !isEnglishAccount(block) && !hasRole(block, 'purpose', 'basis', 'targets') && !(isEnglishHeading(block) && block.text.length < 60))
    .flatMap((block) => sentencesOf(block.text, block.bodyStart - block.start).map((span) => ({ start: block.start + span.start, end: block.start + span.end, block, words: flat(block.text.slice(span.start, span.end)) })));
  const asked = said.filter(({ words, block }) => asksForReport(words, block));
  const ranked = [...asked].sort((a, b) => plainness(b) - plainness(a));
  const first = <T>(read: (each: Said) => T | null): T | null => { for (const each of ranked) { const found = read(each); if (found) return found; } return null; };
  const watching = said.find(({ words }) => MONITORS.test(words) && !NOT_CARRYING_OUT.test(words));
  const other = watching ? undefined : said.find(({ words }) => WATCHES.test(words) || NOT_CARRYING_OUT.test(words));
  return {
    passages: asked.map(quote), present: asked.length > 0, main: ranked[0] ? quote(ranked[0]) : null,
    deadline: first((each) => deadlineOf(draft, each)), recipient: first((each) => recipientOf(draft, each)) ?? inPart(said, (each) => recipientOf(draft, each)),
    monitoring: watching ? quote(watching) : null, otherWatch: other ? quote(other) : null,
  };
}

function asksForReport(words: string, block: Block): boolean {
  const bare = words.replace(new RegExp(NO_REPORT.source, 'gu'), (name) => '_'.repeat(name.length));
  if (!REPORT.test(bare) || /(?<!\p{L})(?:was|were|has been|have been|reports? as follows)(?!\p{L})/u.test(words)) return false;
  if (DIFFICULTY.test(words) && !RESULTS.test(words)) return false;
  // "The report states the number of employees" says what stands in it.
  if (/^(?:the |each |every )?reports? (?:states?|includes?|contains?|shows?|covers?)/u.test(words.trim())) return false;
  return RESULTS.test(words) || hasRole(block, 'reporting') || /(?:shall|must|will|should|to) (?:send|submit|make|prepare|draft|write|report)/u.test(words) || /(?<!\p{L})(?:reports? (?:its|their)|send(?:s)? (?:the |their |its )?reports?|reports? to (?:the )?\p{L})/u.test(words);
}

function plainness({ words, block }: Said): number {
  return [/results?|progress/u, /(?:all|each|participating|agencies|localities|departments|units|divisions|colleges|committees)/u].filter((sign) => sign.test(words)).length + (hasRole(block, 'reporting') ? 1 : 0);
}

function deadlineOf(draft: Draft, { start, end }: Said): Quoted | null {
  const text = draft.text.slice(start, end);
  const time = englishDeadlinesIn(text).filter((span) => !isYearOnly(flat(text.slice(span.start, span.end)))).length ? englishDueTime(text) : null;
  const span = time && isYearOnly(flat(text.slice(time.start, time.end))) ? englishDeadlinesIn(text).find((each) => !isYearOnly(flat(text.slice(each.start, each.end))))! : time;
  return span ? { quote: text.slice(span.start, span.end), start: start + span.start, end: start + span.end } : null;
}

function recipientOf(draft: Draft, { start, end, words }: Said): Quoted | null {
  const text = draft.text.slice(start, end);
  const from = words.search(REPORTED_TO);
  if (from < 0) return null;
  for (const match of words.matchAll(SENT_TO)) {
    if (match.index < from) continue;
    const at = match.index + match[0].length;
    const reach = /^[^.;:()]{2,140}?(?=\s(?:before|by|no later|within|on|at|every|each|for|in|after|and (?:to )?(?:the )?(?:report|send|submit|monitor)|annually|quarterly|monthly|so|under)\s|,|[.;:(]|$)/u.exec(words.slice(at));
    if (!reach || !namesBody(text.slice(at, at + reach[0].length))) continue;
    const name = splitNames(text, { start: at, end: at + reach[0].length })[0];
    if (name) return { quote: text.slice(name.start, name.end), start: start + name.start, end: start + name.end };
  }
  // "shall report the Provincial People's Committee the results": the preposition left out.
  const direct = /report(?:s)? (?:the )?(?=(?:provincial|commune|ministry|department|people's))/u.exec(words);
  if (direct) {
    const at = direct.index + direct[0].length;
    const name = splitNames(text, { start: at, end: at + /^[^,.;]{3,80}?(?=\s(?:on|the|before|by)\s|[,.;]|$)/u.exec(words.slice(at))![0].length })[0];
    if (name && namesBody(text.slice(name.start, name.end))) return { quote: text.slice(name.start, name.end), start: start + name.start, end: start + name.end };
  }
  return null;
}

/** "Reports are addressed to …" in the part on reporting. */
function inPart(said: readonly Said[], read: (each: Said) => Quoted | null): Quoted | null {
  for (const each of said) if (hasRole(each.block, 'reporting')) { const found = read(each); if (found) return found; }
  return null;
}
