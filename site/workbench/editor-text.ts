import type { Span } from '../../rules/draft/tree.ts';

/**
 * The words of an editable box by their offsets. Browsers break lines in it as they like: by a newline in the text, by <br>, or by a <div> a line
 * that holds a lone <br> when empty. Each is one line break here.
 */
export class EditorText {
  readonly text: string;
  readonly #nodes: { node: Text; start: number }[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  /** A block has ended and nothing has come after it. */
  #ended = false;

  constructor(box: HTMLElement) {
    this.#read(box);
    this.text = this.#parts.join('');
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
    const child = node.childNodes[offset];
    const next = child && this.#nodes.find((entry) => child === entry.node || child.contains(entry.node) || (child.compareDocumentPosition(entry.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    return next ? next.start : this.text.length;
  }

  #read(parent: HTMLElement): void {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        if (child.data === '') continue;
        this.#goOn();
        this.#nodes.push({ node: child, start: this.#length });
        this.#put(child.data);
      } else if (child instanceof HTMLBRElement) {
        // The last break of a block only holds it open.
        if (child === parent.lastChild) this.#goOn();
        else this.#breakLine();
      } else if (child instanceof HTMLElement) {
        const block = child.tagName === 'DIV' || child.tagName === 'P';
        if (block && (this.#length > 0 || this.#ended)) this.#breakLine();
        this.#read(child);
        if (block) this.#ended = true;
      }
    }
  }

  /** Words after a block stand on a line of their own. */
  #goOn(): void {
    if (this.#ended) this.#breakLine();
  }

  #breakLine(): void {
    this.#ended = false;
    this.#put('\n');
  }

  #put(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
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
