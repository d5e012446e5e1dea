import { ALL_RULES } from './checks/all.ts';
import type { Rule } from './checks/rule.ts';
import { runRule } from './checks/run.ts';
import type { Draft } from './draft/tree.ts';
import { readFacts } from './facts/read.ts';
import { LAW_CHECKED_ON } from './law/registry.ts';
import type { Review } from './report/review.ts';
import { readStructure } from './structure/read.ts';

export const ENGINE_VERSION = '0.1.0';

export interface ReviewOptions {
  /** Rules to run; all by default. */
  rules?: readonly Rule[];
  /** "YYYY-MM-DD", used where the draft's own date is blank. */
  today?: string;
}

/** The whole review of one draft. Pure but for reading today's date when none is given. */
export function review(draft: Draft, options: ReviewOptions = {}): Review {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const structure = readStructure(draft);
  const facts = readFacts(draft, structure, today);
  const own = facts.identity.date !== null;
  const date = fullDate(facts.identity.date) ?? today;
  const context = { draft, structure, facts, date };
  const answers = (options.rules ?? ALL_RULES).map((rule) => runRule(rule, context));
  return {
    engine: { version: ENGINE_VERSION, lawCheckedOn: LAW_CHECKED_ON },
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
