import type { FoundIssuer } from './issuers.ts';
import type { SymbolParts } from './symbols.ts';
import type { TypeWord } from './types.ts';

/** A citation as written, before it is compared with the registry. Offsets are indices into the draft's text. */
export interface Cited {
  readonly start: number;
  readonly end: number;
  /** Where the symbol itself ends: what follows up to `end` is date and issuer. */
  readonly symbolEnd: number;
  readonly symbol: SymbolParts;
  readonly type: TypeWord | null;
  readonly date: string | null;
  readonly issuer: FoundIssuer | null;
  /** Words that follow and would be the title, or for laws the name before the number. */
  readonly title: string;
  /** Words on both sides, for telling which of several acts with one number is meant. */
  readonly context: string;
}
