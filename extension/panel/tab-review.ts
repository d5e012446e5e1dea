import type { Span } from '../../rules/draft/tree.ts';
import { settle, titleOf, type DeskReview, type RuleDismissal, type Settled, type Work } from '../desk/index.ts';
import { Autosave } from '../store/autosave.ts';
import { loadReview, reviewsAt } from '../store/database.ts';
import { earlierThan, newSaved, worked, type EarlierDraft, type SavedReview } from '../store/saved.ts';
import type { FromPage, Part, SentDraft } from '../wire.ts';
import { isDraft } from './is-draft.ts';
import { PageLink, type Refusal } from './page-link.ts';
import type { Reviewer } from './reviewer.ts';
import type { ReviewSettings } from './review-settings.ts';

export interface OpenReview {
  view: 'review';
  review: DeskReview;
  /** What the reviewer has done; stored from the first decision on. */
  saved: SavedReview;
  /** The version that decisions were made on before this one, for reading both side by side; else null. */
  earlier: EarlierDraft | null;
  /** The review of that version, once it is there. */
  before: DeskReview | null;
  active: string | null;
  onPage: boolean;
  missing: boolean;
  /** The last change could not be stored. */
  unsaved: boolean;
}

export type TabState =
  | { view: 'reading'; characters: number | null; progress: number | null }
  | { view: Refusal | 'lost' }
  | { view: 'unreadable'; code: string }
  | { view: 'noDraft' }
  | { view: 'stopped' }
  | OpenReview;

interface Source {
  readonly reading: number | null;
  readonly address: string | null;
}

/** `progress` is a share, 0 to 1, once a long review has told how far it is. */
export const READING: TabState = { view: 'reading', characters: null, progress: null };

