import { attribute, descendants, elements, escapeXml, parseXml, type XmlElement } from '../../draft/docx/xml.ts';

/** One comment as it stands in comments.xml: each string is a paragraph of it. */
export interface CommentText {
  readonly id: number;
  readonly paragraphs: readonly string[];
}

export interface CommentAuthor {
  readonly author: string;
  readonly initials: string;
  readonly date: Date;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
export const COMMENTS_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/** comments.xml with the new comments after those it holds. */
export function withComments(existing: string | undefined, comments: readonly CommentText[], author: CommentAuthor): string {
  const write = (prefix: string, extra: string): string => comments.map((comment) => commentXml(comment, author, prefix, extra)).join('');
  if (existing === undefined) return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${NAMESPACE}">${write('w:', '')}</w:comments>`;
  const root = parseXml(existing);
  const prefix = prefixOf(root);
  return intoRoot(existing, root, prefix ? write(prefix, '') : write('w:', ` xmlns:w="${NAMESPACE}"`));
}

function commentXml(comment: CommentText, { author, initials, date }: CommentAuthor, prefix: string, namespace: string): string {
  const paragraphs = comment.paragraphs.map((words) => `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${escapeXml(words)}</${prefix}t></${prefix}r></${prefix}p>`).join('');
  return `<${prefix}comment${namespace} ${prefix}id="${comment.id}" ${prefix}author="${escapeXml(author)}" ${prefix}date="${date.toISOString().slice(0, 19)}Z" ${prefix}initials="${escapeXml(initials)}">${paragraphs}</${prefix}comment>`;
}

/** The number after the highest that comments or their marks bear. */
export function nextId(existing: string | undefined, document: XmlElement): number {
  let highest = -1;
  const see = (element: XmlElement): void => { highest = Math.max(highest, Number(attribute(element, 'id') ?? -1) || 0); };
  if (existing !== undefined) for (const comment of elements(parseXml(existing), 'w:comment')) see(comment);
  for (const name of ['w:commentRangeStart', 'w:commentReference']) for (const mark of descendants(document, name)) see(mark);
  return highest + 1;
}

/** The content types with one for the comments, if none is there. */
export function withContentType(source: string, part: string): string {
  const root = parseXml(source);
  if ([...elements(root, 'Override')].some((override) => attribute(override, 'PartName') === `/${part}`)) return source;
  return intoRoot(source, root, `<${prefixOf(root)}Override PartName="/${part}" ContentType="${COMMENTS_TYPE}"/>`);
}

/** The relations of the main part with one to the comments. */
export function withRelation(source: string | undefined, target: string): string {
  const xml = source ?? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const root = parseXml(xml);
  const taken = new Set([...elements(root)].map((relation) => attribute(relation, 'Id')));
  let number = 1;
  while (taken.has(`rIdReview${number}`)) number++;
  return intoRoot(xml, root, `<${prefixOf(root)}Relationship Id="rIdReview${number}" Type="${COMMENTS_RELATION}" Target="${target}"/>`);
}

export function prefixOf(element: XmlElement): string {
  const colon = element.rawName.indexOf(':');
  return colon < 0 ? '' : element.rawName.slice(0, colon + 1);
}

function intoRoot(source: string, root: XmlElement, xml: string): string {
  if (source.slice(root.start, root.end).endsWith('/>') && root.innerEnd === root.end) {
    return `${source.slice(0, root.end - 2)}>${xml}</${root.rawName}>${source.slice(root.end)}`;
  }
  return source.slice(0, root.innerEnd) + xml + source.slice(root.innerEnd);
}
