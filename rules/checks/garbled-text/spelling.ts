import { foldVietnamese } from '../../text/fold.ts';
import { isSyllable } from '../../text/legacy/syllable-shape.ts';
import { ALLOWED, COMPOUNDS, FREE, NEIGHBOURS } from './compounds.ts';

/** What can be told of a spelling wherever it stands: one object serves all its occurrences. */
export interface Spelling {
  readonly written: string;
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

function put(partners: Partners, key: string, partner: string): void {
  partners.set(key, (partners.get(key) ?? new Map<string, string>()).set(bareLetters(partner), partner));
}

// Syllables come again and again, from draft to draft; names and figures do not, so the memory is emptied now and then.
const MEMORY_LIMIT = 20_000;
const memory = new Map<number, Remembered>();
let remembered = 0;

/** Spellings of one hash hang on each other. */
interface Remembered extends Spelling {
  readonly other: Remembered | undefined;
}

/** Hash of the units so far and the next one; starts at 0. Kept to 30 bits, which engines store without a box. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash, 31) + unit & 0x3fffffff;
}

/** The spelling of `text.slice(start, end)`, whose units have the hash; nothing is cut out of the text once a spelling is known. */
export function spellingAt(text: string, start: number, end: number, hash: number): Spelling {
  const first = memory.get(hash);
  for (let known = first; known; known = known.other) if (known.written.length === end - start && text.startsWith(known.written, start)) return known;
  if (++remembered > MEMORY_LIMIT) { memory.clear(); remembered = 1; }
  const written = text.slice(start, end);
  const folded = foldVietnamese(written);
  const spelling: Remembered = { written, folded, bare: bareLetters(folded), unlisted: !LISTED.has(folded) && !FREE.has(folded), after: AFTER.get(folded), before: BEFORE.get(folded), other: remembered > 1 ? first : undefined };
  memory.set(hash, spelling);
  return spelling;
}

/** Onset, rhyme and tone go together as in a Vietnamese syllable. */
export function isShaped({ folded, unlisted }: Spelling): boolean {
  return !unlisted || isSyllable(folded);
}

function bareLetters(syllable: string): string {
  return syllable.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
