import type { Sourced, Words } from './entry.ts';
import data from './indicators.json' with { type: 'json' };

export interface IndicatorValue {
  readonly relation: '=' | '≈' | '<' | '≤' | '>' | '≥';
  readonly value: number;
}

/** A national indicator of the Strategy. Provinces may set other values: compare as a note, never as an error. */
export interface Indicator extends Sourced {
  readonly id: string;
  readonly act: string;
  /** Objective 1 to 6 of the Strategy. */
  readonly objective: number;
  readonly name: Words;
  readonly unit: string;
  readonly by2025: IndicatorValue | null;
  readonly by2030: IndicatorValue | null;
}

export function indicatorEntries(): readonly Indicator[] {
  return data.indicators as unknown as readonly Indicator[];
}
