import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isTyping } from '../keys.ts';
import { observeOffset, observeRect, offsetOf, topOf, useScroller } from './scroller.ts';

/**
 * Entries up to which a list stands in the page as a whole: the browser can then search it, read it aloud and copy it by its own means.
 * A review of a plan has fewer.
 */
const WHOLE = 150;
/** Entries kept ready on either side of those in sight. */
const AROUND = 8;

/** Whether the browser holds the view still by itself; Safari leaves that to the library. */
const ANCHORS = typeof CSS !== 'undefined' && CSS.supports('overflow-anchor', 'auto');
const never = () => false;
const unmeasured = () => undefined;

export interface Group {
  readonly key: string;
  /** One for every entry, no two alike in the whole list. */
  readonly keys: readonly string[];
}

export interface LongListOptions {
  /** The entries in order; the same array until they change. */
  readonly groups: readonly Group[];
  /** Elements of its own that every group begins with: a heading, the head of a table. They always stand in the page. */
  readonly heads?: number;
  /** Height in CSS px that an entry is taken to have until it has been seen. */
  readonly height: number;
  /** Key of an entry that always stands in the page too. */
  readonly open?: string | null;
}

export interface ShownEntry {
  /** Its place among its group's entries, and among all elements of the list, heads included, from 0. */
  readonly at: number;
  readonly index: number;
  /** Height in CSS px of the entries left out before it; 0 when there are none. */
  readonly before: number;
}

export interface EntryProps {
  readonly ref: (element: Element | null) => void;
  readonly 'data-index': number;
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
  readonly 'aria-rowindex'?: number;
}

export interface ShownGroup {
  /** Index of its first head. */
  readonly index: number;
  readonly entries: readonly ShownEntry[];
  /** Height in CSS px of the entries left out behind the last. */
  readonly after: number;
}

export interface LongList {
  /** Whether entries are left out of the page. */
  readonly parted: boolean;
  /** For the element that begins where the first group begins. */
  readonly box: (element: HTMLElement | null) => void;
  /** For every head that is no row. */
  head(index: number): EntryProps;
  /** For every entry of `ol` or `ul`, which has `of` of them. */
  item(entry: ShownEntry, of: number): EntryProps;
  /** For every row of a table, its head included: the `number`th, from 1. */
  row(index: number, number: number): EntryProps;
  /** What to show of each group. */
  readonly groups: readonly ShownGroup[];
}

/**
 * Of a long list only the entries around those in sight stand in the page, in their own order and markup, with gaps for the others. The open entry stays,
 * and the one that has the focus with its neighbours, so that neither a form nor the place of the keyboard is lost by scrolling.
 * The gaps are elements beside the entries and not their margins, for then the browser's own scroll anchoring holds the view still when an entry turns out
 * higher or lower than it was taken for.
 */
