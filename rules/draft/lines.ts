import { markerOf } from './markers.ts';

/** A physical line of a text file, a Markdown paragraph or a PDF page. `blankBefore`: an empty line stands before it. */
export interface Line {
  readonly text: string;
  readonly blankBefore: boolean;
  readonly bold: boolean;
}

const FINISHED = /[.;:!?…”"»)\]|]\s*$|\.\/\.?\s*$/u;
const LOWER_START = /^\s*\p{Ll}/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const WRAP_LIMIT = 110;

/** Whether a text breaks its sentences over lines: most lines that have a next line end near one width without punctuation. */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const followed = lines.filter((line, i) => line.text.trim().length > 0 && lines[i + 1] !== undefined && !lines[i + 1]!.blankBefore && lines[i + 1]!.text.trim().length > 0);
  if (followed.length < 8) return false;
  const widths = followed.map((line) => line.text.trimEnd().length).sort((a, b) => a - b);
  const p95 = widths[Math.floor(widths.length * 0.95)]!;
  const unfinished = followed.filter((line) => !FINISHED.test(line.text)).length;
  return p95 <= WRAP_LIMIT && unfinished / followed.length > 0.5;
}

/**
 * Whether `next` carries on the paragraph of `line`.
 * In a hard-wrapped text everything joins unless the next line opens a block; even a sign ("- xã hội", "1. Cấp ngay") joins
 * when the sentence before it is plainly unfinished. Over an empty line only an unfinished sentence that goes on in small letters joins.
 */
export function continues(line: Line, next: Line, wrapped: boolean): boolean {
  const unfinished = !FINISHED.test(line.text);
  const sign = markerOf(next.text.trimStart());
  if (next.blankBefore) {
    return unfinished && !sign && !line.bold && !next.bold && LOWER_START.test(next.text) && !CAPITALS.test(line.text) && line.text.length > 30;
  }
  if (!wrapped) return false;
  if (sign === undefined) return true;
  // A bold sign after plain words opens a heading; a lone sign ("**3.") is completed by its next line.
  if (markerOf(line.text.trim())?.length === line.text.trim().length) return true;
  if (next.bold !== line.bold) return false;
  if (sign.style === 'dash' || sign.style === 'plus' || sign.style === 'number' || sign.style === 'dot') {
    return unfinished && line.text.trim().length > 25 && !CAPITALS.test(line.text) && (sign.style === 'number' || LOWER_START.test(next.text.trimStart().slice(sign.length)) || /\d\s*$/.test(line.text));
  }
  return false;
}
