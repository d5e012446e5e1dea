import { ACCOUNT_HEADINGS, TURNS_AGAINST } from '../language/distance.ts';
import { DAYS_AND_TITLES, MOVEMENTS, NAME_LEADS } from '../language/proper-names.ts';
import type { Span } from '../draft/tree.ts';
import { headingWords } from '../structure/heading-words.ts';
import type { Block, Section, Structure } from '../structure/section.ts';
import { readOnce } from '../text/passage.ts';
import { PhraseTrie } from '../text/trie.ts';
import { wordsOf, type Words } from '../text/vocabulary.ts';
import { wordPattern } from '../text/syllables.ts';
import { borrowedWords } from './borrowed.ts';
import type { Facts } from './facts.ts';
import { ownBlocks } from './own-words.ts';
import { sexesIn, sexesOf, type SexMention } from './sexes.ts';

/**
 * A block as the draft's own wording. `words` are its text folded, as long as the text (so offsets agree); in the place of
 * quotations, titles of acts, names of bodies, movements and programmes stands `NOT_OWN`, which no phrase reaches over.
 * What does not stand in `folded` does not stand in `words`: ask there first, most blocks need no more.
 */
export class OwnWording {
  readonly block: Block;
  readonly folded: string;
  readonly #borrowed: readonly Span[];
  readonly #bodies: readonly Span[];
  #named: string | undefined;
  #words: string | undefined;
  #sexes: readonly SexMention[] | undefined;

  constructor(block: Block, borrowed: readonly Span[], bodies: readonly Span[]) {
    this.block = block;
    this.folded = block.folded;
    this.#borrowed = borrowed;
    this.#bodies = bodies;
  }

  /** The own words with the names of bodies left to be read. */
  get named(): string {
    return this.#named ??= blank(this.folded, [...this.#borrowed, ...namesIn(this.block.passage)]);
  }

  get words(): string {
    return this.#words ??= blank(this.named, this.#bodies);
  }

  /** `words` cut into syllables; mostly the block's own. */
  get cut(): Words {
    return this.words === this.folded ? this.block.words : wordsOf(this.words);
  }

  /** Where the own words name women, men or both; offsets into the block's text. */
  get sexes(): readonly SexMention[] {
    return this.#sexes ??= this.#readSexes();
  }

  #readSexes(): readonly SexMention[] {
    const all = sexesOf(this.block.passage);
    return all.length && this.words !== this.folded ? sexesIn(this.block.text, this.words, this.cut) : all;
  }
}

export const NOT_OWN = '\ufffc';

const known = new WeakMap<Structure, readonly OwnWording[]>();

/** The blocks in which the document speaks for itself, with foreign words blanked out. Made once a draft. */
export function ownWording(structure: Structure, facts: Pick<Facts, 'citations' | 'bodies'>): readonly OwnWording[] {
  const before = known.get(structure);
  if (before) return before;
  const borrowed = within(borrowedWords(structure, facts.citations));
  const bodies = within(facts.bodies);
  const own = new Set(ownBlocks(structure));
  const amending = amendingBlocks(structure);
  const blocks = amending.size ? structure.blocks.filter((block) => amending.has(block) || own.has(block)) : [...own];
  // The quotation of an amending act is the rule that the draft sets: only what it borrows itself stays out.
  const wording = blocks.map((block) => new OwnWording(block, amending.has(block) ? borrowed(block).filter(({ start }) => start > 2) : borrowed(block), bodies(block)));
  known.set(structure, wording);
  return wording;
}

