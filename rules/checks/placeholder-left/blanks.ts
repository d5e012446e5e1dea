import type { Span } from '../../draft/tree.ts';
import { quotationsIn } from '../../facts/borrowed.ts';
import { matchesOf } from '../../text/matches.ts';

/** A place left open. `carried`: it is filled by the procedure that the draft still has to go through, not by its author. */
export interface Blank extends Span {
  readonly carried: boolean;
}

const BRACKET = /\[\s*(?:…+|\.{2,}|_+|x{2,}|\?+|tên[^\]]{0,40}|điền[^\]]{0,40}|ghi[^\]]{0,40}|bổ sung[^\]]{0,40}|số[^\]]{0,20}|ngày[^\]]{0,20})\s*\]/giu;
const LINE = /(?<![.…_])(?:…{2,}[.…]*|\.{4,}[.…]*|_{3,})(?![.…_])/gu;
const SHORT = /(?<![.…])(?:…|\.{3})(?![.…])/gu;
const LETTERS = /(?<![0-9A-Za-zÀ-ỹ])(?:x{2,}|X{3,}|XX(?=\s*(?:%|người|triệu|tỷ|hộ))|\?{2,})(?![0-9A-Za-zÀ-ỹ])/gu;
/** "Tờ trình số   /TTr-UBND", "ngày    tháng    năm 2026", "ngày   /   /2026": blanks made of white space. */
const NUMBER = /(?<=(?:^|\s)số)\s*:?\s*(?=\/\s*(?:\d{4}\/)?(?:KH|QĐ|TTr|BC|NQ|CTr|TB|HD|CV|ĐA)\s*-)/giu;
const DATE = /ngày(?=\s*tháng\s)\s*tháng\s*(?:\d{0,2}\s*)?năm(?=\s*(?:\d{4}|[….]))|ngày\s+\/\s*(?:\d{1,2})?\s*\/\s*\d{4}|ngày\s+\/\s*\d{4}/giu;

/** "… được ghi như sau: Số: …/NQ-CP": a rule on form shows how a number looks. */
const EXAMPLE_BEFORE = /:\s*số\s*:?\s*$/iu;
const EXAMPLE_IN = /ghi (?:là|như sau)|ví dụ|trình bày (?:là|như sau)|có dạng/iu;
/** Ordinals in Roman figures: "Đại hội XXX". */
const ORDINAL_BEFORE = /(?:đại hội|khóa|khoá|thế kỷ|thứ|lần)\s+$/iu;

const FILL_BEFORE = /(?:^|[\s(])(?:ngày|tháng|năm|số|khoảng|tỷ lệ|đạt|kinh phí|là|từ|đến|trước|thứ|khóa|khoá|kỳ họp|lần|tổng số|tổng|với|trên|dưới|ít nhất|tối thiểu|hơn|ông|bà|đồng chí)\s*:?\s*$|:\s*$/iu;
const FILL_AFTER = /^\s*(?:tháng|năm|%|đồng|triệu|tỷ|nghìn|người|hộ|lượt|\/|ngày|trường hợp|mô hình|lớp|cuộc|thông qua)/iu;
const BODY_BEFORE = /(?:^|\s)(?:giao|sở|phòng|ban|ubnd|ủy ban nhân dân|xã|phường|tỉnh|đơn vị)\s+$/iu;
const DUTY_AFTER = /^\s+(?:chủ trì|phối hợp|triển khai|thực hiện|tổ chức|chịu trách nhiệm|tham mưu)/iu;
/** A list that goes on: "pa nô, áp phích....." */
const LIST_BEFORE = /[0-9A-Za-zÀ-ỹ)”,]\s*$/u;
const LIST_AFTER = /^\s*(?:[).;,:”]|$|\p{Ll})/u;
/** A formula that goes on: "qx1/QUX1 + qx2/QUX2 + ....." */
const OPERATOR_BEFORE = /[+=×*÷]\s*$/u;
/** Dots that lead to a page number of a table of contents. */
const PAGE_AFTER = /^\s*\d{1,3}\s*$/u;
/** Between these words and the blank: its number and day come with the procedure. */
const CARRIED = /(?:tờ trình|báo cáo thẩm (?:tra|định)|kỳ họp thứ|khóa|khoá|thông qua|kèm theo)[^.;]{0,100}$/iu;

/** Every blank of a paragraph; quotations are left alone, since forms and amended words are quoted with theirs. */
export function blanksIn(text: string): Blank[] {
  const quotations = quotationsIn(text);
  const found: Blank[] = [];
  const add = (start: number, end: number): void => {
    if (quotations.some((quotation) => quotation.start < end && start < quotation.end) || found.some((other) => other.start < end && start < other.end)) return;
    const before = text.slice(Math.max(0, start - 140), start);
    if (EXAMPLE_BEFORE.test(before) || EXAMPLE_IN.test(before)) return;
    found.push({ start, end, carried: CARRIED.test(before.replace(/[.…_]{2,}|…/g, ' ')) });
  };
  for (const match of matchesOf(text, BRACKET)) add(match.index, match.index + match[0].length);
  for (const match of matchesOf(text, LINE)) if (isLeftOpen(text, match.index, match[0])) add(match.index, match.index + match[0].length);
  for (const match of matchesOf(text, SHORT)) if (isShortBlank(text, match.index, match[0].length)) add(match.index, match.index + match[0].length);
  for (const match of matchesOf(text, LETTERS)) if (!ORDINAL_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index))) add(match.index, match.index + match[0].length);
  for (const pattern of [NUMBER, DATE]) for (const match of matchesOf(text, pattern)) add(match.index - (pattern === NUMBER ? 2 : 0), match.index + match[0].length + (pattern === NUMBER ? 1 : 0));
  return joined(found.sort((a, b) => a.start - b.start));
}

function isLeftOpen(text: string, start: number, run: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(start + run.length);
  if (FILL_BEFORE.test(before) || FILL_AFTER.test(after)) return true;
  if (PAGE_AFTER.test(after)) return false;
  // Written close to the last word and followed by nothing to fill: a list breaks off.
  if (OPERATOR_BEFORE.test(before)) return false;
  const attached = LIST_BEFORE.test(before) && !/\s$/.test(before);
  return !(attached && LIST_AFTER.test(after)) && !/,\s*$/.test(before);
}

function isShortBlank(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(start + length);
  if (/,\s*$/.test(before)) return false;
  return FILL_BEFORE.test(before) && FILL_AFTER.test(after) || /(?:kỳ họp thứ|trước ngày|đến ngày|từ ngày|tờ trình số)\s*$/iu.test(before) || BODY_BEFORE.test(before) && DUTY_AFTER.test(after);
}

const MAX_GAP = 40;

/** Blanks of one phrase ("số …/TTr-UBND ngày … tháng …") are one remark. */
function joined(blanks: readonly Blank[]): Blank[] {
  const groups: Blank[] = [];
  for (const blank of blanks) {
    const last = groups.at(-1);
    if (last && last.carried === blank.carried && blank.start - last.end <= MAX_GAP) groups[groups.length - 1] = { ...last, end: blank.end };
    else groups.push(blank);
  }
  return groups;
}
