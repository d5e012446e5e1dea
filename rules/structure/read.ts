import type { MarkerStyle } from '../draft/markers.ts';
import type { Draft } from '../draft/tree.ts';
import { readBlocks } from './blocks.ts';
import { findEnds } from './ends.ts';
import { headingStyle, kindOf, RANK, type HeadingStyle } from './levels.ts';
import { locatorOf } from './locator.ts';
import { markQuoted } from './quotes.ts';
import { roleOfHeading } from './roles.ts';
import type { Block, Section, Structure } from './section.ts';

const MAX_HEADING = 260;

/** Numbering and headings → nested sections. Identity comes from position, never from the number: real drafts repeat and skip numbers. */
export function readStructure(draft: Draft): Structure {
  const blocks = readBlocks(draft);
  markQuoted(blocks);
  const ends = findEnds(blocks);
  const articles = blocks.some((block) => block.marker?.style === 'article' && !block.quoted && !block.cell);
  const sections: Section[] = [];
  const all: Section[] = [];
  const open: { section: Section; rank: number }[] = [];

  const push = (block: Block, style: MarkerStyle | 'heading', rank: number): Section => {
    while (open.length && open.at(-1)!.rank >= rank) open.pop();
    const parent = open.at(-1)?.section;
    const section: Section = {
      kind: kindOf(style, articles, open.map((o) => o.section)), marker: style === 'heading' ? '' : block.marker?.label ?? '',
      heading: block.text, headingSpan: { start: block.start, end: block.end }, start: block.start, end: block.end,
      role: parent?.role ?? 'other', ownRole: false, depth: open.length, parent, children: [], blocks: [], locator: '',
    };
    section.locator = locatorOf(section, style);
    (parent ? parent.children : sections).push(section);
    all.push(section);
    open.push({ section, rank });
    return section;
  };

  let afterMarked = false;
  for (const block of blocks) {
    const zone = block.index < ends.body ? 'head' : block.index >= ends.end && block.index < ends.annex ? 'foot' : 'body';
    if (block.index === ends.annex) open.length = 0;
    if (zone === 'head') continue;
    if (zone === 'foot') {
      if (block.index === ends.end) { open.length = 0; Object.assign(push(block, 'heading', 0), { role: 'recipients', ownRole: true }); }
      attach(block, open.at(-1)?.section);
      continue;
    }
    const style = headingStyle(block, { articles, annex: block.index >= ends.annex, open: open.map((o) => o.section) });
    if (style) {
      const section = push(block, style, RANK[style]);
      nameRole(section, block, style);
      afterMarked = false;
    } else if (!articles && !block.marker && !block.cell && afterMarked) {
      // A paragraph without sign after a list closes the list: it speaks for the part, not for the last entry.
      while (open.length > 1 && open.at(-1)!.rank > RANK.capital) open.pop();
      afterMarked = false;
    } else if (block.marker) afterMarked = true;
    attach(block, open.at(-1)?.section);
  }
  extend(sections);
  const bodyEnd = ends.end > 0 && ends.end <= blocks.length ? blocks[ends.end - 1]?.end ?? 0 : draft.text.length;
  return { sections, all, blocks, bodyEnd, headEnd: blocks[ends.body]?.start ?? 0 };
}

function attach(block: Block, section: Section | undefined): void {
  block.section = section;
  section?.blocks.push(block);
}

/** A role is read from words that are a heading, not from a sentence that happens to open with a sign. */
function nameRole(section: Section, block: Block, style: HeadingStyle): void {
  if (style === 'annex') { Object.assign(section, { role: 'annex', ownRole: true }); return; }
  const words = block.text.slice(block.bodyStart - block.start).trim();
  const colon = words.indexOf(':');
  const runIn = colon > 0 && colon < 90 ? words.slice(0, colon) : undefined;
  const title = runIn ?? words;
  const isTitle = runIn !== undefined || block.bold && title.length < MAX_HEADING || title.length < 100 && !/[.;]$/.test(title) || style === 'roman' || style === 'article' || isCapitals(title);
  if (!isTitle || title.length > MAX_HEADING) return;
  const role = roleOfHeading(style === 'article' ? title.slice(0, 140) : title);
  if (!role) return;
  // Inside the organisation part "1. Sở Nội vụ: … nội dung …" stays organisation; only money and reports stand out there.
  if (section.parent && section.parent.role !== 'other' && !['budget', 'reporting', 'organisation', 'targets'].includes(role) && style !== 'roman' && style !== 'article' && section.parent.role === 'organisation') return;
  section.role = role;
  section.ownRole = true;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

function extend(sections: readonly Section[]): void {
  for (const section of sections) {
    extend(section.children);
    section.end = Math.max(section.end, section.blocks.at(-1)?.end ?? 0, section.children.at(-1)?.end ?? 0);
  }
}
