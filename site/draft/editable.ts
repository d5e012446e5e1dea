import { isTable, type Cell, type Draft } from '../../rules/draft/tree.ts';

/** A draft of any format as words that can be typed in: a blank line between paragraphs, grids as tables of pipes, the head of the document line by line. */
export function editableWords(draft: Draft): string {
  return `${draft.children.flatMap((child) => {
    if (!isTable(child)) return [child.value.replace(/\s*\n\s*/g, ' ').trim()];
    if (child.layout || child.children.length < 2) return child.children.flatMap((row) => row.children.flatMap((cell) => cell.children.map(({ value }) => value.trim())));
    return [pipeTable(child.children.map((row) => row.children), (cell) => cell.children.map(({ value }) => value.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()).filter(Boolean).join(' '))];
  }).filter(Boolean).join('\n\n')}\n`;
}

/** Rows of cells as a Markdown table; a cell that spans columns is written in its first. */
export function pipeTable(rows: readonly (readonly Cell[])[], words: (cell: Cell) => string): string {
  const width = Math.max(1, ...rows.flatMap((row) => row.map((cell) => cell.column + cell.columnSpan)));
  const lines = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, column) => row.find((cell) => cell.column === column));
    return `| ${cells.map((cell) => (cell ? words(cell) : '')).join(' | ')} |`;
  });
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}
