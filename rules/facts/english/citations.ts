import type { Draft } from '../../draft/tree.ts';
import { actKey, documentTypes, expiredAt, issuerEntries, programmeEntries, type Act, type DocumentType, type Issuer, type Registry } from '../../law/registry.ts';
import type { Block, Structure } from '../../structure/section.ts';
import { PhraseTrie } from '../../text/trie.ts';
import { judge } from '../citations/judge.ts';
import { spanAt } from '../citations/operative.ts';
import type { FoundSymbol } from '../citations/symbols.ts';
import type { Citation } from '../facts.ts';
import { findEnglishSymbols } from './citations/symbols.ts';
import { vietnameseTitle } from './citations/titles.ts';
import { flat } from './text.ts';

const TITLE = 220;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DAY = new RegExp(`^[\\s,(]{0,4}(?:(?:dated|of|signed on|issued on|adopted on|on)\\s+)?(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m>${MONTHS}),?\\s+(?<y>(?:19|20)\\d{2})|(?<m2>${MONTHS})\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>(?:19|20)\\d{2})|(?<d3>\\d{1,2})[/.](?<n3>\\d{1,2})[/.](?<y3>(?:19|20)\\d{2}))`, 'u');
const TYPE = /(?<![\p{L}])(?<type>joint circular|joint resolution|circular|decree|decision|resolution|directive|ordinance|law|code|plan|programme|submission|report|notice|guidance|official (?:letter|dispatch)|letter|document)\s*(?:\(?nos?\.?\)?|number)?\s*:?\s*$/u;
const LAW = /(?<![\p{L}])(?:law|code|labou?r code|civil code|penal code|criminal code|ordinance)(?![\p{L}])/gu;
const NUMBER_WORD = /(?<![\p{L}])\(?(?:nos?\.?|number)\)?\s*:?\s*$/u;
const BY = /^[\s,)]{0,4}(?:of|by|issued by|from)\s+(?:the\s+)?/u;

const ISSUERS = new PhraseTrie<Issuer>();
for (const issuer of issuerEntries()) ISSUERS.add(issuer.name.en, issuer);
const OTHER_TYPES: Readonly<Record<string, string>> = { 'official dispatch': 'cong-van', letter: 'cong-van' };

function typeNamed(words: string): DocumentType | null {
  const id = OTHER_TYPES[words];
  return documentTypes().find((type) => (id ? type.id === id : flat(type.name.en) === words)) ?? null;
}

