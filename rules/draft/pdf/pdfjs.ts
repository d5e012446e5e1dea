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

/** What a `SourcePlace.ref` of a PDF draft stands for: the text item of a page, as `getTextContent` lists them. `page` counts from 1; `item` is -1 for the words of a stamp. */
export interface PdfPlace {
  readonly page: number;
  readonly item: number;
}

/** A piece of text where the page shows it: points from the top left corner, `y` at its baseline. */
export interface PlacedText {
  readonly page: number;
  readonly item: number;
  /** Where the piece begins in the text of its item. */
  readonly offset: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Undefined where the font does not tell. */
  readonly bold: boolean | undefined;
}
