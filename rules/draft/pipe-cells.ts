/**
 * Converters that give up on tables write each cell between lines that hold a lone "|":
 * one "|" before each cell, and "|" twice in a row where a row ends and the next begins.
 */
export function isCellLine(text: string): boolean {
  return text.trim() === '|';
}

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
      yield { cell: 'row' };
    } else if (!next) {
      yield { cell: 'end' };
      inRow = false;
    } else if (isCellLine(next.text) && !next.blankBefore) {
      // The row ends here; the next sign opens another one.
      i++;
      yield { cell: 'row' };
    } else if (next.blankBefore && !isCellLine(next.text)) {
      yield { cell: 'end' };
      inRow = false;
    } else yield { cell: 'next' };
  }
}
