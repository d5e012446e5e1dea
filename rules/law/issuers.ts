import type { Words } from './entry.ts';
import data from './issuers.json' with { type: 'json' };

/** Who signs acts, and the code that stands for it in a symbol. */
export interface Issuer {
  readonly id: string;
  readonly name: Words;
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

const ISSUERS: readonly Issuer[] = data.issuers;

export function issuerEntries(): readonly Issuer[] {
  return ISSUERS;
}

export function findIssuer(id: string): Issuer | undefined {
  return ISSUERS.find((issuer) => issuer.id === id);
}
