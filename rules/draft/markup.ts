import { DraftBuilder } from './builder.ts';
import { encodingOfFont, isCapitalFont } from '../text/legacy/legacy.ts';
import { decodeDraft } from './legacy.ts';
import { draftRoot } from './markup-root.ts';
import type { Draft, Paragraph } from './tree.ts';

/** How the reader sees a tree of elements: hast in files, the DOM in a page. Tag names are lower case. */
export interface MarkupAdapter<N> {
  kind(node: N): 'element' | 'text' | 'other';
  tag(node: N): string;
  attribute(node: N, name: string): string | null;
  children(node: N): Iterable<N>;
  value(node: N): string;
  /** Hidden by style, as far as the adapter can tell; tags and attributes that always hide are known here. */
  hidden?(node: N): boolean;
  /** The children that stand in its place on the page (an open shadow root, a same-origin frame). */
  contents?(node: N): Iterable<N> | null;
  /** Bold by style, where the tag does not say so. */
  bold?(node: N): boolean | null;
}

export interface MarkupDraft<N> {
  draft: Draft;
  /** Text nodes in reading order: `SourcePlace.ref` is an index into this list, `offset` a UTF-16 index into the node's value. */
  texts: N[];
}

const SKIP = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'svg', 'math', 'canvas', 'iframe', 'object', 'embed', 'video', 'audio', 'select', 'textarea', 'input', 'button', 'datalist', 'nav', 'dialog']);
const BLOCK = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'ul']);
/** Ref of words that the format makes and no text node holds, such as the number of a list item. */
export const NO_SOURCE = -1;

const MAX_DEPTH = 2000;

/** Reads the part of a page that is a draft: menus, side columns and footers around it are left out. `whole` reads everything. */
export function readMarkup<N>(root: N, adapter: MarkupAdapter<N>, options: { whole?: boolean; decode?: boolean; builder?: DraftBuilder } = {}): MarkupDraft<N> {
  const builder = options.builder ?? new DraftBuilder();
  const texts: N[] = [];
  const start = options.whole ? root : draftRoot(root, adapter, isSkipped);
  const writer = new MarkupWriter(builder, adapter, texts);
  writer.element(start, { bold: false, preserve: false, font: undefined, depth: 0 });
  const draft = builder.build();
  if (options.decode === false) return { draft, texts };
  return { draft: decodeDraft(draft, writer.hasLegacyFont ? (paragraph) => fontOf(paragraph, draft, writer.fonts) : undefined), texts };
}

/** The font that a paragraph is set in; of several, one that does not turn its letters into capitals. */
function fontOf({ start, end }: Paragraph, { source }: Draft, fonts: ReadonlyMap<number, string>): string | undefined {
  const used: string[] = [];
  const last = source.locate(end - 1).ref;
  for (let ref = Math.max(0, source.locate(start).ref); ref <= last; ref++) {
    const font = fonts.get(ref);
    if (font !== undefined) used.push(font);
  }
  return used.find((font) => !isCapitalFont(font)) ?? used[0];
}

interface Style {
  readonly bold: boolean;
  readonly preserve: boolean;
  /** Named in the markup itself; style sheets are not read. */
  readonly font: string | undefined;
  readonly depth: number;
}

