import { ACCOUNT_HEADINGS, TURNS_AGAINST } from '../language/distance.ts';
import { DAYS_AND_TITLES, MOVEMENTS, NAME_LEADS } from '../language/proper-names.ts';
import type { Span } from '../draft/tree.ts';
import type { Block, Section, Structure } from '../structure/section.ts';
import { foldLine } from '../text/fold.ts';
import { PhraseTrie } from '../text/trie.ts';
import { wordPattern } from '../text/syllables.ts';
import { borrowedWords } from './borrowed.ts';
import type { Facts } from './facts.ts';
import { ownBlocks } from './own-words.ts';

/**
 * A block as the draft's own wording. `words` are its text folded, as long as the text (so offsets agree); in the place of
 * quotations, titles of acts, names of bodies, movements and programmes stands `NOT_OWN`, which no phrase reaches over.
 */
export interface OwnWording {
  readonly block: Block;
  readonly words: string;
  /** The same with the names of bodies left to be read. */
  readonly named: string;
}

export const NOT_OWN = '\ufffc';

const known = new WeakMap<Structure, readonly OwnWording[]>();

/** The blocks in which the document speaks for itself, with foreign words blanked out. Made once a draft. */
export function ownWording(structure: Structure, facts: Pick<Facts, 'citations' | 'bodies'>): readonly OwnWording[] {
  const before = known.get(structure);
  if (before) return before;
  const borrowed = within(borrowedWords(structure, facts.citations));
  const bodies = within(facts.bodies);
  const amending = amendingBlocks(structure);
  const wording = [...ownBlocks(structure), ...amending].sort((a, b) => a.index - b.index).filter((block, i, all) => block !== all[i - 1]).map((block) => {
    // The quotation of an amending act is the rule that the draft sets: only what it borrows itself stays out.
    const spans = amending.has(block) ? borrowed(block).filter(({ start }) => start > 2) : borrowed(block);
    const named = blank(foldLine(block.text), [...spans, ...namesIn(block.text)]);
    return { block, named, words: blank(named, bodies(block)) };
  });
  known.set(structure, wording);
  return wording;
}

