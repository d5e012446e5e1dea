import type { Literal, Node, Parent } from 'unist';

/**
 * The draft as a unist tree over one NFC text. `start` and `end` are UTF-16 indices into `Draft.text`;
 * a node's words are exactly `text.slice(start, end)`. Text is what the reader of the draft sees.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Paragraph extends Literal, Span {
  type: 'paragraph';
  value: string;
  /** Every letter of it is bold. */
  bold: boolean;
  /** Heading level given by the format itself (h1–h6, #, Word outline), not guessed from the words. */
  headingLevel?: number;
}

export interface Cell extends Parent, Span {
  type: 'cell';
  children: Paragraph[];
  /** Zero-based column and how many columns and rows the cell spans. */
  column: number;
  columnSpan: number;
  rowSpan: number;
}

export interface Row extends Parent, Span {
  type: 'row';
  children: Cell[];
}

export interface Table extends Parent, Span {
  type: 'table';
  children: Row[];
  /** A borderless layout table, such as the two-column head of a document or its signature block. */
  layout: boolean;
}

export type DraftChild = Paragraph | Table;

export interface Draft extends Parent, Span {
  type: 'draft';
  text: string;
  children: DraftChild[];
  /** Offset in `text` → place in the source; what `ref` means is the reader's business (DOM text node, Word run, PDF item, file). */
  source: SourceMap;
  /** What the reader noticed and the user should know: an encoding it decoded, tracked changes it followed, a page without text. */
  notices: Notice[];
}

export interface SourcePlace {
  readonly ref: number;
  readonly offset: number;
}

export interface SourceMap {
  /** Where the unit at `offset` came from. For the end of a range, locate `end - 1` and step over that unit: see `locateEnd`. */
  locate(offset: number): SourcePlace;
  locateEnd(offset: number): SourcePlace;
}

/** `code` names an entry of the message catalogue; `values` fill it. */
export interface Notice {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export function isTable(node: Node): node is Table {
  return node.type === 'table';
}

/** All paragraphs in reading order, with the table cell that holds them. */
export function paragraphs(draft: Draft): { paragraph: Paragraph; cell?: Cell; row?: Row; table?: Table }[] {
  const list: { paragraph: Paragraph; cell?: Cell; row?: Row; table?: Table }[] = [];
  for (const child of draft.children) {
    if (!isTable(child)) { list.push({ paragraph: child }); continue; }
    for (const row of child.children) for (const cell of row.children) for (const paragraph of cell.children) list.push({ paragraph, cell, row, table: child });
  }
  return list;
}

/** A file or page that cannot be reviewed. `code` names an entry of the message catalogue. */
export class UnreadableDraft extends Error {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  constructor(code: string, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'UnreadableDraft';
    this.code = code;
    this.values = values;
  }
}
