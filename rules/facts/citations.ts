import { paragraphs, type Draft, type Span } from '../draft/tree.ts';
import { actKey, expiredAt, REGISTRY, type Registry } from '../law/registry.ts';
import type { Structure } from '../structure/section.ts';
import { matchesOf } from '../text/matches.ts';
import type { Cited } from './citations/cited.ts';
import { dateAt, unreadDateEnd } from './citations/dates.ts';
import { issuerAt } from './citations/issuers.ts';
import { judge, type Verdict } from './citations/judge.ts';
import { namedActs } from './citations/named.ts';
import { isOperative, spanAt } from './citations/operative.ts';
import { foldedText, ownNumbers } from './citations/own.ts';
import { findSymbols, type FoundSymbol } from './citations/symbols.ts';
import { typeBefore } from './citations/types.ts';
import type { Citation } from './facts.ts';

const CONTEXT = 300;
const TITLE = 260;
/** A law's name stands before its number: "Luật Bình đẳng giới số 73/2006/QH11". */
const LAW_NAME = /(?<![A-Za-zÀ-ỹ])(?:bộ luật|luật|pháp lệnh)(?=\s)/gu;
/** Numbers of forms, not of documents: "Mẫu số 01/BC-HN". */
const FORM_NUMBER = /(?<![A-Za-zÀ-ỹ])(?:mẫu|biểu|mẫu biểu|biểu mẫu|tài khoản|điện thoại|đt)\s*(?:số)?\s*:?\s*$/u;

/**
 * Every act that the draft cites, by number or by name only, compared with the registry on `date` ("YYYY-MM-DD", partial allowed).
 * The document's own number, and that over its own annexes, is none.
 */
