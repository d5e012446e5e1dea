import type { PdfJs } from '../../rules/draft/pdf/pdfjs.ts';

/** pdf.js with its worker, from this site. The one-file edition puts `pdf.inline.ts` in place of this. */
export async function loadPdf(): Promise<PdfJs> {
  const [pdf, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')]);
  pdf.GlobalWorkerOptions.workerSrc = worker.default;
  return pdf as unknown as PdfJs;
}
