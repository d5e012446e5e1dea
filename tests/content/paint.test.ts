import { describe, expect, test } from 'vitest';
import { Paint } from '../../extension/content/paint.ts';
import type { PageMark } from '../../extension/wire.ts';

/** As much of a page as painting asks for. */
function pageOf(view: object): { document: Document; selected: Range[]; range: Range } {
  const selected: Range[] = [];
  const document = { defaultView: view, getSelection: () => ({ removeAllRanges: () => { selected.length = 0; }, addRange: (range: Range) => { selected.push(range); } }) } as unknown as Document;
  const range = { startContainer: { ownerDocument: document }, cloneRange() { return this as Range; }, isPointInRange: () => true } as unknown as Range;
  return { document, selected, range };
}

const MARK: PageMark = { key: 'a', mark: 'fail', absent: false, start: 0, end: 3 };

describe('a browser without highlights', () => {
  test('paints nothing, keeps the places, and shows the active one as a selection', () => {
    const { range, selected } = pageOf({});
    const paint = new Paint();
    paint.show({ range: () => range }, [MARK]);
    expect(selected).toEqual([]);
    expect(paint.range('a')).toBe(range);
    paint.activate(range);
    expect(selected).toEqual([range]);
    expect(paint.at({ ownerDocument: range.startContainer.ownerDocument } as Node, 0)?.key).toBe('a');
    paint.clear();
    expect(paint.range('a')).toBeNull();
  });
});

describe('a browser with highlights', () => {
  test('paints under our names only, and selects nothing', () => {
    const highlights = new Map<string, { ranges: Range[] }>([['theirs', { ranges: [] }]]);
    class Highlight { readonly ranges: Range[] = []; priority = 0; add(range: Range): void { this.ranges.push(range); } }
    const { range, selected } = pageOf({ Highlight, CSS: { highlights } });
    const paint = new Paint();
    paint.show({ range: () => range }, [MARK, { ...MARK, key: 'b', absent: true }]);
    paint.activate(range);
    expect([...highlights.keys()].toSorted()).toEqual(['lkg-active', 'lkg-fail', 'lkg-fail-absent', 'theirs']);
    expect(selected).toEqual([]);
    paint.clear();
    expect([...highlights.keys()]).toEqual(['theirs']);
  });
});
