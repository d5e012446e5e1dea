import { languagesOf } from '../draft/languages.ts';
import { markerOf } from '../draft/markers.ts';
import { paragraphs, type Draft, type Table } from '../draft/tree.ts';
import { englishMarker } from './english/markers.ts';
import type { Block } from './section.ts';

/** The leaf blocks in reading order, with their signs; sections and quotations are found later. */
export function readBlocks(draft: Draft): Block[] {
  const tables = new Map<Table, number>();
  const languages = languagesOf(draft);
  return paragraphs(draft).map(({ paragraph, cell, row, table }, index) => {
    const language = languages.of(paragraph) ?? 'vi';
    const sign = signOf(paragraph.value, language === 'en' ? englishMarker : markerOf);
    if (table && !tables.has(table)) tables.set(table, tables.size);
    return {
      index,
      text: paragraph.value,
      language,
      start: paragraph.start,
      end: paragraph.end,
      bold: paragraph.bold || paragraph.headingLevel !== undefined,
      marker: sign && { style: sign.style, label: sign.label },
      bodyStart: paragraph.start + (sign?.length ?? 0),
      section: undefined,
      cell: table && row && cell ? { table: tables.get(table)!, row: table.children.indexOf(row), column: cell.column, columnSpan: cell.columnSpan, layout: table.layout } : undefined,
      quoted: false,
    };
  });
}

/** "- a) …" is an item that a converter dashed: the inner sign is the real one. */
function signOf(text: string, markerOf: typeof englishMarker): ReturnType<typeof englishMarker> {
  const sign = markerOf(text);
  if (sign?.style !== 'dash') return sign;
  const inner = markerOf(text.slice(sign.length));
  if (inner && (inner.style === 'letter' || inner.style === 'number' || inner.style === 'decimal')) return { ...inner, length: sign.length + inner.length };
  return sign;
}