function isSkipped<N>(node: N, adapter: MarkupAdapter<N>): boolean {
  if (SKIP.has(adapter.tag(node))) return true;
  if (adapter.attribute(node, 'hidden') !== null || adapter.attribute(node, 'data-lkg') !== null) return true;
  const style = adapter.attribute(node, 'style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return adapter.hidden?.(node) ?? false;
}

class MarkupWriter<N> {
  readonly #builder: DraftBuilder;
  readonly #adapter: MarkupAdapter<N>;
  readonly #texts: N[];
  /** Font of each text that holds words, by its ref; "" where the markup names none. */
  readonly fonts = new Map<number, string>();
  hasLegacyFont = false;
  // White space collapses over element borders, as on the page.
  #atStart = true;
  #listNumbers: (number | null)[] = [];
  #tables = 0;
  #sign = '';

  constructor(builder: DraftBuilder, adapter: MarkupAdapter<N>, texts: N[]) {
    this.#builder = builder;
    this.#adapter = adapter;
    this.#texts = texts;
  }

  element(node: N, style: Style): void {
    const { tag } = { tag: this.#adapter.tag(node) };
    if (style.depth > MAX_DEPTH || isSkipped(node, this.#adapter)) return;
    if (tag === 'br') { this.#break(); return; }
    const inner: Style = {
      bold: this.#bold(node, tag, style),
      preserve: style.preserve || tag === 'pre' || /white-space\s*:\s*pre/i.test(this.#adapter.attribute(node, 'style') ?? ''),
      font: this.#adapter.attribute(node, 'face') ?? /font-family\s*:\s*["']?([^;"',]+)/i.exec(this.#adapter.attribute(node, 'style') ?? '')?.[1] ?? style.font,
      depth: style.depth + 1,
    };
    if (tag === 'table') { this.#table(node, inner); return; }
    const block = BLOCK.has(tag);
    if (block) this.#break();
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : undefined;
    if (level !== undefined) this.#builder.heading(level);
    if (tag === 'ol') this.#listNumbers.push(Number(this.#adapter.attribute(node, 'start') ?? 1) || 1);
    if (tag === 'ul') this.#listNumbers.push(null);
    if (tag === 'li') this.#listSign(node);
    this.#children(node, inner);
    if (tag === 'ol' || tag === 'ul') this.#listNumbers.pop();
    if (tag === 'li') this.#sign = '';
    if (block) this.#break();
  }

  #children(node: N, style: Style): void {
    for (const child of this.#adapter.contents?.(node) ?? this.#adapter.children(node)) {
      const kind = this.#adapter.kind(child);
      if (kind === 'element') this.element(child, style);
      else if (kind === 'text') this.#text(child, style);
    }
  }

  /** A table inside a table is page layout more often than data: only the innermost becomes a table, the outer ones are blocks. */
  #table(node: N, style: Style): void {
    if (this.#tables > 0 || containsTable(node, this.#adapter, 0)) {
      this.#break();
      this.#cellsAsBlocks(node, style);
      this.#break();
      return;
    }
    this.#tables++;
    this.#break();
    this.#builder.openTable();
    this.#rows(node, style);
    this.#builder.closeTable();
    this.#atStart = true;
    this.#tables--;
  }

  #cellsAsBlocks(node: N, style: Style): void {
    for (const child of this.#adapter.children(node)) {
      if (this.#adapter.kind(child) !== 'element') continue;
      const tag = this.#adapter.tag(child);
      if (tag === 'td' || tag === 'th' || tag === 'caption') { this.#break(); this.#children(child, style); this.#break(); } else this.#cellsAsBlocks(child, style);
    }
  }

  #rows(node: N, style: Style): void {
    for (const child of this.#adapter.children(node)) {
      if (this.#adapter.kind(child) !== 'element' || isSkipped(child, this.#adapter)) continue;
      if (this.#adapter.tag(child) !== 'tr') { this.#rows(child, style); continue; }
      this.#builder.openRow();
      for (const cell of this.#adapter.children(child)) {
        if (this.#adapter.kind(cell) !== 'element' || isSkipped(cell, this.#adapter)) continue;
        const bold = style.bold || this.#adapter.tag(cell) === 'th';
        this.#builder.openCell(span(this.#adapter.attribute(cell, 'colspan')), span(this.#adapter.attribute(cell, 'rowspan')));
        this.#atStart = true;
        this.#children(cell, { ...style, bold });
        this.#builder.closeCell();
        this.#atStart = true;
      }
      this.#builder.closeRow();
    }
  }

  /** The sign stands before the first words of its item, whatever elements lie between (`<li><p>`). */
  #listSign(node: N): void {
    const number = this.#listNumbers.at(-1);
    if (number === undefined) return;
    if (number === null) { this.#sign = '- '; return; }
    const own = Number(this.#adapter.attribute(node, 'value') ?? number) || number;
    this.#sign = `${own}. `;
    this.#listNumbers[this.#listNumbers.length - 1] = own + 1;
  }

  #text(node: N, style: Style): void {
    const value = this.#adapter.value(node);
    if (!value) return;
    const ref = this.#texts.push(node) - 1;
    if (value.trim()) {
      this.fonts.set(ref, style.font ?? '');
      if (style.font && encodingOfFont(style.font)) this.hasLegacyFont = true;
    }
    if (this.#sign && value.trim()) {
      this.#builder.text(this.#sign, NO_SOURCE, 0);
      this.#sign = '';
    }
    if (style.preserve) {
      value.split('\n').forEach((line, i, all) => {
        const offset = all.slice(0, i).reduce((sum, l) => sum + l.length + 1, 0);
        if (i > 0) this.#break();
        if (line) { this.#builder.text(line, ref, offset, style.bold); this.#atStart = false; }
      });
      return;
    }
    for (const match of value.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+(?:[ \t\n\r\f](?=[^ \t\n\r\f])[^ \t\n\r\f]+)*/g)) {
      const blank = /^[ \t\n\r\f]/.test(match[0]);
      if (blank) {
        if (!this.#atStart && !this.#afterBlank) this.#builder.text(' ', ref, match.index, style.bold);
        this.#afterBlank = true;
        continue;
      }
      this.#builder.text(match[0].replace(/[\t\n\r\f]/g, ' '), ref, match.index, style.bold);
      this.#atStart = false;
      this.#afterBlank = false;
    }
  }

  #afterBlank = false;

  #break(): void {
    this.#builder.break();
    this.#atStart = true;
    this.#afterBlank = false;
  }

  #bold(node: N, tag: string, style: Style): boolean {
    const told = this.#adapter.bold?.(node);
    if (told !== undefined && told !== null) return told;
    if (tag === 'b' || tag === 'strong' || /^h[1-6]$/.test(tag)) return true;
    const weight = /font-weight\s*:\s*(bold|normal|\d+)/i.exec(this.#adapter.attribute(node, 'style') ?? '')?.[1];
    if (!weight) return style.bold;
    return weight === 'bold' || Number(weight) >= 600;
  }
}

function containsTable<N>(node: N, adapter: MarkupAdapter<N>, depth: number): boolean {
  if (depth > 60) return false;
  for (const child of adapter.children(node)) {
    if (adapter.kind(child) !== 'element') continue;
    if (adapter.tag(child) === 'table' || containsTable(child, adapter, depth + 1)) return true;
  }
  return false;
}

function span(attribute: string | null): number {
  const value = Number(attribute ?? 1);
  return Number.isInteger(value) && value > 0 && value < 1000 ? value : 1;
}
