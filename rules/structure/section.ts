import type { DraftLanguage } from '../draft/languages.ts';
import type { Span } from '../draft/tree.ts';
import type { WrittenLanguage } from '../text/language.ts';
import type { Passage } from '../text/passage.ts';
import type { Words } from '../text/vocabulary.ts';

/** What a place of the draft is in the numbering of Vietnamese documents (Luật 64/2025/QH15 Điều 7; NĐ 30/2020/NĐ-CP Phụ lục I). */
export type SectionKind = 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'item' | 'heading';

/** What a section is for, read from its heading or its place. */
export type SectionRole =
  | 'head' | 'basis' | 'purpose' | 'scope' | 'targets' | 'tasks' | 'solutions' | 'budget' | 'organisation'
  | 'reporting' | 'effect' | 'recipients' | 'signature' | 'annex' | 'other';

/** A numbered or headed part of the draft. Offsets are UTF-16 indices into `Draft.text`. */
export interface Section {
  kind: SectionKind;
  /** The sign as written without its punctuation: "II", "5", "đ", "-", or "" for a heading without number. */
  marker: string;
  /** Exactly the words of the heading, sign included: `text.slice(headingSpan.start, headingSpan.end)`. Title lines below "Chương I" or "Điều 1." belong to it. */
  heading: string;
  headingSpan: Span;
  /** From its sign to the end of its last descendant. */
  start: number;
  end: number;
  role: SectionRole;
  /** Set when the section's own heading (not an ancestor's) gave the role. */
  ownRole: boolean;
  /** Nesting depth, 0 for top sections. */
  depth: number;
  parent: Section | undefined;
  children: Section[];
  /** The blocks directly under this section, its opening block included, in reading order. */
  blocks: Block[];
  /** "điểm a khoản 2 Điều 5", "mục III.1": how a reviewer names the place. Vietnamese form; English forms are made from it by the report. */
  locator: string;
}

/** A leaf block of the draft: a paragraph or the paragraph of a table cell, with its place in the structure. */
export interface Block extends Span {
  /** Reading-order index among all blocks. */
  index: number;
  text: string;
  /** The text as it is compared, with what is known of it. It does not go along when a structure is cloned for another thread. */
  readonly passage: Passage;
  /** The passage's own. */
  readonly folded: string;
  readonly words: Words;
  /** Where its own words do not tell: the language of the draft, Vietnamese in a bilingual one. */
  language: WrittenLanguage;
  bold: boolean;
  /** Sign that opens the block, if any, and where the words after it start. */
  marker: { style: import('../draft/markers.ts').MarkerStyle; label: string } | undefined;
  bodyStart: number;
  /** The innermost section that holds the block. For a block that opens a section this is that section. */
  section: Section | undefined;
  cell: { table: number; row: number; column: number; columnSpan: number; layout: boolean } | undefined;
  /** Inside “…” of an amending act or a quotation opened in an earlier block. */
  quoted: boolean;
}

export interface Structure {
  /** Top-level sections in order. */
  sections: Section[];
  language: DraftLanguage;
  /** All sections in reading order. */
  all: Section[];
  blocks: Block[];
  /** Where the document's own body ends ("./." or the signature): recipients and signatures come after it. Annexes may follow. */
  bodyEnd: number;
  /** Where the head (issuer, number, date, title) ends and the words of the document begin. */
  headEnd: number;
}
