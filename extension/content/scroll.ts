/** Brings the words to the middle of what can be seen, through every box that scrolls and every frame. False when they have no place on screen. */
export function scrollTo(range: Range): boolean {
  const document = range.startContainer.ownerDocument!;
  const view = document.defaultView;
  if (!view) return false;
  const box = () => range.getClientRects()[0];
  if (!box()) return false;
  for (let element = range.startContainer.parentElement; element && element !== document.documentElement; element = element.parentElement) {
    const rect = box();
    if (!rect || !scrolls(element, view)) continue;
    const frame = element.getBoundingClientRect();
    if (rect.top >= frame.top && rect.bottom <= frame.bottom) continue;
    element.scrollBy({ top: rect.top - frame.top - element.clientHeight / 2 + rect.height / 2, behavior: 'instant' });
  }
  const rect = box();
  if (rect && (rect.top < 0.1 * view.innerHeight || rect.bottom > 0.9 * view.innerHeight)) {
    view.scrollBy({ top: rect.top - view.innerHeight / 2 + rect.height / 2, behavior: 'instant' });
  }
  const holder = view.frameElement;
  if (holder) holder.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return true;
}

function scrolls(element: Element, view: Window): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  return /auto|scroll|overlay/.test(view.getComputedStyle(element).overflowY);
}
