import { DraftBuilder } from './builder.ts';
import { decodeDraft } from './legacy.ts';
import { continues, isHardWrapped, type Line } from './lines.ts';
import { UnreadableDraft, type Draft } from './tree.ts';

interface PlacedLine extends Line {
  readonly offset: number;
}

/** Splits a text into physical lines; `offset` is the index of the line's first unit in `source`. */
export function splitLines(source: string): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let blank = false;
  for (const match of source.matchAll(/([^\n\r\f\v\u2028\u2029]*)(?:\r\n|[\n\r\f\v\u2028\u2029]|$)/g)) {
    const text = match[1]!;
    if (text.trim()) lines.push({ text, offset: match.index, blankBefore: blank, bold: false });
    blank = !text.trim();
  }
  return lines;
}

/** Reads plain text. Source places have `ref` 0 and the UTF-16 offset into `source`. Tabs inside a line part table cells of old drafts; they stay blanks. */
export function readPlainText(source: string, options: { decode?: boolean } = {}): Draft {
  if (!source.trim()) throw new UnreadableDraft('empty');
  if (looksBinary(source)) throw new UnreadableDraft('binary');
  const builder = new DraftBuilder();
  const lines = splitLines(source);
  const wrapped = isHardWrapped(lines);
  lines.forEach((line, i) => {
    const previous = lines[i - 1];
    if (previous && continues(previous, line, wrapped)) builder.text('\n', 0, line.offset - 1);
    else builder.break();
    builder.text(line.text, 0, line.offset);
  });
  return options.decode === false ? builder.build() : decodeDraft(builder.build());
}

/** Control characters and replacement signs beyond what a typed text holds. */
export function looksBinary(source: string): boolean {
  const sample = source.slice(0, 20_000);
  const controls = sample.match(/[^\P{Cc}\t\n\v\f\r]|\ufffd/gu)?.length ?? 0;
  return sample.includes('\u0000') || controls > 8 && controls / sample.length > 0.02;
}
