import type { ReportKey } from './vi.ts';

export const en: Readonly<Record<ReportKey, string>> = {
  product: 'Lăng Kính Giới (Gender Lens)',
  'regime.administrative': 'Comments on a draft',
  'regime.normative': 'Appraisal of a legal normative document',
  'regime.plan': 'Comments on a plan',
  'kind.ke-hoach': 'Plan', 'kind.quyet-dinh': 'Decision', 'kind.nghi-quyet': 'Resolution', 'kind.to-trinh': 'Submission', 'kind.nghi-dinh': 'Decree',
  'kind.thong-tu': 'Circular', 'kind.luat': 'Law', 'kind.cong-van': 'Official letter', 'kind.bao-cao': 'Report', 'kind.khac': 'Other document',
  issuer: 'Issuer', number: 'Number', date: 'Date', period: 'Period', unknown: 'not stated',
  'date.own': 'Judged by the law of {date} (the document’s own date).', 'date.today': 'The document has no date yet; judged by the law of {date}.',
  'law.own': 'With data of the user’s own: {acts} acts, {bodies} bodies, {abbreviations} abbreviations.',
  'law.checked': 'Legal data as of {date}.',
  'outcome.fail': 'Fails', 'outcome.needs-review': 'Needs review', 'outcome.note': 'Note', 'outcome.pass': 'Nothing found', 'outcome.inapplicable': 'Not applicable',
  'family.responsibility': 'Responsibility', 'family.budget': 'Budget', 'family.gender': 'Gender integration', 'family.targets': 'Targets', 'family.citations': 'Citations', 'family.reporting': 'Reporting', 'family.form': 'Form',
  whole: 'whole document', why: 'Why a person decides', searched: 'Searched here', cause: 'Because', nearest: 'Nearest', basis: 'Legal basis', suggestion: 'Suggested wording',
  assignments: 'Assignments: {count} duties, {bodies} bodies named.',
  nothing: 'The rules that were run found nothing. This does not mean that the draft complies.',
  disclaimer: 'A tool that helps to review. The conclusion is the reviewer’s.',
  'no-draft': 'No draft document was found in this content.',
  'rules.silent': '{pass} rules found nothing, {inapplicable} rules do not apply.',
  more: 'and {count} more places',
};
