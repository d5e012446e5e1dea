import { anything, assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFromPage, isToPage } from '../../extension/wire-check.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { CORPUS } from '../fuzz/texts.ts';
import { runs } from '../fuzz/runs.ts';

/** As the browser hands it over: a copy without functions. */
const sent = (source: string): object => { const { source: _, ...draft } = readMarkdown(source); return structuredClone(draft); };
const message = (draft: unknown): object => ({ type: 'draft', reading: 1, again: false, address: 'https://example.org/', draft });

describe('messages of the page', () => {
  test('with a draft as the reader makes it are believed', () => {
    for (const { text } of CORPUS) expect(isFromPage(message(sent(text)))).toBe(true);
    for (const good of [{ type: 'selected', span: null }, { type: 'selected', span: { start: 1, end: 2 } }, { type: 'unreadable', code: 'pdf' }, { type: 'opened', key: 'a' }, { type: 'missing' }]) expect(isFromPage(good)).toBe(true);
  });

  test('with anything else are not, whatever is put in the place of one value', () => {
    const draft = sent(CORPUS[0]!.text);
    const places: [object, string][] = [];
    const walk = (node: object): void => { for (const [key, value] of Object.entries(node)) { if (key !== 'values' && key !== 'headingLevel') places.push([node, key]); if (typeof value === 'object' && value !== null) walk(value as object); } };
    walk(draft);
    const wrong = constantFrom<unknown>(null, 'x', -1, 1.5, Number.NaN, 1e12, {}, [null], ['x'], true, () => 1);
    assert(property(integer({ min: 0, max: places.length - 1 }), wrong, (at, value) => {
      const [node, key] = places[at]! as [Record<string, unknown>, string];
      const before = node[key];
      node[key] = value;
      // A bold paragraph may be plain, a borderless table may have lines.
      const stillRight = typeof before === typeof value && (typeof before === 'boolean' || key === 'code');
      try { expect(isFromPage(message(draft))).toBe(stillRight); } finally { node[key] = before; }
    }), runs(400));
    expect(isFromPage(message(draft))).toBe(true);
  });

  test('of any shape at all never throw', () => {
    const shaped = record({ type: constantFrom('draft', 'selected', 'unreadable', 'opened', 'missing', 'read', 'paint', 'open', 'show'), reading: anything(), draft: anything(), span: anything(), marks: anything(), key: anything(), part: anything(), start: anything(), end: anything(), again: anything(), address: anything() }, { requiredKeys: ['type'] });
    assert(property(tuple(anything(), shaped), ([any, one]) => {
      for (const value of [any, one]) for (const check of [isFromPage, isToPage]) expect(typeof check(value)).toBe('boolean');
    }), runs(400));
  });
});

test('messages of the panel are believed by their shape', () => {
  const mark = { key: 'a', mark: 'fail', absent: false, start: 0, end: 3 };
  for (const good of [{ type: 'read', part: 'draft' }, { type: 'paint', reading: 1, marks: [mark] }, { type: 'open', key: null }, { type: 'show', reading: 1, start: 0, end: 2 }, { type: 'selected', reading: 1 }]) expect(isToPage(good)).toBe(true);
  for (const bad of [{ type: 'read', part: 'all' }, { type: 'paint', reading: 1, marks: [{ ...mark, mark: 'lkg' }] }, { type: 'paint', reading: -1, marks: [] }, { type: 'show', reading: 1, start: 3, end: 2 }, { type: 'eval', code: '1' }, 'read', null]) expect(isToPage(bad)).toBe(false);
});
