import { markerOf } from './markers.ts';

/** A physical line of a text file, a Markdown paragraph or a PDF page. `blankBefore`: an empty line stands before it. */
export interface Line {
  readonly text: string;
  readonly blankBefore: boolean;
  readonly bold: boolean;
}

/**
 * How a text breaks its sentences over lines. `false`: it does not. `'blanks'`: it does, and empty lines divide its paragraphs,
 * so that a sign without an empty line before it may be a mere word ("tổ chức chính trị⏎- xã hội"). `true`: only signs divide them.
 */
export type Wrapping = boolean | 'blanks';

const FINISHED = /[.;:!?…”"»)\]|]\s*$|\.\/\.?\s*$/u;
const LOWER_START = /^\s*\p{Ll}/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const LONE_PIPE = /^\s*\|\s*$/;
const WRAP_LIMIT = 110;
/** Fewer breaks or signs than this prove nothing. */
const ENOUGH = 8;

/** Whether a text breaks its sentences over lines: most of its lines that have a next line are short and stop without punctuation. */
export function isHardWrapped(lines: readonly Line[]): Wrapping {
  const followed = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && !next.blankBefore && !LONE_PIPE.test(line.text) && !LONE_PIPE.test(next.text) && line.text.trim() !== '' && next.text.trim() !== '';
  });
  if (followed.length < ENOUGH) return false;
  const widths = followed.map((line) => line.text.normalize('NFC').trimEnd().length).sort((a, b) => a - b);
  const p95 = widths[Math.floor(widths.length * 0.95)]!;
  const unfinished = followed.filter((line) => !FINISHED.test(line.text)).length;
  if (p95 > WRAP_LIMIT || unfinished / followed.length <= 0.5) return false;
  const signed = outsideCells(lines).filter((line) => markerOf(line.text.trimStart()));
  const apart = signed.filter((line) => line.blankBefore).length;
  return signed.length >= ENOUGH && apart / signed.length > 0.85 ? 'blanks' : true;
}

/** Lists in cells stand line by line even where the text around them has empty lines. */
function outsideCells(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    if (!run.some((line) => LONE_PIPE.test(line.text))) for (const line of run) kept.push(line);
    run = [];
  };
  for (const line of lines) {
    if (line.blankBefore) flush();
    run.push(line);
  }
  flush();
  return kept;
}

/**
 * Whether `next` carries on the paragraph of `line`.
 * In a hard-wrapped text everything joins unless the next line opens a block; even a sign ("- xã hội", "1. Cấp ngay") joins
 * when the sentence before it is plainly unfinished. Over an empty line only an unfinished sentence that goes on in small letters joins.
 */
export function continues(line: Line, next: Line, wrapped: Wrapping): boolean {
  const unfinished = !FINISHED.test(line.text);
  const sign = markerOf(next.text.trimStart());
  if (next.blankBefore) {
    if (!unfinished || sign || !LOWER_START.test(next.text)) return false;
    // A bold heading broken over two paragraphs goes on in bold; a heading above plain words does not.
    return line.bold || next.bold ? line.bold && next.bold : !CAPITALS.test(line.text) && line.text.length > 30;
  }
  if (!wrapped) return false;
  if (sign === undefined) return true;
  // A bold sign after plain words opens a heading; a lone sign ("**3.") is completed by its next line.
  if (markerOf(line.text.trim())?.length === line.text.trim().length) return true;
  if (next.bold !== line.bold || !unfinished) return false;
  if (wrapped === 'blanks') return true;
  if (sign.style === 'dash' || sign.style === 'plus' || sign.style === 'number' || sign.style === 'dot') {
    return line.text.trim().length > 25 && !CAPITALS.test(line.text) && (sign.style === 'number' || LOWER_START.test(next.text.trimStart().slice(sign.length)) || /\d\s*$/.test(line.text));
  }
  return false;
}
