import { UnreadableDraft } from '../tree.ts';

/**
 * A small XML tree that knows where each node stands in the source string, so that comments can be spliced into a part
 * without writing the rest of it anew. No DTD is read and no entity beyond the five of XML: nothing in a file can expand.
 */
export interface XmlElement {
  /** Name with the prefix this project uses for its namespace ("w:p"), whatever prefix the file chose. */
  readonly name: string;
  readonly parent: XmlElement | undefined;
  readonly children: (XmlElement | XmlText)[];
  readonly source: string;
  /** The whole element, and what stands between its tags; for an empty tag both inner offsets are `end`. */
  readonly start: number;
  readonly innerStart: number;
  innerEnd: number;
  end: number;
  /** Where the open tag's name ends: its attributes follow. */
  readonly nameEnd: number;
  /** The file's own name of the element: "w:p". */
  readonly rawName: string;
}

export interface XmlText {
  readonly name: '#text';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const PREFIX: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
};
const MAX_DEPTH = 3000;
/** A law of 300 pages holds fewer than 500,000 tags; so many of an empty element would fill the memory from a few kilobytes of archive. */
const MAX_TAGS = 2_000_000;

/** Parses well-formed XML; anything else is `UnreadableDraft('damaged')`. */
export function parseXml(source: string): XmlElement {
  // An opening without its end would be looked for to the end of the file, again and again.
  for (const [open, close] of [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']] as const) {
    if (source.lastIndexOf(open) > source.lastIndexOf(close)) throw new UnreadableDraft('damaged', { part: open });
  }
  const tag = /<(?:!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|\?[\s\S]*?\?>|(!)|(\/?)([^\s<>/]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>)/g;
  let names = new Map<string, string>();
  const scopes: { element: XmlElement; names: Map<string, string> }[] = [];
  let at: XmlElement | undefined;
  let root: XmlElement | undefined;
  let depth = 0;
  let tags = 0;
  let last = 0;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    if (match[2]) throw new UnreadableDraft('damaged', { part: 'DTD' });
    if (++tags > MAX_TAGS) throw new UnreadableDraft('too-large', { part: 'xml' });
    if (at && match.index > last) at.children.push({ name: '#text', value: unescapeXml(source.slice(last, match.index)), start: last, end: match.index });
    last = tag.lastIndex;
    const rawName = match[4];
    if (rawName === undefined) {
      if (at && match[1]) at.children.push({ name: '#text', value: match[1], start: match.index + 9, end: last - 3 });
      continue;
    }
    if (match[3]) {
      if (!at || at.rawName !== rawName) throw new UnreadableDraft('damaged', { part: rawName });
      at.innerEnd = match.index;
      at.end = last;
      if (scopes.at(-1)?.element === at) names = scopes.pop()!.names;
      at = at.parent;
      depth--;
      continue;
    }
    const outer = names;
    if (match[5]!.includes('xmlns')) names = declared(match[5]!, names);
    const element: XmlElement = {
      name: canonical(rawName, names), parent: at, children: [], source, rawName,
      start: match.index, innerStart: last, innerEnd: last, end: last, nameEnd: match.index + 1 + rawName.length,
    };
    if (at) at.children.push(element);
    else if (root) throw new UnreadableDraft('damaged', { part: rawName });
    else root = element;
    if (match[6]) { names = outer; continue; }
    if (outer !== names) scopes.push({ element, names: outer });
    if (++depth > MAX_DEPTH) throw new UnreadableDraft('damaged', { part: rawName });
    at = element;
  }
  if (!root || at) throw new UnreadableDraft('damaged', { part: at?.rawName ?? 'xml' });
  return root;
}

function declared(attributes: string, outer: Map<string, string>): Map<string, string> {
  // Names seen so far may mean something else now, so only the prefixes are carried over.
  const names = new Map([...outer].filter(([key]) => key.endsWith(':') || key === ''));
  for (const match of attributes.matchAll(/xmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const uri = match[2] ?? match[3] ?? '';
    const known = PREFIX[uri];
    names.set(match[1] === undefined ? '' : `${match[1]}:`, known === undefined ? (match[1] ?? '') : known);
  }
  return names;
}

function canonical(rawName: string, names: Map<string, string>): string {
  const seen = names.get(rawName);
  if (seen !== undefined) return seen;
  const colon = rawName.indexOf(':');
  const prefix = names.get(colon < 0 ? '' : rawName.slice(0, colon + 1)) ?? rawName.slice(0, Math.max(0, colon));
  const name = prefix ? `${prefix}:${rawName.slice(colon + 1)}` : rawName.slice(colon + 1);
  names.set(rawName, name);
  return name;
}

/** The value of an attribute by its local name, whatever its prefix. */
export function attribute(element: XmlElement, localName: string): string | undefined {
  const source = element.source;
  for (let at = element.nameEnd; at < element.innerStart;) {
    const equals = source.indexOf('=', at);
    if (equals < 0 || equals >= element.innerStart) return undefined;
    const quoteAt = /["']/g;
    quoteAt.lastIndex = equals;
    const quote = quoteAt.exec(source);
    if (!quote) return undefined;
    const close = source.indexOf(quote[0], quote.index + 1);
    const name = source.slice(at, equals).trim();
    if (name === localName || name.endsWith(`:${localName}`)) return unescapeXml(source.slice(quote.index + 1, close));
    at = close + 1;
  }
  return undefined;
}

export function isElement(node: XmlElement | XmlText): node is XmlElement {
  return node.name !== '#text';
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => node.name === name);
}

export function* elements(element: XmlElement | undefined, name?: string): Generator<XmlElement> {
  if (!element) return;
  for (const node of element.children) if (isElement(node) && (name === undefined || node.name === name)) yield node;
}

/** Every element of that name under `element`, in document order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    if (node.name === name) yield node;
    yield* descendants(node, name);
  }
}

export function textOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : (node as XmlText).value)).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(raw: string): string {
  if (!raw.includes('&') && !raw.includes('\r')) return raw;
  return raw.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));|\r\n?/gi, (whole, decimal?: string, hex?: string, name?: string) => entity(whole, decimal, hex, name));
}

function entity(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (whole[0] === '\r') return '\n';
  if (name) return ENTITIES[name] ?? whole;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex!, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Offset in the value of a text → offset in the source string, over entities. */
export function rawOffset(source: string, text: XmlText, offset: number): number {
  let at = text.start;
  for (let units = 0; units < offset && at < text.end;) {
    const piece = /^(?:&(?:#(\d+)|#x([0-9a-f]+)|(\w+));|\r\n?)/i.exec(source.slice(at, at + 12));
    if (piece) units += entity(piece[0], piece[1], piece[2], piece[3]).length;
    else units++;
    at += piece ? piece[0].length : 1;
  }
  return at;
}

export function escapeXml(text: string): string {
  // XML 1.0 has no place for most control characters.
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
}
