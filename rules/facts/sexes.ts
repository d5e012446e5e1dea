import { SEX_WORDS, type Sex } from '../language/sexes.ts';
import { readOnce } from '../text/passage.ts';
import { PhraseTrie } from '../text/trie.ts';
import { wordsOf, type Words } from '../text/vocabulary.ts';

/** Words that name women, men or both; `start` and `end` are indices into the text asked about. */
export interface SexMention {
  readonly start: number;
  readonly end: number;
  readonly sex: Sex;
}

const TRIE = new PhraseTrie<Sex | 'none'>();
for (const [sex, phrases] of Object.entries(SEX_WORDS) as [Sex | 'none', readonly string[]][]) for (const phrase of phrases) TRIE.add(phrase, sex);
const GAP = /^[\s,/-]*$/;
const INSIDE = /[A-Za-zÀ-ỹ]\s$/u;
const CAPITAL_AFTER = /^\s\p{Lu}[A-Za-zÀ-ỹ]*(?:\s|[,.;)]|$)/u;

/** Mentions of a sex in `folded`, first to last; `text` are the same words as written, which tell "Nam" of a name from "nam". */
export function sexesIn(text: string, folded: string, words: Words = wordsOf(folded)): SexMention[] {
  return TRIE.search(text, { folded, words, gap: GAP }).flatMap(({ start, end, value }) => {
    if (value === 'none' || value === 'male' && isName(text, start, end)) return [];
    return [{ start, end, sex: value }];
  });
}

/** The mentions in a whole block. */
export const sexesOf = readOnce(({ text, folded, words }): readonly SexMention[] => sexesIn(text, folded, words));

/** "Hải Nam", "Nam Đông", "thôn Nam": a capital inside a sentence. In words that are all capitals nothing can be told. */
function isName(text: string, start: number, end: number): boolean {
  if (end - start > 3 || text[start] !== 'N' || text === text.toUpperCase()) return false;
  return INSIDE.test(text.slice(Math.max(0, start - 2), start)) || CAPITAL_AFTER.test(text.slice(end, end + 12));
}
