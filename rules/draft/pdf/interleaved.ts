import type { PlacedText } from './pdfjs.ts';
import { rowsOf } from './lines.ts';
import type { Letter } from './shown-text.ts';

/**
 * A line whose font lacks some letters is drawn twice over: first the letters that the font has, with room left for the others, then those
 * from another font. As items it reads "H nh phúc", "ạ". Such rows are put together letter by letter, where the page shows each.
 */
export function untangled(texts: readonly PlacedText[], itemTexts: readonly (string | undefined)[], letters: () => readonly Letter[]): readonly PlacedText[] {
  const tangled = rowsOf(texts).filter(isTangled).flat();
  if (tangled.length === 0) return texts;
  const placed = lettersOfItems(letters(), itemTexts);
  if (!placed) return texts;
  const pieces = rowsOf(tangled).flatMap((row) => piecesOf(row, placed));
  const taken = new Set(tangled);
  return [...texts.filter((text) => !taken.has(text)), ...pieces];
}

interface PlacedLetter extends Letter {
  /** Where the letter stands in the text of its item. */
  readonly offset: number;
}

/** Whether a text of the row stands in the room of another, or of a blank that was only read out of a gap. */
function isTangled(row: readonly PlacedText[]): boolean {
  let words: PlacedText | undefined;
  let blank: PlacedText | undefined;
  for (const text of row) {
    if (text.item < 0) continue;
    if (!text.text.trim()) {
      if (words && words.x > text.x - 1 && words.right < text.right + 1 && words.right - words.x > 0.2 * text.size) return true;
      if (!blank || text.right > blank.right) blank = text;
      continue;
    }
    const width = text.right - text.x;
    // A text struck twice for boldness begins where the other begins; one that stands in another's room does not.
    if (words && width > 0.1 * text.size && text.x > words.x + 0.15 * text.size && text.right < words.right + 0.15 * text.size) return true;
    if (blank && blank.right - text.x > 0.6 * width && width > 0.2 * text.size) return true;
    if (!words || text.right > words.right) words = text;
  }
  return false;
}

const UNSEEN = /[\s\p{Cf}\p{Cc}]/u;

/** The letters of each item, in its order; null when items and operators do not tell the same letters. Blanks go with the letter before them. */
function lettersOfItems(letters: readonly Letter[], itemTexts: readonly (string | undefined)[]): Map<number, PlacedLetter[]> | null {
  const found = new Map<number, PlacedLetter[]>();
  let item = 0;
  let offset = 0;
  const skip = (): void => {
    while (item < itemTexts.length) {
      const text = itemTexts[item] ?? '';
      while (offset < text.length && UNSEEN.test(text[offset]!)) offset++;
      if (offset < text.length) return;
      item++;
      offset = 0;
    }
  };
  for (const letter of letters) {
    const shown = letter.text.normalize('NFKC').replace(new RegExp(UNSEEN, 'gu'), '');
    if (!shown) {
      const before = found.get(Math.min(item, itemTexts.length - 1)) ?? found.get(item - 1);
      before?.push({ ...letter, text: ' ', offset: before.at(-1)!.offset + before.at(-1)!.text.length });
      continue;
    }
    skip();
    const at = { item, offset };
    for (const unit of shown) {
      skip();
      if (item >= itemTexts.length || itemTexts[item]!.slice(offset, offset + unit.length).normalize('NFKC') !== unit) return null;
      offset += unit.length;
    }
    const own = found.get(at.item) ?? [];
    own.push({ ...letter, text: itemTexts[at.item]!.slice(at.offset, item === at.item ? offset : undefined), offset: at.offset });
    found.set(at.item, own);
  }
  skip();
  return item < itemTexts.length ? null : found;
}

/** The letters of a row from left to right; those of one item that stand together are one text. */
function piecesOf(row: readonly PlacedText[], placed: ReadonlyMap<number, readonly PlacedLetter[]>): PlacedText[] {
  const letters = row.flatMap((text) => (text.item < 0 ? [] : (placed.get(text.item) ?? []).map((letter) => ({ letter, text }))));
  letters.sort((a, b) => a.letter.x - b.letter.x || a.letter.right - b.letter.right);
  const pieces: PlacedText[] = row.filter((text) => text.item < 0);
  let last: { text: PlacedText; from: PlacedText; end: number } | undefined;
  for (const { letter, text } of letters) {
    const joins = last?.from === text && letter.text !== ' ' && last.text.text !== ' ' && letter.offset === last.end && letter.x - last.text.right < 0.1 * text.size;
    if (joins) pieces.pop();
    const piece = joins ? { ...last!.text, text: last!.text.text + letter.text, right: Math.max(last!.text.right, letter.right) } : { ...text, text: letter.text, x: letter.x, right: letter.right };
    last = { text: piece, from: text, end: letter.offset + letter.text.length };
    pieces.push(piece);
  }
  return pieces;
}
