import { isAccount, type OwnWording } from '../../facts/own-wording.ts';
import { genderTerms } from '../../facts/identity/gender.ts';
import { headingWords } from '../../structure/heading-words.ts';
import type { Block } from '../../structure/section.ts';
import { Sifted } from '../../text/sifted.ts';
import { syllables } from '../../text/syllables.ts';
import { fieldsOf, type Field } from './fields.ts';
import type { Issue } from './issues.ts';

/** A piece of work, duty, aim or rule of the draft, as far as it can answer a gap; most blocks are never asked for more than the sex they name. */
export class Measure {
  readonly block: Block;
  readonly #own: OwnWording;
  readonly #fair: boolean;
  #overhead: string | undefined;
  #fields: ReadonlySet<Field> | undefined;
  #pairs: ReadonlySet<string> | undefined;
  #overGender: boolean | undefined;

  constructor(own: OwnWording) {
    this.block = own.block;
    this.#own = own;
    this.#fair = !CONDITION.test(own.block.passage);
  }

  get female(): boolean {
    return this.#over || this.#fair && this.#own.sexes.some(({ sex }) => sex !== 'male');
  }

  get male(): boolean {
    return this.#fair && this.#own.sexes.some(({ sex }) => sex !== 'female');
  }

  /** Speaks of gender equality in general words. */
  get gender(): boolean {
    return this.#over || this.#fair && /giới|nữ/u.test(this.#own.folded) && genderTerms(this.#own.words).length > 0;
  }

  get fields(): ReadonlySet<Field> {
    return this.#fields ??= fieldsOf(`${this.#heading} ${this.#own.words}`);
  }

  /** Pairs of neighbouring words, for what the list of fields does not know: "phát triển", "triển thôn". */
  get pairs(): ReadonlySet<string> {
    return this.#pairs ??= pairsOf(`${this.#heading} ${this.#own.words}`);
  }

  get #heading(): string {
    return this.#overhead ??= headingsOver(this.block);
  }

  get #over(): boolean {
    return this.#overGender ??= /giới|nữ/u.test(this.#heading) && genderTerms(this.#heading).length > 0;
  }
}

/** "nam không quá 40 tuổi, nữ không quá 32 tuổi": a condition that sets the sexes apart answers nothing. */
const CONDITION = new Sifted(/(?:nam|nữ)[^.;]{0,20} (?:từ|dưới|trên|không quá|chưa quá) (?:đủ )?\d{2}[^.;]{0,12} tuổi|chỉ (?:tuyển|nhận)[^.;]{0,20} (?:nam|nữ)/u);
const LEAST_WORDS = 20;

export function measuresOf(wording: readonly OwnWording[], issues: readonly Issue[]): Measure[] {
  const told = new Set(issues.map(({ block }) => block));
  return wording.filter(({ block }) => !told.has(block) && !isAccount(block) && block.text.length >= LEAST_WORDS && block.section !== undefined && block.section.role !== 'basis').map((own) => new Measure(own));
}

/** Headings between the block and the top: "2. Hỗ trợ phụ nữ vay vốn" speaks for the list under it. */
function headingsOver(block: Block): string {
  const headings: string[] = [];
  for (let at = block.section; at; at = at.parent) if (at.blocks[0] !== block && at.heading.length < 200) headings.push(headingWords(at));
  return headings.join(' ');
}

/** The measure that answers the gap. Where gender is the subject of the whole draft, the field alone tells. */
export function answerTo(issue: Issue, measures: readonly Measure[], aboutGender: boolean): Measure | undefined {
  const pairs = pairsOf(issue.words);
  return measures.find((measure) => {
    const speaksOfThem = aboutGender || measure.gender || (issue.sex === 'female' ? measure.female : measure.male);
    if (!speaksOfThem) return false;
    return issue.fields.size === 0 || [...issue.fields].some((field) => measure.fields.has(field)) || shared(pairs, measure) >= SAME_MATTER || !aboutGender && isGeneral(measure.block);
  });
}

/** So many pairs of words in common make it the same matter, whatever the matter is. */
const SAME_MATTER = 3;
/** Words of measuring, of people and of grammar: they stand in every gap. */
const GENERIC = new Set('tỷ|tỉ|lệ|nữ|nam|phụ|giới|người|chiếm|đạt|chỉ|là|có|và|của|trong|so|với|thấp|cao|hơn|số|các|trên|tỉnh|xã|huyện|năm|cả|nước|còn|được|cho|bằng|lao|động|cán|bộ|bình|quân|toàn|địa|bàn|điểm|phần|trăm|khoảng'.split('|'));

function shared(pairs: ReadonlySet<string>, measure: Measure): number {
  let count = 0;
  for (const pair of pairs) if (measure.pairs.has(pair)) count++;
  return count;
}

/** Neighbouring words of folded text, generic ones and figures left out. */
function pairsOf(folded: string): Set<string> {
  const pairs = new Set<string>();
  let before = '';
  for (const { start, end } of syllables(folded)) {
    const word = folded.slice(start, end);
    const telling = !GENERIC.has(word) && !/\d/.test(word);
    if (telling && before) pairs.add(`${before} ${word}`);
    before = telling ? word : '';
  }
  return pairs;
}

/** "thu hẹp khoảng cách giới", "lồng ghép giới": meant for every field. */
function isGeneral(block: Block): boolean {
  return /(?:thu hẹp|giảm|xóa bỏ)[^.;]{0,30}(?:khoảng cách|chênh lệch|bất bình đẳng)[^.;]{0,20}(?:giới|nam|nữ)|lồng ghép (?:vấn đề )?(?:bình đẳng )?giới/u.test(block.folded);
}