/** The review of one tab, from the reader's click until the tab or the panel is closed. A store in React's sense. */
export class TabReview {
  readonly tab: number | null;
  readonly #reviewer: Reviewer;
  readonly #listeners = new Set<() => void>();
  #state: TabState = READING;
  #link: PageLink | null = null;
  #part: Part = 'draft';
  #reading = 0;
  #running = new AbortController();
  /** A review that the reader chose for this page: an earlier version of its draft. */
  #chosen: SavedReview | null = null;
  #dismissedAlways: readonly RuleDismissal[] = [];
  #answerSelection: ((span: Span | null) => void) | null = null;
  readonly #autosave = new Autosave((failed) => {
    if (this.#state.view === 'review' && this.#state.unsaved !== failed) this.#become({ ...this.#state, unsaved: failed });
  });

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
    this.#become(READING);
    if (!this.#link) {
      const link = await PageLink.open(this.tab, (message) => this.#hear(message), () => this.#lose());
      if (typeof link === 'string') { this.#become({ view: link }); return; }
      this.#link = link;
    }
    this.#link.send({ type: 'read', part });
  }

  /** Reviews words that stand on no page. */
  async readText(text: string): Promise<void> {
    this.#chosen = null;
    await this.#withoutPage({ text }, null);
  }

  /** Opens a stored review with the draft that was stored with it. */
  async openSaved(id: string): Promise<void> {
    const saved = await loadReview(id);
    if (!saved) return;
    this.#chosen = saved;
    await this.#withoutPage({ draft: saved.draft }, saved.address);
  }

  /** Carries the decisions of a stored review over to the draft on the page. */
  async compareWith(id: string): Promise<void> {
    this.#chosen = (await loadReview(id)) ?? null;
    await this.read(this.#part);
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

  readonly selection = (): Promise<Span | null> => {
    const link = this.#link;
    if (!link) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#answerSelection?.(null);
      this.#answerSelection = resolve;
      link.send({ type: 'selected', reading: this.#reading });
    });
  };

  readonly work = (work: Work): void => {
    if (this.#state.view !== 'review') return;
    const { review, saved } = this.#state;
    const settled = this.#settled();
    const next = worked(saved, review, work, this.#dismissedAlways);
    this.#become({ ...this.#state, saved: next });
    if (this.#settled() !== settled) this.#paint();
    this.#autosave.save(next);
  };

  /** The comparison with the earlier version is done with. */
  readonly forgetEarlier = (): void => {
    if (this.#state.view !== 'review') return;
    const saved = { ...this.#state.saved, draft: this.#state.review.draft, earlier: null };
    this.#become({ ...this.#state, saved, earlier: null, before: null });
    this.#autosave.save(saved);
  };

  /** Takes settings that change what the engine says; the draft in view is reviewed again when they do. */
  async use(settings: ReviewSettings): Promise<void> {
    if (!(await this.#reviewer.use(settings)) || this.#state.view !== 'review') return;
    const { review, onPage, saved } = this.#state;
    await this.#review({ draft: review.draft }, { reading: onPage ? this.#reading : null, address: saved.address });
  }

  /** The reader will not wait any longer. */
  readonly stop = (): void => {
    this.#running.abort();
    if (this.#state.view === 'reading') this.#become({ view: 'stopped' });
  };

  dismissAlways(rules: readonly RuleDismissal[]): void {
    this.#dismissedAlways = rules;
    this.#paint();
  }

  rename(name: string): void {
    if (this.#state.view !== 'review') return;
    const saved = { ...this.#state.saved, name };
    this.#become({ ...this.#state, saved });
    this.#autosave.save(saved);
  }

  close(): void {
    this.#link?.close();
    this.#link = null;
  }

  async #withoutPage(order: { text: string } | { draft: SentDraft }, address: string | null): Promise<void> {
    this.#link?.send({ type: 'open', key: null });
    this.#reading = 0;
    await this.#review(order, { reading: null, address });
  }

  #hear(message: FromPage): void {
    switch (message.type) {
      case 'draft':
        this.#reading = message.reading;
        if (!message.again) this.#become({ view: 'reading', characters: message.draft.text.length, progress: null });
        void this.#review({ draft: message.draft }, { reading: message.reading, address: message.address });
        break;
      case 'unreadable': this.#become({ view: 'unreadable', code: message.code }); break;
      case 'opened':
        if (this.#state.view === 'review') this.#become({ ...this.#state, active: message.key, missing: false });
        break;
      case 'missing':
        if (this.#state.view === 'review') this.#become({ ...this.#state, missing: true });
        break;
      case 'selected':
        this.#answerSelection?.(message.span);
        this.#answerSelection = null;
        break;
    }
  }

  async #review(order: Parameters<Reviewer['review']>[0], { reading, address }: Source): Promise<void> {
    const before = this.#state.view === 'review' ? this.#state : null;
    const { signal } = this.#running = new AbortController();
    const answer = await this.#reviewer.review(order, { signal, onProgress: (done, total) => this.#tell(done / total, signal) });
    if (signal.aborted) return;
    // The page may have been read again meanwhile: only the last reading counts.
    if (reading !== null && reading !== this.#reading) return;
    if ('error' in answer) { this.#become({ view: 'unreadable', code: answer.error }); return; }
    const { review } = answer;
    if (reading !== null && this.#part === 'draft' && !isDraft(review)) {
      this.#become({ view: 'noDraft' });
      this.#link?.send({ type: 'paint', reading, marks: [] });
      return;
    }
    const saved = this.#chosen ?? before?.saved ?? (await this.#savedFor(reading === null ? null : address)) ?? newSaved(address, review, titleOf(review));
    if (reading !== null && reading !== this.#reading) return;
    const active = before?.active ?? null;
    const earlier = earlierThan(saved, review);
    this.#become({ view: 'review', review, saved, earlier, before: null, active: null, onPage: reading !== null, missing: false, unsaved: before?.unsaved ?? false });
    this.#paint();
    if (earlier) void this.#reviewEarlier(earlier);
    if (active && this.#settled().some(({ key }) => key === active)) this.open(active);
  }

  #tell(progress: number, signal: AbortSignal): void {
    if (this.#state.view === 'reading' && !signal.aborted) this.#become({ ...this.#state, progress });
  }

  async #reviewEarlier(earlier: EarlierDraft): Promise<void> {
    const answer = await this.#reviewer.review({ draft: earlier.draft });
    if ('review' in answer && this.#state.view === 'review' && this.#state.earlier?.draft.text === earlier.draft.text) this.#become({ ...this.#state, before: answer.review });
  }

  async #savedFor(address: string | null): Promise<SavedReview | undefined> {
    if (!address || this.#part === 'selection') return undefined;
    // A browser that keeps nothing (private windows of Firefox) still reviews.
    return (await reviewsAt(address).catch(() => []))[0];
  }

  #settled(): readonly Settled[] {
    return this.#state.view === 'review' ? settle(this.#state.review, this.#state.saved.work, this.#dismissedAlways).all : [];
  }

  /** What was left out of the opinion is not marked in the draft. */
  #paint(): void {
    if (this.#state.view !== 'review' || !this.#state.onPage) return;
    const marks = this.#settled().filter(({ verdict }) => verdict !== 'dismissed').map(({ key, mark, finding }) => ({ key, mark, start: finding.start, end: finding.end, absent: finding.absent }));
    this.#link?.send({ type: 'paint', reading: this.#reading, marks });
  }

  #lose(): void {
    this.#link = null;
    this.#answerSelection?.(null);
    this.#answerSelection = null;
    if (this.#state.view === 'review' && !this.#state.onPage) return;
    this.#become({ view: 'lost' });
  }

  #become(state: TabState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
