import { fill } from '../../checks/message.ts';
import type { Finding, Language } from '../../checks/rule.ts';
import type { Identity } from '../../facts/facts.ts';
import { en } from './en.ts';
import { vi, type ReportKey } from './vi.ts';

export type { ReportKey };
export const reportMessages: Readonly<Record<Language, Readonly<Record<ReportKey, string>>>> = { vi, en };

export function reportText(language: Language, key: ReportKey, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(reportMessages[language][key], values);
}

/** What the user calls a finding: "Chưa đạt", "Cần xem xét", or "Lưu ý" for matters of style and practice. */
export function markOf(finding: Pick<Finding, 'outcome' | 'severity'>): 'fail' | 'needs-review' | 'note' {
  if (finding.outcome === 'fail') return 'fail';
  return finding.severity === 'low' ? 'note' : 'needs-review';
}

/** A plan only gets comments, a VBQPPL draft is appraised. */
export function regimeKey(identity: Pick<Identity, 'regime' | 'kind'>): ReportKey {
  if (identity.regime === 'normative') return 'regime.normative';
  return identity.kind === 'ke-hoach' ? 'regime.plan' : 'regime.administrative';
}

/** "YYYY-MM-DD" as both languages of the interface write it: 24/11/2026. Partial dates keep what they have. */
export function shownDate(date: string): string {
  return date.split('-').reverse().join('/');
}
