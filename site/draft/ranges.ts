import type { Span } from '../../rules/draft/tree.ts';

/**
 * Spans of the draft's text → ranges of the page. Elements that hold words carry `data-start`, the offset of their first unit;
 * each holds one text node, so a place is found by binary search over the elements in document order.
 */
export class Ranges {
  readonly #nodes: { start: number; end: number; node: Text }[] = [];

  constructor(root: HTMLElement) {
    for (const element of root.querySelectorAll<HTMLElement>('[data-start]')) {
      const node = element.firstChild;
      if (node instanceof Text) this.#nodes.push({ start: Number(element.dataset['start']), end: Number(element.dataset['start']) + node.data.length, node });
    }
    this.#nodes.sort((a, b) => a.start - b.start);
  }

  range({ start, end }: Span): Range | null {
    const from = this.#at(start) ?? this.#nodes.find((n) => n.start >= start && n.start < end);
    const to = this.#at(end - 1) ?? this.#nodes.findLast((n) => n.end <= end && n.end > start);
    if (!from || !to || end <= start) return null;
    const range = document.createRange();
    range.setStart(from.node, Math.max(0, start - from.start));
    range.setEnd(to.node, Math.min(to.node.data.length, end - to.start));
    return range;
  }

  /** The offset of the draft at a point of the page, or null beside the words. */
  offsetAt(node: Node, offset: number): number | null {
    const found = this.#nodes.find((n) => n.node === node);
    return found ? found.start + offset : null;
  }

  #at(offset: number): { start: number; end: number; node: Text } | undefined {
    let low = 0;
    let high = this.#nodes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const entry = this.#nodes[middle]!;
      if (offset < entry.start) high = middle - 1;
      else if (offset >= entry.end) low = middle + 1;
      else return entry;
    }
    return undefined;
  }
}
