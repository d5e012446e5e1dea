import { MARK_CLASSES } from '../desk/marks.ts';
import type { PageMark } from '../wire.ts';
import type { Reading } from './reading.ts';

const PRIORITY = { note: 1, review: 2, fail: 3 } as const;
const ACTIVE = 'lkg-active';
const NAMES = [...MARK_CLASSES.flatMap((mark) => [`lkg-${mark}`, `lkg-${mark}-absent`]), ACTIVE];

/** The highlight registry of a document. The page shares it and may have put anything there: only our names are touched. */
interface Painter {
  readonly highlights: HighlightRegistry;
  make(): Highlight;
}

function painterOf(document: Document): Painter | null {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view || typeof view.Highlight !== 'function') return null;
  return { highlights: view.CSS.highlights, make: () => new view.Highlight() };
}

function select(document: Document, range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range.cloneRange());
}

/** Marks of one reading, painted over the page without a change to its DOM. */
export class Paint {
  readonly #ranges = new Map<string, { range: Range; mark: PageMark }>();
  readonly #documents = new Set<Document>();

  show(reading: Pick<Reading, 'range'>, marks: readonly PageMark[]): void {
    this.clear();
    const sets = new Map<Document, Map<string, Highlight>>();
    for (const mark of marks) {
      const range = mark.end > mark.start ? reading.range(mark) : null;
      if (!range) continue;
      this.#ranges.set(mark.key, { range, mark });
      const document = range.startContainer.ownerDocument!;
      const painter = painterOf(document);
      if (!painter) continue;
      const named = sets.get(document) ?? new Map<string, Highlight>();
      sets.set(document, named);
      const name = mark.absent ? `lkg-${mark.mark}-absent` : `lkg-${mark.mark}`;
      const highlight = named.get(name) ?? painter.make();
      highlight.priority = PRIORITY[mark.mark];
      highlight.add(range);
      named.set(name, highlight);
    }
    for (const [document, named] of sets) {
      this.#documents.add(document);
      for (const [name, highlight] of named) painterOf(document)?.highlights.set(name, highlight);
    }
  }

  /** The one yellow place. */
  activate(range: Range | null): void {
    for (const document of this.#documents) painterOf(document)?.highlights.delete(ACTIVE);
    const document = range?.startContainer.ownerDocument;
    if (!range || !document) return;
    const painter = painterOf(document);
    // A browser without highlights shows the place as if the reader had selected it.
    if (!painter) { select(document, range); return; }
    const highlight = painter.make();
    highlight.priority = 9;
    highlight.add(range);
    painter.highlights.set(ACTIVE, highlight);
    this.#documents.add(document);
  }

  range(key: string): Range | null {
    return this.#ranges.get(key)?.range ?? null;
  }

  /** The marked finding at a place in a text node: the innermost where marks overlap. */
  at(node: Node, offset: number): { key: string; range: Range } | null {
    let best: { key: string; range: Range; length: number } | null = null;
    for (const [key, { range, mark }] of this.#ranges) {
      if (range.startContainer.ownerDocument !== node.ownerDocument || !range.isPointInRange(node, offset)) continue;
      const length = mark.end - mark.start;
      if (!best || length < best.length) best = { key, range, length };
    }
    return best;
  }

  clear(): void {
    for (const document of this.#documents) {
      const highlights = painterOf(document)?.highlights;
      for (const name of NAMES) highlights?.delete(name);
    }
    this.#documents.clear();
    this.#ranges.clear();
  }
}
