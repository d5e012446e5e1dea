import type { Draft } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import type { Citation, GenderFacts } from './facts.ts';

export function readGender(_draft: Draft, _structure: Structure, _citations: readonly Citation[]): GenderFacts {
  return { terms: [], people: [], sexDisaggregated: [], legalBasis: [] };
}
