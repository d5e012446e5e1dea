import { telling } from '../../extension/panel/telling.ts';
import { work, type Order } from './work.ts';

// The engine beside the page, so that typing in a long draft never waits for it.
self.addEventListener('message', ({ data: { id, order } }: MessageEvent<{ id: number; order: Order }>) => {
  const answer = work(order, telling((done, total) => tell({ id, done, total })));
  const transfer = 'map' in answer && answer.map ? [answer.map.buffer] : [];
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage({ id, answer }, { transfer });
});

function tell(progress: { id: number; done: number; total: number }): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(progress);
}