export function readCitations(draft: Draft, structure: Structure, date: string, registry: Registry = REGISTRY): Citation[] {
  const { text } = draft;
  const folded = foldedText(draft);
  const symbols = findSymbols(text);
  const places: readonly Span[] = structure.blocks.length ? structure.blocks : paragraphs(draft).map(({ paragraph }) => paragraph);
  const isOwn = ownNumbers(draft, structure, symbols, folded, places);
  const cited: Cited[] = [];
  for (const [index, found] of symbols.entries()) {
    const reading = readAround(text, folded, symbols, index, cited.at(-1), spanAt(places, found.start));
    if (!reading || isOwn(found, reading.date)) continue;
    cited.push(reading);
  }
  const numbered = cited.map((reading): Citation => {
    const block = spanAt(structure.blocks, reading.start);
    return {
      start: reading.start, end: reading.end, quote: text.slice(reading.start, reading.end),
      number: reading.symbol.text, date: reading.date, issuer: reading.issuer?.words ?? null,
      ...judge(reading, date, registry),
      operative: isOperative(folded, reading.start, isNested(text, cited, reading), structure, block),
    };
  });
  adoptKnown(numbered, registry);
  const spans = cited.map(({ start, end }) => ({ start, end }));
  const taken = (offset: number): boolean => spanAt(spans, offset) !== undefined;
  const fully = new Set(numbered.flatMap((citation) => (citation.act ? [citation.act] : [])));
  const named = namedActs(text, folded, date, taken, registry).map((name): Citation => {
    const block = spanAt(structure.blocks, name.start);
    return {
      start: name.start, end: name.end, quote: text.slice(name.start, name.end), number: null, date: name.date, issuer: name.issuer,
      ...judgeNamed(name, fully, date),
      operative: isOperative(folded, name.start, isNested(text, cited, name), structure, block),
    };
  });
  return [...numbered, ...named].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The words around a symbol that belong to the citation: type before it, date and issuer behind it. */
function readAround(text: string, folded: string, symbols: readonly FoundSymbol[], index: number, previous: Cited | undefined, place: Span | undefined): Cited | null {
  const found = symbols[index]!;
  if (FORM_NUMBER.test(folded.slice(Math.max(0, found.start - 24), found.start))) return null;
  const floor = Math.max(previous?.end ?? 0, place?.start ?? 0);
  const limit = Math.max(found.end, place?.end ?? text.length);
  let type = typeBefore(folded, found.start);
  if (type && type.start < floor) type = null;
  const law = found.symbol.shape === 'law' ? lawName(folded, floor, type?.start ?? found.start) : null;
  const start = law ?? type?.start ?? found.start;
  const next = Math.min(symbols[index + 1]?.start ?? text.length, limit);
  let end = found.end;
  const early = issuerAt(text, end, limit);
  const date = dateAt(text, early?.end ?? end) ?? dateAt(text, end);
  if (date && date.end <= next) end = date.end;
  else end = Math.max(end, date ? end : unreadDateEnd(text, end));
  const issuer = date ? issuerAt(text, end, limit) ?? early : early ?? issuerAt(text, end, limit);
  if (issuer && issuer.end <= next) end = Math.max(end, issuer.end);
  const titleEnd = Math.min(next, end + TITLE, endOfClause(text, end));
  return {
    start, end, symbolEnd: found.end, symbol: found.symbol, type,
    date: date && date.end <= next ? date.date : date ? null : dayOfSigning(text, floor, start),
    issuer: issuer && issuer.end <= next ? issuer : null,
    title: law === null ? text.slice(end, titleEnd) : text.slice(law, found.start),
    context: `${text.slice(Math.max(0, start - CONTEXT), start)} ${text.slice(end, end + CONTEXT)}`,
  };
}

/** "Ngày 28/12/2020, Thủ tướng Chính phủ ban hành Quyết định số …": the day stands before the act. */
function dayOfSigning(text: string, floor: number, start: number): string | null {
  const before = text.slice(Math.max(floor, start - 110), start);
  const match = /ngày\s[^.;]{8,95}\s(?:ban hành|ký|ký ban hành)\s+$/iu.exec(before);
  return match ? dateAt(match[0], 0)?.date ?? null : null;
}

/** Where the name of a law begins before its number, or null. "Luật sửa đổi, bổ sung một số điều của Luật …" begins with the first. */
function lawName(folded: string, floor: number, numberStart: number): number | null {
  const from = Math.max(floor, numberStart - 260);
  const head = folded.slice(from, numberStart);
  const cut = Math.max(head.lastIndexOf(';'), head.lastIndexOf(')'), head.lastIndexOf('. '));
  let start: number | null = null;
  for (const match of matchesOf(head, LAW_NAME)) {
    if (match.index <= cut || /pháp\s+$/u.test(head.slice(0, match.index)) || /bộ\s+$/u.test(head.slice(0, match.index))) continue;
    // A new law of a list, not the law that the first amends.
    if (start !== null && /^luật\s+sửa đổi/u.test(head.slice(start))) continue;
    if (start === null || /(?:,|\svà|\stheo|\stại|\scăn cứ)\s+$/u.test(head.slice(0, match.index))) start = match.index;
  }
  return start === null ? null : from + start;
}

function endOfClause(text: string, from: number): number {
  const match = /;|\.\s/u.exec(text.slice(from, from + TITLE));
  return match ? from + match.index : from + TITLE;
}

/** Stands in the title of another citation: "Kế hoạch số 24/KH-UBND … thực hiện Nghị quyết số 66-NQ/TW". */
function isNested(text: string, cited: readonly Cited[], at: { start: number; end: number }): boolean {
  const outer = cited.findLast((other) => other.end <= at.start);
  if (!outer) return false;
  const between = text.slice(outer.end, at.start);
  return between.length <= TITLE && !/;|\.\s|^\s*(?:,|và)\s/u.test(between) && /^[\s,]*(?:về|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|bổ sung|thực hiện|triển khai|thay thế|nay là)/iu.test(between);
}

/** A bare "178/QĐ-TTg" means the act that the same draft cites elsewhere with its date or title. */
function adoptKnown(citations: Citation[], registry: Registry): void {
  const sure = new Map<string, string>();
  for (const { number, act } of citations) if (number && act) sure.set(actKey(number), act);
  for (const citation of citations) {
    if (citation.act || citation.date || citation.status !== 'unknown' || !citation.number) continue;
    const act = sure.get(actKey(citation.number));
    const symbol = act ? registry.findAct(act)?.symbol : null;
    if (act && symbol && actKey(symbol) === actKey(citation.number)) Object.assign(citation, { act, status: citations.find((other) => other.act === act)!.status === 'expired' ? 'expired' : 'ok' });
  }
}

/** A name without number: enough once the number stands anywhere else, else incomplete; a wrong name is a mismatch. */
function judgeNamed(name: ReturnType<typeof namedActs>[number], fully: ReadonlySet<string>, draftDate: string): Verdict {
  const { act, problems } = name;
  if (!act) return { status: 'unknown', suggestion: null, act: null, problems: [] };
  if (problems.some((problem) => problem !== 'number-missing' && problem !== 'year-missing')) return { status: 'mismatch', suggestion: act.symbol, act: act.id, problems };
  if (expiredAt(act, draftDate)) return { status: 'expired', suggestion: null, act: act.id, problems: [] };
  if (!problems.length || fully.has(act.id)) return { status: 'ok', suggestion: null, act: act.id, problems: [] };
  return { status: 'incomplete', suggestion: act.symbol, act: act.id, problems };
}
