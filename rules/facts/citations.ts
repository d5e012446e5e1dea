import type { Draft } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import type { Citation } from './facts.ts';

export function readCitations(_draft: Draft, _structure: Structure, _date: string): Citation[] {
  return [];
}
