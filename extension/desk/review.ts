import { CATALOGUE } from '../../rules/checks/catalogue.ts';
import type { Family, Finding, Language } from '../../rules/checks/rule.ts';
import type { Draft } from '../../rules/draft/tree.ts';
import type { Review } from '../../rules/report/review.ts';
import { markClass, type MarkClass } from './marks.ts';

/** A review as the desk needs it: the source map stays with whoever read the draft. */
export type DeskReview = Omit<Review, 'draft'> & { readonly draft: Omit<Draft, 'source'> };

/** A finding with what the desk needs to name it. */
export interface Listed {
  readonly finding: Finding;
  /** Stable within one reading of one draft: rule, place and, where several share both, their order. */
  readonly key: string;
  readonly family: Family;
  readonly mark: MarkClass;
}

const RULES = new Map(CATALOGUE.map((rule) => [rule.id, rule]));

export function ruleTitle(id: string, language: Language): string {
  return RULES.get(id)?.title[language] ?? id;
}

export function listFindings(review: Pick<DeskReview, 'findings'>): Listed[] {
  const seen = new Map<string, number>();
  return review.findings.map((finding) => {
    const place = `${finding.rule}:${finding.start}-${finding.end}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return { finding, key: count ? `${place}#${count}` : place, family: RULES.get(finding.rule)?.family ?? 'form', mark: markClass(finding) };
  });
}