const AMENDS = /(?:sửa đổi|bổ sung|thay thế)[^:]*(?:như sau|sau đây)\s*:\s*$/u;
const OPENS = /^\s*["“„«”]/u;

/** The blocks of quotations that follow "sửa đổi, bổ sung … như sau:". */
function amendingBlocks({ blocks }: Structure): ReadonlySet<Block> {
  const amending = new Set<Block>();
  for (let i = 0; i + 1 < blocks.length; i++) {
    if (!OPENS.test(blocks[i + 1]!.text) || !AMENDS.test(foldLine(blocks[i]!.text))) continue;
    amending.add(blocks[++i]!);
    while (blocks[i + 1]?.quoted) amending.add(blocks[++i]!);
  }
  return amending;
}

/** The spans that reach into a block, as offsets into its text. Blocks are asked for in their order; spans stand by their start. */
function within(spans: readonly Span[]): (block: Block) => Span[] {
  let next = 0;
  let open: Span[] = [];
  return (block) => {
    while (next < spans.length && spans[next]!.start < block.end) open.push(spans[next++]!);
    open = open.filter((span) => span.end > block.start);
    return open.map((span) => ({ start: Math.max(0, span.start - block.start), end: span.end - block.start }));
  };
}

function blank(words: string, spans: readonly Span[]): string {
  let blanked = words;
  for (const { start, end } of spans) {
    const stop = Math.min(end, words.length);
    if (stop > start) blanked = blanked.slice(0, start) + NOT_OWN.repeat(stop - start) + blanked.slice(stop);
  }
  return blanked;
}

const LEAD = NAME_LEADS.map((lead) => lead.replace(/ /g, ' +')).join('|');
const LEAD_IN = new RegExp(`(?<![\\p{L}\\p{M}])(?:${LEAD})(?: +(?:số +)?\\d+)? *:? +`, 'gu');
const LEADING = new RegExp(`(?<![\\p{L}\\p{M}])(?:${LEAD})[^.;:]{0,24}$`, 'u');
// "mô hình Phụ nữ tiết kiệm tại các thôn": a name with a capital goes on to a comma, a stop or a word of place, time or purpose.
const NAMED = /^\p{Lu}[^.;:,()\n\ufffc]{2,120}?(?=[.;:,()\n\ufffc]|$|\s(?:tại|trên\s+địa\s+bàn|giai\s+đoạn|nhằm|để|do|trong|với|đến)\s)/u;
const NAMES = new PhraseTrie<'movement' | 'name'>();
for (const name of MOVEMENTS) NAMES.add(name, 'movement');
for (const name of DAYS_AND_TITLES) NAMES.add(name, 'name');

/** Names of movements, programmes, days and titles that stand without quotation marks. */
function namesIn(text: string): Span[] {
  const folded = foldLine(text);
  const names: Span[] = NAMES.search(text, { folded, gap: /^[\s,–-]*$/ }).filter(({ start, value }) => value === 'name' || isName(text, folded, start));
  if (text === text.toUpperCase()) return names;
  for (const lead of folded.matchAll(LEAD_IN)) {
    const start = lead.index + lead[0].length;
    const name = NAMED.exec(text.slice(start, start + 130));
    if (name) names.push({ start, end: start + name[0].length });
  }
  return names;
}

/** A movement is named after "phong trào", or where a capital stands inside a sentence. */
function isName(text: string, folded: string, start: number): boolean {
  if (LEADING.test(folded.slice(Math.max(0, start - 60), start))) return true;
  const capital = /^\p{Lu}/u.test(text.slice(start, start + 2)) && text !== text.toUpperCase();
  return capital && /[\p{L}\p{M},]\s+$/u.test(text.slice(0, start));
}

/** A clause of a block's wording: between full stops and semicolons. Offsets are indices into the block's text. */
export function clauseAt(words: string, { start, end }: Span): Span {
  let from = 0;
  for (const match of words.slice(0, start).matchAll(CLAUSE_END)) from = match.index + 1;
  const stop = words.slice(end).search(CLAUSE_END);
  return { start: from, end: stop < 0 ? words.length : end + stop };
}

const CLAUSE_END = /;|\.(?=\s|$)/g;

const AGAINST = wordPattern(TURNS_AGAINST.join('|'), 'u');
const ACCOUNT = new RegExp(`^[^\\p{L}]*(?:[\\p{L}\\d]{1,6}[.)/:]\\s*)?(?:phần [\\p{L}\\d]+[\\s.:]*)?(?:[\\p{L}\\p{M}]+ ){0,2}(?:${ACCOUNT_HEADINGS.join('|')})(?![\\p{L}\\p{M}])`, 'u');
const PAST = /(?<![\p{L}\p{M}])(?:đã|vừa qua|thời gian qua|năm qua|những năm qua|trong năm qua)(?![\p{L}\p{M}])/u;

/** Whether words (folded) turn against what they name instead of asking for it. */
export function turnsAgainst(words: string): boolean {
  return AGAINST.test(words);
}

/** Whether words (folded) tell of what was done instead of what is to be done. */
export function tellsOfPast(words: string): boolean {
  return PAST.test(words);
}

/** Whether the block stands in a part that gives account of how things are or were ("Đánh giá tình hình", "Kết quả đạt được"). */
export function isAccount({ section }: Block): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const heading = foldLine(at.heading);
    if (heading.length < 200 && ACCOUNT.test(heading) && !FORWARD.test(heading) && (at.children.length > 0 || at.blocks.length > 1)) return true;
    if (at.ownRole && at.role !== 'purpose') return false;
  }
  return false;
}

const FORWARD = /nhiệm vụ|giải pháp|mục tiêu|tổ chức thực hiện|phương hướng|đánh giá kết quả (?:thực hiện )?(?:kế hoạch|hằng năm|hàng năm)/u;
