import type { Language } from '../../../rules/checks/rule.ts';
import { basisWords } from '../findings/basis.ts';
import { locatorIn } from '../locator.ts';
import { csvOf } from '../matrix/table.ts';
import type { Messages } from '../messages/index.ts';
import { ruleTitle } from '../review.ts';
import { OWN, type Settled } from '../work/settle.ts';

/** Every finding with its decision, as a CSV file for a spreadsheet. */
export function findingsCsv(all: readonly Settled[], t: Messages, language: Language): string {
  return csvOf(findingCells(all, t, language));
}

/** A head and a row a finding. */
export function findingCells(all: readonly Settled[], t: Messages, language: Language): string[][] {
  const head = [t.own.outcome, t.own.family, t.finding.rule, t.matrix.place, t.own.message, t.report.quote, t.finding.basis, t.finding.suggestion, t.decision.filter, t.decision.reason, t.decision.remark];
  return [head, ...all.map((settled) => {
    const { finding, decision, dismissal, verdict, mark, family } = settled;
    return [
      t.outcome[mark], t.family[family], finding.rule === OWN ? t.decision.state.own : ruleTitle(finding.rule, language), finding.locator ? locatorIn(finding.locator, language) : t.finding.whole,
      finding.message[language], finding.quote, finding.legalBasis.map((basis) => basisWords(basis, language).citation).join('; '), finding.suggestion ?? '',
      verdict ? t.decision.state[verdict] : '', (decision?.verdict ? decision.reason : dismissal?.reason) ?? '', decision?.remark ?? '',
    ];
  })];
}
