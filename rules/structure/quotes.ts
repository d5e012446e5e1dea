import { markerOf } from '../draft/markers.ts';
import type { Block } from './section.ts';

/** A quotation longer than this lost its closing mark: amending acts quote articles, at most chapters, never whole laws. */
const MAX_BLOCKS = 400;
const STARTS = /^\s*["“„«”](?=\S)/u;
const ENDS = /["”»“]\s*[.;,]*\s*$/u;

/**
 * Marks the blocks inside a quotation that an earlier block opened, as amending acts quote the articles they put in place.
 * The block that opens it needs no mark: a sign behind a quotation mark is no sign.
 */
export function markQuoted(blocks: readonly Block[]): void {
  let outerArticle = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.marker?.style === 'article') outerArticle = Number.parseInt(block.marker.label, 10);
    if (block.cell?.layout || !opens(block.text)) continue;
    const last = lastQuoted(blocks, i, outerArticle);
    for (let k = i + 1; k <= last; k++) blocks[k]!.quoted = true;
    i = last;
  }
}

/** A quotation carries over to the next block only when it starts its block or follows "như sau:"; a lost closing mark in a sentence does not. */
function opens(text: string): boolean {
  if (STARTS.test(text)) return text.trimStart().startsWith('"') ? count(text, /"/g) % 2 === 1 && (markerOf(text.trimStart().slice(1)) !== undefined || !ENDS.test(text.slice(2))) : surplus(text.replace(/^\s*”/, '“')) > 0;
  const at = Math.max(text.lastIndexOf('“'), text.lastIndexOf('„'), text.lastIndexOf('«'));
  if (at < 0 || surplus(text) <= 0) return false;
  return text.length - at <= 12 || /:\s*["“„«][^“„«]*$/.test(text);
}

/** Index of the last block of the quotation opened by `blocks[first]`; `first` itself when it has no end that can be told. */
function lastQuoted(blocks: readonly Block[], first: number, outerArticle: number): number {
  const straight = blocks[first]!.text.trimStart().startsWith('"');
  const limit = Math.min(blocks.length - 1, first + MAX_BLOCKS);
  for (let i = first + 1; i <= limit; i++) {
    const { text, cell } = blocks[i]!;
    if (cell?.layout) break;
    if (STARTS.test(text) && /:\s*$/.test(blocks[i - 1]!.text)) return beforeAmending(blocks, first, i - 1, outerArticle);
    if (closes(text, straight)) return i;
  }
  // Never closed: it ends where the act's own numbering goes on.
  for (let i = first + 1; i <= limit; i++) {
    const { marker } = blocks[i]!;
    if (marker?.style === 'article' && Number.parseInt(marker.label, 10) === outerArticle + 1) return i - 1;
  }
  return first;
}

function closes(text: string, straight: boolean): boolean {
  if (surplus(text) < 0) return true;
  if (!ENDS.test(text)) return false;
  if (STARTS.test(text)) return true;
  return straight ? count(text, /"/g) % 2 === 1 : count(text, /"/g) === 1 || /“\s*[.;,]*\s*$/.test(text);
}

/** A new quotation opens while one is open: the first lost its closing mark. It ended before the lines that announce the new one. */
function beforeAmending(blocks: readonly Block[], first: number, announcing: number, outerArticle: number): number {
  let at = announcing;
  while (at - 1 > first) {
    const { text, marker } = blocks[at - 1]!;
    const announces = marker !== undefined && /:\s*$/.test(text);
    if (!announces && !(marker?.style === 'article' && Number.parseInt(marker.label, 10) === outerArticle + 1)) break;
    at--;
  }
  return Math.max(first, at - 1);
}

/** Opening marks less closing ones. */
function surplus(text: string): number {
  return count(text, /[“„«]/g) - count(text, /[”»]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
