/** What the reader uses of pdf.js. The module is handed in: its worker is the business of the page or of Node. */
export interface PdfJs {
  getDocument(source: Record<string, unknown>): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
  OPS: Record<string, number>;
}

export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfPage {
  getViewport(options: { scale: number }): { transform: number[]; width: number; height: number };
  getTextContent(): Promise<{ items: (PdfTextItem | { type: string })[] }>;
  getOperatorList(): Promise<{ fnArray: ArrayLike<number>; argsArray: unknown[] }>;
  commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): void;
}

export interface PdfTextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
  hasEOL: boolean;
}

/** A piece of text where the page shows it: points from the top left corner, `y` at its baseline. */
export interface PlacedText {
  /** Counts from 1. */
  readonly page: number;
  /** Index of the text item that holds it, as `getTextContent` lists them; -1 for the words of a stamp. */
  readonly item: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Undefined where the font does not tell. */
  readonly bold: boolean | undefined;
}

/** What a `SourcePlace.ref` of a PDF draft stands for; `SourcePlace.offset` counts units of its text. */
export type PdfPlace = PlacedText;
