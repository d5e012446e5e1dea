import { NO_SOURCE, readMarkup, type MarkupDraft } from '../../rules/draft/markup.ts';
import type { Span } from '../../rules/draft/tree.ts';
import type { Part, SentDraft } from '../wire.ts';
import { DOM } from './dom.ts';
import { selectedRange, within } from './selection.ts';

/** The page as read once: the draft, and the text nodes that its words stand in. */
export class Reading {
  readonly number: number;
  readonly #read: MarkupDraft<Node>;

  constructor(number: number, read: MarkupDraft<Node>) {
    this.number = number;
    this.#read = read;
  }

  /** The same words in other text nodes: offsets given out for the earlier reading hold for this one. */
  as(number: number): Reading {
    return new Reading(number, this.#read);
  }

  get text(): string {
    return this.#read.draft.text;
  }

  /** What is sent to the panel: a plain tree, without the functions of the source map. */
  get sent(): SentDraft {
    const { source: _, ...draft } = this.#read.draft;
    return draft;
  }

  /** The words on the page; null when they are gone or have no place there, such as the number of a list item. */
  range({ start, end }: Span): Range | null {
    const { source, text } = this.#read.draft;
    // Signs of list items are made by the browser and stand in no text node.
    while (start < end && (source.locate(start).ref === NO_SOURCE || isBlank(text, start))) start++;
    while (end > start && (source.locate(end - 1).ref === NO_SOURCE || isBlank(text, end - 1))) end--;
    if (end <= start) return null;
    const [from, to] = [source.locate(start), source.locateEnd(end)];
    const [first, last] = [this.#read.texts[from.ref] as Text | undefined, this.#read.texts[to.ref] as Text | undefined];
    if (!first?.isConnected || !last?.isConnected || from.offset > first.length || to.offset > last.length) return null;
    const range = first.ownerDocument.createRange();
    range.setStart(first, from.offset);
    // A passage that runs into another frame is shown up to the end of its own.
    if (first.getRootNode() === last.getRootNode()) range.setEnd(last, to.offset);
    else range.setEnd(first, first.length);
    return range.collapsed ? null : range;
  }

  /** The words of the draft under a range of the page; null when none of them is inside. */
  span(range: Range): Span | null {
    const { source, text } = this.#read.draft;
    const nodes = this.#read.texts;
    const inside = (at: number): -1 | 0 | 1 => {
      const { ref, offset } = source.locate(at);
      const node = nodes[ref];
      // A sign that the browser made stands where the words after it stand.
      if (!node) return at + 1 < text.length ? inside(at + 1) : 1;
      return range.comparePoint(node, Math.min(offset, (node as Text).length)) as -1 | 0 | 1;
    };
    const start = firstWhere(text.length, (at) => inside(at) >= 0);
    const end = firstWhere(text.length, (at) => { const { ref, offset } = source.locate(at); const node = nodes[ref]; return node ? range.comparePoint(node, Math.min(offset + 1, (node as Text).length)) > 0 : inside(at) > 0; });
    const words = text.slice(start, end);
    const trimmed = { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
    return trimmed.end > trimmed.start ? trimmed : null;
  }
}

/** Smallest index for which the test holds; it must hold for all after it. */
function firstWhere(length: number, test: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text[at]!);
}

let readings = 0;

/** Null when there is nothing to read: no words, or no selection where a selection was asked for. */
export function readPage(part: Part, selection: Range | null = null): Reading | null {
  if (!document.body) return null;
  const range = part === 'selection' ? selection ?? selectedRange(document) : null;
  if (part === 'selection' && !range) return null;
  const { root, adapter } = range ? within(range) : { root: document.body as Node, adapter: DOM };
  const read = readMarkup(root, adapter, { whole: part !== 'draft' });
  return new Reading(++readings, read);
}
