import { passageOf, type Passage } from '../text/passage.ts';
import type { Assignment } from './facts.ts';

const known = new WeakMap<Assignment, Passage>();

/** The words of a duty as they are compared; several rules ask for them. */
export function dutyPassage(assignment: Assignment): Passage {
  let passage = known.get(assignment);
  if (!passage) known.set(assignment, passage = passageOf(assignment.duty));
  return passage;
}
