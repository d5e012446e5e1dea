import { ALL_RULES } from './checks/all.ts';
import type { Rule, Severity } from './checks/rule.ts';
import { runRule } from './checks/run.ts';
import { mergeVersions } from './bilingual.ts';
import { languagesOf, versionOf } from './draft/languages.ts';
import type { Draft } from './draft/tree.ts';
import type { Identity } from './facts/facts.ts';
import { readFacts } from './facts/read.ts';
import type { OwnRegistry } from './law/own.ts';
import { LAW_CHECKED_ON, REGISTRY, registryWith, type Registry } from './law/registry.ts';
import type { Review } from './report/review.ts';
import { readStructure } from './structure/read.ts';

export const ENGINE_VERSION = '0.1.0';

export interface ReviewOptions {
  /** Rules to run; all by default. */
  rules?: readonly Rule[];
  /** "YYYY-MM-DD", used where the draft's own date is blank. */
  today?: string;
  /** Acts, bodies and abbreviations of the user's own, laid over ours for this review alone. */
  own?: OwnRegistry | null;
  /** Severity by rule, where the user's office weighs a rule otherwise. It never turns a question into an error. */
  severities?: Readonly<Record<string, Severity>>;
  /** Told after each step how far the review has come; the last time, `done` equals `total`. */
  onProgress?: (done: number, total: number) => void;
}

const registries = new WeakMap<OwnRegistry, Registry>();

function registryFor(own: OwnRegistry | null | undefined): Registry {
  if (!own) return REGISTRY;
  let registry = registries.get(own);
  if (!registry) registries.set(own, registry = registryWith(own));
  return registry;
}

/** The whole review of one draft. Pure but for reading today's date when none is given. */
export function review(draft: Draft, options: ReviewOptions = {}): Review {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const bilingual = languagesOf(draft).language === 'bilingual';
  const step = stepper(options, bilingual ? 2 : 1);
  if (!bilingual) return reviewVersion(draft, today, options, step);
  const vietnamese = reviewVersion(versionOf(draft, 'vi'), today, options, step);
  // The head of a bilingual draft is mostly in Vietnamese: what it is and when it was made holds for both versions.
  const english = reviewVersion(versionOf(draft, 'en'), vietnamese.date.value, options, step, vietnamese.facts.identity);
  return mergeVersions(draft, vietnamese, english);
}

/** Structure and facts take about as long as all rules together. */
const STRUCTURE_STEPS = 4;
const FACT_STEPS = 30;

function stepper({ rules = ALL_RULES, onProgress }: ReviewOptions, versions: number): (steps: number) => void {
  const total = versions * (STRUCTURE_STEPS + FACT_STEPS + rules.length);
  let done = 0;
  return (steps) => onProgress?.(done += steps, total);
}

function reviewVersion(draft: Draft, today: string, options: ReviewOptions, step: (steps: number) => void, identity?: Identity): Review {
  const structure = readStructure(draft);
  step(STRUCTURE_STEPS);
  const registry = registryFor(options.own);
  const read = readFacts(draft, structure, today, registry);
  const facts = identity ? { ...read, identity } : read;
  step(FACT_STEPS);
  const own = facts.identity.date !== null;
  const date = fullDate(facts.identity.date) ?? today;
  const context = { draft, structure, facts, date, registry };
  const answers = (options.rules ?? ALL_RULES).map((rule) => {
    const answer = runRule(rule, context, options.severities?.[rule.id]);
    step(1);
    return answer;
  });
  return {
    engine: { version: ENGINE_VERSION, lawCheckedOn: LAW_CHECKED_ON, ...(options.own ? { own: { acts: options.own.acts.length, bodies: options.own.bodies.length, abbreviations: options.own.abbreviations.length } } : {}) },
    draft, structure, facts,
    date: { value: date, own },
    rules: answers.map(({ result }) => result),
    findings: answers.flatMap(({ findings }) => findings).sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** A partial date is read as its last day: a plan "of 2025" is judged by the law at the end of 2025. */
function fullDate(date: string | null): string | null {
  if (!date) return null;
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10);
  return date;
}
