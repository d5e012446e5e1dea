import type { Anchor, Cut } from './anchor.ts';

interface Mark {
  readonly cut: Cut;
  readonly xml: string;
  /** Ends come before starts at one place, but a comment's own start before its end. */
  readonly order: number;
}

/** Marks comments in the source of a part. Nothing but the marks, and runs cut at them, is added; the rest stays as it stands. */
export function markComments(source: string, anchors: readonly { readonly id: number; readonly anchor: Anchor }[], prefix: string): string {
  const marks: Mark[] = [];
  const signs: { at: number; xml: string }[] = [];
  for (const { id, anchor } of anchors) {
    const empty = anchor.start.at === anchor.end.at;
    marks.push({ cut: anchor.start, xml: `<${prefix}commentRangeStart ${prefix}id="${id}"/>`, order: empty ? 2 : 1 });
    const sign = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
    const outside = anchor.end.signAt !== anchor.end.at;
    marks.push({ cut: anchor.end, xml: `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${outside ? '' : sign}`, order: empty ? 3 : 0 });
    if (outside) signs.push({ at: anchor.end.signAt, xml: sign });
  }
  const insertions = new Map<number, string[]>();
  const insert = (at: number, xml: string): void => { insertions.set(at, [...(insertions.get(at) ?? []), xml]); };
  for (const at of new Set(marks.flatMap(({ cut }) => (cut.open?.keepBlanks == null ? [] : [cut.open.keepBlanks])))) insert(at, ' xml:space="preserve"');
  const places = new Map<number, Mark[]>();
  for (const mark of marks) places.set(mark.cut.at, [...(places.get(mark.cut.at) ?? []), mark]);
  for (const [at, group] of places) {
    const words = group.sort((a, b) => a.order - b.order).map(({ xml }) => xml).join('');
    const open = group.find(({ cut }) => cut.open)?.cut.open;
    insert(at, open ? open.close + words + open.reopen : words);
  }
  // A sign stands between changes, where a range of another comment may begin: after its end, before that start does not matter.
  for (const { at, xml } of signs) insert(at, xml);
  const sorted = [...insertions].sort(([a], [b]) => a - b);
  let out = '';
  let last = 0;
  for (const [at, pieces] of sorted) {
    out += source.slice(last, at) + pieces.join('');
    last = at;
  }
  return out + source.slice(last);
}
