import type { Draft } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import type { Assignment, BodyMention, Identity, Task } from './facts.ts';

export function readTasks(_draft: Draft, _structure: Structure, _identity: Identity, _bodies: readonly BodyMention[], _assignments: readonly Assignment[]): Task[] {
  return [];
}
