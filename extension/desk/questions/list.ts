import type { Regime } from '../../../rules/facts/facts.ts';
import { manualQuestions, questionSteps, type ManualQuestion, type QuestionStep } from '../../../rules/law/questions.ts';
import type { Work } from '../work/work.ts';

export interface StepQuestions {
  readonly step: QuestionStep;
  readonly questions: readonly ManualQuestion[];
}

/** The questions that a draft of this regime asks, by step; steps without any are left out. */
export function stepsFor(regime: Regime): StepQuestions[] {
  const questions = manualQuestions().filter((question) => question.regimes.includes(regime));
  return questionSteps().map((step) => ({ step, questions: questions.filter((question) => question.step === step.step) })).filter((each) => each.questions.length > 0);
}

export function answeredOf(questions: readonly ManualQuestion[], work: Work): number {
  return questions.filter((question) => work.answers[question.id]?.answer).length;
}
