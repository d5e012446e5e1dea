import type { Block, Section } from '../../structure/section.ts';
import { headingWords } from '../../structure/heading-words.ts';

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

const AHEAD = /nội dung (?:cơ bản|chính|chủ yếu)|phương hướng|nhiệm vụ|kiến nghị|đề xuất|giải pháp|tổ chức thực hiện|trách nhiệm|thời gian tới/u;

const ahead = new WeakMap<Section, boolean>();

/** A report or submission tells mostly what was done; it asks for work only in its parts on what lies ahead. */
export function looksAhead(section: Section | undefined): boolean {
  if (!section) return false;
  let looks = ahead.get(section);
  if (looks === undefined) ahead.set(section, looks = AHEAD.test(headingWords(section)) || looksAhead(section.parent));
  return looks;
}
