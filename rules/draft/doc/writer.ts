import { decodeAs, encodingOfFont, isCapitalFont, type LegacyEncoding } from '../../text/legacy/legacy.ts';
import { DraftBuilder } from '../builder.ts';
import { ListNumbers } from '../docx/list-numbers.ts';
import type { ChangesView } from '../docx/places.ts';
import { symbolLetter } from '../docx/symbols.ts';
import type { Draft } from '../tree.ts';
import type { DocFile } from './file.ts';
import { Formatting, type CharacterLook } from './formatting.ts';
import { readLists } from './lists.ts';
import { docParagraphs, type DocParagraph, type DocRun } from './paragraphs.ts';
import { cellShapes, type CellShape } from './rows.ts';

interface DocRow {
  readonly cells: { paragraphs: DocParagraph[] }[];
  shapes: CellShape[];
}

/** Feeds the words of a .doc file to the draft builder: body first, then footnotes and text boxes. */
export class DocWriter {
  readonly #file: DocFile;
  readonly #builder = new DraftBuilder();
  readonly #formatting: Formatting;
  readonly #numbers: ListNumbers;
  readonly #view: ChangesView;
  readonly #decode: boolean;
  readonly encodings: LegacyEncoding[] = [];
  changes = 0;

  constructor(file: DocFile, view: ChangesView, decode: boolean) {
    this.#file = file;
    this.#view = view;
    this.#decode = decode;
    this.#formatting = new Formatting(file);
    this.#numbers = new ListNumbers(readLists(file));
  }

  write(): Draft {
    const { body, footnotes, headers, comments, endnotes, boxes } = this.#file.lengths;
    this.#part(0, body);
    this.#notes(body, footnotes);
    this.#notes(body + footnotes + headers + comments, endnotes);
    this.#part(body + footnotes + headers + comments + endnotes, boxes);
    return this.#builder.build();
  }

  #part(from: number, length: number): void {
    let rows: DocRow[] = [];
    let row: DocRow = { cells: [], shapes: [] };
    let cell: DocParagraph[] = [];
    for (const paragraph of docParagraphs(this.#file, this.#formatting, from, Math.min(from + length, this.#file.text.length))) {
      if (!paragraph.inTable) {
        if (cell.length > 0) row.cells.push({ paragraphs: cell });
        if (row.cells.length > 0) rows.push(row);
        if (rows.length > 0) this.#table(rows);
        rows = []; row = { cells: [], shapes: [] }; cell = [];
        this.#paragraph(paragraph);
      } else if (paragraph.ends === 'row' && paragraph.depth === 1) {
        row.shapes = cellShapes(paragraph.format.sprms);
        rows.push(row);
        row = { cells: [], shapes: [] };
        cell = [];
      } else {
        cell.push(paragraph);
        if (paragraph.ends === 'cell' && paragraph.depth === 1) { row.cells.push({ paragraphs: cell }); cell = []; }
      }
    }
    if (cell.length > 0) row.cells.push({ paragraphs: cell });
    if (row.cells.length > 0) rows.push(row);
    if (rows.length > 0) this.#table(rows);
    this.#builder.break();
  }

  #table(rows: readonly DocRow[]): void {
    const edges = [...new Set(rows.flatMap((row) => row.shapes.flatMap((shape) => [shape.left, shape.right])))].sort((a, b) => a - b);
    const columnAt = (edge: number): number => edges.indexOf(edge);
    const lined = rows.some((row) => row.shapes.some((shape) => shape.lined));
    const widest = Math.max(...rows.map((row) => row.cells.length));
    this.#builder.openTable(!lined && rows.some((row) => row.shapes.length > 0) && (widest === 2 && rows.length <= 4 || widest > 2 && rows.length === 1));
    rows.forEach((row, at) => {
      this.#builder.openRow();
      row.cells.forEach((cell, i) => {
        const shape = row.shapes[i];
        if (!shape) { this.#builder.openCell(); this.#cell(cell.paragraphs); return; }
        if (shape.joinsLeft || shape.joinsUp && at > 0) return;
        let right = shape.right;
        for (let k = i + 1; row.shapes[k]?.joinsLeft; k++) right = row.shapes[k]!.right;
        let rowSpan = 1;
        while (rows[at + rowSpan]?.shapes.some((below) => below.joinsUp && below.left === shape.left)) rowSpan++;
        this.#builder.openCell(Math.max(1, columnAt(right) - columnAt(shape.left)), rowSpan, columnAt(shape.left));
        this.#cell(cell.paragraphs);
      });
      this.#builder.closeRow();
    });
    this.#builder.closeTable();
  }

