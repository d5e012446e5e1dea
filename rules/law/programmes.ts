import type { Sourced, Words } from './entry.ts';
import data from './programmes.json' with { type: 'json' };

/** A strategy, programme or project that an act approved and that drafts like to name without the act. */
export interface Programme extends Sourced {
  readonly id: string;
  /** "chien-luoc", "chuong-trinh", "de-an": the word that its name begins with. */
  readonly kind: string;
  /** Name without its period. */
  readonly name: Words;
  readonly names: readonly string[];
  readonly period: readonly [number, number] | null;
  /** Symbol of the act that approved it. */
  readonly act: string;
  /** Id of the programme that followed, when known. */
  readonly next: string | null;
  readonly subject: 'gender' | 'general';
}

const PROGRAMMES = data.programmes as unknown as readonly Programme[];

export function programmeEntries(): readonly Programme[] {
  return PROGRAMMES;
}

export function findProgramme(id: string): Programme | undefined {
  return PROGRAMMES.find((entry) => entry.id === id);
}
