import { work, type Order } from './work.ts';

// The engine beside the page, so that typing in a long draft never waits for it.
self.addEventListener('message', ({ data: { id, order } }: MessageEvent<{ id: number; order: Order }>) => {
  const answer = work(order);
  const transfer = 'map' in answer && answer.map ? [answer.map.buffer] : [];
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage({ id, answer }, { transfer });
});
