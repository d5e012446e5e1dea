import type { PieceCollector } from './pieces.ts';
import { borders, valueOf, type Styles } from './styles.ts';
import { attribute, child, descendants, elements, type XmlElement } from './xml.ts';

export interface WordCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
  /** Its words stand in the cell above that it continues. */
  readonly continues: boolean;
}

/** The rows of a table with the cells where the grid puts them; rows that the view of changes leaves out are not there. */
export function gridOf(table: XmlElement, collector: PieceCollector): WordCell[][] {
  const rows = [...under(table, 'w:tr')].filter((row) => {
    const properties = child(row, 'w:trPr');
    return !(child(properties, 'w:del') && collector.leavesOut('deleted')) && !(child(properties, 'w:ins') && collector.leavesOut('inserted'));
  }).map(cellsOf);
  rows.forEach((row, at) => {
    for (const cell of row) {
      if (cell.continues) continue;
      for (let below = at + 1; rows[below]?.some((other) => other.continues && other.column === cell.column); below++) cell.rowSpan++;
    }
  });
  // A continuation under nothing holds words of its own.
  return rows.map((row, at) => row.filter((cell) => !cell.continues || at === 0));
}

function cellsOf(row: XmlElement): WordCell[] {
  let column = Number(valueOf(child(child(row, 'w:trPr'), 'w:gridBefore')) ?? 0);
  const cells: WordCell[] = [];
  for (const element of under(row, 'w:tc')) {
    const properties = child(element, 'w:tcPr');
    const columnSpan = Math.max(1, Math.min(Number(valueOf(child(properties, 'w:gridSpan')) ?? 1) || 1, 200));
    const merge = child(properties, 'w:vMerge');
    if (valueOf(child(properties, 'w:hMerge')) === 'continue' && cells.length > 0) { column += columnSpan; continue; }
    cells.push({ element, column, columnSpan, rowSpan: 1, continues: merge !== undefined && valueOf(merge) !== 'restart' });
    column += columnSpan;
  }
  return cells;
}

/** Rows of a table or cells of a row, also those inside content controls and change marks. */
function* under(parent: XmlElement, name: 'w:tr' | 'w:tc'): Generator<XmlElement> {
  for (const node of elements(parent)) {
    if (node.name === name) yield node;
    else if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom'].includes(node.name)) yield* under(node, name);
  }
}

/** A small table without lines only sets things side by side, as the head and the signatures do. */
export function isBorderless(table: XmlElement, grid: readonly (readonly WordCell[])[], styles: Styles): boolean {
  const columns = Math.max(0, ...grid.map((row) => row.length));
  if (columns < 2 || grid.length > 4 || columns > 2 && grid.length > 1) return false;
  const properties = child(table, 'w:tblPr');
  if (borders(child(properties, 'w:tblBorders')) ?? styles.hasBorders(valueOf(child(properties, 'w:tblStyle')))) return false;
  for (const name of ['w:tcBorders', 'w:tblBorders']) for (const lines of descendants(table, name)) if (borders(lines)) return false;
  return true;
}

export function holdsTable(table: XmlElement): boolean {
  return !descendants(table, 'w:tbl').next().done;
}

/** Cells marked as deleted or inserted one by one. */
export function isLeftOut(cell: XmlElement, collector: PieceCollector): boolean {
  const properties = child(cell, 'w:tcPr');
  return child(properties, 'w:cellDel') !== undefined && collector.leavesOut('deleted') || child(properties, 'w:cellIns') !== undefined && collector.leavesOut('inserted');
}

export const idOf = (element: XmlElement): string => attribute(element, 'id') ?? '';
