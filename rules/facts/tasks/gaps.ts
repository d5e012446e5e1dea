import type { Draft, Span } from '../../draft/tree.ts';
import type { Block, Section, Structure } from '../../structure/section.ts';
import { taskRows } from '../assignments/tables.ts';
import type { Assignment } from '../facts.ts';

const MIN_LABELLED = 2;

/**
 * Sections without an owner among sisters that each name theirs by labels or rows: there the empty place itself is the gap.
 * At least two sisters, and half of them, must name an owner before the layout counts as one.
 */
export function unlabelledSisters(structure: Structure, assignments: readonly Assignment[]): Set<Section> {
  const named = new Set<Section>();
  for (const { section, layout } of assignments) if (layout === 'label') for (let at = section; at; at = at.parent) named.add(at);
  const gaps = new Set<Section>();
  const sisterhoods = new Set([structure.sections, ...structure.all.map((section) => section.children)]);
  for (const sisters of sisterhoods) {
    const owners = sisters.filter((section) => named.has(section));
    if (sisters.length < 3 || owners.length < MIN_LABELLED || owners.length * 2 < sisters.length) continue;
    for (const section of sisters) if (!named.has(section) && !assignments.some((a) => section.start <= a.start && a.start < section.end)) gaps.add(section);
  }
  return gaps;
}

/** Rows of task tables with a time or partners and no lead. */
export function rowsWithoutLead(draft: Draft, structure: Structure): { task: Span; block: Block }[] {
  return taskRows(draft).rows.filter((row) => !row.lead && (row.coordinate || row.time)).flatMap(({ task }) => {
    const block = structure.blocks.find((b) => b.start >= task.start && b.end <= task.end);
    return block ? [{ task, block }] : [];
  });
}
