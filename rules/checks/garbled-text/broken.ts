import type { Span } from '../../draft/tree.ts';
import { isSyllable } from '../../text/legacy/syllable-shape.ts';
import { isShaped } from './spelling.ts';
import type { Word } from './word.ts';

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

export function brokenWords(words: readonly Word[]): BrokenWord[] {
  const found: BrokenWord[] = [];
  for (let i = 1; i < words.length; i++) {
    const first = words[i - 1]!;
    const second = words[i]!;
    if (!second.joined || first.end - first.start > 6 || second.end - second.start > 5) continue;
    const a = first.spelling;
    const b = second.spelling;
    const opening = ONSET.test(a.written) && VOWEL_FIRST.test(b.written) && !/^\p{Lu}{2}/u.test(a.written);
    const closing = CODA.test(b.written) && OPEN.test(a.folded.normalize('NFD').replace(TONE, '').normalize('NFC')) && !isShaped(a);
    if (!opening && !closing || !isSyllable(a.folded + b.folded)) continue;
    let end = second.end;
    let whole = a.written + b.written;
    const third = words[i + 1];
    if (opening && third?.joined && CODA.test(third.spelling.written) && isSyllable(whole + third.spelling.folded)) { end = third.end; whole += third.spelling.written; i++; }
    found.push({ start: first.start, end, whole });
  }
  return found;
}
