import { DraftBuilder } from '../builder.ts';
import type { Draft } from '../tree.ts';
import { regionsOf, type Region } from './columns.ts';
import { findGrids, type Grid, type GridCell } from './grid.ts';
import { rowsOf, segments, type PdfLine } from './lines.ts';
import type { ReadPage } from './page.ts';
import { breaksWord, carriesOn, measure, type Measure } from './paragraphs.ts';
import type { PdfPlace, PlacedText } from './pdfjs.ts';
import { runningHeads } from './running-heads.ts';

interface TablePart {
  readonly kind: 'table';
  readonly grid: Grid;
  readonly cells: readonly { cell: GridCell; lines: PdfLine[] }[];
}

type Part = Region | TablePart;

/** Puts the pages of a PDF together: lines to paragraphs, also over page ends; tables that go on over a page become one. */
export class PdfWriter {
  readonly #pages: readonly ReadPage[];
  readonly #builder = new DraftBuilder();
  readonly places: PdfPlace[] = [];
  readonly #refs = new Map<PlacedText, number>();
  #first: PdfLine | undefined;
  #last: PdfLine | undefined;
  #table: TablePart | undefined;

  constructor(pages: readonly ReadPage[]) {
    this.#pages = pages;
  }

  write(): Draft {
    const pages = this.#pages.map((page) => ({ height: page.height, parts: partsOf(page) }));
    const heads = runningHeads(pages.map((page) => ({ height: page.height, lines: page.parts.flatMap(linesOf) })));
    const bodies = pages.map((page) => page.parts.flatMap((part) => (part.kind === 'lines' ? part.lines.filter((line) => !heads.has(line)) : [])));
    const rights = bodies.flat().map((line) => line.right).sort((a, b) => a - b);
    for (const [i, page] of pages.entries()) {
      // A page of short lines does not tell its measure: the document does, and no text stops before four fifths of the sheet.
      const width = this.#pages[i]!.width;
      const space = measure(bodies[i]!, undefined, Math.max(0.8 * width, Math.min(0.97 * width, rights[Math.floor(rights.length * 0.9)] ?? 0)));
      for (const part of page.parts) {
        if (part.kind === 'lines') for (const line of part.lines) { if (!heads.has(line)) this.#line(line, space); } else if (part.kind === 'columns') this.#columns(part, heads);
        else this.#grid(part);
      }
    }
    this.#endTable();
    return this.#builder.build();
  }

  #line(line: PdfLine, space: Measure): void {
    this.#endTable();
    const before = this.#last;
    if (before && this.#first && carriesOn(this.#first, before, line, space)) {
      if (!breaksWord(before, line)) this.#gap(before);
    } else {
      this.#builder.break();
      this.#first = line;
    }
    this.#last = line;
    this.#words(line);
  }

