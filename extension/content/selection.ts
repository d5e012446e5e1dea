import type { MarkupAdapter } from '../../rules/draft/markup.ts';
import { DOM, readableDocuments } from './dom.ts';

/** What the user has marked, in the page or in one of its frames. */
export function selectedRange(top: Document): Range | null {
  for (const document of readableDocuments(top)) {
    const selection = document.getSelection();
    if (selection && selection.rangeCount > 0 && !selection.isCollapsed && selection.toString().trim()) return selection.getRangeAt(0);
  }
  return null;
}

/**
 * The DOM as if only the marked words were there. Words of a text node before the mark are read as blanks, so that offsets
 * into the node stay true.
 */
export function within(range: Range): { root: Node; adapter: MarkupAdapter<Node> } {
  const common = range.commonAncestorContainer;
  return {
    root: common.nodeType === 1 ? common : common.parentNode ?? common,
    adapter: {
      ...DOM,
      kind: (node) => (node.nodeType === 3 && !range.intersectsNode(node) ? 'other' : DOM.kind(node)),
      hidden: (node) => !range.intersectsNode(node) || (DOM.hidden?.(node) ?? false),
      value: (node) => {
        let words = (node as Text).data;
        if (node === range.endContainer) words = words.slice(0, range.endOffset);
        if (node === range.startContainer) words = ' '.repeat(range.startOffset) + words.slice(range.startOffset);
        return words;
      },
    },
  };
}
