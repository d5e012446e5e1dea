import type { Localized } from '../../rules/checks/rule.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { UnreadableDraft, type Draft, type Span } from '../../rules/draft/tree.ts';
import { findQuote } from './quotes.ts';

export type Level = 1 | 2 | 3;

/** Something wrong in the draft, as the answer key says it. */
export interface Defect {
  readonly rule: string;
  /** Words of the draft; where something is absent, the heading that should hold it, or "" for the whole draft. */
  readonly quote: string;
  readonly absent: boolean;
  readonly why: Localized;
  readonly fix: Localized;
}

/** A passage that looks wrong and is not. */
export interface Sound {
  readonly quote: string;
  readonly why: Localized;
}

export interface Exercise {
  readonly title: Localized;
  /** 1 = basic, 2 = intermediate, 3 = advanced. */
  readonly level: Level;
  readonly minutes: number;
  readonly intro: Localized;
  readonly defects: readonly Defect[];
  readonly sound: readonly Sound[];
  /** The draft in Markdown. */
  readonly draft: string;
}

/** An exercise with its draft read and its quotations found. A null place means the whole draft. */
export interface PlacedExercise extends Exercise {
  readonly read: Draft;
  readonly defects: readonly (Defect & { readonly place: Span | null })[];
  readonly sound: readonly (Sound & { readonly place: Span })[];
}

export const EXERCISE_FORMAT = 'lang-kinh-gioi/exercise';

/** Why an exercise is not taken; `words` says which rule, field or quotation is meant. */
export interface ExerciseProblem {
  readonly code: 'not-json' | 'not-an-exercise' | 'newer' | 'field' | 'unknown-rule' | 'quote-missing' | 'draft' | 'no-defects';
  readonly words: string;
}
export type ExerciseResult = { ok: true; exercise: PlacedExercise } | { ok: false; problems: readonly ExerciseProblem[] };

/** The file that trainers hand to each other. */
export function exerciseFile({ title, level, minutes, intro, defects, sound, draft }: Exercise): string {
  const plain = {
    format: EXERCISE_FORMAT, version: 1, title, level, minutes, intro,
    defects: defects.map(({ rule, quote, absent, why, fix }) => ({ rule, quote, absent, why, fix })),
    sound: sound.map(({ quote, why }) => ({ quote, why })), draft,
  };
  return `${JSON.stringify(plain, null, 1)}\n`;
}

/** Reads a file that `exerciseFile` wrote. Nothing of it is taken when anything is wrong. `rules` are the ids that may be named. */
export function readExerciseFile(json: string, rules: ReadonlySet<string>): ExerciseResult {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return refused('not-json');
  }
  if (!isObject(data) || data['format'] !== EXERCISE_FORMAT) return refused('not-an-exercise');
  if (data['version'] !== 1) return refused('newer');
  return checkExercise(data, rules);
}

/** Checks every field and finds every quotation. */
export function checkExercise(data: unknown, rules: ReadonlySet<string>): ExerciseResult {
  if (!isObject(data)) return refused('not-an-exercise');
  const fields = Object.entries(FIELDS).filter(([name, check]) => !check(data[name])).map(([name]) => ({ code: 'field' as const, words: name }));
  if (fields.length) return { ok: false, problems: fields };
  const exercise = data as unknown as Exercise;
  let read: Draft;
  try {
    read = readMarkdown(exercise.draft);
  } catch (error) {
    if (error instanceof UnreadableDraft) return refused('draft', error.code);
    throw error;
  }
  const problems: ExerciseProblem[] = exercise.defects.length ? [] : [{ code: 'no-defects', words: '' }];
  const placed = (quote: string): Span | null => {
    const place = findQuote(read.text, quote);
    if (!place) problems.push({ code: 'quote-missing', words: quote });
    return place;
  };
  for (const { rule } of exercise.defects) if (!rules.has(rule)) problems.push({ code: 'unknown-rule', words: rule });
  const defects = exercise.defects.map((defect) => ({ ...defect, place: defect.absent && defect.quote === '' ? null : placed(defect.quote) }));
  const sound = exercise.sound.map((passage) => ({ ...passage, place: placed(passage.quote)! }));
  return problems.length ? { ok: false, problems } : { ok: true, exercise: { ...exercise, read, defects, sound } };
}

const refused = (code: ExerciseProblem['code'], words = ''): ExerciseResult => ({ ok: false, problems: [{ code, words }] });
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): boolean => isObject(value) && ['vi', 'en'].every((language) => typeof value[language] === 'string' && (value[language] as string).trim() !== '');
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: isWords,
  level: (value) => value === 1 || value === 2 || value === 3,
  minutes: (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) <= 600,
  intro: isWords,
  defects: (value) => Array.isArray(value) && value.every((item) => isObject(item) && typeof item['rule'] === 'string' && typeof item['quote'] === 'string' && typeof item['absent'] === 'boolean' && isWords(item['why']) && isWords(item['fix'])),
  sound: (value) => Array.isArray(value) && value.every((item) => isObject(item) && typeof item['quote'] === 'string' && item['quote'].trim() !== '' && isWords(item['why'])),
  draft: (value) => typeof value === 'string' && value.trim() !== '',
};
