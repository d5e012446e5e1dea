import type { PdfLine } from './lines.ts';

const PAGE_NUMBER = /^(?:[-–—\s]*\d{1,4}[-–—\s]*|(?:trang|page)\s*\d+(?:\s*(?:\/|trên|of)\s*\d+)?|\d+\s*\/\s*\d+)$/iu;
/** Share of the page's height at its top and bottom where running heads stand. */
const BAND = 0.11;

/** What a line at the edge of a page looks like apart from its numbers, so that "Số 29 … 8" and "Số 29 … 9" are the same head. */
function shape(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

/** Lines at the edges of pages that are not the draft's own words: page numbers and heads that come again on other pages. */
export function runningHeads(pages: readonly { readonly height: number; readonly lines: readonly PdfLine[] }[]): Set<PdfLine> {
  const edges = pages.map((page) => page.lines.filter((line) => line.y < page.height * BAND || line.y > page.height * (1 - BAND * 0.8)));
  const seen = new Map<string, number>();
  for (const lines of edges) for (const text of new Set(lines.map((line) => shape(line.text)))) seen.set(text, (seen.get(text) ?? 0) + 1);
  const heads = new Set<PdfLine>();
  edges.forEach((lines, page) => {
    for (const line of lines) {
      const often = (seen.get(shape(line.text)) ?? 0) >= Math.max(3, pages.length * 0.3);
      const only = PAGE_NUMBER.test(line.text.trim());
      // On the first page a repeated line may be the document's own head that later pages repeat.
      if (only || often && (page > 0 || /\d/.test(line.text))) heads.add(line);
    }
  });
  return heads;
}
