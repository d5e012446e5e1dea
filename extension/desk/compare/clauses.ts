import type { Structure } from '../../../rules/structure/section.ts';

export type ClauseState = 'same' | 'changed' | 'moved' | 'added' | 'deleted';

export interface Clause {
  readonly locator: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A clause of the earlier version beside the clause of the later one that took its place. */
export interface ClausePair {
  readonly state: ClauseState;
  readonly before: Clause | null;
  readonly after: Clause | null;
}

/** Two clauses with at least this share of words in common are one clause that was changed. */
const ALIKE = 0.5;

export function clausesOf(structure: Structure): Clause[] {
  return structure.blocks.map((block) => ({ locator: block.section?.locator ?? '', words: block.text.replace(/\s+/g, ' ').trim(), start: block.start, end: block.end })).filter(({ words }) => words !== '');
}

/** Both versions in the order of the later one; what was deleted stands where it was. */
export function compareClauses(before: readonly Clause[], after: readonly Clause[]): ClausePair[] {
  const pairs: ClausePair[] = [];
  let [from, to] = [0, 0];
  for (const [i, j] of [...commonIndices(before.map(key), after.map(key)), [before.length, after.length] as const]) {
    pairs.push(...between(before.slice(from, i), after.slice(to, j)));
    if (i < before.length) pairs.push({ state: 'same', before: before[i]!, after: after[j]! });
    [from, to] = [i + 1, j + 1];
  }
  return markMoved(pairs);
}

const key = (clause: Clause): string => clause.words.toLowerCase();

function between(gone: readonly Clause[], come: readonly Clause[]): ClausePair[] {
  const pairs: ClausePair[] = [];
  let next = 0;
  for (const after of come) {
    const found = gone.findIndex((before, i) => i >= next && likeness(before.words, after.words) >= ALIKE);
    if (found < 0) { pairs.push({ state: 'added', before: null, after }); continue; }
    pairs.push(...gone.slice(next, found).map((before) => ({ state: 'deleted' as const, before, after: null })), { state: 'changed', before: gone[found]!, after });
    next = found + 1;
  }
  return [...pairs, ...gone.slice(next).map((before) => ({ state: 'deleted' as const, before, after: null }))];
}

/** What was deleted here and added there in the same words was moved. */
function markMoved(pairs: readonly ClausePair[]): ClausePair[] {
  const gone = new Map(pairs.filter(({ state }) => state === 'deleted').map((pair) => [key(pair.before!), pair]));
  const moved = new Set<ClausePair>();
  const marked = pairs.map((pair): ClausePair => {
    const origin = pair.state === 'added' ? gone.get(key(pair.after!)) : undefined;
    if (!origin || moved.has(origin)) return pair;
    moved.add(origin);
    return { state: 'moved', before: origin.before, after: pair.after };
  });
  return marked.filter((pair) => !moved.has(pair));
}

function likeness(a: string, b: string): number {
  const [left, right] = [a.toLowerCase().split(/\s+/), b.toLowerCase().split(/\s+/)];
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = right.filter((word) => { const count = counts.get(word) ?? 0; counts.set(word, count - 1); return count > 0; }).length;
  return (2 * common) / (left.length + right.length);
}

/** Cells of the table of lengths that a comparison may take; past it only equal heads and tails are matched. */
const MOST_CELLS = 16_000_000;

/** A longest common subsequence, as pairs of indices in order. */
export function commonIndices(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const heads = Array.from({ length: head }, (_, i) => [i, i] as const);
  const tails = Array.from({ length: tail }, (_, i) => [a.length - tail + i, b.length - tail + i] as const);
  const [rows, columns] = [a.length - head - tail, b.length - head - tail];
  if ((rows + 1) * (columns + 1) > MOST_CELLS) return [...heads, ...tails];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) lengths[i * width + j] = a[head + i] === b[head + j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  }
  const middle: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (a[head + i] === b[head + j]) middle.push([head + i++, head + j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return [...heads, ...middle, ...tails];
}
