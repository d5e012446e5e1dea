import type { Span } from '../../draft/tree.ts';
import { isSyllable } from '../../text/legacy/syllable-shape.ts';
import { isShaped } from './spelling.ts';
import type { BlockWords } from './word.ts';

/** Letters that open a syllable and never stand alone. */
const ONSET = /^(?:ngh|ng|nh|gh|kh|ph|qu|th|tr)$/i;
/** Letters that close one. */
const CODA = /^(?:ng|nh|ch|[cimnoptuy])$/;
const VOWEL_FIRST = /^[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]/;
/** A syllable cut before its end: vowels that want a consonant behind them ("đượ|c", "việ|c"). */
const OPEN = /(?:ươ|iê|yê|uô|[ăâ])$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A syllable that blanks cut in pieces: "Qu ả ng", "th ực", "nướ c". */
export interface BrokenWord extends Span {
  readonly whole: string;
}

export function brokenWords(words: BlockWords): BrokenWord[] {
  const found: BrokenWord[] = [];
  for (let i = 1; i < words.count; i++) {
    const a = words.spelling(i - 1);
    // Only letters that are no syllable can be the first piece, and those of the lists are one.
    if (!a.unlisted || a.folded.length > 6 || !words.joined(i)) continue;
    const b = words.spelling(i);
    if (b.folded.length > 5) continue;
    const first = words.written(i - 1);
    const second = words.written(i);
    const opening = ONSET.test(first) && VOWEL_FIRST.test(second) && !/^\p{Lu}{2}/u.test(first);
    const closing = !opening && CODA.test(second) && OPEN.test(a.folded.normalize('NFD').replace(TONE, '').normalize('NFC')) && !isShaped(a);
    if (!opening && !closing || !isSyllable(a.folded + b.folded)) continue;
    const start = words.start(i - 1);
    let end = words.end(i);
    let whole = first + second;
    if (opening && words.joined(i + 1) && CODA.test(words.written(i + 1)) && isSyllable(whole + words.folded(i + 1))) { whole += words.written(++i); end = words.end(i); }
    found.push({ start, end, whole });
  }
  return found;
}
