import type { Sourced, Words } from './entry.ts';
import data from './questions.json' with { type: 'json' };

export interface ActProvision {
  readonly act: string;
  readonly provision: string;
}

/** A question that a person answers. `assisted`: the machine shows candidates from the draft, the person rules. */
export interface ManualQuestion extends Sourced {
  readonly id: string;
  readonly number: number;
  readonly step: number;
  readonly question: Words;
  readonly answeredBy: 'drafter' | 'reviewer' | 'appraiser' | 'council';
  readonly requirement: 'manual' | 'assisted';
  /** Which facts of the draft may be shown beside an assisted question; null for a manual one. */
  readonly candidates: 'people' | 'sex-disaggregated' | 'gender-terms' | 'targets' | 'assignments' | 'money' | 'reporting' | 'bodies' | null;
  readonly regimes: readonly ('normative' | 'administrative')[];
  readonly legalBasis: readonly ActProvision[];
}

export interface QuestionStep {
  readonly step: number;
  readonly title: Words;
  readonly basis: readonly ActProvision[];
}

/** The 30 questions of the checklist in steps 0 to 7, and the one that the council's verification (step 8) adds. */
export function manualQuestions(): readonly ManualQuestion[] {
  return data.questions as unknown as readonly ManualQuestion[];
}

export function questionSteps(): readonly QuestionStep[] {
  return data.steps;
}
