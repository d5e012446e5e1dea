import type { DocFile } from './file.ts';
import { Formatting, type CharacterLook, type ParagraphFormat } from './formatting.ts';
import { lastValue, SPRM } from './sprms.ts';

/** Characters of one look; `from` is the character position of the first. */
export interface DocRun {
  readonly from: number;
  readonly text: string;
  readonly look: CharacterLook;
}

export interface DocParagraph {
  readonly runs: readonly DocRun[];
  readonly format: ParagraphFormat;
  /** Look of the paragraph mark: a deleted mark joins the paragraph to the next. */
  readonly mark: CharacterLook;
  readonly inTable: boolean;
  /** 1 in a table, 2 in a table inside a cell … */
  readonly depth: number;
  readonly ends: 'paragraph' | 'cell' | 'row';
  readonly listId: number;
  readonly listLevel: number;
  readonly outline: number;
}

/** The paragraphs that stand in characters `from`..`to`. Field codes are left out: nobody sees them. */
export function* docParagraphs(file: DocFile, formatting: Formatting, from: number, to: number): Generator<DocParagraph> {
  const text = file.text;
  const fields: boolean[] = [];
  for (let start = from; start < to;) {
    let end = start;
    while (end < to && !'\r\u0007\f'.includes(text[end]!)) end++;
    const format = formatting.paragraph(Math.min(end, to - 1));
    const inTable = lastValue(format.sprms, SPRM.paragraphInTable) === 1;
    const depth = inTable ? Math.max(1, lastValue(format.sprms, SPRM.tableDepth) ?? 1) : 0;
    const runs: DocRun[] = [];
    for (let at = start; at < end;) {
      const run = formatting.character(at, format);
      const stop = Math.min(run.end, end);
      let words = '';
      let wordsFrom = at;
      const flush = (): void => { if (words) runs.push({ from: wordsFrom, text: words, look: run.look }); words = ''; };
      for (let i = at; i < stop; i++) {
        const unit = text[i]!;
        if (unit === '\u0013') fields.push(false);
        else if (unit === '\u0014' && fields.length > 0) fields[fields.length - 1] = true;
        else if (unit === '\u0015') fields.pop();
        else if (!fields.includes(false) && !run.look.hidden) { if (!words) wordsFrom = i; words += unit; continue; }
        flush();
      }
      flush();
      at = stop;
    }
    const isMark = text[end] === '\u0007' && inTable;
    yield {
      runs, format, mark: formatting.character(Math.min(end, to - 1), format).look, inTable, depth,
      ends: !isMark ? 'paragraph' : lastValue(format.sprms, SPRM.rowEnd) === 1 ? 'row' : 'cell',
      listId: lastValue(format.sprms, SPRM.list) ?? 0,
      listLevel: lastValue(format.sprms, SPRM.listLevel) ?? 0,
      outline: lastValue(format.sprms, SPRM.outline) ?? 9,
    };
    start = end + 1;
  }
}
