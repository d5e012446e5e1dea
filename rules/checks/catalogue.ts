import entries from './catalogue.json' with { type: 'json' };
import type { Family, Localized } from './rule.ts';

/** What is shown of a rule. Whoever only shows reviews needs no rule's code, which is most of the engine. */
export interface RuleEntry {
  readonly id: string;
  readonly family: Family;
  readonly title: Localized;
  readonly summary: Localized;
}

/** All rules by family and name, as in `ALL_RULES`. Made by `npm run rules:index`. */
export const CATALOGUE: readonly RuleEntry[] = entries as readonly RuleEntry[];
