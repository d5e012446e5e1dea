import type { Span } from '../../../rules/draft/tree.ts';

/** The draft as this page shows it: where words stand, and bringing them into sight. */
export interface DraftView {
  /** Null while the words are not drawn. */
  range(span: Span): Range | null;
  /** Draws what is needed and scrolls there. */
  reveal(span: Span): Promise<void>;
  /** The words that are selected now; null when none of the draft's are. */
  selected(): Span | null;
}

/** The text node and offset that lie `offset` units into an element's words. */
export function pointIn(element: Element, offset: number): [Text, number] | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
    last = node;
  }
  return last ? [last, last.length] : null;
}

export function rangeBetween(from: [Text, number] | null, to: [Text, number] | null): Range | null {
  if (!from || !to) return null;
  // A PDF may draw the later letters of a line first.
  if (from[0].compareDocumentPosition(to[0]) & Node.DOCUMENT_POSITION_PRECEDING) [from, to] = [[to[0], 0], [from[0], from[0].length]];
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range.collapsed ? null : range;
}

/** Scrolls the box of the draft so that the words stand in its middle. */
export function bringIntoSight(range: Range, box: Element): void {
  const words = range.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (words.top > frame.top + frame.height * 0.1 && words.bottom < frame.bottom - frame.height * 0.1) return;
  box.scrollBy({ top: words.top - frame.top - frame.height / 2 + Math.min(words.height, frame.height) / 2, behavior: 'instant' });
}
