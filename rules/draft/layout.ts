import type { Table } from './tree.ts';

const HEAD = /độc\s+lập\s*[-–‑‐]?\s*tự\s+do\s*[-–‑‐]?\s*hạnh\s+phúc|independence\s*[-–‑‐]\s*freedom\s*[-–‑‐]\s*happiness/iu;
const STATE = /^\s*(?:cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|(?:the\s+)?socialist\s+republic\s+of\s+viet\s*nam)\s*$/iu;
const RECIPIENTS = /nơi\s+nhận\s*:|^\s*recipients?\s*:/iu;
const SIGNATURE = /^\s*(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}{2}/u;
const MAX_ROWS = 8;

/** The two-column head and the signature block are tables only for their form (NĐ 30/2020/NĐ-CP Phụ lục I, III). */
export function isLayoutTable(table: Table): boolean {
  if (table.children.length > MAX_ROWS) return false;
  return table.children.some((row) => row.children.length <= 3 && row.children.some((cell) => cell.children.some((p) => HEAD.test(p.value) || STATE.test(p.value) || RECIPIENTS.test(p.value) || SIGNATURE.test(p.value))));
}
