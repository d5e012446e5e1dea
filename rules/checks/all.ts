// Made by `npm run rules:index` from the folders beside this file; a test keeps it true.
import type { Rule } from './rule.ts';
import deliverableWithoutDeadline from './deliverable-without-deadline/check.ts';
import implementationPartMissing from './implementation-part-missing/check.ts';
import sharedDutyWithoutLead from './shared-duty-without-lead/check.ts';
import taskWithoutOwner from './task-without-owner/check.ts';
import vagueAssignee from './vague-assignee/check.ts';

export const ALL_RULES: readonly Rule[] = [
  deliverableWithoutDeadline,
  implementationPartMissing,
  sharedDutyWithoutLead,
  taskWithoutOwner,
  vagueAssignee,
];
