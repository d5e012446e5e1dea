import type { DeskReview } from '../../extension/desk/review.ts';
import { locatorAt } from '../../rules/structure/locate.ts';

/** Locator of the place where two readings first differ, in the later one; "" outside every section or where nothing changed. */
export function changedPlace(before: DeskReview, after: DeskReview): string {
  const [a, b] = [before.draft.text, after.draft.text];
  if (a === b) return '';
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return locatorAt(after.structure, Math.min(at, b.length - 1));
}
