import type { Block, Section, Structure } from '../../structure/section.ts';
import { flat } from './text.ts';

const BASIS = /^\s*(?:pursuant to|based on|on the basis of|having regard to|having considered|considering|whereas|in (?:implementation|accordance|furtherance)|at the (?:proposal|request|suggestion)|upon (?:the )?(?:proposal|request)|implementing |to implement )/u;
const ACCOUNT = /^\W*(?:(?:part|section|chapter|article) )?(?:[ivx\d]+[.)]?\d*[.)]?\s*)?(?:[a-z]\)\s*)?(?:the )?(?:background|context|introduction|rationale|situation|current (?:situation|state)|situation analysis|analysis of|results?(?! framework| indicators| to be)|achievements?|shortcomings?|limitations?|difficulties|challenges|lessons|assessment of|overview|review of (?:the )?(?:past|previous|results))(?!\p{L})/u;

/** Preamble paragraphs that name the grounds. */
export function isEnglishBasis(block: Block): boolean {
  return (block.section === undefined || block.section.role === 'basis') && BASIS.test(flat(block.text));
}

/** The blocks in which an English document speaks for itself; as `ownBlocks` for Vietnamese ones. */
export function ownEnglishBlocks(structure: Structure, options: { basis?: boolean } = {}): Block[] {
  return structure.blocks.filter((block) => {
    if (block.quoted || block.cell?.layout) return false;
    if (structure.headEnd > 0 && block.start < structure.headEnd) return false;
    if (!options.basis && isEnglishBasis(block)) return false;
    for (let at: Section | undefined = block.section; at; at = at.parent) if (at.role === 'recipients' || at.role === 'signature') return false;
    return true;
  });
}

/** Whether the block stands in a part that tells how things are or were. */
export function isEnglishAccount({ section }: Block): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) {
    if (at.heading.length < 160 && ACCOUNT.test(flat(at.heading))) return true;
    if (at.ownRole && at.role !== 'purpose') return false;
  }
  return false;
}

export function hasRole(block: Block, ...roles: readonly Section['role'][]): boolean {
  for (let at: Section | undefined = block.section; at; at = at.parent) if (at.ownRole && roles.includes(at.role)) return true;
  return false;
}

/** The block is the heading of a part that holds more. */
export function isEnglishHeading(block: Block): boolean {
  const { section } = block;
  return section !== undefined && section.headingSpan.start <= block.start && block.end <= section.headingSpan.end && section.children.length + section.blocks.length > 1;
}
