import type { Language, LegalBasis } from '../../../rules/checks/rule.ts';
import { provisionIn } from '../../../rules/report/provision.ts';
import { documentTypes, findAct, findProvision } from '../../../rules/law/registry.ts';

export interface BasisWords {
  /** "Điều 10 khoản 3 Nghị định 70/2008/NĐ-CP", "Điều 21 Luật Bình đẳng giới (73/2006/QH11)". */
  readonly citation: string;
  /** What the provision says, in short; null when the registry does not hold it. */
  readonly summary: string | null;
}

export function basisWords({ act, provision }: LegalBasis, language: Language): BasisWords {
  const entry = findAct(act);
  const summary = findProvision(act, provision)?.summary[language] ?? null;
  return { citation: [provisionIn(provision, language), entry ? actName(entry, language) : act].filter(Boolean).join(' '), summary };
}

function actName(act: NonNullable<ReturnType<typeof findAct>>, language: Language): string {
  const title = act.title[language] || act.title.vi;
  if (!act.symbol) return title;
  // Laws are known by name; everything below them by type and symbol.
  if (act.type === 'luat' || act.type === 'bo-luat') return `${title} (${act.symbol})`;
  const type = documentTypes().find(({ id }) => id === act.type)?.name[language];
  return type ? `${type} ${act.symbol}` : act.symbol;
}
