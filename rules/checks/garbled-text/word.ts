import type { Block } from '../../structure/section.ts';
import { hashUnit, spellingAt, type Spelling } from './spelling.ts';

/** A word of a block; offsets are UTF-16 indices into the draft's text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
  /** Only blanks stand between the word before and this one. */
  readonly joined: boolean;
}

/** Addresses are no text: "btxh.sld@kiengiang.gov.vn", "https://…". */
const ADDRESS = /[^\s@]{1,80}@\S+|https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}.])[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?/gu;
const ADDRESS_SIGN = /@|\/\/|[a-z]\.[a-z]/;
/** What stands between quotation marks belongs to somebody else, names of programmes above all. */
const QUOTED = /[“„«"][^“”„«»"]{1,400}[”»"]/gu;
const QUOTATION_MARK = /["“„«]/;

/** The words of a block outside quotation marks and addresses. */
export function wordsOf(block: Pick<Block, 'text' | 'start'>): Word[] {
  const { text, start } = block;
  const hidden = hiddenIn(text);
  const words: Word[] = [];
  let skip = 0;
  let end = -1;
  let blanks = false;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (!isWordUnit(unit)) { blanks &&= isBlank(unit); at++; continue; }
    let hash = hashUnit(0, unit);
    let to = at + 1;
    for (let next = text.charCodeAt(to); to < text.length && isWordUnit(next); next = text.charCodeAt(++to)) hash = hashUnit(hash, next);
    while (skip < hidden.length && hidden[skip]!.end <= at) skip++;
    if (skip < hidden.length && hidden[skip]!.start <= at) end = -1;
    else {
      words.push({ start: start + at, end: start + to, spelling: spellingAt(text, at, to, hash), joined: end >= 0 && blanks });
      end = to;
    }
    blanks = true;
    at = to;
  }
  return words;
}

function hiddenIn(text: string): { start: number; end: number }[] {
  const quoted = QUOTATION_MARK.test(text) ? [...text.matchAll(QUOTED)] : [];
  const addresses = ADDRESS_SIGN.test(text) ? [...text.matchAll(ADDRESS)] : [];
  if (!quoted.length && !addresses.length) return [];
  return [...quoted, ...addresses].map((match) => ({ start: match.index, end: match.index + match[0].length })).sort((a, b) => a.start - b.start);
}

/** Letters, marks and digits of the scripts that drafts are written in, and the sign of a lost letter; one test a unit is what a long draft can afford. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return unit > 96 && unit < 123 || unit > 64 && unit < 91 || unit > 47 && unit < 58;
  return unit > 191 && unit < 0x250 && unit !== 215 && unit !== 247 || unit >= 0x1e00 && unit < 0x1f00 || unit >= 0x300 && unit < 0x530 || unit === 0xfffd;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 160 || unit === 9 || unit === 13 || unit === 0x202f;
}
