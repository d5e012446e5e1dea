import type { Draft, Span } from '../draft/tree.ts';
import type { Block, Section, Structure } from '../structure/section.ts';
import { foldLine } from '../text/fold.ts';
import { passageOf } from '../text/passage.ts';
import { namesEnd, splitBodies } from './assignments/subject.ts';
import { headAt, markWords } from './assignments/words.ts';
import { ownClauses, type Clause } from './clauses.ts';
import { deadlinesIn } from './deadlines.ts';
import type { Citation, Quoted, Reporting } from './facts.ts';
import { ABOUT_REPORTING, asksForReport, NOBODY_NAMED, RHYTHM, TIME_OF_REPORT, TO, TO_AFTER_RESULTS, watch, WATCHES_ANYTHING } from './reporting/words.ts';

/** A bare year says what the report is about; "vào năm 2028" says when. */
const BARE_YEAR = /^\s*(?:trong\s+)?(?:năm|giai\s+đoạn)\s+\d{4}|^\d{4}/iu;
const RECURS = /(?:hằng|hàng|mỗi|định kỳ|cuối|\/) ?(?:ngày|tuần|tháng|quý|năm|kỳ)|quý|6 tháng/u;
/** How far from "báo cáo" or "gửi" a time still belongs to the report, in UTF-16 units. */
const NEAR = 160;

/**
 * Whether somebody is told to report on the work, by when, to whom, and who watches it. Head, purpose, parts on the past, the sentence on
 * difficulties and papers that ask for approval do not count.
 */
export function readReporting(draft: Draft, structure: Structure, citations: readonly Citation[]): Reporting {
  const quote = ({ start, end }: Span): Quoted => ({ quote: draft.text.slice(start, end), start, end });
  const clauses = ownClauses(structure, citations, { about: ABOUT_REPORTING, skip: (block) => !placeForDuties(structure, block), whole: (block) => underReporting(block) && placeForDuties(structure, block) });
  const asked = clauses.filter((clause) => asksForReport(clause.said) && !headsReporting(clause));
  const passages = asked.map(quote);
  const ranked = [...asked].sort((a, b) => plainness(b) - plainness(a));
  const timeOf = (clause: Clause): Quoted | null => {
    const time = deadlineOf(draft, clause) ?? leadingTime(draft, clause);
    // "Định kỳ báo cáo kết quả …" of all bodies is not settled by the one day on which one of them reports on one task.
    return time && ranked[0]!.said.includes('định kỳ') && plainness(ranked[0]!) > plainness(clause) && !RECURS.test(clause.said) ? null : time;
  };
  const watching = clauses.find((clause) => watch(clause.said) === 2) ?? clauses.find((clause) => watch(clause.said) === 1) ?? null;
  const other = watching ? null : clauses.find((clause) => WATCHES_ANYTHING.test(clause.said)) ?? null;
  return {
    passages, present: passages.length > 0, main: ranked[0] ? quote(ranked[0]) : null,
    deadline: firstOf(ranked, (clause) => timeOf(clause)) ?? firstOf(ranked, (clause) => firstOf(besides(structure, clauses, clause), (beside) => deadlineOf(draft, beside, true))),
    recipient: firstOf([...ranked, ...clauses.filter((clause) => underReporting(clause.block))], (clause) => recipientOf(draft, clause)),
    monitoring: watching && quote(watching), otherWatch: other && quote(other),
  };
}

/** How plainly a clause is the report that the executing bodies owe, not one that a single task or the summing body sends up. */
function plainness({ said, block }: Clause): number {
  return [/kết quả|tình hình (?:thực hiện|triển khai)/u, /để tổng hợp|tổng hợp chung/u, /^(?:các|thủ trưởng|(?:ủy ban nhân dân|ubnd) (?:các|cấp)|định kỳ|hằng|hàng|trước ngày|\d+\s*tháng)(?![A-Za-zÀ-ỹ])/u].filter((sign) => sign.test(said)).length + (underReporting(block) ? 1 : 0);
}

function placeForDuties(structure: Structure, block: Block): boolean {
  if (block.section === undefined) return structure.all.length === 0 || block.start >= structure.headEnd;
  for (let at: Section | undefined = block.section; at; at = at.parent) if (at.role === 'purpose' || at.role === 'basis') return false;
  return true;
}

function reportingPart(block: Block): Section | undefined {
  for (let at: Section | undefined = block.section; at; at = at.parent) if (at.role === 'reporting' && at.ownRole) return at;
  return undefined;
}
const underReporting = (block: Block): boolean => reportingPart(block) !== undefined;

/** "V. CHẾ ĐỘ BÁO CÁO" names the part; what is asked for stands under it or behind its colon. */
function headsReporting({ block, start, end }: Clause): boolean {
  const part = reportingPart(block);
  return part !== undefined && start >= part.headingSpan.start && end <= part.headingSpan.end && part.heading.length < 60 && part.end > part.headingSpan.end;
}

