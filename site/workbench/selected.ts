import type { Span } from '../../rules/draft/tree.ts';
import { selectedSpan } from '../draft/highlights.ts';
import { Ranges } from '../draft/ranges.ts';
import { EditorText } from './editor-text.ts';
import type { DraftPane } from './Editor.tsx';

/** The part of the draft's text that is selected in the pane; null when nothing is. */
export function selectedIn(pane: DraftPane | null, map: Int32Array | null, text: string, file: boolean): Span | null {
  if (!pane?.box) return null;
  if (file) return selectedSpan(new Ranges(pane.box), text);
  const selection = getSelection();
  if (!map || !selection || selection.isCollapsed || !pane.box.contains(selection.anchorNode) || !pane.box.contains(selection.focusNode)) return null;
  const words = new EditorText(pane.box);
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const [from, to] = [words.offsetAt(startContainer, startOffset), words.offsetAt(endContainer, endOffset)];
  if (from === null || to === null) return null;
  let start = map.findIndex((place) => place >= from);
  const last = map.findLastIndex((place) => place < to);
  if (start < 0) return null;
  let end = Math.min(last + 1, text.length);
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}
