import type { Draft, Span } from '../../draft/tree.ts';
import { FINITE_PLURAL, FINITE_SINGULAR, IMPERATIVE } from '../../language/english/lexicon.ts';
import type { Block, Structure } from '../../structure/section.ts';
import { depthOf, readable, within } from '../assignments/places.ts';
import { taskRows, type Column } from '../assignments/tables.ts';
import type { Assignment, AssignmentRole } from '../facts.ts';
import { partnersIn, readSentence, roleOfEnglishDuty, type Reading } from './clauses.ts';
import { englishDueTime } from './deadlines.ts';
import { englishLabels, type EnglishLabel } from './labels.ts';
import { isVagueName, namesBody, splitNames } from './names.ts';
import { hasRole, isEnglishAccount } from './own.ts';
import { flat, sentencesOf } from './text.ts';

export const ENGLISH_COLUMNS: readonly [Column, RegExp][] = [
  ['order', /^(?:no\.?|#|ser\.?|item|order)$/],
  ['time', /time|deadline|due|period|schedule|when|completion|quarter/],
  ['money', /budget|fund|cost|financ|amount|usd|vnd/],
  ['coordinate', /co-?ordinat|partner|support|participat|co-?operat|collaborat/],
  ['product', /output|product|result|deliverable|note|remark|indicator/],
  ['lead', /lead|responsib|in charge|assigned|implementing (?:agency|body|unit)|executing|who|focal|owner|agency/],
  ['task', /task|activit|content|work|action|measure|solution|objective|component/],
];

/** Work that a sentence asks for in the passive without naming anybody: "A report shall be submitted". */
export interface UnassignedDuty extends Span {
  readonly block: Block;
}

interface Carried {
  readonly bodies: readonly Span[];
  readonly requested: boolean;
  readonly reaches: (block: Block) => boolean;
  readonly heading: Block;
}

const PRONOUN = /^(?:it|they|he|she|he or she|she or he)(?= (?:also )?(?<verb>[\p{L}-]+))/u;
/** "It reviews …", "they shall …": what was charged before goes on. "It is estimated" is nobody. */
const goesOn = (verb: string): boolean => /^(?:shall|must|will|should|is|are)$/u.test(verb) || FINITE_SINGULAR.has(verb) || FINITE_PLURAL.has(verb) || /^[a-z-]+s$/u.test(verb) && !/^(?:was|has|does|seems|appears|remains|depends|follows|means)$/u.test(verb);
const SHARED_SUBJECT = /,?\s(?:and|but)\s(?=(?:it |they |he |she )?(?:shall|must|will|should)\s)/gu;
const FOLLOWING = /(?:to (?:do|carry out|implement|perform) the following|(?:as follows|the following (?:tasks|contents|duties)))\s*:?$/u;
const CLOSING = /^(?:the above is|this (?:plan|decision|resolution|circular|decree|law|directive) )/u;
const ASKED_TO = /(?:requests?|asks?|invites?|directs?|instructs?|urges?|requires?|suggests?(?: that)?) (?<names>[^.;:]{4,160}?) (?:to|should)(?: do| carry out| implement)?(?: the following)?(?: tasks| contents)?\s*:$|(?:requests?|asks?|proposes?|recommends?) that (?<others>[^.;:]{4,160}?)\s*:$/u;
/** How a submission closes. */
const SUBMITS = /^(?:the )?[\p{L}' ]{3,80} (?:respectfully|hereby) (?:submits|reports)(?!\p{L})/u;
const NO_DUTY_ROLES = ['targets', 'purpose', 'basis', 'effect'] as const;

/** Every duty that an English text gives to a body, in the layouts of Vietnamese drafts: sentences, headings with lists, labels, tables. */
export function readEnglishAssignments(draft: Draft, structure: Structure): { assignments: Assignment[]; unassigned: UnassignedDuty[]; unreadLayouts: string[] } {
  return new Reader(draft, structure).read();
}

class Reader {
  readonly #draft: Draft;
  readonly #structure: Structure;
  readonly #found: Assignment[] = [];
  readonly #unassigned: UnassignedDuty[] = [];
  #last: readonly Span[] = [];
  #asks = false;

  constructor(draft: Draft, structure: Structure) {
    this.#draft = draft;
    this.#structure = structure;
  }

  read(): { assignments: Assignment[]; unassigned: UnassignedDuty[]; unreadLayouts: string[] } {
    // Only what stands before its list asks all of it: "requests agencies to do the following:".
    this.#asks = this.#structure.blocks.some((block) => !block.section && FOLLOWING.test(flat(block.text).trim()) && /(?:requests|asks|invites|suggests|proposes)(?!\p{L})/u.test(flat(block.text)) && !/(?:issues|promulgates|decides|adopts)(?!\p{L})/u.test(flat(block.text)));
    const blocks = this.#structure.blocks.filter((block) => (readable(block) || this.#standsAlone(block)) && !hasRole(block, ...NO_DUTY_ROLES) && !isEnglishAccount(block));
    const asked = this.#askedAbove();
    let carried: Carried | undefined;
    let task: Block | undefined;
    for (const block of blocks) {
      const { labels, task: own } = englishLabels(block);
      if (labels.some(({ kind }) => kind !== 'content')) {
        const at = own ? { block, span: own } : task && { block: task, span: { start: task.bodyStart, end: task.end } };
        if (at) this.#labelled(at.block, at.span, labels);
        if (own) task = block;
        continue;
      }
      if (block.section?.blocks[0] === block || block.marker) task = block;
      if (carried && !carried.reaches(block)) carried = undefined;
      // "The Ministry requests ministries and provinces to:" over the first number asks each of its items of them.
      if (!carried && asked && asked.index < block.index && block.marker && opensWithOrder(block)) {
        this.#clauses(block, block.bodyStart - block.start, asked.bodies, true, 'heading');
        continue;
      }
      carried = this.#block(block, carried) ?? carried;
    }
    const { rows, unread } = taskRows(this.#draft, ENGLISH_COLUMNS);
    for (const row of rows) this.#row(row);
    return { assignments: this.#found.sort((a, b) => a.start - b.start || a.bodySpan.start - b.bodySpan.start), unassigned: this.#unassigned, unreadLayouts: unread > 0 ? ['table'] : [] };
  }

  /** Letters without numbers have no sections; all that stands behind their head may charge somebody. */
  #standsAlone(block: Block): boolean {
    return !block.section && !block.cell && !block.quoted && block.start >= this.#structure.headEnd && !this.#structure.all.some(({ role }) => role !== 'recipients' && role !== 'signature');
  }

  #askedAbove(): { index: number; bodies: readonly Span[] } | undefined {
    for (const block of this.#structure.blocks) {
      const match = block.section ? null : ASKED_TO.exec(flat(block.text));
      if (!match) continue;
      const names = match.groups!['names'] ?? match.groups!['others']!;
      const start = match.index + match[0].indexOf(names);
      const name = { start, end: start + names.length };
      if (namesBody(block.text.slice(name.start, name.end))) return { index: block.index, bodies: splitNames(block.text, name).map((span) => shift(span, block.start)) };
    }
    return undefined;
  }

  /** Reads one block; answers what it carries to the blocks after it, if anything. */
  #block(block: Block, carried: Carried | undefined): Carried | undefined {
    const from = block.bodyStart - block.start;
    const opens = block.section?.blocks[0] === block;
    const heading = nameBeforeColon(block.text, from);
    if (heading) {
      const bodies = splitNames(block.text, heading.name).map((span) => shift(span, block.start));
      const named = heading.dutyStart >= block.text.trimEnd().length;
      const requested = /(?:requested|invited)(?: to)?\s*$/u.test(flat(block.text).slice(0, heading.dutyStart).replace(/[:\s]+$/u, ''));
      if (!named) this.#clauses(block, heading.dutyStart, bodies, requested, 'heading');
      return this.#carry(block, bodies, requested, opens);
    }
    if (carried && !CLOSING.test(flat(block.text))) {
      this.#clauses(block, from, carried.bodies, carried.requested, 'heading');
      return undefined;
    }
    const before = this.#found.length;
    this.#clauses(block, from, [], false, this.#inArticle(block) ? 'article' : 'sentence');
    // "The Department of Justice shall:" opens a list of its duties.
    const opened = /:\s*$/u.test(block.text) ? readSentence(block.text, { start: from, end: block.text.length }) : null;
    if (!opened?.bodies.length) return undefined;
    const rest = flat(block.text).slice(opened.dutyStart).replace(/[\s:]+$/u, '');
    if (/^(?:shall|must|will|should|is responsible for|are responsible for|is to|are to)(?: (?:have|perform|carry out|undertake))?(?: the)?(?: following)?(?: (?:tasks|duties|responsibilities))?$/u.test(rest)) this.#found.length = before;
    return this.#carry(block, opened.bodies.map((span) => shift(span, block.start)), opened.role === 'requested', opens);
  }

  #carry(block: Block, bodies: readonly Span[], requested: boolean, opens: boolean): Carried {
    const { section } = block;
    const depth = depthOf(block);
    const reaches = opens && section ? (other: Block) => within(other.section, section)
      : (other: Block) => other.section === section ? depthOf(other) > depth : section !== undefined && within(other.section, section);
    return { bodies, requested, reaches, heading: block };
  }

  #clauses(block: Block, from: number, bodies: readonly Span[], requested: boolean, layout: Assignment['layout']): void {
    const { text } = block;
    let current = bodies;
    let asked = requested || this.#asks;
    for (const sentence of sentencesOf(text, from)) {
      if (SUBMITS.test(flat(text).slice(sentence.start, sentence.end))) continue;
      const opens = PRONOUN.exec(flat(text).slice(sentence.start, sentence.end));
      const pronoun = opens && goesOn(opens.groups!['verb']!) ? opens : null;
      const reading = pronoun ? null : readSentence(text, sentence) ?? behindRunIn(text, sentence);
      let start = sentence.start;
      let partners: readonly Span[] = [];
      let given: AssignmentRole | null = null;
      if (pronoun) start += pronoun[0].length;
      else if (reading?.bodies.length && !(current.length && this.#isPassedOn(text, sentence, reading))) {
        current = reading.bodies.map((span) => shift(span, block.start));
        asked = this.#asks || reading.role === 'requested';
        given = reading.role;
        partners = reading.partners;
        start = reading.dutyStart;
      } else if (reading?.agentless && !bodies.length) {
        this.#unassigned.push({ ...shift(sentence, block.start), block });
        current = [];
        continue;
      } else if (!bodies.length && !reading) { current = []; continue; }
      const opening = start;
      const charged = current.length ? current : pronoun ? this.#last : [];
      if (!charged.length) continue;
      this.#last = charged;
      for (const duty of sharedSubject(text, { start, end: sentence.end })) {
        if (duty.end - duty.start < 5) continue;
        this.#add(block, charged, shift(duty, block.start), asked ? 'requested' : given ?? roleOfEnglishDuty(text.slice(duty.start, duty.end)), [...partners, ...partnersIn(text, duty)].map((span) => text.slice(span.start, span.end)), layout, shiftOrNull(whenIn(text, { start: sentence.start, end: opening }, duty), block.start));
      }
      if (!bodies.length) current = charged;
    }
  }

  /** Under "2. Department of Health:" a sentence such as "Direct hospitals to provide beds" stays a duty of the department. */
  #isPassedOn(text: string, sentence: Span, reading: Reading): boolean {
    return reading.dutyStart > sentence.start && !/^(?:the |each |all |provincial |commune )/u.test(flat(text).slice(sentence.start, sentence.end)) && /^(?:assign|direct|request|ask|instruct|require|urge|invite)/u.test(flat(text).slice(sentence.start, sentence.end));
  }

  #add(block: Block, bodies: readonly Span[], duty: Span, role: AssignmentRole, partners: readonly string[], layout: Assignment['layout'], deadline: Span | null): void {
    const { text } = this.#draft;
    for (const bodySpan of bodies) {
      const body = text.slice(bodySpan.start, bodySpan.end);
      this.#found.push({
        body: body.replace(/\s+/g, ' '), bodySpan, role, duty: text.slice(duty.start, duty.end), start: duty.start, end: duty.end, with: [...new Set(partners.map((name) => name.replace(/\s+/g, ' ')))],
        deadline: deadline && text.slice(deadline.start, deadline.end), deadlineSpan: deadline, locator: block.section?.locator ?? '', section: block.section, block, layout, vague: isVagueName(body),
      });
    }
  }

  #labelled(block: Block, task: Span, labels: readonly EnglishLabel[]): void {
    const { text } = this.#draft;
    const names = (kind: EnglishLabel['kind']): Span[] => labels.filter((label) => label.kind === kind).flatMap((label) => splitNames(text, label));
    const known = this.#found.filter((a) => a.start === task.start && a.layout === 'label');
    const time = labels.find(({ kind }) => kind === 'time') ?? null;
    const partners = names('coordinate').map((span) => text.slice(span.start, span.end));
    const leads = names('lead');
    if (leads.length) this.#add(block, leads, task, 'lead', partners, 'label', time && { start: time.start, end: time.end });
    // Labels on lines of their own come one by one.
    else for (const a of known) {
      if (time && !a.deadline) Object.assign(a, { deadline: text.slice(time.start, time.end), deadlineSpan: { start: time.start, end: time.end } });
      if (partners.length) a.with.push(...partners);
    }
  }

  #row(row: ReturnType<typeof taskRows>['rows'][number]): void {
    const { text } = this.#draft;
    const block = this.#structure.blocks.find((b) => b.start >= row.task.start && b.end <= row.task.end);
    if (!block) return;
    const partners = row.coordinate ? splitNames(text, row.coordinate) : [];
    if (row.lead) this.#add(block, splitNames(text, row.lead), row.task, 'lead', partners.map((span) => text.slice(span.start, span.end)), 'table', row.time);
    else if (partners.length) this.#add(block, partners, row.task, 'coordinate', [], 'table', row.time);
  }

  #inArticle(block: Block): boolean {
    for (let at = block.section; at; at = at.parent) if (at.kind === 'article') return true;
    return false;
  }
}

