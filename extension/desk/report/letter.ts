import { basisWords } from '../findings/basis.ts';
import { shorten } from '../findings/Evidence.tsx';
import { titleOf } from '../head/DraftHead.tsx';
import { CATALOGUES } from '../messages/index.ts';
import { MARK_CLASSES } from '../marks.ts';
import type { DeskReview } from '../review.ts';
import type { Settled, Settlement } from '../work/settle.ts';
import { NO_LETTER, type Work } from '../work/work.ts';
import { annexesOf } from './annexes.ts';
import { appraisal } from './appraisal.ts';
import { NO_OFFICE, type Office } from './office.ts';
import { titleInSentence } from './title.ts';

export interface LetterTable {
  readonly head: readonly string[];
  /** Share of the width, in hundredths. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

export interface LetterPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly table: LetterTable | null;
  /** Lines to be written on by hand, below the rest. */
  readonly blanks?: number;
}

/** An annex stands on a page of its own; what it is, in capitals or in a sentence, stands under "Phụ lục". */
export interface Annex extends LetterPart {
  readonly title: string;
}

/** A letter to the drafting body, or a sheet that goes with one. */
export type LetterForm = 'letter' | 'sheet';

/** The reviewer's opinion in the form of an official document. Blanks stay for number, date, and whatever of the sender is not set. Always in Vietnamese. */
export interface Letter {
  readonly form: LetterForm;
  readonly office: Office;
  /** "V/v …" of a letter, the title of a sheet. */
  readonly subject: string;
  /** Under the title of a sheet. */
  readonly about: string;
  readonly recipient: string;
  readonly opening: string;
  readonly parts: readonly LetterPart[];
  readonly closing: string;
  readonly annexes: readonly Annex[];
  /** What the reader of the report must know about it, outside the letter itself. */
  readonly remark: string;
}

export interface LetterOptions {
  readonly form?: LetterForm;
  readonly office?: Office;
  /** Findings left out, with their reasons, in an annex. */
  readonly dismissed: boolean;
  /** Questions and answers in an annex. */
  readonly questions: boolean;
  /** Results by family, worst status upward, in an annex. */
  readonly summary?: boolean;
  /** The part on gender equality of Mẫu số 06, to be filled in; for drafts of legal normative documents. */
  readonly genderForm?: boolean;
}

export const BLANK = '…………';

/** A plan gets comments; the draft of a legal normative document an appraisal in the four headings of Điều 21 khoản 3 Luật Bình đẳng giới. */
export function letterOf(review: DeskReview, settlement: Settlement, work: Work, options: LetterOptions): Letter {
  const { identity } = review.facts;
  const { form = 'letter', office = NO_OFFICE } = options;
  const { recipient, general } = work.letter ?? NO_LETTER;
  const t = CATALOGUES.vi;
  const title = titleInSentence(titleOf(review)) || BLANK;
  const included = worstFirst(settlement.all.filter(({ verdict }) => verdict === 'accepted'));
  const normative = identity.regime === 'normative';
  const open = settlement.all.filter(({ verdict }) => verdict === null || verdict === 'discuss').length;
  const kind = normative ? 'thẩm định việc lồng ghép vấn đề bình đẳng giới trong dự thảo' : 'góp ý dự thảo';
  const sender = office.name || BLANK;
  const to = recipient || identity.issuer || BLANK;
  return {
    form, office,
    subject: form === 'sheet' ? (normative ? 'PHIẾU Ý KIẾN' : 'PHIẾU GÓP Ý') : `V/v ${kind} ${title}`,
    about: normative ? `Về việc lồng ghép vấn đề bình đẳng giới trong dự thảo ${title}` : `Dự thảo ${title}`,
    recipient: to,
    opening: normative
      ? `Sau khi nghiên cứu dự thảo ${title}, căn cứ khoản 3 Điều 21 Luật Bình đẳng giới, ${sender} có ý kiến về việc lồng ghép vấn đề bình đẳng giới như sau:`
      : `Sau khi nghiên cứu dự thảo ${title}, ${sender} có ý kiến như sau:`,
    parts: normative ? appraisal(included, work, general) : comments(included, general),
    closing: form === 'sheet' ? '' : `Đề nghị ${to === BLANK ? 'cơ quan soạn thảo' : to} nghiên cứu, tiếp thu, hoàn thiện dự thảo./.`,
    annexes: annexesOf(review, settlement, work, options),
    remark: t.report.remark(open, t.head.lawDate(review.engine.lawCheckedOn.split('-').reverse().join('/'))) + (review.engine.own ? ` ${t.head.ownData(review.engine.own.acts, review.engine.own.bodies, review.engine.own.abbreviations)}` : ''),
  };
}

export function worstFirst(list: readonly Settled[]): Settled[] {
  return [...list].sort((a, b) => MARK_CLASSES.indexOf(a.mark) - MARK_CLASSES.indexOf(b.mark) || a.finding.start - b.finding.start);
}

function comments(included: readonly Settled[], general: string): LetterPart[] {
  return [
    { heading: '1. Nhận xét chung', paragraphs: general ? general.split(/\n+/) : [], table: null, ...(general ? {} : { blanks: 2 }) },
    { heading: '2. Ý kiến cụ thể', paragraphs: included.length === 0 ? ['Không có ý kiến cụ thể.'] : [], table: included.length > 0 ? tableOf(included) : null },
  ];
}

/** Place, content, legal basis, proposal: a row a finding. */
export function tableOf(items: readonly Settled[]): LetterTable {
  return {
    head: ['TT', 'Vị trí, nội dung dự thảo', 'Nội dung góp ý', 'Căn cứ', 'Đề nghị'], widths: [6, 25, 24, 22, 23],
    rows: items.map((settled, i) => [String(i + 1), [placeOf(settled), quoteOf(settled)].filter(Boolean).join(':\n'), [settled.finding.message.vi, settled.decision?.remark ?? ''].filter(Boolean).join('\n'), basisOf(settled), settled.finding.suggestion ?? '']),
  };
}

export function placeOf({ finding }: Settled): string {
  if (!finding.locator) return 'Toàn văn bản';
  return finding.locator.charAt(0).toUpperCase() + finding.locator.slice(1);
}

function quoteOf({ finding }: Settled): string {
  const words = finding.quote.replace(/\s+/g, ' ').trim();
  return words && !finding.absent ? `“${shorten(words, 240)}”` : '';
}

function basisOf({ finding }: Settled): string {
  return finding.legalBasis.map((each) => basisWords(each, 'vi').citation).join(';\n');
}
