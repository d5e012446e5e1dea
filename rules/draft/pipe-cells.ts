/**
 * Converters that give up on tables write each cell between lines that hold a lone "|":
 * one "|" before each cell, and "|" twice in a row where a row ends and the next begins.
 * An empty cell looks the same as the end of a row; the first row tells how many cells a row has. A row of merged cells is
 * shorter: of two signs in a row, its end is the one behind which a number or letter opens the next row.
 */
export function isCellLine(text: string): boolean {
  return text.trim() === '|';
}

const ORDER = /^[\s*_(]*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-ZĐa-zđ])[\s*_.)]*$/u;

interface LineLike {
  readonly text: string;
  readonly blankBefore: boolean;
}

export type CellEvent<L> =
  | { cell: 'row' }
  | { cell: 'next' }
  | { cell: 'end' }
  | { cell: 'words'; value: L; previous: L | undefined };

/** Turns such lines into table events; lines outside tables and words inside cells come through with the line before them in the same cell. */
export function* cellLines<L extends LineLike>(lines: readonly L[]): Generator<CellEvent<L>> {
  let previous: L | undefined;
  let inRow = false;
  let width = 0; // cells in the first row of the table, 0 until it ends
  let cells = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (!isCellLine(line.text)) {
      yield { cell: 'words', value: line, previous };
      previous = line;
      continue;
    }
    previous = undefined;
    const next = lines[i + 1];
    if (!inRow) {
      // A lone sign with no other to close it is a stray, not a table.
      if (!lines.slice(i + 1, i + 400).some((later) => isCellLine(later.text))) continue;
      inRow = true;
      width = 0;
      cells = 1;
      yield { cell: 'row' };
    } else if (!next) {
      yield { cell: 'end' };
      inRow = false;
    } else if (isCellLine(next.text) && !next.blankBefore && cells < width && !endsShortRow(lines, i)) {
      cells++;
      yield { cell: 'next' };
    } else if (isCellLine(next.text) && !next.blankBefore) {
      // The row ends here; the next sign opens another one.
      i++;
      width ||= cells;
      cells = 1;
      yield { cell: 'row' };
    } else if (next.blankBefore && !isCellLine(next.text)) {
      yield { cell: 'end' };
      inRow = false;
    } else {
      cells++;
      yield { cell: 'next' };
    }
  }
}

/** Whether the two signs at `at` end a row that is shorter than the first: exactly two, and the next cell is an order number. */
function endsShortRow(lines: readonly LineLike[], at: number): boolean {
  const behind = lines[at + 2];
  return behind !== undefined && !isCellLine(behind.text) && ORDER.test(behind.text);
}
