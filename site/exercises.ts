import { checkExercise, type PlacedExercise } from './workshop/exercise.ts';

export interface SiteExercise { readonly id: string; readonly exercise: PlacedExercise }

/**
 * The exercises of a folder: `<id>.md` is the draft, `<id>.json` the answer key. Easiest first.
 * @throws Error where a key does not fit its draft: a trainer would find out in front of a class
 */
export function readExercises(files: readonly { name: string; contents: string }[], rules: ReadonlySet<string>): SiteExercise[] {
  const drafts = new Map(files.filter(({ name }) => name.endsWith('.md')).map(({ name, contents }) => [name.slice(0, -3), contents]));
  return files.filter(({ name }) => name.endsWith('.json')).map(({ name, contents }) => {
    const id = name.slice(0, -5);
    const result = checkExercise({ ...JSON.parse(contents) as object, draft: drafts.get(id) ?? '' }, rules);
    if (!result.ok) throw new Error(`exercise ${id}: ${result.problems.map(({ code, words }) => `${code} ${words}`).join('; ')}`);
    return { id, exercise: result.exercise };
  }).sort((a, b) => a.exercise.level - b.exercise.level || a.id.localeCompare(b.id));
}
