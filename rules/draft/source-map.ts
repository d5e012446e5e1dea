import type { SourceMap, SourcePlace } from './tree.ts';

/** From text offset `at[i]` on, the source is run `ref[i]` at `off[i]` and onwards, unit by unit. `at` rises. */
export function sourceMap(at: readonly number[], ref: readonly number[], off: readonly number[]): SourceMap {
  const locate = (offset: number): SourcePlace => {
    let low = 0;
    let high = at.length - 1;
    if (high < 0 || offset < at[0]!) return { ref: ref[0] ?? 0, offset: off[0] ?? 0 };
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (at[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { ref: ref[low]!, offset: off[low]! + offset - at[low]! };
  };
  return {
    locate,
    locateEnd(offset) {
      const last = locate(offset - 1);
      const next = locate(offset);
      // Inside one run the end is where the next unit starts, which also steps over a decomposed accent.
      return next.ref === last.ref && next.offset > last.offset ? next : { ref: last.ref, offset: last.offset + 1 };
    },
  };
}
