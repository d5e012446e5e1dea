import type { Span } from '../../draft/tree.ts';
import type { BodyMention } from '../../facts/facts.ts';
import { clauseAt, turnsAgainst, type OwnWording } from '../../facts/own-wording.ts';
import type { SexMention } from '../../facts/sexes.ts';
import { DUTY_VERBS } from '../../language/lexicon.ts';
import { SHARED_DUTIES, type SharedDuty } from '../../language/shared-duties.ts';
import type { Block } from '../../structure/section.ts';
import { matchesOf } from '../../text/matches.ts';
import { mayMatch } from '../../text/needs.ts';
import { readOnce } from '../../text/passage.ts';
import { wordPattern } from '../../text/syllables.ts';
import { PhraseTrie } from '../../text/trie.ts';
import { headingWords } from '../../structure/heading-words.ts';

/** A measure on a shared matter that names one sex. Spans are offsets into the draft. */
export interface OneSexMeasure {
  readonly duty: SharedDuty;
  readonly sex: 'female' | 'male';
  readonly block: Block;
  /** From the matter to the sex named, or the place that names the sex when the matter stands in another block. */
  readonly span: Span;
  /** The matter, when it stands in another block: the heading over "Đối tượng: …", a cell of the same row. */
  readonly matter: Span | null;
  /** The clause, folded. */
  readonly said: string;
}

interface Found { readonly start: number; readonly end: number; readonly value: SharedDuty }

const MATTERS = new PhraseTrie<SharedDuty>();
for (const duty of SHARED_DUTIES) for (const phrase of duty.phrases) MATTERS.add(phrase, duty);
const VERBS = new PhraseTrie<true>();
for (const verb of DUTY_VERBS) VERBS.add(verb, true);
const PATTERNS = SHARED_DUTIES.flatMap((duty) => (duty.patterns ?? []).map((source) => ({ duty, may: mayMatch(source), pattern: wordPattern(source, 'gu') })));
const SPARES = new Map(SHARED_DUTIES.map((duty) => [duty, duty.spares ? wordPattern(duty.spares, 'u') : null]));
const ASKS = new Map(SHARED_DUTIES.map((duty) => [duty, duty.asks ? wordPattern(duty.asks, 'u') : null]));
const GAP = /^[\s,/&-]*$/;
/** Farther apart than this, a matter and a sex in one clause have little to do with each other (UTF-16 units). */
const REACH = 110;

/** Who holds both sexes; behind or before "nữ" ("nữ thanh niên", "công nhân nữ") they do not. */
const EVERYBODY = /(?<!nữ |nam |sinh sản |tình dục )(?<![A-Za-zÀ-ỹ])(?:người dân|nhân dân|thanh niên|vị thành niên|học sinh|sinh viên|người lao động|công nhân|mọi người|toàn dân|quần chúng|các đối tượng|thành viên|đoàn viên|các tầng lớp|hộ gia đình|các gia đình|mọi gia đình|từng gia đình|người cha|gia đình trẻ|nông dân|giáo viên|phụ huynh|cán bộ làm công tác|cộng tác viên)(?![A-Za-zÀ-ỹ])(?! (?:là )?nữ)/u;
const ESPECIALLY = /(?:đặc biệt|đặc biệt là|nhất là|chú trọng|trong đó|trong đó có|ưu tiên|bao gồm|bao gồm cả|gồm cả|kể cả|quan tâm|cả|trước hết là)\s+(?:là\s+|đến\s+|tới\s+|cho\s+|các\s+|nhóm\s+|đối tượng\s+|đối với\s+)*$/u;
const TOWARDS = /(?<![A-Za-zÀ-ỹ])(?:cho|của|với|đối với|tới|đến|ở|dành cho|trong|để|giúp|là)\s/u;
const DOING = /(?<![A-Za-zÀ-ỹ])(?:thực hiện|sử dụng|áp dụng|tham gia|về|được|tiếp cận|trách nhiệm|chăm sóc|nâng cao|hiểu|biết|kiến thức|kỹ năng|chấp nhận|làm|lo|có|tự|đăng ký|trong|nhận|hưởng|chủ động|học|bồi dưỡng|tập huấn|tư vấn|cung cấp|phổ biến|tuyên truyền)(?![A-Za-zÀ-ỹ])/u;
/** A line that only tells for whom the activity above it is. */
const FOR_WHOM = /^[^A-Za-zÀ-ỹ]*(?:[a-zđ]\) ?|\d+[.)] ?)?(?:đối tượng|thành phần|người tham gia|học viên|người tham dự)[^:.;]{0,30}:/u;
const UNION = 'hoi-lien-hiep-phu-nu';