/** Every act that an English draft cites, by number or by name, compared with the registry on `date`. Symbols are read as the registry writes them (ND = NĐ). */
export function readEnglishCitations(draft: Draft, structure: Structure, date: string, registry: Registry): Citation[] {
  const { text } = draft;
  const words = flat(text);
  const symbols = findEnglishSymbols(text);
  const own = ownSymbol(symbols, structure, words);
  const found: Citation[] = [];
  for (const [index, symbol] of symbols.entries()) {
    const block = spanAt(structure.blocks, symbol.start);
    if (symbol === own || own && block && block.start >= structure.headEnd && actKey(symbol.symbol.text) === actKey(own.symbol.text)) continue;
    if (/(?<!\p{L})(?:form|template|model|account|tel|phone)\s*(?:no\.?)?\s*:?\s*$/u.test(words.slice(Math.max(0, symbol.start - 20), symbol.start))) continue;
    found.push(cite(text, words, symbols, index, block, found.at(-1)?.end ?? 0, structure, date, registry));
  }
  return [...found, ...named(draft, structure, words, found, date, registry)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "No. 41/KH-UBND" of the head. */
function ownSymbol(symbols: readonly FoundSymbol[], structure: Structure, words: string): FoundSymbol | undefined {
  return symbols.find(({ start }) => {
    const block = spanAt(structure.blocks, start);
    return block !== undefined && start < structure.headEnd && /^\W*(?:(?:ref|reference)\W*)?(?:(?:draft )?(?:resolution|decision|decree|circular|plan|submission|report|law) )?(?:no\.?|number)?\s*:?\s*$/u.test(words.slice(block.start, start));
  });
}

function cite(text: string, words: string, symbols: readonly FoundSymbol[], index: number, block: Block | undefined, previousEnd: number, structure: Structure, date: string, registry: Registry): Citation {
  const found = symbols[index]!;
  const { symbol } = found;
  const floor = Math.max(previousEnd, block?.start ?? 0);
  const next = Math.min(symbols[index + 1]?.start ?? text.length, block?.end ?? text.length);
  const before = words.slice(Math.max(floor, found.start - 60), found.start);
  const typed = TYPE.exec(before);
  const type = typed ? typeNamed(typed.groups!['type']!) : null;
  let start = typed ? found.start - before.length + typed.index : NUMBER_WORD.test(before) ? found.start - before.length + NUMBER_WORD.exec(before)!.index : found.start;
  const law = symbol.shape === 'law' ? lawStart(words, floor, found.start - (NUMBER_WORD.exec(before)?.[0].length ?? 0)) : null;
  if (law !== null) start = law;
  let end = found.end;
  let issuer = issuerBehind(text, end, next);
  let day = dayBehind(words, issuer?.end ?? end, next) ?? dayBehind(words, end, next);
  if (day) end = day.end;
  issuer = issuerBehind(text, end, next) ?? (issuer && issuer.end <= end ? issuer : null) ?? issuer;
  if (issuer) end = Math.max(end, issuer.end);
  day ??= dayBehind(words, end, next);
  if (day) end = Math.max(end, day.end);
  const behind = text.slice(end, Math.min(next, end + TITLE)).split(/;|\.\s/u)[0]!;
  const own = `${law === null ? '' : text.slice(law, found.start)} ${behind}`;
  const title = vietnameseTitle(own, registry.findAct(symbol.text), registry);
  const typeWord = type ? { start, name: type.name.en, type } : null;
  const verdict = judge({ start, end, symbolEnd: found.end, symbol, type: typeWord, date: day?.date ?? null, issuer: issuer && { words: issuer.words, end: issuer.end, issuer: issuer.issuer }, title, context: title }, date, registry);
  return {
    start, end, quote: text.slice(start, end), number: text.slice(found.start, found.end).replace(/\s/gu, ''), date: day?.date ?? null, issuer: issuer?.words ?? null,
    ...verdict, operative: isOperative(words, start, structure, block),
  };
}

/** Where "Law on Gender Equality" begins before its number. */
function lawStart(words: string, floor: number, before: number): number | null {
  const head = words.slice(Math.max(floor, before - 160), before);
  const cut = Math.max(head.lastIndexOf(';'), head.lastIndexOf(', '), head.lastIndexOf('. '));
  const law = [...head.matchAll(LAW)].find((match) => match.index > cut);
  return law ? before - head.length + law.index : null;
}

function dayBehind(words: string, from: number, limit: number): { date: string; end: number } | null {
  const match = DAY.exec(words.slice(from, Math.min(limit, from + 60)));
  if (!match) return null;
  const { d, m, y, d2, m2, y2, d3, n3, y3 } = match.groups as Record<string, string | undefined>;
  const month = m ?? m2;
  const number = month ? MONTHS.split('|').indexOf(month) + 1 : Number(n3);
  const day = Number(d ?? d2 ?? d3);
  if (number < 1 || number > 12 || day < 1 || day > 31) return null;
  return { date: `${y ?? y2 ?? y3}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`, end: from + match[0].length };
}

function issuerBehind(text: string, from: number, limit: number): { words: string; end: number; issuer: Issuer | null } | null {
  const lead = BY.exec(flat(text.slice(from, Math.min(limit, from + 30))));
  if (!lead) return null;
  const start = from + lead[0].length;
  const tail = text.slice(start, Math.min(limit, start + 100));
  const skip = /^(?:minister|chair(?:man|woman|person)?) of (?:the )?/iu.exec(tail)?.[0].length ?? 0;
  const match = ISSUERS.search(tail, { gap: /^[\s,&'’-]*$/ }).find((each) => each.start <= skip + 24 && /^(?:[\p{L}' ]*)$/u.test(tail.slice(0, each.start)));
  if (!match) {
    const body = /^(?:[\p{L}']+ ){0,3}(?:People['’]s (?:Committee|Council)(?: of [\p{Lu}]\p{L}*(?: \p{Lu}\p{L}*)*)?|Ministry of [\p{L} ,]{4,50}?)(?=[\s,;.]|$)/u.exec(tail);
    return body ? { words: body[0], end: start + body[0].length, issuer: null } : null;
  }
  const place = /^ of \p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)*/u.exec(tail.slice(match.end))?.[0] ?? '';
  const end = match.value.id.endsWith('nhan-dan') ? match.end + place.length : match.end;
  return { words: tail.slice(0, end), end: start + end, issuer: match.value };
}

const LEADS = /(?:pursuant to|under|in (?:accordance|line|compliance) with|according to|in implementation of|to implement|implementing|based on|rests? on|as (?:prescribed|provided|stipulated) (?:in|by)|following|stated in|set out in|carry(?:ing)? out|compliance with|on the basis of|provisions of|articles? \d+[\p{L}\d(), ]* of)(?: the)?(?: (?:requirements|provisions|guidance) (?:of|in)(?: the)?)?\s*$/u;
const BASIS = /^\W*(?:pursuant|based on|on the basis|having regard|in implementation|implementing|in accordance|to implement)/u;
const HISTORY = /(?:replac|repeal|abolish|results? of (?:the )?(?:implementation|implementing)|implemented in|in the previous|former|reviewed|years of)/u;

/** Whether the citation stands as a ground: in the bases, or behind words that carry a duty out under it. */
function isOperative(words: string, start: number, structure: Structure, block: Block | undefined): boolean {
  if (!block || block.quoted) return false;
  const opening = words.slice(block.start, start);
  const clause = opening.slice(Math.max(opening.lastIndexOf(';'), opening.lastIndexOf('. ')) + 1);
  if (HISTORY.test(clause)) return false;
  if (block.section?.role === 'basis') return true;
  const body = structure.sections.find((section) => section.role !== 'head' && section.role !== 'basis')?.start ?? Number.MAX_SAFE_INTEGER;
  return BASIS.test(opening) && start < body || LEADS.test(clause) || BASIS.test(clause) && clause.length < 80;
}

interface Name { act: Act; programme: boolean; period: readonly [number, number] | null }
const known = new WeakMap<Registry, PhraseTrie<Name[]>>();

/** Laws and programmes by their English names. Names that several acts share are told apart by the years behind them. */
function namesOf(registry: Registry): PhraseTrie<Name[]> {
  let names = known.get(registry);
  if (names) return names;
  const lists = new Map<string, Name[]>();
  const add = (name: string, entry: Name): void => { lists.set(flat(name), [...lists.get(flat(name)) ?? [], entry]); };
  for (const act of registry.acts) if (['luat', 'bo-luat', 'hien-phap'].includes(act.type)) add(act.title.en.replace(/\s*\([^)]*\)$/u, ''), { act, programme: false, period: null });
  for (const { name, act, period } of programmeEntries()) {
    const entry = registry.findAct(act);
    if (entry) add(name.en, { act: entry, programme: true, period });
  }
  known.set(registry, names = new PhraseTrie<Name[]>());
  for (const [name, list] of lists) names.add(name, list);
  return names;
}

