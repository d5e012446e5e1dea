import { VERSION } from './saved.ts';

/** A stored or exported review of any version, before it is checked. */
export type StoredReview = Readonly<Record<string, unknown>>;

/** `STEPS[n]` brings a review from version n + 1 to n + 2. Steps are never changed, only added. */
const STEPS: readonly ((review: StoredReview) => StoredReview)[] = [
  // The version compared with is kept, so that a comparison outlives the panel.
  (review) => ({ ...review, earlier: null }),
];

/** Brings a review up to date; one of the present version is returned as it is. */
export function upgraded(review: StoredReview): StoredReview {
  const from = typeof review.version === 'number' ? review.version : VERSION;
  if (from >= VERSION) return review;
  return { ...STEPS.slice(from - 1).reduce((each, step) => step(each), review), version: VERSION };
}
