/** The text node and offset under a point; null when the point is beside the words. */
export function textAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const place = caret(document, x, y);
  if (!place || place.node.nodeType !== 3) return null;
  // A caret is found beside the words too: the point has to lie on one of the letters next to it.
  const length = (place.node as Text).length;
  const range = document.createRange();
  range.setStart(place.node, Math.max(0, place.offset - 1));
  range.setEnd(place.node, Math.min(length, place.offset + 1));
  const hit = Array.from(range.getClientRects()).some((box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 4);
  return hit ? place : null;
}

function caret(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : null;
  }
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
