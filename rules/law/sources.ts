import type { Words } from './entry.ts';
import data from './sources.json' with { type: 'json' };

/** Where facts of the registry were read. */
export interface Source {
  readonly key: string;
  readonly name: Words;
  readonly url: string | null;
}

export function sourceEntries(): readonly Source[] {
  return data.sources;
}
