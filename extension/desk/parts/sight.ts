import { isTyping } from '../keys.ts';

/** Frames in which entries of a long list that come into it on the way may still push an element out of sight. */
const FRAMES = 12;
const SCROLLING_KEYS = new Set(['ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown', 'PageUp', ' ']);

let moving = new AbortController();

/** Shows an element of the list with the least movement, one that is taller than the list from its beginning, and holds it there until the list has settled. */
export function bringIntoSight(element: Element | null | undefined): void {
  moving.abort();
  if (!element) return;
  const mine = (moving = new AbortController());
  // A reader who scrolls is not pulled back.
  const leave = (event: Event) => { if (!(event instanceof KeyboardEvent) || SCROLLING_KEYS.has(event.key)) mine.abort(); };
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) addEventListener(type, leave, { capture: true, passive: true, signal: mine.signal });
  let left = FRAMES;
  const show = () => {
    if (mine.signal.aborted) return;
    move(element);
    if (left-- > 0 && element.isConnected) requestAnimationFrame(show);
    else mine.abort();
  };
  show();
}

/** Only the list moves: `scrollIntoView` would move the page around it as well. */
function move(element: Element): void {
  const list = element.closest('.list');
  if (!list) return;
  // Very narrow panels scroll as a whole, not by their list.
  if (list.scrollHeight <= list.clientHeight) { element.scrollIntoView({ block: 'nearest' }); return; }
  const box = element.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  const top = frame.top + (list.querySelector('.family')?.clientHeight ?? 0);
  if (box.top < top || box.height > frame.bottom - top) list.scrollTop += box.top - top;
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom;
}

/**
 * The focus goes along with the finding that has been opened, so that it is read aloud and the next Tab leads into it; unless something
 * outside the desk has it, such as the draft that is being read or written, or a field of the desk that is being typed in.
 */
export function takeFocus(element: HTMLElement | null | undefined): void {
  const holder = document.activeElement;
  const free = !holder || holder === document.body || (holder.closest('.desk') !== null && !isTyping(holder));
  if (element && free) element.focus({ preventScroll: true });
}
