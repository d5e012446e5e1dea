import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Reviewer, type ReviewAnswer, type ReviewOrder } from '../../extension/panel/reviewer.ts';
import { telling } from '../../extension/panel/telling.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import { review } from '../../rules/review.ts';
import { PLAN, planReview } from './fixture.ts';

describe('how far a review has come', () => {
  const stepsOf = (text: string): number[] => {
    const steps: number[] = [];
    review(readPlainText(text), { onProgress: (done, total) => steps.push(done / total) });
    return steps;
  };

  test('rises with every step and ends at the whole', () => {
    const bilingual = readFileSync(path.join(import.meta.dirname, '../../corpus/drafts/en-bilingual-decision-training-2026.md'), 'utf8');
    for (const text of [PLAN, 'x', bilingual]) {
      const steps = stepsOf(text);
      expect(steps.length).toBeGreaterThan(30);
      expect(steps.every((step, i) => step > (steps[i - 1] ?? 0))).toBe(true);
      expect(steps.at(-1)).toBe(1);
    }
    expect(stepsOf(bilingual).length).toBe(stepsOf(PLAN).length * 2);
  });

  test('is told when it takes long, now and then, and not at its end', () => {
    let now = 0;
    const told: number[] = [];
    const tell = telling((done) => told.push(done), () => now);
    for (let done = 1; done <= 100; done++) { now += 10; tell(done, 100); }
    expect(told).toEqual([30, 40, 50, 60, 70, 80, 90]);
  });
});

/** A worker that answers when the test says so. */
class Hand extends EventTarget {
  readonly orders: ReviewOrder[] = [];
  ended = false;

  postMessage(order: ReviewOrder): void {
    this.orders.push(order);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  answer(): void {
    this.say({ id: this.orders.shift()!.id, review: planReview() } satisfies ReviewAnswer);
  }
}

function withHands(): { reviewer: Reviewer; hands: Hand[] } {
  const hands: Hand[] = [];
  const reviewer = new Reviewer(undefined, () => {
    hands.push(new Hand());
    return hands.at(-1) as unknown as Worker;
  });
  return { reviewer, hands };
}

describe('the engine in its worker', () => {
  test('tells its progress to whoever asked', async () => {
    const { reviewer, hands } = withHands();
    const seen: number[] = [];
    const answer = reviewer.review({ text: PLAN }, { onProgress: (done, total) => seen.push(done / total) });
    const other = reviewer.review({ text: 'khác' });
    await Promise.resolve();
    hands[0]!.say({ id: hands[0]!.orders[0]!.id, done: 1, total: 4 });
    hands[0]!.answer();
    hands[0]!.answer();
    expect('review' in await answer && 'review' in await other).toBe(true);
    expect(seen).toEqual([0.25]);
  });

  test('is ended by the reader, and its successor answers the others', async () => {
    const { reviewer, hands } = withHands();
    const stop = new AbortController();
    const stopped = reviewer.review({ text: PLAN }, { signal: stop.signal });
    const other = reviewer.review({ text: 'khác' });
    await Promise.resolve();
    stop.abort();
    expect(await stopped).toMatchObject({ error: 'stopped' });
    expect(hands.map(({ ended }) => ended)).toEqual([true, false]);
    expect(hands[1]!.orders.map(({ order }) => order)).toEqual([{ text: 'khác' }]);
    hands[1]!.answer();
    expect('review' in await other).toBe(true);
  });

  test('stops nothing that is over, and begins nothing that was stopped before', async () => {
    const { reviewer, hands } = withHands();
    const stop = new AbortController();
    const answer = reviewer.review({ text: PLAN }, { signal: stop.signal });
    await Promise.resolve();
    hands[0]!.answer();
    await answer;
    stop.abort();
    expect(hands).toHaveLength(1);
    expect(await reviewer.review({ text: PLAN }, { signal: stop.signal })).toMatchObject({ error: 'stopped' });
    expect(hands[0]!.orders).toHaveLength(0);
  });
});
