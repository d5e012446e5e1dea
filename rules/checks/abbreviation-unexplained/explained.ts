import { foldVietnamese } from '../../text/fold.ts';
import { wordsOf } from '../../text/vocabulary.ts';

/** Words that an abbreviation leaves out: "Lao động - Thương binh (và) Xã hội". */
const SKIPPED = new Set(['và', 'của', 'với', 'về', 'cho', 'các', 'trong', 'để', 'theo', 'là']);
/** So many letters make a chance run of initials unlikely; shorter ones must meet the same words twice. */
const SURE_LENGTH = 4;
const REACH = 110;

/** "(SPT)", "(Critically Endangered - CR)", "(phân vùng DMZ)": what stands before the abbreviation in its brackets. */
const BRACKET_BEFORE = /\((?:[^()]{0,90}[-–:]\s*|(?!(?:qua|theo|do|của|tại|gửi|trừ|kể)\s)\p{L}+\s+(?:\p{L}+\s+)?)?$/u;
const BRACKET_AFTER = /^\s*\)/;
/** "(sau đây viết tắt là KCN)" */
const INTRODUCED = /(?:viết\s+tắt|gọi\s+tắt|sau\s+đây\s+gọi|gọi\s+là|gọi\s+chung|viết\s+là|ký\s+hiệu)[^.;()]{0,40}["“(]?\s*$/u;
/** "KCN (khu công nghiệp)", "KL: kết luận", "VNNIC là tên viết tắt của" */
const EXPLAINED_AFTER = /^\s*(?:\(\s*\p{L}{2,}|[:=]\s*\p{L}{2,}\s+\p{L}|là\s+(?:chữ\s+)?(?:tên\s+)?viết\s+tắt)/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Tells whether the draft explains an abbreviation anywhere, or spells its words out so that a reader finds them. */
export class Explanations {
  readonly #text: string;
  #initials: Initials | undefined;

  constructor(text: string) {
    this.#text = text;
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
    const { letters, starts, ends } = (this.#initials ??= initialsOf(this.#text));
    const met = new Set<string>();
    for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
      if (wanted.length >= SURE_LENGTH) return true;
      const phrase = this.#text.slice(starts[at]!, ends[at + wanted.length - 1]!).toLowerCase().replace(/[^\p{L}\p{M}]+/gu, ' ').trim();
      if (met.has(phrase)) return true;
      met.add(phrase);
    }
    return false;
  }
}

/** First letter and place of every word that an abbreviation can take up. */
interface Initials {
  readonly letters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function initialsOf(text: string): Initials {
  const folded = foldVietnamese(text);
  const { count, starts: from, ends: to } = wordsOf(folded);
  const starts: number[] = [];
  const ends: number[] = [];
  const letters: string[] = [];
  for (let i = 0; i < count; i++) {
    const start = from[i]!;
    const end = to[i]!;
    // What is written in capitals is the abbreviation itself, not its words.
    if (end - start > 1 && isCapital(text[start]!) && isCapital(text[start + 1]!) || end - start < 6 && SKIPPED.has(folded.slice(start, end))) continue;
    starts.push(start);
    ends.push(end);
    letters.push(initialOf(folded[start]!));
  }
  return { letters: letters.join(''), starts, ends };
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

const BASES = new Map<string, string>();

/** "ấ" counts as "a", "đ" stays itself; figures and foreign scripts are no letters. */
function initialOf(letter: string): string {
  let base = BASES.get(letter);
  if (base === undefined) {
    base = letter.normalize('NFD')[0]!;
    if (!/[a-zđ]/.test(base)) base = '.';
    BASES.set(letter, base);
  }
  return base;
}
