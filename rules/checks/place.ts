import type { Draft, Span } from '../draft/tree.ts';
import type { Section, Structure } from '../structure/section.ts';
import type { Quoted } from '../facts/facts.ts';
import { locatorAt } from '../structure/locate.ts';
import type { Evidence, Localized } from './rule.ts';

/** Helpers that every check needs to show its ground. */

export function quoted(draft: Draft, structure: Structure, span: Span): Quoted & { locator: string } {
  return { start: span.start, end: span.end, quote: draft.text.slice(span.start, span.end), locator: locatorAt(structure, span.start) };
}

export function evidence(draft: Draft, structure: Structure, kind: Evidence['kind'], text: Localized, span: Span | null): Evidence {
  return { kind, text, place: span ? quoted(draft, structure, span) : null };
}

/** Words on one line and not longer than `limit`, for messages: the quote itself is never shortened. */
export function brief(words: string, limit = 90): string {
  const line = words.replace(/\s+/g, ' ').trim().replace(/[.;,:]+$/, '');
  if (line.length <= limit) return line;
  return `${line.slice(0, limit).replace(/\s+\S*$/, '')}…`;
}

/** The heading of the first section with a role, for findings that anchor where the missing thing should stand. */
export function sectionWithRole(structure: Structure, ...roles: Section['role'][]): Section | undefined {
  for (const role of roles) {
    const found = structure.all.find((section) => section.role === role && section.ownRole);
    if (found) return found;
  }
  return undefined;
}
