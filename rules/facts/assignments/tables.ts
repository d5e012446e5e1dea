import { isTable, type Cell, type Draft, type Span, type Table } from '../../draft/tree.ts';
import { foldVietnamese } from '../../text/fold.ts';

/** What a column of a task table holds. */
export type Column = 'order' | 'task' | 'lead' | 'coordinate' | 'time' | 'money' | 'product' | 'other';

export interface TaskRow {
  readonly table: Table;
  readonly task: Span;
  readonly lead: Span | null;
  readonly coordinate: Span | null;
  readonly time: Span | null;
  readonly money: Span | null;
}

export type Headers = readonly [Column, RegExp][];

const HEADERS: Headers = [
  ['order', /^(?:stt|tt|số thứ tự|số tt)$/],
  ['time', /thời gian|thời hạn|tiến độ|thời điểm|hạn hoàn thành|ngày hoàn thành|^hoàn thành$|^lộ trình$/],
  ['money', /kinh phí|nguồn vốn|dự toán|ngân sách|tổng tiền/],
  ['coordinate', /phối hợp/],
  ['product', /sản phẩm|kết quả|đầu ra|ghi chú|cấp trình|phê duyệt/],
  ['lead', /chủ trì|(?:cơ quan|đơn vị|sở, ngành|người|bộ phận|phòng|cá nhân)[\s\S]*(?:thực hiện|tham mưu|phụ trách|chịu trách nhiệm)|phân công|phụ trách|đầu mối|trách nhiệm/],
  ['task', /nhiệm vụ|nội dung|công việc|hoạt động|chỉ tiêu|giải pháp|tên |đề án|dự án|mục tiêu/],
];
// Lists of administrative procedures have a column of executing bodies too, but they are no task tables (OBSERVATIONS of real annexes).
const PROCEDURE = /thủ tục hành chính|tthc|trình tự|thành phần hồ sơ|lệ phí/;
const HEADER_ROWS = 3;

/** Rows of every table that has a column of tasks and a column of who carries them out. Group rows are left out. */
export function taskRows(draft: Draft, headers: Headers = HEADERS): { rows: TaskRow[]; unread: number } {
  const rows: TaskRow[] = [];
  let unread = 0;
  let inherited: Map<number, Column> | undefined;
  for (const child of draft.children) {
    if (!isTable(child) || child.layout) { if (!isTable(child) && child.value.length > 40) inherited = undefined; continue; }
    const grid = gridOf(child);
    const header = headerOf(grid, headers);
    const columns: Map<number, Column> | undefined = header?.columns ?? inherited;
    if (!columns) { if (looksLikeTasks(child)) unread++; continue; }
    inherited = columns;
    rows.push(...readRows(child, grid.slice(header ? header.row + 1 : 0), columns));
  }
  return { rows, unread };
}

type Grid = Map<number, Cell>[];

/** Cells by true column, cells that span rows repeated in each of them. */
function gridOf(table: Table): Grid {
  const grid: Grid = table.children.map(() => new Map());
  table.children.forEach((row, r) => {
    let column = 0;
    for (const cell of row.children) {
      while (grid[r]!.has(column)) column++;
      for (let down = 0; down < cell.rowSpan && r + down < grid.length; down++) for (let right = 0; right < cell.columnSpan; right++) grid[r + down]!.set(column + right, cell);
      column += cell.columnSpan;
    }
  });
  return grid;
}

const words = (cell: Cell): string => foldVietnamese(cell.children.map((p) => p.value).join(' ')).replace(/\s+/g, ' ').trim();

function headerOf(grid: Grid, headers: Headers): { row: number; columns: Map<number, Column> } | undefined {
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.length); row++) {
    const columns = new Map<number, Column>();
    let procedure = false;
    for (const [at, cell] of grid[row]!) {
      const text = words(cell);
      if (text.length > 80) continue;
      procedure ||= PROCEDURE.test(text);
      columns.set(at, headers.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other');
    }
    const kinds = [...columns.values()];
    if (procedure) return undefined;
    if (kinds.includes('lead') && kinds.includes('task')) return { row, columns };
  }
  return undefined;
}

function readRows(table: Table, grid: Grid, columns: Map<number, Column>): TaskRow[] {
  const found: TaskRow[] = [];
  for (const row of grid) {
    const distinct = new Set(row.values());
    if (distinct.size < 3) continue; // a group row: "I. NÂNG CAO NHẬN THỨC"
    const at = (kind: Column): Span | null => {
      for (const [index, column] of columns) {
        const cell = row.get(index);
        if (column === kind && cell && cell.end > cell.start) return { start: cell.start, end: cell.end };
      }
      return null;
    };
    const task = at('task');
    if (!task || /^[\s(]*\d+[\s)]*$/.test(words([...row.values()].find((c) => c.start === task.start)!))) continue;
    found.push({ table, task, lead: at('lead'), coordinate: at('coordinate'), time: at('time'), money: at('money') });
  }
  return found;
}

function looksLikeTasks(table: Table): boolean {
  const head = table.children.slice(0, HEADER_ROWS).flatMap((row) => row.children).map(words).join(' | ');
  return /chủ trì/.test(head) && !PROCEDURE.test(head);
}
