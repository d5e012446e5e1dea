import type { Family } from '../../../rules/checks/rule.ts';
import { basisWords } from '../findings/basis.ts';
import { shorten } from '../findings/Evidence.tsx';
import { titleOf } from '../head/DraftHead.tsx';
import { CATALOGUES } from '../messages/index.ts';
import { answeredOf, stepsFor } from '../questions/list.ts';
import { MARK_CLASSES } from '../marks.ts';
import type { DeskReview } from '../review.ts';
import type { Settled, Settlement } from '../work/settle.ts';
import type { Work } from '../work/work.ts';

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
}

/** The reviewer's opinion as an official letter. Blanks stay for number, date, sender and signer. Always in Vietnamese. */
export interface Letter {
  readonly subject: string;
  readonly recipient: string;
  readonly opening: string;
  readonly parts: readonly LetterPart[];
  readonly closing: string;
  readonly annexes: readonly LetterPart[];
  /** What the reader of the report must know about it, outside the letter itself. */
  readonly remark: string;
}

export interface LetterOptions {
  /** Findings left out, with their reasons, in an annex. */
  readonly dismissed: boolean;
  /** Questions and answers in an annex. */
  readonly questions: boolean;
}

export const BLANK = '…………';

/** A plan gets comments; the draft of a legal normative document an appraisal in the four headings of Điều 21 khoản 3 Luật Bình đẳng giới. */
export function letterOf(review: DeskReview, { all }: Settlement, work: Work, options: LetterOptions): Letter {
  const { identity } = review.facts;
  const t = CATALOGUES.vi;
  const title = titleInSentence(titleOf(review)) || BLANK;
  const included = worstFirst(all.filter(({ verdict }) => verdict === 'accepted'));
  const normative = identity.regime === 'normative';
  const open = all.filter(({ verdict }) => verdict === null || verdict === 'discuss').length;
  const kind = normative ? 'thẩm định việc lồng ghép vấn đề bình đẳng giới trong dự thảo' : 'góp ý dự thảo';
  return {
    subject: `V/v ${kind} ${title}`,
    recipient: identity.issuer ?? BLANK,
    opening: normative
      ? `Sau khi nghiên cứu dự thảo ${title}, căn cứ khoản 3 Điều 21 Luật Bình đẳng giới, ${BLANK} có ý kiến về việc lồng ghép vấn đề bình đẳng giới như sau:`
      : `Sau khi nghiên cứu dự thảo ${title}, ${BLANK} có ý kiến như sau:`,
    parts: normative ? appraisal(included, work) : comments(included),
    closing: `Đề nghị ${identity.issuer ?? 'cơ quan soạn thảo'} nghiên cứu, tiếp thu, hoàn thiện dự thảo./.`,
    annexes: [...(options.dismissed ? dismissedAnnex(all) : []), ...(options.questions ? questionsAnnex(review, work) : [])],
    remark: t.report.remark(open, t.head.lawDate(review.engine.lawCheckedOn.split('-').reverse().join('/'))),
  };
}

/** "KẾ HOẠCH Thực hiện công tác …" inside a sentence: "Kế hoạch thực hiện công tác …". Names keep their capitals. */
export function titleInSentence(title: string): string {
  const [kind, rest] = /^(\p{Lu}[\p{Lu}\p{M}]+(?:\s+[\p{Lu}\p{M}]{2,}){0,2})\s+(\p{Lu}?\p{Ll}.*)$/u.exec(title)?.slice(1) ?? [];
  if (!kind || !rest) return title;
  const subject = /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest;
  return `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${subject}`;
}

function worstFirst(list: readonly Settled[]): Settled[] {
  return [...list].sort((a, b) => MARK_CLASSES.indexOf(a.mark) - MARK_CLASSES.indexOf(b.mark) || a.finding.start - b.finding.start);
}

function comments(included: readonly Settled[]): LetterPart[] {
  return [
    { heading: '1. Nhận xét chung', paragraphs: [`${BLANK}`], table: null },
    { heading: '2. Ý kiến cụ thể', paragraphs: included.length === 0 ? ['Không có ý kiến cụ thể.'] : [], table: included.length > 0 ? tableOf(included) : null },
  ];
}

