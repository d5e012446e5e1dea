import { zipSync } from 'fflate';
import { relations } from '../../draft/docx/package.ts';
import { parseXml } from '../../draft/docx/xml.ts';
import { decodePart, unzip } from '../../draft/docx/zip.ts';
import type { OpenedDraft } from '../../draft/open.ts';
import { anchorOf } from './anchor.ts';
import { nextId, prefixOf, withComments, withContentType, withRelation, type CommentAuthor } from './package-parts.ts';
import { markComments } from './splice.ts';

/** A comment on `start`..`end` of the draft's text. */
export interface WordComment {
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly string[];
}

/**
 * The same .docx with comments. Only the main part, the comments and the two lists that name them change; every other part keeps its bytes,
 * and comments and tracked changes that were there stay. `draft` must have been opened from these bytes.
 * @throws TypeError when the draft is not from a .docx
 */
export function addWordComments(bytes: Uint8Array, draft: OpenedDraft, comments: readonly WordComment[], author: CommentAuthor): Uint8Array {
  const word = draft.word;
  if (!word) throw new TypeError('comments go only into a .docx');
  const parts = unzip(bytes, () => true);
  const folder = word.mainPart.slice(0, word.mainPart.lastIndexOf('/') + 1);
  const relationsPath = `${folder}_rels/${word.mainPart.slice(folder.length)}.rels`;
  const read = (path: string): string | undefined => parts[path] && decodePart(parts[path]);
  const source = read(word.mainPart)!;
  const document = parseXml(source);
  const relationList = read(relationsPath);
  const known = relationList === undefined ? undefined : relations(parseXml(relationList), folder).get('comments');
  const commentsPath = known ?? `${folder}comments.xml`;
  const existing = known === undefined ? undefined : read(known);

  let id = nextId(existing, document);
  const anchored = comments.flatMap((comment) => {
    const anchor = anchorOf(draft, word.places, comment.start, comment.end);
    return anchor ? [{ id: id++, anchor, paragraphs: comment.paragraphs }] : [];
  });
  if (anchored.length === 0) return bytes;
  const written: Record<string, string> = {
    [word.mainPart]: markComments(source, anchored, prefixOf(document) || 'w:'),
    [commentsPath]: withComments(existing, anchored, author),
    '[Content_Types].xml': withContentType(read('[Content_Types].xml') ?? '', commentsPath),
    ...(known === undefined && { [relationsPath]: withRelation(relationList, commentsPath.slice(folder.length)) }),
  };
  const encoder = new TextEncoder();
  for (const [path, xml] of Object.entries(written)) parts[path] = encoder.encode(inUtf8(xml));
  return zipSync(parts, { level: 6, mtime: author.date });
}

/** A part that came in UTF-16 goes back in UTF-8 and must say so. */
function inUtf8(xml: string): string {
  return xml.replace(/^(\ufeff?<\?xml[^>]*encoding=["'])utf-16(?:le|be)?(["'])/i, '$1UTF-8$2');
}
