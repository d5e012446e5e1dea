import type { WordPlace } from '../../draft/docx/places.ts';
import { child, isElement, rawOffset, type XmlElement } from '../../draft/docx/xml.ts';
import type { Draft } from '../../draft/tree.ts';

/** Where a mark goes into the main part: an offset in its source string, and how to cut the run there. */
export interface Cut {
  readonly at: number;
  /** What closes before the mark and opens again after it; null between runs. */
  readonly open: { readonly close: string; readonly reopen: string; /** Open tag of a text that must now keep its blanks. */ readonly keepBlanks: number | null } | null;
  /** After a change that holds the cut: the sign of the comment goes there, so that it stays when the change is rejected. */
  readonly signAt: number;
}

export interface Anchor {
  readonly start: Cut;
  readonly end: Cut;
}

// What may hold runs and marks side by side (EG_PContent, EG_ContentRunContent of ECMA-376).
const HOLDERS = new Set(['w:p', 'w:hyperlink', 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom', 'w:smartTag', 'w:sdtContent', 'w:fldSimple', 'w:customXml', 'w:dir', 'w:bdo']);
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom']);

/** The words `start`..`end` of the draft in the file they were read from. Null when the file holds none of them. */
export function anchorOf(draft: Draft, places: readonly WordPlace[], start: number, end: number): Anchor | null {
  // The breaks between blocks stand nowhere in the file.
  while (start < end - 1 && /\s/.test(draft.text[start]!)) start++;
  while (end > start + 1 && /\s/.test(draft.text[end - 1]!)) end--;
  const first = draft.source.locate(start);
  const place = places[first.ref];
  if (!place) return null;
  const from = cutAt(place, first.offset, 'start');
  const to = endCut(draft, places, start, end);
  // A number or a text box stands for its paragraph or its run, which may reach past the other end.
  return to && to.at >= from.at ? { start: from, end: to } : { start: from, end: cutAt(place, Infinity, 'end') };
}

/**
 * Where the range ends in the file. A range stays in the cell, or in the body, that it starts in: programs drop comments that reach over
 * the border of a cell. A text box is read after its paragraph but hangs in the midst of it, so its carrier may stand before words of the range.
 */
function endCut(draft: Draft, places: readonly WordPlace[], start: number, end: number): Cut | null {
  const home = containerOf(bodyElement(places[draft.source.locate(start).ref]!));
  let furthest: Cut | null = null;
  for (let offset = Math.max(start + 1, end); offset > start; offset--) {
    const { ref, offset: inPlace } = draft.source.locateEnd(offset);
    const place = places[ref];
    if (!place || containerOf(bodyElement(place)) !== home) continue;
    const cut = cutAt(place, inPlace, 'end');
    if (!furthest || cut.at > furthest.at) furthest = cut;
    if (!place.carrier) return furthest;
  }
  return furthest;
}

function bodyElement(place: WordPlace): XmlElement {
  return place.carrier ?? place.holder;
}

function containerOf(element: XmlElement): XmlElement {
  let at = element;
  while (at.parent && at.name !== 'w:tc') at = at.parent;
  return at;
}

function cutAt(place: WordPlace, offset: number, side: 'start' | 'end'): Cut {
  if (place.carrier) return beside(place.carrier, side);
  if (place.kind === 'number') return atParagraph(place.holder, side);
  const run = place.holder;
  const outer = outermost(run);
  if (outer !== run) return beside(outer, side);
  const own = parts(run);
  const node = place.node;
  const text = own.find((part) => part.start <= node.start && node.end <= part.end);
  if (!text) return beside(run, side);
  // A sign, or words deeper in the run than a text of it, are marked as a whole.
  if (isElement(node) || text.name !== 'w:t' && text.name !== 'w:delText') return between(run, own, text, side);
  if (offset <= 0) return between(run, own, text, 'start');
  if (offset >= node.value.length) return between(run, own, text, 'end');
  const at = rawOffset(run.source, node, offset);
  const [open, close] = tags(run);
  return {
    at, signAt: signAt(run, at),
    open: { close: `</${text.rawName}>${close}`, reopen: `${open}<${text.rawName} xml:space="preserve">`, keepBlanks: text.source.slice(text.nameEnd, text.innerStart).includes('xml:space') ? null : text.nameEnd },
  };
}

/** Before or after one of the things in a run; at the run's own edge no cut is needed. */
function between(run: XmlElement, own: readonly XmlElement[], part: XmlElement, side: 'start' | 'end'): Cut {
  if (part === (side === 'start' ? own[0] : own.at(-1))) return beside(run, side);
  const at = side === 'start' ? part.start : part.end;
  const [reopen, close] = tags(run);
  return { at, signAt: signAt(run, at), open: { close, reopen, keepBlanks: null } };
}

function beside(element: XmlElement, side: 'start' | 'end'): Cut {
  const at = side === 'start' ? element.start : element.end;
  return { at, signAt: signAt(element, at), open: null };
}

function atParagraph(paragraph: XmlElement, side: 'start' | 'end'): Cut {
  const at = side === 'start' ? child(paragraph, 'w:pPr')?.end ?? paragraph.innerStart : paragraph.innerEnd;
  return { at, signAt: at, open: null };
}

function parts(run: XmlElement): XmlElement[] {
  return run.children.filter((node): node is XmlElement => isElement(node) && node.name !== 'w:rPr');
}

/** The open tag of the run with its look, to go on after a mark; and its close tag. */
function tags(run: XmlElement): [string, string] {
  const look = child(run, 'w:rPr');
  return [run.source.slice(run.start, run.innerStart) + (look ? run.source.slice(look.start, look.end) : ''), `</${run.rawName}>`];
}

/** A run inside mathematics or ruby letters cannot hold marks beside it: the nearest thing around it that can. */
function outermost(run: XmlElement): XmlElement {
  let at = run;
  while (at.parent && !HOLDERS.has(at.parent.name)) at = at.parent;
  return at.parent ? at : run;
}

function signAt(element: XmlElement, at: number): number {
  let sign = at;
  for (let holder = element.parent; holder && holder.name !== 'w:p'; holder = holder.parent) if (CHANGES.has(holder.name)) sign = holder.end;
  return sign;
}
