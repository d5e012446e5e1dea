import { programmeEntries, type Act, type Programme, type Registry } from '../../law/registry.ts';
import { foldVietnamese } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Citation } from '../facts.ts';
import { dateAt } from './dates.ts';
import { knownIssuer } from './issuers.ts';
import { nameLikeness } from './titles.ts';

type Problem = Citation['problems'][number];

/** An act that the draft names without its number. */
export interface NamedAct {
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly act: Act | null;
  readonly problems: Problem[];
}

const KINDS: Readonly<Record<string, string>> = { 'chien-luoc': 'chiến lược', 'chuong-trinh': 'chương trình', 'de-an': 'đề án', 'ke-hoach': 'kế hoạch' };
const QUOTED = /(?<![A-Za-zÀ-ỹ])(chiến lược|chương trình|đề án)\s+[“"]([^”"\n]{12,220})[”"]/giu;
// "… về bình đẳng giới tỉnh Gia Lai giai đoạn 2016 - 2020": a place may stand before the period.
const YEARS = /^(?:\s+(?:của\s+)?(?:tỉnh|thành phố)(?:\s+[A-Za-zÀ-ỹ]+){1,4}?)?[\s,(]{0,3}(?:giai đoạn\s+)?(?:từ\s+)?(?:năm\s+)?((?:19|20)\d{2})\s*-\s*((?:19|20)\d{2})/u;
const UNTIL = /^[\s,(]{0,3}đến\s+năm\s+((?:19|20)\d{2})/u;
const LAW_YEAR = /^[\s,(]{0,3}(?:năm\s+)?((?:19|20)\d{2})(?![\d/])/u;
const LAW_WITH_YEAR = /(?<![A-Za-zÀ-ỹ])(Bộ luật|Luật|Pháp lệnh|Hiến pháp)((?:\s+(?!năm\s)[A-Za-zÀ-ɏḀ-ỹ]+,?){0,14})\s+(?:năm\s+)?((?:19|20)\d{2})(?![\d/])/gu;
// Between the name and "sau khi" no other programme may stand: the words belong to the nearest.
const PENDING = /^(?:(?!chiến lược|chương trình|đề án|kế hoạch)[^.;\n(]){0,80}\(?\s*sau khi\s+(?:được\s+)?([^().;\n]{2,40}?)\s*(?:ban hành|phê duyệt)(?:\s*\))?/u;
/** How alike a quoted name and a programme's name are when one is a slip for the other. Equal names are no slip. */
const SLIP = 0.7;
/** A stem of fewer syllables is everyday language ("truyền thông về bình đẳng giới"), so a foreign word before it proves nothing. */
const DISTINCTIVE = /quốc gia/u;

interface Names {
  /** Sticky patterns: tried only where an opening word stands, so the cost is that of the openings and not of the text. */
  readonly laws: RegExp;
  readonly stems: RegExp;
  readonly acts: ReadonlyMap<string, Act[]>;
  readonly programmes: ReadonlyMap<string, Programme[]>;
}

const LAW_OPENING = /(?<![A-Za-zÀ-ỹ])(?:bộ\s+luật|luật|hiến\s+pháp|công\s+ước|cedaw)(?![A-Za-zÀ-ỹ])/gu;
const KIND_OPENING = /(?<![A-Za-zÀ-ỹ])(chiến\s+lược|chương\s+trình|đề\s+án|kế\s+hoạch|dự\s+án)\s+[“"'‘]?/gu;

const names = new WeakMap<Registry, Names>();

function knownNames(registry: Registry): Names {
  const before = names.get(registry);
  if (before) return before;
  const acts = new Map<string, Act[]>();
  for (const act of registry.acts) {
    if (!['luat', 'bo-luat', 'hien-phap', 'dieu-uoc'].includes(act.type)) continue;
    for (const name of [act.title.vi.replace(/\s*\([^)]*\)$/, ''), ...act.names]) acts.set(nameKey(name), [...(acts.get(nameKey(name)) ?? []), act]);
  }
  const programmes = new Map<string, Programme[]>();
  for (const programme of programmeEntries()) {
    for (const name of programme.names) {
      const kind = KINDS[programme.kind];
      const key = nameKey(name);
      const stem = kind && key.startsWith(`${kind} `) ? key.slice(kind.length + 1) : key;
      programmes.set(stem, [...new Set([...(programmes.get(stem) ?? []), programme])]);
    }
  }
  const built = { acts, programmes, laws: anyOf(acts.keys()), stems: anyOf(programmes.keys()) };
  names.set(registry, built);
  return built;
}

/** Folded words with single blanks: commas, hyphens and quotation marks inside a name vary from draft to draft. */
function nameKey(name: string): string {
  return foldVietnamese(name).replace(/[^0-9A-Za-zÀ-ỹ]+/gu, ' ').trim();
}

function anyOf(keys: Iterable<string>): RegExp {
  const alternatives = [...keys].sort((a, b) => b.length - a.length).map((key) => key.replace(/ /g, '[\\s,“”"()-]+'));
  return new RegExp(`(?:${alternatives.join('|')})(?![A-Za-zÀ-ỹ])`, 'uy');
}

/** Acts named by title only. `taken` tells the places of numbered citations, whose titles hold such names too. */
export function namedActs(text: string, folded: string, draftDate: string, taken: (offset: number) => boolean, registry: Registry): NamedAct[] {
  const { laws, stems, acts, programmes } = knownNames(registry);
  const found: NamedAct[] = [];
  const add = (named: NamedAct | null): void => { if (named && !found.some((other) => named.start < other.end && other.start < named.end)) found.push(named); };
  for (const opening of matchesOf(folded, LAW_OPENING)) {
    if (taken(opening.index)) continue;
    laws.lastIndex = opening.index;
    const match = laws.exec(folded)?.[0];
    if (match) add(namedLaw(text, folded, opening.index, opening.index + match.length, acts.get(nameKey(match))!, draftDate));
  }
  for (const opening of matchesOf(folded, KIND_OPENING)) {
    if (taken(opening.index)) continue;
    const at = stems.lastIndex = opening.index + opening[0].length;
    const match = stems.exec(folded)?.[0];
    if (match) add(namedProgramme(text, folded, { start: opening.index, word: nameKey(opening[1]!), stem: nameKey(match), end: at + match.length }, programmes.get(nameKey(match))!, draftDate, registry));
  }
  for (const named of [...slipsOfNames(text, draftDate, registry), ...lawsWithYear(text)]) if (!taken(named.start)) add(named);
  return found;
}

function namedLaw(text: string, folded: string, start: number, end: number, acts: readonly Act[], draftDate: string): NamedAct | null {
  // "pháp luật bình đẳng giới" is a field of law; the name of a law has a capital.
  if (!/^\p{Lu}/u.test(text.slice(start, start + 1)) || /pháp\s+$/u.test(folded.slice(Math.max(0, start - 8), start))) return null;
  // The Constitution and a treaty are told by their names alone.
  if (acts[0]!.symbol === null && acts.length === 1 && ['hien-phap', 'dieu-uoc'].includes(acts[0]!.type)) return { start, end, date: null, issuer: null, act: acts[0]!, problems: [] };
  const day = dateAt(text, end);
  if (day && day.date.length === 10) {
    const act = acts.find((candidate) => candidate.date === day.date) ?? acts.find((candidate) => yearOf(candidate) === day.date.slice(0, 4)) ?? null;
    return { start, end: day.end, date: day.date, issuer: null, act, problems: act?.date && act.date !== day.date ? ['date'] : [] };
  }
  const year = LAW_YEAR.exec(folded.slice(end, end + 16));
  const stop = year ? end + year[0].length : end;
  if (year) {
    const act = acts.find((candidate) => yearOf(candidate) === year[1]);
    // Another year is another law of that name, or an amended one: unknown, not wrong.
    return { start, end: stop, date: year[1]!, issuer: null, act: act ?? null, problems: [] };
  }
  const act = acts.length === 1 ? acts[0]! : acts.find((candidate) => inForce(candidate, draftDate)) ?? null;
  return { start, end: stop, date: null, issuer: null, act, problems: ['year-missing'] };
}

/** Year by which a law is called: that of its passing, read from the symbol when the day is not known. */
function yearOf(act: Act): string | null {
  return act.date?.slice(0, 4) ?? /^\d+\/(\d{4})\//.exec(act.symbol ?? '')?.[1] ?? null;
}

function namedProgramme(text: string, folded: string, name: { start: number; word: string; stem: string; end: number }, programmes: readonly Programme[], draftDate: string, registry: Registry): NamedAct | null {
  const { start, stem } = name;
  // The name of a national programme is written with a capital; "xây dựng kế hoạch phòng ngừa …" is a task.
  if (!/^\p{Lu}/u.test(text.slice(start, start + 1)) && !DISTINCTIVE.test(stem)) return null;
  const kind = Object.entries(KINDS).find(([, word]) => word === name.word)?.[0] ?? null;
  const years = YEARS.exec(folded.slice(name.end, name.end + 60)) ?? null;
  const until = years ? null : UNTIL.exec(folded.slice(name.end, name.end + 40));
  let end = name.end + (years ?? until ?? [''])[0].length;
  const sameKind = programmes.filter((programme) => programme.kind === kind);
  const pool = sameKind.length ? sameKind : programmes;
  const programme = choose(pool, years ? [Number(years[1]), Number(years[2])] : null, draftDate);
  if (!programme) return { start, end, date: null, issuer: null, act: null, problems: [] };
  const act = registry.findAct(programme.act) ?? null;
  const problems: Problem[] = [];
  if (!sameKind.length) {
    if (!DISTINCTIVE.test(stem)) return null;
    problems.push('type');
  }
  const pending = PENDING.exec(folded.slice(end, end + 180));
  let issuer: string | null = null;
  if (pending && act?.date && act.date <= draftDate) {
    const at = end + pending[0].lastIndexOf(pending[1]!);
    issuer = text.slice(at, at + pending[1]!.length).trim();
    const known = knownIssuer(issuer)?.issuer;
    problems.push('already-issued');
    if (known && known.id !== act.issuer) problems.push('issuer');
    end += pending[0].length;
  }
  problems.push('number-missing');
  return { start, end, date: null, issuer, act, problems };
}

/** The programme whose period was cited; without one, that which ran, or ran last, on the draft's day. */
function choose(programmes: readonly Programme[], period: readonly [number, number] | null, draftDate: string): Programme | null {
  if (period) return programmes.find((programme) => programme.period?.[0] === period[0] && programme.period[1] === period[1]) ?? (programmes.length === 1 && !programmes[0]!.period ? programmes[0]! : null);
  const year = Number(draftDate.slice(0, 4));
  return programmes.find((programme) => programme.period !== null && programme.period[0] <= year && year <= programme.period[1])
    ?? programmes.findLast((programme) => programme.period !== null && programme.period[1] < year) ?? null;
}

/** “Đề án "phòng ngừa bạo lực gia đình trên cơ sở giới"”: a quoted name that is nearly, but not, that of a programme. */
function* slipsOfNames(text: string, draftDate: string, registry: Registry): Generator<NamedAct> {
  for (const match of matchesOf(text, QUOTED)) {
    const kind = Object.entries(KINDS).find(([, word]) => word === foldVietnamese(match[1]!))?.[0];
    const name = foldVietnamese(match[2]!);
    let best: { programme: Programme; likeness: number } | undefined;
    for (const programme of programmeEntries()) {
      if (programme.kind !== kind || programme.unverified.includes('name')) continue;
      for (const full of programme.names) {
        const stem = foldVietnamese(full).slice(KINDS[programme.kind]!.length + 1);
        if (name.includes(stem)) { best = { programme, likeness: 2 }; break; }
        const likeness = nameLikeness(name.replace(/\s+giai đoạn.*$|\s+đến năm.*$/u, ''), stem);
        if (likeness >= SLIP && likeness > (best?.likeness ?? 0)) best = { programme, likeness };
      }
    }
    if (!best || best.likeness > 1) continue;
    const act = registry.findAct(best.programme.act);
    if (!act || act.date !== null && act.date > draftDate) continue;
    yield { start: match.index, end: match.index + match[0].length, date: null, issuer: null, act, problems: ['title', 'number-missing'] };
  }
}

/** "Luật Phòng thủ dân sự năm 2023": full name and year, enough under 78/2025/NĐ-CP Điều 68; nothing is known of it here. */
function* lawsWithYear(text: string): Generator<NamedAct> {
  for (const match of matchesOf(text, LAW_WITH_YEAR)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    if (/pháp\s+$/iu.test(before) || match[1] !== 'Hiến pháp' && !/^\s+\p{Lu}/u.test(match[2]!)) continue;
    yield { start: match.index, end: match.index + match[0].length, date: match[3]!, issuer: null, act: null, problems: [] };
  }
}

function inForce(act: Act, draftDate: string): boolean {
  return (act.validFrom === null || act.validFrom <= draftDate) && (act.validTo === null || draftDate <= act.validTo);
}
