import { isSyllable } from '../../text/legacy/syllable-shape.ts';
import { wordId } from '../../text/vocabulary.ts';
import { ALLOWED, COMPOUNDS, FREE, NEIGHBOURS } from './compounds.ts';
import { findOddity, type Oddity } from './syllables.ts';

/** What can be told of a word wherever it stands: one object serves all its occurrences. */
export interface Spelling {
  /** Small letters, tone in its new place. */
  readonly folded: string;
  /** Letters without tone or other marks. */
  readonly bare: string;
  /** No syllable of the word lists: as far as they go, it may be no word at all. */
  readonly unlisted: boolean;
  /** Second syllables that make a compound with this one as the first, by their bare letters; and the other way round. */
  readonly after: ReadonlyMap<string, string> | undefined;
  readonly before: ReadonlyMap<string, string> | undefined;
}

/** What is found out about an unlisted one is kept with it. */
interface Kept extends Spelling {
  shaped: boolean | undefined;
  oddity: Oddity | null | undefined;
}

const MARKED = /[^ -~]/;
type Partners = Map<string, Map<string, string>>;
const AFTER: Partners = new Map();
const BEFORE: Partners = new Map();
for (const compound of COMPOUNDS) {
  const [first, second] = compound.split(' ') as [string, string];
  put(AFTER, first, second);
  put(BEFORE, second, first);
}
export const KNOWN_PAIRS: ReadonlySet<string> = new Set([...COMPOUNDS, ...NEIGHBOURS]);
const LISTED = new Set([...KNOWN_PAIRS, ...ALLOWED].flatMap((pair) => pair.split(' ')));
// The shared vocabulary then gives them numbers, and no string is made for their every occurrence.
for (const syllable of [...LISTED, ...FREE]) wordId(syllable);

function put(partners: Partners, key: string, partner: string): void {
  partners.set(key, (partners.get(key) ?? new Map<string, string>()).set(bareLetters(partner), partner));
}

const BY_ID: Kept[] = [];
// Names and figures come and go: their memory is emptied now and then.
const MEMORY_LIMIT = 20_000;
const others = new Map<string, Kept>();

/** The spelling of `folded.slice(start, end)`; `id` is its number in the vocabulary, 0 for none. */
export function spellingOf(id: number, folded: string, start: number, end: number): Spelling {
  if (id > 0) return BY_ID[id] ??= look(folded.slice(start, end));
  const word = folded.slice(start, end);
  const known = others.get(word);
  if (known) return known;
  if (others.size > MEMORY_LIMIT) others.clear();
  const spelling = look(word);
  others.set(word, spelling);
  return spelling;
}

function look(folded: string): Kept {
  return { folded, bare: bareLetters(folded), unlisted: !LISTED.has(folded) && !FREE.has(folded), after: AFTER.get(folded), before: BEFORE.get(folded), shaped: undefined, oddity: undefined };
}

/** Onset, rhyme and tone go together as in a Vietnamese syllable. */
export function isShaped(spelling: Spelling): boolean {
  if (!spelling.unlisted) return true;
  const kept = spelling as Kept;
  return kept.shaped ??= isSyllable(kept.folded);
}

/** What is wrong with a word in small letters that is no Vietnamese syllable; undefined for good, foreign and unsure ones. */
export function oddityOf(spelling: Spelling): Oddity | undefined {
  if (!spelling.unlisted) return undefined;
  const kept = spelling as Kept;
  if (kept.oddity === undefined) kept.oddity = findOddity(kept.folded, isShaped(kept)) ?? null;
  return kept.oddity ?? undefined;
}

function bareLetters(syllable: string): string {
  return !MARKED.test(syllable) ? syllable : syllable.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
