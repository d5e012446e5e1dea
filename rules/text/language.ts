/** The languages in which drafts are written. */
export type WrittenLanguage = 'vi' | 'en';

// Letters that Vietnamese has and English has not; e.g. "é" of a French name alone proves nothing, so whole words are counted.
const MARKED = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;
const WORD = /\p{L}[\p{L}\p{M}’']*/gu;
/** English words that are no Vietnamese syllables even with their marks left out ("to", "an", "in", "the", "on" are: tô, ân, in, thể, ơn). */
const ENGLISH = new Set('of and for by with shall will must should is are be been was were this that these those from which who at as its their such other each any all not under between within into report plan'.split(' '));
/** English words of headings and table cells, which hold none of the small words above. */
const HEADING = new Set('article chapter section annex appendix objectives objective purpose purposes tasks task activities activity measures solutions budget funding funds finance resources implementation arrangements organisation organization responsibilities responsibility reporting monitoring evaluation targets indicators scope subject application effect effectiveness recipients decision resolution decree circular law directive submission number date deadline timeline lead agency body coordinating co-ordinating cost source notes general specific provisions principles basis background signed issuer people committee department ministry province chairman chairperson director decides resolves january february march april june july august september october november december'.split(' '));
/** Small English words that an unmarked syllable may look like. They count where no word of a longer line carries a mark. */
const SMALL = new Set('the to on in an a or'.split(' '));
const MIN_UNMARKED = 4;

/** How a stretch of words is written, by its words: marked ones are Vietnamese, small English ones English. */
export interface LanguageCount {
  readonly words: number;
  readonly marked: number;
  readonly english: number;
  readonly small: number;
}

export function countLanguage(text: string): LanguageCount {
  let [words, marked, english, small] = [0, 0, 0, 0];
  for (const [word] of text.matchAll(WORD)) {
    words++;
    if (MARKED.test(word)) marked++;
    else if (ENGLISH.has(word.toLowerCase()) || HEADING.has(word.toLowerCase())) english++;
    else if (SMALL.has(word.toLowerCase())) small++;
  }
  return { words, marked, english, small };
}

/** In Vietnamese about two syllables of three carry a mark; an English sentence on Viet Nam holds marks in names only. */
const VIETNAMESE_SHARE = 0.34;
const ENGLISH_SHARE = 0.08;

/**
 * The language of a paragraph, or null where its words do not tell: numbers, symbols, abbreviations, lone names.
 * Vietnamese typed without its marks is no English: English has to show words of its own.
 */
export function languageOfWords(text: string): WrittenLanguage | null {
  const { words, marked, english, small } = countLanguage(text);
  if (!words) return null;
  // Names of Vietnamese bodies inside an English sentence.
  if (english >= 2 && english + small >= marked) return 'en';
  if (marked / words >= VIETNAMESE_SHARE) return 'vi';
  if (english > 0 && (english / words >= ENGLISH_SHARE || words < 12) && marked < english * 2) return 'en';
  if (marked > 0) return english ? null : 'vi';
  return small > 0 && words >= MIN_UNMARKED ? 'en' : null;
}

/** A bilingual draft with a sixth of English has one of the small words in so many units, an English one five times as many. */
const UNITS_PER_WORD = 1500;
/** Long texts are looked at in windows: a version that is a sixth of the text stands in some of them. */
const WINDOWS = 24;
const WINDOW = 1500;

/**
 * Whether a version of a text may be English: a look that costs next to nothing, so that Vietnamese drafts stop here. An English page
 * has " the " and " of " every other line.
 */
export function maybeEnglish(text: string): boolean {
  const sample = text.length <= WINDOWS * WINDOW ? text : Array.from({ length: WINDOWS }, (_, i) => windowAt(text, Math.floor((i * (text.length - WINDOW)) / (WINDOWS - 1)))).join(' ');
  const wanted = Math.max(1, sample.length / UNITS_PER_WORD);
  let seen = 0;
  for (const word of [' the ', ' of ', ' and ', ' shall ', ' for ', ' this ']) {
    for (let at = sample.indexOf(word); at >= 0; at = sample.indexOf(word, at + word.length)) if (++seen >= wanted) return true;
  }
  return false;
}

const windowAt = (text: string, start: number): string => text.slice(start, start + WINDOW);