/** Where the time of a report may stand apart from it: its block, its row, the list under it, a label beside it, the part on reporting. */
function besides(structure: Structure, clauses: readonly Clause[], asked: Clause): Clause[] {
  const part = reportingPart(asked.block);
  const { section, cell } = asked.block;
  const listed = section !== undefined && section.headingSpan.start >= asked.block.start && section.headingSpan.start < asked.block.end && /:\s*$/.test(asked.block.text) ? section : part;
  const blocks = structure.blocks.filter((block) => block !== asked.block && (
    listed !== undefined && block.start >= listed.start && block.end <= listed.end
    || cell !== undefined && block.cell?.table === cell.table && block.cell.row === cell.row
    || section !== undefined && block.section === section && !cell && TIME_LABEL.test(block.folded.slice(block.bodyStart - block.start))
  ));
  return [
    ...clauses.filter((clause) => clause !== asked && clause.block === asked.block && TIME_OF_REPORT.test(clause.said)),
    ...blocks.map((block) => ({ block, start: block.start, end: block.end, sentence: block, words: block.folded, said: block.folded })),
  ];
}

const TIME_LABEL = /^\s*[-+•]?\s*thời (?:gian|hạn|điểm)/u;

function firstOf(clauses: readonly Clause[], read: (clause: Clause) => Quoted | null): Quoted | null {
  for (const clause of clauses) {
    const found = read(clause);
    if (found) return found;
  }
  return null;
}

function deadlineOf(draft: Draft, { start, end, said, block }: Clause, apart = false): Quoted | null {
  const text = draft.text.slice(start, end);
  const whole = apart || underReporting(block) || TIME_LABEL.test(said);
  const near = [...said.matchAll(/báo cáo|gửi|sơ kết|tổng kết/gu)].map((match) => match.index);
  const dates = deadlinesIn(text).filter((span) => !BARE_YEAR.test(text.slice(span.start, span.end)));
  const span = dates.find((time) => whole || near.some((at) => Math.abs(at - time.start) < NEAR)) ?? rhythmIn(said);
  return span ? { quote: text.slice(span.start, span.end), start: start + span.start, end: start + span.end } : null;
}

/** "Hằng năm, tổ chức kiểm tra …; sơ kết …, báo cáo UBND tỉnh": a time that opens the sentence governs all its clauses. */
function leadingTime(draft: Draft, { sentence }: Clause): Quoted | null {
  const opening = /^[^,;:]{0,60},/u.exec(draft.text.slice(sentence.start, sentence.end))?.[0] ?? '';
  const span = deadlinesIn(opening).find((time) => time.start < 12 && !BARE_YEAR.test(opening.slice(time.start, time.end)));
  return span ? { quote: opening.slice(span.start, span.end), start: sentence.start + span.start, end: sentence.start + span.end } : null;
}

function rhythmIn(said: string): Span | null {
  const match = RHYTHM.exec(said);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

function recipientOf(draft: Draft, clause: Clause): Quoted | null {
  const text = draft.text.slice(clause.start, clause.end);
  const marked = markWords(passageOf(text));
  const report = clause.said.search(/báo cáo|gửi|tổng hợp|trình/u);
  for (const head of marked.heads) {
    if (head.start < report || head.value === 'guard' || !headAt(marked, head.start)) continue;
    const before = marked.folded.slice(Math.max(0, head.start - 80), head.start).replace(/(?:các|những)\s+$/u, '');
    if (!TO.test(before) && !(TO_AFTER_RESULTS.test(before) && /^\p{Lu}/u.test(text.slice(head.start)))) continue;
    const reach = /^[^;:.()]*/u.exec(text.slice(head.start))![0];
    const name = splitBodies(marked, head.start, namesEnd(marked, head.start, head.start + reach.length))[0];
    const words = name ? text.slice(name.start, name.end).replace(AFTER_NAME, '').trimEnd() : '';
    if (!name || NOBODY_NAMED.test(foldLine(words))) continue;
    return { quote: words, start: clause.start + name.start, end: clause.start + name.start + words.length };
  }
  return null;
}

/** What goes on behind the name of a recipient. */
const AFTER_NAME = /,?\s+(?:để|trước|theo|xem xét|kết quả|tổng hợp|chỉ đạo|và đề xuất|đề xuất|vào|lúc|ngày|số (?!ngày|trước|hằng|hàng|vào|tỉnh|thành phố|để)\S|chậm nhất|tại kỳ|hằng|hàng|định kỳ|báo cáo|trình|gửi|tình hình|việc|bằng|kèm|đồng thời|đồng gửi|khi|sau khi|và báo cáo|theo dõi|các nội dung|những|về).*$/su;
