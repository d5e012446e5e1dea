// Made by `npm run rules:index` from the folders beside this file; a test keeps it true.
import type { Rule } from './rule.ts';
import deliverableWithoutDeadline from './deliverable-without-deadline/check.ts';
import dutyToDissolvedBody from './duty-to-dissolved-body/check.ts';
import implementationPartMissing from './implementation-part-missing/check.ts';
import sharedDutyWithoutLead from './shared-duty-without-lead/check.ts';
import taskWithoutOwner from './task-without-owner/check.ts';
import vagueAssignee from './vague-assignee/check.ts';
import budgetEstimateMissing from './budget-estimate-missing/check.ts';
import budgetLegalBasisMissing from './budget-legal-basis-missing/check.ts';
import budgetMissing from './budget-missing/check.ts';
import budgetSourceMissing from './budget-source-missing/check.ts';
import bodyWithoutGenderBalance from './body-without-gender-balance/check.ts';
import genderConsultationMissing from './gender-consultation-missing/check.ts';
import genderImpactForecastMissing from './gender-impact-forecast-missing/check.ts';
import genderIssueWithoutMeasure from './gender-issue-without-measure/check.ts';
import genderLegalBasisMissing from './gender-legal-basis-missing/check.ts';
import genderNotIntegrated from './gender-not-integrated/check.ts';
import genderStereotype from './gender-stereotype/check.ts';
import genderTargetMissing from './gender-target-missing/check.ts';
import genderTermMisused from './gender-term-misused/check.ts';
import genderedWordingEnglish from './gendered-wording-english/check.ts';
import oneSexOnlyMeasure from './one-sex-only-measure/check.ts';
import promotionMeasureCompetence from './promotion-measure-competence/check.ts';
import sexDisaggregatedDataMissing from './sex-disaggregated-data-missing/check.ts';
import unequalTreatment from './unequal-treatment/check.ts';
import targetImpossible from './target-impossible/check.ts';
import targetNotMeasurable from './target-not-measurable/check.ts';
import targetOutdated from './target-outdated/check.ts';
import citationExpired from './citation-expired/check.ts';
import citationIncomplete from './citation-incomplete/check.ts';
import citationMismatch from './citation-mismatch/check.ts';
import monitoringMissing from './monitoring-missing/check.ts';
import reportDeadlineMissing from './report-deadline-missing/check.ts';
import reportRecipientMissing from './report-recipient-missing/check.ts';
import reportingMissing from './reporting-missing/check.ts';
import abbreviationUnexplained from './abbreviation-unexplained/check.ts';
import formPartMissing from './form-part-missing/check.ts';
import garbledText from './garbled-text/check.ts';
import numberingBroken from './numbering-broken/check.ts';
import placeholderLeft from './placeholder-left/check.ts';

export const ALL_RULES: readonly Rule[] = [
  deliverableWithoutDeadline,
  dutyToDissolvedBody,
  implementationPartMissing,
  sharedDutyWithoutLead,
  taskWithoutOwner,
  vagueAssignee,
  budgetEstimateMissing,
  budgetLegalBasisMissing,
  budgetMissing,
  budgetSourceMissing,
  bodyWithoutGenderBalance,
  genderConsultationMissing,
  genderImpactForecastMissing,
  genderIssueWithoutMeasure,
  genderLegalBasisMissing,
  genderNotIntegrated,
  genderStereotype,
  genderTargetMissing,
  genderTermMisused,
  genderedWordingEnglish,
  oneSexOnlyMeasure,
  promotionMeasureCompetence,
  sexDisaggregatedDataMissing,
  unequalTreatment,
  targetImpossible,
  targetNotMeasurable,
  targetOutdated,
  citationExpired,
  citationIncomplete,
  citationMismatch,
  monitoringMissing,
  reportDeadlineMissing,
  reportRecipientMissing,
  reportingMissing,
  abbreviationUnexplained,
  formPartMissing,
  garbledText,
  numberingBroken,
  placeholderLeft,
];