  #gap(line: PdfLine): void {
    const piece = line.pieces.at(-1)!;
    this.#builder.text('\n', this.#ref(piece.from), piece.offset + piece.text.length, piece.bold);
  }

  #words(line: PdfLine): void {
    for (const piece of line.pieces) this.#builder.text(piece.text, this.#ref(piece.from), piece.offset, piece.bold);
  }

  #ref(text: PlacedText): number {
    let ref = this.#refs.get(text);
    if (ref === undefined) this.#refs.set(text, ref = this.places.push(text) - 1);
    return ref;
  }

  #endParagraph(): void {
    this.#builder.break();
    this.#first = this.#last = undefined;
  }

  #endTable(): void {
    if (!this.#table) return;
    this.#builder.closeTable();
    this.#table = undefined;
  }

  #columns(part: Extract<Region, { kind: 'columns' }>, heads: ReadonlySet<PdfLine>): void {
    this.#endParagraph();
    this.#endTable();
    this.#builder.openTable(true);
    this.#builder.openRow();
    for (const side of [part.left, part.right]) {
      this.#builder.openCell();
      this.#block(side.filter((line) => !heads.has(line)), undefined);
      this.#builder.closeCell();
    }
    this.#builder.closeTable();
  }

  #grid(part: TablePart): void {
    this.#endParagraph();
    const goesOn = this.#table !== undefined && sameColumns(this.#table.grid, part.grid);
    if (!goesOn) { this.#endTable(); this.#builder.openTable(); }
    // The head of a table is printed again on each page.
    const head = goesOn && rowText(part, 0) !== '' && rowText(part, 0) === rowText(this.#table!, 0);
    for (let row = head ? 1 : 0; row < part.grid.rows; row++) {
      const cells = part.cells.filter(({ cell }) => cell.row === row);
      if (cells.length === 0) continue;
      this.#builder.openRow();
      for (const { cell, lines } of cells) {
        this.#builder.openCell(cell.columnSpan, cell.rowSpan, cell.column);
        this.#block(lines, { left: cell.left, right: cell.right });
        this.#builder.closeCell();
      }
      this.#builder.closeRow();
    }
    if (!goesOn) this.#table = part;
  }

  /** Lines of a cell or a column on their own. */
  #block(lines: readonly PdfLine[], edges: { left: number; right: number } | undefined): void {
    const space = measure(lines, edges);
    let first: PdfLine | undefined;
    let last: PdfLine | undefined;
    for (const line of lines) {
      // Without drawn edges nothing tells a wrapped line from a new one but its small first letter.
      const joins = first && last && (edges ? carriesOn(first, last, line, space) : /^\p{Ll}/u.test(line.text) && !/[.;:]$/.test(last.text));
      if (joins) { if (!breaksWord(last!, line)) this.#gap(last!); } else { this.#builder.break(); first = line; }
      last = line;
      this.#words(line);
    }
    this.#builder.break();
  }
}

function partsOf(page: ReadPage): Part[] {
  const grids = findGrids(page.rulings);
  const inside = grids.map((): PlacedText[] => []);
  const outside: PlacedText[] = [];
  for (const text of page.texts) {
    const middle = text.y - 0.3 * text.size;
    const at = grids.findIndex((grid) => text.x + 1 >= grid.left && text.x < grid.right && middle > grid.top && middle < grid.bottom);
    (at < 0 ? outside : inside[at]!).push(text);
  }
  const parts: Part[] = [];
  let from = -Infinity;
  grids.forEach((grid, i) => {
    if (!inside[i]!.some((text) => text.text.trim())) return;
    parts.push(...regionsOf(outside.filter((text) => text.y > from && text.y <= grid.top + 1)));
    parts.push(tableOf(grid, inside[i]!));
    from = Math.max(from, grid.top + 1);
  });
  parts.push(...regionsOf(outside.filter((text) => text.y > from)));
  return parts;
}

function tableOf(grid: Grid, texts: readonly PlacedText[]): TablePart {
  const cells = grid.cells.map((cell) => ({
    cell,
    lines: rowsOf(texts.filter((text) => {
      const x = text.x + Math.min(text.right - text.x, text.size) / 2;
      const y = text.y - 0.3 * text.size;
      return x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom;
    })).flatMap((row) => segments(row, Infinity)),
  }));
  return { kind: 'table', grid, cells };
}

function linesOf(part: Part): PdfLine[] {
  if (part.kind === 'lines') return part.lines;
  return part.kind === 'columns' ? [...part.left, ...part.right] : [];
}

/** A table that goes on keeps its number of columns; producers move their edges a little from page to page. */
function sameColumns(a: Grid, b: Grid): boolean {
  const slack = 0.06 * (a.right - a.left);
  return a.columns.length === b.columns.length && a.columns.every((edge, i) => Math.abs(edge - b.columns[i]!) < slack);
}

function rowText(part: TablePart, row: number): string {
  return part.cells.filter(({ cell }) => cell.row === row).map(({ lines }) => lines.map((line) => line.text).join(' ')).join('|');
}
