import { decodeDraft, encodingNotices } from '../legacy.ts';
import { UnreadableDraft, type Draft } from '../tree.ts';
import type { ChangesView } from '../docx/places.ts';
import { DocFile } from './file.ts';
import { DocWriter } from './writer.ts';

export interface DocDraft {
  /** Source places: `ref` 0, `offset` = character position (CP) in the file's text. */
  draft: Draft;
  changes: number;
}

/**
 * Reads a Word 97–2003 file: piece table, tables, lists, tracked changes, footnotes, text boxes. Macros never run.
 * @throws UnreadableDraft 'damaged', 'wrong-type', 'word-95', 'password-protected', 'empty', 'scan-without-text'
 */
export function readDoc(bytes: Uint8Array, options: { changes?: ChangesView; decode?: boolean } = {}): DocDraft {
  try {
    return read(bytes, options);
  } catch (error) {
    // Offsets of a damaged file point anywhere.
    if (error instanceof RangeError) throw new UnreadableDraft('damaged', { part: 'WordDocument' });
    throw error;
  }
}

function read(bytes: Uint8Array, options: { changes?: ChangesView; decode?: boolean }): DocDraft {
  const file = new DocFile(bytes);
  const view = options.changes ?? 'proposed';
  const writer = new DocWriter(file, view, options.decode ?? true);
  const written = writer.write();
  if (!written.text) throw new UnreadableDraft(file.text.includes('\u0001') ? 'scan-without-text' : 'empty');
  const draft = options.decode === false ? written : decodeDraft(written);
  const notices = [...draft.notices];
  for (const notice of encodingNotices(writer.encodings)) if (!notices.some(({ code }) => code === notice.code)) notices.push(notice);
  if (writer.changes > 0) notices.push({ code: `tracked-changes-${view}`, values: { count: writer.changes } });
  if (file.hasMacros) notices.push({ code: 'macros-not-run' });
  return { draft: { ...draft, notices }, changes: writer.changes };
}
