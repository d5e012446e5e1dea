import { decodeDraft, encodingNotices } from '../legacy.ts';
import { UnreadableDraft, type Draft } from '../tree.ts';
import { openWordPackage, type WordPackage } from './package.ts';
import type { ChangesView, WordPlace } from './places.ts';
import { WordWriter } from './writer.ts';

export interface WordDraft {
  draft: Draft;
  /** What `SourcePlace.ref` stands for. */
  places: WordPlace[];
  /** How many insertions and deletions the file tracks. */
  changes: number;
  /** Path of the main part that the places stand in. */
  mainPart: string;
}

export interface WordOptions {
  /** "proposed" reads the draft as if every change were accepted. */
  changes?: ChangesView;
  /** False leaves text in legacy encodings as it stands. */
  decode?: boolean;
}

/**
 * Reads a .docx: numbers as Word counts them, tables, text boxes, footnotes, tracked changes. Headers and footers are left out, macros never run.
 * @throws UnreadableDraft 'damaged', 'wrong-type', 'too-large', 'empty', 'scan-without-text'
 */
export function readDocx(bytes: Uint8Array, options: WordOptions = {}): WordDraft {
  return readWordPackage(openWordPackage(bytes), options);
}

export function readWordPackage(source: WordPackage, options: WordOptions = {}): WordDraft {
  const view = options.changes ?? 'proposed';
  const writer = new WordWriter(source, view, options.decode ?? true);
  const written = writer.write();
  if (!written.text) throw new UnreadableDraft(source.hasPictures ? 'scan-without-text' : 'empty');
  const draft = options.decode === false ? written : decodeDraft(written);
  const notices = [...draft.notices];
  for (const notice of encodingNotices(writer.encodings)) if (!notices.some(({ code }) => code === notice.code)) notices.push(notice);
  if (writer.changes > 0) notices.push({ code: `tracked-changes-${view}`, values: { count: writer.changes } });
  if (source.hasMacros) notices.push({ code: 'macros-not-run' });
  return { draft: { ...draft, notices }, places: writer.places, changes: writer.changes, mainPart: source.mainPart };
}
