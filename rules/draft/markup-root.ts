import type { MarkupAdapter } from './markup.ts';

/**
 * Where in a page the draft stands: the innermost element that holds nearly all words which look like a draft.
 * A table of contents or a menu beside it weighs little, because links and short lines do not count.
 */

const SHARE = 0.93;
const LONG = 120;
const SIGN = /^\s*(?:đi\p{L}\p{M}*u\s+\d|chương\s+[IVXLC\d]|mục\s+\d|phần\s+|căn\s+cứ\s|[IVX]{1,5}[.)/]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s*\p{L}|[a-zđ]\)\s|[-+–]\s+\p{L})/iu;
const MOTTO = /độc\s+lập\s*[-–‑]\s*tự\s+do\s*[-–‑]\s*hạnh\s+phúc/iu;
const NUMBER = /^\s*số\s*:.{0,40}\/|^\s*nơi\s+nhận\s*:/iu;
const TITLE = /^\s*(?:kế\s+hoạch|quyết\s+định|nghị\s+quyết|nghị\s+định|thông\s+tư|tờ\s+trình|luật|chỉ\s+thị|báo\s+cáo|chương\s+trình|đề\s+án)\s*$/iu;
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'big', 'cite', 'code', 'em', 'font', 'i', 'ins', 'label', 'mark', 'q', 's', 'small', 'span', 'strong', 'strike', 'sub', 'sup', 'u', 'o:p', 'st1:place']);

interface Weighed<N> {
  node: N;
  mass: number;
  children: Weighed<N>[];
}

export function draftRoot<N>(root: N, adapter: MarkupAdapter<N>, skip: (node: N, adapter: MarkupAdapter<N>) => boolean): N {
  const whole = weigh(root, adapter, skip, 0);
  if (whole.mass === 0) return root;
  let at = whole;
  for (;;) {
    const next = at.children.find((child) => child.mass >= whole.mass * SHARE);
    if (!next) return at.node;
    at = next;
  }
}

function weigh<N>(node: N, adapter: MarkupAdapter<N>, skip: (node: N, adapter: MarkupAdapter<N>) => boolean, depth: number): Weighed<N> {
  const weighed: Weighed<N> = { node, mass: 0, children: [] };
  if (depth > 1500) return weighed;
  let words = '';
  let linked = 0;
  const flush = (): void => {
    weighed.mass += massOf(words, linked);
    words = '';
    linked = 0;
  };
  const inline = (child: N, inLink: boolean, level: number): void => {
    if (level > 200) return;
    const kind = adapter.kind(child);
    if (kind === 'text') {
      const value = adapter.value(child);
      words += value;
      if (inLink) linked += value.length;
    } else if (kind === 'element' && !skip(child, adapter)) {
      const tag = adapter.tag(child);
      if (tag === 'br') { flush(); return; }
      if (INLINE.has(tag) && !hasBlock(child, adapter, 0)) { for (const grandchild of adapter.children(child)) inline(grandchild, inLink || tag === 'a', level + 1); return; }
      flush();
      const inner = weigh(child, adapter, skip, depth + 1);
      if (inner.mass > 0) weighed.children.push(inner);
      weighed.mass += inner.mass;
    }
  };
  for (const child of adapter.contents?.(node) ?? adapter.children(node)) inline(child, false, 0);
  flush();
  return weighed;
}

function hasBlock<N>(node: N, adapter: MarkupAdapter<N>, depth: number): boolean {
  if (depth > 8) return false;
  for (const child of adapter.children(node)) {
    if (adapter.kind(child) !== 'element') continue;
    const tag = adapter.tag(child);
    if (tag !== 'br' && !INLINE.has(tag) || hasBlock(child, adapter, depth + 1)) return true;
  }
  return false;
}

/** Head lines weigh much, so that the container always holds the issuer and number with the articles. */
function massOf(words: string, linked: number): number {
  const length = words.trim().length;
  if (length < 6) return 0;
  if (MOTTO.test(words)) return 4000;
  if (NUMBER.test(words) || TITLE.test(words)) return 1500;
  if (linked > length * 0.5) return 0;
  if (SIGN.test(words)) return Math.min(length, 600);
  return length >= LONG ? Math.min(length, 600) / 2 : 0;
}