  #cell(paragraphs: readonly DocParagraph[]): void {
    for (const paragraph of paragraphs) this.#paragraph(paragraph);
    this.#builder.closeCell();
  }

  #notes(from: number, length: number): void {
    let number = 0;
    for (const paragraph of docParagraphs(this.#file, this.#formatting, from, Math.min(from + length, this.#file.text.length))) {
      // Each note begins with the sign of its number.
      const first = paragraph.runs[0]?.text[0] === '\u0002';
      this.#paragraph(paragraph, first ? `[${++number}] ` : '');
    }
  }

  #joined = false;

  #paragraph(paragraph: DocParagraph, lead = ''): void {
    const shown = paragraph.runs.filter((run) => this.#shows(run.look)).map(readable).filter((run) => run.text !== '');
    const leavesMark = !this.#shows(paragraph.mark);
    const words = shown.some((run) => run.text.trim() !== '');
    const sign = lead || (paragraph.listId > 0 && paragraph.listId < 0x7ff && !leavesMark ? this.#numbers.next(String(paragraph.listId), paragraph.listLevel) : '');
    if (!this.#joined) {
      if (paragraph.outline < 6 && (words || sign)) this.#builder.heading(paragraph.outline + 1);
      else this.#builder.break();
      if (sign) this.#builder.text(sign, 0, shown[0]?.from ?? paragraph.runs[0]?.from ?? 0, shown.find((run) => run.text.trim())?.look.bold ?? false);
    }
    for (const run of shown) this.#run(run);
    this.#joined = leavesMark;
    if (!leavesMark) this.#builder.break();
  }

  #shows(look: CharacterLook): boolean {
    if (look.deleted || look.inserted) this.changes++;
    return !(this.#view === 'proposed' && look.deleted) && !(this.#view === 'original' && look.inserted);
  }

  #run(run: DocRun): void {
    const { look } = run;
    if (look.symbol) { this.#builder.text(symbolLetter(String.fromCharCode(look.symbol.code), look.symbol.font) ?? '', 0, run.from, look.bold); return; }
    run.text.split('\u000b').forEach((line, i, lines) => {
      if (i > 0) this.#builder.break();
      const at = run.from + lines.slice(0, i).reduce((sum, before) => sum + before.length + 1, 0);
      if (line) this.#words(line, at, look);
    });
  }

  #words(line: string, at: number, look: CharacterLook): void {
    const encoding = this.#decode && look.font && !/[\u0100-\u1eff]/.test(line) ? encodingOfFont(look.font) : null;
    const decoded = encoding && (/[\u00a1-\u00ff]/.test(line) || isCapitalFont(look.font!)) ? decodeAs(line, encoding) : null;
    if (decoded && !this.encodings.includes(encoding!)) this.encodings.push(encoding!);
    const text = decoded?.text ?? line;
    const capitals = look.capitals || decoded && isCapitalFont(look.font!) ? text.toUpperCase() : text;
    const shown = capitals.length === text.length ? capitals : text;
    if (!decoded) { this.#builder.text(shown, 0, at, look.bold); return; }
    for (let from = 0; from < shown.length;) {
      const source = decoded.toSource(from);
      let to = from + 1;
      while (to < shown.length && decoded.toSource(to) - source === to - from) to++;
      this.#builder.text(shown.slice(from, to), 0, at + source, look.bold);
      from = to;
    }
  }
}

/** The file's own signs inside words: a hyphen that does not break, one that shows only at a line end; anything else shows nothing. */
const SIGNS: Readonly<Record<string, string>> = { '\t': '\t', '\n': ' ', '\u000b': '\u000b', '\u001e': '-', '\u001f': '\u00ad' };

/** The run as read: one unit stays one unit, so that positions hold; pictures and note marks at its start go. */
function readable(run: DocRun): DocRun {
  if (run.look.symbol) return run;
  let lead = 0;
  while (lead < run.text.length && /\p{Cc}/u.test(run.text[lead]!) && SIGNS[run.text[lead]!] === undefined) lead++;
  const text = run.text.slice(lead).replace(/\p{Cc}/gu, (sign) => SIGNS[sign] ?? '\u200b').replace(/\u200b+$/, '');
  return { ...run, from: run.from + lead, text };
}
