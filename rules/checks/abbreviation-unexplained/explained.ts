import type { Block } from '../../structure/section.ts';
import { END, ID, START, STRIDE, upToDate, wordId } from '../../text/vocabulary.ts';

/** Words that an abbreviation leaves out: "Lao động - Thương binh (và) Xã hội". */
const SKIPPED = new Set(['và', 'của', 'với', 'về', 'cho', 'các', 'trong', 'để', 'theo', 'là'].map(wordId));
/** So many letters make a chance run of initials unlikely; shorter ones must meet the same words twice. */
const SURE_LENGTH = 4;
const REACH = 110;

/** "(SPT)", "(Critically Endangered - CR)", "(phân vùng DMZ)": what stands before the abbreviation in its brackets. */
const BRACKET_BEFORE = /\((?:[^()]{0,90}[-–:]\s*|(?!(?:qua|theo|do|của|tại|gửi|trừ|kể)\s)[A-Za-zÀ-ỹ]+\s+(?:[A-Za-zÀ-ỹ]+\s+)?)?$/u;
const BRACKET_AFTER = /^\s*\)/;
/** "(sau đây viết tắt là KCN)" */
const INTRODUCED = /(?:viết\s+tắt|gọi\s+tắt|sau\s+đây\s+gọi|gọi\s+là|gọi\s+chung|viết\s+là|ký\s+hiệu)[^.;()]{0,40}["“(]?\s*$/u;
/** "KCN (khu công nghiệp)", "KL: kết luận", "VNNIC là tên viết tắt của" */
const EXPLAINED_AFTER = /^\s*(?:\(\s*[A-Za-zÀ-ỹ]{2,}|[:=]\s*[A-Za-zÀ-ỹ]{2,}\s+[A-Za-zÀ-ỹ]|là\s+(?:chữ\s+)?(?:tên\s+)?viết\s+tắt)/u;
const LETTER = /[0-9A-Za-zÀ-ỹ]/u;

/** Tells whether the draft explains an abbreviation anywhere, or spells its words out so that a reader finds them. */
export class Explanations {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  #initials: Initials | undefined;

  constructor(text: string, blocks: readonly Block[]) {
    this.#text = text;
    this.#blocks = blocks;
  }

  explains(letters: string): boolean {
    return this.#introduced(letters) || this.#spelledOut(letters.replace(/[&-]/g, '').toLowerCase());
  }

  #introduced(letters: string): boolean {
    const text = this.#text;
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
      if (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[at + letters.length] ?? '')) continue;
      const before = text.slice(Math.max(0, at - REACH), at);
      const after = text.slice(at + letters.length, at + letters.length + REACH);
      if (BRACKET_AFTER.test(after) && BRACKET_BEFORE.test(before) || INTRODUCED.test(before) || EXPLAINED_AFTER.test(after)) return true;
    }
    return false;
  }

  /** A run of words of the draft whose first letters spell the abbreviation. */
  #spelledOut(wanted: string): boolean {
    const { letters, starts, ends } = (this.#initials ??= initialsOf(this.#text, this.#blocks));
    const met = new Set<string>();
    for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
      if (wanted.length >= SURE_LENGTH) return true;
      const phrase = this.#text.slice(starts[at]!, ends[at + wanted.length - 1]!).toLowerCase().replace(/[^A-Za-zÀ-ỹ]+/gu, ' ').trim();
      if (met.has(phrase)) return true;
      met.add(phrase);
    }
    return false;
  }
}

/** First letter and place of every word that an abbreviation can take up. */
interface Initials {
  readonly letters: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function initialsOf(text: string, blocks: readonly Block[]): Initials {
  const most = blocks.reduce((sum, { words }) => sum + words.count + 1, 0);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const letters = new Uint16Array(most);
  let count = 0;
  for (const block of blocks) {
    const { table, from, count: words } = upToDate(block.words, block.folded);
    for (let at = from; at < from + words * STRIDE; at += STRIDE) {
      const start = block.start + table[at + START]!;
      const end = block.start + table[at + END]!;
      // What is written in capitals is the abbreviation itself, not its words.
      if (end - start > 1 && isCapital(text, start) && isCapital(text, start + 1) || SKIPPED.has(table[at + ID]!)) continue;
      starts[count] = start;
      ends[count] = end;
      letters[count++] = initialAt(block.folded, start - block.start);
    }
    // No name goes on into the next paragraph.
    letters[count++] = BREAK;
  }
  return { letters: joined(letters.subarray(0, count)), starts, ends };
}

/** What no abbreviation holds. */
const BREAK = '.'.charCodeAt(0);
/** Arguments that a call can take are limited. */
const CHUNK = 8192;

function joined(units: Uint16Array): string {
  let whole = '';
  for (let at = 0; at < units.length; at += CHUNK) whole += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + CHUNK));
  return whole;
}

/** By UTF-16 unit; 0 until it is met. */
const CASES = new Uint8Array(0x10000);
const INITIALS = new Uint16Array(0x10000);
const CAPITAL = 2;

function isCapital(text: string, at: number): boolean {
  return (CASES[text.charCodeAt(at)] ||= text[at] === text[at]!.toLowerCase() ? 1 : CAPITAL) === CAPITAL;
}

/** "ấ" counts as "a", "đ" stays itself; figures and foreign scripts are no letters. */
function initialAt(folded: string, at: number): number {
  return INITIALS[folded.charCodeAt(at)] ||= baseOf(folded[at]!).charCodeAt(0);
}

function baseOf(letter: string): string {
  const base = letter.normalize('NFD')[0]!;
  return /[a-zđ]/.test(base) ? base : '.';
}