export function useLongList({ groups, heads = 1, height, open = null }: LongListOptions): LongList {
  const box = useRef<HTMLElement>(null);
  const hold = useCallback((element: HTMLElement | null) => { box.current = element; }, []);
  const { keys, starts, kept } = useMemo(() => entriesOf(groups, heads, open), [groups, heads, open]);
  const [margin, setMargin] = useState(0);
  const [focused, setFocused] = useState<string | null>(null);
  const parted = !usePrinting() && keys.length > WHOLE;
  const scroller = useScroller(box, parted);

  const rangeExtractor = useCallback((range: Range) => {
    const at = focused === null ? -1 : keys.indexOf(focused);
    const beside = at < 0 ? [] : [at - 1, at, at + 1].filter((index) => index >= 0 && index < keys.length);
    return [...new Set([...defaultRangeExtractor(range), ...kept, ...beside])].sort((a, b) => a - b);
  }, [focused, keys, kept]);
  // oxlint-disable-next-line react/incompatible-library -- nothing here or in the lists is remembered by what the library returns: the React Compiler is not used
  const virtualizer = useVirtualizer<Element, Element>({
    enabled: scroller !== null,
    count: keys.length,
    getItemKey: useCallback((index: number) => keys[index]!, [keys]),
    getScrollElement: () => scroller as Element | null,
    observeElementRect: observeRect,
    observeElementOffset: observeOffset,
    initialOffset: () => offsetOf(scroller),
    estimateSize: () => height,
    measureElement: (element, seen) => seen?.borderBoxSize[0]?.blockSize ?? element.getBoundingClientRect().height,
    overscan: AROUND,
    scrollMargin: margin,
    rangeExtractor,
  });
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = ANCHORS ? never : undefined;

  useLayoutEffect(() => {
    if (!scroller) return;
    const place = () => setMargin(Math.round(topOf(box.current) - topOf(scroller) + offsetOf(scroller)));
    place();
    scroller.addEventListener('scroll', place, { passive: true });
    return () => scroller.removeEventListener('scroll', place);
  }, [scroller]);
  useEffect(() => {
    const element = box.current;
    if (!element || !parted) return;
    const focus = (event: FocusEvent) => {
      const entry = (event.target as Element).closest('[data-index]');
      if (entry) setFocused(keys[Number(entry.getAttribute('data-index'))] ?? null);
    };
    element.addEventListener('focusin', focus);
    return () => element.removeEventListener('focusin', focus);
  }, [box, parted, keys]);
  useEffect(() => {
    if (!scroller) return;
    // The browser would stop where the end was before the last entries had been seen.
    const toEnd = (event: Event) => {
      const { key, ctrlKey, altKey, metaKey, shiftKey, defaultPrevented } = event as KeyboardEvent;
      if (key !== 'End' || ctrlKey || altKey || metaKey || shiftKey || defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      virtualizer.scrollToEnd();
    };
    scroller.addEventListener('keydown', toEnd);
    return () => scroller.removeEventListener('keydown', toEnd);
  }, [scroller, virtualizer]);

  // Before it is known what scrolls, nothing has been painted yet: what always stands there will do.
  const shown = !parted ? keys.map((_, index) => index) : scroller ? virtualizer.getVirtualItems().map(({ index }) => index) : kept;
  const places = virtualizer.measurementsCache;
  const startOf = (index: number) => places[index]?.start ?? places.at(-1)?.end ?? index * height;
  const head = (index: number): EntryProps => ({ ref: parted ? virtualizer.measureElement : unmeasured, 'data-index': index });
  return {
    parted, box: hold, head,
    item: ({ at, index }, of) => ({ ...head(index), ...(parted ? { 'aria-posinset': at + 1, 'aria-setsize': of } : {}) }),
    row: (index, number) => ({ ...head(index), ...(parted ? { 'aria-rowindex': number } : {}) }),
    groups: groups.map((group, i) => {
      const first = starts[i]! + heads;
      const behind = first + group.keys.length;
      let end = startOf(first);
      const entries = shown.filter((index) => index >= first && index < behind).map((index) => {
        const before = parted ? startOf(index) - end : 0;
        end = startOf(index + 1);
        return { at: index - first, index, before };
      });
      return { index: starts[i]!, entries, after: parted ? startOf(behind) - end : 0 };
    }),
  };
}

/** Key of every element, where each group begins, and which elements always stand in the page, in order. */
function entriesOf(groups: readonly Group[], heads: number, open: string | null) {
  const keys: string[] = [];
  const starts: number[] = [];
  const kept: number[] = [];
  for (const group of groups) {
    starts.push(keys.length);
    for (let head = 0; head < heads; head++) { kept.push(keys.length); keys.push(`${group.key} ${head}`); }
    const at = open === null ? -1 : group.keys.indexOf(open);
    if (at >= 0) kept.push(keys.length + at);
    keys.push(...group.keys);
  }
  return { keys, starts, kept };
}

/** Paper has no scroll bar: whatever is printed holds every entry. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => { window.removeEventListener('beforeprint', before); window.removeEventListener('afterprint', after); };
  }, []);
  return printing;
}
