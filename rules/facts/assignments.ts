import type { Draft } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import type { Assignment, BodyMention, Citation } from './facts.ts';

export function readAssignments(_draft: Draft, _structure: Structure, _bodies: readonly BodyMention[], _citations: readonly Citation[]): { assignments: Assignment[]; unreadLayouts: string[] } {
  return { assignments: [], unreadLayouts: [] };
}
