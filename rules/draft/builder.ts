import { toNfc } from '../text/nfc.ts';
import { isLayoutTable } from './layout.ts';
import { sourceMap } from './source-map.ts';
import type { Cell, Draft, DraftChild, Notice, Paragraph, Row, Table } from './tree.ts';

/** No draft holds more white space in a row: it says nothing, and patterns that step over it would take long. */
const MAX_BLANK = 100;
/** A blank typed twice between words says nothing either; three and more may set columns apart. */
const SPARE_BLANK = /\s{101,}|(?<=\S) {2}(?=\S)/g;
/** Blanks of a fixed width, and those that do not break: on the page all look alike, so the rules meet one kind only. */
const KINDS_OF_BLANK = /[\u00a0\u2002-\u200a\u202f\u205f]/g;
const LETTER = /[\p{L}\p{N}]/u;

interface OpenParagraph {
  readonly start: number;
  /** Whether all letters so far are bold; undefined before the first. */
  bold: boolean | undefined;
  headingLevel: number | undefined;
}

/**
 * Readers feed what the eye sees, in reading order; the builder makes the one NFC text, the tree over it and the source map.
 * Blocks are divided by "\n" in the text. Positions of a block never include white space at its ends.
 */
export class DraftBuilder {
  readonly #done: string[] = [];
  #words: string[] = []; // of the paragraph now open
  #length = 0;
  // Source map: from text offset at[i] on, the source is ref[i] at off[i] and onwards, unit by unit.
  readonly #at: number[] = [];
  readonly #ref: number[] = [];
  readonly #off: number[] = [];
  readonly #children: DraftChild[] = [];
  readonly #notices: Notice[] = [];
  #paragraph: OpenParagraph | undefined;
  #table: Table | undefined;
  #row: Row | undefined;
  #cell: Cell | undefined;
  // Letters broken over runs ("u" in one, its horn and its tone in the next two) compose only when joined: hold back the last run.
  #pending: { source: string; ref: number; offset: number; bold: boolean; marks: string } | undefined;
  // Blanks wait for the words after them.
  #blanks: { source: string; ref: number; offset: number; bold: boolean }[] = [];

  /** Adds visible words. `ref` and `offset` say where they came from. Spacing is the reader's decision. */
  text(source: string, ref: number, offset: number, bold = false): void {
    const words = source.replace(KINDS_OF_BLANK, ' ');
    const body = words.trim();
    const lead = words.length - words.trimStart().length;
    if (lead > 0) this.#blanks.push({ source: words.slice(0, lead), ref, offset, bold });
    if (!body) return;
    this.#releaseBlanks();
    let from = 0;
    if (body.includes('  ') || body.length > MAX_BLANK) for (const run of body.matchAll(SPARE_BLANK)) {
      this.#word(body.slice(from, run.index + (run[0].length > MAX_BLANK ? MAX_BLANK : 1)), ref, offset + lead + from, bold);
      from = run.index + run[0].length;
    }
    this.#word(body.slice(from), ref, offset + lead + from, bold);
    const end = lead + body.length;
    if (end < words.length) this.#blanks.push({ source: words.slice(end), ref, offset: offset + end, bold });
  }

  /** Blanks between words are one run, however many pieces they come in: where a piece is cut changes nothing. */
  #releaseBlanks(): void {
    if (this.#blanks.length === 0) return;
    const blanks = this.#blanks;
    this.#blanks = [];
    const length = blanks.reduce((sum, { source }) => sum + source.length, 0);
    const double = length === 2 && blanks.every(({ source }) => !/[^ ]/.test(source)) && (this.#pending !== undefined || this.#paragraph !== undefined);
    let room = double ? 1 : MAX_BLANK;
    for (const { source, ref, offset, bold } of blanks) {
      this.#word(source.slice(0, room), ref, offset, bold);
      room -= Math.min(room, source.length);
    }
  }

  #word(source: string, ref: number, offset: number, bold: boolean): void {
    if (!source) return;
    const marks = this.#pending && /^\p{M}+/u.exec(source)?.[0];
    if (marks) {
      this.#pending!.marks += marks;
      this.#word(source.slice(marks.length), ref, offset + marks.length, bold);
      return;
    }
    this.#flush();
    this.#pending = { source, ref, offset, bold, marks: '' };
  }

