import { describe, expect, it } from 'vitest';
import { compareClauses, commonIndices, type Clause } from '../../extension/desk/compare/clauses.ts';

const clauses = (...words: string[]): Clause[] => words.map((each, i) => ({ locator: `mục ${i}`, words: each, start: i, end: i + 1 }));
const states = (before: string[], after: string[]) => compareClauses(clauses(...before), clauses(...after)).map(({ state, before: b, after: a }) => `${state}:${b?.words ?? ''}>${a?.words ?? ''}`);

describe('two versions of a draft', () => {
  it('tells what stayed, changed, was added and deleted', () => {
    expect(states(['một điều khoản', 'hai cơ quan phối hợp với sở', 'ba bỏ đi'], ['một điều khoản', 'hai cơ quan phối hợp với ban', 'bốn hoàn toàn khác hẳn'])).toEqual([
      'same:một điều khoản>một điều khoản', 'changed:hai cơ quan phối hợp với sở>hai cơ quan phối hợp với ban', 'added:>bốn hoàn toàn khác hẳn', 'deleted:ba bỏ đi>',
    ]);
  });

  it('tells a move from a deletion and an addition', () => {
    expect(states(['a a a', 'b b b', 'c c c', 'd d d'], ['b b b', 'c c c', 'd d d', 'a a a'])).toEqual(['same:b b b>b b b', 'same:c c c>c c c', 'same:d d d>d d d', 'moved:a a a>a a a']);
  });

  it('finds no difference where there is none, and bears empty versions', () => {
    expect(states(['a', 'b'], ['a', 'b']).every((each) => each.startsWith('same'))).toBe(true);
    expect(states([], ['a'])).toEqual(['added:>a']);
    expect(states(['a'], [])).toEqual(['deleted:a>']);
    expect(commonIndices([], [])).toEqual([]);
  });
});
