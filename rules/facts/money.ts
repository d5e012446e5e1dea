import type { Draft } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import type { Citation, Money } from './facts.ts';

export function readMoney(_draft: Draft, _structure: Structure, _citations: readonly Citation[]): Money {
  return { passages: [], section: null, source: null, estimate: null, legalBasis: null };
}