const AMENDS = /(?:sửa đổi|bổ sung|thay thế)[^:]*(?:như sau|sau đây)\s*:\s*$/u;
const OPENS = /^\s*["“„«”]/u;

/** The blocks of quotations that follow "sửa đổi, bổ sung … như sau:". */
function amendingBlocks({ blocks }: Structure): ReadonlySet<Block> {
  const amending = new Set<Block>();
  for (let i = 0; i + 1 < blocks.length; i++) {
    if (!OPENS.test(blocks[i + 1]!.text) || !AMENDS.test(blocks[i]!.folded)) continue;
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

const LEADING = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${NAME_LEADS.join('|').replace(/ /g, ' +')})[^.;:]{0,24}$`, 'u');
/** "Dự án 8: Thực hiện …": a number and a colon may stand between. */
const TO_NAME = /^\s+(?:(?:số\s+)?\d+\s*)?:?\s*(?=\p{Lu})/u;
// "mô hình Phụ nữ tiết kiệm tại các thôn": a name with a capital goes on to a comma, a stop or a word of place, time or purpose.
const NAMED = /^\p{Lu}[^.;:,()\n\ufffc]{2,120}?(?=[.;:,()\n\ufffc]|$|\s(?:tại|trên\s+địa\s+bàn|giai\s+đoạn|nhằm|để|do|trong|với|đến)\s)/u;
const NAMES = new PhraseTrie<'movement' | 'name' | 'lead'>();
for (const lead of NAME_LEADS) NAMES.add(lead, 'lead');
for (const name of MOVEMENTS) NAMES.add(name, 'movement');
for (const name of DAYS_AND_TITLES) NAMES.add(name, 'name');
const NAME_GAP = /^[\s,–-]*$/;

/** Names of movements, programmes, days and titles that stand without quotation marks. */
const namesIn = readOnce(({ text, folded, words }): readonly Span[] => {
  return NAMES.search(text, { folded, words, gap: NAME_GAP }).flatMap(({ start, end, value }): Span[] => {
    if (value === 'name' || value === 'movement' && isName(text, folded, start)) return [{ start, end }];
    if (value !== 'lead') return [];
    const to = TO_NAME.exec(text.slice(end, end + 16));
    const name = to && text !== text.toUpperCase() ? NAMED.exec(text.slice(end + to[0].length, end + to[0].length + 130)) : null;
    return name ? [{ start: end + to![0].length, end: end + to![0].length + name[0].length }] : [];
  });
});

/** A movement is named after "phong trào", or where a capital stands inside a sentence. */
function isName(text: string, folded: string, start: number): boolean {
  if (LEADING.test(folded.slice(Math.max(0, start - 60), start))) return true;
  const capital = /^\p{Lu}/u.test(text.slice(start, start + 2)) && text !== text.toUpperCase();
  return capital && /[A-Za-zÀ-ỹ,]\s+$/u.test(text.slice(0, start));
}

/** A clause of a block's wording: between full stops and semicolons. Offsets are indices into the block's text. */
export function clauseAt(words: string, { start, end }: Span): Span {
  const before = Math.max(words.lastIndexOf(';', start - 1), words.lastIndexOf('. ', start - 1));
  const stops = [words.indexOf(';', end), words.indexOf('. ', end)].filter((at) => at >= 0);
  const whole = words.endsWith('.') ? words.length - 1 : words.length;
  return { start: start > 0 ? before + 1 : 0, end: Math.max(end, Math.min(whole, ...stops)) };
}

const AGAINST = wordPattern(TURNS_AGAINST.join('|'), 'u');
const ACCOUNT = new RegExp(`^[^A-Za-zÀ-ỹ]*(?:[A-Za-zÀ-ỹ\\d]{1,6}[.)/:]\\s*)?(?:phần [A-Za-zÀ-ỹ\\d]+[\\s.:]*)?(?:[A-Za-zÀ-ỹ]+ ){0,2}(?:${ACCOUNT_HEADINGS.join('|')})(?![A-Za-zÀ-ỹ])`, 'u');
const PAST = /(?<!(?:khi|nếu|những|các|người|hộ|nơi|việc) )(?<![A-Za-zÀ-ỹ])đã (?:được )?(?:tổ chức|thực hiện|triển khai|hoàn thành|có|đạt|xây dựng|hỗ trợ|cấp|mở|khám|vận động|tập huấn|ban hành|thành lập|kiện toàn|giải ngân|bố trí|tuyên truyền|truyền thông|tư vấn|tiếp nhận|giải quyết|xử lý|cho vay|đào tạo|tuyển|nhận|phối hợp|tạo|giúp|góp phần|làm)(?![A-Za-zÀ-ỹ])|(?:vừa qua|thời gian qua|năm qua|những năm qua)(?![A-Za-zÀ-ỹ])/u;

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
  return section !== undefined && givesAccount(section);
}

const accounts = new WeakMap<Section, boolean>();

function givesAccount(section: Section): boolean {
  const before = accounts.get(section);
  if (before !== undefined) return before;
  const heading = headingWords(section);
  const own = heading.length < 200 && (section.children.length > 0 || section.blocks.length > 1) && ACCOUNT.test(heading) && !FORWARD.test(heading);
  const account = own || !(section.ownRole && section.role !== 'purpose') && section.parent !== undefined && givesAccount(section.parent);
  accounts.set(section, account);
  return account;
}

const FORWARD = /nhiệm vụ|giải pháp|mục tiêu|tổ chức thực hiện|phương hướng|đánh giá kết quả (?:thực hiện )?(?:kế hoạch|hằng năm|hàng năm)/u;
