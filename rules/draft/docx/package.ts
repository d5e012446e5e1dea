import { UnreadableDraft } from '../tree.ts';
import { attribute, elements, parseXml, type XmlElement } from './xml.ts';
import { decodePart, unzip } from './zip.ts';

/** The parts of a .docx that hold words. Pictures, themes and macros are never unpacked. */
export interface WordPackage {
  /** Path of the main part, usually "word/document.xml". */
  readonly mainPart: string;
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  readonly hasMacros: boolean;
  readonly hasPictures: boolean;
}

const TEXT_PART = /\.xml$|\.rels$/i;
const NOT_WORDS = /(?:^|\/)(?:theme|customXml|docProps|media|embeddings|fonts|glossary|charts|diagrams|activeX)\//i;

export function openWordPackage(bytes: Uint8Array): WordPackage {
  const names: string[] = [];
  const parts = unzip(bytes, (name) => {
    names.push(name);
    return TEXT_PART.test(name) && !NOT_WORDS.test(name) && !/(?:^|\/)(?:header|footer|comments|settings|webSettings|fontTable)\w*\.xml$/i.test(name);
  });
  const read = (path: string | undefined): XmlElement | undefined => {
    const part = path === undefined ? undefined : parts[path];
    return part && parseXml(decodePart(part));
  };
  const mainPart = relations(read('_rels/.rels'), '').get('officeDocument') ?? 'word/document.xml';
  const document = read(mainPart);
  if (document?.name !== 'w:document') throw new UnreadableDraft('wrong-type');
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const related = relations(read(`${folder}_rels/${mainPart.slice(folder.length)}.rels`), folder);
  return {
    mainPart, document,
    styles: read(related.get('styles')),
    numbering: read(related.get('numbering')),
    footnotes: read(related.get('footnotes')),
    endnotes: read(related.get('endnotes')),
    hasMacros: names.some((name) => /vbaProject\.bin$/i.test(name)),
    hasPictures: names.some((name) => /\/media\/./i.test(name)),
  };
}

/** Kind of relation (last word of its type) → path of the part in the package. */
export function relations(root: XmlElement | undefined, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const relation of elements(root, 'Relationship')) {
    if (attribute(relation, 'TargetMode') === 'External') continue;
    const kind = attribute(relation, 'Type')?.split('/').at(-1) ?? '';
    const target = attribute(relation, 'Target') ?? '';
    if (!found.has(kind)) found.set(kind, target.startsWith('/') ? target.slice(1) : resolve(folder + target));
  }
  return found;
}

function resolve(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
