/**
 * Shows an element of the list with the least movement; one that is taller than the list from its beginning. Only the list moves:
 * `scrollIntoView` would move the page around it as well.
 */
export function bringIntoSight(element: Element | null | undefined): void {
  const list = element?.closest('.list');
  if (!element || !list) return;
  // Very narrow panels scroll as a whole, not by their list.
  if (list.scrollHeight <= list.clientHeight) { element.scrollIntoView({ block: 'nearest' }); return; }
  const box = element.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  const top = frame.top + (list.querySelector('.family')?.clientHeight ?? 0);
  if (box.top < top || box.height > frame.bottom - top) list.scrollTop += box.top - top;
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom;
}
