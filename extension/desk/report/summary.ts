import { CATALOGUE } from '../../../rules/checks/catalogue.ts';
import { FAMILIES, type Family } from '../../../rules/checks/rule.ts';
import { MARK_CLASSES, type MarkClass } from '../marks.ts';
import { answeredOf, stepsFor } from '../questions/list.ts';
import type { DeskReview } from '../review.ts';
import type { Settled, Settlement } from '../work/settle.ts';
import type { Work } from '../work/work.ts';

/** `none` = looked and found nothing, which is no praise; `inapplicable` = no rule of the family speaks of this draft. */
export type Status = MarkClass | 'none' | 'inapplicable';

export interface FamilySummary {
  readonly family: Family;
  readonly status: Status;
  readonly accepted: number;
  readonly open: number;
  readonly dismissed: number;
}

export interface Summary {
  readonly status: Status;
  readonly families: readonly FamilySummary[];
  /** Questions without an answer; while there are any nothing is concluded, and no share is told. */
  readonly openQuestions: number;
}

/** The worst status wins upward: of the findings in a family, of the families in the draft. What was dismissed weighs nothing. */
export function summaryOf(review: DeskReview, { all }: Settlement, work: Work): Summary {
  const families = FAMILIES.map((family): FamilySummary => {
    const list = all.filter((settled) => settled.family === family);
    const rules = new Set(CATALOGUE.filter((rule) => rule.family === family).map(({ id }) => id));
    const ran = review.rules.some(({ id, outcome }) => rules.has(id) && outcome !== 'inapplicable');
    const count = (test: (settled: Settled) => boolean) => list.filter(test).length;
    return {
      family, status: worst(list) ?? (ran ? 'none' : 'inapplicable'), accepted: count(({ verdict }) => verdict === 'accepted'),
      open: count(({ verdict }) => verdict === null || verdict === 'discuss'), dismissed: count(({ verdict }) => verdict === 'dismissed'),
    };
  });
  const questions = stepsFor(review.facts.identity.regime).flatMap((step) => step.questions);
  return { status: worst(all) ?? 'none', families, openQuestions: questions.length - answeredOf(questions, work) };
}

function worst(list: readonly Settled[]): MarkClass | undefined {
  return MARK_CLASSES.find((mark) => list.some((settled) => settled.mark === mark && settled.verdict !== 'dismissed'));
}
