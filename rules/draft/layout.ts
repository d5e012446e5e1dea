import type { Table } from './tree.ts';

const HEAD = /độc\s+lập\s*[-–‑‐]?\s*tự\s+do\s*[-–‑‐]?\s*hạnh\s+phúc/iu;
const FOOT = /nơi\s+nhận\s*:/iu;
const MAX_ROWS = 8;

/** The two-column head and the signature block are tables only for their form (NĐ 30/2020/NĐ-CP Phụ lục I, III). */
export function isLayoutTable(table: Table): boolean {
  if (table.children.length > MAX_ROWS) return false;
  return table.children.some((row) => row.children.length <= 3 && row.children.some((cell) => cell.children.some((p) => HEAD.test(p.value) || FOOT.test(p.value))));
}
