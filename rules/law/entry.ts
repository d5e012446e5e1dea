/** How sure the registry is: HIGH = the text or an official copy was read; MEDIUM = secondary text or one source; LOW = memory or inference. */
export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

/** Words in both languages of the interface. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What every fact of the registry carries, so that its status can be spoken with its date and its source. */
export interface Sourced {
  readonly confidence: Confidence;
  /** Fields of this entry that rest on memory although the entry as a whole does not. */
  readonly unverified: readonly string[];
  /** Keys of `sources.json`. */
  readonly source: readonly string[];
  /** The day up to which the source material runs, "YYYY-MM-DD". */
  readonly checkedOn: string;
}

/** Whether a field may carry a verdict. A LOW fact may inform a question to the reviewer, never a `fail`. */
export function isCertain(entry: Sourced, ...fields: readonly string[]): boolean {
  return entry.confidence === 'HIGH' && fields.every((field) => !entry.unverified.includes(field));
}

/** Whether a life span holds the day; both ends belong to it, null is open. Partial days ("2025", "2025-07") count as their last day. */
export function livesAt(span: { readonly from: string | null; readonly to: string | null }, date: string): boolean {
  const day = date.length < 10 ? `${date}${'-12-31'.slice(date.length - 4)}` : date;
  return (span.from === null || span.from <= day) && (span.to === null || day <= span.to);
}
