import type { Finding } from '../../rules/checks/rule.ts';

/** The line under the words and under the outcome: solid, dashed or dotted. */
export type MarkClass = 'fail' | 'review' | 'note';
export const MARK_CLASSES: readonly MarkClass[] = ['fail', 'review', 'note'];

export function markClass(finding: Pick<Finding, 'outcome' | 'severity'>): MarkClass {
  if (finding.outcome === 'fail') return 'fail';
  return finding.severity === 'low' ? 'note' : 'review';
}
