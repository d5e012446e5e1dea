import { isSyllable } from '../../text/legacy/syllable-shape.ts';
import { COMPOUNDS } from './compounds.ts';

export type Oddity = 'impossible' | 'typed' | 'glued' | 'script';

const VIETNAMESE_MARKS = /[^a-z]/;
const ALPHABET = /^[a-zà-ỹđăâêôơư]+$/;
/** Letters that no Vietnamese word has; loan words keep them. */
const FOREIGN_LETTER = /[fjwz]/;
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[a-zà-ỹ]/;
/** Cyrillic letters that look like Latin ones: alone between Vietnamese words they are copying errors ("điểm а"). */
const LOOK_ALIKE = /^[асеорхукмтнв]$/;
/** Letters of other Latin alphabets, which broken text layers put in the place of Vietnamese ones ("ŕ ừng"). */
const OTHER_LATIN = /[ŕřĺľńňśşšźżťďğģķļņąęįųėűőĕ]/;
/** Keys of an input method that was off: "ddawwcj", "nguwowif", "thuwcj". No English word ends so. */
const KEYS = /^dd[a-z]{2}|uwow|[aou]ww|(?:aa|ee|oo|aw|ow|uw)(?:(?:ng|nh|ch|[cmnptiuo])[frxj]|[jx])$/;
/** ngh and gh stand before e, ê, i only, ng and g before the other vowels: "nghành", "ngiên". */
const WRONG_ONSET = /^(?:ngh|gh)[aàáảãạăắằẳẵặâấầẩẫậoòóỏõọôốồổỗộơớờởỡợuùúủũụưứừửữự]|^ng[eèéẻẽẹêếềểễệiìíỉĩị]/;
const LONGEST_PAIR = 16;
const COMPOUND: ReadonlySet<string> = new Set(COMPOUNDS);

/** `shaped`: the letters go together as in a Vietnamese syllable. */
export function findOddity(folded: string, shaped: boolean): Oddity | undefined {
  if (CYRILLIC.test(folded)) return LATIN.test(folded) || LOOK_ALIKE.test(folded) ? 'script' : undefined;
  if (folded.length < 2 || /[^\p{L}]/u.test(folded)) return undefined;
  if (OTHER_LATIN.test(folded)) return 'impossible';
  if (shaped && WRONG_ONSET.test(folded)) return 'impossible';
  if (shaped || !ALPHABET.test(folded)) return undefined;
  if (!VIETNAMESE_MARKS.test(folded)) return KEYS.test(folded) ? 'typed' : undefined;
  if (FOREIGN_LETTER.test(folded)) return undefined;
  if (folded.length <= 7 && isNearlySyllable(folded)) return 'impossible';
  return isGlued(folded) ? 'glued' : undefined;
}

const STOP = /(?:[cpt]|ch)$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Rhymes that want another mark on their vowels: "ươ" typed as "ưo", "iê" as "ie". */
const VOWELS: readonly (readonly [RegExp, string])[] = [[/ưo/, 'ươ'], [/uơ/, 'ươ'], [/uo/, 'uô'], [/uo/, 'ươ'], [/ie/, 'iê'], [/ye/, 'yê'], [/oa/, 'oă'], [/ua/, 'uâ']];

/** One mark away from a syllable: a tone before a final stop ("nươc", "viêc"), or a mark of the vowels ("đưọc"). Loan words such as "crôm" or "vectơ" are further off. */
function isNearlySyllable(folded: string): boolean {
  const tones = folded.normalize('NFD').match(TONE) ?? [];
  if (tones.length > 1) return false;
  const plain = folded.normalize('NFD').replace(TONE, '').normalize('NFC');
  const tone = STOP.test(plain) && tones[0] !== '\u0323' ? '\u0301' : tones[0] ?? '';
  if (isSyllable(withTone(plain, tone))) return true;
  return VOWELS.some(([from, to]) => from.test(plain) && isSyllable(withTone(plain.replace(from, to), tone)));
}

/** The tone may stand on any vowel for the test of shape. */
function withTone(plain: string, tone: string): string {
  const vowel = plain.search(/[aăâeêioôơuưy](?![^]*[aăâeêioôơuưy])/);
  return vowel < 0 ? plain : `${plain.slice(0, vowel + 1)}${tone}${plain.slice(vowel + 1)}`.normalize('NFC');
}

/** Two syllables written as one word ("thờigian"). Loan words split as well ("xăngđan", "magiê"), but carry one tone at most and make no compound. */
function isGlued(folded: string): boolean {
  if (folded.length < 5 || folded.length > LONGEST_PAIR) return false;
  const tones = (folded.normalize('NFD').match(TONE) ?? []).length;
  for (let cut = 2; cut <= folded.length - 2; cut++) {
    const [first, second] = [folded.slice(0, cut), folded.slice(cut)];
    if (COMPOUND.has(`${first} ${second}`) || tones > 1 && isSyllable(first) && isSyllable(second)) return true;
  }
  return false;
}
