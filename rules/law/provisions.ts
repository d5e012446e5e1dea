import { actKey } from './acts.ts';
import type { Sourced, Words } from './entry.ts';
import data from './provisions.json' with { type: 'json' };

/** A provision that rules, questions or terms rest on, in short paraphrase; never the text of the law itself. */
export interface Provision extends Sourced {
  /** Id of the act. */
  readonly act: string;
  /** "Điều 21 khoản 1 điểm c", largest unit first; "" for the act as a whole. */
  readonly provision: string;
  readonly summary: Words;
}

const PROVISIONS = data.provisions as unknown as readonly Provision[];

export function provisionEntries(): readonly Provision[] {
  return PROVISIONS;
}

export function findProvision(act: string, provision: string): Provision | undefined {
  return PROVISIONS.find((entry) => actKey(entry.act) === actKey(act) && entry.provision === provision);
}
