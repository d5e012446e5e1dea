import type { ReviewJson } from '../../rules/report/json.ts';
import { CODE_OF_RULE } from './codes.ts';
import { score, type Annotation, type Table } from './score.ts';

/**
 * The same counts under the id of each rule. Where several rules answer to one code (C1), an annotation that names its rule wants
 * that rule, and any of them may say it.
 */
export function figuresByRule(table: Table, gold: readonly Annotation[], review: ReviewJson, source: string, sure: number): void {
  const ids = new Set([...review.rules.map(({ id }) => id)]);
  for (const id of ids) {
    const code = CODE_OF_RULE[id] ?? id;
    const shared = Object.entries(CODE_OF_RULE).filter(([, other]) => other === code).length > 1;
    const own: Table = new Map();
    score(own, gold.map((annotation) => ({ ...annotation, findings: (annotation.findings ?? []).filter((finding) => !shared || !finding.rule || finding.rule === id || review.findings.some((said) => said.rule === id)) })), { ...review, findings: review.findings.filter((finding) => finding.rule === id) }, source, sure);
    const count = own.get(code);
    if (!count) { if (!table.has(id)) table.set(id, { right: 0, said: 0, found: 0, wanted: 0 }); continue; }
    const sum = table.get(id) ?? { right: 0, said: 0, found: 0, wanted: 0 };
    // Of a shared code only what names this rule is wanted of it.
    const wanted = shared ? gold[0]!.findings?.filter((finding) => finding.rule === id && (finding.sure ?? 3) >= sure).length ?? 0 : count.wanted;
    table.set(id, { right: sum.right + count.right, said: sum.said + count.said, found: sum.found + Math.min(count.found, wanted), wanted: sum.wanted + wanted });
  }
}
