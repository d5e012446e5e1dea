import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { actEntries } from '../rules/law/acts.ts';

// Raw HTML in a page is dropped: pages are words, not code.
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
const writer = unified().use(rehypeStringify);

interface Options {
  /** Address of an act in the registry; symbols of known acts become links. */
  actHref?(act: string): string;
  /** Quotations are clauses to copy: the words over them and on their button. */
  clause?: { id: string; title: string; copy: string; copied: string };
}

/** The words of a page as HTML. */
export function toHtml(markdown: string, options: Options = {}): string {
  const tree = processor.runSync(processor.parse(markdown)) as Root;
  scrollTables(tree);
  if (options.actHref) linkActs(tree, options.actHref);
  if (options.clause) boxClauses(tree, options.clause);
  return writer.stringify(tree);
}

const SYMBOLS = actEntries().flatMap(({ symbol, id }) => (symbol ? [{ symbol, id }] : [])).sort((a, b) => b.symbol.length - a.symbol.length);
const ACT_OF = new Map(SYMBOLS.map(({ symbol, id }) => [symbol, id]));
const ANY_SYMBOL = new RegExp(`(?<![\\p{L}\\p{N}/-])(${SYMBOLS.map(({ symbol }) => symbol.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}/-])`, 'u');

function linkActs(tree: Root, href: (act: string) => string): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || (parent.type === 'element' && ['a', 'code', 'pre'].includes(parent.tagName))) return;
    const parts = node.value.split(ANY_SYMBOL);
    if (parts.length < 3) return;
    const children = parts.map((part, i): ElementContent => (i % 2 ? element('a', { href: href(ACT_OF.get(part)!), className: ['num', 'symbol'] }, [{ type: 'text', value: part }]) : { type: 'text', value: part }));
    parent.children.splice(index, 1, ...children);
    return [SKIP, index + children.length];
  });
}

function boxClauses(tree: Root, { id, title, copy, copied }: NonNullable<Options['clause']>): void {
  let count = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'blockquote' || !parent || index === undefined) return;
    const target = `${id}-${++count}`;
    const head = element('div', { className: ['clause-head'] }, [
      element('h3', {}, [{ type: 'text', value: title }]),
      element('button', { type: 'button', className: ['btn', 'btn-quiet'], dataCopy: target, dataDone: copied, hidden: true }, [{ type: 'text', value: copy }]),
    ]);
    parent.children[index] = element('div', { className: ['clause-box'] }, [head, { ...node, properties: { id: target, className: ['clause'], lang: 'vi' } }]);
    return SKIP;
  });
}

/** A table may be wider than a phone. */
function scrollTables(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return;
    parent.children[index] = element('div', { className: ['scroll'], tabIndex: 0 }, [node]);
    return SKIP;
  });
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
