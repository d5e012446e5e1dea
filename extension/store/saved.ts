import type { SentDraft } from '../wire.ts';
import { answeredOf, settle, stepsFor, NO_WORK, type DeskReview, type RuleDismissal, type Work } from '../desk/index.ts';

/** One review as it is stored, exported and loaded. The draft is kept, so that the review opens without its page and can be compared with a later version. */
export interface SavedReview {
  readonly format: 'lang-kinh-gioi/review';
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly created: string;
  readonly changed: string;
  /** Address of the page it was read from, without its fragment; null for pasted words. Never sent anywhere. */
  readonly address: string | null;
  readonly draft: SentDraft;
  readonly work: Work;
  /** Counts when it was last saved, for the list. */
  readonly progress: Progress;
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
  return { format: 'lang-kinh-gioi/review', version: 1, id: crypto.randomUUID(), name, created: now, changed: now, address, draft: review.draft, work: NO_WORK, progress: NO_PROGRESS };
}

export function progressOf(review: DeskReview, work: Work, dismissedAlways: readonly RuleDismissal[]): Progress {
  const { all } = settle(review, work, dismissedAlways);
  const questions = work.assessment === 'full' ? stepsFor(review.facts.identity.regime).flatMap((step) => step.questions) : [];
  return { findings: all.length, decided: all.filter(({ verdict }) => verdict !== null).length, questions: questions.length, answered: answeredOf(questions, work) };
}
