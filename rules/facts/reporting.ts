import type { Draft } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import { foldLine } from '../text/fold.ts';
import { sentenceEnd } from './assignments/subject.ts';
import { headAt, markWords } from './assignments/words.ts';
import { deadlinesIn } from './deadlines.ts';
import type { BodyMention, Quoted, Reporting } from './facts.ts';
import { ownBlocks } from './own-words.ts';

const REPORT = /(?:^|[^\p{L}])(?:báo cáo|gửi[^.;]{0,20}kết quả|tổng hợp[^.;]{0,60}(?:trình|gửi)|chế độ thông tin)(?![\p{L}])/u;
// "báo cáo viên", "tờ trình, báo cáo của …", and asking for help are no duty to report on the work.
const NO_REPORT = /báo cáo viên|báo cáo tham luận|vướng mắc|khó khăn|phát sinh|quá trình (?:triển khai|thực hiện|tổ chức)/u;
const MONITOR = /theo dõi|giám sát|kiểm tra|đánh giá|đôn đốc/u;
const TO = /(?:báo cáo|gửi|về|cho|trình|qua|thông qua)\s+(?:về\s+)?(?:cho\s+)?$/u;

/** Whether somebody is told to report on the work, by when, to whom, and who watches. Head, purpose and the "vướng mắc" sentence do not count. */
export function readReporting(_draft: Draft, structure: Structure, _bodies: readonly BodyMention[]): Reporting {
  const passages: Quoted[] = [];
  let monitoring: Quoted | null = null;
  for (const block of ownBlocks(structure)) {
    if (block.section === undefined && structure.all.length > 0 || block.section?.role === 'purpose' || block.section?.role === 'basis') continue;
    let from = block.bodyStart - block.start;
    while (from < block.text.length) {
      const end = Math.min(sentenceEnd(block.text, from) + 1, block.text.length);
      const quote = block.text.slice(from, end).trim();
      const lead = /^\s*/.exec(block.text.slice(from, end))![0].length;
      const span = { quote, start: block.start + from + lead, end: block.start + from + lead + quote.length };
      const words = foldLine(block.text).slice(span.start - block.start, span.end - block.start);
      if (REPORT.test(words) && !NO_REPORT.test(words)) passages.push(span);
      if (!monitoring && MONITOR.test(words) && block.section?.role !== 'tasks') monitoring = span;
      from = Math.max(end, from + 1);
    }
  }
  // A period or date stands near the duty: in its sentence, or in the block or part that is about reporting.
  const parts = passages.flatMap((passage) => {
    const block = structure.blocks.find((b) => b.start <= passage.start && passage.end <= b.end);
    const whole = block && block.section?.role === 'reporting' ? structure.blocks.filter((b) => b.section === block.section) : block ? [block] : [];
    return [passage, ...whole.map((b) => ({ quote: b.text, start: b.start, end: b.end }))];
  });
  monitoring ??= ownBlocks(structure).filter((block) => MONITOR.test(foldLine(block.text))).map((block) => ({ quote: block.text, start: block.start, end: block.end }))[0] ?? null;
  return { passages, present: passages.length > 0, deadline: first(parts, deadlineOf), recipient: first(passages, recipientOf), monitoring };
}

function first(parts: readonly Quoted[], read: (part: Quoted) => Quoted | null): Quoted | null {
  for (const part of parts) {
    const found = read(part);
    if (found) return found;
  }
  return null;
}

function deadlineOf(part: Quoted): Quoted | null {
  const words = foldLine(part.quote);
  const near = [...words.matchAll(/báo cáo|gửi/gu)].map((match) => match.index);
  const times = deadlinesIn(part.quote).filter((span) => !/^\s*(?:năm|giai đoạn)\s+\d{4}|^\d{4}/iu.test(part.quote.slice(span.start, span.end)));
  const span = times.find((time) => near.some((at) => Math.abs(at - time.start) < 160));
  return span ? { quote: part.quote.slice(span.start, span.end), start: part.start + span.start, end: part.start + span.end } : null;
}

function recipientOf(part: Quoted): Quoted | null {
  const marked = markWords(part.quote);
  for (const head of marked.heads) {
    if (head.value === 'guard' || !headAt(marked, head.start)) continue;
    const before = marked.folded.slice(Math.max(0, head.start - 40), head.start);
    if (!TO.test(before) && !/(?:báo cáo|gửi)[^.;,]{0,40}\s$/u.test(before)) continue;
    const name = /^[^,;:.()]*/u.exec(part.quote.slice(head.start))![0].replace(/\s+(?:để|trước|theo|xem xét|kết quả|tổng hợp|chỉ đạo|và đề xuất).*$/su, '').trimEnd();
    return { quote: name, start: part.start + head.start, end: part.start + head.start + name.length };
  }
  return null;
}
