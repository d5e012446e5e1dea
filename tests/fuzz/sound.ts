import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Draft } from '../../rules/draft/tree.ts';
import { toJson } from '../../rules/report/json.ts';
import schema from '../../rules/report/review.schema.json' with { type: 'json' };
import type { Review } from '../../rules/report/review.ts';
import { toText } from '../../rules/report/text.ts';
import { review } from '../../rules/review.ts';
import { expectSound } from '../draft/checks.ts';

const validate = new Ajv({ strict: false }).compile(schema);
const TODAY = '2026-03-01';

/** Between the halves of a character beyond the first plane nothing may begin or end. */
function isBoundary(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return !(before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff);
}

function expectSpan(text: string, span: { start: number; end: number; quote?: string }, what: string): void {
  const { start, end, quote } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length)) expect.fail(`${what}: ${start}..${end} is out of 0..${text.length}`);
  if (!isBoundary(text, start) || !isBoundary(text, end)) expect.fail(`${what}: ${start}..${end} cuts a character`);
  if (quote !== undefined && quote !== text.slice(start, end)) expect.fail(`${what}: “${quote}” is not “${text.slice(start, end)}”`);
}

/** Reviews a draft and looks at everything that the review says of places, whatever the draft holds. */
export function reviewSoundly(draft: Draft): Review {
  expectSound(draft);
  const result = review(draft, { today: TODAY });
  const { text } = draft;
  const { facts, structure, findings } = result;
  for (const finding of findings) {
    expectSpan(text, finding, finding.rule);
    for (const { kind, place } of finding.evidence) if (place) expectSpan(text, place, `${finding.rule}, ${kind}`);
    if (finding.outcome === 'needs-review' && !finding.reason) expect.fail(`${finding.rule} asks and does not say why`);
    for (const words of [finding.message, finding.reason]) if (words && /\{\w+\}|undefined|\[object/.test(words.vi + words.en) && !/\{\w+\}|undefined|\[object/.test(text)) expect.fail(`${finding.rule}: ${words.vi}`);
  }
  for (let i = 1; i < findings.length; i++) expect(findings[i]!.start).toBeGreaterThanOrEqual(findings[i - 1]!.start);
  for (const section of structure.all) {
    expectSpan(text, section, section.locator);
    expectSpan(text, { ...section.headingSpan, quote: section.heading }, section.locator);
  }
  for (const citation of facts.citations) expectSpan(text, citation, 'citation');
  for (const body of facts.bodies) expectSpan(text, body, 'body');
  for (const assignment of facts.assignments) {
    expectSpan(text, { start: assignment.start, end: assignment.end, quote: assignment.duty }, 'duty');
    expectSpan(text, assignment.bodySpan, 'body of a duty');
    if (assignment.deadlineSpan) expectSpan(text, { ...assignment.deadlineSpan, quote: assignment.deadline! }, 'time of a duty');
  }
  for (const task of facts.tasks) expectSpan(text, task, 'task');
  for (const target of facts.targets) {
    expectSpan(text, target, 'target');
    for (const number of target.numbers) expectSpan(text, number, 'figure');
  }
  for (const passage of [...facts.money.passages, facts.money.source, facts.money.estimate, facts.money.legalBasis, ...facts.reporting.passages, facts.reporting.deadline, facts.reporting.recipient, facts.reporting.monitoring, ...facts.gender.terms, ...facts.gender.people, ...facts.gender.sexDisaggregated]) {
    if (passage) expectSpan(text, passage, 'passage');
  }
  const json = toJson(result, 'fuzz', { withText: true });
  if (!validate(JSON.parse(JSON.stringify(json)))) expect.fail(JSON.stringify(validate.errors?.slice(0, 3)));
  toText(result, { language: 'en' });
  return result;
}

/** What a review tells its reader: rule, outcome, words and place of every finding. */
export function told(result: Review): string[] {
  return result.findings.map((finding) => `${finding.rule} ${finding.outcome} ${finding.start}-${finding.end} ${finding.locator} ${finding.message.vi} ${finding.reason?.vi ?? ''}`);
}
