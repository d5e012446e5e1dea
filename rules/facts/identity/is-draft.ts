import type { Structure } from '../../structure/section.ts';
import type { Identity } from '../facts.ts';

/** Whether this is a draft at all: a kind, and words that are organised as a document. Portal pages and empty forms are none. */
export function isDraft(structure: Structure, identity: Identity): boolean {
  if (identity.kind === 'khac') return structure.all.some((section) => section.kind === 'article') || structure.all.filter((section) => section.role !== 'other' && section.ownRole).length >= 3;
  return structure.blocks.length > 1;
}
