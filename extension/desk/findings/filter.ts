import { foldDiacritics } from '../../../rules/text/fold.ts';
import { FAMILIES, type Family, type Language } from '../../../rules/checks/rule.ts';
import type { MarkClass } from '../marks.ts';
import type { Listed } from '../review.ts';

export interface Filter {
  /** Outcomes switched off. */
  readonly hidden: ReadonlySet<MarkClass>;
  readonly family: Family | null;
  readonly words: string;
}

export const NO_FILTER: Filter = { hidden: new Set(), family: null, words: '' };

export function matches(listed: Listed, filter: Filter, language: Language): boolean {
  if (filter.hidden.has(listed.mark)) return false;
  if (filter.family && listed.family !== filter.family) return false;
  const wanted = foldDiacritics(filter.words.trim());
  if (!wanted) return true;
  const { finding } = listed;
  return foldDiacritics(`${finding.message[language]} ${finding.quote} ${finding.locator} ${finding.rule}`).includes(wanted);
}

/** Findings by family, in the order in which families are always shown; empty families are left out. */
export function byFamily(list: readonly Listed[]): { family: Family; findings: Listed[] }[] {
  return FAMILIES
    .map((family) => ({ family, findings: list.filter((listed) => listed.family === family) }))
    .filter(({ findings }) => findings.length > 0);
}

/** The order of the list on screen, for j and k. */
export function inOrder(list: readonly Listed[]): Listed[] {
  return byFamily(list).flatMap(({ findings }) => findings);
}
