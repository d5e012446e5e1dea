import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { readMarkup, type MarkupAdapter } from './markup.ts';
import { looksBinary } from './plain.ts';
import { UnreadableDraft, type Draft } from './tree.ts';

/** The longest laws hold fewer than 100,000 tags; each tag of a page takes some hundred bytes of memory. */
const MAX_TAGS = 2_000_000;

const parser = unified().use(rehypeParse, { fragment: false });

/** hast as the markup reader sees it. Nothing of the page is run: it is only parsed. */
export const HAST: MarkupAdapter<Nodes> = {
  kind: (node) => (node.type === 'element' || node.type === 'root' ? 'element' : node.type === 'text' ? 'text' : 'other'),
  tag: (node) => (node.type === 'element' ? node.tagName : ''),
  attribute: (node, name) => {
    if (node.type !== 'element') return null;
    const value = (node as Element).properties[ATTRIBUTES[name] ?? name];
    if (value === undefined || value === null || value === false) return null;
    return Array.isArray(value) ? value.join(' ') : String(value);
  },
  children: (node) => ('children' in node ? (node.children as Nodes[]) : []),
  value: (node) => ('value' in node ? node.value : ''),
};

// hast names attributes by DOM property.
const ATTRIBUTES: Readonly<Record<string, string>> = { colspan: 'colSpan', rowspan: 'rowSpan', 'data-lkg': 'dataLkg' };

/** Reads an HTML file. Source places: `ref` = index of the text node in reading order. */
export function readHtml(source: string, options: { whole?: boolean; decode?: boolean } = {}): Draft {
  if (!source.trim()) throw new UnreadableDraft('empty');
  if (looksBinary(source)) throw new UnreadableDraft('binary');
  let tags = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) if (++tags > MAX_TAGS) throw new UnreadableDraft('too-large');
  const { draft } = readMarkup<Nodes>(parse(source), HAST, options);
  if (!draft.text) throw new UnreadableDraft('empty');
  return draft;
}

/** The parser goes down the tree by calling itself: a page nested thousands of elements deep is damaged, whatever made it. */
function parse(source: string): Root {
  try {
    return parser.parse(source) as Root;
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableDraft('damaged');
    throw error;
  }
}
