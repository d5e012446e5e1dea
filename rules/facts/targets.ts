import type { Draft, Span } from '../draft/tree.ts';
import { headingWords } from '../structure/heading-words.ts';
import type { Block, Section, Structure } from '../structure/section.ts';
import { foldLine } from '../text/fold.ts';
import { Sifted } from '../text/sifted.ts';
import type { Target } from './facts.ts';
import { isAccount } from './own-wording.ts';
import { ownBlocks } from './own-words.ts';
import { changeAt, hasDegree, isMoney, isStrongAim, isTold, sexOf, wantsMore } from './targets/aims.ts';
import { duesAbove, ownDue } from './targets/due.ts';
import { figures, isShare, looseFigure, saysHowMuch, type Figure } from './targets/figures.ts';

const MAX_CLAUSE = 1200;
/** The quote of an aim without a figure begins at its verb when the sentence before it is longer than this. */
const MAX_LEAD = 60;
const OBJECTIVES = /(?:mục tiêu|chỉ tiêu)(?! quốc gia)/u;
const GENERAL = /mục tiêu (?:chung|tổng quát|trước mắt|lâu dài|dài hạn)|định hướng|tầm nhìn/u;
/** Every plan is made to close the gender gap: only an objective, or a gap in something, can be measured. */
const SLOGAN = /^\S+(?: \S+){0,2} (?:các )?khoảng cách giới(?! (?:về|trong))/u;
const MIN_MEASURED = 2;
const MAY_AIM = new Sifted(/%|‰|phần trăm|tỷ lệ|tỉ lệ|tỷ số|tỷ suất|tỷ trọng|khoảng cách|chênh lệch|chỉ tiêu|số vụ|số lượng|số người|số hộ|số ca|cơ cấu|tham gia (?:của|bình đẳng)/u);

/**
 * Aims that the draft sets: clauses with a figure in the parts on objectives, shares that are aimed at elsewhere, and aims without
 * a figure. What a part on the situation tells is no aim. Of an aim without a figure the quote may begin at its verb.
 */
export function readTargets(_draft: Draft, structure: Structure): Target[] {
  const targets: Target[] = [];
  const columns = targetColumns(structure);
  const measured = measuredParts(structure);
  const dueAbove = duesAbove(structure);
  for (const block of ownBlocks(structure)) {
    const objectives = isObjectives(block) || columns(block);
    if (block.cell && !objectives) continue;
    // Most blocks set no aims: a share, or a word of change, has to be there before anything is read closely.
    if (!objectives && !MAY_AIM.test(block.passage) || isAccount(block)) continue;
    const specific = objectives && !isGeneral(block);
    let due = dueAbove(block);
    for (const clause of clauses(block)) {
      const words = block.text.slice(clause.start, clause.end);
      const folded = foldLine(words);
      const listed = figures(words);
      const loose = objectives && !listed.length ? looseFigure(words) : null;
      const numbers: readonly Figure[] = loose ? [loose] : listed;
      due = ownDue(words) ?? due;
      const counts = objectives ? numbers.length > 0 && !isTold(folded) : numbers.some(isShare) && isStrongAim(folded) && !isMoney(folded);
      const at = counts ? 0 : vagueAt(block, words, folded, { objectives, specific, measured: specific && measured(block) });
      if (at < 0) continue;
      const start = block.start + clause.start + at;
      const value = counts ? numbers.find((number) => objectives || isShare(number))! : null;
      targets.push({
        quote: words.slice(at), start, end: block.start + clause.end,
        value: value ? words.slice(value.start, value.end) : null,
        due,
        numbers: counts ? numbers.map((number) => ({ ...number, start: number.start + start, end: number.end + start })) : [],
        sex: sexOf(words), block, section: block.section,
      });
    }
  }
  return targets;
}