export class MeasureReader {
  /** Every place that speaks of a matter in which either sex may be left out; offsets into the draft. */
  readonly matters: Span[] = [];
  readonly measures: OneSexMeasure[] = [];
  readonly #own: ReadonlyMap<Block, OwnWording>;
  readonly #rows = new Map<string, OwnWording[]>();
  readonly #union: readonly BodyMention[];

  constructor(own: readonly OwnWording[], bodies: readonly BodyMention[]) {
    this.#own = new Map(own.map((one) => [one.block, one]));
    this.#union = bodies.filter(({ body }) => body === UNION);
    for (const one of own) if (one.block.cell) this.#rows.set(rowOf(one.block), [...(this.#rows.get(rowOf(one.block)) ?? []), one]);
    for (const one of own) {
      const found = mattersIn(one);
      this.matters.push(...found.filter(({ value }) => !value.sex).map(({ start, end }) => place(one, { start, end })));
      const { sexes } = one;
      if (!sexes.length) continue;
      const before = this.measures.length;
      this.#inSentence(one, found, sexes);
      this.#byPattern(one, sexes);
      if (before === this.measures.length && !found.length) this.#besideMatter(one, sexes);
    }
    this.matters.sort((a, b) => a.start - b.start);
  }

  /** Matter and sex in one clause, joined by "cho", "thực hiện" or the like. */
  #inSentence(one: OwnWording, found: readonly Found[], sexes: readonly SexMention[]): void {
    const taken = new Set<SharedDuty>();
    for (const matter of found) {
      const clause = clauseAt(one.words, matter);
      const said = one.words.slice(clause.start, clause.end);
      const sex = oneSex(one, sexes);
      if (!sex || !mayBe(matter.value, sex) || taken.has(matter.value) || !isAsked(one, matter.value, said) || this.#isSpared(one, matter.value, said)) continue;
      const mention = sexes.find((mention) => mention.start >= clause.start && mention.end <= clause.end && isJoined(one.words, matter, mention, matter.value.acts));
      if (!mention) continue;
      taken.add(matter.value);
      this.measures.push({ duty: matter.value, sex, block: one.block, span: place(one, { start: Math.min(matter.start, mention.start), end: Math.max(matter.end, mention.end) }), matter: null, said });
    }
  }

