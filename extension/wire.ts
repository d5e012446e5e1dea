import type { Draft, Span } from '../rules/draft/tree.ts';
import type { MarkClass } from './desk/marks.ts';

/** What panel and page say to each other over one port. The port is open exactly as long as the review is. */
export const PORT = 'lkg-review';

export type Part = 'draft' | 'whole' | 'selection';

/** The draft without its source map: that stays in the page, where the text nodes are. */
export type SentDraft = Omit<Draft, 'source'>;

export interface PageMark extends Span {
  readonly key: string;
  readonly mark: MarkClass;
  readonly absent: boolean;
}

export type ToPage =
  | { type: 'read'; part: Part }
  /** `reading` is the number of the reading that the offsets belong to; marks of an older one are not painted. */
  | { type: 'paint'; reading: number; marks: readonly PageMark[] }
  | { type: 'open'; key: string | null }
  | { type: 'show'; reading: number; start: number; end: number }
  | { type: 'selected'; reading: number };

export type FromPage =
  /** `address` without fragment: the same page again is the same review again. */
  | { type: 'draft'; reading: number; draft: SentDraft; again: boolean; address: string }
  | { type: 'selected'; span: Span | null }
  | { type: 'unreadable'; code: 'empty' | 'noSelection' | 'picture' | 'pdf' }
  | { type: 'opened'; key: string }
  | { type: 'missing' };
