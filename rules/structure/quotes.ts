import { markerOf } from '../draft/markers.ts';
import { readOnce } from '../text/passage.ts';
import type { Block } from './section.ts';

/** A quotation longer than this lost its closing mark: amending acts quote articles, at most chapters, never whole laws. */
const MAX_BLOCKS = 400;
const STARTS = /^\s*["“„«”](?=\S)/u;
const ENDS = /["”»“]\s*[.;,]*\s*$/u;
const ANNOUNCES = /:\s*$/;
const NONE = 0x7fffffff;

/**
 * Marks the blocks inside a quotation that an earlier block opened, as amending acts quote the articles they put in place.
 * The block that opens it needs no mark: a sign behind a quotation mark is no sign.
 */
export function markQuoted(blocks: readonly Block[]): void {
  if (!blocks.some((block) => marksOf(block.passage).any)) return;
  const next = nextEvents(blocks);
  let article = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    article = articleNumber(block) ?? article;
    if (block.cell?.layout || !marksOf(block.passage).opens) continue;
    const last = lastQuoted(blocks, i, article, next);
    for (let k = i + 1; k <= last; k++) blocks[k]!.quoted = true;
    i = last;
  }
}

/** What the quotation marks of a block do to a quotation over several blocks. */
const marksOf = readOnce(({ text }) => {
  const any = /["“„«]/.test(text);
  return { any, opens: any || text.includes('”') ? opens(text) : false, starts: STARTS.test(text), closes: closes(text, false), closesStraight: closes(text, true) };
});

/** For every block the next one (itself included) where something happens to an open quotation. */
interface Events {
  readonly closing: Int32Array;
  /** The same for a quotation opened with ", which " itself closes. */
  readonly closingStraight: Int32Array;
  readonly reopening: Int32Array;
  readonly article: Int32Array;
  /** The head or foot of a document: no quotation reaches over it. */
  readonly layout: Int32Array;
}

function nextEvents(blocks: readonly Block[]): Events {
  const list = (): Int32Array => new Int32Array(blocks.length + 1).fill(NONE);
  const next = { closing: list(), closingStraight: list(), reopening: list(), article: list(), layout: list() };
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { passage, cell } = blocks[i]!;
    const marks = marksOf(passage);
    next.closing[i] = marks.closes ? i : next.closing[i + 1]!;
    next.closingStraight[i] = marks.closesStraight ? i : next.closingStraight[i + 1]!;
    next.reopening[i] = i > 0 && marks.starts && ANNOUNCES.test(blocks[i - 1]!.text) ? i : next.reopening[i + 1]!;
    next.article[i] = articleNumber(blocks[i]!) === undefined ? next.article[i + 1]! : i;
    next.layout[i] = cell?.layout ? i : next.layout[i + 1]!;
  }
  return next;
}

/** A quotation carries over to the next block only when it starts its block or follows "như sau:"; a lost closing mark in a sentence does not. */
function opens(text: string): boolean {
  const start = text.trimStart();
  if (start.startsWith('"')) return count(text, /"/g) % 2 === 1 && (markerOf(start.slice(1)) !== undefined || !ENDS.test(start.slice(1)));
  // ” at the head of a block is a slip for “.
  const surplus = surplusOf(start.replace(/^”/, '“'));
  if (surplus <= 0) return false;
  if (STARTS.test(start)) return true;
  const at = Math.max(text.lastIndexOf('“'), text.lastIndexOf('„'), text.lastIndexOf('«'));
  return text.length - at <= 12 || /:\s*["“„«]$/.test(text.slice(0, at + 1));
}

/** Index of the last block of the quotation opened by `blocks[first]`; `first` itself when it has no end that can be told. */
function lastQuoted(blocks: readonly Block[], first: number, article: number, next: Events): number {
  const limit = Math.min(blocks.length, first + MAX_BLOCKS, next.layout[first + 1]!);
  const straight = blocks[first]!.text.trimStart().startsWith('"');
  const closing = (straight ? next.closingStraight : next.closing)[first + 1]!;
  const reopening = next.reopening[first + 1]!;
  if (reopening <= closing && reopening < limit) return beforeAmending(blocks, first, reopening - 1, article);
  if (closing < limit) return closing;
  // Never closed: it ends where the act's own numbering goes on.
  for (let i = next.article[first + 1]!; i < limit; i = next.article[i + 1]!) if (articleNumber(blocks[i]!) === article + 1) return i - 1;
  return first;
}

function closes(text: string, straight: boolean): boolean {
  if (surplusOf(text) < 0) return true;
  if (!ENDS.test(text)) return false;
  if (STARTS.test(text)) return true;
  const marks = count(text, /"/g);
  return straight ? marks % 2 === 1 : marks === 1 || /“\s*[.;,]*\s*$/.test(text);
}

/** A new quotation opens while one is open: the first lost its closing mark. It ended before the lines that announce the new one. */
function beforeAmending(blocks: readonly Block[], first: number, announcing: number, article: number): number {
  let at = announcing;
  while (at - 1 > first) {
    const block = blocks[at - 1]!;
    if (!(block.marker && ANNOUNCES.test(block.text)) && articleNumber(block) !== article + 1) break;
    at--;
  }
  return Math.max(first, at - 1);
}

function articleNumber({ marker }: Block): number | undefined {
  return marker?.style === 'article' ? Number.parseInt(marker.label, 10) : undefined;
}

/** Opening marks less closing ones. */
function surplusOf(text: string): number {
  return count(text, /[“„«]/g) - count(text, /[”»]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
