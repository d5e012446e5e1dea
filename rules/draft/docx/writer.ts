import { DraftBuilder } from '../builder.ts';
import type { Draft } from '../tree.ts';
import { decodeAs, encodingOfFont, isCapitalFont, type LegacyEncoding } from '../../text/legacy/legacy.ts';
import { Numbering } from './numbering.ts';
import type { WordPackage } from './package.ts';
import { chosen, PieceCollector, type Piece } from './pieces.ts';
import type { ChangesView, WordPlace } from './places.ts';
import { paragraphLook, Styles } from './styles.ts';
import { gridOf, holdsTable, idOf, isBorderless, isLeftOut } from './table.ts';
import { child, elements, type XmlElement } from './xml.ts';

type Words = Extract<Piece, { kind: 'words' }>;

/** Walks the body of a Word document in reading order and feeds the draft builder. */
export class WordWriter {
  readonly #source: WordPackage;
  readonly #builder = new DraftBuilder();
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #collector: PieceCollector;
  readonly #view: ChangesView;
  readonly #decode: boolean;
  readonly places: WordPlace[] = [];
  readonly encodings: LegacyEncoding[] = [];
  readonly #notes: Extract<Piece, { kind: 'note' }>[] = [];
  // Words whose paragraph mark the view leaves out: they run on in the next paragraph.
  #carried: Piece[] = [];
  #inTable = false;

  constructor(source: WordPackage, view: ChangesView, decode: boolean) {
    this.#source = source;
    this.#view = view;
    this.#decode = decode;
    this.#styles = new Styles(source.styles);
    this.#numbering = new Numbering(source.numbering);
    this.#collector = new PieceCollector(this.#styles, view, this.places);
  }

  get changes(): number {
    return this.#collector.changes;
  }

  write(): Draft {
    const body = child(this.#source.document, 'w:body');
    if (body) this.#blocks(body);
    this.#flush();
    this.#writeNotes();
    return this.#builder.build();
  }

  #blocks(parent: XmlElement): void {
    for (const node of elements(parent)) {
      if (node.name === 'w:p') this.#paragraph(node);
      else if (node.name === 'w:tbl') this.#table(node);
      else if (node.name === 'mc:AlternateContent') this.#blocks(chosen(node));
      else if (node.name !== 'w:sdtPr' && node.name !== 'w:sdtEndPr' && node.name !== 'w:sectPr') this.#blocks(node);
    }
  }

  #paragraph(paragraph: XmlElement): void {
    const now = child(paragraph, 'w:pPr');
    const mark = child(now, 'w:rPr');
    const before = this.#view === 'original' ? child(child(now, 'w:pPrChange'), 'w:pPr') : undefined;
    const own = paragraphLook(before ?? now);
    const pieces = [...this.#carried, ...this.#collector.collect(paragraph, own.style)];
    this.#carried = [];
    if (child(mark, 'w:del') && this.#collector.leavesOut('deleted') || child(mark, 'w:ins') && this.#collector.leavesOut('inserted')) {
      this.#carried = pieces;
      return;
    }
    const { numbering, outline } = this.#styles.paragraph(own);
    const sign = numbering ? this.#numbering.next(numbering.id, numbering.level, numbering.style) : '';
    this.#pieces(pieces, sign, outline !== undefined && outline < 6 ? outline + 1 : undefined, paragraph);
  }

