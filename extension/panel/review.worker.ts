import { looksLikeMarkdown } from '../../rules/draft/markdown-signs.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import { UnreadableDraft, type Draft } from '../../rules/draft/tree.ts';
import { review, type ReviewOptions } from '../../rules/review.ts';
import { telling } from './telling.ts';
import type { ReviewAnswer, ReviewOrder, ReviewProgress } from './reviewer.ts';

/** Orders are answered in turn. */
let turn: Promise<void> = Promise.resolve();

// The engine runs beside the panel, so that a draft of a million characters freezes nothing.
self.addEventListener('message', ({ data }: MessageEvent<ReviewOrder>) => {
  turn = turn.then(() => work(data)).then(say).catch((error: unknown) => {
    console.error(error);
    say({ id: data.id, error: 'failed' });
  });
});

function say(message: ReviewAnswer | ReviewProgress): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(message);
}

let last: { key: string; options: ReviewOptions } = { key: '', options: {} };

/** The same settings are the same object again, for the engine builds its lookups once for each. */
function optionsOf(settings: ReviewOrder['settings']): ReviewOptions {
  const key = JSON.stringify(settings);
  if (key !== last.key) last = { key, options: settings };
  return last.options;
}

async function work({ id, order, settings }: ReviewOrder): Promise<ReviewAnswer> {
  try {
    const draft = 'draft' in order ? { ...order.draft, source: NOWHERE } as Draft : await readText(order.text);
    const { draft: { source: _, ...plain }, ...rest } = review(draft, { ...optionsOf(settings), onProgress: telling((done, total) => say({ id, done, total })) });
    return { id, review: { ...rest, draft: plain } };
  } catch (error) {
    if (error instanceof UnreadableDraft) return { id, error: error.code };
    console.error(error);
    return { id, error: 'failed' };
  }
}

/** The source map stays where the draft was read; the engine does not ask for it. */
const NOWHERE = { locate: () => ({ ref: 0, offset: 0 }), locateEnd: () => ({ ref: 0, offset: 0 }) };

/** Pages and files come as trees: only pasted words may need the parser of Markdown, which is as large as a fifth of the engine. */
async function readText(text: string): Promise<Draft> {
  return looksLikeMarkdown(text) ? (await import('../../rules/draft/markdown.ts')).readMarkdown(text) : readPlainText(text);
}
