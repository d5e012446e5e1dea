// oxlint-disable-next-line import/default -- the bundler gives the address of the file
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { PdfJs } from '../../../rules/draft/pdf/pdfjs.ts';

export type PdfModule = typeof import('pdfjs-dist');

let loaded: Promise<PdfModule> | undefined;

/** pdf.js with its worker from the extension's own files; nothing of it is fetched from elsewhere. */
export function pdfModule(): Promise<PdfModule> {
  loaded ??= import('pdfjs-dist').then((module) => {
    module.GlobalWorkerOptions.workerSrc = workerUrl;
    return module;
  });
  return loaded;
}

export const pdfReader = async (): Promise<PdfJs> => await pdfModule() as unknown as PdfJs;
