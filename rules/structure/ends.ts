import { foldLine, foldVietnamese, singleBlanks } from '../text/fold.ts';
import * as english from './english/words.ts';
import { findHead, isKindLine } from './head.ts';
import { romanValue } from './roman.ts';
import type { Block } from './section.ts';
import { isCapitals, isClosed, isRule } from './shape.ts';

const RECIPIENTS = /^\W{0,4}nơi nhận\s*(?::|$)/u;
const SIGNED_FOR = /^(?:tm|kt|tl|tuq|q)\s*\.\s*[A-Za-zÀ-ỹ]/u;
const SIGNER = /^(?:chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|chủ tịch quốc hội|người ký|thủ trưởng)\s*$/u;
const END_SIGN = /\.\s*\/\s*\.?\s*[”"]?\s*$/;
const ATTACHED = /^\(?\s*(?:được )?(?:ban hành )?kèm theo/u;
/** Its first letter as written: nearly every block is let go by it. */
const MAY_BE_ATTACHED = /^[(đðbk]/i;
const FORM = /^(?:mẫu|biểu mẫu|biểu|phụ biểu)(?:\s+số)?\s*[:.]?\s*[\dIVX]/iu;

const MAX_TITLE_LINES = 6;

/** The parts of a document as block indices: head [0, body), its own words [body, end), recipients and signature [end, annex), annexes. */
export interface Ends {
  body: number;
  end: number;
  /** Annexes and attached regulations begin here; blocks.length when there are none. */
  annex: number;
  /** The block that names the kind of document ("KẾ HOẠCH"), or -1. */
  title: number;
}

export function findEnds(blocks: readonly Block[]): Ends {
  const { title, body } = findHead(blocks);
  const end = findEnd(blocks, body);
  const annex = findAnnex(blocks, end);
  return { title, body, end, annex };
}

export function isRecipients(block: Block): boolean {
  if (block.language === 'en') return english.RECIPIENTS.test(english.lineOf(block.text));
  return RECIPIENTS.test(block.folded);
}

export function isSignature(block: Block): boolean {
  const line = block.text.trim().split('\n')[0]!;
  if (line.length > 80) return false;
  const folded = singleBlanks(foldLine(line));
  if (block.language === 'en') return isCapitals(line.slice(0, 12)) && english.SIGNED_FOR.test(folded) || english.SIGNER.test(folded) && (isCapitals(line) || block.bold || block.cell?.layout === true);
  if (SIGNED_FOR.test(folded)) return isCapitals(line.slice(0, 12));
  return SIGNER.test(folded) && (isCapitals(line) || block.bold || block.cell?.layout === true);
}

/** First block after the document's words. "./." or a list of recipients ends it, unless the numbering goes on behind it. */
function findEnd(blocks: readonly Block[], body: number): number {
  const goesOn = numberingGoesOn(blocks, body);
  for (let i = body + 1; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.quoted || block.cell && !block.cell.layout && !isRecipients(block)) continue;
    if (isRecipients(block) || isSignature(block) && i > body + 2) { if (!goesOn(i)) return i; }
    else if (END_SIGN.test(block.text) && !goesOn(i)) return i + 1;
    else if (opensAnnex(block) && block.marker?.style === 'annex' && isCapitals(block.text.slice(0, 7)) && !goesOn(i)) return i;
  }
  return blocks.length;
}

/** Tells for a block whether the next unit of the outermost numbering carries it on ("Điều 12" after "Điều 11"), so that the document is not over. */
function numberingGoesOn(blocks: readonly Block[], body: number): (index: number) => boolean {
  const articles = blocks.some((b) => isUnit(b, 'article'));
  const style = articles ? 'article' : 'roman';
  const next = new Int32Array(blocks.length + 1).fill(blocks.length);
  for (let i = blocks.length - 1; i >= body; i--) next[i] = isUnit(blocks[i]!, style) || opensAnnex(blocks[i]!) && !isTitleLine(blocks, i) ? i : next[i + 1]!;
  return (index) => {
    const block = blocks[next[index + 1]!];
    if (!block || !isUnit(block, style)) return false;
    const label = block.marker!.label;
    return (articles ? Number.parseInt(label, 10) : romanValue(label)) > 1;
  };
}

/** A line of the title of a chapter: "QUY ĐỊNH CHUNG" there opens no attached regulation. */
function isTitleLine(blocks: readonly Block[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - MAX_TITLE_LINES); i--) {
    const { marker, text } = blocks[i]!;
    if (marker) return marker.style === 'part' || marker.style === 'chapter' || marker.style === 'section' || marker.style === 'subsection';
    if (!isCapitals(text)) return false;
  }
  return false;
}

function isUnit(block: Block, style: 'article' | 'roman'): boolean {
  return block.marker?.style === style && !block.quoted && !block.cell;
}

function findAnnex(blocks: readonly Block[], end: number): number {
  for (let i = end; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (opensAnnex(block) || block.marker?.style === 'article' || block.marker?.style === 'chapter' || block.cell !== undefined && !block.cell.layout && i > end + 1) return titleOf(blocks, end, i);
  }
  return blocks.length;
}

/** The capitals right above "(Kèm theo …)" or a table are the annex's title. */
function titleOf(blocks: readonly Block[], end: number, index: number): number {
  let at = index;
  while (at - 1 >= end && !blocks[at - 1]!.cell && isCapitals(blocks[at - 1]!.text) && blocks[at - 1]!.text.length > 6 && !isSignature(blocks[at - 1]!)) at--;
  return at;
}

/** An annex, an attached regulation or a form opens here. */
export function opensAnnex(block: Block): boolean {
  if (block.cell || block.quoted || block.text.length > 400) return false;
  const text = block.text.trim();
  if (block.marker?.style === 'annex') {
    const title = text.slice(block.bodyStart - block.start);
    return !isClosed(text) && (block.bold || isRule(title) || isCapitals(text.slice(0, 7)) || /^(?:\p{Lu}[\p{Lu}\p{M}]+\s|[(…:])/u.test(title));
  }
  if (block.language === 'en') {
    if (english.ATTACHED.test(english.lineOf(text)) || english.FORM.test(english.lineOf(text)) && text.length < 60) return true;
  } else if (MAY_BE_ATTACHED.test(text) && ATTACHED.test(foldVietnamese(text)) || FORM.test(text) && text.length < 60) return true;
  return (isCapitals(text) || block.bold) && text.length < 200 && !/:\s*$/.test(text) && isKindLine(block);
}
