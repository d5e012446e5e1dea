import { languagesOf } from '../draft/languages.ts';
import type { Draft } from '../draft/tree.ts';
import { readBlocks } from './blocks.ts';
import { findClosing } from './closing.ts';
import { findEnds, isRecipients, isSignature, type Ends } from './ends.ts';
import { headingStyle, kindOf, punctuationOf, rankOf, type HeadingStyle, type Open } from './levels.ts';
import { locatorOf } from './locator.ts';
import { markQuoted } from './quotes.ts';
import { assignRoles, nameRole } from './naming.ts';
import type { Block, Section, SectionRole, Structure } from './section.ts';
import { follows } from './sequence.ts';
import { headingEnd } from './titles.ts';
import { findZones, type Zone } from './zones.ts';

const MAX_HEADINGS_BETWEEN = 60;

/** Numbering and headings → nested sections. Identity comes from position, never from the number: real drafts repeat and skip numbers. */
export function readStructure(draft: Draft): Structure {
  const blocks = readBlocks(draft);
  markQuoted(blocks);
  const ends = findEnds(blocks);
  const tree = new Tree(blocks, draft.text);
  for (const zone of findZones(blocks, ends)) {
    if (zone.part === 'foot') tree.foot(zone);
    else if (zone.part !== 'head') tree.read(zone, zone.part === 'body' ? findClosing(blocks, ends.body, ends.end, zone.articles) : zone.end);
  }
  return { language: languagesOf(draft).language, ...tree.finish(), blocks, bodyEnd: bodyEnd(blocks, ends, draft), headEnd: blocks[ends.body]?.start ?? 0 };
}

function bodyEnd(blocks: readonly Block[], ends: Ends, draft: Draft): number {
  return ends.end > 0 ? blocks[ends.end - 1]?.end ?? draft.text.length : draft.text.length;
}

class Tree {
  readonly #blocks: readonly Block[];
  readonly #text: string;
  readonly #top: Section[] = [];
  readonly #all: Section[] = [];
  #open: Open[] = [];

  constructor(blocks: readonly Block[], text: string) {
    this.#blocks = blocks;
    this.#text = text;
  }

  read(zone: Zone, closing: number): void {
    // An annex of any kind starts afresh; only a form inside an annex belongs to what is open.
    this.#open = [];
    for (let i = zone.start; i < zone.end; i++) {
      const block = this.#blocks[i]!;
      if (i === closing) this.#leaveLists(zone);
      const style = headingStyle(block, zone, this.#open, this.#blocks[i + 1]);
      if (!style) { this.#attach(block); continue; }
      const last = headingEnd(this.#blocks, i, style, zone.end);
      const section = this.#push(block, this.#blocks[last]!, style, zone);
      nameRole(section, style, zone, block.language);
      for (; i < last; i++) this.#attach(this.#blocks[i]!);
      this.#attach(this.#blocks[last]!);
    }
  }

  /** Recipients and signature: no headings of the text, and no duties for whom they name. */
  foot(zone: Zone): void {
    this.#open = [];
    for (let i = zone.start; i < zone.end; i++) {
      const block = this.#blocks[i]!;
      const role = isRecipients(block) ? 'recipients' : isSignature(block) ? 'signature' : undefined;
      if (role && role !== this.#open.at(-1)?.section.role) this.#mark(block, role, zone);
      this.#attach(block);
    }
  }

  finish(): Pick<Structure, 'sections' | 'all'> {
    extend(this.#top);
    assignRoles(this.#all);
    return { sections: this.#top, all: this.#all };
  }

  #mark(block: Block, role: SectionRole, zone: Zone): void {
    this.#open = [];
    const section = this.#push(block, block, 'heading', zone);
    section.role = role;
    section.ownRole = true;
  }

  #push(block: Block, last: Block, style: HeadingStyle, zone: Zone): Section {
    if (style === 'number' || style === 'letter' || style === 'decimal') this.#leaveHeadings(block);
    const rank = rankOf(style, block, zone, this.#open);
    while (this.#open.length && this.#open.at(-1)!.rank >= rank) this.#open.pop();
    const parent = this.#open.at(-1)?.section;
    const section: Section = {
      kind: kindOf(style, zone, this.#open), marker: style === 'heading' ? '' : block.marker?.label ?? '',
      heading: this.#text.slice(block.start, last.end), headingSpan: { start: block.start, end: last.end }, start: block.start, end: last.end,
      role: parent?.role ?? 'other', ownRole: false, depth: this.#open.length, parent, children: [], blocks: [], locator: '',
    };
    section.locator = locatorOf(section, style, zone.part === 'annex' && !parent && style === 'heading');
    (parent ? parent.children : this.#top).push(section);
    this.#all.push(section);
    this.#open.push({ section, style, rank, punctuation: punctuationOf(block) });
    return section;
  }

  /** "b)" after "a)" goes on with the list of the section above, although an unnumbered heading stands between them. */
  #leaveHeadings(block: Block): void {
    const at = this.#open.findIndex((o) => o.style === 'heading');
    const outer = at > 0 ? this.#open[at - 1]!.section : undefined;
    const before = outer?.children.slice(-MAX_HEADINGS_BETWEEN).findLast((child) => child.marker !== '');
    const within = this.#open[at]?.section.children.length ?? 0;
    if (before && within === 0 && follows(before.marker, block.marker!.label, block.language)) this.#open.length = at;
  }

  #attach(block: Block): void {
    const section = this.#open.at(-1)?.section;
    block.section = section;
    section?.blocks.push(block);
  }

  /** The closing paragraphs speak for the part, in acts for the article, not for the last number. */
  #leaveLists(zone: Zone): void {
    const keep = zone.articles ? this.#open.findIndex((o) => o.style === 'article') + 1 : 1;
    if (keep > 0) this.#open.length = Math.min(this.#open.length, keep);
  }
}

function extend(sections: readonly Section[]): void {
  for (const section of sections) {
    extend(section.children);
    section.end = Math.max(section.end, section.blocks.at(-1)?.end ?? 0, section.children.at(-1)?.end ?? 0);
  }
}
