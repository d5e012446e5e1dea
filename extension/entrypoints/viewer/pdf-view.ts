import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { OpenedDraft } from '../../../rules/draft/open.ts';
import type { SourcePlace, Span } from '../../../rules/draft/tree.ts';
import { bringIntoSight, rangeBetween, type DraftView } from './draft-view.ts';
import type { PdfModule } from './pdfjs.ts';
import { itemStarts, selectedSpan } from './selected.ts';

interface PageBox {
  readonly element: HTMLElement;
  /** The spans of the text layer by the index of their item, once drawn. */
  texts: readonly HTMLElement[] | null;
  drawing: Promise<void> | null;
}

/** The pages of a PDF, drawn as they come into sight, with their words over them so that they can be marked and selected. */
export class PdfView implements DraftView {
  readonly #box: HTMLElement;
  readonly #document: PDFDocumentProxy;
  readonly #module: PdfModule;
  readonly #draft: OpenedDraft;
  readonly #pages: PageBox[] = [];
  readonly #seen: IntersectionObserver;
  readonly #onDrawn: () => void;
  #starts: ReadonlyMap<string, number> | null = null;
  #closed = false;

  /** `onDrawn` is called when words of another page can be marked. */
  constructor(box: HTMLElement, document: PDFDocumentProxy, module: PdfModule, draft: OpenedDraft, onDrawn: () => void) {
    this.#box = box;
    this.#document = document;
    this.#module = module;
    this.#draft = draft;
    this.#onDrawn = onDrawn;
    this.#seen = new IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting) void this.#draw(Number((entry.target as HTMLElement).dataset.page));
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
      this.#pages.push({ element, texts: null, drawing: null });
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
    this.#starts ??= itemStarts(this.#draft);
    return selectedSpan(this.#draft.text, (node, offset) => {
      const page = this.#pages.findIndex(({ element }) => element.contains(node));
      const item = this.#pages[page]?.texts?.findIndex((text) => text.contains(node)) ?? -1;
      const start = item < 0 ? undefined : this.#starts!.get(`${page + 1}:${item}`);
      return start === undefined ? null : start + (node.nodeType === 3 ? offset : 0);
    });
  }

  #point({ ref, offset }: SourcePlace): [Text, number] | null {
    const place = this.#draft.pdf?.places[ref];
    const node = place && this.#pages[place.page - 1]?.texts?.[place.item]?.firstChild;
    return node instanceof Text ? [node, Math.min(offset, node.length)] : null;
  }

  #draw(number: number): Promise<void> {
    const page = this.#pages[number - 1];
    if (!page || this.#closed) return Promise.resolve();
    page.drawing ??= this.#drawPage(number, page);
    return page.drawing;
  }

  async #drawPage(number: number, box: PageBox): Promise<void> {
    const page = await this.#document.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const scale = scaleFor(this.#box, plain.width);
    const viewport = page.getViewport({ scale });
    size(box.element, plain, scale);
    const sharp = Math.min(window.devicePixelRatio || 1, 2);
    const canvas = window.document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    canvas.setAttribute('aria-hidden', 'true');
    const words = window.document.createElement('div');
    words.className = 'textLayer';
    box.element.append(canvas, words);
    const layer = new this.#module.TextLayer({ textContentSource: await page.getTextContent(), container: words, viewport });
    await layer.render();
    if (this.#closed) return;
    box.texts = layer.textDivs;
    this.#onDrawn();
    await page.render({ canvas, viewport, transform: sharp === 1 ? undefined : [sharp, 0, 0, sharp, 0, 0] } as never).promise.catch(() => undefined);
    page.cleanup();
  }
}

function scaleFor(box: HTMLElement, width: number): number {
  return Math.min(1.6, Math.max(0.5, (box.clientWidth - 32) / width));
}

function size(element: HTMLElement, plain: { width: number; height: number }, scale: number): void {
  element.style.width = `${plain.width * scale}px`;
  element.style.height = `${plain.height * scale}px`;
  element.style.setProperty('--total-scale-factor', String(scale));
  element.style.setProperty('--scale-round-x', '1px');
  element.style.setProperty('--scale-round-y', '1px');
}
