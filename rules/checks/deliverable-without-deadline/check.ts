import { deadlinesIn } from '../../facts/deadlines.ts';
import { dutyPassage } from '../../facts/duty-passage.ts';
import { englishDeadlinesIn, isYearOnly } from '../../facts/english/deadlines.ts';
import type { Span } from '../../draft/tree.ts';
import type { Assignment } from '../../facts/facts.ts';
import type { Section } from '../../structure/section.ts';
import { foldVietnamese, singleBlanks } from '../../text/fold.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';
import { isEnglishDeliverable } from './english.ts';

export default defineRule({
  id: 'deliverable-without-deadline',
  family: 'responsibility',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 21 khoản 1 điểm c' }, { act: '70/2008/NĐ-CP', provision: 'Điều 8' }],
  messages: {
    vi: {
      title: 'Sản phẩm giao chưa có thời hạn',
      summary: 'Cơ quan được giao làm ra một văn bản hoặc sản phẩm cụ thể (kế hoạch, đề án, báo cáo tổng kết, số liệu) mà không ghi bao giờ xong.',
      missing: 'Thiếu thời hạn cho “{duty}” giao {body}; cần ghi ngày hoặc kỳ hoàn thành.',
      unassigned: 'Thiếu thời hạn cho “{duty}”; cần ghi ngày hoặc kỳ hoàn thành.',
      noTime: 'Không thấy ngày, tháng, quý hoặc kỳ trong câu, trong đoạn, trong nhãn thời gian và trong đề mục. Nếu thời hạn theo văn bản khác, cần viện dẫn.',
      timedSisters: 'Các nhiệm vụ bên cạnh đều ghi thời gian ở nhãn hoặc ở cột thời gian, nhiệm vụ này thì không.',
    },
    en: {
      title: 'Deliverable without a time',
      summary: 'A body is to make a document or product (plan, scheme, final report, data) and no time is given.',
      missing: 'No time for “{duty}”, given to {body}; a date or period should be stated.',
      unassigned: 'No time for “{duty}”; a date or period should be stated.',
      noTime: 'No date, month, quarter or period was found in the sentence, the block, its labels and the headings above. If another document sets the time, refer to it.',
      timedSisters: 'The neighbouring tasks give their time in a label or column; this one does not.',
    },
  },
  check({ draft, structure, facts }) {
    const duties = onePerDuty(facts.assignments.filter((a) => a.role !== 'participate'));
    const english = facts.language === 'en';
    const times = english ? ENGLISH_TIMES : VIETNAMESE_TIMES;
    const deliverables = duties.filter((a) => (english ? isEnglishDeliverable(a.duty) : isDeliverable(dutyPassage(a).folded)));
    const untimed = withoutTimeAmongTimed(duties, times);
    const documents = english ? [] : facts.tasks.filter((task) => !task.ownBody && task.gap !== 'cell' && isFormalDocument(task.quote));
    if (!deliverables.length && !untimed.size && !documents.length) return inapplicable('Không có nhiệm vụ nào giao làm ra văn bản hoặc sản phẩm cụ thể.', 'No duty asks for a document or product.');
    const late = duties.filter((a) => untimed.has(a) || deliverables.includes(a) && a.deadline === null && times.in(draft.text.slice(a.start, a.end)).length === 0 && !dueInBlock(a, facts.assignments, times) && !dueInHeading(a.section, times));
    return {
      applicable: true,
      findings: [...documents.filter((task) => times.in(task.quote).length === 0 && !dueInHeading(task.section, times)).map((task) => ({
        message: 'unassigned',
        values: { duty: brief(task.quote, 90) },
        reason: 'noTime',
        place: task,
        evidence: [evidence(draft, structure, 'searched', { vi: 'Đã tìm ngày, tháng, quý, kỳ trong đoạn này.', en: 'Dates and periods were searched in this block.' }, task)],
        suggestion: { vi: `${brief(task.quote, 160)}, hoàn thành trước ngày … tháng … năm ….`, en: `${brief(task.quote, 160)}, to be completed by … (date).` },
      })), ...late.map((a) => ({
        message: 'missing',
        values: { duty: brief(a.duty, 70), body: brief(a.body, 60) },
        reason: untimed.has(a) ? 'timedSisters' : 'noTime',
        place: a,
        evidence: [evidence(draft, structure, 'searched', { vi: 'Đã tìm ngày, tháng, quý, kỳ trong đoạn này.', en: 'Dates and periods were searched in this block.' }, a.block)],
        suggestion: { vi: `${brief(a.duty, 160)}, hoàn thành trước ngày … tháng … năm ….`, en: `${brief(a.duty, 160)}, to be completed by … (date).` },
      }))],
    };
  },
});

