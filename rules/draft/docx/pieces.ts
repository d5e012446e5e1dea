import type { Change, ChangesView, WordPlace } from './places.ts';
import type { Styles } from './styles.ts';
import { runLook, valueOf } from './styles.ts';
import { symbolLetter } from './symbols.ts';
import { attribute, child, elements, isElement, type XmlElement } from './xml.ts';

/** Words of a paragraph in one look, a line break, or something that stands beside the words. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly ref: number; readonly offset: number; readonly bold: boolean; readonly font: string | undefined }
  | { readonly kind: 'break' }
  | { readonly kind: 'box'; readonly content: XmlElement; readonly carrier: XmlElement }
  | { readonly kind: 'note'; readonly note: 'footnote' | 'endnote'; readonly id: string; readonly carrier: XmlElement };

const SKIPPED = new Set(['w:pPr', 'w:rPr', 'w:instrText', 'w:delInstrText', 'w:footnoteRef', 'w:endnoteRef', 'w:annotationRef', 'w:separator', 'w:continuationSeparator', 'w:sdtPr', 'w:sdtEndPr', 'w:fldData', 'w:tblPr', 'w:object']);

/** Reads the runs of paragraphs. Fields may begin in one paragraph and end in another, so one collector reads the whole part. */
export class PieceCollector {
  readonly #styles: Styles;
  readonly #view: ChangesView;
  readonly #places: WordPlace[];
  /** Of the fields now open: whether their result is being read, or still their code, which nobody sees. */
  readonly #fields: boolean[] = [];
  carrier: XmlElement | undefined;
  /** Insertions and deletions met, whatever the view. */
  changes = 0;

  constructor(styles: Styles, view: ChangesView, places: WordPlace[]) {
    this.#styles = styles;
    this.#view = view;
    this.#places = places;
  }

  /** Whether the view leaves out what a change of that kind holds. */
  leavesOut(change: Change): boolean {
    return this.#view === 'proposed' ? change === 'deleted' : this.#view === 'original' && change === 'inserted';
  }

  collect(paragraph: XmlElement, paragraphStyle: string | undefined): Piece[] {
    const pieces: Piece[] = [];
    this.#inline(paragraph, paragraphStyle, undefined, pieces);
    return pieces;
  }

  #inline(parent: XmlElement, style: string | undefined, change: Change | undefined, out: Piece[]): void {
    for (const node of elements(parent)) {
      const tracked = changeOf(node.name);
      if (tracked) {
        this.changes++;
        if (!this.leavesOut(tracked)) this.#inline(node, style, tracked, out);
      } else if (node.name === 'w:r' || node.name === 'm:r') this.#run(node, style, change, out);
      else if (node.name === 'mc:AlternateContent') this.#inline(chosen(node), style, change, out);
      else if (!SKIPPED.has(node.name)) this.#inline(node, style, change, out);
    }
  }

  #run(run: XmlElement, paragraphStyle: string | undefined, change: Change | undefined, out: Piece[]): void {
    const properties = child(run, 'w:rPr');
    const look = this.#styles.run(runLook(properties), valueOf(child(properties, 'w:rStyle')), paragraphStyle);
    this.#runContent(run, run, look, change, out);
  }

  #runContent(parent: XmlElement, run: XmlElement, look: ReturnType<Styles['run']>, change: Change | undefined, out: Piece[]): void {
    for (const node of elements(parent)) {
      if (node.name === 'w:fldChar') { this.#field(attribute(node, 'fldCharType')); continue; }
      if (this.#fields.includes(false) || SKIPPED.has(node.name)) continue;
      if (node.name === 'mc:AlternateContent') { this.#runContent(chosen(node), run, look, change, out); continue; }
      if (node.name === 'w:ruby') { for (const base of elements(child(node, 'w:rubyBase'), 'w:r')) this.#runContent(base, base, look, change, out); continue; }
      if (node.name === 'w:drawing' || node.name === 'w:pict') {
        for (const content of boxes(node)) out.push({ kind: 'box', content, carrier: this.carrier ?? run });
        continue;
      }
      if (look.hidden) continue;
      if (node.name === 'w:t' || node.name === 'w:delText' || node.name === 'm:t') this.#words(node, run, look, change, out);
      else if (node.name === 'w:br' || node.name === 'w:cr') out.push({ kind: 'break' });
      else if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference') {
        out.push({ kind: 'note', note: node.name === 'w:footnoteReference' ? 'footnote' : 'endnote', id: attribute(node, 'id') ?? '', carrier: this.carrier ?? run });
      } else {
        const sign = signOf(node);
        if (sign) out.push({ kind: 'words', text: sign, ref: this.#place('sign', node, run, change), offset: 0, bold: look.bold, font: undefined });
      }
    }
  }

  #words(element: XmlElement, run: XmlElement, look: ReturnType<Styles['run']>, change: Change | undefined, out: Piece[]): void {
    const preserve = attribute(element, 'space') === 'preserve';
    for (const node of element.children) {
      if (isElement(node) || !node.value) continue;
      // Only the blanks of XML go: a no-break space at the edge is shown.
      const lead = preserve ? 0 : /^[ \t\n\r]*/.exec(node.value)![0].length;
      const shown = preserve ? node.value : node.value.slice(lead).replace(/[ \t\n\r]+$/, '');
      if (!shown) continue;
      const text = shown.replace(/[\t\n\r]/g, ' ');
      const capitals = look.capitals ? text.toUpperCase() : text;
      out.push({
        kind: 'words', text: capitals.length === text.length ? capitals : text, bold: look.bold, font: look.font,
        ref: this.#place('text', node, run, change), offset: lead,
      });
    }
  }

  /** A place for the number of a paragraph. */
  numberPlace(paragraph: XmlElement): number {
    return this.#place('number', paragraph, paragraph, undefined);
  }

  #place(kind: WordPlace['kind'], node: WordPlace['node'], holder: XmlElement, change: Change | undefined): number {
    return this.#places.push({ kind, node, holder, change, carrier: this.carrier }) - 1;
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(false);
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
    else if (type === 'end') this.#fields.pop();
  }
}

export function changeOf(name: string): Change | undefined {
  if (name === 'w:ins' || name === 'w:moveTo') return 'inserted';
  return name === 'w:del' || name === 'w:moveFrom' ? 'deleted' : undefined;
}

function signOf(node: XmlElement): string {
  switch (node.name) {
    case 'w:tab': case 'w:ptab': return '\t';
    case 'w:noBreakHyphen': return '-';
    case 'w:sym': return symbolLetter(String.fromCodePoint(Number.parseInt(attribute(node, 'char') ?? '', 16) || 0x20), attribute(node, 'font') ?? '') ?? '';
    default: return '';
  }
}

/** Word writes one thing twice, for new and old readers: only one of them is read. */
export function chosen(alternatives: XmlElement): XmlElement {
  const choice = child(alternatives, 'mc:Choice');
  const fallback = child(alternatives, 'mc:Fallback');
  if (choice && fallback && boxes(choice).length === 0 && boxes(fallback).length > 0) return fallback;
  return choice ?? fallback ?? alternatives;
}

/** The outermost text boxes under a drawing. */
function boxes(node: XmlElement): XmlElement[] {
  if (node.name === 'w:txbxContent') return [node];
  return [...elements(node.name === 'mc:AlternateContent' ? chosen(node) : node)].flatMap(boxes);
}
