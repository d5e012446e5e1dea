import type { Sourced, Words } from './entry.ts';
import data from './glossary.json' with { type: 'json' };
import type { ActProvision } from './questions.ts';

export interface GlossaryTerm extends Sourced {
  readonly id: string;
  readonly term: Words;
  readonly definition: Words;
  readonly legalBasis: readonly ActProvision[];
  /** Ids of related terms. */
  readonly seeAlso: readonly string[];
}

export function glossaryTerms(): readonly GlossaryTerm[] {
  return data.terms as unknown as readonly GlossaryTerm[];
}
