import type { Section, Structure } from './section.ts';

/** The innermost section that holds the offset, or nothing when it stands before the first heading. */
export function sectionAt(structure: Structure, offset: number): Section | undefined {
  let found: Section | undefined;
  let level: readonly Section[] = structure.sections;
  for (;;) {
    const next = level.find((section) => section.start <= offset && offset < section.end);
    if (!next) return found;
    found = next;
    level = next.children;
  }
}

/** "điểm a khoản 2 Điều 5"; "" for a place outside every section. */
export function locatorAt(structure: Structure, offset: number): string {
  return sectionAt(structure, offset)?.locator ?? '';
}
