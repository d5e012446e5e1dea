import type { ReviewJson } from '../../rules/report/json.ts';
import { codeOf, DOCUMENT_CODES } from './codes.ts';

/** One annotator's reading of one document, as the guide describes it. */
export interface Annotation {
  document: string;
  /** What the draft is written in; Vietnamese where it is left out. */
  language?: 'vi' | 'en' | 'bilingual';
  kind: string;
  assignments?: { body: string; duty: string; role?: string }[];
  citations?: { quote: string; number: string | null }[];
  targets?: { quote: string }[];
  /** `code` of the guide, or `rule` for rules beyond it. */
  findings?: { code?: string; rule?: string; quote: string; sure?: number }[];
}

type Place = readonly [number, number] | null;
interface Fact { key: string; place: Place; code?: string; words: string }

/** What was said and nobody wanted, or wanted and not said; for reading after a change of a rule. */
export interface Miss { kind: string; sort: 'extra' | 'missed'; key: string; words: string }
interface Facts { kind: string; assignments: Fact[]; citations: Fact[]; targets: Fact[]; findings: Fact[] }

/** Right among what was said, said among what was wanted. */
export interface Count { right: number; said: number; found: number; wanted: number }
export type Table = Map<string, Count>;

/** Markdown signs and white space do not count when quotes are located. */
export const squash = (text: string): string => text.normalize('NFC').replace(/[\s*_#\\>|]+/g, ' ').trim();

/** Where a quote stands in the squashed draft; `before` is what the draft holds before it, which tells apart equal words at several places. */
function place(text: string, quote: string, before = ''): Place {
  const words = squash(quote);
  if (!words) return null;
  let at = text.indexOf(words);
  for (let passed = squash(before).split(words).length - 1; passed > 0; passed--) {
    const next = text.indexOf(words, at + words.length);
    if (next < 0) break;
    at = next;
  }
  if (at < 0) at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0 && words.length > 40) at = text.indexOf(words.slice(0, 40));
  return at < 0 ? null : [at, at + words.length];
}

function overlap(a: Place, b: Place): boolean {
  if (a === null || b === null) return a === b;
  return a[0] < b[1] && b[0] < a[1];
}

function bodyWords(body: string): Set<string> {
  let words = body.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ');
  for (const [from, to] of [['ubnd', 'ủy ban nhân dân'], ['uỷ', 'ủy'], ['lđtbxh', 'lao động thương binh và xã hội'], ['tỉnh ', ''], ['đề nghị ', '']] as const) words = words.replaceAll(from, to);
  return new Set(words.split(/\s+/).filter(Boolean));
}

function sameBody(a: string, b: string): boolean {
  const x = bodyWords(a);
  const y = bodyWords(b);
  if (!x.size || !y.size) return false;
  return [...x].filter((word) => y.has(word)).length / Math.min(x.size, y.size) >= 0.6;
}

const SAME: Readonly<Record<string, (a: Fact, b: Fact) => boolean>> = {
  assignments: (a, b) => overlap(a.place, b.place) && sameBody(a.key, b.key),
  citations: (a, b) => a.key === b.key,
  targets: (a, b) => overlap(a.place, b.place),
  findings: (a, b) => a.code === b.code && (DOCUMENT_CODES.has(a.code ?? '') || a.place === null || b.place === null || overlap(a.place, b.place)),
};

function factsOf(from: Annotation | ReviewJson, text: string, sure: number): Facts {
  const findings: Fact[] = [];
  const read = 'text' in from ? from.text ?? '' : '';
  const before = (fact: object): string => ('start' in fact ? read.slice(0, fact.start as number) : '');
  for (const finding of from.findings ?? []) {
    if ('sure' in finding && (finding.sure ?? 3) < sure) continue;
    const code = 'code' in finding && finding.code ? finding.code : codeOf(finding.rule ?? '');
    findings.push({ key: code, code, words: finding.quote, place: DOCUMENT_CODES.has(code) ? null : place(text, finding.quote, before(finding)) });
  }
  return {
    kind: 'kind' in from ? from.kind : from.draft.kind,
    assignments: (from.assignments ?? []).map((a) => ({ key: a.body, words: a.duty, place: place(text, a.duty, before(a)) })),
    citations: (from.citations ?? []).filter((c) => c.number).map((c) => ({ key: c.number!.normalize('NFC').replace(/\s/g, '').toLowerCase(), words: c.quote, place: null })),
    targets: (from.targets ?? []).map((t) => ({ key: '', words: t.quote, place: place(text, t.quote, before(t)) })),
    findings,
  };
}

/**
 * Scores one review against one or two annotators. Precision: against what anyone wrote. Recall: over what the first wrote
 * with `sure` or more and every other wrote too. A review that carries its text has equal words told apart. Counts are added to `table`, under each kind of fact and each code.
 * Returns what did not agree.
 */
export function score(table: Table, gold: readonly Annotation[], review: ReviewJson, source: string, sure = 2): Miss[] {
  const text = squash(source);
  const certain = gold.map((annotation) => factsOf(annotation, text, sure));
  const any = gold.map((annotation) => factsOf(annotation, text, 1));
  const said = factsOf(review, text, sure);
  const misses: Miss[] = [];
  const add = (name: string, same: (a: Fact, b: Fact) => boolean, wanted: readonly Fact[], allowed: readonly Fact[], ours: readonly Fact[]): void => {
    const count = table.get(name) ?? { right: 0, said: 0, found: 0, wanted: 0 };
    count.right += ours.filter((fact) => allowed.some((other) => same(other, fact))).length;
    count.said += ours.length;
    count.found += wanted.filter((fact) => ours.some((other) => same(fact, other))).length;
    count.wanted += wanted.length;
    table.set(name, count);
    if (name === 'findings') return;
    for (const { key, words } of ours.filter((fact) => !allowed.some((other) => same(other, fact)))) misses.push({ kind: name, sort: 'extra', key, words });
    for (const { key, words } of wanted.filter((fact) => !ours.some((other) => same(fact, other)))) misses.push({ kind: name, sort: 'missed', key, words });
  };
  const kind = table.get('kind') ?? { right: 0, said: 0, found: 0, wanted: 0 };
  const right = certain[0]!.kind === said.kind ? 1 : 0;
  table.set('kind', { right: kind.right + right, said: kind.said + 1, found: kind.found + right, wanted: kind.wanted + 1 });
  for (const name of ['assignments', 'citations', 'targets', 'findings'] as const) {
    const same = SAME[name]!;
    const wanted = certain[0]![name].filter((fact) => any.slice(1).every((other) => other[name].some((x) => same(fact, x))));
    const allowed = any.flatMap((other) => other[name]);
    if (name !== 'findings') { add(name, same, wanted, allowed, said[name]); continue; }
    for (const code of new Set([...wanted, ...said.findings].map((fact) => fact.code!))) {
      const pick = (facts: readonly Fact[]): Fact[] => {
        const own = facts.filter((fact) => fact.code === code);
        return DOCUMENT_CODES.has(code) ? own.slice(0, 1) : own;
      };
      add(code, same, pick(wanted), pick(allowed), pick(said.findings));
      add('findings', same, pick(wanted), pick(allowed), pick(said.findings));
    }
  }
  return misses;
}

export interface Figures { precision: number; recall: number; f1: number }

export function figures({ right, said, found, wanted }: Count): Figures {
  const precision = said ? right / said : 1;
  const recall = wanted ? found / wanted : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

export function printTable(table: Table): string {
  const first = ['kind', 'assignments', 'citations', 'targets', 'findings'];
  const rest = [...table.keys()].filter((name) => !first.includes(name)).sort();
  return [...first.filter((name) => table.has(name)), ...rest].map((name) => {
    const count = table.get(name)!;
    const { precision, recall, f1 } = figures(count);
    return `${name.padEnd(32)} P ${precision.toFixed(2)} (${count.right}/${count.said})  R ${recall.toFixed(2)} (${count.found}/${count.wanted})  F1 ${f1.toFixed(2)}`;
  }).join('\n');
}
