import { listFindings, type DeskReview, type Listed } from '../review.ts';
import { anchorOf, Candidates } from '../work/anchor.ts';

export interface FindingChange {
  /** Findings of the earlier version without a counterpart in the later one. */
  readonly resolved: readonly Listed[];
  /** Findings of the later version without a counterpart in the earlier one. */
  readonly fresh: readonly Listed[];
}

/** What became of the findings from one version to the next. A finding is the same when its rule says it of the same words. */
export function changedFindings(before: DeskReview, after: DeskReview): FindingChange {
  const anchored = (review: DeskReview) => listFindings(review).map((listed) => ({ ...anchorOf(review.draft.text, listed.finding), listed }));
  const candidates = new Candidates(anchored(after));
  const resolved: Listed[] = [];
  for (const { listed, ...anchor } of anchored(before)) {
    if (!candidates.take(anchor)) resolved.push(listed);
  }
  return { resolved, fresh: candidates.left.sort((a, b) => a.start - b.start).map(({ listed }) => listed) };
}
