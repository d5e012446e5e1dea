import { bodyKey } from './columns.ts';
import type { MatrixRow } from './rows.ts';

export type SortKey = 'place' | 'task' | 'deadline' | 'budget' | 'target' | `body ${string}`;

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export const READING_ORDER: Sort = { key: 'place', descending: false };

/** Which rows are looked at: all, those that nobody leads, or those that leave something unsaid. */
export type Lacking = 'all' | 'lead' | 'deadline' | 'budget' | 'target';
export const LACKINGS: readonly Lacking[] = ['all', 'lead', 'deadline', 'budget', 'target'];

export function lacks(row: MatrixRow, what: Lacking): boolean {
  if (what === 'all') return true;
  return what === 'lead' ? row.gap !== null : row[what] === null;
}

/** Rows in the order asked for; what a row does not state stands last either way, and equals keep the order of the draft. */
export function sorted(rows: readonly MatrixRow[], { key, descending }: Sort): MatrixRow[] {
  const values = new Map(rows.map((row) => [row, valueOf(row, key)]));
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [values.get(a)!, values.get(b)!];
    if (left === null || right === null) return left === right ? a.span.start - b.span.start : left === null ? 1 : -1;
    const order = typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right), 'vi', { numeric: true });
    return order === 0 ? a.span.start - b.span.start : sign * order;
  });
}

const LEADS = 0;
const SHARES = 1;
const IS_ASKED = 2;

function valueOf(row: MatrixRow, key: SortKey): number | string | null {
  if (key === 'place') return row.span.start;
  if (key === 'task') return row.work;
  if (key === 'deadline') return row.deadline ? dayOf(row.deadline.name) ?? row.deadline.name : null;
  if (key === 'budget' || key === 'target') return row[key]?.name ?? null;
  const wanted = key.slice('body '.length);
  const holds = (bodies: MatrixRow['lead']) => bodies.some(({ name }) => bodyKey(name) === wanted);
  return holds(row.lead) ? LEADS : holds(row.with) ? SHARES : holds(row.requested) ? IS_ASKED : null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The day by which words ask for something, as "YYYY-MM-DD" for comparison: a day, a month or a quarter stand for their last day; null for "hằng năm" and the like. */
export function dayOf(words: string): string | null {
  const plain = words.toLowerCase();
  const day = /(\d{1,2})\s*(?:\/|-|tháng)\s*(\d{1,2})\s*(?:\/|-|năm)\s*(\d{4})/u.exec(plain);
  if (day) return stamp(day[3]!, Number(day[2]), Number(day[1]));
  const quarter = /quý\s+(i{1,3}|iv|[1-4])\s*(?:\/|-|năm)?\s*(\d{4})/u.exec(plain);
  if (quarter) return stamp(quarter[2]!, 3 * (ROMAN[quarter[1]!] ?? Number(quarter[1])), 31);
  const month = /(?:tháng\s*)?(\d{1,2})\s*(?:\/|năm)\s*(\d{4})/u.exec(plain);
  if (month) return stamp(month[2]!, Number(month[1]), 31);
  const year = /(?<!\d)(20\d{2})(?!\d)/u.exec(plain);
  return year ? stamp(year[1]!, 12, 31) : null;
}

function stamp(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