/** Where an aim without any measure begins in the clause, or -1. */
function vagueAt(block: Block, words: string, folded: string, is: { objectives: boolean; specific: boolean; measured: boolean }): number {
  if (block.cell || saysHowMuch(words, folded)) return -1;
  const change = changeAt(folded);
  if (change >= 0 && (is.objectives || sexOf(words) !== null && !isDuty(block) && !SLOGAN.test(folded.slice(change)))) return change > MAX_LEAD ? change : 0;
  if (!is.specific || isHeading(block)) return -1;
  return hasDegree(folded) || is.measured && wantsMore(folded) ? 0 : -1;
}

/** Sentences and parts of lists; a full stop ends one only before a capital. */
function clauses(block: Block): Span[] {
  const from = block.bodyStart - block.start;
  const spans: Span[] = [];
  let start = from;
  const cut = /;|\.(?=\s+\p{Lu})|$/gu;
  cut.lastIndex = from;
  for (let match = cut.exec(block.text); match; match = cut.exec(block.text)) {
    const words = block.text.slice(start, match.index);
    const lead = /^\s*/.exec(words)![0].length;
    if (words.trim().length > (block.cell ? 1 : 8) && words.length <= MAX_CLAUSE) spans.push({ start: start + lead, end: start + words.trimEnd().length });
    start = match.index + 1;
    if (match.index >= block.text.length) break;
  }
  return spans;
}

/** In a part on objectives, whether it says so itself or stands under it: "I. MỤC ĐÍCH, MỤC TIÊU" is one as well. */
function isObjectives(block: Block): boolean {
  for (let at: Section | undefined = block.section; at; at = at.parent) {
    if (at.role === 'targets') return true;
    if ((at.role === 'purpose' || at.kind === 'article') && OBJECTIVES.test(headingWords(at).slice(0, at.kind === 'article' ? 30 : 60))) return true;
  }
  return false;
}

function isGeneral(block: Block): boolean {
  for (let at: Section | undefined = block.section; at; at = at.parent) if (GENERAL.test(headingWords(at).slice(0, 60))) return true;
  return false;
}

function isHeading(block: Block): boolean {
  return block.section !== undefined && block.section.headingSpan.start <= block.start && block.end <= block.section.headingSpan.end && block.section.children.length + block.section.blocks.length > 1;
}

/** Parts where most aims carry a figure: there an aim without one stands out. */
function measuredParts(structure: Structure): (block: Block) => boolean {
  const parts = new Map<Section | undefined, { all: number; measured: number }>();
  const part = (block: Block): Section | undefined => (block.section && block.section.headingSpan.start <= block.start && block.end <= block.section.end && block.section.blocks.length === 1 ? block.section.parent : block.section);
  for (const block of structure.blocks) {
    if (!block.marker || !isObjectives(block) || isHeading(block)) continue;
    const count = parts.get(part(block)) ?? { all: 0, measured: 0 };
    count.all++;
    if (saysHowMuch(block.text.slice(block.bodyStart - block.start), block.folded)) count.measured++;
    parts.set(part(block), count);
  }
  return (block) => {
    const count = parts.get(part(block));
    return count !== undefined && count.measured >= MIN_MEASURED && count.measured * 2 >= count.all;
  };
}

/** Columns of tables headed "Chỉ tiêu". */
function targetColumns(structure: Structure): (block: Block) => boolean {
  const heads = new Set<string>();
  for (const { cell, folded } of structure.blocks) if (cell && cell.row === 0 && folded.length < 60 && OBJECTIVES.test(folded)) heads.add(`${cell.table}:${cell.column}`);
  return ({ cell }) => cell !== undefined && cell.row > 0 && heads.has(`${cell.table}:${cell.column}`);
}

/** Duties of bodies that mention a change are duties, not aims, unless they want a share of women changed. */
function isDuty(block: Block): boolean {
  return block.section?.role === 'organisation' && !/(?:tỷ lệ|tỉ lệ) (?:nữ|phụ nữ)/u.test(block.folded);
}
