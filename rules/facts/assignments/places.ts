import type { Block, Section } from '../../structure/section.ts';

const DEPTH: Readonly<Record<string, number>> = { dash: 1, dot: 1, plus: 2, parenthesised: 1, letter: 0 };

/** Blocks that may hold duties: inside the document's own parts, not its head, scope, recipients, tables or quotations. */
export function readable(block: Block): boolean {
  if (block.quoted || block.cell || !block.section) return false;
  for (let at: Section | undefined = block.section; at; at = at.parent) if (at.role === 'recipients' || at.role === 'signature' || at.role === 'scope' && at.ownRole) return false;
  return true;
}

/** Whether `section` is `ancestor` or stands under it; everything is within no section. */
export function within(section: Section | undefined, ancestor: Section | undefined): boolean {
  for (let at = section; at; at = at.parent) if (at === ancestor) return true;
  return ancestor === undefined;
}

/** How deep the sign of a block nests below plain words. */
export function depthOf(block: Block): number {
  return block.marker ? DEPTH[block.marker.style] ?? 0 : -1;
}
