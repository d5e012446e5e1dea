import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { DraftBuilder } from './builder.ts';
import { decodeDraft } from './legacy.ts';
import { continues, isHardWrapped, type Line, type Wrapping } from './lines.ts';
import { markdownParts, type MarkdownPart } from './markdown-parts.ts';
import { cellLines } from './pipe-cells.ts';
import { looksBinary } from './plain.ts';
import { UnreadableDraft, type Draft } from './tree.ts';

/** A run of words with one weight; `offset` is where its first unit stands in the Markdown source. */
interface Piece {
  readonly text: string;
  readonly offset: number;
  readonly bold: boolean;
}

interface RichTable {
  readonly table: Table;
  readonly part: MarkdownPart;
}

interface RichLine extends Line {
  readonly pieces: readonly Piece[];
  readonly headingLevel: number | undefined;
  /** A break that the format itself asks for stands before the line. */
  readonly hardBreak: boolean;
}

// Legal numbering is text, not a Markdown list: "1." and "-" must stay and a wrapped "- xã hội" must not open a list.
// "-----" under a header line is a rule of the form, not a setext heading; indents are layout, not code.
function keepLegalNumbering(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push({ disable: { null: ['list', 'setextUnderline', 'codeIndented', 'blockQuote', 'htmlFlow', 'definition', 'labelStartImage', 'labelStartLink', 'labelEnd', 'gfmFootnoteCall', 'gfmFootnoteDefinition', 'literalAutolink'] } });
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(keepLegalNumbering as never);

/** Reads Markdown as converters write it. Source places have `ref` 0 and the UTF-16 offset into `source`. */
export function readMarkdown(source: string, options: { decode?: boolean } = {}): Draft {
  if (!source.trim()) throw new UnreadableDraft('empty');
  if (looksBinary(source)) throw new UnreadableDraft('binary');
  const builder = new DraftBuilder();
  const groups: (RichLine[] | RichTable)[] = [];
  let lines: RichLine[] = [];
  for (const part of markdownParts(source)) {
    for (const node of (parser.parse(part.text) as Root).children) {
      if (node.type === 'table') {
        groups.push(lines, { table: node, part });
        lines = [];
      } else for (const line of linesOf(node, part)) lines.push(line);
    }
  }
  groups.push(lines);
  const wrapped = isHardWrapped(groups.flatMap((group) => (Array.isArray(group) ? group : [])));
  for (const group of groups) {
    if (Array.isArray(group)) writeLines(builder, group, wrapped);
    else writeTable(builder, group);
  }
  return options.decode === false ? builder.build() : decodeDraft(builder.build());
}

function writeLines(builder: DraftBuilder, lines: readonly RichLine[], wrapped: Wrapping): void {
  let inCells = false;
  for (const event of cellLines(lines)) {
    if (event.cell === 'row') { if (!inCells) builder.openTable(); inCells = true; builder.openRow(); builder.openCell(); continue; }
    if (event.cell === 'next') { builder.openCell(); continue; }
    if (event.cell === 'end') { builder.closeTable(); inCells = false; continue; }
    const { value, previous } = event;
    if (value.headingLevel !== undefined) builder.heading(value.headingLevel);
    else if (previous && previous.headingLevel === undefined && !value.hardBreak && continues(previous, value, inCells || wrapped)) builder.text('\n', 0, Math.max(0, (value.pieces[0]?.offset ?? 1) - 1));
    else builder.break();
    for (const piece of value.pieces) builder.text(piece.text, 0, piece.offset, piece.bold);
  }
  if (inCells) builder.closeTable();
  builder.break();
}

function writeTable(builder: DraftBuilder, { table, part }: RichTable): void {
  builder.openTable();
  for (const row of table.children) {
    builder.openRow();
    for (const cell of row.children) {
      builder.openCell();
      for (const line of linesOf(cell, part)) {
        builder.break();
        for (const piece of line.pieces) builder.text(piece.text, 0, piece.offset, piece.bold);
      }
      builder.closeCell();
    }
    builder.closeRow();
  }
  builder.closeTable();
}

function linesOf(node: Nodes, part: MarkdownPart): RichLine[] {
  if (node.type === 'thematicBreak') return [];
  const headingLevel = node.type === 'heading' ? node.depth : undefined;
  const rows: { pieces: Piece[]; hardBreak: boolean }[] = [{ pieces: [], hardBreak: false }];
  const add = (text: string, offset: number, bold: boolean): void => {
    for (const { 0: part, 1: lineEnd, index } of text.matchAll(/(\r\n|\r|\n)|[^\r\n]+/g)) {
      if (lineEnd) { rows.push({ pieces: [], hardBreak: false }); continue; }
      // "*Đơn vị thực hiện: *Các sở": signs of emphasis that the converter set wrongly are no words of the draft.
      for (const run of part.matchAll(/(?:(?!\*)[^]|^\*(?=\s))+/gu)) rows.at(-1)!.pieces.push({ text: run[0], offset: offset + index + run.index, bold });
    }
  };
  const walk = (child: PhrasingContent | Nodes, bold: boolean): void => {
    if (child.type === 'text' || child.type === 'inlineCode' || child.type === 'code') {
      for (const piece of placed(child.value, child.position?.start.offset ?? 0, child.position?.end.offset ?? 0, part.text)) add(piece.text, part.offset + piece.offset, bold);
    } else if (child.type === 'break' || (child.type === 'html' && /^<br\s*\/?>$/i.test(child.value))) {
      rows.push({ pieces: [], hardBreak: true });
    } else if ('children' in child) {
      for (const grandchild of child.children) walk(grandchild, bold || child.type === 'strong' || headingLevel !== undefined);
    }
  };
  walk(node, headingLevel !== undefined);
  const filled = rows.filter((row) => row.pieces.some((piece) => piece.text.trim()));
  return filled.map((row, i) => ({
    pieces: row.pieces,
    text: row.pieces.map((piece) => piece.text).join(''),
    bold: row.pieces.every((piece) => piece.bold || !/[\p{L}\p{N}]/u.test(piece.text)),
    blankBefore: i === 0,
    headingLevel,
    hardBreak: row.hardBreak,
  }));
}

/** Cuts a decoded value at escapes and entities, so that each piece maps unit by unit onto the source. */
function placed(value: string, start: number, end: number, source: string): { text: string; offset: number }[] {
  const at = source.indexOf(value, start);
  if (at >= 0 && at + value.length <= end) return [{ text: value, offset: at }];
  const pieces: { text: string; offset: number }[] = [];
  let from = start;
  for (const unit of value) {
    let found = source.indexOf(unit, from);
    if (found < 0 || found >= end) found = from; // an entity: everything after it is found again further on
    const last = pieces.at(-1);
    if (last && last.offset + last.text.length === found) pieces[pieces.length - 1] = { text: last.text + unit, offset: last.offset };
    else pieces.push({ text: unit, offset: found });
    from = Math.min(found + unit.length, end);
  }
  return pieces;
}

