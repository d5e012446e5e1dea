import { readRulings, type Ruling } from './rulings.ts';
import type { PdfJs, PdfPage, PdfTextItem, PlacedText } from './pdfjs.ts';

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
  return { number, width: viewport.width, height: viewport.height, texts, rulings: readRulings(operators, pdfjs.OPS, viewport.transform) };
}

function place(item: PdfTextItem, view: readonly number[]): { x: number; right: number; y: number; size: number } | undefined {
  const [a, b, c, d, e, f] = multiply(view, item.transform);
  const size = Math.hypot(c!, d!);
  if (Math.abs(b!) > Math.abs(a!) * 0.1 || a! <= 0 || size === 0) return undefined;
  return { x: e!, right: e! + item.width * Math.hypot(view[0]!, view[1]!), y: f!, size };
}

export function multiply(m: readonly number[], n: readonly number[]): number[] {
  return [
    m[0]! * n[0]! + m[2]! * n[1]!, m[1]! * n[0]! + m[3]! * n[1]!,
    m[0]! * n[2]! + m[2]! * n[3]!, m[1]! * n[2]! + m[3]! * n[3]!,
    m[0]! * n[4]! + m[2]! * n[5]! + m[4]!, m[1]! * n[4]! + m[3]! * n[5]! + m[5]!,
  ];
}

/** Bold by the font's name; a name that says nothing of a known family leaves it open. */
function weightOf(page: PdfPage, font: string): boolean | undefined {
  const name = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: string }).name : undefined;
  if (!name) return undefined;
  if (/bold|black|heavy|[,-]b(?![a-z])/i.test(name)) return true;
  return /times|arial|calibri|cambria|tahoma|verdana|roman|serif|sans|liberation|dejavu|helvetica|courier|georgia|regular/i.test(name) ? false : undefined;
}
