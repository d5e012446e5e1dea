import type { Finding } from '../../../rules/checks/rule.ts';
import { locatorAt } from '../../../rules/structure/locate.ts';
import type { DeskReview, Listed } from '../review.ts';
import { listFindings } from '../review.ts';
import { anchorOf, Candidates, locateQuote, type Anchor } from './anchor.ts';
import type { OwnFinding, PlacedDecision, RuleDismissal, Verdict, Work } from './work.ts';

/** A finding with what the reviewer said of it. */
export interface Settled extends Listed {
  readonly anchor: Anchor;
  readonly decision: PlacedDecision | undefined;
  /** The whole rule was dismissed, here or always; a verdict on the finding itself goes before it. */
  readonly dismissal: RuleDismissal | undefined;
  readonly verdict: Verdict | null;
  readonly own: OwnFinding | undefined;
}

export interface Settlement {
  readonly all: readonly Settled[];
  /** Decisions whose finding is not there any more: the draft was changed, or the place cannot be told for certain. */
  readonly orphans: readonly (PlacedDecision | OwnFinding)[];
}

export const OWN = 'own';

interface Remembered {
  readonly parts: readonly unknown[];
  readonly settlement: Settlement;
}

/** One answer a review: a key pressed in a text field changes none of what it rests on, and panel, page and store all ask. */
const remembered = new WeakMap<DeskReview, Remembered>();

/** Puts the reviewer's work beside the findings of a review: of the same draft, or of a later version of it. */
export function settle(review: DeskReview, work: Work, dismissedAlways: readonly RuleDismissal[] = NONE): Settlement {
  const parts = [work.decisions, work.dismissedRules, work.own, dismissedAlways];
  const before = remembered.get(review);
  if (before && before.parts.every((part, i) => part === parts[i])) return before.settlement;
  const settlement = settled(review, work, dismissedAlways);
  remembered.set(review, { parts, settlement });
  return settlement;
}

const NONE: readonly RuleDismissal[] = [];

function settled(review: DeskReview, work: Work, dismissedAlways: readonly RuleDismissal[]): Settlement {
  const { text } = review.draft;
  const anchored = listFindings(review).map((listed) => ({ ...anchorOf(text, listed.finding), listed }));
  const decisions = new Map<string, PlacedDecision>();
  const orphans: (PlacedDecision | OwnFinding)[] = [];
  const candidates = new Candidates(anchored);
  for (const decision of work.decisions) {
    const found = candidates.take(decision.anchor);
    if (!found) { orphans.push(decision); continue; }
    decisions.set(found.listed.key, decision);
  }
  const dismissals = new Map([...dismissedAlways, ...work.dismissedRules].map((dismissal) => [dismissal.rule, dismissal]));
  const all: Settled[] = anchored.map(({ listed, ...anchor }) => {
    const decision = decisions.get(listed.key);
    const dismissal = dismissals.get(listed.finding.rule);
    return { ...listed, anchor, decision, dismissal, verdict: decision?.verdict ?? (dismissal ? 'dismissed' : null), own: undefined };
  });
  for (const own of work.own) {
    const place = locateQuote(own.anchor, text);
    if (place) all.push(ownSettled(own, place.start, place.end, review));
    else orphans.push(own);
  }
  return { all, orphans };
}

function ownSettled(own: OwnFinding, start: number, end: number, review: DeskReview): Settled {
  const finding: Finding = {
    rule: OWN, outcome: own.mark === 'fail' ? 'fail' : 'needs-review', severity: own.mark === 'note' ? 'low' : 'medium',
    message: { vi: own.message, en: own.message }, reason: null, start, end, quote: review.draft.text.slice(start, end),
    locator: end > start ? locatorAt(review.structure, start) : '', absent: false, evidence: [], legalBasis: [], suggestion: own.suggestion || null,
  };
  const anchor = anchorOf(review.draft.text, finding);
  return { finding, key: `${OWN}:${own.id}`, family: own.family, mark: own.mark, anchor, decision: undefined, dismissal: undefined, verdict: 'accepted', own };
}
