import type { Language } from '../../rules/checks/rule.ts';
import { looksLikeMarkdown, readMarkdown } from '../../rules/draft/markdown.ts';
import { noticeText } from '../../rules/draft/notices.ts';
import type { PdfJs } from '../../rules/draft/pdf/pdfjs.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import type { Draft, UnreadableDraft } from '../../rules/draft/tree.ts';

/** Pasted or typed words. */
export function readWords(words: string): Draft {
  return looksLikeMarkdown(words) ? readMarkdown(words) : readPlainText(words);
}

/** A chosen or dropped file; the readers of Word and PDF are loaded only now. */
export async function openFile(file: File): Promise<Draft> {
  const { openDraft } = await import('../../rules/draft/open.ts');
  return openDraft(new Uint8Array(await file.arrayBuffer()), file.name, { pdfjs: loadPdf });
}

async function loadPdf(): Promise<PdfJs> {
  const [pdf, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')]);
  pdf.GlobalWorkerOptions.workerSrc = worker.default;
  return pdf as unknown as PdfJs;
}

export function unreadable(error: UnreadableDraft, language: Language): string {
  return noticeText({ code: error.code, values: error.values }, language) ?? error.code;
}
