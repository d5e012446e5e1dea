import type { Family } from '../../../rules/checks/rule.ts';
import type { MarkClass } from '../marks.ts';
import type { Anchor } from './anchor.ts';

/** What the reviewer says of a finding. */
export type Verdict = 'accepted' | 'dismissed' | 'discuss';
/** How far a dismissal reaches: this place, this rule in this draft, this rule in every draft. The last is a setting, not part of one review. */
export type Reach = 'place' | 'draft' | 'always';

export interface Decision {
  readonly verdict: Verdict | null;
  /** Why it was dismissed; "" when no reason was given. */
  readonly reason: string;
  /** The reviewer's own words on the finding. */
  readonly remark: string;
  /** When it was last changed, ISO 8601. */
  readonly at: string;
}

export interface PlacedDecision extends Decision {
  readonly anchor: Anchor;
}

export interface RuleDismissal {
  readonly rule: string;
  readonly reason: string;
  readonly at: string;
}

/** A finding of the reviewer's own, on words of the draft or, with an empty quotation, on the whole of it. */
export interface OwnFinding {
  readonly id: string;
  readonly anchor: Anchor;
  readonly mark: MarkClass;
  readonly family: Family;
  readonly message: string;
  readonly suggestion: string;
  readonly at: string;
}

export type Answer = 'yes' | 'no' | 'unclear' | 'inapplicable';

export interface AnsweredQuestion {
  readonly answer: Answer | null;
  readonly remark: string;
  readonly at: string;
}

/** Everything a person has done on one draft. Plain data: it is stored, exported and loaded as it is. */
export interface Work {
  readonly decisions: readonly PlacedDecision[];
  readonly dismissedRules: readonly RuleDismissal[];
  readonly own: readonly OwnFinding[];
  readonly answers: Readonly<Record<string, AnsweredQuestion>>;
  /** Quick check = findings only; full = findings and questions. */
  readonly assessment: 'quick' | 'full';
  /** The reviewer's own words of the report. */
  readonly letter?: LetterWords;
  /** What stands in a form that is not sent yet, by form, so that a killed browser takes no half-written reason with it. */
  readonly unfinished?: Readonly<Record<string, string>>;
}

/** Parts of the report that only a person can write; "" leaves the blank, or what the software proposes. */
export interface LetterWords {
  readonly recipient: string;
  readonly general: string;
}

export const NO_LETTER: LetterWords = { recipient: '', general: '' };

export const NO_WORK: Work = { decisions: [], dismissedRules: [], own: [], answers: {}, assessment: 'quick' };

export function isEmptyWork(work: Work): boolean {
  return work.decisions.length === 0 && work.dismissedRules.length === 0 && work.own.length === 0 && Object.keys(work.answers).length === 0 && !work.letter && !work.unfinished;
}

/** Keeps the words of a form that is not sent yet; null once it is sent or given up. */
export function keepUnfinished(work: Work, form: string, words: string | null): Work {
  const { [form]: _, ...others } = work.unfinished ?? {};
  const unfinished = words === null || words === '' ? others : { ...others, [form]: words };
  const { unfinished: __, ...rest } = work;
  return Object.keys(unfinished).length > 0 ? { ...rest, unfinished } : rest;
}

/** Replaces what was said at this anchor; a decision that says nothing any more is dropped. */
export function decide(work: Work, anchor: Anchor, before: PlacedDecision | undefined, change: Partial<Omit<Decision, 'at'>>, at: string): Work {
  const decision: PlacedDecision = { verdict: null, reason: '', remark: '', ...before, ...change, anchor, at };
  const others = work.decisions.filter((other) => other !== before);
  const says = decision.verdict !== null || decision.remark.trim() !== '';
  return { ...work, decisions: says ? [...others, decision] : others };
}

export function dismissRule(work: Work, rule: string, reason: string, at: string): Work {
  return { ...work, dismissedRules: [...work.dismissedRules.filter((other) => other.rule !== rule), { rule, reason, at }] };
}

export function restoreRule(work: Work, rule: string): Work {
  return { ...work, dismissedRules: work.dismissedRules.filter((other) => other.rule !== rule) };
}

export function addOwn(work: Work, finding: OwnFinding): Work {
  return { ...work, own: [...work.own.filter((other) => other.id !== finding.id), finding] };
}

export function removeOwn(work: Work, id: string): Work {
  return { ...work, own: work.own.filter((other) => other.id !== id) };
}

export function answer(work: Work, question: string, change: Partial<Omit<AnsweredQuestion, 'at'>>, at: string): Work {
  const next: AnsweredQuestion = { answer: null, remark: '', ...work.answers[question], ...change, at };
  const { [question]: _, ...others } = work.answers;
  return { ...work, answers: next.answer === null && next.remark.trim() === '' ? others : { ...others, [question]: next } };
}
