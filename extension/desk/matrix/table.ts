import type { Language } from '../../../rules/checks/rule.ts';
import { locatorIn } from '../locator.ts';
import type { Messages } from '../messages/index.ts';
import type { MatrixRow, Named } from './rows.ts';

/** Tab-separated rows that spreadsheets take from the clipboard. Cells that would start a formula are kept as words. */
export function matrixTable(rows: readonly MatrixRow[], t: Messages, language: Language): string {
  return matrixCells(rows, t, language).map((cells) => cells.map(cell).join('\t')).join('\n');
}

/** RFC 4180, with the byte order mark without which Excel takes Vietnamese for something else. */
export function matrixCsv(rows: readonly MatrixRow[], t: Messages, language: Language): string {
  return csvOf(matrixCells(rows, t, language));
}

export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map((words) => `"${cell(words).replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
}

/** A head and a row a duty. */
export function matrixCells(rows: readonly MatrixRow[], t: Messages, language: Language): string[][] {
  const head = [t.matrix.place, t.matrix.task, t.matrix.lead, t.matrix.with, t.matrix.requested, t.matrix.deadline, t.matrix.budget, t.matrix.target];
  const names = (bodies: readonly Named[]) => bodies.map((body) => body.name).join('; ');
  const lines = rows.map((row) => [
    locatorIn(row.locator, language), row.work, row.gap && row.lead.length === 0 ? t.matrix[row.gap] : names(row.lead), names(row.with), names(row.requested),
    row.deadline?.name ?? '', row.budget?.name ?? '', row.target?.name ?? '',
  ]);
  return [head, ...lines].map((cells) => cells.map((words) => words.replace(/\s+/g, ' ').trim()));
}

function cell(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
}
