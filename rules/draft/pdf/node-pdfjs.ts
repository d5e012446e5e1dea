import type { PdfJs } from './pdfjs.ts';

/** pdf.js for Node: the build that needs no page. The browser hands in its own with a module worker. */
export async function nodePdfJs(): Promise<PdfJs> {
  return await import('pdfjs-dist/legacy/build/pdf.mjs') as unknown as PdfJs;
}
