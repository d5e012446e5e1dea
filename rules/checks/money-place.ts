import type { Draft, Span } from '../draft/tree.ts';
import type { Money } from '../facts/facts.ts';
import type { Structure } from '../structure/section.ts';
import { brief, evidence } from './place.ts';
import { inapplicable, type CheckResult, type Evidence, type Localized } from './rule.ts';

/** Where a remark on money stands: the heading of the part on money, else the passage that speaks of it most plainly. */
export function moneyPlace(draft: Draft, money: Money): { place: Span; absent: boolean; values: { place: string | Localized } } {
  const heading = money.section?.headingSpan;
  if (heading) return { place: heading, absent: true, values: { place: `“${brief(draft.text.slice(heading.start, heading.end))}”` } };
  return { place: money.passages.find((passage) => !passage.general) ?? money.passages[0]!, absent: false, values: { place: { vi: 'câu nói về kinh phí', en: 'the sentence on money' } } };
}

/** The passages that were read without finding what is missing. */
export function moneySearched(draft: Draft, structure: Structure, money: Money, text: Localized): Evidence[] {
  return money.passages.slice(0, 5).map((passage) => evidence(draft, structure, 'searched', text, passage));
}

/** Why a rule about what money passages settle has nothing to look at; null when it has. */
export function noMoneySaid(money: Money): CheckResult | null {
  if (money.emptySection || !money.section && money.passages.every((passage) => passage.general)) return inapplicable('Văn bản không có nội dung kinh phí (xem quy tắc “Thiếu nội dung kinh phí”).', 'The document has no words on money (see the rule on missing money).');
  if (money.none) return inapplicable('Văn bản ghi không phát sinh kinh phí.', 'The document says that no cost arises.');
  return null;
}
