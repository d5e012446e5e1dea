import type { Quoted } from '../../../rules/facts/facts.ts';
import type { ManualQuestion } from '../../../rules/law/questions.ts';
import type { DeskReview } from '../review.ts';

/** Passages of the draft that may help with an assisted question; null where a person has only the draft itself. One a place, reading order. */
export function passagesFor({ candidates }: Pick<ManualQuestion, 'candidates'>, { facts, draft }: DeskReview): Quoted[] | null {
  if (candidates === null) return null;
  const list: readonly Quoted[] = {
    people: facts.gender.people,
    'sex-disaggregated': facts.gender.sexDisaggregated,
    'gender-terms': facts.gender.terms,
    targets: facts.targets,
    assignments: facts.assignments.map(({ start, end, duty }) => ({ start, end, quote: duty })),
    money: facts.money.passages,
    reporting: facts.reporting.passages,
    bodies: facts.bodies,
  }[candidates];
  const sentences = list.map((quoted) => sentenceAround(quoted, draft.text));
  return sentences.filter((passage, i) => sentences.findIndex((other) => other.start === passage.start) === i).sort((a, b) => a.start - b.start);
}

const LONGEST = 200;

/** A single word says nothing by itself: its line is shown, or the part of a long line around it. */
function sentenceAround(quoted: Quoted, text: string): Quoted {
  if (quoted.end - quoted.start > LONGEST / 3) return quoted;
  const lineStart = text.lastIndexOf('\n', quoted.start - 1) + 1;
  const lineEnd = text.indexOf('\n', quoted.end);
  let from = Math.max(lineStart, text.lastIndexOf('. ', quoted.start) + 2 > lineStart ? text.lastIndexOf('. ', quoted.start) + 2 : lineStart, quoted.start - LONGEST);
  if (from === quoted.start - LONGEST) from = Math.min(quoted.start, text.indexOf(' ', from) + 1);
  const stop = text.indexOf('. ', quoted.end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, stop < 0 ? text.length : stop + 1, quoted.end + LONGEST);
  return { start: from, end: to, quote: text.slice(from, to) };
}
