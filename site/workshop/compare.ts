import type { Finding } from '../../rules/checks/rule.ts';
import type { Span } from '../../rules/draft/tree.ts';
import type { Defect, PlacedExercise, Sound } from './exercise.ts';

/** What a participant marked: words of the draft, or null for something that the whole draft lacks. */
export interface Mark {
  readonly id: string;
  readonly place: Span | null;
  readonly rule: string;
  readonly note: string;
}

/** `found`: right place and right problem; `place-only`: right place, another problem; `missed`: nothing there. */
export type Caught = 'found' | 'place-only' | 'missed';

export interface DefectResult {
  readonly defect: Defect & { readonly place: Span | null };
  readonly caught: Caught;
  readonly marks: readonly Mark[];
  /** What the software says of the same problem at the same place; null when it is silent there. */
  readonly engine: Finding | null;
}

export interface Comparison {
  readonly defects: readonly DefectResult[];
  /** Marks where the answer key sees nothing, with the reason when the passage is known to be sound, and what the software says there. */
  readonly falseAlarms: readonly { readonly mark: Mark; readonly sound: Sound | null; readonly engine: Finding | null }[];
  /** What the software found beyond the answer key. */
  readonly engineOnly: readonly Finding[];
}

/**
 * One participant's marks and the software's findings against the answer key. What is absent has no words of its own, so there the problem
 * alone decides; everywhere else the marked words must touch those of the key.
 */
export function compare(exercise: PlacedExercise, marks: readonly Mark[], findings: readonly Finding[]): Comparison {
  const used = new Set<Mark>();
  const spent = new Set<Finding>();
  const defects = exercise.defects.map((defect): DefectResult => {
    const sameProblem = marks.filter((mark) => mark.rule === defect.rule && (defect.absent || touches(mark.place, defect.place)));
    const samePlace = marks.filter((mark) => !sameProblem.includes(mark) && mark.place !== null && defect.place !== null && touches(mark.place, defect.place));
    for (const mark of [...sameProblem, ...samePlace]) used.add(mark);
    const engine = findings.filter((finding) => finding.rule === defect.rule && (defect.absent || finding.start === finding.end || touches(finding, defect.place)));
    for (const finding of engine) spent.add(finding);
    return { defect, caught: sameProblem.length ? 'found' : samePlace.length ? 'place-only' : 'missed', marks: [...sameProblem, ...samePlace], engine: engine[0] ?? null };
  });
  const falseAlarms = marks.filter((mark) => !used.has(mark)).map((mark) => ({
    mark,
    sound: exercise.sound.find((passage) => touches(mark.place, passage.place)) ?? null,
    engine: findings.find((finding) => finding.rule === mark.rule && (mark.place === null || finding.absent || touches(finding, mark.place))) ?? null,
  }));
  return { defects, falseAlarms, engineOnly: findings.filter((finding) => !spent.has(finding)) };
}

export function touches(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end;
}

export interface Score { found: number; placeOnly: number; missed: number; falseAlarms: number; engineFound: number; total: number }

export function scoreOf({ defects, falseAlarms }: Comparison): Score {
  const count = (caught: Caught) => defects.filter((result) => result.caught === caught).length;
  return { found: count('found'), placeOnly: count('place-only'), missed: count('missed'), falseAlarms: falseAlarms.length, engineFound: defects.filter(({ engine }) => engine !== null).length, total: defects.length };
}
