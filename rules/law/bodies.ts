import { PhraseTrie } from '../text/trie.ts';
import data from './bodies.json' with { type: 'json' };
import { livesAt, type Confidence, type Sourced, type Words } from './entry.ts';

export type BodyLevel = 'central' | 'province' | 'district' | 'commune';

/** Who took over, and for which matters when the duties were divided. */
export interface Successor {
  /** Id of the body. */
  readonly body: string;
  readonly matter: Words | null;
}

/** A body of the State or of a political organisation, by its type: "Sở Nội vụ" of every province is one entry. */
export interface Body extends Sourced {
  readonly id: string;
  readonly name: Words;
  /** Every name and abbreviation under which drafts speak of it, the full name first. */
  readonly names: readonly string[];
  readonly level: BodyLevel;
  /** First and last day of its life, "YYYY-MM-DD"; null = open or before the registry begins. */
  readonly from: string | null;
  readonly to: string | null;
  readonly successors: readonly Successor[];
  /** Symbols of the acts that say so. */
  readonly basis: readonly string[];
  readonly note: Words | null;
  /**
   * Further English names and abbreviations, besides \`name.en\`. They are translations of this registry or of common use, so they carry
   * a confidence of their own: a MEDIUM name points to the body, and a person confirms it.
   */
  readonly english?: { readonly names: readonly string[]; readonly confidence: Confidence };
}

const BODIES = data.bodies as unknown as readonly Body[];
const BY_ID = new Map(BODIES.map((body) => [body.id, body]));
let byName: PhraseTrie<Body> | undefined;

/** Every body of the registry, for building a phrase search. */
export function bodyEntries(): readonly Body[] {
  return BODIES;
}

export function findBody(id: string): Body | undefined {
  return BY_ID.get(id);
}

/** What may stand between two syllables of a body's name: blanks, hyphens, and the comma, ampersand and stop of "Văn hóa, Thể thao", "TB&XH". */
export const BODY_GAP = /^[\s,&.-]*$/;

/** Phrase search over all names of bodies. Search it with `{ gap: BODY_GAP }`. */
export function bodyTrie(): PhraseTrie<Body> {
  if (byName) return byName;
  byName = new PhraseTrie<Body>();
  for (const body of BODIES) for (const name of body.names) byName.add(name, body);
  return byName;
}

/** What may stand between two words of an English name: also the comma of "Labour, Invalids and Social Affairs" and an apostrophe. */
export const ENGLISH_BODY_GAP = /^[\s,&.'’-]*$/;
let byEnglishName: PhraseTrie<Body> | undefined;

/** Phrase search over the English names of bodies. Search it with `{ gap: ENGLISH_BODY_GAP }`. */
export function englishBodyTrie(): PhraseTrie<Body> {
  if (byEnglishName) return byEnglishName;
  byEnglishName = new PhraseTrie<Body>();
  for (const body of BODIES) for (const name of [body.name.en, ...body.english?.names ?? []]) byEnglishName.add(name, body);
  return byEnglishName;
}

export interface BodyAt {
  readonly body: Body;
  /** Whether it existed on that day, as far as the registry knows. */
  readonly alive: boolean;
}

/** The body that a name means, and whether it existed on the day; undefined for a name that the registry does not hold. */
export function bodyAt(name: string, date: string): BodyAt | undefined {
  const match = bodyTrie().search(name, { gap: BODY_GAP })[0];
  if (!match || name.slice(0, match.start).trim()) return undefined;
  return { body: match.value, alive: livesAt(match.value, date) };
}
