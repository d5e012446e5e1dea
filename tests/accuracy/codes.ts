/** Codes of the annotation guide (corpus/GUIDE.md) and the rules that answer to them. */
export const CODE_OF_RULE: Readonly<Record<string, string>> = {
  'task-without-owner': 'U1', 'shared-duty-without-lead': 'U2', 'vague-assignee': 'U3', 'deliverable-without-deadline': 'U4', 'duty-to-dissolved-body': 'U5', 'implementation-part-missing': 'U6',
  'budget-missing': 'B1', 'budget-source-missing': 'B2', 'budget-estimate-missing': 'B3', 'budget-legal-basis-missing': 'B4',
  'gender-legal-basis-missing': 'G1', 'sex-disaggregated-data-missing': 'G2', 'gender-target-missing': 'G3', 'gender-stereotype': 'G4', 'one-sex-only-measure': 'G5', 'gender-not-integrated': 'G6', 'unequal-treatment': 'G7', 'body-without-gender-balance': 'G8',
  'target-not-measurable': 'T1', 'target-impossible': 'T2', 'citation-mismatch': 'C1', 'citation-incomplete': 'C1', 'citation-expired': 'C2',
  'reporting-missing': 'R1', 'report-deadline-missing': 'R2', 'report-recipient-missing': 'R3', 'monitoring-missing': 'R4',
  'placeholder-left': 'F1', 'numbering-broken': 'F2', 'abbreviation-unexplained': 'F3', 'garbled-text': 'F4',
};

/** Rules that the codes do not cover: an annotation names them itself. */
export const RULES_WITHOUT_CODE: readonly string[] = [
  'gender-issue-without-measure', 'gender-impact-forecast-missing', 'promotion-measure-competence', 'gender-consultation-missing', 'gender-term-misused', 'target-outdated', 'form-part-missing', 'gendered-wording-english',
];

/** Codes that are said once of a whole document, wherever they are anchored. */
export const DOCUMENT_CODES: ReadonlySet<string> = new Set('U6 B1 B2 B3 B4 G1 G3 G6 R1 R2 R3 R4'.split(' '));

/** The code of a rule; rules beyond the guide stand for themselves. */
export const codeOf = (rule: string): string => CODE_OF_RULE[rule] ?? rule;
