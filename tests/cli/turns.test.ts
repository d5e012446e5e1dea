import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { turns } from '../../rules/cli/turns.ts';

const MINUTE = 60_000;
beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

/** Work that ends when it is told to, or fails when its time is over. */
function work(begun: string[], name: string): { run: (signal: AbortSignal) => Promise<string>; end: () => void } {
  let end = (): void => {};
  const ended = new Promise<string>((resolve) => { end = () => resolve(name); });
  const run = (signal: AbortSignal): Promise<string> => {
    begun.push(name);
    return Promise.race([ended, new Promise<never>((_, reject) => { signal.addEventListener('abort', () => reject(signal.reason as Error)); })]);
  };
  return { run, end: () => end() };
}

test('as many at a time as there are places, in the order asked for', async () => {
  const begun: string[] = [];
  const turn = turns(2, MINUTE);
  const works = ['a', 'b', 'c', 'd'].map((name) => work(begun, name));
  const ends = works.map(({ run }) => turn(run));
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(['a', 'b']);
  works[1]!.end();
  await ends[1];
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const { end } of works) end();
  expect(await Promise.all(ends)).toEqual(['a', 'b', 'c', 'd']);
});

test('time runs from the beginning of a work, so that what waits behind a slow one is not given up', async () => {
  const begun: string[] = [];
  const turn = turns(1, MINUTE);
  const [slow, sound] = [work(begun, 'slow'), work(begun, 'sound')];
  const first = turn(slow.run);
  const second = turn(sound.run);
  const refused = expect(first).rejects.toMatchObject({ name: 'AbortError' });
  await vi.advanceTimersByTimeAsync(MINUTE);
  await refused;
  await vi.advanceTimersByTimeAsync(MINUTE - 1);
  sound.end();
  expect(await second).toBe('sound');
  expect(begun).toEqual(['slow', 'sound']);
});

test('no timer outlives its work, whether it ended well or not', async () => {
  const turn = turns(3, MINUTE);
  const well = turn(() => Promise.resolve(1));
  const badly = turn(() => Promise.reject(new Error('damaged')));
  const open = work([], 'open');
  const under = turn(open.run);
  await well;
  await expect(badly).rejects.toThrow('damaged');
  expect(vi.getTimerCount()).toBe(1);
  open.end();
  await under;
  expect(vi.getTimerCount()).toBe(0);
});
