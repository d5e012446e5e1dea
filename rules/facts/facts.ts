import type { DraftLanguage } from '../draft/languages.ts';
import type { Span } from '../draft/tree.ts';
import type { Block, Section } from '../structure/section.ts';

/** Every fact stands on exact words: `quote === text.slice(start, end)`, offsets are UTF-16 indices into the NFC text. */
export interface Quoted extends Span {
  readonly quote: string;
}

export type DraftKind = 'ke-hoach' | 'quyet-dinh' | 'nghi-quyet' | 'to-trinh' | 'nghi-dinh' | 'thong-tu' | 'luat' | 'cong-van' | 'bao-cao' | 'khac';

/** A VBQPPL draft is appraised (thẩm định); every other draft only gets comments (góp ý). domain.md §0.1 */
export type Regime = 'normative' | 'administrative';

/** A partial date as written: "2021-04-12", "2021-04", "2021". */
export type PartialDate = string;

export interface Identity {
  kind: DraftKind;
  regime: Regime;
  /** Whether gender equality is the document's own subject. */
  aboutGender: boolean;
  issuer: string | null;
  /** Administrative level of the issuer, when it can be told. */
  level: 'central' | 'province' | 'district' | 'commune' | null;
  number: string | null;
  date: PartialDate | null;
  title: string | null;
  period: readonly [number, number] | null;
  /** The words that made us think so, for "Vì sao?": one entry a fact. */
  evidence: { fact: 'kind' | 'regime' | 'aboutGender' | 'issuer' | 'number' | 'date' | 'title' | 'period'; quote: Quoted | null }[];
}

/** `ok` speaks only of acts in the registry; `mismatch` also of words that contradict the symbol beside them (then `act` is null). `unknown` is never wrong. */
export type CitationStatus = 'ok' | 'mismatch' | 'incomplete' | 'expired' | 'unknown';

export interface Citation extends Quoted {
  /** Symbol as cited, stray blanks removed: "2232/QĐ-TTg"; null when the act is only named. */
  number: string | null;
  date: string | null;
  issuer: string | null;
  status: CitationStatus;
  /** The registry's symbol when the citation is wrong or incomplete. */
  suggestion: string | null;
  /** Registry id of the act, when recognised. */
  act: string | null;
  /** What is wrong, by field. `already-issued`: the draft says that the act is still to be approved. */
  problems: ('number' | 'date' | 'issuer' | 'title' | 'type' | 'party-form' | 'year-missing' | 'number-missing' | 'already-issued')[];
  /** Stands in the legal basis (căn cứ) or carries a duty, not a historical mention. */
  operative: boolean;
}

/** A body or post named in the text. */
export interface BodyMention extends Quoted {
  /** Canonical name: "sở tư pháp", folded, without the place. */
  name: string;
  /** Registry id when known. */
  body: string | null;
  vague: boolean;
}

export type AssignmentRole = 'lead' | 'coordinate' | 'participate' | 'requested';

/** A duty that the text gives to a named body. */
export interface Assignment extends Span {
  body: string;
  bodySpan: Span;
  role: AssignmentRole;
  /** Exact words of the duty: `text.slice(start, end)`. */
  duty: string;
  with: string[];
  deadline: string | null;
  deadlineSpan: Span | null;
  locator: string;
  section: Section | undefined;
  block: Block;
  layout: 'sentence' | 'heading' | 'label' | 'table' | 'article';
  /** The words leave open who: "các đơn vị liên quan". */
  vague: boolean;
}

/** A piece of work that the contents part asks for, which some duty should cover. */
export interface Task extends Quoted {
  block: Block;
  section: Section | undefined;
  locator: string;
  matter: string | null;
  /** Set when a body is named in or over the task itself. */
  ownBody: boolean;
  covered: 'own' | 'duty' | 'no' | 'unsure';
  /** The duty that covers it or comes closest, for the explanation. */
  nearest: Assignment | null;
  /** An empty place for the owner: the cell of its row, or the label that its neighbours have. */
  gap: 'cell' | 'label' | null;
}

export interface Target extends Quoted {
  value: string | null;
  due: string | null;
  numbers: { value: number; unit: string; start: number; end: number }[];
  sex: 'female' | 'male' | 'both' | null;
  block: Block;
  section: Section | undefined;
}

/** `general`: speaks of means ("bố trí nguồn lực") without saying that they are money. */
export interface MoneyPassage extends Quoted {
  general: boolean;
}

export interface Money {
  /** Every passage that speaks of money for carrying the document out. */
  passages: MoneyPassage[];
  /** The largest part of its own on money. */
  section: Section | null;
  /** That part, when nothing stands under its heading and nothing is said elsewhere. */
  emptySection: Section | null;
  /** Money is only what is checked or saved: "kiểm tra việc sử dụng kinh phí". */
  named: Quoted | null;
  /** "không phát sinh kinh phí" */
  none: Quoted | null;
  source: Quoted | null;
  estimate: Quoted | null;
  /** A sum that is to be spent. */
  amount: Quoted | null;
  /** The only sources named are firms, donors or gifts; no State money. */
  privateOnly: boolean;
  /** Words that may be "kinh phí", "ngân sách", "dự toán" with damaged diacritics, looked for when nothing else speaks of money. */
  unclear: Quoted | null;
  legalBasis: Quoted | null;
}

export interface Reporting {
  /** Every clause that asks somebody to report on the work. */
  passages: Quoted[];
  present: boolean;
  /** The passage that most plainly asks the executing bodies for their report. */
  main: Quoted | null;
  deadline: Quoted | null;
  recipient: Quoted | null;
  /** Somebody follows, checks or evaluates the work. */
  monitoring: Quoted | null;
  /** A watching word about something else, when nothing watches the work: "giám sát chất lượng nước". */
  otherWatch: Quoted | null;
}

export interface GenderFacts {
  /** Words that really speak of gender, false friends removed. */
  terms: (Quoted & { term: string })[];
  /** People or data that the subject touches, for grading "gender-not-integrated". */
  people: (Quoted & { group: string })[];
  sexDisaggregated: Quoted[];
  legalBasis: Citation[];
}

export interface Facts {
  /** What the draft is written in. The facts of a bilingual draft are those of its Vietnamese version. */
  language: DraftLanguage;
  identity: Identity;
  citations: Citation[];
  bodies: BodyMention[];
  assignments: Assignment[];
  tasks: Task[];
  targets: Target[];
  money: Money;
  reporting: Reporting;
  gender: GenderFacts;
  /** Layouts of assignment that the text uses but we could not read; rules that rest on assignments then only ask. */
  unreadLayouts: string[];
}
