import type { Language } from '../checks/rule.ts';
import type { ChangesView } from '../draft/docx/places.ts';
import { noticeText } from '../draft/notices.ts';
import { UnreadableDraft, type Draft } from '../draft/tree.ts';
import { toJson } from '../report/json.ts';
import type { OwnRegistry } from '../law/own.ts';
import type { Review } from '../report/review.ts';
import { toText } from '../report/text.ts';
import { review, type ReviewOptions } from '../review.ts';
import { forget } from '../text/remember.ts';
import { cliText } from './messages.ts';
import { openBytes, openFile } from './read.ts';

/** A draft to review: a path, "-" for standard input, or bytes that came with their name. */
export interface Input {
  readonly file: string;
  readonly bytes?: Uint8Array;
  /** Why there is nothing to read, when the line that should have told it was broken. */
  readonly broken?: string;
}

/** How all inputs of one call are reviewed; plain data, so that it can be handed to a worker. */
export interface Order {
  readonly json: boolean;
  readonly withText: boolean;
  readonly language: Language;
  readonly today: string | undefined;
  readonly changes: ChangesView;
  readonly colour: boolean;
  /** Acts, bodies and abbreviations from the user's file; null without `--own`. */
  readonly own: OwnRegistry | null;
}

/** What is said of one input. */
export interface Answer {
  readonly file: string;
  readonly outcome: 'clean' | 'fail' | 'unreadable';
  /** For standard output: one line of JSON, or the report as text; empty when there is nothing to report in text. */
  readonly report: string;
  /** For standard error. */
  readonly remarks: readonly string[];
}

/** Units of readings that may stay from one draft to the next: enough for everyday words, nothing beside a draft. */
const KEPT = 1_000_000;

/** Never throws: what cannot be read is an answer too, so that one bad file stops no run. */
export async function reviewOne(input: Input, order: Order): Promise<Answer> {
  try {
    if (input.broken !== undefined) throw new Error(input.broken);
    const { draft } = input.bytes ? await openBytes(input.bytes, input.file, order.changes) : await openFile(input.file, order.changes);
    return answer(review(draft, optionsOf(order)), draft, input.file, order);
  } catch (error) {
    return unreadable(input.file, error, order);
  } finally {
    forget(KEPT);
  }
}

/** What the order says about the review itself. */
export function optionsOf({ today, own }: Pick<Order, 'today' | 'own'>): ReviewOptions {
  return { ...(today ? { today } : {}), own };
}

export function answer(result: Review, draft: Draft, file: string, order: Order): Answer {
  const { language } = order;
  return {
    file,
    outcome: result.findings.some((finding) => finding.outcome === 'fail') ? 'fail' : 'clean',
    report: order.json ? JSON.stringify(toJson(result, file, { language, withText: order.withText })) : toText(result, { language, colour: order.colour }),
    remarks: draft.notices.map((notice) => `${file}: ${noticeText(notice, language) ?? notice.code}`),
  };
}

/** In JSON every input has its line, also one that could not be read. */
export function unreadable(file: string, error: unknown, { json, language }: Pick<Order, 'json' | 'language'>): Answer {
  const { code, message } = explain(error, language);
  return { file, outcome: 'unreadable', report: json ? JSON.stringify({ file, unreadable: { code, message } }) : '', remarks: [`${file}: ${message}`] };
}

function explain(error: unknown, language: Language): { code: string; message: string } {
  if (error instanceof UnreadableDraft) return { code: error.code, message: noticeText(error, language) ?? cliText(language, 'unreadable.other', { message: error.code }) };
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { code: 'not-found', message: cliText(language, 'unreadable.not-found') };
  if (name === 'AbortError' || name === 'TimeoutError') return { code: 'too-slow', message: cliText(language, 'unreadable.too-slow') };
  return { code: 'other', message: cliText(language, 'unreadable.other', { message }) };
}
