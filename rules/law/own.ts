import { actEntries, actKey, type Act } from './acts.ts';
import { bodyEntries, type Body } from './bodies.ts';
import { ABBREVIATION_FIELDS, ACT_FIELDS, BODY_FIELDS, crossProblems, entryProblems, isObject, type RegistryProblem } from './validate.ts';

/** A short form that readers in the user's province know. */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  /** It stands for a body, so that a duty may be given to it. */
  readonly body: boolean;
}

/** Registry data that a user loaded from a file. Nothing signs it, so it is always shown as the user's own. */
export interface OwnRegistry {
  readonly acts: readonly (Act & { readonly own: true })[];
  readonly bodies: readonly (Body & { readonly own: true })[];
  readonly abbreviations: readonly Abbreviation[];
}

export type OwnRegistryResult = { readonly ok: true; readonly registry: OwnRegistry } | { readonly ok: false; readonly problems: readonly RegistryProblem[] };

const NO_WORDS = null;

/**
 * Reads the text of a user's registry file: `{ "acts": [...], "bodies": [...], "abbreviations": [...] }`, any part may be missing.
 * Nothing is taken when anything is wrong, so that a user never works with half of a file. Entries without a
 * confidence are MEDIUM: nobody but the user vouches for them, so no `fail` rests on them.
 */
export function readOwnRegistry(json: string): OwnRegistryResult {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, problems: [{ path: '', problem: 'not-an-object' }] };
  }
  if (!isObject(data)) return { ok: false, problems: [{ path: '', problem: 'not-an-object' }] };
  const { acts = [], bodies = [], abbreviations = [] } = data;
  if (!Array.isArray(acts)) return { ok: false, problems: [{ path: 'acts', problem: 'not-a-list' }] };
  if (!Array.isArray(bodies)) return { ok: false, problems: [{ path: 'bodies', problem: 'not-a-list' }] };
  if (!Array.isArray(abbreviations)) return { ok: false, problems: [{ path: 'abbreviations', problem: 'not-a-list' }] };
  const problems = [
    ...Object.keys(data).filter((key) => !['acts', 'bodies', 'abbreviations', '$schema'].includes(key)).map((path): RegistryProblem => ({ path, problem: 'unknown-field' })),
    ...acts.flatMap((act, index) => entryProblems(act, ACT_FIELDS, `acts[${index}]`)),
    ...bodies.flatMap((body, index) => entryProblems(body, BODY_FIELDS, `bodies[${index}]`)),
    ...abbreviations.flatMap((each, index) => entryProblems(each, ABBREVIATION_FIELDS, `abbreviations[${index}]`)),
  ];
  if (problems.length) return { ok: false, problems };
  const registry: OwnRegistry = { acts: acts.map(toAct), bodies: bodies.map(toBody), abbreviations: abbreviations.map(toAbbreviation) };
  const replaced = new Set(registry.acts.map((act) => actKey(act.id)));
  const replacedBodies = new Set(registry.bodies.map((body) => body.id));
  const clashes = crossProblems(
    [...actEntries().filter((act) => !replaced.has(actKey(act.id))), ...registry.acts],
    [...bodyEntries().filter((body) => !replacedBodies.has(body.id)), ...registry.bodies],
  );
  const shorts = registry.abbreviations.map(({ short }) => short);
  clashes.push(...shorts.filter((short, i) => shorts.indexOf(short) !== i).map((short): RegistryProblem => ({ path: `abbreviations ${short}`, problem: 'duplicate' })));
  return clashes.length ? { ok: false, problems: clashes } : { ok: true, registry };
}

function toAct(entry: Record<string, unknown>): Act & { readonly own: true } {
  const blank = { date: null, names: [], status: 'unknown', validFrom: null, validTo: null, replacedBy: [], amendedBy: [], period: null, note: NO_WORDS };
  return { ...blank, ...entry, id: String(entry['symbol']), ...vouched(entry) } as unknown as Act & { readonly own: true };
}

function toBody(entry: Record<string, unknown>): Body & { readonly own: true } {
  const successors = ((entry['successors'] ?? []) as string[]).map((body) => ({ body, matter: null }));
  return { from: null, to: null, basis: [], note: NO_WORDS, ...entry, successors, ...vouched(entry) } as unknown as Body & { readonly own: true };
}

function toAbbreviation(entry: Record<string, unknown>): Abbreviation {
  return { short: String(entry['short']).normalize('NFC').trim(), full: String(entry['full']).normalize('NFC').trim(), body: entry['body'] === true };
}

/** The user's word is at most MEDIUM: a file that says HIGH does not turn questions into errors. */
function vouched(entry: Record<string, unknown>): { confidence: 'MEDIUM' | 'LOW'; unverified: string[]; source: string[]; own: true } {
  return { confidence: entry['confidence'] === 'LOW' ? 'LOW' : 'MEDIUM', unverified: [], source: ['own'], own: true };
}
