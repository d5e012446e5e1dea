import type { FromPage, PageMark, Part, ToPage } from '../wire.ts';
import { readableDocuments } from './dom.ts';
import { Paint } from './paint.ts';
import { isDrawn } from './picture.ts';
import { textAt } from './point.ts';
import { readPage, type Reading } from './reading.ts';
import { scrollTo } from './scroll.ts';
import { selectedRange } from './selection.ts';
import { watch } from './watch.ts';

const address = (): string => location.href.replace(/#.*$/s, '');

/** One open review of this page: from the first message of a panel until the panel goes away. */
export class Session {
  readonly #send: (message: FromPage) => void;
  readonly #paint = new Paint();
  #part: Part = 'draft';
  #selection: Range | null = null;
  #reading: Reading | null = null;
  #marks: readonly PageMark[] = [];
  #open: string | null = null;
  #stopWatching: (() => void) | undefined;
  #listening: Document[] = [];

  constructor(send: (message: FromPage) => void) {
    this.#send = send;
  }

  receive(message: ToPage): void {
    switch (message.type) {
      case 'read': this.#read(message.part); break;
      case 'paint':
        if (message.reading !== this.#reading?.number) return;
        this.#marks = message.marks;
        this.#repaint();
        break;
      case 'open': this.#openFinding(message.key); break;
      case 'selected': {
        const range = message.reading === this.#reading?.number ? selectedRange(document) : null;
        this.#send({ type: 'selected', span: range ? this.#reading!.span(range) : null });
        break;
      }
      case 'show': {
        if (message.reading !== this.#reading?.number) return;
        const range = this.#reading.range(message);
        this.#paint.activate(range);
        if (!range || !scrollTo(range)) this.#send({ type: 'missing' });
        break;
      }
    }
  }

  close(): void {
    this.#paint.clear();
    this.#stopWatching?.();
    for (const document of this.#listening) document.removeEventListener('click', this.#click, true);
    this.#listening = [];
  }

  #read(part: Part): void {
    this.close();
    if (document.contentType === 'application/pdf') { this.#send({ type: 'unreadable', code: 'pdf' }); return; }
    this.#part = part;
    this.#selection = part === 'selection' ? selectedRange(document)?.cloneRange() ?? null : null;
    if (part === 'selection' && !this.#selection) { this.#send({ type: 'unreadable', code: 'noSelection' }); return; }
    const reading = readPage(part, this.#selection);
    if (part === 'draft' && isDrawn(document, reading?.text.length ?? 0)) { this.#send({ type: 'unreadable', code: 'picture' }); return; }
    if (!reading?.text) { this.#send({ type: 'unreadable', code: 'empty' }); return; }
    this.#reading = reading;
    this.#marks = [];
    this.#open = null;
    this.#send({ type: 'draft', reading: reading.number, draft: reading.sent, again: false, address: address() });
    this.#listening = readableDocuments(document);
    for (const each of this.#listening) each.addEventListener('click', this.#click, true);
    this.#stopWatching = watch(document, () => this.#readAgain());
  }

  /** The page changed under an open review. Other nodes with the same words need only new ranges; other words need a new review. */
  #readAgain(): void {
    const before = this.#reading;
    const reading = readPage(this.#part, this.#selection);
    if (!before || !reading?.text) return;
    if (reading.text === before.text) {
      this.#reading = reading.as(before.number);
      this.#repaint();
      return;
    }
    this.#reading = reading;
    this.#send({ type: 'draft', reading: reading.number, draft: reading.sent, again: true, address: address() });
  }

  #repaint(): void {
    if (!this.#reading) return;
    this.#paint.show(this.#reading, this.#marks);
    if (this.#open) this.#paint.activate(this.#paint.range(this.#open));
  }

  #openFinding(key: string | null): void {
    this.#open = key;
    const range = key ? this.#paint.range(key) : null;
    this.#paint.activate(range);
    if (range && !scrollTo(range)) this.#send({ type: 'missing' });
  }

  /** A click on marked words opens their finding; what the page does with the click is left to it. */
  readonly #click = (event: MouseEvent): void => {
    const target = event.target as Element | null;
    const document = target?.ownerDocument;
    if (!document || event.button !== 0 || target.closest('a[href], button, input, select, textarea, [contenteditable=""], [contenteditable="true"]')) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const place = textAt(document, event.clientX, event.clientY);
    const found = place && this.#paint.at(place.node, place.offset);
    if (!found) return;
    this.#open = found.key;
    this.#paint.activate(found.range);
    this.#send({ type: 'opened', key: found.key });
  };
}
