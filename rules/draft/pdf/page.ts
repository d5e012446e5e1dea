import { readStamps } from './annotations.ts';
import { untangled } from './interleaved.ts';
import { multiply } from './matrix.ts';
import { readRulings, type Ruling } from './rulings.ts';
import { shownTexts, type Letter } from './shown-text.ts';
import type { PdfJs, PdfPage, PdfTextItem, PlacedText } from './pdfjs.ts';

/** `PdfPlace.item` of words that no text item of the page holds. */
export const NO_ITEM = -1;

export interface ReadPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly rulings: readonly Ruling[];
}

/** The texts and drawn lines of a page, upright and from the top left. Text that runs at an angle is a watermark or a stamp and is left out. */
export async function readPage(page: PdfPage, number: number, pdfjs: PdfJs): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const items = content.items.map((item) => ('str' in item ? item : undefined));
  if (!items.some((item) => item?.str.trim())) return { number, width: viewport.width, height: viewport.height, texts: [], rulings: [] };
  // Weights of fonts and drawn lines come with the operators; pages without words are not worth decoding their pictures.
  const operators = await page.getOperatorList();
  const weights = new Map<string, boolean | undefined>();
  const texts: PlacedText[] = [];
  items.forEach((item, index) => {
    if (!item?.str) return;
    if (!weights.has(item.fontName)) weights.set(item.fontName, weightOf(page, item.fontName));
    const placed = place(item, viewport.transform);
    if (placed) texts.push({ page: number, item: index, text: item.str, bold: weights.get(item.fontName), ...placed });
  });
  for (const stamp of readStamps(operators, pdfjs.OPS, viewport.transform)) texts.push({ page: number, item: NO_ITEM, bold: undefined, ...stamp });
  const letters = (): Letter[] => [...shownTexts(operators, pdfjs.OPS, viewport.transform)].flatMap((shown) => (shown.annotation === null ? shown.letters : []));
  return { number, width: viewport.width, height: viewport.height, texts: untangled(texts, items.map((item) => item?.str), letters), rulings: readRulings(operators, pdfjs.OPS, viewport.transform) };
}

function place(item: PdfTextItem, view: readonly number[]): { x: number; right: number; y: number; size: number } | undefined {
  const [a, b, c, d, e, f] = multiply(view, item.transform);
  const size = Math.hypot(c!, d!);
  if (Math.abs(b!) > Math.abs(a!) * 0.1 || a! <= 0 || size === 0) return undefined;
  return { x: e!, right: e! + item.width * Math.hypot(view[0]!, view[1]!), y: f!, size };
}

/** Bold by the font's name; a name that says nothing of a known family leaves it open. */
function weightOf(page: PdfPage, font: string): boolean | undefined {
  const name = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: string }).name : undefined;
  if (!name) return undefined;
  if (/bold|black|heavy|[,-]b(?![a-z])/i.test(name)) return true;
  return /times|arial|calibri|cambria|tahoma|verdana|roman|serif|sans|liberation|dejavu|helvetica|courier|georgia|regular/i.test(name) ? false : undefined;
}
