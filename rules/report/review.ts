import type { Finding, Localized, Outcome, Evidence } from '../checks/rule.ts';
import type { Draft } from '../draft/tree.ts';
import type { Facts } from '../facts/facts.ts';
import type { Structure } from '../structure/section.ts';

/** What judged the draft. */
export interface EngineFacts {
  version: string;
  lawCheckedOn: string;
  /** How much of the user's own data was laid over the registry; left out when none was. */
  own?: { acts: number; bodies: number; abbreviations: number };
}

/** Everything that one run of the rules says about one draft. Serialise it with `toJson`. */
export interface Review {
  engine: EngineFacts;
  draft: Draft;
  structure: Structure;
  facts: Facts;
  /** Date that decided which law applies, and whether it is the document's own. */
  date: { value: string; own: boolean };
  rules: { id: string; outcome: Outcome; reason: Localized | null; seen: Evidence[] }[];
  findings: Finding[];
}
