import type { Language } from '../../rules/checks/rule.ts';
import { noticeText } from '../../rules/draft/notices.ts';
import type { OpenedDraft, OpenOptions } from '../../rules/draft/open.ts';
import type { Notice } from '../../rules/draft/tree.ts';
import { loadPdf } from './pdf.ts';

/** A chosen or dropped file; the readers of Word and PDF are loaded only now. */
export async function openFile(file: File, options: Pick<OpenOptions, 'signal' | 'onProgress'> = {}): Promise<OpenedDraft> {
  const { openDraft } = await import('../../rules/draft/open.ts');
  return openDraft(new Uint8Array(await file.arrayBuffer()), file.name, { ...options, pdfjs: loadPdf });
}

export function unreadable(problem: Notice, language: Language): string {
  return noticeText(problem, language) ?? problem.code;
}
