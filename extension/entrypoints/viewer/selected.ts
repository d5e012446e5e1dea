import type { Span } from '../../../rules/draft/tree.ts';

/** The selected words without the blanks at their ends; null when a point is outside the draft or nothing is left. `offsetAt` maps a point of the page to the draft's text. */
export function selectedSpan(text: string, offsetAt: (node: Node, offset: number) => number | null): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  let start = offsetAt(startContainer, startOffset);
  let end = offsetAt(endContainer, endOffset);
  if (start === null || end === null) return null;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}

/** Offset at a point within a sheet whose paragraphs carry `data-start`. */
export function offsetInSheet(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]') ?? (node.childNodes[offset] as Element | undefined)?.closest?.<HTMLElement>('[data-start]');
  if (!paragraph) return null;
  const start = Number(paragraph.dataset.start);
  if (!paragraph.contains(node)) return start;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return start + before.toString().length;
}
