import type { Span } from '../../draft/tree.ts';
import { ASKED, CHARGED, FINITE_PLURAL, FINITE_SINGULAR, PARTICIPLE } from '../../language/english/lexicon.ts';
import type { AssignmentRole } from '../facts.ts';
import { namesBody, splitNames } from './names.ts';
import { flat, whole } from './text.ts';

/** Who is to do what, read off one English sentence. Offsets are indices into the text that holds it. */
export interface Reading {
  /** Bodies charged; empty where the sentence names none. */
  readonly bodies: readonly Span[];
  /** Partners named before the subject: "In coordination with X, …". */
  readonly partners: readonly Span[];
  readonly role: AssignmentRole | null;
  /** Where the words of the duty begin. */
  readonly dutyStart: number;
  /** "A report shall be submitted": the work is asked for and nobody is named. */
  readonly agentless: boolean;
}

const MODAL = whole('shall|must|will|should|has to|have to|is to|are to|needs? to', 'gu');
const CHARGE = whole(`(?:is|are)(?: also| jointly| hereby)? (?:responsible for|in charge of|accountable for|(?:${CHARGED})(?: to| with)?|the (?:lead|standing|focal|coordinating|co-ordinating|implementing|executing)|(?:a|the) focal point)`, 'gu');
const ADVERBS = '(?: (?:also|jointly|then|be|further|regularly|periodically|promptly|proactively|actively|closely|directly|not|only|annually|[a-z]+ly))*?';
const PASSIVE = new RegExp(`^(?:shall|must|will|should|has to|have to|is to|are to|needs? to)(?: (?:also|then|first|next|again|always|not|[a-z]+ly))* be(?: (?:also|then|first|[a-z]+ly))* (?<participle>${PARTICIPLE})(?![\\p{L}-])`, 'u');
const BE_CHARGED = new RegExp(`^(?:shall|must|will|should|is to|are to) be (?:responsible for|in charge of|accountable for|tasked|assigned|entrusted|requested|required|invited|the )`, 'u');
const AGENT = /(?<!\p{L})by (?=(?:the |all |each |every |its )?\p{L})/gu;

/** Whether an English sentence asks for something in the passive behind a modal verb: "shall be submitted", not "shall be responsible". */
export function isModalPassive(sentence: string): boolean {
  const words = flat(sentence);
  return [...words.matchAll(MODAL)].some(({ index }) => PASSIVE.test(words.slice(index)) && !BE_CHARGED.test(words.slice(index)));
}

/** Adverbials that may stand before the subject, each closed by a comma. */
const LEAD_IN = /^(?:by|before|in|within|from|during|after|at|on|for|under|with|upon|following|annually|quarterly|monthly|every|each|based|pursuant|where|when|whenever|if|once|periodically|regularly|to|as|together|throughout|accordingly|furthermore|moreover|in addition|also|every six months|no later than|not later than)(?![\p{L}-])[^;:]{0,220}?,\s+(?=(?:the|all|each|every|provincial|\p{L}+ ?'?s? |[\p{L}']+)\b)/u;
const PARTNER = /^(?:in|with|together)\s?(?:close )?(?:(?:co-?ordination|collaboration|co-?operation|consultation|partnership|conjunction)(?: of| with)?|with|support (?:of|from))\s+(?:with\s+)?/u;
const ASSIGNS = whole("(?:hereby )?(?:assigns?|directs?|instructs?|requests?|asks?|requires?|invites?|urges?|proposes? that|recommends? that|entrusts?|tasks)", 'gu');
const MAX_SUBJECT = 260;

/** Reads one sentence that begins at `start`. Null where it charges nobody and asks for nothing. */
export function readSentence(text: string, { start, end }: Span): Reading | null {
  const words = flat(text);
  let at = start;
  const partners: Span[] = [];
  for (let steps = 0; steps < 3; steps++) {
    const lead = LEAD_IN.exec(words.slice(at, end));
    // "With the support of the Department of Justice, …" may hold commas of its own: take the shortest that leaves a subject.
    if (!lead) break;
    const partner = PARTNER.exec(lead[0]);
    if (partner) partners.push(...splitNames(text, { start: at + partner[0].length, end: at + lead[0].replace(/,\s+$/u, '').length }));
    at += lead[0].length;
  }
  return imperativeAssign(text, words, at, end) ?? modal(text, words, at, end, partners) ?? finite(text, words, at, end, partners);
}

