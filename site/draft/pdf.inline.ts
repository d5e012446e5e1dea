import type { PdfJs } from '../../rules/draft/pdf/pdfjs.ts';

/** pdf.js with its worker from inside the one file. */
export async function loadPdf(): Promise<PdfJs> {
  const [pdf, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?raw')]);
  pdf.GlobalWorkerOptions.workerPort ??= new Worker(URL.createObjectURL(new Blob([worker.default], { type: 'text/javascript' })), { type: 'module' });
  return pdf as unknown as PdfJs;
}
