import type { Span } from '../draft/tree.ts';
import { headingWords } from '../structure/heading-words.ts';
import type { Block, Section, Structure } from '../structure/section.ts';
import type { Sifted } from '../text/sifted.ts';
import { sentenceEnd } from './assignments/subject.ts';
import type { Citation } from './facts.ts';
import { ownBlocks } from './own-words.ts';

/** A part of a sentence between semicolons. Offsets are UTF-16 indices into the draft's text. */
export interface Clause extends Span {
  readonly block: Block;
  /** The sentence that holds it. */
  readonly sentence: Span;
  /** Folded, on one line, as long as the clause; `said` leaves out what it only names: titles of acts, quotations, names of laws. */
  readonly words: string;
  readonly said: string;
}

/** Which blocks to cut into clauses: those that may speak of the matter, and of these only the clauses in which `about` is found, or all. */
export interface ClauseFilter {
  readonly about: Sifted;
  readonly skip?: (block: Block) => boolean;
  readonly whole?: (block: Block) => boolean;
}

/** What the document says in its own words, clause by clause. Parts on the past are left out. */
export function ownClauses(structure: Structure, citations: readonly Citation[], { about, skip, whole }: ClauseFilter): Clause[] {
  const clauses: Clause[] = [];
  let cited = 0;
  for (const block of ownBlocks(structure)) {
    const words = block.folded;
    const all = whole?.(block) ?? false;
    if (!all && (!about.test(block.passage) || skip?.(block)) || tellsOfPast(structure, block)) continue;
    while (cited < citations.length && citations[cited]!.end <= block.start) cited++;
    let said: string | undefined;
    for (const sentence of sentencesOf(words, block.bodyStart - block.start)) {
      for (const part of partsOf(words, sentence)) {
        const own = words.slice(part.start, part.end);
        if (!all && !about.pattern.test(own)) continue;
        said ??= withoutNames(words, citationEnds(citations, cited, block));
        clauses.push({ block, start: block.start + part.start, end: block.start + part.end, sentence: { start: block.start + sentence.start, end: block.start + sentence.end }, words: own, said: said.slice(part.start, part.end) });
      }
    }
  }
  return clauses;
}

function citationEnds(citations: readonly Citation[], from: number, block: Block): number[] {
  const ends: number[] = [];
  for (let i = from; i < citations.length && citations[i]!.start < block.end; i++) ends.push(citations[i]!.end - block.start);
  return ends;
}

const PAST_PART = /^(?:đánh giá (?:chung|tình hình|thực trạng|kết quả)|đặc điểm(?:,)? tình hình|tình hình|thực trạng|bối cảnh|kết quả(?! dự kiến| mong đợi| đầu ra)|(?:những |một số )?(?:tồn tại|hạn chế|khó khăn))/u;

/**
 * Whether a block stands in a part that reviews what has been: its money is spent, its reports are written. Such parts come before the
 * work; "Đánh giá kết quả thực hiện" after it is work to be done, and so is a list item that opens with those words.
 */
export function tellsOfPast(structure: Structure, block: Block): boolean {
  for (let at: Section | undefined = block.section; at; at = at.parent) {
    if (!namesPast(at)) continue;
    const opens = at.headingSpan.start >= block.start && at.headingSpan.start < block.end;
    if (opens && !RUN_IN.test(block.text)) continue;
    const { start } = at;
    if (!structure.all.some((other) => other.start < start && other.ownRole && WORK.has(other.role))) return true;
  }
  return false;
}

const past = new WeakMap<Section, boolean>();

/** Asked for every block under the heading. */
function namesPast(section: Section): boolean {
  let names = past.get(section);
  if (names === undefined) past.set(section, names = section.heading.length < 160 && PAST_PART.test(headingWords(section).slice(section.marker.length).replace(/^[\s.)/:-]+/, '')));
  return names;
}

const RUN_IN = /^[^:]{0,100}:\s*\S/u;
const WORK: ReadonlySet<Section['role']> = new Set(['tasks', 'solutions', 'organisation', 'budget']);

/** Trimmed spans of the sentences of `words` from `from` on. */
function sentencesOf(words: string, from: number): Span[] {
  const spans: Span[] = [];
  for (let at = from; at < words.length;) {
    const end = Math.min(sentenceEnd(words, at) + 1, words.length);
    push(spans, words, at, end);
    at = Math.max(end, at + 1);
  }
  return spans;
}

function partsOf(words: string, { start, end }: Span): Span[] {
  const first = words.indexOf(';', start);
  if (first < 0 || first >= end - 1) return [{ start, end }];
  const spans: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const sign = words[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === ';' && depth === 0) { push(spans, words, from, at + 1); from = at + 1; }
  }
  push(spans, words, from, end);
  return spans;
}

function push(spans: Span[], words: string, from: number, to: number): void {
  const piece = words.slice(from, to);
  const lead = /^\s*/.exec(piece)![0].length;
  const length = piece.trim().length;
  if (length > 1) spans.push({ start: from + lead, end: from + lead + length });
}

// "… ngày 01/10/2009 của Bộ Tài chính về hướng dẫn quản lý và sử dụng kinh phí …": up to a sign that ends the title, or a comma before a body or duty.
const TITLE = /^\s*(?:\([^)]*\)\s*)?(?:,?\s*ngày [\d\s/.-]*(?:tháng \d+ năm \d+)?)?(?:\s*của [^.;:]{2,80}?)?[\s,]*(?:về(?: việc)?|v\/v|quy định(?! tại)|hướng dẫn|ban hành|phê duyệt|sửa đổi)\s(?:(?!, ?(?:các |sở |ubnd|ủy ban|phòng |ban |cơ quan|đơn vị|giao |đề nghị|kinh phí|nguồn |bố trí|chủ |lập |xây dựng |báo cáo|theo dõi)| và (?:các|những) (?:văn bản|quy định|nguồn))[^.;:)]){0,260}/u;
const NAMES = /[“"][^”"]{2,240}[”"]|(?:pháp )?luật(?: về)?(?: quản lý)? (?:ngân sách(?: nhà nước)?|kế toán|đầu tư công)|quy định[^.;,]{0,30} về (?:quản lý )?(?:tài chính,? )?ngân sách(?: nhà nước)?|kinh tế ?- ?ngân sách|mục lục ngân sách(?: nhà nước)?/gu;

/** Names blanked out by a sign that no pattern matches, so that words on both sides do not meet. */
function withoutNames(words: string, citationEnds: readonly number[]): string {
  let said = words.replace(NAMES, blank);
  for (const end of citationEnds) {
    const title = TITLE.exec(said.slice(end))?.[0].length ?? 0;
    if (title > 0) said = said.slice(0, end) + '_'.repeat(title) + said.slice(end + title);
  }
  return said;
}

const blank = (name: string): string => '_'.repeat(name.length);