/** Which heading of the appraisal a finding belongs to: a) gender issue, b) principles, c) feasibility, d) mainstreaming done. */
const HEADINGS = [
  { heading: '1. Việc xác định vấn đề giới trong dự thảo', question: 26 },
  { heading: '2. Việc bảo đảm các nguyên tắc cơ bản về bình đẳng giới', question: 27 },
  { heading: '3. Tính khả thi của việc giải quyết vấn đề giới', question: 28 },
  { heading: '4. Việc thực hiện lồng ghép vấn đề bình đẳng giới', question: 29 },
] as const;
const BY_FAMILY: Readonly<Record<Family, number>> = { gender: 0, responsibility: 2, budget: 2, targets: 2, reporting: 2, citations: 3, form: 3 };
const PRINCIPLES = new Set(['unequal-treatment', 'gender-stereotype', 'one-sex-only-measure', 'body-without-gender-balance', 'promotion-measure-competence']);
const DONE = new Set(['gender-not-integrated', 'gender-impact-forecast-missing', 'gender-consultation-missing', 'gender-legal-basis-missing']);

function headingOf({ finding, family }: Settled): number {
  if (PRINCIPLES.has(finding.rule)) return 1;
  return DONE.has(finding.rule) ? 3 : BY_FAMILY[family];
}

function appraisal(included: readonly Settled[], work: Work): LetterPart[] {
  const t = CATALOGUES.vi;
  return HEADINGS.map(({ heading, question }, i) => {
    const items = included.filter((settled) => headingOf(settled) === i);
    const given = work.answers[`question-${question}`];
    const asked = stepsFor('normative').flatMap((step) => step.questions).find(({ number }) => number === question);
    const answered = given?.answer && asked ? [`${asked.question.vi} ${t.questions.answers[given.answer]}.`] : [];
    const remark = given?.remark ? [given.remark] : [];
    return { heading, paragraphs: [...answered, ...remark, ...(items.length + answered.length + remark.length === 0 ? [BLANK] : [])], table: items.length > 0 ? tableOf(items) : null };
  });
}

function tableOf(items: readonly Settled[]): LetterTable {
  return { head: ['TT', 'Mục', 'Nội dung dự thảo', 'Ý kiến, căn cứ', 'Đề nghị sửa'], widths: [6, 13, 26, 29, 26], rows: items.map((settled, i) => [String(i + 1), placeOf(settled), quoteOf(settled), opinionOf(settled), settled.finding.suggestion ?? '']) };
}

function placeOf({ finding }: Settled): string {
  return finding.locator ? finding.locator.replace(/^mục /u, '') : 'Toàn văn bản';
}

function quoteOf({ finding }: Settled): string {
  const words = finding.quote.replace(/\s+/g, ' ').trim();
  return words ? `“${shorten(words, 240)}”` : '';
}

function opinionOf({ finding, decision }: Settled): string {
  const basis = finding.legalBasis.map((each) => basisWords(each, 'vi').citation);
  return [finding.message.vi, decision?.remark ?? '', basis.length > 0 ? `Căn cứ: ${basis.join('; ')}.` : ''].filter(Boolean).join(' ');
}

function dismissedAnnex(all: readonly Settled[]): LetterPart[] {
  const items = all.filter(({ verdict }) => verdict === 'dismissed');
  if (items.length === 0) return [];
  const rows = items.map((settled, i) => [String(i + 1), placeOf(settled), settled.finding.message.vi, (settled.decision?.verdict ? settled.decision.reason : settled.dismissal?.reason) || 'Không ghi']);
  return [{ heading: 'Phụ lục. Phát hiện không đưa vào ý kiến', paragraphs: [], table: { head: ['TT', 'Mục', 'Phát hiện của phần mềm', 'Lý do không đưa vào'], widths: [6, 14, 45, 35], rows } }];
}

function questionsAnnex(review: DeskReview, work: Work): LetterPart[] {
  const steps = stepsFor(review.facts.identity.regime);
  const all = steps.flatMap(({ questions }) => questions);
  if (work.assessment === 'quick' || answeredOf(all, work) === 0) return [];
  const t = CATALOGUES.vi;
  const rows = all.map((question) => {
    const given = work.answers[question.id];
    return [String(question.number), question.question.vi, given?.answer ? t.questions.answers[given.answer] : 'Chưa trả lời', given?.remark ?? ''];
  });
  return [{ heading: 'Phụ lục. Câu hỏi và trả lời', paragraphs: [], table: { head: ['Câu', 'Nội dung', 'Trả lời', 'Ghi chú'], widths: [7, 50, 15, 28], rows } }];
}
