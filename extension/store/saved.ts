import type { SentDraft } from '../wire.ts';
import { answeredOf, settle, stepsFor, NO_WORK, type DeskReview, type RuleDismissal, type Work } from '../desk/index.ts';

export const FORMAT = 'lang-kinh-gioi/review';
export const VERSION = 2;

/** One review as it is stored, exported and loaded. The draft is kept, so that the review opens without its page and can be compared with a later version. */
export interface SavedReview {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly created: string;
  readonly changed: string;
  /** Address of the page it was read from, without its fragment; null for pasted words. Never sent anywhere. */
  readonly address: string | null;
  readonly draft: SentDraft;
  /** The version that decisions were made on before this one; null while there is but one. */
  readonly earlier: EarlierDraft | null;
  readonly work: Work;
  /** Counts when it was last saved, for the list. */
  readonly progress: Progress;
}

export interface EarlierDraft {
  readonly draft: SentDraft;
  /** When it was last worked on, ISO 8601. */
  readonly changed: string;
}

export interface Progress {
  readonly findings: number;
  readonly decided: number;
  readonly questions: number;
  readonly answered: number;
}

export const NO_PROGRESS: Progress = { findings: 0, decided: 0, questions: 0, answered: 0 };

export function newSaved(address: string | null, review: DeskReview, name: string): SavedReview {
  const now = new Date().toISOString();
  return { format: FORMAT, version: VERSION, id: crypto.randomUUID(), name, created: now, changed: now, address, draft: review.draft, earlier: null, work: NO_WORK, progress: NO_PROGRESS };
}

/** The version that the decisions stood on before the draft now read, if it differs; else the one compared with before. */
export function earlierThan(saved: SavedReview, review: Pick<DeskReview, 'draft'>): EarlierDraft | null {
  const { work, draft, changed, earlier } = saved;
  return work.decisions.length + work.own.length > 0 && draft.text !== review.draft.text ? { draft, changed } : earlier;
}

/** The review with new work on it: from now on the decisions stand on these words. */
export function worked(saved: SavedReview, review: DeskReview, work: Work, dismissedAlways: readonly RuleDismissal[]): SavedReview {
  return { ...saved, work, draft: review.draft, earlier: earlierThan(saved, review), changed: new Date().toISOString(), progress: progressOf(review, work, dismissedAlways) };
}

export function progressOf(review: DeskReview, work: Work, dismissedAlways: readonly RuleDismissal[]): Progress {
  const { all } = settle(review, work, dismissedAlways);
  const questions = work.assessment === 'full' ? stepsFor(review.facts.identity.regime).flatMap((step) => step.questions) : [];
  return { findings: all.length, decided: all.filter(({ verdict }) => verdict !== null).length, questions: questions.length, answered: answeredOf(questions, work) };
}
