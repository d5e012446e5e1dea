import type { Draft, Span } from '../draft/tree.ts';
import type { Facts, DraftKind, Quoted, Regime } from '../facts/facts.ts';
import type { Registry } from '../law/lookup.ts';
import type { Structure } from '../structure/section.ts';

export type Language = 'vi' | 'en';
/** The same words in both languages of the interface; the reader picks. */
export type Localized = Readonly<Record<Language, string>>;

export type Family = 'responsibility' | 'budget' | 'gender' | 'targets' | 'citations' | 'reporting' | 'form';
export const FAMILIES: readonly Family[] = ['responsibility', 'budget', 'gender', 'targets', 'citations', 'reporting', 'form'];

/** `pass` means that this check found nothing, never that the draft complies. */
export type Outcome = 'fail' | 'needs-review' | 'pass' | 'inapplicable';
/** By consequence for people: high = rights, duties or money left open; low = style or practice (shown as "Lưu ý"). */
export type Severity = 'high' | 'medium' | 'low';
export const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

export interface LegalBasis {
  /** Symbol of an act in the registry, e.g. "73/2006/QH11". */
  act: string;
  /** "Điều 21 khoản 1 điểm c" */
  provision: string;
}

/** A place that supports a finding: what was read there or what was searched for. */
export interface Evidence {
  /** "searched": looked here and did not find; "cause": these words are why; "nearest": the nearest miss. */
  kind: 'searched' | 'cause' | 'nearest';
  text: Localized;
  place: (Quoted & { locator: string }) | null;
}

export interface Finding {
  rule: string;
  outcome: 'fail' | 'needs-review';
  severity: Severity;
  /** "Thiếu X tại Y; cần Z" */
  message: Localized;
  /** Why only a person can decide; always set for needs-review. */
  reason: Localized | null;
  /** The place. An empty span (start === end) means the whole document. */
  start: number;
  end: number;
  quote: string;
  locator: string;
  /** The thing is absent: `start`..`end` is the heading of the smallest container that should hold it. */
  absent: boolean;
  evidence: Evidence[];
  legalBasis: LegalBasis[];
  /** A clause that can be inserted, in the language of the draft; null when none can be proposed. */
  suggestion: string | null;
}

export interface CheckContext {
  draft: Draft;
  structure: Structure;
  facts: Facts;
  /** Date that decides which law applies: the document's own, else today's. "YYYY-MM-DD" */
  date: string;
  /** What is known of acts and bodies: ours, with the user's own over it. */
  registry: Registry;
}

/** What one rule says about one draft. */
export type CheckResult =
  | { applicable: false; reason: Localized }
  | { applicable: true; findings: FindingDraft[]; /** Evidence for "pass": what was found, where we looked. */ seen?: Evidence[] };

/** What a check writes; the runner fills in rule, severity, legal basis, quote and locator where the check leaves them out. */
export interface FindingDraft {
  message: string | Localized;
  /** What fills `{name}`; a word that differs by language is given in both. */
  values?: Readonly<Record<string, string | number | Localized>>;
  place: Span | null;
  absent?: boolean;
  outcome?: 'fail' | 'needs-review';
  /** Key of the rule's catalogue under "reason:"; required for needs-review. */
  reason?: string;
  severity?: Severity;
  evidence?: Evidence[];
  legalBasis?: LegalBasis[];
  /** In both languages where the rule reads both: the draft's own is taken. */
  suggestion?: string | Localized | null;
}

export interface Rule<Key extends string = string> {
  id: string;
  family: Family;
  requirement: 'automated' | 'assisted' | 'manual';
  /** Kinds of draft that the rule speaks about. */
  kinds: readonly DraftKind[] | 'all';
  regimes: readonly Regime[];
  /** Languages of drafts whose words the rule can read; Vietnamese only where it says nothing. */
  languages?: readonly Language[];
  severity: Severity;
  /** Outcome of its findings unless a finding says otherwise. */
  outcome: 'fail' | 'needs-review';
  legalBasis: readonly LegalBasis[];
  /** Dates of drafts that the rule speaks about, "YYYY-MM-DD"; null = open. */
  validFrom?: string | null;
  validTo?: string | null;
  /** Catalogue: every key in both languages; `{name}` is filled from `values`. Title and summary serve lists and the site. */
  messages: Readonly<Record<Language, Readonly<Record<Key | 'title' | 'summary', string>> & { readonly title: string; readonly summary: string }>>;
  check(context: CheckContext): CheckResult;
}

/** Gives a rule its types: keys used by the check must exist in both catalogues. */
export function defineRule<const Key extends string>(rule: Rule<Key>): Rule<Key> {
  return rule;
}

export const inapplicable = (vi: string, en: string): CheckResult => ({ applicable: false, reason: { vi, en } });
