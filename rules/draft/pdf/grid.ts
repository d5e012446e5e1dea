import type { Ruling } from './rulings.ts';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
  readonly left: number;
  right: number;
  readonly top: number;
  bottom: number;
}

/** A table by its drawn lines. `columns` are the edges between and around its columns. */
export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
  readonly rows: number;
  readonly cells: readonly GridCell[];
}

const NEAR = 3;
/** No row of letters is lower. */
const LEAST_ROW = 7;

/** Tables of at least two cells that the lines of a page enclose. */
export function findGrids(rulings: readonly Ruling[]): Grid[] {
  const lines = merge(rulings);
  return groups(lines).map(gridOf).filter((grid): grid is Grid => grid !== undefined).sort((a, b) => a.top - b.top);
}

/** Lines drawn piece by piece, cell by cell, become one line each. */
function merge(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort((a, b) => Number(a.upright) - Number(b.upright) || Math.round(a.at / 2) - Math.round(b.at / 2) || a.from - b.from);
  const merged: { upright: boolean; at: number; from: number; to: number }[] = [];
  for (const ruling of sorted) {
    const same = merged.findLast((line) => line.upright === ruling.upright && Math.abs(line.at - ruling.at) <= NEAR / 2 && ruling.from <= line.to + NEAR && ruling.to >= line.from - NEAR);
    if (same) { same.from = Math.min(same.from, ruling.from); same.to = Math.max(same.to, ruling.to); } else merged.push({ ...ruling });
  }
  return merged;
}

/** Lines that touch belong to one table. */
function groups(lines: readonly Ruling[]): Ruling[][] {
  const of = lines.map((_, i) => i);
  const find = (i: number): number => { let at = i; while (of[at] !== at) at = of[at]!; of[i] = at; return at; };
  const upright = lines.flatMap((line, i) => (line.upright ? [i] : []));
  const level = lines.flatMap((line, i) => (line.upright ? [] : [i]));
  for (const u of upright) for (const l of level) {
    const [a, b] = [lines[u]!, lines[l]!];
    if (a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR) of[find(u)] = find(l);
  }
  const found = new Map<number, Ruling[]>();
  lines.forEach((line, i) => { const root = find(i); found.set(root, [...(found.get(root) ?? []), line]); });
  return [...found.values()].filter((group) => group.length >= 4);
}

function gridOf(lines: readonly Ruling[]): Grid | undefined {
  const upright = lines.filter((line) => line.upright);
  const level = lines.filter((line) => !line.upright);
  const xs = edges(upright.map((line) => line.at));
  // A row that a page end cuts has no line under it: the upright lines tell how far it reaches.
  const inner = edges(level.map((line) => line.at));
  const top = Math.min(...upright.map((line) => line.from));
  const bottom = Math.max(...upright.map((line) => line.to));
  const ys = edges([...inner, ...(top < (inner[0] ?? 0) - LEAST_ROW ? [top] : []), ...(bottom > (inner.at(-1) ?? Infinity) + LEAST_ROW ? [bottom] : [])]);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length < 6 || xs.length > 40) return undefined;
  const walled = (side: readonly Ruling[], at: number, middle: number): boolean => side.some((line) => Math.abs(line.at - at) <= NEAR && line.from <= middle && line.to >= middle);
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  for (let row = 0; row < ys.length - 1; row++) for (let column = 0; column < xs.length - 1; column++) {
    if (taken.has(`${row} ${column}`)) continue;
    const middleY = (ys[row]! + ys[row + 1]!) / 2;
    let columnSpan = 1;
    while (column + columnSpan < xs.length - 1 && !walled(upright, xs[column + columnSpan]!, middleY)) columnSpan++;
    const middleX = (xs[column]! + xs[column + 1]!) / 2;
    let rowSpan = 1;
    while (row + rowSpan < ys.length - 1 && !walled(level, ys[row + rowSpan]!, middleX) && walled(upright, xs[column + columnSpan]!, (ys[row + rowSpan]! + ys[row + rowSpan + 1]!) / 2)) rowSpan++;
    for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) taken.add(`${r} ${c}`);
    cells.push({ row, column, rowSpan, columnSpan, left: xs[column]!, right: xs[column + columnSpan]!, top: ys[row]!, bottom: ys[row + rowSpan]! });
  }
  if (cells.length < 2) return undefined;
  return { left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)!, columns: xs, rows: ys.length - 1, cells };
}

function edges(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, i) => i === 0 || value - sorted[i - 1]! > NEAR);
}
