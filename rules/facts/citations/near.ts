import type { Act, Registry } from '../../law/registry.ts';
import { foldVietnamese } from '../../text/fold.ts';
import type { Citation } from '../facts.ts';
import type { Cited } from './cited.ts';
import { parseSymbol, type SymbolParts } from './symbols.ts';
import { titleShare } from './titles.ts';

type Problem = Citation['problems'][number];

export interface Near {
  readonly act: Act;
  readonly problems: Problem[];
}

const STRONG_TITLE = 0.6;
/** Decrees on the functions of ministries share nine words of ten: a wrong number needs the whole title where the date does not agree. */
const WHOLE_TITLE = 0.95;

const known = new WeakMap<Registry, readonly { act: Act; symbol: SymbolParts }[]>();

function knownSymbols(registry: Registry): readonly { act: Act; symbol: SymbolParts }[] {
  const before = known.get(registry);
  if (before) return before;
  const symbols = registry.acts.flatMap((act) => {
    const symbol = act.symbol === null ? null : parseSymbol(act.symbol);
    return symbol ? [{ act, symbol }] : [];
  });
  known.set(registry, symbols);
  return symbols;
}

/** The one act of the registry with this type and number and with the year or the day cited, for a symbol that breaks off. */
export function actOfBare({ type, number, year }: SymbolParts, date: string | null, registry: Registry): Act | null {
  const fits = knownSymbols(registry).filter(({ act, symbol }) => same(symbol.type, type) && plain(symbol.number) === plain(number) && (year === null ? date !== null && act.date === date : symbol.year === year));
  return fits.length === 1 ? fits[0]!.act : null;
}

/**
 * The act of the registry that was meant by a symbol which the registry does not hold. Slips have mechanisms: a digit or the year
 * is lost, the code of the type or of the issuer is wrong. A likely slip alone proves nothing, since numbers are dense:
 * the date or the title has to agree as well, and only one act may fit.
 */
export function nearAct(cited: Cited, registry: Registry): Near | null {
  const fits: { near: Near; slips: number }[] = [];
  for (const { act, symbol } of knownSymbols(registry)) {
    const problems = slipsBetween(cited.symbol, symbol);
    if (!problems) continue;
    const sameDate = cited.date !== null && cited.date.length === 10 && cited.date === act.date;
    const title = titleShare(act, cited.title) >= (problems.includes('number') && !sameDate ? WHOLE_TITLE : STRONG_TITLE);
    if (!title && !sameDate) continue;
    // Bodies sign several acts a day with numbers in a row: a changed digit with the same date is a neighbour unless the title says otherwise.
    if (!title && problems.includes('number') && cited.symbol.number.length === symbol.number.length) continue;
    // A foreign date with a full agreement of title is a slip too; without the title it is another document.
    if (!sameDate && cited.date !== null && !title) continue;
    const wrongDate: Problem[] = cited.date !== null && act.date !== null && !cited.date.startsWith(act.date) && !act.date.startsWith(cited.date) ? ['date'] : [];
    if (problems.length + wrongDate.length > 2) continue;
    fits.push({ near: { act, problems: [...problems, ...wrongDate] }, slips: problems.length + wrongDate.length - (sameDate && title ? 1 : 0) });
  }
  fits.sort((a, b) => a.slips - b.slips);
  if (fits.length === 0 || fits.length > 1 && fits[0]!.slips === fits[1]!.slips) return null;
  return fits[0]!.near;
}

/** What separates two symbols, or null when more than one slip of a kind does. */
function slipsBetween(cited: SymbolParts, act: SymbolParts): Problem[] | null {
  if ((cited.type === null) !== (act.type === null) || (cited.issuer === null) !== (act.issuer === null)) return null;
  const number = plain(cited.number);
  const wanted = plain(act.number);
  // Farther apart than one slip, whatever the codes say: nearly all acts end here.
  if (Math.abs(number.length - wanted.length) > 1) return null;
  const wrongType = !same(cited.type, act.type);
  const wrongIssuer = !same(cited.issuer, act.issuer);
  // With a wrong code the number has to be right: cheap to ask first.
  if ((wrongIssuer || wrongType) && number !== wanted) return null;
  const problems: Problem[] = [];
  if (number !== wanted) {
    // "19" for "191": one digit lost, added, changed or two exchanged. A single digit left over from one is no evidence.
    if (wanted.length < 2 || editDistance(number, wanted, 1) > 1) return null;
    problems.push('number');
  }
  if (cited.year !== act.year) {
    if (act.year === null) return null;
    if (cited.year === null) problems.push('year-missing');
    else if (editDistance(cited.year, act.year, 1) > 1) return null;
    else problems.push('number');
  }
  if (wrongType) problems.push('type');
  if (wrongIssuer) problems.push('issuer');
  return problems.length && problems.length <= 2 ? problems : null;
}

function same(a: string | null, b: string | null): boolean {
  // A fold keeps the length.
  return a === b || a !== null && b !== null && a.length === b.length && foldVietnamese(a) === foldVietnamese(b);
}

function plain(number: string): string {
  return number.replace(/^0+/, '');
}

/** Edits between two short words: insert, delete, change, exchange of neighbours. Gives up above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
