import type { Block, Section, Structure } from '../structure/section.ts';

/** The blocks in which the document speaks for itself: not its head, its recipients and signature, or what it quotes. */
export function ownBlocks(structure: Structure, options: { basis?: boolean } = {}): readonly Block[] {
  let own = known.get(structure);
  if (!own) {
    const withBasis = structure.blocks.filter((block) => isOwn(structure, block));
    known.set(structure, own = { withBasis, without: withBasis.filter((block) => !isBasis(block)) });
  }
  return options.basis ? own.withBasis : own.without;
}

const known = new WeakMap<Structure, { readonly withBasis: readonly Block[]; readonly without: readonly Block[] }>();

function isOwn(structure: Structure, block: Block): boolean {
  if (block.quoted || block.cell?.layout) return false;
  if (structure.headEnd > 0 && block.start < structure.headEnd) return false;
  for (let at: Section | undefined = block.section; at; at = at.parent) if (at.role === 'recipients' || at.role === 'signature') return false;
  return true;
}

const BASIS = /^\s*(?:căn\s+cứ|thực\s+hiện\s+(?:nghị\s+quyết|quyết\s+định|kế\s+hoạch|công\s+văn|chỉ\s+thị|chương\s+trình|thông\s+báo)|theo\s+đề\s+nghị|xét\s+đề\s+nghị|xét\s+tờ\s+trình)/iu;

/** Preamble paragraphs that name legal bases: what their titles say ("… quyết toán kinh phí …") the document does not say itself. */
export function isBasis(block: Block): boolean {
  return (block.section === undefined || block.section.role === 'basis') && BASIS.test(block.text);
}
