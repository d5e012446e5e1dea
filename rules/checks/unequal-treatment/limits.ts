import type { Span } from '../../draft/tree.ts';
import type { OwnWording } from '../../facts/own-wording.ts';
import type { SexMention } from '../../facts/sexes.ts';
import { matchesOf } from '../../text/matches.ts';

/** Figures that a text sets for one sex, of one unit. */
export interface Limit {
  readonly sex: 'female' | 'male';
  readonly unit: Unit;
  /** Years, đồng, centimetres, kilograms, points, sessions or days; as written. */
  readonly values: readonly number[];
  /** From the word for the sex to the last figure (or back); offsets into the draft. */
  readonly span: Span;
}

export type Unit = 'age' | 'birth-year' | 'money' | 'height' | 'weight' | 'points' | 'portions';

export interface Difference {
  readonly male: Limit;
  readonly female: Limit;
  /** Whom the figures serve less, where that can be told. */
  readonly worse: 'female' | 'male' | null;
}

const NUMBER = '(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)';
const UNITS: readonly [Unit, RegExp][] = [
  ['age', new RegExp(`(?:(?:từ|đủ|trên|dưới|quá|đến|hết|-|–) *)*${NUMBER}(?: *tuổi)? *(?:đến|-|tới|đến dưới|đến hết|đến đủ) *(?:dưới |hết |đủ )?${NUMBER} *tuổi|${NUMBER} *tuổi|(?:dưới|không quá|từ đủ|tối đa|tối thiểu) +${NUMBER}(?= *(?:[,;]|và|$))|${NUMBER}(?= +(?:đối với|với|cho) +(?:[A-Za-zÀ-ỹ]+ +){0,2}(?:nam|nữ)(?![A-Za-zÀ-ỹ]))`, 'gu')],
  ['birth-year', /sinh +(?:từ +)?(?:ngày +[\d/]+ +)?(?:tháng +\d{1,2}[ /]*)?(?:năm +)?((?:19|20)\d{2})/gu],
  ['money', new RegExp(`${NUMBER} *(triệu|nghìn|ngàn|tỷ)? *(?:đồng|đ(?![A-Za-zÀ-ỹ]))`, 'gu')],
  ['height', /(?:(\d)[,.m] *(\d{2}) *(?:m(?![A-Za-zÀ-ỹ²2])|mét)?|(\d{3}) *cm)/gu],
  ['weight', new RegExp(`${NUMBER} *kg`, 'gu')],
  ['points', new RegExp(`${NUMBER} *điểm`, 'gu')],
  ['portions', new RegExp(`${NUMBER} *(?:buổi|tiết|ngày|tháng|suất)(?![A-Za-zÀ-ỹ])(?!\\s*\\d)`, 'gu')],
];

/** Where a block, or two blocks that follow each other ("a) Nam: …", "b) Nữ: …"), set unlike figures for men and women. */
export function* differences(own: readonly OwnWording[]): Generator<{ difference: Difference; from: OwnWording; to: OwnWording }> {
  let before: { one: OwnWording; limits: Limit[] } | null = null;
  for (const one of own) {
    const limits = limitsIn(one);
    const difference = compare(limits);
    if (difference) yield { difference, from: one, to: one };
    else if (before && limits.length && before.one.block.section?.parent === one.block.section?.parent && !one.block.cell && opensWithSex(one) && opensWithSex(before.one)) {
      const across = compare([...before.limits, ...limits]);
      if (across) yield { difference: across, from: before.one, to: one };
    }
    before = limits.length && !difference ? { one, limits } : null;
  }
}

/** A list may name each sex at the head of its item. */
function opensWithSex({ block, sexes }: OwnWording): boolean {
  return sexes[0] !== undefined && sexes[0].start - (block.bodyStart - block.start) < 24;
}

function limitsIn(one: OwnWording): Limit[] {
  const { block, sexes } = one;
  if (!sexes.length || !/\d/.test(one.folded)) return [];
  const { words } = one;
  if (!sexes.some(({ sex }) => sex === 'male' || sex === 'female') || sexes.some(({ sex }) => sex === 'both')) return [];
  const units = UNITS.filter(([unit]) => unit !== 'age' || words.includes('tuổi'));
  return segments(words, sexes).flatMap(({ mention, start, end }) => units.flatMap(([unit, pattern]): Limit[] => {
    const found = matchesOf(words.slice(start, end), pattern);
    if (!found.length) return [];
    const first = start + found[0]!.index;
    const last = start + found.at(-1)!.index + found.at(-1)![0].length;
    return [{ sex: mention.sex as 'female' | 'male', unit, values: found.flatMap((match) => valuesOf(unit, match)), span: { start: block.start + Math.min(mention.start, first), end: block.start + Math.max(mention.end, last) } }];
  }));
}

/** The words that belong to each mention, itself included ("nam sinh năm 1976"): up to the next one, or from the one before where figures stand first ("45 tuổi đối với nam"). */
function segments(words: string, sexes: readonly SexMention[]): { mention: SexMention; start: number; end: number }[] {
  const backwards = /\d[^.;]*$/u.test(words.slice(clauseStart(words, sexes[0]!.start), sexes[0]!.start)) && /(?:(?:đối với|với|cho|là) +(?:[A-Za-zÀ-ỹ]+ +){0,2}|\(\s*)$/u.test(words.slice(0, sexes[0]!.start));
  return sexes.flatMap((mention, i) => {
    if (mention.sex === 'both') return [];
    if (backwards) return [{ mention, start: Math.max(clauseStart(words, mention.start), sexes[i - 1]?.end ?? 0), end: mention.end }];
    const next = sexes[i + 1]?.start ?? words.length;
    const stop = words.slice(mention.end, next).search(/\.(?=\s|$)/u);
    return [{ mention, start: mention.start, end: stop < 0 ? next : mention.end + stop }];
  });
}

const clauseStart = (words: string, at: number): number => Math.max(words.lastIndexOf(';', at), words.lastIndexOf('. ', at)) + 1;

function valuesOf(unit: Unit, match: RegExpMatchArray): number[] {
  if (unit === 'height') return [match[3] ? Number(match[3]) : Number(match[1]) * 100 + Number(match[2])];
  const times = unit === 'money' ? { triệu: 1e6, nghìn: 1e3, ngàn: 1e3, tỷ: 1e9 }[match[2] ?? ''] ?? 1 : 1;
  const written = unit === 'money' ? [match[1]] : match.slice(1);
  return written.filter((value) => value !== undefined).map((value) => Number(value.replace(/\.(?=\d{3})/g, '').replace(',', '.')) * times);
}

function compare(limits: readonly Limit[]): Difference | null {
  for (const male of limits) {
    if (male.sex !== 'male') continue;
    const female = limits.find(({ sex, unit }) => sex === 'female' && unit === male.unit);
    if (!female || same(male.values, female.values)) continue;
    return { male, female, worse: worse(male, female) };
  }
  return null;
}

const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((value, i) => value === b[i]);

/** A lower upper age, less money; what a lower age to begin with, a height or a mark means only people can tell. */
function worse(male: Limit, female: Limit): Difference['worse'] {
  const [his, hers] = [Math.max(...male.values), Math.max(...female.values)];
  if (his === hers) return null;
  if (male.unit === 'money' || male.unit === 'age' || male.unit === 'portions') return hers < his ? 'female' : 'male';
  // A later year of birth is a lower age.
  if (male.unit === 'birth-year') return hers > his ? 'female' : 'male';
  return null;
}
