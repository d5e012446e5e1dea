import { PhraseTrie } from '../text/trie.ts';
import { actEntries, actKey, type Act } from './acts.ts';
import { BODY_GAP, bodyEntries, bodyTrie, type Body, type BodyAt } from './bodies.ts';
import { livesAt } from './entry.ts';
import type { Abbreviation, OwnRegistry } from './own.ts';

/**
 * The registry as one review sees it: ours, or ours with a user's own entries over it. Plain lookups without memory of their own,
 * so that what one user loaded never shows in the review of another draft.
 */
export interface Registry {
  readonly own: OwnRegistry | null;
  readonly acts: readonly Act[];
  readonly bodies: readonly Body[];
  /** Short forms that the user's province knows, letters as written. */
  readonly abbreviations: readonly Abbreviation[];
  /** Names of bodies that only the user's file holds; null when there are none. */
  readonly ownBodies: PhraseTrie<'specific'> | null;
  /** The act with exactly this symbol or id; undefined means unknown to the registry, never wrong. */
  findAct(symbol: string): Act | undefined;
  findBody(id: string): Body | undefined;
  /** Phrase search over all names of bodies. Search it with `{ gap: BODY_GAP }`. */
  bodyTrie(): PhraseTrie<Body>;
  /** The body that a name means, and whether it existed on the day; undefined for a name that the registry does not hold. */
  bodyAt(name: string, date: string): BodyAt | undefined;
}

/** The registry of the project alone. */
export const REGISTRY: Registry = registryOf(actEntries(), bodyEntries(), null, bodyTrie);

/** Ours with the user's entries over it: an entry with the id of one of ours takes its place. */
export function registryWith(own: OwnRegistry): Registry {
  const replaced = new Set(own.acts.map(({ id }) => actKey(id)));
  const bodies = [...own.bodies, ...own.abbreviations.filter(({ body }) => body).map(bodyOfAbbreviation)];
  const replacedBodies = new Set(bodies.map(({ id }) => id));
  const all = [...bodyEntries().filter(({ id }) => !replacedBodies.has(id)), ...bodies];
  let trie: PhraseTrie<Body> | undefined;
  return registryOf([...actEntries().filter(({ id }) => !replaced.has(actKey(id))), ...own.acts], all, own, () => trie ??= trieOf(all));
}

/** Whether an act or body comes from the user's own file; what rests on it is shown as such. */
export function isOwn(entry: Act | Body): boolean {
  return 'own' in entry && entry.own === true;
}

function registryOf(acts: readonly Act[], bodies: readonly Body[], own: OwnRegistry | null, trie: () => PhraseTrie<Body>): Registry {
  const byKey = new Map(acts.map((act) => [actKey(act.id), act]));
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const ownNames = bodies.filter(isOwn).flatMap(({ names }) => names);
  return {
    own, acts, bodies, abbreviations: own?.abbreviations ?? [],
    ownBodies: ownNames.length ? ownNames.reduce((built, name) => built.add(name, 'specific'), new PhraseTrie<'specific'>()) : null,
    findAct: (symbol) => byKey.get(actKey(symbol)),
    findBody: (id) => byId.get(id),
    bodyTrie: trie,
    bodyAt(name, date) {
      const match = trie().search(name, { gap: BODY_GAP })[0];
      if (!match || name.slice(0, match.start).trim()) return undefined;
      return { body: match.value, alive: livesAt(match.value, date) };
    },
  };
}

function trieOf(bodies: readonly Body[]): PhraseTrie<Body> {
  const trie = new PhraseTrie<Body>();
  for (const body of bodies) for (const name of body.names) trie.add(name, body);
  return trie;
}

/** "TTPVHCC" of a province's vocabulary is a body like any other, only that nothing is known of its life. */
function bodyOfAbbreviation({ short, full }: Abbreviation): Body & { readonly own: true } {
  return {
    id: `own ${short}`, name: { vi: full, en: full }, names: [full, short], level: 'province', from: null, to: null, successors: [], basis: [], note: null,
    confidence: 'MEDIUM', unverified: [], source: ['own'], checkedOn: '1970-01-01', own: true,
  };
}
