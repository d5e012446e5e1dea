import { anchorOf, findAgain, listFindings, type DeskReview, type Listed } from '../../extension/desk/index.ts';

/** Findings of an earlier reading that the draft as it is now no longer gives. */
export function resolvedSince(before: DeskReview, after: DeskReview): Listed[] {
  const anchored = (review: DeskReview) => listFindings(review).map((listed) => ({ ...anchorOf(review.draft.text, listed.finding), listed }));
  let free = anchored(after);
  const resolved: Listed[] = [];
  for (const { listed, ...anchor } of anchored(before)) {
    const found = findAgain(anchor, free);
    if (found) free = free.filter((other) => other !== found);
    // A whole-draft finding has no words to find it by: the same rule saying anything at all keeps it open.
    else if (anchor.exact !== '' || !after.findings.some(({ rule }) => rule === anchor.rule)) resolved.push(listed);
  }
  return resolved;
}
