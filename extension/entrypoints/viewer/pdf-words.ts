import type { OpenedDraft } from '../../../rules/draft/open.ts';
import type { PdfPlace } from '../../../rules/draft/pdf/pdfjs.ts';

/** A piece of the words of a page: its place by `ref`, and where its first unit stands in the draft's text. */
export interface PdfPiece {
  readonly ref: number;
  readonly place: PdfPlace;
  readonly start: number;
  /** A blank or a line end follows it. */
  spaced: boolean;
}

/** The pieces of each page in the order that the draft is read, so that a selection and a screen reader follow it: column by column, row by row. */
export function piecesByPage(draft: OpenedDraft): ReadonlyMap<number, readonly PdfPiece[]> {
  const pages = new Map<number, PdfPiece[]>();
  const seen = new Map<number, PdfPiece>();
  for (let at = 0; at < draft.text.length; at++) {
    const { ref, offset } = draft.source.locate(at);
    const place = draft.pdf?.places[ref];
    if (!place) continue;
    let piece = seen.get(ref);
    if (!piece) {
      seen.set(ref, piece = { ref, place, start: at - offset, spaced: false });
      const page = pages.get(place.page);
      if (page) page.push(piece);
      else pages.set(place.page, [piece]);
    }
    if (offset >= place.text.length) piece.spaced = true;
  }
  return pages;
}

const FAMILY = 'serif';
let measuring: CanvasRenderingContext2D | null = null;

/** Lays the words over the picture of their page, each as wide as it is drawn there. Gives their text nodes by `ref`. */
export function layWords(layer: HTMLElement, pieces: readonly PdfPiece[], scale: number): Map<number, Text> {
  measuring ??= document.createElement('canvas').getContext('2d');
  const nodes = new Map<number, Text>();
  for (const { ref, place, start, spaced } of pieces) {
    const span = document.createElement('span');
    const node = document.createTextNode(spaced ? `${place.text} ` : place.text);
    const size = place.size * scale;
    if (measuring) measuring.font = `${size}px ${FAMILY}`;
    const width = measuring?.measureText(place.text).width ?? 0;
    span.dataset.start = String(start);
    span.style.cssText = `left:${place.x * scale}px;top:${place.y * scale - 0.95 * size}px;font:${size}px/1.2 ${FAMILY}${width > 0 ? `;transform:scaleX(${((place.right - place.x) * scale) / width})` : ''}`;
    span.append(node);
    layer.append(span);
    nodes.set(ref, node);
  }
  return nodes;
}
