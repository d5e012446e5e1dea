import { multiply } from './matrix.ts';

/** A drawn line, upright or level: it stands at `at` and runs from `from` to `to`. */
export interface Ruling {
  readonly upright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const THIN = 3;
const SHORT = 6;
const MAX_RULINGS = 4000;

/** The lines that the operators of a page draw: strokes along an axis and filled bars no thicker than a line. */
export function readRulings(operators: { fnArray: ArrayLike<number>; argsArray: unknown[] }, ops: Record<string, number>, view: readonly number[]): Ruling[] {
  const found: Ruling[] = [];
  const saved: number[][] = [];
  let matrix = [...view];
  for (let i = 0; i < operators.fnArray.length && found.length < MAX_RULINGS; i++) {
    const op = operators.fnArray[i];
    const argument = operators.argsArray[i] as unknown[] | null;
    if (op === ops['save']) saved.push(matrix);
    else if (op === ops['restore'] || op === ops['paintFormXObjectEnd']) matrix = saved.pop() ?? [...view];
    else if (op === ops['transform']) matrix = multiply(matrix, argument as number[]);
    else if (op === ops['paintFormXObjectBegin']) {
      saved.push(matrix);
      if (argument?.[0]) matrix = multiply(matrix, argument[0] as number[]);
    } else if (op === ops['constructPath'] && argument) {
      const [paint, paths] = argument as [number, (ArrayLike<number> | null)[]];
      const stroked = paint === ops['stroke'] || paint === ops['closeStroke'] || paint === ops['fillStroke'] || paint === ops['eoFillStroke'] || paint === ops['closeFillStroke'] || paint === ops['closeEOFillStroke'];
      if (!stroked && paint !== ops['fill'] && paint !== ops['eoFill']) continue;
      for (const path of paths) if (path) for (const points of subpaths(path)) add(points.map(([x, y]) => apply(matrix, x, y)), stroked, found);
    }
  }
  return found;
}

function add(points: readonly (readonly [number, number])[], stroked: boolean, found: Ruling[]): void {
  if (points.length < 2) return;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right - left <= THIN && bottom - top > SHORT) { found.push({ upright: true, at: (left + right) / 2, from: top, to: bottom }); return; }
  if (bottom - top <= THIN && right - left > SHORT) { found.push({ upright: false, at: (top + bottom) / 2, from: left, to: right }); return; }
  if (!stroked) return;
  for (let i = 1; i < points.length; i++) {
    const [x1, y1] = points[i - 1]!;
    const [x2, y2] = points[i]!;
    if (Math.abs(x1 - x2) < 1 && Math.abs(y1 - y2) > SHORT) found.push({ upright: true, at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) });
    else if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) > SHORT) found.push({ upright: false, at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  }
}

/** pdf.js writes a path as numbers: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. Curves are no rulings: such subpaths are left out. */
function* subpaths(path: ArrayLike<number>): Generator<[number, number][]> {
  let points: [number, number][] = [];
  let curved = false;
  for (let i = 0; i < path.length;) {
    const op = path[i];
    if (op === 0) {
      if (!curved && points.length > 1) yield points;
      points = [[path[i + 1]!, path[i + 2]!]];
      curved = false;
      i += 3;
    } else if (op === 1) { points.push([path[i + 1]!, path[i + 2]!]); i += 3; } else if (op === 2) { curved = true; i += 7; } else if (op === 3) { curved = true; i += 5; } else {
      if (points[0]) points.push(points[0]);
      i += 1;
    }
  }
  if (!curved && points.length > 1) yield points;
}

function apply(m: readonly number[], x: number, y: number): [number, number] {
  return [m[0]! * x + m[2]! * y + m[4]!, m[1]! * x + m[3]! * y + m[5]!];
}
