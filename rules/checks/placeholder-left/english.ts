import { quotationsIn } from '../../facts/borrowed.ts';
import { flat } from '../../facts/english/text.ts';
import type { Blank } from './blanks.ts';

const MONTHS = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
export const ENGLISH_BLANK_DATE = new RegExp(`(?:^|,\\s*|\\s)(?:date:?\\s*)?(?:[….]{1,6}|_{2,}|\\s{3,})\\s*(?:of\\s+)?${MONTHS},?\\s+\\d{4}|(?:…+|_{2,})\\s*\\/\\s*(?:…+|_{2,}|\\d{1,2})\\s*\\/\\s*\\d{4}`, 'iu');
export const ENGLISH_BLANK_NUMBER = /(?:^|\s)no\.?\s*:?\s*(?:[.…_]+\s*|\s*)(?=\/\s*(?:\d{4}\/)?\p{Lu})/iu;
export const ENGLISH_MARK = /^\s*\(?\s*(?:(?:first|second|third|final)\s+)?draft(?:\s+(?:no\.?\s*)?\d+)?\s*\)?\s*$/iu;
export const ENGLISH_FORM = /(?:^|\s)(?:form|template|sample|model)\s+(?:no\.?|\d|of)/iu;

const BRACKET = /[[<]\s*(?:…+|\.{2,}|_+|x{2,}|\?+|(?:insert|name|date|number|add|fill in|to be (?:completed|confirmed|added|inserted|determined|agreed)|tb[dc]|amount|place|specify)(?!\p{L})[^\]>]{0,60})\s*[\]>]/giu;
const RUN = /(?<![.…_])(?:…{1,}[.…]*|\.{4,}[.…]*|_{3,})(?![.…_])/gu;
const LETTERS = /(?<![\p{L}\p{N}])(?:XX+(?=\s*(?:%|people|women|men|million|billion|days|VND|USD))|TB[DC]|\?{2,}|xx+)(?![\p{L}\p{N}])/gu;
/** A list that goes on, or words left out of a quotation. */
const GOES_ON = /[\p{L}\p{N})”",]\s?$/u;
const FILL_BEFORE = /(?:^|[\s(])(?:no\.?|number|dated?|by|before|on|of|to|is|at least|about|usd|vnd|mr\.?|ms\.?|session|from|than|over|under|phone|amount)\s*:?\s*$|:\s*$/iu;
const FILL_AFTER = new RegExp(`^\\s*(?:%|per cent|percent|people|women|men|million|billion|thousand|vnd|usd|days|\\/|${MONTHS}|communes|courses|households|shall|will|must)`, 'iu');

/** Every blank of an English paragraph; quotations are left alone. */
export function englishBlanks(text: string): Blank[] {
  const quotations = quotationsIn(text);
  const found: Blank[] = [];
  const add = (start: number, end: number): void => {
    if (quotations.some((quotation) => quotation.start < end && start < quotation.end) || found.some((other) => start < other.end + 3 && other.start < end + 3)) return;
    found.push({ start, end, carried: /(?:submission|verification report|appraisal report|session)[^.;]{0,60}$/u.test(flat(text.slice(Math.max(0, start - 80), start))) });
  };
  for (const match of text.matchAll(BRACKET)) add(match.index, match.index + match[0].length);
  for (const match of text.matchAll(RUN)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length);
    const filled = FILL_BEFORE.test(before) || FILL_AFTER.test(after);
    if (filled || match[0].length > 2 && !(GOES_ON.test(before) && !/\s$/u.test(before)) && !/^\s*\d{1,3}\s*$/u.test(after)) add(match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(LETTERS)) add(match.index, match.index + match[0].length);
  return found.sort((a, b) => a.start - b.start);
}
