import { isDraft as hasDraft } from '../../rules/facts/identity/is-draft.ts';
import type { DeskReview } from '../desk/index.ts';

/** Whether the page holds a document to review at all, or is a portal's home page. */
export function isDraft(review: DeskReview): boolean {
  return hasDraft(review.structure, review.facts.identity);
}