  /** Ends the paragraph, if one is open. */
  break(): void {
    this.#releaseBlanks();
    this.#flush();
    const open = this.#paragraph;
    if (!open) return;
    this.#paragraph = undefined;
    const raw = this.#words.join('');
    this.#done.push(raw);
    this.#words = [];
    const lead = raw.length - raw.trimStart().length;
    const value = raw.trim();
    if (!value) return;
    const start = open.start + lead;
    const paragraph: Paragraph = { type: 'paragraph', value, start, end: start + value.length, bold: open.bold === true };
    if (open.headingLevel !== undefined) paragraph.headingLevel = open.headingLevel;
    if (this.#cell) this.#cell.children.push(paragraph);
    else this.#children.push(paragraph);
    this.#newline();
  }

  /** Marks the paragraph about to be written as a heading by format. */
  heading(level: number): void {
    this.break();
    this.#open().headingLevel = level;
  }

  openTable(layout = false): void {
    this.closeTable();
    this.#table = { type: 'table', children: [], layout, start: this.#length, end: this.#length };
    this.#children.push(this.#table);
  }

  openRow(): void {
    this.closeRow();
    if (!this.#table) this.openTable();
    this.#row = { type: 'row', children: [], start: this.#length, end: this.#length };
    this.#table!.children.push(this.#row);
  }

  openCell(columnSpan = 1, rowSpan = 1, column?: number): void {
    this.closeCell();
    if (!this.#row) this.openRow();
    const previous = this.#row!.children.at(-1);
    this.#cell = {
      type: 'cell', children: [], columnSpan, rowSpan, start: this.#length, end: this.#length,
      column: column ?? (previous ? previous.column + previous.columnSpan : 0),
    };
    this.#row!.children.push(this.#cell);
  }

  closeCell(): void {
    this.break();
    if (this.#cell) close(this.#cell);
    this.#cell = undefined;
  }

  closeRow(): void {
    this.closeCell();
    if (this.#row) close(this.#row);
    this.#row = undefined;
  }

  closeTable(): void {
    this.closeRow();
    if (this.#table) {
      close(this.#table);
      this.#table.layout ||= isLayoutTable(this.#table);
    }
    this.#table = undefined;
  }

  notice(code: string, values?: Notice['values']): void {
    if (!this.#notices.some((notice) => notice.code === code)) this.#notices.push(values ? { code, values } : { code });
  }

  build(): Draft {
    this.closeTable();
    this.break();
    const text = this.#done.join('').trimEnd();
    for (const child of this.#children) if (child.type === 'table') keepInside(child, text.length);
    const children = this.#children.filter((child) => child.type === 'paragraph' || child.children.some((row) => row.children.some((cell) => cell.children.length > 0)));
    return { type: 'draft', text, start: 0, end: text.length, children, source: sourceMap(this.#at, this.#ref, this.#off), notices: this.#notices };
  }

  /** Words between the cells of a table stand in a cell of their own. */
  #open(): OpenParagraph {
    if (this.#table && !this.#cell) this.openCell();
    return (this.#paragraph ??= { start: this.#length, bold: undefined, headingLevel: undefined });
  }

  #flush(): void {
    const held = this.#pending;
    if (!held) return;
    this.#pending = undefined;
    const base = held.marks ? /\P{M}?\p{M}*$/u.exec(held.source)![0] : '';
    const before = held.source.slice(0, held.source.length - base.length);
    this.#append(before, held.ref, held.offset, held.bold);
    this.#append(base + held.marks, held.ref, held.offset + before.length, held.bold, base.length);
  }

  /** `own`: how much of `source` stands in the run itself; accents behind it were borrowed from the next ones. */
  #append(source: string, ref: number, offset: number, bold: boolean, own = source.length): void {
    if (!source) return;
    const paragraph = this.#open();
    const { text, toSource } = toNfc(source);
    if (text === source && own === source.length) this.#segment(this.#length, ref, offset);
    else {
      let expected = -1;
      for (let unit = 0; unit < text.length; unit++) {
        const from = Math.min(toSource(unit), Math.max(own - 1, 0));
        if (from !== expected) this.#segment(this.#length + unit, ref, offset + from);
        expected = from + 1;
      }
      // The end of a decomposed letter, where nothing of the source follows in this block.
      this.#segment(this.#length + text.length, ref, offset + own);
    }
    this.#words.push(text);
    this.#length += text.length;
    if (paragraph.bold !== false && (!bold || paragraph.bold === undefined) && LETTER.test(text)) paragraph.bold = bold;
  }

  #segment(at: number, ref: number, offset: number): void {
    const last = this.#at.length - 1;
    if (last >= 0 && this.#ref[last] === ref && this.#off[last]! + (at - this.#at[last]!) === offset) return;
    this.#at.push(at);
    this.#ref.push(ref);
    this.#off.push(offset);
  }

  #newline(): void {
    this.#done.push('\n');
    this.#length++;
  }
}

function close(node: Cell | Row | Table): void {
  const kids = (node.children as readonly { start: number; end: number }[]).filter((kid) => kid.end > kid.start);
  const first = kids[0];
  const last = kids.at(-1);
  if (!first || !last) { Object.assign(node, { end: node.start }); return; }
  Object.assign(node, { start: first.start, end: last.end });
}

/** Rows and cells without words that were opened behind the last word stand at its end. */
function keepInside(node: Table | Row | Cell, limit: number): void {
  if (node.start > limit) Object.assign(node, { start: limit, end: limit });
  for (const kid of node.children) if (kid.type !== 'paragraph') keepInside(kid, limit);
}

