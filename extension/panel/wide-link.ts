import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import type { Span } from '../../rules/draft/tree.ts';
import type { DeskReview } from '../desk/index.ts';

/** A page of ours asks the panel or viewer of a tab for its review, and sends the reader back to words in the draft. All within this browser. */
export type WideMessage =
  | { type: 'ask'; tab: number }
  | { type: 'review'; tab: number; review: DeskReview; before: DeskReview | null }
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

/** Answers pages that show this review with more room, and follows them back to the words. */
export function useWideAnswers(tab: number | null, review: DeskReview, before: DeskReview | null, show: (span: Span) => void): void {
  const asked = useRef(false);
  useEffect(() => {
    if (tab === null) return;
    const channel = wideChannel((message) => {
      if (message.tab !== tab) return;
      if (message.type === 'ask') {
        asked.current = true;
        channel.send({ type: 'review', tab, review, before });
      }
      if (message.type === 'show') show(message.span);
    });
    // A page that has asked once follows the review; before that nothing large is sent for nobody.
    if (asked.current) channel.send({ type: 'review', tab, review, before });
    return () => channel.close();
  }, [tab, review, before, show]);
}

export function openWide(tab: number, view: 'matrix' | 'compare'): void {
  void browser.tabs.create({ url: `${location.origin}/wide.html?${view === 'compare' ? 'view=compare&' : ''}tab=${tab}` });
}