/** "Monitoring: the Fatherland Front supervises …": the subject stands behind a short run-in heading. */
function behindRunIn(text: string, { start, end }: Span): Reading | null {
  const lead = /^[\p{L}][\p{L}\s,&'’-]{2,50}:\s+/u.exec(text.slice(start, end));
  return lead ? readSentence(text, { start: start + lead[0].length, end }) : null;
}

/** An item without a subject of its own that opens with a verb, or with "Where …," and a verb behind it. */
function opensWithOrder(block: Block): boolean {
  const words = flat(block.text).slice(block.bodyStart - block.start);
  return IMPERATIVE.has(/^(?:(?:where|when|if)[^,]{4,80}, )?(?<verb>[a-z-]+)/u.exec(words)?.groups?.['verb'] ?? '');
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const shiftOrNull = (span: Span | null, by: number): Span | null => span && shift(span, by);

/** A time in the duty itself, else one that opens the sentence and governs all of it. */
function whenIn(text: string, opening: Span, duty: Span): Span | null {
  const own = englishDueTime(text.slice(duty.start, duty.end));
  if (own) return shift(own, duty.start);
  const before = englishDueTime(text.slice(opening.start, opening.end));
  return before ? shift(before, opening.start) : null;
}

/** "… shall monitor the plan and shall report …": two duties of one subject. */
function sharedSubject(text: string, { start, end }: Span): Span[] {
  const words = flat(text).slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(SHARED_SUBJECT)) {
    spans.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  spans.push({ start: start + from, end });
  return spans.map((span) => ({ start: span.start + /^\s*/u.exec(text.slice(span.start, span.end))![0].length, end: span.start + text.slice(span.start, span.end).trimEnd().length }));
}

/** "1. Department of Health", "2. Village heads: spread …", "The Department of Justice shall:" is no such heading. */
function nameBeforeColon(text: string, from: number): { name: Span; dutyStart: number } | null {
  const words = flat(text);
  const colon = words.indexOf(':', from);
  const stop = colon >= 0 && colon - from < 160 ? colon : words.trimEnd().length;
  const name = words.slice(from, stop).replace(/\s*(?:\([^)]*\))?\s*[.,]?\s*$/u, '').replace(/\s+(?:is|are)\s+(?:kindly\s+)?(?:requested|invited)(?: to)?$/u, '').replace(/\s+(?:shall|will|must)$/u, '');
  if (name.length > 160 || name.length < 3 || stop - from > 170) return null;
  if (/(?<!\p{L})(?:shall|must|will|should|is|are|was|were|has|have|been)(?!\p{L})|[;:]/u.test(name) || !namesBody(text.slice(from, from + name.length)) || !onlyNames(name)) return null;
  if (colon < 0 && /[.;]\s*$/u.test(text)) return null;
  // "Health insurance fund: VND 950 million" pays, it is charged with nothing.
  if (/^\s*(?:(?:about|around|up to) )?(?:vnd|usd|us\$|eur|[$€\d])/u.test(words.slice(colon + 1)) && colon >= 0) return null;
  return { name: { start: from, end: from + name.length }, dutyStart: stop === colon ? colon + 1 + /^\s*/u.exec(words.slice(colon + 1))![0].length : text.length };
}

/** No verb stands among the names: "Train the heads of villages" names nobody. */
function onlyNames(name: string): boolean {
  const first = name.replace(/^(?:the|all|other|assign to|assigned to|for)\s+/u, '').split(/\s+/u)[0] ?? '';
  return !/^(?:train|set|hold|build|support|invite|request|assign|direct|ask|establish|strengthen|organi[sz]e|conduct|review|appoint|meet|meetings?|training|support|supervise|guide|work|consult|involve|engage|create|develop|improve|hire|pay|provide|help|advise|encourage|mobili[sz]e|select)$/u.test(first);
}
