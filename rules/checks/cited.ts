import type { Citation, Identity } from '../facts/facts.ts';
import { documentTypes, findIssuer, type Act } from '../law/registry.ts';
import { plainSymbol } from '../facts/english/citations/symbols.ts';
import type { LegalBasis, Localized } from './rule.ts';

/** Helpers of the rules that speak about cited acts. */

/** "2025-07-01" → "01/7/2025", as Vietnamese documents write days; partial dates keep what they have. */
export function vietnameseDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (!month) return year!;
  const shortMonth = Number(month) > 2 ? String(Number(month)) : month;
  return day ? `${day}/${shortMonth}/${year}` : `${shortMonth}/${year}`;
}

/** The act as a draft should cite it: "Thông tư số 191/2009/TT-BTC ngày 01/10/2009 của Bộ Tài chính". */
export function fullCitation(act: Act): string {
  if (act.symbol === null) return act.title.vi;
  const type = documentTypes().find(({ id }) => id === act.type)?.name.vi ?? '';
  const issuer = findIssuer(act.issuer)?.name.vi;
  const name = ['luat', 'bo-luat'].includes(act.type) ? act.title.vi.replace(/\s*\([^)]*\)$/, '') : type;
  const day = act.date?.length === 10 ? ` ngày ${vietnameseDate(act.date)}` : '';
  return `${name} số ${act.symbol}${day}${issuer && issuer !== 'Quốc hội' ? ` của ${issuer}` : ''}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The same in an English draft: "Circular No. 191/2009/TT-BTC dated 1 October 2009 of the Ministry of Finance". */
function englishCitation(act: Act): string {
  if (act.symbol === null) return act.title.en;
  const type = documentTypes().find(({ id }) => id === act.type)?.name.en ?? '';
  const issuer = findIssuer(act.issuer)?.name.en;
  const name = ['luat', 'bo-luat'].includes(act.type) ? act.title.en.replace(/\s*\([^)]*\)$/, '') : type;
  const [year, month, day] = act.date?.length === 10 ? act.date.split('-') : [];
  return `${name} No. ${plainSymbol(act.symbol)}${day ? ` dated ${Number(day)} ${MONTHS[Number(month) - 1]!} ${year!}` : ''}${issuer && issuer !== 'National Assembly' ? ` of the ${issuer}` : ''}`;
}

/** The act as a draft of either language should cite it. */
export function citationOf(act: Act): Localized {
  return { vi: fullCitation(act), en: englishCitation(act) };
}

/** How acts are cited: bound by law in legal normative documents, by the forms of clerical work elsewhere. */
export function citingBasis({ regime }: Identity): LegalBasis[] {
  return regime === 'normative' ? [{ act: '78/2025/NĐ-CP', provision: 'Điều 68' }] : [{ act: '30/2020/NĐ-CP', provision: 'Phụ lục III' }];
}

/** Numbered citations that say the same of the same act are one remark: the first stands for all. Names differ in their surroundings, so each stands alone. */
export function groupCitations(citations: readonly Citation[]): Citation[][] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = `${citation.number ?? ''}|${citation.act ?? ''}|${citation.date ?? ''}|${citation.problems.join()}|${citation.number ? '' : citation.start}`;
    groups.set(key, [...(groups.get(key) ?? []), citation]);
  }
  return [...groups.values()];
}
