import type { ReviewJson } from '../../rules/report/json.ts';
import { CODE_OF_RULE } from './codes.ts';
import { score, type Annotation, type Count, type Table } from './score.ts';

/** Figures of one rule; `fails` counts only what it says with "Chưa đạt". */
export interface RuleFigures extends Count {
  fails: { right: number; said: number };
}

const empty = (): RuleFigures => ({ right: 0, said: 0, found: 0, wanted: 0, fails: { right: 0, said: 0 } });

/**
 * Adds the counts of each rule that ran. Where several rules answer to one code (C1), an annotation that names its rule is wanted of
 * that rule alone, and whatever the code covers counts as right for each of them.
 */
export function figuresByRule(table: Map<string, RuleFigures>, gold: readonly Annotation[], review: ReviewJson, source: string, sure: number): void {
  for (const { id } of review.rules) {
    const sum = table.get(id) ?? empty();
    const code = CODE_OF_RULE[id] ?? id;
    const all = counts(gold, review, source, sure, id, code, () => true);
    const fails = counts(gold, review, source, sure, id, code, (finding) => finding.outcome === 'fail');
    const mine = gold.map((annotation) => ({ ...annotation, findings: (annotation.findings ?? []).filter((finding) => !finding.rule || finding.rule === id) }));
    const own = counts(mine, review, source, sure, id, code, () => true);
    table.set(id, {
      right: sum.right + all.right, said: sum.said + all.said, found: sum.found + own.found, wanted: sum.wanted + own.wanted,
      fails: { right: sum.fails.right + fails.right, said: sum.fails.said + fails.said },
    });
  }
}

function counts(gold: readonly Annotation[], review: ReviewJson, source: string, sure: number, id: string, code: string, keep: (finding: ReviewJson['findings'][number]) => boolean): Count {
  const table: Table = new Map();
  score(table, gold, { ...review, findings: review.findings.filter((finding) => finding.rule === id && keep(finding)) }, source, sure);
  return table.get(code) ?? { right: 0, said: 0, found: 0, wanted: 0 };
}
