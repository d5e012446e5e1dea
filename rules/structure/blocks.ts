import { languagesOf } from '../draft/languages.ts';
import { markerOf } from '../draft/markers.ts';
import { paragraphs, type Draft, type Table } from '../draft/tree.ts';
import { passageOf, readOnce, type Passage } from '../text/passage.ts';
import type { Words } from '../text/vocabulary.ts';
import { englishMarker } from './english/markers.ts';
import type { Block } from './section.ts';

/** The leaf blocks in reading order, with their signs; sections and quotations are found later. */
export function readBlocks(draft: Draft): Block[] {
  const tables = new Map<Table, number>();
  const languages = languagesOf(draft);
  return paragraphs(draft).map(({ paragraph, cell, row, table }, index) => {
    const language = languages.of(paragraph) ?? 'vi';
    const passage = passageOf(paragraph.value);
    const { sign } = (language === 'en' ? englishSign : vietnameseSign)(passage);
    if (table && !tables.has(table)) tables.set(table, tables.size);
    return new LeafBlock({
      index,
      language,
      start: paragraph.start,
      end: paragraph.end,
      bold: paragraph.bold || paragraph.headingLevel !== undefined,
      marker: sign && { style: sign.style, label: sign.label },
      bodyStart: paragraph.start + (sign?.length ?? 0),
      section: undefined,
      cell: table && row && cell ? { table: tables.get(table)!, row: table.children.indexOf(row), column: cell.column, columnSpan: cell.columnSpan, layout: table.layout } : undefined,
      quoted: false,
    }, passage);
  });
}

type Place = Omit<Block, 'text' | 'passage' | 'folded' | 'words'>;

/** A clone (structured or spread) of it has the place and the text, and not what was read of it. */
class LeafBlock implements Block {
  index: number;
  text: string;
  language: Block['language'];
  start: number;
  end: number;
  bold: boolean;
  marker: Block['marker'];
  bodyStart: number;
  section: Block['section'];
  cell: Block['cell'];
  quoted: boolean;
  readonly #passage: Passage;

  constructor(place: Place, passage: Passage) {
    this.index = place.index;
    this.text = passage.text;
    this.language = place.language;
    this.start = place.start;
    this.end = place.end;
    this.bold = place.bold;
    this.marker = place.marker;
    this.bodyStart = place.bodyStart;
    this.section = place.section;
    this.cell = place.cell;
    this.quoted = place.quoted;
    this.#passage = passage;
  }

  get passage(): Passage {
    return this.#passage;
  }

  get folded(): string {
    return this.#passage.folded;
  }

  get words(): Words {
    return this.#passage.words;
  }
}

/** The block without what stands from `end` on, an index into the draft's text. */
export function blockUpTo(block: Block, end: number): Block {
  return new LeafBlock(block, passageOf(block.text.slice(0, end - block.start)));
}

const vietnameseSign = readOnce(({ text }) => ({ sign: signOf(text, markerOf) }));
const englishSign = readOnce(({ text }) => ({ sign: signOf(text, englishMarker) }));

/** "- a) …" is an item that a converter dashed: the inner sign is the real one. */
function signOf(text: string, markerOf: typeof englishMarker): ReturnType<typeof englishMarker> {
  const sign = markerOf(text);
  if (sign?.style !== 'dash') return sign;
  const inner = markerOf(text.slice(sign.length));
  if (inner && (inner.style === 'letter' || inner.style === 'number' || inner.style === 'decimal')) return { ...inner, length: sign.length + inner.length };
  return sign;
}
