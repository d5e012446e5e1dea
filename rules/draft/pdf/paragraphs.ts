import { markerOf } from '../markers.ts';
import { joinsToSyllable, type PdfLine } from './lines.ts';

/** The space that a column of text has: its edges and how its lines stand in it. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Distance of baselines inside paragraphs. */
  readonly pitch: number;
  /** Paragraphs open with an indent. */
  readonly indented: boolean;
}

const FINISHED = /[.;:!?…”"»]\s*$|\.\/\.?\s*$/u;

/** Measures the lines of a page or of a cell; `edges` where lines are drawn around it, `reach` how far right the text of the document goes at least. */
export function measure(lines: readonly PdfLine[], edges?: { left: number; right: number }, reach = 0): Measure {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  const size = lines[0]?.size ?? 12;
  const left = edges ? edges.left + 0.45 * size : lefts[Math.floor(lefts.length * 0.05)] ?? 0;
  const pitches = lines.slice(1).map((line, i) => line.y - lines[i]!.y).filter((pitch) => pitch > 0.8 * size && pitch < 3 * size).sort((a, b) => a - b);
  return {
    left, right: edges ? edges.right - 0.45 * size : Math.max(reach, rights[Math.floor(rights.length * 0.95)] ?? 0),
    pitch: pitches[Math.floor(pitches.length * 0.25)] ?? 1.4 * size,
    indented: lines.filter((line) => line.left > left + size && line.left < left + 4.5 * size).length > lines.length * 0.1,
  };
}

/** Whether `next` carries on the paragraph that `line` belongs to, by where the lines stand; `first` is the paragraph's first line. */
export function carriesOn(first: PdfLine, line: PdfLine, next: PdfLine, space: Measure): boolean {
  const size = line.size;
  if (Math.abs(next.size - size) > 0.2 * size) return false;
  const samePage = line.page === next.page;
  const far = samePage && next.y - line.y > 1.75 * space.pitch;
  if (far && (FINISHED.test(line.text) || !/^\s*\p{Ll}/u.test(next.text))) return false;
  if (samePage && next.y <= line.y) return false;
  const width = space.right - space.left;
  const centred = isCentred(line, space) && isCentred(next, space);
  if (line.bold && !next.bold && (centred || !/^\s*\p{Ll}/u.test(next.text))) return false;
  if (centred && (line.bold !== next.bold || next.text.startsWith('('))) return false;
  // The first word of the next line would have found room here, so the break was meant; but a sentence cut before a small letter goes on.
  const word = wordWidth(next);
  const room = centred ? width - (line.right - line.left) : space.right - line.right;
  const cut = !FINISHED.test(line.text) && /^\s*\p{Ll}/u.test(next.text) && !markerOf(next.text) && next.left - line.left < 0.5 * size;
  if (room > (cut ? 0.3 * width : word + 0.9 * size)) return false;
  const sign = markerOf(next.text);
  if (centred) return !sign;
  const deeper = next.left - line.left;
  if (sign) {
    // In indented drafts a sign at the margin stands inside a sentence ("chính trị⏎- xã hội").
    return space.indented && next.left < space.left + 0.5 * size && line.left > next.left - 1 && !FINISHED.test(line.text) && first.left > space.left + 0.5 * size;
  }
  // A line set in goes on only where it hangs under the words after the sign.
  if (deeper > 0.8 * size) return line === first && Math.abs(next.left - wordsAfterSign(first)) < 0.4 * size;
  if (deeper < -0.5 * size) return true;
  if (first !== line) return !(FINISHED.test(line.text) && next.left > space.left + 0.8 * size && first.left > line.left + 0.5 * size) && !(space.indented && line.left < space.left + 0.5 * size && next.left > space.left + 0.8 * size);
  // Two lines at one place: a block that is set in, or two paragraphs of one line each.
  return !(space.indented && next.left > space.left + 0.8 * size && FINISHED.test(line.text));
}

function isCentred(line: PdfLine, space: Measure): boolean {
  return line.left > space.left + 1.5 * line.size && Math.abs((line.left + line.right) / 2 - (space.left + space.right) / 2) < 0.03 * (space.right - space.left);
}

/** Where the words after the sign of a line begin; NaN where it has no sign. */
function wordsAfterSign(line: PdfLine): number {
  const sign = markerOf(line.text);
  if (!sign) return Number.NaN;
  let length = 0;
  for (const piece of line.pieces) {
    if (length >= sign.length && piece.text.trim()) return piece.from.x;
    length += piece.text.length;
  }
  return line.left + ((line.right - line.left) * sign.length) / Math.max(1, line.text.length);
}

/** Width of the first word with the blank before it. */
function wordWidth(line: PdfLine): number {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  return ((line.right - line.left) / Math.max(1, line.text.length)) * (word + 1);
}

/** Whether a word or a symbol ("NĐ-⏎CP") runs over the line end, so that no blank stands between its parts. */
export function breaksWord(line: PdfLine, next: PdfLine): boolean {
  if (/[\p{Lu}\d/]-$/u.test(line.text) && /^\p{Lu}/u.test(next.text)) return true;
  const head = /\p{L}+$/u.exec(line.text)?.[0];
  const tail = /^\p{L}+/u.exec(next.text)?.[0];
  return head !== undefined && tail !== undefined && joinsToSyllable(head, tail);
}
