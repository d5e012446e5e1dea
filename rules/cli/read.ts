import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ChangesView } from '../draft/docx/places.ts';
import { readHtml } from '../draft/html.ts';
import { looksLikeMarkdown } from '../draft/markdown-signs.ts';
import { readMarkdown } from '../draft/markdown.ts';
import { openDraft, type OpenedDraft } from '../draft/open.ts';
import { nodePdfJs } from '../draft/pdf/node-pdfjs.ts';
import { readPlainText } from '../draft/plain.ts';
import type { Draft } from '../draft/tree.ts';

/** Text → draft, by what it is rather than by its name. */
export function readText(source: string): Draft {
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(source) || /<(?:p|div|table|body)[\s>]/i.test(source.slice(0, 4000))) return readHtml(source);
  return looksLikeMarkdown(source) ? readMarkdown(source) : readPlainText(source);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Reads and opens one file by what it holds; "-" is standard input. Throws `UnreadableDraft` or the error of the file system. */
export async function openFile(file: string, changes: ChangesView = 'proposed'): Promise<{ bytes: Uint8Array; draft: OpenedDraft }> {
  return file === '-' ? openBytes(await readStandardInput(), '', changes) : openBytes(await readFile(file), file, changes);
}

/** Opens what has been read already; the name only serves to tell a wrong ending. */
export async function openBytes(bytes: Uint8Array, file: string, changes: ChangesView = 'proposed'): Promise<{ bytes: Uint8Array; draft: OpenedDraft }> {
  return { bytes, draft: await openDraft(bytes, path.basename(file), { changes, pdfjs: nodePdfJs }) };
}
