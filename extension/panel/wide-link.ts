import type { Span } from '../../rules/draft/tree.ts';
import type { DeskReview } from '../desk/index.ts';
import type { SentDraft } from '../wire.ts';

/** A page of ours asks the panel of a tab for its review, and sends the reader back to words in the draft. All within this browser. */
export type WideMessage =
  | { type: 'ask'; tab: number }
  | { type: 'review'; tab: number; review: DeskReview; earlier: SentDraft | null }
  | { type: 'show'; tab: number; span: Span };

const CHANNEL = 'lkg-wide';

export function wideChannel(heard: (message: WideMessage) => void): { send(message: WideMessage): void; close(): void } {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<WideMessage>) => heard(data));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel within one origin
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