/** "The People's Committee assigns X to …", "Assign X to …", "requests agencies and localities to …", "proposes that X provide …". */
function imperativeAssign(text: string, words: string, at: number, end: number): Reading | null {
  for (const match of words.slice(at, Math.min(end, at + 200)).matchAll(ASSIGNS)) {
    const before = words.slice(at, at + match.index).trim();
    const own = /^to$/u.test(before) || before === '' || namesBody(before) && !/(?:^|\s)(?:who|which|that|shall|must|will|should|is|are)(?:\s|$)/u.test(before);
    if (!own || before === '' && !/^(?:hereby )?(?:assign|direct|instruct|request|ask|require|invite|urge|entrust)$/u.test(match[0])) continue;
    const from = at + match.index + match[0].length;
    const that = match[0].endsWith('that');
    const rest = words.slice(from, end);
    const to = that ? firstBaseVerb(rest) : /\s(?:to|with)\s+(?=[\p{L}])/gu;
    for (const cut of that ? to as IterableIterator<RegExpExecArray> | RegExpExecArray[] : rest.matchAll(to as RegExp)) {
      const name = { start: from, end: from + cut.index };
      if (cut.index > MAX_SUBJECT || !namesBody(text.slice(name.start, name.end).replace(/^\s*that\s/u, ''))) continue;
      const bodies = splitNames(text, name);
      if (!bodies.length) continue;
      const asks = /request|ask|invite|urge|propose|recommend/u.test(match[0]);
      return { bodies, partners: [], role: asks ? 'requested' : null, dutyStart: from + cut.index + cut[0].length, agentless: false };
    }
  }
  return null;
}

