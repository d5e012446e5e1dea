import type { Span } from '../../rules/draft/tree.ts';
import type { Ranges } from './ranges.ts';

/** Paints one named highlight over these places, in place of what it held. Silent where the API is missing: lists say the same in words. */
export function highlight(name: string, ranges: Ranges, places: readonly Span[], priority: number): void {
  if (typeof Highlight !== 'function') return;
  const found = places.map((place) => ranges.range(place)).filter((range) => range !== null);
  if (!found.length) { CSS.highlights.delete(name); return; }
  const set = new Highlight(...found);
  set.priority = priority;
  CSS.highlights.set(name, set);
}

/** The part of the draft that the reader has selected, without the blanks at its ends; null when nothing of it is. */
export function selectedSpan(ranges: Ranges, text: string): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  let start = ranges.offsetAt(startContainer, startOffset);
  let end = ranges.offsetAt(endContainer, endOffset);
  if (start === null || end === null) return null;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}
