import { decodeDraft } from '../legacy.ts';
import { UnreadableDraft, type Draft, type Notice } from '../tree.ts';
import { readPage, type ReadPage } from './page.ts';
import type { PdfJs, PdfPlace } from './pdfjs.ts';
import { textQuality } from './quality.ts';
import { PdfWriter } from './writer.ts';

export interface PdfDraft {
  draft: Draft;
  /** What `SourcePlace.ref` stands for. */
  places: PdfPlace[];
  pages: number;
}

export interface PdfOptions {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  decode?: boolean;
}

/** So few letters on a page are a stamp or a page number, not its words. */
const FEW_LETTERS = 40;
const MAX_PAGES = 5000;

/**
 * Reads the text layer of a PDF page by page.
 * @throws UnreadableDraft 'damaged', 'password-protected', 'too-large', 'scan-without-text', 'broken-text-layer'; the signal's reason when aborted
 */
export async function readPdf(bytes: Uint8Array, pdfjs: PdfJs, options: PdfOptions = {}): Promise<PdfDraft> {
  const { signal } = options;
  signal?.throwIfAborted();
  // pdf.js takes the bytes over, so it gets a copy. Scripts and forms of the file are never asked for.
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true, isEvalSupported: false, enableXfa: false, stopAtErrors: false, maxImageSize: 1 });
  try {
    const document = await task.promise.catch((error: unknown) => { throw unreadable(error); });
    if (document.numPages > MAX_PAGES) throw new UnreadableDraft('too-large');
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      signal?.throwIfAborted();
      pages.push(await document.getPage(number).then(async (page) => {
        const read = await readPage(page, number, pdfjs);
        page.cleanup();
        return read;
      }).catch((error: unknown) => { throw unreadable(error); }));
      options.onProgress?.(number, document.numPages);
    }
    return assemble(pages, options.decode ?? true);
  } finally {
    await task.destroy();
  }
}

function assemble(pages: readonly ReadPage[], decode: boolean): PdfDraft {
  const words = pages.map((page) => page.texts.map((text) => text.text).join(' '));
  const letters = words.map((text) => text.match(/\p{L}/gu)?.length ?? 0);
  // A page with drawn lines and few letters is a form or the end of a table.
  const empty = pages.filter((page, i) => letters[i]! < FEW_LETTERS && page.rulings.length === 0).map((page) => page.number);
  if (pages.length > 0 && Math.max(...letters) < FEW_LETTERS * 4 && empty.length >= pages.length / 2) throw new UnreadableDraft('scan-without-text');
  const writer = new PdfWriter(pages);
  const written = writer.write();
  if (!written.text) throw new UnreadableDraft('scan-without-text');
  const draft = decode ? decodeDraft(written) : written;
  const notices: Notice[] = [...draft.notices];
  const quality = textQuality(draft.text);
  if (quality === 'broken') throw new UnreadableDraft('broken-text-layer');
  if (quality === 'doubtful') notices.push({ code: 'recognised-text' });
  // A page with little on it beside full ones is a picture only when it is not the last, which is often short.
  const pictures = empty.filter((number) => number < pages.length || letters[number - 1] === 0);
  if (pictures.length > 0) notices.push({ code: 'pages-without-text', values: { pages: pictures.join(', ') } });
  return { draft: { ...draft, notices }, places: writer.places, pages: pages.length };
}

function unreadable(error: unknown): unknown {
  const name = (error as { name?: string }).name ?? '';
  if (name === 'PasswordException') return new UnreadableDraft('password-protected');
  if (/InvalidPDF|MissingPDF|FormatError|XRef|UnknownError/i.test(name)) return new UnreadableDraft('damaged', { part: 'PDF' });
  return error;
}
