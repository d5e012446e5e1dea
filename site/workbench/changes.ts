import { changedFindings, type DeskReview, type Listed } from '../../extension/desk/index.ts';

/** Findings of an earlier reading that the draft as it is now no longer gives. */
export function resolvedSince(before: DeskReview, after: DeskReview): Listed[] {
  const told = new Set(after.findings.map(({ rule }) => rule));
  // A whole-draft finding has no words to find it by: the same rule saying anything at all keeps it open.
  return changedFindings(before, after).resolved.filter(({ finding }) => finding.end > finding.start || !told.has(finding.rule));
}
