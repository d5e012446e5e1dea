import { DraftBuilder } from './builder.ts';
import { decodeAs, detectBlocks, isCapitalFont, ranked, type Decoded, type LegacyEncoding } from '../text/legacy/legacy.ts';
import { isTable, paragraphs, type Draft, type Notice, type Paragraph } from './tree.ts';

/** Soft hyphens and zero-width signs: not seen, so not part of the words. Checked only after TCVN3, where U+00AD is a letter. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u2060\ufeff]/;

/**
 * The draft with legacy encodings decoded paragraph by paragraph and unseen signs taken out; the same draft where nothing changes.
 * Source places go on pointing at the source as it stands. `fontOf` names the font of a paragraph where the format tells it.
 */
export function decodeDraft(draft: Draft, fontOf: (paragraph: Paragraph) => string | undefined = () => undefined): Draft {
  const all = paragraphs(draft).map(({ paragraph }) => paragraph);
  const fonts = all.map(fontOf);
  const encodings = detectBlocks(all.map((paragraph) => paragraph.value), fonts);
  const decoded = new Map<Paragraph, Decoded>();
  all.forEach((paragraph, i) => {
    const change = decodedParagraph(paragraph.value, encodings[i] ?? null, fonts[i]);
    if (change) decoded.set(paragraph, change);
  });
  if (decoded.size === 0) return draft;
  const rebuilt = rebuild(draft, decoded);
  return { ...rebuilt, notices: [...draft.notices, ...encodingNotices(ranked(encodings))] };
}

export function encodingNotices(encodings: readonly LegacyEncoding[]): Notice[] {
  return encodings.map((encoding) => ({ code: `encoding-${encoding}` }));
}

function decodedParagraph(value: string, encoding: LegacyEncoding | null, font: string | undefined): Decoded | null {
  if (encoding) {
    const decoded = decodeAs(value, encoding);
    return font && isCapitalFont(font) ? { ...decoded, text: decoded.text.toUpperCase() } : decoded;
  }
  return UNSEEN.test(value) ? withoutUnseen(value) : null;
}

/** The text without signs that show nothing, and where each remaining unit stood. */
export function withoutUnseen(value: string): Decoded {
  let text = '';
  const starts: number[] = [];
  for (let i = 0; i < value.length; i++) {
    if (UNSEEN.test(value[i]!)) continue;
    starts.push(i);
    text += value[i]!;
  }
  starts.push(value.length);
  return { text, toSource: (offset) => starts[Math.min(Math.max(offset, 0), starts.length - 1)]! };
}

function rebuild(draft: Draft, decoded: ReadonlyMap<Paragraph, Decoded>): Draft {
  const builder = new DraftBuilder();
  const write = (paragraph: Paragraph): void => {
    if (paragraph.headingLevel !== undefined) builder.heading(paragraph.headingLevel);
    else builder.break();
    const { text, toSource } = decoded.get(paragraph) ?? { text: paragraph.value, toSource: (offset: number) => offset };
    for (let from = 0; from < text.length;) {
      const start = toSource(from);
      let to = from + 1;
      while (to < text.length && toSource(to) === start + to - from) to++;
      builder.text(text.slice(from, to), 0, paragraph.start + start, paragraph.bold);
      from = to;
    }
    builder.break();
  };
  for (const child of draft.children) {
    if (!isTable(child)) { write(child); continue; }
    builder.openTable(child.layout);
    for (const row of child.children) {
      builder.openRow();
      for (const cell of row.children) {
        builder.openCell(cell.columnSpan, cell.rowSpan, cell.column);
        for (const paragraph of cell.children) write(paragraph);
        builder.closeCell();
      }
      builder.closeRow();
    }
    builder.closeTable();
  }
  // The builder's places are offsets in the text before; from there the draft knows the way, and where its letters end.
  const rebuilt = builder.build();
  const own = rebuilt.source;
  return { ...rebuilt, source: { locate: (offset) => draft.source.locate(own.locate(offset).offset), locateEnd: (offset) => draft.source.locateEnd(own.locateEnd(offset).offset) } };
}
