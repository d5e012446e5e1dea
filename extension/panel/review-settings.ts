import type { Severity } from '../../rules/checks/rule.ts';
import type { Abbreviation, OwnRegistry } from '../../rules/law/own.ts';

/** What of the reader's settings changes what the engine says. */
export interface ReviewSettings {
  readonly own: OwnRegistry | null;
  readonly severities: Readonly<Record<string, Severity>>;
}

export const PLAIN: ReviewSettings = { own: null, severities: {} };

interface Parts {
  readonly ownData: OwnRegistry | null;
  readonly vocabulary: readonly Abbreviation[];
  readonly severities: Readonly<Record<string, Severity>>;
}

/** The file and the vocabulary typed by hand are one registry to the engine; where both know a short form, the hand goes first. */
export function reviewSettings({ ownData, vocabulary, severities }: Parts): ReviewSettings {
  const typed = new Set(vocabulary.map(({ short }) => short));
  const abbreviations = [...(ownData?.abbreviations ?? []).filter(({ short }) => !typed.has(short)), ...vocabulary];
  const own: OwnRegistry = { acts: ownData?.acts ?? [], bodies: ownData?.bodies ?? [], abbreviations };
  return { own: own.acts.length + own.bodies.length + own.abbreviations.length > 0 ? own : null, severities };
}
