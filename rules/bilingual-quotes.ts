import { doubleLabels } from './draft/languages.ts';
import type { Draft, Span } from './draft/tree.ts';
import type { Quoted } from './facts/facts.ts';
import type { Review } from './report/review.ts';

/**
 * Each version of a bilingual draft is read with the words of the other blanked out. This puts the draft's own words into everything that
 * quotes them: a heading or duty that runs over a paragraph of the other language holds it, and a place that begins inside a label of both
 * languages ("Số / No.: 12") begins with the label. Changes the review, which nobody else holds yet.
 */
export function quoteDraft(draft: Draft, { structure, facts, findings, rules }: Review): void {
  const { text } = draft;
  const labels = doubleLabels(draft);
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const quote = (place: Quoted | null): void => {
    if (!place) return;
    const start = labels.find((label) => label.start < place.start && place.start < label.end)?.start ?? place.start;
    Object.assign(place, { start, quote: text.slice(start, place.end) });
  };

  for (const section of structure.all) section.heading = wordsOf(section.headingSpan);
  for (const duty of facts.assignments) {
    duty.duty = wordsOf(duty);
    if (duty.deadlineSpan) duty.deadline = wordsOf(duty.deadlineSpan);
  }
  const { money, reporting, gender } = facts;
  const lists: readonly (readonly (Quoted | null)[])[] = [
    facts.citations, facts.bodies, facts.tasks, facts.targets, facts.identity.evidence.map((one) => one.quote),
    money.passages, [money.named, money.none, money.source, money.estimate, money.amount, money.unclear, money.legalBasis],
    reporting.passages, [reporting.main, reporting.deadline, reporting.recipient, reporting.monitoring, reporting.otherWatch],
    gender.terms, gender.people, gender.sexDisaggregated,
    findings, findings.flatMap(({ evidence }) => evidence.map(({ place }) => place)), rules.flatMap(({ seen }) => seen.map(({ place }) => place)),
  ];
  for (const list of lists) for (const place of list) quote(place);
}
