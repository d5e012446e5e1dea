import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { OpenedDraft } from '../../../rules/draft/open.ts';
import type { SourcePlace, Span } from '../../../rules/draft/tree.ts';
import { bringIntoSight, rangeBetween, type DraftView } from './draft-view.ts';
import { layWords, piecesByPage, type PdfPiece } from './pdf-words.ts';
import { selectedSpan } from './selected.ts';

interface PageBox {
  readonly element: HTMLElement;
  /** The words over the page by their `ref`, once drawn. */
  words: ReadonlyMap<number, Text> | null;
  drawing: Promise<void> | null;
  picture: HTMLCanvasElement | null;
  inSight: boolean;
}

/** Pictures of so many pages are kept; those out of sight go first, and come back when they are seen again. */
const MAX_PICTURES = 24;

/** The pages of a PDF, drawn as they come into sight, with their words over them so that they can be marked and selected. */
export class PdfView implements DraftView {
  readonly #box: HTMLElement;
  readonly #document: PDFDocumentProxy;
  readonly #draft: OpenedDraft;
  readonly #pieces: ReadonlyMap<number, readonly PdfPiece[]>;
  readonly #pages: PageBox[] = [];
  readonly #seen: IntersectionObserver;
  readonly #onDrawn: () => void;
  #closed = false;

  /** `onDrawn` is called when words of another page can be marked. */
  constructor(box: HTMLElement, document: PDFDocumentProxy, draft: OpenedDraft, onDrawn: () => void) {
    this.#box = box;
    this.#document = document;
    this.#draft = draft;
    this.#pieces = piecesByPage(draft);
    this.#onDrawn = onDrawn;
    this.#seen = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        const number = Number((entry.target as HTMLElement).dataset.page);
        const page = this.#pages[number - 1];
        if (page) page.inSight = entry.isIntersecting;
        if (entry.isIntersecting) void this.#draw(number);
      }
    }, { root: box.parentElement, rootMargin: '600px' });
  }

  async open(label: (page: number) => string): Promise<void> {
    const first = (await this.#document.getPage(1)).getViewport({ scale: 1 });
    for (let number = 1; number <= this.#document.numPages; number++) {
      if (this.#closed) return;
      const element = window.document.createElement('section');
      element.className = 'pdf-page';
      element.dataset.page = String(number);
      element.setAttribute('aria-label', label(number));
      size(element, first, scaleFor(this.#box, first.width));
      this.#box.append(element);
      this.#pages.push({ element, words: null, drawing: null, picture: null, inSight: false });
      this.#seen.observe(element);
    }
  }

  close(): void {
    this.#closed = true;
    this.#seen.disconnect();
    this.#box.replaceChildren();
  }

  range({ start, end }: Span): Range | null {
    const { source, text } = this.#draft;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end <= start) return null;
    const from = this.#point(source.locate(start));
    if (!from) return null;
    // Words that run on to a page not drawn yet are marked up to the end of those that are.
    for (let last = end; last > start; last--) {
      const to = this.#point(source.locateEnd(last));
      if (to) return rangeBetween(from, to);
    }
    return null;
  }

  async reveal(span: Span): Promise<void> {
    const place = this.#draft.pdf?.places[this.#draft.source.locate(span.start).ref];
    const page = place && this.#pages[place.page - 1];
    if (!page) return;
    await this.#draw(place.page);
    const words = this.range(span);
    if (words && this.#box.parentElement) bringIntoSight(words, this.#box.parentElement);
    else page.element.scrollIntoView({ block: 'start' });
  }

  selected(): Span | null {
    return selectedSpan(this.#draft.text, (node, offset) => {
      const words = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
      return words && this.#box.contains(words) ? Number(words.dataset.start) + (node.nodeType === 3 ? offset : 0) : null;
    });
  }

  #point({ ref, offset }: SourcePlace): [Text, number] | null {
    const place = this.#draft.pdf?.places[ref];
    const node = place && this.#pages[place.page - 1]?.words?.get(ref);
    return node ? [node, Math.min(offset, place.text.length)] : null;
  }

  #draw(number: number): Promise<void> {
    const page = this.#pages[number - 1];
    if (!page || this.#closed) return Promise.resolve();
    if (page.drawing && !page.picture) page.drawing = page.drawing.then(() => this.#drawPage(number, page));
    page.drawing ??= this.#drawPage(number, page);
    return page.drawing;
  }

  async #drawPage(number: number, box: PageBox): Promise<void> {
    if (box.picture) return;
    const page = await this.#document.getPage(number);
    if (this.#closed) return;
    const plain = page.getViewport({ scale: 1 });
    const scale = scaleFor(this.#box, plain.width);
    const viewport = page.getViewport({ scale });
    size(box.element, plain, scale);
    const sharp = Math.min(window.devicePixelRatio || 1, 2);
    const canvas = box.picture = window.document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    canvas.setAttribute('aria-hidden', 'true');
    box.element.prepend(canvas);
    if (!box.words) {
      const layer = window.document.createElement('div');
      layer.className = 'textLayer';
      box.words = layWords(layer, this.#pieces.get(number) ?? [], scale);
      box.element.append(layer);
      this.#onDrawn();
    }
    await page.render({ canvas, viewport, transform: sharp === 1 ? undefined : [sharp, 0, 0, sharp, 0, 0] } as never).promise.catch(() => undefined);
    page.cleanup();
    this.#forgetPictures();
  }

  #forgetPictures(): void {
    const drawn = this.#pages.filter((page) => page.picture);
    for (const page of drawn.filter(({ inSight }) => !inSight).slice(0, Math.max(0, drawn.length - MAX_PICTURES))) {
      page.picture!.remove();
      // The browser frees the room of a canvas at once when it has no size.
      page.picture!.width = page.picture!.height = 0;
      page.picture = page.drawing = null;
    }
  }
}

function scaleFor(box: HTMLElement, width: number): number {
  return Math.min(1.6, Math.max(0.5, (box.clientWidth - 32) / width));
}

function size(element: HTMLElement, plain: { width: number; height: number }, scale: number): void {
  element.style.width = `${plain.width * scale}px`;
  element.style.height = `${plain.height * scale}px`;
}
