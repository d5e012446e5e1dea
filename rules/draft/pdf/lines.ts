import { isSyllable } from '../../text/legacy/syllable-shape.ts';
import type { PlacedText } from './pdfjs.ts';

/** Words of a line, as they go to the draft: `texts` in order, with the blanks that the gaps between them stand for. */
export interface PdfLine {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly text: string;
  readonly pieces: readonly { readonly text: string; readonly from: PlacedText; readonly offset: number; readonly bold: boolean }[];
}

const SIGN = /^(?:[IVXLC]{1,6}|\d{1,3}(?:\.\d{1,2}){0,4}|[a-zđ]\d?|\(?\d{1,2}|\(?[a-zđ])[.)/]{0,2}$|^[-–+•*]$/u;

/** Whether a text is nothing but the sign of a list, such as a tab sets apart from its words. */
export function isSign(text: string): boolean {
  return SIGN.test(text.trim());
}

const RULE = /^[_\-–—=.…\s]{3,}$/;

/** Texts on one baseline, left to right. Raised marks and letters of a slightly other size stay in their line. */
export function rowsOf(texts: readonly PlacedText[]): PlacedText[][] {
  const rows: { y: number; size: number; texts: PlacedText[] }[] = [];
  for (const text of [...texts].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (!text.text) continue;
    // A rule made of signs stands under words, not among them.
    const reach = RULE.test(text.text) ? 0.12 : 0.45;
    const row = rows.findLast((candidate) => Math.abs(candidate.y - text.y) <= reach * Math.max(candidate.size, text.size));
    if (!row) { rows.push({ y: text.y, size: text.size, texts: [text] }); continue; }
    row.texts.push(text);
    if (text.size > row.size) { row.size = text.size; row.y = text.y; }
  }
  return rows.sort((a, b) => a.y - b.y).map((row) => row.texts.sort((a, b) => standsAt(a) - standsAt(b)));
}

/** An accent drawn on its own stands where its letter ends and the next may begin: it belongs to the one before. */
function standsAt(text: PlacedText): number {
  return /^\p{M}/u.test(text.text) ? text.x - 0.1 * text.size : text.x;
}

/** Cuts a row where nothing is written for more than `gap` sizes. */
export function segments(row: readonly PlacedText[], gap: number): PdfLine[] {
  const found: PlacedText[][] = [];
  let right = -Infinity;
  for (const text of row) {
    if (!text.text.trim()) { if (found.length > 0) found.at(-1)!.push(text); continue; }
    if (found.length === 0 || text.x - right > gap * text.size) found.push([text]);
    else found.at(-1)!.push(text);
    right = Math.max(right, text.right);
  }
  return found.map(lineOf).filter((line): line is PdfLine => line !== undefined);
}

function lineOf(texts: readonly PlacedText[]): PdfLine | undefined {
  const visible = texts.filter((text) => text.text.trim());
  const first = visible[0];
  if (!first) return undefined;
  // The sign that a list counts has a look of its own: the words decide.
  const words = visible.length > 1 && isSign(first.text) ? visible.slice(1) : visible;
  const known = words.filter((text) => text.bold !== undefined && /[\p{L}\p{N}]/u.test(text.text));
  const bold = known.length > 0 && known.every((text) => text.bold);
  const pieces: { text: string; from: PlacedText; offset: number; bold: boolean }[] = [];
  let last: PlacedText | undefined;
  let blank = false;
  for (const text of texts) {
    if (!text.text.trim()) { blank ||= last !== undefined; continue; }
    const gap = last ? text.x - last.right : 0;
    // A change of font in the middle of a word may come with a blank that takes no room.
    if (Math.abs(gap) < 0.04 * text.size) blank = false;
    if (last && !/^\p{M}/u.test(text.text) && (blank || gap > 0.22 * text.size || isStamped(last, text)) && !/\s$/.test(last.text) && !/^\s/.test(text.text) && !isBrokenWord(last.text, text.text, gap / text.size)) {
      pieces.push({ text: ' ', from: last, offset: last.text.length, bold: last.bold ?? bold });
    }
    pieces.push({ text: text.text, from: text, offset: 0, bold: text === first && words !== visible ? bold : text.bold ?? bold });
    last = text;
    blank = false;
  }
  return {
    page: first.page, left: first.x, right: Math.max(...visible.map((text) => text.right)), y: first.y, size: Math.max(...visible.map((text) => text.size)),
    bold, text: pieces.map((piece) => piece.text).join('').trim(), pieces,
  };
}

/** A number or a day stamped into the room left for it stands apart from the words around. */
function isStamped(before: PlacedText, after: PlacedText): boolean {
  return (before.item < 0) !== (after.item < 0) && /[\p{L}\p{N}]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(after.text);
}

/** "Qu|ả ng": letters set apart that make a syllable only together. Real blanks are wider than such gaps. */
function isBrokenWord(before: string, after: string, gap: number): boolean {
  if (gap > 0.2) return false;
  const head = /\p{L}+$/u.exec(before)?.[0];
  const tail = /^\p{L}+/u.exec(after)?.[0];
  return head !== undefined && tail !== undefined && joinsToSyllable(head, tail);
}

/** Whether two pieces are one syllable cut in two: neither stands alone, together they do. */
export function joinsToSyllable(head: string, tail: string): boolean {
  return /^\p{Ll}/u.test(tail) && !isSyllable(head) && !isSyllable(tail) && isSyllable(head + tail);
}