  #byPattern(one: OwnWording, sexes: readonly SexMention[]): void {
    for (const { duty, may, pattern } of patternsFor(one.block.passage)) {
      if (one.words !== one.folded && !may(one.words)) continue;
      for (const match of matchesOf(one.words, pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const clause = clauseAt(one.words, span);
        const said = one.words.slice(clause.start, clause.end);
        this.matters.push(place(one, span));
        const sex = oneSex(one, sexes);
        if (!sex || !isAsked(one, duty, said) || this.#isSpared(one, duty, said, match[0].startsWith('chỉ ')) || ESPECIALLY.test(one.words.slice(Math.max(0, span.start - 30), span.start))) continue;
        this.measures.push({ duty, sex, block: one.block, span: place(one, span), matter: null, said });
        break;
      }
    }
  }

  /** "Đối tượng: phụ nữ …" under the heading that names the matter, or a cell that names the sex beside the cell that does. */
  #besideMatter(one: OwnWording, sexes: readonly SexMention[]): void {
    const sex = oneSex(one, sexes);
    if (!sex || turnsAgainst(one.words)) return;
    for (const other of this.#beside(one)) {
      const matter = mattersIn(other)[0];
      if (!matter || !mayBe(matter.value, sex) || other.sexes.some((mention) => mention.sex !== sex) || EVERYBODY.test(other.words) || this.#isSpared(one, matter.value, `${other.words} ${one.words}`)) continue;
      this.measures.push({ duty: matter.value, sex, block: one.block, span: { start: one.block.bodyStart, end: one.block.end }, matter: place(other, matter), said: one.words });
      return;
    }
  }

  #beside(one: OwnWording): readonly OwnWording[] {
    const { block } = one;
    if (block.cell) return (this.#rows.get(rowOf(block)) ?? []).filter((other) => other !== one && block.text.length < 120);
    if (!FOR_WHOM.test(one.words) || !block.section) return [];
    const opens = block.section.blocks[0] === block;
    const section = opens ? block.section.parent : block.section;
    return (section?.blocks ?? []).filter((other) => other.start < block.start).flatMap((other) => this.#own.get(other) ?? []).slice(-3).reverse();
  }

  #isSpared({ block }: OwnWording, duty: SharedDuty, said: string, only = false): boolean {
    if (SPARES.get(duty)?.test(said) || !duty.patterns && turnsAgainst(said)) return true;
    // The Women's Union speaks to its members, unless others are shut out ("chỉ nhận"); its duties stand in its own block or under its heading.
    if (only) return false;
    const section = block.section;
    return duty.unionMay && this.#union.some(({ start }) => block.start <= start && start < block.end || section !== undefined && [section, section.parent].some((at) => at !== undefined && at.headingSpan.start <= start && start < at.headingSpan.end));
  }
}

const mayBe = (duty: SharedDuty, sex: 'female' | 'male'): boolean => duty.sex === undefined || duty.sex === sex;
const rowOf = ({ cell }: Block): string => `${cell!.table}:${cell!.row}`;
const place = ({ block }: OwnWording, { start, end }: Span): Span => ({ start: block.start + start, end: block.start + end });
/** Patterns that may stand in a block; nearly always none. */
const patternsFor = readOnce(({ folded, letters }) => PATTERNS.filter(({ may }) => may(folded, letters)));
const mattersOf = readOnce(({ text, folded, words }): readonly Found[] => MATTERS.search(text, { folded, words, gap: GAP }));
const mattersIn = (one: OwnWording): readonly Found[] => {
  const all = mattersOf(one.block.passage);
  return all.length && one.words !== one.folded ? MATTERS.search(one.block.text, { folded: one.words, words: one.cut, gap: GAP }) : all;
};

/** Whether the clause, or a heading over it, asks for the measure; most matters need no such word. */
function isAsked({ block }: OwnWording, duty: SharedDuty, said: string): boolean {
  const asks = ASKS.get(duty);
  if (!asks) return true;
  return asks.test(said) || [block.section, block.section?.parent].some((section) => section !== undefined && asks.test(headingWords(section)));
}

/** The only sex that a block names, when it names neither the other nor people at large. */
function oneSex({ words }: OwnWording, sexes: readonly SexMention[]): 'female' | 'male' | null {
  const sex = sexes[0]?.sex;
  if (!sex || sex === 'both' || sexes.some((mention) => mention.sex !== sex) || EVERYBODY.test(words)) return null;
  return sex;
}

/** Whether the words between lead from the matter to the sex or back, without a new item of a list between them. */
function isJoined(words: string, matter: Span, mention: Span, acts: boolean): boolean {
  const after = mention.start >= matter.end;
  const between = after ? words.slice(matter.end, mention.start) : words.slice(mention.end, matter.start);
  if (between.length > REACH || /[:\ufffc]/.test(between)) return false;
  if (ESPECIALLY.test(words.slice(Math.max(0, mention.start - 40), mention.start))) return false;
  if (startsNewItem(between)) return false;
  if (after) return TOWARDS.test(between.slice(between.lastIndexOf(',') + 1));
  return DOING.test(between) || between.trim() === '' || VERBS.search(between).length > 0 || acts && between.length < 30 && !between.includes(',');
}

/** "…, hỗ trợ …": a comma with a verb of its own opens the next item. */
function startsNewItem(between: string): boolean {
  return VERBS.search(between).some(({ start }) => /[,;]\s*(?:và\s+)?$/.test(between.slice(0, start)));
}