// In the contents part only documents in the strict sense: what else is to be made there, the duties below say with its time.
const FORMAL = /^(?:tiếp tục\s+)?(?:xây dựng|ban hành|lập)\s+(?:và\s+\S+\s+\S+\s+)?(?:ban hành\s+)?(?:kế hoạch|đề án|chương trình|quy chế)(?![A-Za-zÀ-ỹ])(?!\s+này)/u;
const isFormalDocument = (words: string): boolean => FORMAL.test(foldVietnamese(words.slice(0, 120)).replace(/\s+/g, ' '));

// What is made, and a verb of making right before it: "xây dựng kế hoạch …", "kiện toàn Ban …", "tổng hợp số liệu …".
const MADE = /(?:^|\svà\s)(?:chủ trì,?\s*)?(?:(?:tham mưu|chủ động|phối hợp|hướng dẫn)[^.;]{0,120}?\s)?(?:xây dựng|ban hành|lập|kiện toàn|biên soạn|tổng hợp|thống kê|trình|hoàn thiện)\s+(?:và\s+\S+\s+\S+\s+)?(?:ban hành\s+|triển khai\s+|hoàn thiện\s+)?(?:kế hoạch|chương trình|đề án|dự án|quy chế|quy định|báo cáo|ban vì|ban chỉ đạo|bộ tài liệu|tài liệu|số liệu|sơ kết|tổng kết|cơ sở dữ liệu|phần mềm|bộ chỉ|danh mục)/u;
// A survey, or a review whose result goes to somebody, ends in a document.
const SURVEY = /^(?:chủ trì,?\s*|cùng\s*|tổ chức\s*|thực hiện\s*|tiến hành\s*|tham mưu\s*)*(?:khảo sát|điều tra)\s|^(?:chủ trì,?\s*|tham mưu\s*)*rà soát[^.;]{3,120}(?:,\s*báo cáo|trình)\s/u;
const CLOSING_EVENT = /^(?:chủ trì,?\s*)?tổ chức\s+(?:hội nghị\s+)?(?:sơ kết|tổng kết)(?![A-Za-zÀ-ỹ])/u;
const REPORT = /^báo cáo (?:tổng kết|sơ kết|kết quả)|^(?:sơ kết|tổng kết)(?![A-Za-zÀ-ỹ])/u;
const ROUTINE = /theo (?:kế hoạch|chương trình)|đôn đốc|theo dõi/u;

function isDeliverable(duty: string): boolean {
  const folded = singleBlanks(duty.slice(0, 260));
  return (MADE.test(folded) || CLOSING_EVENT.test(folded) || REPORT.test(folded) || SURVEY.test(folded)) && !ROUTINE.test(folded.slice(0, 24));
}

interface Times {
  in(text: string): readonly Span[];
  /** A bare year or period only names the plan. */
  isYear(words: string): boolean;
}
const VIETNAMESE_TIMES: Times = { in: deadlinesIn, isYear: (words) => /^(?:trong\s+)?(?:năm|giai\s+đoạn)\s/iu.test(words) };
const ENGLISH_TIMES: Times = { in: englishDeadlinesIn, isYear: isYearOnly };

/** A time elsewhere in the paragraph serves the duty unless another duty holds it ("…; gửi báo cáo trước ngày 10/12") or it is a bare year. */
function dueInBlock(duty: Assignment, all: readonly Assignment[], times: Times): boolean {
  const { block } = duty;
  return times.in(block.text).some(({ start, end }) => {
    const at = block.start + start;
    return !times.isYear(block.text.slice(start, end)) && !all.some((other) => other.start !== duty.start && other.start <= at && at < other.end);
  });
}

/** "1. Nhiệm vụ hoàn thành trong quý I": a time over the list is the time of each item. A bare year or period only names the plan. */
function dueInHeading(section: Section | undefined, times: Times): boolean {
  for (let at = section; at; at = at.parent) {
    const { heading } = at;
    if (times.in(heading).some(({ start, end }) => !times.isYear(heading.slice(start, end)))) return true;
  }
  return false;
}

/**
 * Tasks without a time where the layout has a place for it: a label under each task, a column of the table. At least two
 * neighbours, and half of the group, must fill it in before an empty place counts.
 */
function withoutTimeAmongTimed(duties: readonly Assignment[], times: Times): Set<Assignment> {
  const groups = new Map<unknown, Assignment[]>();
  for (const a of duties) {
    if (a.layout !== 'label' && a.layout !== 'table') continue;
    const key = a.layout === 'table' ? a.block.cell?.table : a.section?.parent ?? 'top';
    groups.set(key, [...(groups.get(key) ?? []), a]);
  }
  const found = new Set<Assignment>();
  for (const group of groups.values()) {
    const timed = group.filter((a) => a.deadline !== null).length;
    if (timed >= 2 && timed * 2 >= group.length) for (const a of group) if (a.deadline === null && times.in(a.duty).length === 0 && !dueInHeading(a.section, times)) found.add(a);
  }
  return found;
}

function onePerDuty(assignments: readonly Assignment[]): Assignment[] {
  const seen = new Set<number>();
  return assignments.filter((a) => !seen.has(a.start) && seen.add(a.start));
}
