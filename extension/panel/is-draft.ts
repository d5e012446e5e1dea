import type { DeskReview } from '../desk/review.ts';

/** Whether the text is a document to review at all: a portal's home page has no kind, no numbered parts and nothing on who does what. */
export function isDraft(review: DeskReview): boolean {
  if (review.facts.identity.kind !== 'khac') return true;
  return review.structure.all.filter((section) => section.marker !== '').length >= 5 && review.facts.assignments.length > 0;
}
