import { expiredAt, type Act, type Registry } from '../../law/registry.ts';
import { foldVietnamese } from '../../text/fold.ts';
import type { Citation } from '../facts.ts';
import type { Cited } from './cited.ts';
import { codeFits, isKnownCode } from './issuers.ts';
import { actOfBare, nearAct } from './near.ts';
import type { SymbolParts } from './symbols.ts';
import { otherTitled, titleShare } from './titles.ts';
import { typeOfCode } from './types.ts';

type Problem = Citation['problems'][number];
export type Verdict = Pick<Citation, 'status' | 'suggestion' | 'act' | 'problems'>;

/** Enough of a title to say that a number without a year means this act and not its namesake of another year. */
const SAME_TITLE = 0.5;
const PARTY_CODES = new Set(['tw', 'tu']);
const PARTY_BODY = /(?:tỉnh|thành|thị|huyện|quận|đảng)\s+ủy|bộ chính trị|ban bí thư|ban chấp hành trung ương/u;
const STATE_CODES = new Set(['ubnd', 'hđnd', 'cp', 'ttg']);
/** From this year symbols of legal normative documents carry the year. */
const YEARS_FROM = 1997;

/** Compares a numbered citation with the registry and with itself. Unknown to the registry is never wrong. */
export function judge(cited: Cited, draftDate: string, registry: Registry): Verdict {
  const { symbol } = cited;
  if (symbol.shape === 'bare') {
    const bare = actOfBare(symbol, cited.date, registry);
    return { status: 'incomplete', suggestion: bare?.symbol ?? null, act: bare?.id ?? null, problems: ['issuer'] };
  }
  const contradictions = selfContradictions(cited);
  const act = identify(cited, registry);
  if (act) {
    const problems = unique([...compare(cited, act), ...contradictions]);
    if (problems.length) return { status: 'mismatch', suggestion: act.symbol, act: act.id, problems };
    const other = otherTitled(act, cited.title, registry.acts);
    if (other) return { status: 'mismatch', suggestion: other.symbol, act: act.id, problems: ['title'] };
    return { status: expiredAt(act, draftDate) ? 'expired' : 'ok', suggestion: null, act: act.id, problems: [] };
  }
  const party = partyForm(cited);
  const partyAct = party ? registry.findAct(party) : undefined;
  const near = partyAct ? { act: partyAct, problems: ['party-form' as const] } : nearAct(cited, registry);
  if (near) {
    // Only the year is missing: incomplete, not wrong.
    const incomplete = near.problems.every((problem) => problem === 'year-missing');
    return { status: incomplete ? 'incomplete' : 'mismatch', suggestion: near.act.symbol, act: near.act.id, problems: near.problems };
  }
  if (party) return { status: 'mismatch', suggestion: party, act: null, problems: unique(['party-form', ...contradictions]) };
  if (contradictions.length) return { status: 'mismatch', suggestion: corrected(cited, contradictions), act: null, problems: contradictions };
  if (yearLost(cited)) return { status: 'incomplete', suggestion: withYear(symbol, cited.date), act: null, problems: ['year-missing'] };
  return { status: 'unknown', suggestion: null, act: null, problems: [] };
}

/**
 * The registry's act with this symbol. A symbol without year comes back every year (178/QĐ-TTg of 2016 is not that of 2020; Party
 * numbers begin anew with each term), so there the date or the title has to agree too.
 */
function identify({ symbol, date, title, context }: Cited, registry: Registry): Act | null {
  const act = registry.findAct(symbol.text);
  if (!act) return null;
  if (symbol.year !== null) return act;
  if (date !== null && act.date !== null) {
    if (agrees(date, act.date)) return act;
    const sameYear = date.slice(0, 4) === act.date.slice(0, 4);
    return titleShare(act, title) >= SAME_TITLE || sameYear && symbol.shape !== 'party' && titleShare(act, context) >= SAME_TITLE ? act : null;
  }
  return titleShare(act, `${title} ${context}`) >= SAME_TITLE ? act : null;
}

function compare(cited: Cited, act: Act): Problem[] {
  const problems: Problem[] = [];
  if (cited.date !== null && act.date !== null && !agrees(cited.date, act.date)) problems.push('date');
  if (cited.issuer?.issuer && cited.issuer.issuer.id !== act.issuer) problems.push('issuer');
  if (cited.type?.type && cited.type.type.id !== act.type) problems.push('type');
  return problems;
}

/** A type, issuer or year that the words say otherwise than the symbol beside them: wrong whatever the registry holds. */
function selfContradictions({ symbol, type, issuer, date }: Cited): Problem[] {
  const problems: Problem[] = [];
  const ofCode = typeOfCode(symbol.type);
  // The Party writes QĐ for "quy định" as well as for "quyết định".
  const partyRules = symbol.shape === 'party' && ofCode?.id === 'quyet-dinh' && type?.type?.id === 'quy-dinh';
  if (type?.type && ofCode && type.type.id !== ofCode.id && !partyRules) problems.push('type');
  const code = symbol.issuer;
  if (issuer?.issuer && code && isKnownCode(code) && !codeFits(code, issuer.issuer)) problems.push('issuer');
  if (symbol.year !== null && date !== null && date.slice(0, 4) !== symbol.year) problems.push('date');
  return problems;
}

/** The symbol in the form of its system, when the State's form was used for a Party document or the other way about. */
function partyForm({ symbol, issuer }: Cited): string | null {
  if (symbol.type === null || symbol.issuer === null) return null;
  const code = foldVietnamese(symbol.issuer);
  if (symbol.shape === 'administrative' && (PARTY_CODES.has(code) || !STATE_CODES.has(code) && issuer !== null && PARTY_BODY.test(foldVietnamese(issuer.words)))) return `${symbol.number}-${symbol.type}/${symbol.issuer}`;
  if (symbol.shape === 'party' && STATE_CODES.has(code)) return `${symbol.number}/${symbol.type}-${symbol.issuer}`;
  return null;
}

/** The one correction that follows from the words: the issuer's own code. Dates and types are left to the drafter. */
function corrected({ symbol, issuer }: Cited, problems: readonly Problem[]): string | null {
  const code = issuer?.issuer?.codes[0];
  if (problems.length !== 1 || problems[0] !== 'issuer' || !code || !symbol.issuer || symbol.rest || code === 'QH') return null;
  return symbol.text.replace(new RegExp(`${symbol.issuer}$`, 'u'), code);
}

/** Decrees and circulars are legal normative documents: their symbols hold the year. */
function yearLost({ symbol, date }: Cited): boolean {
  return symbol.shape === 'administrative' && typeOfCode(symbol.type)?.grammar === 'normative' && (date === null || Number(date.slice(0, 4)) >= YEARS_FROM);
}

function withYear(symbol: SymbolParts, date: string | null): string | null {
  return date ? symbol.text.replace('/', `/${date.slice(0, 4)}/`) : null;
}

/** Partial dates agree when one begins the other: "2013" and "2013-11-28". */
export function agrees(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
