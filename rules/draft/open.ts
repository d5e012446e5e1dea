import { decodeLegacy } from '../text/legacy/legacy.ts';
import type { ChangesView, WordPlace } from './docx/places.ts';
import { encodingNotices } from './legacy.ts';
import type { PdfJs, PdfPlace } from './pdf/pdfjs.ts';
import { sniff, type FileFormat } from './sniff.ts';
import { decodeTextBytes } from './text-bytes.ts';
import { UnreadableDraft, type Draft, type Notice } from './tree.ts';
import { looksLikeMarkdown } from './markdown-signs.ts';

export interface OpenOptions {
  /** Which side of tracked changes to read in Word files; "proposed" by default. */
  changes?: ChangesView;
  /** False leaves text in legacy encodings as it stands. */
  decode?: boolean;
  /** Gives the pdf.js module when a PDF comes; the engine itself loads none. */
  pdfjs?: () => Promise<PdfJs>;
  /** `done` of `total` pages. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** A draft with what its file was, so that a viewer can show it and comments can go back into it. */
export type OpenedDraft = Draft & {
  format: FileFormat;
  /** For "docx": what `SourcePlace.ref` stands for, and the part it stands in. */
  word?: { places: readonly WordPlace[]; mainPart: string; changes: number; view: ChangesView };
  /** For "pdf": what `SourcePlace.ref` stands for. */
  pdf?: { places: readonly PdfPlace[]; pages: number };
  /** For texts: the decoded source that `SourcePlace.offset` counts in. */
  sourceText?: string;
};

const MAX_BYTES = 200 * 1024 * 1024;
const NAMED: Readonly<Record<string, readonly FileFormat[]>> = { docx: ['docx'], docm: ['docx'], dotx: ['docx'], doc: ['doc'], pdf: ['pdf'], htm: ['html'], html: ['html'] };

/**
 * Opens a file of any kind that drafts come in, by what it holds rather than by its name.
 * @throws UnreadableDraft with a code of `UNREADABLE`; the signal's reason when aborted
 */
export async function openDraft(bytes: Uint8Array, fileName: string, options: OpenOptions = {}): Promise<OpenedDraft> {
  options.signal?.throwIfAborted();
  if (bytes.length > MAX_BYTES) throw new UnreadableDraft('too-large');
  const opened = await read(bytes, sniff(bytes), options);
  options.signal?.throwIfAborted();
  const extension = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const named = NAMED[extension];
  if (named && !named.includes(opened.format)) return { ...opened, notices: [...opened.notices, { code: 'type-differs', values: { named: extension, found: opened.format } }] };
  return opened;
}

async function read(bytes: Uint8Array, format: ReturnType<typeof sniff>, options: OpenOptions): Promise<OpenedDraft> {
  const { changes = 'proposed', decode = true } = options;
  switch (format) {
    case 'docx': {
      const { readDocx } = await import('./docx/read.ts');
      const word = readDocx(bytes, { changes, decode });
      return { ...word.draft, format, word: { places: word.places, mainPart: word.mainPart, changes: word.changes, view: changes } };
    }
    case 'doc': {
      const { readDoc } = await import('./doc/read.ts');
      return { ...readDoc(bytes, { changes, decode }).draft, format };
    }
    case 'pdf': {
      if (!options.pdfjs) throw new TypeError('reading a PDF needs options.pdfjs');
      const { readPdf } = await import('./pdf/read.ts');
      const { draft, places, pages } = await readPdf(bytes, await options.pdfjs(), { decode, ...(options.onProgress && { onProgress: options.onProgress }), ...(options.signal && { signal: options.signal }) });
      return { ...draft, format, pdf: { places, pages } };
    }
    case 'text': return readTextBytes(bytes, decode);
  }
}

/** A text that opens with a tag, or holds a page; Markdown may hold tags too. */
const HTML = /^\s*<(?:!doctype\s+html|!--|html|head|body|meta|style|div|p|table|h[1-6]|span|center|section|article)\b|<(?:html|body)[\s>]/i;

async function readTextBytes(bytes: Uint8Array, decode: boolean): Promise<OpenedDraft> {
  const { text, encoding } = decodeTextBytes(bytes);
  const notices: Notice[] = encoding === 'windows-1258' ? [{ code: 'encoding-windows-1258' }] : [];
  if (/^\s*MIME-Version:/i.test(text)) {
    const { htmlOfMhtml } = await import('./mhtml.ts');
    return html(htmlOfMhtml(text), 'mhtml', notices, decode);
  }
  if (HTML.test(text.slice(0, 4000))) return html(text, 'html', notices, decode);
  const legacy = decode ? decodeLegacy(text) : null;
  const source = legacy?.text ?? text;
  const draft = looksLikeMarkdown(source) ? (await import('./markdown.ts')).readMarkdown(source, { decode }) : (await import('./plain.ts')).readPlainText(source, { decode });
  const own = draft.source;
  const placed = legacy ? {
    locate: (offset: number) => ({ ref: 0, offset: legacy.toSource(own.locate(offset).offset) }),
    locateEnd: (offset: number) => ({ ref: 0, offset: legacy.toSource(own.locateEnd(offset).offset) }),
  } : own;
  return { ...draft, source: placed, notices: [...notices, ...encodingNotices(legacy?.encodings ?? []), ...draft.notices], format: 'text', sourceText: text };
}

const WORD_HTML = /urn:schemas-microsoft-com:office:word|content=["']?(?:Word\.Document|Microsoft Word)|generator["']?\s+content=["']LibreOffice/i;

async function html(source: string, format: FileFormat, notices: readonly Notice[], decode: boolean): Promise<OpenedDraft> {
  const { readHtml } = await import('./html.ts');
  // A page that Word wrote is the draft from end to end; a page of a portal holds one.
  const draft = readHtml(source, { whole: WORD_HTML.test(source.slice(0, 6000)), decode });
  return { ...draft, notices: [...notices, ...draft.notices], format, sourceText: source };
}