  #flush(): void {
    const pieces = this.#carried;
    this.#carried = [];
    if (pieces.length > 0) this.#pieces(pieces, '', undefined, undefined);
  }

  #pieces(pieces: readonly Piece[], sign: string, headingLevel: number | undefined, paragraph: XmlElement | undefined): void {
    const shows = sign !== '' || pieces.some((piece) => piece.kind === 'words');
    if (headingLevel !== undefined && shows) this.#builder.heading(headingLevel);
    else this.#builder.break();
    const first = pieces.find((piece): piece is Words => piece.kind === 'words' && piece.text.trim() !== '');
    if (sign && paragraph) this.#builder.text(sign, this.#collector.numberPlace(paragraph), 0, first?.bold ?? false);
    let line: Words[] = [];
    for (const piece of pieces) {
      if (piece.kind === 'words') line.push(piece);
      else if (piece.kind === 'break') { this.#words(line); line = []; this.#builder.break(); } else if (piece.kind === 'note') this.#notes.push(piece);
    }
    this.#words(line);
    this.#builder.break();
    for (const piece of pieces) if (piece.kind === 'box') this.#box(piece.content, piece.carrier);
  }

  /** Words set in a font of a legacy encoding are decoded together, since a VNI letter may be cut by a change of look. */
  #words(line: readonly Words[]): void {
    for (let from = 0; from < line.length;) {
      const encoding = this.#encodingOf(line[from]!);
      let to = from + 1;
      while (to < line.length && this.#encodingOf(line[to]!) === encoding) to++;
      const group = line.slice(from, to);
      if (encoding) this.#decoded(group, encoding);
      else for (const piece of group) this.#builder.text(piece.text, piece.ref, piece.offset, piece.bold);
      from = to;
    }
  }

  #encodingOf(piece: Words): LegacyEncoding | null {
    if (!this.#decode || !piece.font || /[\u0100-\u1eff]/.test(piece.text)) return null;
    return encodingOfFont(piece.font);
  }

  #decoded(group: readonly Words[], encoding: LegacyEncoding): void {
    const source = group.map((piece) => piece.text).join('');
    const { text, toSource } = decodeAs(source, encoding);
    if (text !== source && !this.encodings.includes(encoding)) this.encodings.push(encoding);
    let at = 0;
    let begin = 0;
    for (const piece of group) {
      const end = begin + piece.text.length;
      while (at < text.length && toSource(at) < end) {
        const offset = toSource(at) - begin;
        let to = at + 1;
        while (to < text.length && toSource(to) < end && toSource(to) - toSource(at) === to - at) to++;
        const words = text.slice(at, to);
        this.#builder.text(isCapitalFont(piece.font ?? '') ? words.toUpperCase() : words, piece.ref, piece.offset + offset, piece.bold);
        at = to;
      }
      begin = end;
    }
  }

  #box(content: XmlElement, carrier: XmlElement): void {
    const outer = this.#collector.carrier;
    this.#collector.carrier = carrier;
    this.#blocks(content);
    this.#collector.carrier = outer;
  }

  /** As in pages: only the innermost of nested tables becomes a table, the outer ones are blocks. */
  #table(table: XmlElement): void {
    this.#flush();
    const grid = gridOf(table, this.#collector);
    if (this.#inTable || holdsTable(table)) {
      for (const row of grid) for (const cell of row) { this.#blocks(cell.element); this.#flush(); }
      return;
    }
    this.#inTable = true;
    this.#builder.openTable(isBorderless(table, grid, this.#styles));
    for (const row of grid) {
      this.#builder.openRow();
      for (const cell of row) {
        if (isLeftOut(cell.element, this.#collector)) continue;
        this.#builder.openCell(cell.columnSpan, cell.rowSpan, cell.column);
        this.#blocks(cell.element);
        this.#flush();
        this.#builder.closeCell();
      }
      this.#builder.closeRow();
    }
    this.#builder.closeTable();
    this.#inTable = false;
  }

  /** Notes come after the document, where they cut no sentence. */
  #writeNotes(): void {
    const parts = { footnote: this.#source.footnotes, endnote: this.#source.endnotes };
    const numbers = { footnote: 0, endnote: 0 };
    for (const note of this.#notes) {
      const number = ++numbers[note.note];
      const content = [...elements(parts[note.note], `w:${note.note}`)].find((element) => idOf(element) === note.id);
      if (!content) continue;
      this.#collector.carrier = note.carrier;
      this.#builder.break();
      const [first, ...rest] = elements(content);
      const own = paragraphLook(child(first, 'w:pPr'));
      if (first?.name === 'w:p') this.#pieces(this.#collector.collect(first, own.style), `[${number}] `, undefined, first);
      else if (first) rest.unshift(first);
      for (const node of rest) if (node.name === 'w:p') this.#paragraph(node); else this.#blocks(node);
    }
    this.#collector.carrier = undefined;
  }
}
