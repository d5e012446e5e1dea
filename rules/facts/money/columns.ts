import type { Block } from '../../structure/section.ts';
import { namesSource } from './words.ts';

const HEADING = /^(?:(?:tổng|dự kiến|nhu cầu|nguồn|cơ cấu|khái toán)\s+)*(?:k[ií]nh phí|dự toán|nguồn vốn|nguồn lực|thành tiền|số tiền|ngân sách)(?![A-Za-zÀ-ỹ])/u;
const LONGEST_HEADING = 80;
const FIGURE = /^[^A-Za-zÀ-ỹ]*\d[\d.,]*\s*(?:triệu|tỷ|tỉ|nghìn)?\s*(?:đồng|đ)?[^A-Za-zÀ-ỹ]*$/u;

/** A filled cell of a column that is about money. */
export interface MoneyCell {
  readonly block: Block;
  /** The cell is a figure: the unit stands in the heading, if anywhere. */
  readonly figure: boolean;
  /** The column's heading asks for sources ("Nguồn kinh phí"). */
  readonly source: boolean;
}

/** Columns such as "Kinh phí (triệu đồng)" or "Nguồn kinh phí", with the headings (which say nothing alone) and the cells that fill them. */
export function moneyColumns(blocks: readonly Block[]): { headings: Set<Block>; cells: MoneyCell[] } {
  const headings = new Set<Block>();
  const cells: MoneyCell[] = [];
  const columns = new Map<number, { from: number; to: number; row: number; source: boolean; names: Block | null }[]>();
  for (const block of blocks) {
    const { cell } = block;
    if (!cell) continue;
    const words = block.folded.trim();
    const known = columns.get(cell.table) ?? [];
    const column = known.find((c) => c.from <= cell.column && cell.column < c.to && c.row < cell.row);
    if (column) {
      if (!/[A-Za-zÀ-ỹ\d]/u.test(words)) continue;
      // "Ngân sách tỉnh" over figures is itself the source, also in a second row of headings below "Kinh phí".
      if (column.names) cells.push({ block: column.names, figure: false, source: true });
      column.names = null;
      cells.push({ block, figure: FIGURE.test(words), source: column.source });
      continue;
    }
    if (words.length > LONGEST_HEADING || !HEADING.test(words)) continue;
    headings.add(block);
    known.push({ from: cell.column, to: cell.column + Math.max(1, cell.columnSpan), row: cell.row, source: /nguồn/.test(words), names: namesSource(words) ? block : null });
    columns.set(cell.table, known);
  }
  return { headings, cells };
}