function firstBaseVerb(rest: string): RegExpExecArray[] {
  return [...rest.matchAll(/\s+(?=([a-z-]+)(?![\p{L}'-]))/gu)].filter((match) => FINITE_PLURAL.has(match[1]!)) as RegExpExecArray[];
}

function modal(text: string, words: string, at: number, end: number, partners: readonly Span[]): Reading | null {
  const rest = words.slice(at, end);
  const first = [...rest.matchAll(MODAL), ...rest.matchAll(CHARGE)].sort((a, b) => a.index - b.index)[0];
  if (!first || first.index > MAX_SUBJECT) return null;
  // "…, in coordination with Y, shall": the partners stand between subject and verb.
  const inner = /,?\s(?:in|together)\s(?:close )?(?:co-?ordination|collaboration|co-?operation|consultation|partnership|conjunction)?\s?with\s+/u.exec(rest.slice(0, first.index));
  const subject = { start: at, end: at + (inner ? inner.index : first.index) };
  const between = inner ? splitNames(text, { start: at + inner.index + inner[0].length, end: at + first.index }) : [];
  const verb = words.slice(at + first.index, end);
  const named = text.slice(subject.start, subject.end);
  if (/(?:^|\s)(?:who|which|that)\s/u.test(flat(named)) && !namesBody(named)) return null;
  const passive = PASSIVE.exec(verb);
  if (passive && !BE_CHARGED.test(verb)) return passiveReading(text, words, at + first.index, end, subject);
  if (first.index === 0 || !namesBody(named)) return null;
  const charged = new RegExp(`^(?:shall|must|will|should)?(?: be)?\\s?(?:is |are )?(?:also |jointly |hereby )*(?<how>${CHARGED})`, 'u').exec(verb)?.groups?.['how'];
  return { bodies: splitNames(text, subject), partners: [...partners, ...between], role: charged && ASKED.test(charged) ? 'requested' : null, dutyStart: at + first.index, agentless: false };
}

// Passives that set no work: rules on effect, meaning, form, money. "shall be carried out in accordance with" only says how.
const NO_WORK = /^(?:based|deemed|defined|understood|construed|interpreted|called|considered|entitled|allowed|permitted|prohibited|exempted|punished|handled|replaced|repealed|amended|applied|governed|regulated|subject|covered|financed|funded|paid|met|borne|used|spent|balanced|limited|composed|kept|stored|treated|respected|guaranteed|ensured|counted|calculated|chaired|attached|made public|supported|seen|included|mentioned|specified|prescribed|stipulated|referred)(?!\p{L})/u;
const NO_WORK_BEHIND = /^(?:implemented|carried out|conducted|performed|executed|done|settled|dealt)\s+(?:with )?(?:in accordance|under|pursuant|according|as|from|until|during|over|between|on the basis|in line|within the framework|throughout|in (?:two|three|four|phases|stages|\d{4})|\d)/u;

/** Subjects of closing sentences, not of work. */
const NO_MATTER = /^\s*(?:(?:any|all|the|other) )*(?:difficult|problem|question|obstacle|issues?|amendment|change|this (?:plan|decision)|funds?|funding|costs?|expenses?|expenditure|budget|matters?)/u;

function passiveReading(text: string, words: string, at: number, end: number, subject: Span): Reading | null {
  const rest = words.slice(at, end);
  for (const match of rest.matchAll(AGENT)) {
    const from = at + match.index + match[0].length;
    const reach = /^[^.;:()]{1,160}?(?=,?\s(?:in|on|before|by|within|during|and (?:submitted|sent)|to|under|at|from|using|through|no later)\s|[.;:(]|$)/u.exec(words.slice(from, end));
    const name = { start: from, end: from + (reach?.[0].length ?? 0) };
    if (reach && namesBody(text.slice(name.start, name.end))) return { bodies: splitNames(text, name), partners: [], role: 'lead', dutyStart: subject.start, agentless: false };
  }
  const participle = /(?:^|\s)be\s(?:[a-z]+ly\s|also\s|then\s)*(?<rest>.*)$/u.exec(rest)?.groups?.['rest'] ?? '';
  if (NO_WORK.test(participle) || NO_WORK_BEHIND.test(participle) || subject.end - subject.start < 3 || NO_MATTER.test(words.slice(subject.start, subject.end))) return null;
  return { bodies: [], partners: [], role: null, dutyStart: subject.start, agentless: true };
}

/** "The Department of Health tests …", "Provincial departments and agencies choose …", "… is made by the Unit": no modal, yet a duty. */
function finite(text: string, words: string, at: number, end: number, partners: readonly Span[]): Reading | null {
  const rest = words.slice(at, Math.min(end, at + MAX_SUBJECT));
  const made = new RegExp(`(?<!\\p{L})(?:is|are) ${PARTICIPLE}(?: (?:up|out|on|down|over|in))? by (?<body>[^.;:,()]{3,120}?)(?=\\s(?:each|every|in|before|by|on|at|from|under|to)\\s|[.;:,(]|$)`, 'u').exec(rest);
  if (made && !/(?:chaired|led|headed|composed|funded|financed|covered|prepared|issued|signed) by/u.test(made[0]) && namesBody(text.slice(at + rest.indexOf(made.groups!['body']!, made.index)).slice(0, made.groups!['body']!.length))) {
    const start = at + rest.indexOf(made.groups!['body']!, made.index);
    return { bodies: splitNames(text, { start, end: start + made.groups!['body']!.length }), partners: [], role: 'lead', dutyStart: at, agentless: false };
  }
  for (const match of rest.matchAll(/(?<![\p{L}'-])[a-z-]+(?![\p{L}'-])/gu)) {
    const single = FINITE_SINGULAR.has(match[0]);
    if (match.index === 0) continue;
    const subject = text.slice(at, at + match.index).replace(/\s(?:also|jointly|together|regularly|[a-z]+ly)\s*$/u, '');
    // Behind a name in capitals the next small word is the verb, whatever verb it is; behind small words only a known one.
    const behindName = /\p{Lu}[\p{L}'’]*\s*$/u.test(subject) && /^\p{Ll}/u.test(text.slice(at + match.index)) && !NO_VERB.test(match[0]);
    const known = single || FINITE_PLURAL.has(match[0]);
    if (!known && !behindName) continue;
    const plural = isPlural(subject);
    if (!known && (match[0].endsWith('s') === plural || /(?:ed|ing)$/u.test(match[0]))) continue;
    if (/[;:.]/u.test(subject.replace(/\b(?:No|St)\./gu, '')) || /(?:,|\s(?:of|and|the|for|to|in|on|a|an|or|by|with))\s*$/u.test(flat(subject)) || known && single === plural && !/police\s*$/iu.test(subject) || !namesBody(subject) || !isWholeName(subject)) continue;
    return { bodies: splitNames(text, { start: at, end: at + subject.trimEnd().length }), partners, role: null, dutyStart: at + subject.trimEnd().length + 1, agentless: false };
  }
  return null;
}

/** Small words that may follow a name and are no verbs. */
const NO_VERB = /^(?:of|for|and|or|in|on|at|to|with|by|from|under|as|is|are|was|were|has|have|had|be|been|shall|must|will|should|may|can|could|would|concerned|involved|level|levels|which|who|that|not|also|only|together|jointly|the|a|an|its|their|per|via|within|before|after|during|s)$/u;

function isPlural(subject: string): boolean {
  const words = flat(subject).trim();
  if (/\sand\s(?!\p{L}+(?:\s\p{L}+)?$)/u.test(words) && splitNames(subject, { start: 0, end: subject.length }).length > 1) return true;
  const head = words.replace(/^(?:the|all|each|every) /u, '').split(/\s(?:of|for|on|in|at|under|given|concerned|involved)(?:\s|$)|,|\s?\(/u)[0]!;
  return /(?<!s)s$/u.test(head) || /(?:men|people|police)$/u.test(head);
}

/** Only names and what joins them stand in the subject: "Women and girls fetch" and "members who …" are no bodies. */
function isWholeName(subject: string): boolean {
  return !/(?<!\p{L})(?:is|are|was|were|has|have|had|been|which|who|that|than|not|if|when|because|although)(?!\p{L})/u.test(flat(subject));
}

/** The role that the opening words of a duty give; the body acts alone where they give none. */
export function roleOfEnglishDuty(duty: string): AssignmentRole {
  const words = flat(duty).trim().replace(new RegExp(`^(?:(?:shall|must|will|should|has to|have to|is to|are to|is|are|be|also|jointly|to|hereby|responsible for|in charge of)${ADVERBS} )+`, 'u'), '');
  if (/^(?:lead|leads|leading|take the lead|takes the lead|taking the lead|chair|preside|the lead|act as (?:the )?(?:lead|focal|standing))/u.test(words)) return 'lead';
  if (/^(?:co-?ordinat|co-?operat|collaborat|work)(?:e|es|ing|s)? (?:closely )?(?:with|together)/u.test(words) || /^(?:support|assist|join)(?:s|ing)? (?:the |its )?(?:lead|department|ministry|office|committee|division|implement)/u.test(words)) return 'coordinate';
  if (/^(?:participat(?:e|es|ing) in|tak(?:e|es|ing) part in|contribut(?:e|es|ing) to)/u.test(words)) return 'participate';
  return 'lead';
}

const WITH = /(?<!\p{L})(?:(?:in|on)\s(?:close |direct )?(?:co-?ordination|collaboration|co-?operation|consultation|partnership|conjunction)\s(?:with|of)|together with|jointly with|(?:co-?ordinat|co-?operat|collaborat)(?:e|es|ing) (?:closely )?with|(?:work|works|working) (?:closely )?with|with the (?:support|participation|assistance) of|with(?= the (?:vocational |technical )))\s+/gu;

/** The bodies that a duty is shared with. */
export function partnersIn(text: string, { start, end }: Span): Span[] {
  const words = flat(text);
  const found: Span[] = [];
  for (const match of words.slice(start, end).matchAll(WITH)) {
    const from = start + match.index + match[0].length;
    const reach = /^(?:[^.;:()](?!\s(?:to|in|on|before|by|for|shall|will|must|from|under|at|when|so that|while)\s))*[^.;:()]?/u.exec(words.slice(from, end))![0];
    const name = { start: from, end: from + reach.trimEnd().replace(/,$/u, '').length };
    if (namesBody(text.slice(name.start, name.end))) found.push(...splitNames(text, name).filter((span) => namesBody(text.slice(span.start, span.end))));
  }
  return found;
}
