import type { DeskReview } from '../../extension/desk/review.ts';
import { UnreadableDraft, type Draft } from '../../rules/draft/tree.ts';
import { isDraft } from '../../rules/facts/identity/is-draft.ts';
import { review } from '../../rules/review.ts';
import { readWords } from '../draft/words.ts';

/** Words as they are typed, or the tree of a file; its source map stays with whoever opened it. */
export type Order = { readonly words: string } | { readonly draft: Omit<Draft, 'source'> };

export type Answer =
  /** `map[i]` is where unit i of the draft's text stands in the typed words; null for a file. One unit more than the text has. */
  | { readonly review: DeskReview; readonly map: Int32Array<ArrayBuffer> | null; readonly isDraft: boolean }
  | { readonly unreadable: { code: string; values: Readonly<Record<string, string | number>> } }
  | { readonly failed: true };

const NOWHERE = { locate: () => ({ ref: 0, offset: 0 }), locateEnd: () => ({ ref: 0, offset: 0 }) };

/** Reads and reviews; never throws, for its answer may have to cross to another thread. */
export function work(order: Order, onProgress?: (done: number, total: number) => void): Answer {
  try {
    const draft: Draft = 'words' in order ? readWords(order.words) : { ...order.draft, source: NOWHERE } as Draft;
    const { draft: { source, ...plain }, ...rest } = review(draft, onProgress ? { onProgress } : {});
    return { review: { ...rest, draft: plain }, map: 'words' in order ? mapOf(draft, source) : null, isDraft: isDraft(rest.structure, rest.facts.identity) };
  } catch (error) {
    if (error instanceof UnreadableDraft) return { unreadable: { code: error.code, values: error.values } };
    console.error(error);
    return { failed: true };
  }
}

function mapOf({ text }: Draft, source: Draft['source']): Int32Array<ArrayBuffer> {
  const map = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) map[at] = source.locate(at).offset;
  map[text.length] = text.length ? source.locateEnd(text.length).offset : 0;
  return map;
}
