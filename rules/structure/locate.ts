import type { Section, Structure } from './section.ts';

/** The innermost section that holds the offset, or nothing when it stands before the first heading. */
export function sectionAt(structure: Structure, offset: number): Section | undefined {
  let found: Section | undefined;
  let level: readonly Section[] = structure.sections;
  for (;;) {
    const next = level[lastStart(level, offset)];
    if (!next || offset >= next.end) return found;
    found = next;
    level = next.children;
  }
}

/** Index of the last of the sections, which stand in order, that has begun at the offset; -1 before the first. */
function lastStart(level: readonly Section[], offset: number): number {
  let [low, high] = [0, level.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (level[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "điểm a khoản 2 Điều 5"; "" for a place outside every section. */
export function locatorAt(structure: Structure, offset: number): string {
  return sectionAt(structure, offset)?.locator ?? '';
}
