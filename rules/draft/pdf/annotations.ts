import { multiply } from './matrix.ts';

/** A text that a stamp or a signature field shows; such texts are no items of the page. */
export interface StampText {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

type Glyph = { readonly unicode?: string; readonly width?: number } | number;
/** Longer texts in an annotation are the seal of a digital signature, not words of the document. */
const MAX_LENGTH = 40;

/**
 * The short texts of annotations: the e-office writes the number and the day of a signed document into the fields of its signature,
 * where only the operators of the page tell them.
 */
export function readStamps(operators: { fnArray: ArrayLike<number>; argsArray: unknown[] }, ops: Record<string, number>, view: readonly number[]): StampText[] {
  const found: StampText[] = [];
  const saved: { matrix: number[]; size: number }[] = [];
  let matrix = [...view];
  let text = [1, 0, 0, 1, 0, 0];
  let line = text;
  let size = 0;
  let annotation: StampText[] | null = null;
  const push = (): void => { saved.push({ matrix, size }); };
  const pop = (): void => { const state = saved.pop(); if (state) ({ matrix, size } = state); };
  for (let i = 0; i < operators.fnArray.length; i++) {
    const op = operators.fnArray[i];
    const argument = (operators.argsArray[i] ?? []) as unknown[];
    if (op === ops['beginAnnotation']) {
      push();
      annotation = [];
      matrix = multiply(multiply(view, argument[2] as number[]), argument[3] as number[]);
    } else if (op === ops['endAnnotation']) {
      pop();
      if (annotation && annotation.reduce((sum, piece) => sum + piece.text.length, 0) <= MAX_LENGTH) found.push(...annotation);
      annotation = null;
    }
    if (!annotation) continue;
    if (op === ops['save']) push();
    else if (op === ops['restore'] || op === ops['paintFormXObjectEnd']) pop();
    else if (op === ops['transform']) matrix = multiply(matrix, argument as number[]);
    else if (op === ops['paintFormXObjectBegin']) { push(); if (argument[0]) matrix = multiply(matrix, argument[0] as number[]); } else if (op === ops['beginText']) text = line = [1, 0, 0, 1, 0, 0];
    else if (op === ops['setFont']) size = argument[1] as number;
    else if (op === ops['setTextMatrix']) text = line = Array.from((argument.length === 1 ? argument[0] : argument) as number[]);
    else if (op === ops['moveText']) text = line = multiply(line, [1, 0, 0, 1, argument[0] as number, argument[1] as number]);
    else if (op === ops['showText']) {
      const shown = show(argument[0] as Glyph[], multiply(matrix, text), size);
      if (shown?.text.trim()) annotation.push(shown);
    }
  }
  return found;
}

function show(glyphs: readonly Glyph[], at: readonly number[], size: number): StampText | null {
  let words = '';
  let width = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') { width -= glyph; continue; }
    words += glyph.unicode ?? '';
    width += glyph.width ?? 0;
  }
  const height = Math.hypot(at[2]!, at[3]!) * size;
  if (height === 0 || at[0]! <= 0 || Math.abs(at[1]!) > Math.abs(at[0]!) * 0.1) return null;
  return { text: words, x: at[4]!, right: at[4]! + (width / 1000) * size * at[0]!, y: at[5]!, size: height };
}
