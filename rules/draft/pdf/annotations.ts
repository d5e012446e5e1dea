import { shownTexts } from './shown-text.ts';

/** A text that a stamp or a signature field shows; such texts are no items of the page. */
export interface StampText {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Longer texts in an annotation are the seal of a digital signature, not words of the document. */
const MAX_LENGTH = 40;

/**
 * The short texts of annotations: the e-office writes the number and the day of a signed document into the fields of its signature,
 * where only the operators of the page tell them.
 */
export function readStamps(operators: { fnArray: ArrayLike<number>; argsArray: unknown[] }, ops: Record<string, number>, view: readonly number[]): StampText[] {
  const stamps = new Map<number, StampText[]>();
  for (const { letters, annotation } of shownTexts(operators, ops, view)) {
    if (annotation === null) continue;
    const [first, last] = [letters[0]!, letters.at(-1)!];
    const text = letters.map((letter) => letter.text).join('');
    if (!text.trim()) continue;
    const stamp = { text, x: first.x, right: last.right, y: first.y, size: first.size };
    stamps.set(annotation, [...(stamps.get(annotation) ?? []), stamp]);
  }
  return [...stamps.values()].filter((pieces) => pieces.reduce((sum, piece) => sum + piece.text.length, 0) <= MAX_LENGTH).flat();
}
