import { isSign, rowsOf, segments, type PdfLine } from './lines.ts';
import type { PlacedText } from './pdfjs.ts';

/** Lines one under the other, or two columns side by side as in the head and the signature block. */
export type Region = { readonly kind: 'lines'; readonly lines: PdfLine[] } | { readonly kind: 'columns'; readonly left: PdfLine[]; readonly right: PdfLine[] };

interface Row {
  readonly whole: PdfLine[];
  /** Free stretches of the row, page edges included. */
  readonly free: readonly (readonly [number, number])[];
  readonly y: number;
  readonly size: number;
  readonly texts: readonly PlacedText[];
}

// A gap this wide (in letter sizes) may part columns; blanks of a justified line stay below it.
const GAP = 1.6;

/** Finds where a page is set in two columns: neighbouring rows that leave one upright strip free, written on both of its sides. */
export function regionsOf(texts: readonly PlacedText[]): Region[] {
  const rows = rowsOf(texts).map(rowOf).filter((row) => row.whole.length > 0);
  const regions: Region[] = [];
  for (let at = 0; at < rows.length;) {
    const found = columnsFrom(rows, at);
    if (!found) { pushLine(regions, rows[at]!); at++; continue; }
    // A line on one side may stand above the first row that is written on both.
    const last = regions.at(-1);
    const above = last?.kind === 'lines' ? last.lines : [];
    let start = at;
    while (above.length > 0 && leads(rows[start - 1]!, rows.slice(at, found.end), found.strip)) { above.pop(); start--; }
    const [left, right] = cut(rows.slice(start, found.end), found.strip);
    regions.push({ kind: 'columns', left, right });
    at = found.end;
  }
  return regions;
}

function leads(row: Row, columns: readonly Row[], strip: readonly [number, number]): boolean {
  const first = columns[0]!;
  if (first.y - row.y > 2.2 * row.size || !row.free.some(([from, to]) => from <= strip[0] + 1 && to >= strip[1] - 1)) return false;
  const line = row.whole[0]!;
  const mates = columns.flatMap((other) => other.whole.filter((mate) => (line.right <= strip[0] + 1 ? mate.right <= strip[0] + 1 : mate.left >= strip[1] - 1)));
  return row.whole.length === 1 && mates.some((mate) => Math.abs(mate.left + mate.right - line.left - line.right) <= 1.2 * row.size);
}

function pushLine(regions: Region[], row: Row): void {
  const line = segments(row.texts, Infinity);
  const last = regions.at(-1);
  if (last?.kind === 'lines') last.lines.push(...line);
  else regions.push({ kind: 'lines', lines: line });
}

/** A sign set apart by a tab opens its line; it is no column. */
function rowOf(texts: readonly PlacedText[]): Row {
  const whole = segments(texts, GAP);
  const free: [number, number][] = [[-Infinity, whole[0]?.left ?? Infinity]];
  whole.forEach((line, i) => { if (i > 0 || whole.length === 1 || !isSign(line.text)) free.push([line.right, whole[i + 1]?.left ?? Infinity]); });
  return { whole, free, y: whole[0]?.y ?? 0, size: Math.max(0, ...whole.map((line) => line.size)), texts };
}

/** The longest run of rows from `start` that share a free strip and of which at least two, or one of few words, are written on both sides. */
function columnsFrom(rows: readonly Row[], start: number): { end: number; strip: readonly [number, number] } | undefined {
  let best: { end: number; strip: readonly [number, number] } | undefined;
  for (const gap of rows[start]!.free.slice(1, -1)) {
    let strip = gap;
    let both = 0;
    let end = start;
    let sure = start;
    for (; end < rows.length; end++) {
      const row = rows[end]!;
      if (end > start && row.y - rows[end - 1]!.y > 5 * row.size) break;
      const shared = row.free.map(([from, to]) => [Math.max(from, strip[0]), Math.min(to, strip[1])] as const).find(([from, to]) => to - from >= 0.7 * row.size);
      if (!shared) break;
      const sides = sidesOf(row, shared);
      if (sides.left && sides.right) { both++; sure = end + 1; strip = shared; } else if (belongs(row, sides.left ? 'left' : 'right', rows.slice(start, end), strip)) { strip = shared; if (both > 0) sure = end + 1; } else break;
    }
    if (both >= 2 && (!best || sure > best.end)) best = { end: sure, strip };
  }
  return best;
}

function sidesOf(row: Row, strip: readonly [number, number]): { left: boolean; right: boolean } {
  return { left: row.whole.some((line) => line.right <= strip[0] + 1), right: row.whole.some((line) => line.left >= strip[1] - 1) };
}

/** A row on one side belongs to the columns when it is set as the rows of that side are: at their left edge or about their middle. */
function belongs(row: Row, side: 'left' | 'right', before: readonly Row[], strip: readonly [number, number]): boolean {
  const line = row.whole[0]!;
  const mates = before.flatMap((other) => other.whole.filter((mate) => (side === 'left' ? mate.right <= strip[0] + 1 : mate.left >= strip[1] - 1)));
  const middle = (line.left + row.whole.at(-1)!.right) / 2;
  // The right column is centred; a title in the middle of the page may begin where it begins.
  return mates.some((mate) => side === 'left' && Math.abs(mate.left - line.left) <= row.size || Math.abs((mate.left + mate.right) / 2 - middle) <= 1.5 * row.size);
}

function cut(rows: readonly Row[], strip: readonly [number, number]): [PdfLine[], PdfLine[]] {
  const middle = (Math.max(strip[0], 0) + strip[1]) / 2;
  const sides = [(text: PlacedText): boolean => text.x < middle, (text: PlacedText): boolean => text.x >= middle];
  return sides.map((on) => rowsOf(rows.flatMap((row) => row.texts.filter(on))).flatMap((row) => segments(row, Infinity))) as [PdfLine[], PdfLine[]];
}
