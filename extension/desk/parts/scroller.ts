import { observeElementOffset, observeElementRect, observeWindowOffset, observeWindowRect, type Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type RefObject } from 'react';

export type Scroller = Element | Window;

/** How far it is scrolled down, in CSS px. */
export function offsetOf(scroller: Scroller | null): number {
  return !scroller ? 0 : scroller instanceof Element ? scroller.scrollTop : scroller.scrollY;
}

/** Where on the screen its frame begins, in CSS px. */
export function topOf(scroller: Scroller | null): number {
  return scroller instanceof Element ? scroller.getBoundingClientRect().top + scroller.clientTop : 0;
}

type Observe<S extends Scroller, Report> = (virtualizer: Virtualizer<S, Element>, report: Report) => void | (() => void);

/** The library observes an element and a page by functions of their own. */
function ofScroller<Report>(element: Observe<Element, Report>, page: Observe<Window, Report>): Observe<Element, Report> {
  return (virtualizer, report) => (virtualizer.scrollElement instanceof Element ? element(virtualizer, report) : page(virtualizer as unknown as Virtualizer<Window, Element>, report));
}

export const observeRect = ofScroller(observeElementRect, observeWindowRect);
export const observeOffset = ofScroller(observeElementOffset, observeWindowOffset);

/** What scrolls the list: in a narrow panel or window the page does, and which it is changes with their size. */
export function useScroller(box: RefObject<HTMLElement | null>, wanted: boolean): Scroller | null {
  const [scroller, setScroller] = useState<Scroller | null>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    const find = () => setScroller(scrollerOf(box.current));
    find();
    window.addEventListener('resize', find);
    return () => window.removeEventListener('resize', find);
  }, [box, wanted]);
  return wanted ? scroller : null;
}

function scrollerOf(box: HTMLElement | null): Scroller {
  for (let element = box; element; element = element.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight) return element;
  }
  return window;
}
