import type { Exercise } from './exercise.ts';
import type { Mark } from './compare.ts';
import { forget, keep, kept, keptUnder } from '../store/store.ts';

/** What a participant and a facilitator have done with one exercise. Stays on the device. */
export interface Played {
  readonly marks: readonly Mark[];
  /** How many groups named each defect, by its place in the key, and how many groups there are. */
  readonly groups: { readonly total: number; readonly said: readonly number[] };
}
export const NOTHING_PLAYED: Played = { marks: [], groups: { total: 0, said: [] } };

const PLAYED = 'workshop/played/';
const OWN = 'workshop/exercise/';

export const loadPlayed = (exercise: string): Promise<Played | undefined> => kept<Played>(PLAYED + exercise);
export const keepPlayed = (exercise: string, played: Played): Promise<boolean> => keep(PLAYED + exercise, played);

export const loadOwn = (id: string): Promise<Exercise | undefined> => kept<Exercise>(OWN + id);
export const keepOwn = (id: string, exercise: Exercise): Promise<boolean> => keep(OWN + id, exercise);
export async function allOwn(): Promise<{ id: string; exercise: Exercise }[]> {
  return (await keptUnder<Exercise>(OWN)).map(([key, exercise]) => ({ id: key.slice(OWN.length), exercise }));
}
export async function deleteOwn(id: string): Promise<void> {
  await Promise.all([forget(OWN + id), forget(PLAYED + id)]);
}
