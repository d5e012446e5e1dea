import type { MarkupAdapter } from '../../rules/draft/markup.ts';

/** The live DOM as the markup reader sees it. Reads only: nothing in here may change the page. */
export const DOM: MarkupAdapter<Node> = {
  kind: (node) => (node.nodeType === 1 ? 'element' : node.nodeType === 3 ? 'text' : 'other'),
  // A frame that we may read stands in the page like a block.
  tag: (node) => (frameDocument(node) ? 'div' : (node as Element).localName ?? ''),
  attribute: (node, name) => (node as Element).getAttribute?.(name) ?? null,
  children: (node) => node.childNodes,
  value: (node) => (node as Text).data,
  hidden: (node) => isHidden(node as Element),
  contents: (node) => {
    const frame = frameDocument(node);
    if (frame) return frame.body ? [frame.body] : [];
    const element = node as Element;
    if (element.shadowRoot) return element.shadowRoot.childNodes;
    if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
      return assigned.length > 0 ? assigned : null;
    }
    return null;
  },
  bold: (node) => {
    // Style sheets reach by class; tags and style attributes are read by the reader itself.
    const element = node as Element;
    if (!element.hasAttribute?.('class')) return null;
    const weight = Number(view(element)?.getComputedStyle(element).fontWeight);
    return Number.isFinite(weight) ? weight >= 600 : null;
  },
};

function isHidden(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return false;
  if (element.checkVisibility({ visibilityProperty: true })) return false;
  // "display: contents" has no box of its own and is seen all the same.
  return view(element)?.getComputedStyle(element).display !== 'contents';
}

function view(element: Element): Window | null {
  return element.ownerDocument.defaultView;
}

/** The document of a frame of the same origin; null for other frames and other elements. */
export function frameDocument(node: Node): Document | null {
  const name = (node as Element).localName;
  if (name !== 'iframe' && name !== 'frame') return null;
  try {
    return (node as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The page's document and those of its readable frames, outermost first. */
export function readableDocuments(top: Document): Document[] {
  const list = [top];
  for (const frame of top.querySelectorAll('iframe, frame')) {
    const inner = frameDocument(frame);
    if (inner?.body) list.push(...readableDocuments(inner));
  }
  return list;
}
