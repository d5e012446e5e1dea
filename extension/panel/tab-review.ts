import { listFindings, type DeskReview } from '../desk/review.ts';
import type { Span } from '../../rules/draft/tree.ts';
import type { FromPage, Part } from '../wire.ts';
import { isDraft } from './is-draft.ts';
import { PageLink, type Refusal } from './page-link.ts';
import type { Reviewer } from './reviewer.ts';

export type TabState =
  | { view: 'reading'; characters: number | null }
  | { view: Refusal | 'lost' }
  | { view: 'unreadable'; code: string }
  | { view: 'noDraft' }
  | { view: 'review'; review: DeskReview; active: string | null; onPage: boolean; missing: boolean };

/** The review of one tab, from the reader's click until the tab or the panel is closed. A store in React's sense. */
export class TabReview {
  readonly tab: number | null;
  readonly #reviewer: Reviewer;
  readonly #listeners = new Set<() => void>();
  #state: TabState = { view: 'reading', characters: null };
  #link: PageLink | null = null;
  #part: Part = 'draft';
  #reading = 0;

  constructor(tab: number | null, reviewer: Reviewer) {
    this.tab = tab;
    this.#reviewer = reviewer;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): TabState => this.#state;

  async read(part: Part = 'draft'): Promise<void> {
    if (this.tab === null) { this.#become({ view: 'noAccess' }); return; }
    this.#part = part;
    this.#become({ view: 'reading', characters: null });
    if (!this.#link) {
      const link = await PageLink.open(this.tab, (message) => this.#hear(message), () => this.#lose());
      if (typeof link === 'string') { this.#become({ view: link }); return; }
      this.#link = link;
    }
    this.#link.send({ type: 'read', part });
  }

  /** Reviews words that stand on no page. */
  async readText(text: string): Promise<void> {
    this.#link?.send({ type: 'open', key: null });
    this.#reading = 0;
    await this.#review({ text }, null);
  }

  readonly open = (key: string | null): void => {
    if (this.#state.view !== 'review') return;
    this.#become({ ...this.#state, active: key, missing: false });
    if (this.#state.onPage) this.#link?.send({ type: 'open', key });
  };

  readonly show = (span: Span): void => {
    if (this.#state.view !== 'review' || !this.#state.onPage) return;
    this.#become({ ...this.#state, missing: false });
    this.#link?.send({ type: 'show', reading: this.#reading, start: span.start, end: span.end });
  };

  close(): void {
    this.#link?.close();
    this.#link = null;
  }

  #hear(message: FromPage): void {
    switch (message.type) {
      case 'draft':
        this.#reading = message.reading;
        if (!message.again) this.#become({ view: 'reading', characters: message.draft.text.length });
        void this.#review({ draft: message.draft }, message.reading);
        break;
      case 'unreadable': this.#become({ view: 'unreadable', code: message.code }); break;
      case 'opened':
        if (this.#state.view === 'review') this.#become({ ...this.#state, active: message.key, missing: false });
        break;
      case 'missing':
        if (this.#state.view === 'review') this.#become({ ...this.#state, missing: true });
        break;
    }
  }

  async #review(order: Parameters<Reviewer['review']>[0], reading: number | null): Promise<void> {
    const answer = await this.#reviewer.review(order);
    // The page may have been read again meanwhile: only the last reading counts.
    if (reading !== null && reading !== this.#reading) return;
    if ('error' in answer) { this.#become({ view: 'unreadable', code: answer.error }); return; }
    const { review } = answer;
    if (reading !== null && this.#part === 'draft' && !isDraft(review)) {
      this.#become({ view: 'noDraft' });
      this.#link?.send({ type: 'paint', reading, marks: [] });
      return;
    }
    const listed = listFindings(review);
    const before = this.#state.view === 'review' ? this.#state.active : null;
    const active = listed.some(({ key }) => key === before) ? before : null;
    this.#become({ view: 'review', review, active, onPage: reading !== null, missing: false });
    if (reading === null) return;
    this.#link?.send({ type: 'paint', reading, marks: listed.map(({ key, mark, finding }) => ({ key, mark, start: finding.start, end: finding.end, absent: finding.absent })) });
    if (active) this.#link?.send({ type: 'open', key: active });
  }

  #lose(): void {
    this.#link = null;
    if (this.#state.view === 'review' && !this.#state.onPage) return;
    this.#become({ view: 'lost' });
  }

  #become(state: TabState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