function named(draft: Draft, structure: Structure, words: string, numbered: readonly Citation[], date: string, registry: Registry): Citation[] {
  const fully = new Set(numbered.flatMap(({ act }) => (act ? [act] : [])));
  return namesOf(registry).search(draft.text, { folded: words, gap: /^[\s,-]*$/ }).flatMap(({ start, end, value }): Citation[] => {
    if (numbered.some((citation) => start < citation.end + 160 && citation.start <= start && !/;|\.\s/u.test(words.slice(citation.start, start)) || citation.start < end && start < citation.end)) return [];
    const years = /^[\s,(]{0,3}(?:(?:for|in)(?: the)? (?:period )?)?((?:19|20)\d{2})(?:\s*-\s*((?:19|20)\d{2}))?/u.exec(words.slice(end, end + 30));
    const entry = value.length === 1 ? value[0]! : value.find(({ period }) => years && period && String(period[0]) === years[1]);
    if (!entry) return [];
    const { act } = entry;
    const stop = years ? end + years[0].length : end;
    const block = spanAt(structure.blocks, start);
    const expired = expiredAt(act, date);
    const complete = fully.has(act.id) || !entry.programme && years !== null;
    return [{
      start, end: stop, quote: draft.text.slice(start, stop), number: null, date: null, issuer: null, act: act.id, operative: isOperative(words, start, structure, block),
      ...(expired ? { status: 'expired' as const, suggestion: null, problems: [] } : complete ? { status: 'ok' as const, suggestion: null, problems: [] } : { status: 'incomplete' as const, suggestion: act.symbol, problems: ['number-missing' as const] }),
    }];
  });
}

