import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Input } from './one.ts';

/** Endings of files that drafts come in. A file named by itself is read whatever its name. */
const ENDINGS = new Set(['.docx', '.docm', '.dotx', '.doc', '.pdf', '.html', '.htm', '.mht', '.mhtml', '.md', '.txt']);

/** The files named, and all drafts in the folders named, by name. One folder is listed at a time, so a large archive costs no memory. */
export async function* filesIn(names: readonly string[]): AsyncGenerator<Input> {
  for (const name of names) {
    const isFolder = name !== '-' && (await stat(name).catch(() => null))?.isDirectory() === true;
    if (isFolder) yield* draftsIn(name);
    else yield { file: name };
  }
}

async function* draftsIn(folder: string): AsyncGenerator<Input> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    // Word leaves "~$…" beside a file that is open.
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* draftsIn(file);
    else if (entry.isFile() && ENDINGS.has(path.extname(entry.name).toLowerCase())) yield { file };
  }
}

/**
 * One draft a line, as batch engines hand them out: a path, or {"file": …, "text": …} or {"file": …, "base64": …} for drafts that
 * stand in no file system which the worker sees.
 */
export async function* fromLines(source: NodeJS.ReadableStream): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    yield line.startsWith('{') ? parsed(line, number) : { file: line };
  }
}

function parsed(line: string, number: number): Input {
  const fallback = `#${number}`;
  try {
    const { file, text, base64 } = JSON.parse(line) as Record<string, unknown>;
    const name = typeof file === 'string' ? file : fallback;
    if (typeof text === 'string') return { file: name, bytes: new TextEncoder().encode(text) };
    if (typeof base64 === 'string') return { file: name, bytes: Uint8Array.from(Buffer.from(base64, 'base64')) };
    return typeof file === 'string' ? { file } : { file: fallback, broken: 'file, text, base64?' };
  } catch (error) {
    return { file: fallback, broken: (error as Error).message };
  }
}
