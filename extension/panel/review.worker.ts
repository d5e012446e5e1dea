import { looksLikeMarkdown, readMarkdown } from '../../rules/draft/markdown.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import { UnreadableDraft, type Draft } from '../../rules/draft/tree.ts';
import { review, type ReviewOptions } from '../../rules/review.ts';
import { telling } from './telling.ts';
import type { ReviewAnswer, ReviewOrder, ReviewProgress } from './reviewer.ts';

// The engine runs beside the panel, so that a draft of a million characters freezes nothing.
self.addEventListener('message', ({ data }: MessageEvent<ReviewOrder>) => {
  const answer = work(data);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(answer);
});

function tell(progress: ReviewProgress): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(progress);
}

let last: { key: string; options: ReviewOptions } = { key: '', options: {} };

/** The same settings are the same object again, for the engine builds its lookups once for each. */
function optionsOf(settings: ReviewOrder['settings']): ReviewOptions {
  const key = JSON.stringify(settings);
  if (key !== last.key) last = { key, options: settings };
  return last.options;
}

function work({ id, order, settings }: ReviewOrder): ReviewAnswer {
  try {
    const draft = 'draft' in order ? { ...order.draft, source: NOWHERE } as Draft : readText(order.text);
    const { draft: { source: _, ...plain }, ...rest } = review(draft, { ...optionsOf(settings), onProgress: telling((done, total) => tell({ id, done, total })) });
    return { id, review: { ...rest, draft: plain } };
  } catch (error) {
    if (error instanceof UnreadableDraft) return { id, error: error.code };
    console.error(error);
    return { id, error: 'failed' };
  }
}

/** The source map stays where the draft was read; the engine does not ask for it. */
const NOWHERE = { locate: () => ({ ref: 0, offset: 0 }), locateEnd: () => ({ ref: 0, offset: 0 }) };

function readText(text: string): Draft {
  return looksLikeMarkdown(text) ? readMarkdown(text) : readPlainText(text);
}
