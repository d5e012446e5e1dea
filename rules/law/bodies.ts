import { PhraseTrie } from '../text/trie.ts';
import data from './bodies.json' with { type: 'json' };
import { livesAt, type Sourced, type Words } from './entry.ts';

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
