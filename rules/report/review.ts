import type { Finding, Localized, Outcome, Evidence } from '../checks/rule.ts';
import type { Draft } from '../draft/tree.ts';
import type { Facts } from '../facts/facts.ts';
import type { Structure } from '../structure/section.ts';

/** Everything that one run of the rules says about one draft. Serialise it with `toJson`. */
export interface Review {
  engine: { version: string; lawCheckedOn: string };
  draft: Draft;
  structure: Structure;
  facts: Facts;
  /** Date that decided which law applies, and whether it is the document's own. */
  date: { value: string; own: boolean };
  rules: { id: string; outcome: Outcome; reason: Localized | null; seen: Evidence[] }[];
  findings: Finding[];
}
