import { foldVietnamese } from '../text/fold.ts';
import data from './acts.json' with { type: 'json' };
import type { Sourced, Words } from './entry.ts';

/** `check` = formally standing, validity to be checked; `one-off` = a letter of one occasion. As far as the data run (`checkedOn`). */
export type ActStatus = 'in-force' | 'expired' | 'replaced' | 'check' | 'one-off' | 'not-yet' | 'unknown';

/** A law, decree, decision, letter or Party document. */
export interface Act extends Sourced {
  /** Its symbol, or a slug for the few acts known by name only. Rules cite acts by this id. */
  readonly id: string;
  readonly symbol: string | null;
  /** Id of a document type: "nghi-dinh". */
  readonly type: string;
  /** Day of signing or passing, possibly partial: "2025". */
  readonly date: string | null;
  /** Id of an issuer: "chinh-phu". */
  readonly issuer: string;
  readonly title: Words;
  /** Further names under which drafts cite it. */
  readonly names: readonly string[];
  readonly status: ActStatus;
  /** First and last day of validity, or of the period it was made for; null = open or unknown. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly replacedBy: readonly string[];
  readonly amendedBy: readonly string[];
  /** First and last year of the strategy or programme it carries. */
  readonly period: readonly [number, number] | null;
  readonly note: Words | null;
}

const ACTS = data.acts as unknown as readonly Act[];
const BY_KEY = new Map(ACTS.map((act) => [actKey(act.id), act]));

export function actEntries(): readonly Act[] {
  return ACTS;
}

/** Symbols compare without blanks, case, tone placement or the kind of hyphen: "47 /KH‑ubnd" = "47/KH-UBND". */
export function actKey(symbol: string): string {
  return foldVietnamese(symbol.normalize('NFC')).replace(/\s/g, '');
}

/** The act with exactly this symbol or id; undefined means unknown to the registry, never wrong. */
export function findAct(symbol: string): Act | undefined {
  return BY_KEY.get(actKey(symbol));
}

/** Acts whose title or other name is exactly these words, letter case and punctuation aside. */
export function actsByTitle(words: string): readonly Act[] {
  const key = titleKey(words);
  return ACTS.filter((act) => [act.title.vi, ...act.names].some((name) => titleKey(name) === key));
}

/** Words of a title for comparison: folded, without punctuation and without the words that name the type of act's clause. */
export function titleKey(words: string): string {
  return foldVietnamese(words.normalize('NFC')).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/** Whether the act's validity or period had ended before the day ("YYYY-MM-DD" or partial). */
export function expiredAt(act: Act, date: string): boolean {
  return act.validTo !== null && act.validTo < date.slice(0, 10) && !act.validTo.startsWith(date);
}
