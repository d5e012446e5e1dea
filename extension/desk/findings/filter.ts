import { foldDiacritics } from '../../../rules/text/fold.ts';
import { FAMILIES, type Family, type Language } from '../../../rules/checks/rule.ts';
import type { MarkClass } from '../marks.ts';
import type { Listed } from '../review.ts';
import type { Verdict } from '../work/work.ts';

export interface Filter {
  /** Outcomes switched off. */
  readonly hidden: ReadonlySet<MarkClass>;
  readonly family: Family | null;
  /** "open" = nothing decided yet; "new" = not in the earlier version. */
  readonly verdict: Verdict | 'open' | 'new' | null;
  readonly words: string;
}

export const NO_FILTER: Filter = { hidden: new Set(), family: null, verdict: null, words: '' };

const NONE: ReadonlySet<string> = new Set();

export function matches(listed: Listed & { readonly verdict?: Verdict | null }, filter: Filter, language: Language, fresh: ReadonlySet<string> = NONE): boolean {
  if (filter.hidden.has(listed.mark)) return false;
  if (filter.family && listed.family !== filter.family) return false;
  if (filter.verdict === 'new') { if (!fresh.has(listed.key)) return false; } else if (filter.verdict && (listed.verdict ?? 'open') !== filter.verdict) return false;
  const wanted = foldDiacritics(filter.words.trim());
  if (!wanted) return true;
  const { finding } = listed;
  return foldDiacritics(`${finding.message[language]} ${finding.quote} ${finding.locator} ${finding.rule}`).includes(wanted);
}

/** Findings by family, in the order in which families are always shown; empty families are left out. */
export function byFamily<T extends Listed>(list: readonly T[]): { family: Family; findings: T[] }[] {
  return FAMILIES
    .map((family) => ({ family, findings: list.filter((listed) => listed.family === family) }))
    .filter(({ findings }) => findings.length > 0);
}

/** The order of the list on screen, for j and k. */
export function inOrder<T extends Listed>(list: readonly T[]): T[] {
  return byFamily(list).flatMap(({ findings }) => findings);
}
