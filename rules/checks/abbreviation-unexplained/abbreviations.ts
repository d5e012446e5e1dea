import type { Span } from '../../draft/tree.ts';
import type { Block, Section, Structure } from '../../structure/section.ts';
import { isCapitals } from '../../structure/shape.ts';
import { isSyllable } from '../../text/legacy/syllable-shape.ts';
import { matchesOf } from '../../text/matches.ts';
import { readOnce, type Passage } from '../../text/passage.ts';

/** An abbreviation as a running text uses it; offsets are UTF-16 indices into the draft's text. */
export interface Abbreviation extends Span {
  readonly letters: string;
  readonly block: Block;
}

/** Capitals in a row, with "&", "-" or "." between: "CBCCVC", "LĐ-TB&XH", "TT&TT". */
const CAPITALS = /(?<![0-9A-Za-zÀ-ỹ./@&_-])\p{Lu}(?:[\p{Lu}\p{N}]|&(?=\p{Lu})|-(?=\p{Lu}))*\p{Lu}(?![0-9A-Za-zÀ-ỹ@_])/gu;
const MOST_LETTERS = 12;
const QUOTED = /[“„«"][^“”„«»"]{1,400}[”»"]/gu;
const ADDRESS = /\S+@\S+|https?:\/\/\S+|www\.\S+/gu;
const ROMAN = /^[IVXLCDM]+[A-E]?$/;

/** The document has its own short forms there: no recipient is explained to himself. */
const FOOT: ReadonlySet<string> = new Set(['recipients', 'signature']);
const LEAST_LETTERS = 3;
/** What follows these is the name of a thing, a firm or a standard. */
const NAMED = /(?:phần mềm|hệ thống|công nghệ|tiêu chuẩn|chuẩn|định dạng|giao thức|ứng dụng|nền tảng|mạng|internet|cáp quang|hệ tọa độ|máy|thiết bị|hãng|nhãn hiệu|mã|biểu|mẫu|điểm|phiếu)\s+(?:số\s+)?$/iu;
const FIRM = /(?:công ty|tập đoàn|ngân hàng|hiệp hội|doanh nghiệp)(?:\s+[^\s,.;:()]+){0,8}\s+$/iu;
/** Letters of a formula. */
const FORMULA = /[=×+*]/;

/** Abbreviations in the document's own sentences: not in headings of capitals, symbols of acts, addresses, quotations, forms or names. */
export function abbreviationsIn(structure: Structure): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const block of structure.blocks) {
    if (block.quoted || block.start < structure.headEnd) continue;
    const inBlock = capitalsIn(block.passage);
    if (!inBlock.length || isForm(block)) continue;
    const foot = isFoot(block);
    for (const { letters, at } of inBlock) if (!foot || isInProse(block.text, at)) found.push({ letters, start: block.start + at, end: block.start + at + letters.length, block });
  }
  return found;
}

/** What of a block's capitals is used as an abbreviation; `at` is an index into the text. Kept, since blocks come again after every edit. */
const capitalsIn: (passage: Passage) => readonly { letters: string; at: number }[] = readOnce(({ text }) => {
  if (isCapitals(text)) return [];
  const matches = matchesOf(text, CAPITALS);
  if (!matches.length) return [];
  const hidden = hiddenIn(text);
  return matches.flatMap(({ 0: letters, index: at }) => {
    if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS || /\d/.test(letters) || ROMAN.test(letters) || isForeignWord(letters)) return [];
    if (hidden.some((span) => span.start <= at && at < span.end) || isPartOfSymbol(text, at, at + letters.length) || isEmphasis(text, at, letters) || isName(text, at, letters)) return [];
    return [{ letters, at }];
  });
});

function isFoot(block: Block): boolean {
  for (let at = block.section; at; at = at.parent) if (FOOT.has(at.role)) return true;
  return false;
}

/** Forms annexed to a document are filled in by those who know their terms. */
function isForm(block: Block): boolean {
  for (let at: Section | undefined = block.section; at; at = at.parent) if (at.role === 'annex' || /(?:^|\s)(?:mẫu|biểu)\s/iu.test(at.heading.slice(0, 60))) return true;
  return false;
}

/** Firms, products, terms of other languages ("SEA Games") and formulas are written as they are. */
function isName(text: string, at: number, letters: string): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  if (NAMED.test(before) || FIRM.test(before)) return true;
  const next = /^\s+([A-Za-z]{3,})(?![A-Za-zÀ-ỹ])/u.exec(text.slice(at + letters.length, at + letters.length + 24))?.[1];
  return next !== undefined && !/^[A-Z]+$/.test(next) && !isSyllable(next) || FORMULA.test(text.slice(Math.max(0, at - 4), at + letters.length + 4));
}

/** "(Đảng, chính quyền, đoàn thể, các tổ chức chính trị - xã hội, DNHH)" among the recipients is a sentence that must be understood, "Lưu: VT, KGVX" is none. */
function isInProse(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const from = Math.max(before.lastIndexOf(':'), before.lastIndexOf(';'), before.lastIndexOf('(')) + 1;
  const segment = before.slice(from);
  return /,\s*$/.test(before) && !/\p{Lu}{2}/u.test(segment) && (segment.match(/(?<![A-Za-zÀ-ỹ])\p{Ll}+(?![A-Za-zÀ-ỹ])/gu) ?? []).length >= 4;
}

function hiddenIn(text: string): Span[] {
  return [...matchesOf(text, QUOTED), ...matchesOf(text, ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** "62/KH-UBND", "Nghị định số 08/2022/NĐ- CP": letters of a number say nothing. */
function isPartOfSymbol(text: string, start: number, end: number): boolean {
  return /\d[A-Za-zÀ-ɏḀ-ỹ\d/.]*[/-]\s?(?:[A-Za-zÀ-ɏḀ-ỹ\d&]+[/-]\s?)*$/u.test(text.slice(Math.max(0, start - 24), start)) || /^\s?(?:\/|-\s?\d)/u.test(text.slice(end, end + 4)) || /[A-Za-zÀ-ỹ]-\s?$|\d\s?-\s?$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Letters that can be spoken are a foreign word or name ("ASIAD", "REPUBLIC"). */
function isForeignWord(letters: string): boolean {
  return letters.length >= 5 && (letters.match(/[AEIOUY]/g) ?? []).length >= letters.length * 0.4;
}

/** A word that is written in capitals for weight: it can be spoken as one syllable, or stands among other capitals. */
function isEmphasis(text: string, at: number, letters: string): boolean {
  if (isSyllable(letters)) return true;
  const before = /(?:^|\s)(\p{Lu}{2,})\s+$/u.exec(text.slice(Math.max(0, at - 14), at));
  const after = /^\s+(\p{Lu}{2,})(?![A-Za-zÀ-ỹ])/u.exec(text.slice(at + letters.length, at + letters.length + 14));
  return before !== null && after !== null || [before, after].some((word) => word !== null && isSyllable(word[1]!));
}
