import type { Span } from '../../rules/draft/tree.ts';

/** The words of an editable box by their offsets: its text nodes in order, a line break for every <br> but a last one that only holds the caret. */
export class EditorText {
  readonly text: string;
  readonly #nodes: { node: Text; start: number }[] = [];

  constructor(box: HTMLElement) {
    const parts: string[] = [];
    let at = 0;
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        this.#nodes.push({ node, start: at });
        parts.push(node.data);
        at += node.data.length;
      } else if (node instanceof HTMLBRElement && !(node === box.lastChild)) {
        parts.push('\n');
        at++;
      }
    }
    this.text = parts.join('');
  }

  range({ start, end }: Span): Range | null {
    const from = this.#at(start);
    const to = this.#at(Math.max(start, end - 1));
    if (!from || !to || end <= start) return null;
    const range = document.createRange();
    range.setStart(from.node, Math.min(from.node.data.length, start - from.start));
    range.setEnd(to.node, Math.min(to.node.data.length, end - to.start));
    return range;
  }

  /** Null for a place outside the words. */
  offsetAt(node: Node, offset: number): number | null {
    const found = this.#nodes.find((entry) => entry.node === node);
    if (found) return found.start + offset;
    const next = this.#nodes.find((entry) => (node.childNodes[offset] ? node.childNodes[offset] === entry.node || (node.childNodes[offset]!.compareDocumentPosition(entry.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 : false));
    return next ? next.start : this.text.length;
  }

  #at(offset: number): { node: Text; start: number } | undefined {
    let low = 0;
    let high = this.#nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#nodes[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#nodes[low];
  }
}
