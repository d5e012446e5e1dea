import { MATTER_NAMES, type Matter } from '../../language/matters.ts';
import type { Task } from '../../facts/facts.ts';
import { brief, evidence, sectionWithRole } from '../place.ts';
import { proposedBodies } from '../proposed-body.ts';
import { defineRule, inapplicable, type Evidence } from '../rule.ts';

export default defineRule({
  id: 'task-without-owner',
  family: 'responsibility',
  requirement: 'automated',
  kinds: ['ke-hoach'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'high',
  // Whether another duty covers a task is a reading of the whole plan: measured precision is under .95, so a person decides.
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 21 khoản 1 điểm c' }, { act: '70/2008/NĐ-CP', provision: 'Điều 8' }],
  messages: {
    vi: {
      title: 'Nhiệm vụ chưa có cơ quan chủ trì',
      summary: 'Nhiệm vụ, giải pháp trong kế hoạch mà không cơ quan nào được giao, cũng không được nhiệm vụ của cơ quan nào bao quát.',
      missing: 'Thiếu cơ quan chủ trì cho nhiệm vụ “{task}”; cần ghi cơ quan chủ trì.',
      group: 'Thiếu cơ quan chủ trì cho {count} nhiệm vụ về {matter}; cần ghi cơ quan chủ trì.',
      noMatter: 'Trong các nhiệm vụ đã giao không có nhiệm vụ nào về {matter}. Cần xem nhiệm vụ gần nhất có bao quát việc này hay không.',
      noNear: 'Không thấy nhiệm vụ nào đã giao nói về việc này. Cần xem nhiệm vụ gần nhất có bao quát việc này hay không.',
      emptyCell: 'Ô ghi cơ quan chủ trì ở dòng này để trống. Nếu ô được gộp với dòng khác, cần xem lại trên văn bản.',
      noLabel: 'Các nhiệm vụ bên cạnh đều ghi cơ quan chủ trì, nhiệm vụ này thì không.',
      unread: 'Một phần bảng hoặc mục phân công chưa đọc được, nên kết quả này cần được kiểm tra lại trên văn bản.',
    },
    en: {
      title: 'Task without a responsible body',
      summary: 'A task or measure of a plan that is given to no body and that no duty of a body covers.',
      missing: 'No lead body for the task “{task}”; the lead body should be named.',
      group: 'No lead body for {count} tasks on {matter}; the lead body should be named.',
      noMatter: 'None of the assigned duties is about {matter}. Please see whether the nearest duty covers this work.',
      noNear: 'No assigned duty was found that speaks of this work. Please see whether the nearest duty covers it.',
      emptyCell: 'The cell for the lead body is empty in this row. If it is merged with another row, please check the document.',
      noLabel: 'The neighbouring tasks each name their lead body; this one does not.',
      unread: 'A table or part with assignments could not be read fully, so please check this result against the document.',
    },
  },
  check({ draft, structure, facts, date }) {
    if (!facts.tasks.length) return inapplicable('Kế hoạch không có phần nội dung, nhiệm vụ hoặc giải pháp để đối chiếu.', 'The plan has no part with tasks or measures to compare.');
    const open = facts.tasks.filter((task) => task.covered === 'no' || task.covered === 'unsure');
    const organisation = sectionWithRole(structure, 'organisation');
    const body = proposedBodies(facts.identity, date);
    return {
      applicable: true,
      findings: siblings(open).map((group) => {
        const first = group[0]!;
        const matter = first.matter as Matter | null;
        const proof: Evidence[] = [];
        if (organisation) {
          const count = facts.assignments.length;
          proof.push(evidence(draft, structure, 'searched', { vi: `Đã đối chiếu với ${count} nhiệm vụ đã giao, trong đó có mục này.`, en: `Compared with ${count} assigned duties, those of this part among them.` }, organisation.headingSpan));
        }
        if (first.nearest) proof.push(evidence(draft, structure, 'nearest', { vi: `Nhiệm vụ gần nhất: giao ${first.nearest.body}.`, en: `Nearest duty, given to ${first.nearest.body}.` }, first.nearest));
        for (const other of group.slice(1)) proof.push(evidence(draft, structure, 'cause', { vi: 'Nhiệm vụ cùng nội dung, cũng chưa giao.', en: 'Task of the same matter, not assigned either.' }, other));
        return {
          message: group.length > 1 && matter ? 'group' : 'missing',
          values: { task: brief(first.quote), count: group.length, matter: matter ? MATTER_NAMES[matter] : '' },
          reason: facts.unreadLayouts.length ? 'unread' : first.gap === 'cell' ? 'emptyCell' : first.gap === 'label' ? 'noLabel' : matter ? 'noMatter' : 'noNear',
          place: first,
          severity: first.covered === 'no' ? 'high' as const : 'medium' as const,
          evidence: proof,
          suggestion: {
            vi: `Giao ${body.vi} chủ trì, phối hợp với các cơ quan, đơn vị liên quan ${lower(brief(first.quote, 160))}; hoàn thành trước ngày … tháng … năm ….`,
            en: `${body.en} shall lead, in coordination with the bodies concerned, the following task: “${brief(first.quote, 160)}”, to be completed by … (date).`,
          },
        };
      }),
      seen: facts.tasks.filter((task) => task.covered === 'duty' || task.covered === 'own').slice(0, 5).map((task) => evidence(draft, structure, 'searched', { vi: task.ownBody ? 'Nhiệm vụ đã ghi cơ quan.' : 'Nhiệm vụ được bao quát bởi nhiệm vụ đã giao.', en: task.ownBody ? 'The task names its body.' : 'An assigned duty covers the task.' }, task)),
    };
  },
});

const MANY = 4;

/** Many tasks of one matter in one section are one finding, as a reviewer writes one remark; a few are shown each at its place. */
function siblings(tasks: readonly Task[]): Task[][] {
  return alike(tasks).flatMap((group) => (group.length >= MANY ? [group] : group.map((task) => [task])));
}

function alike(tasks: readonly Task[]): Task[][] {
  const groups: Task[][] = [];
  for (const task of tasks) {
    const group = task.matter === null || task.gap !== null ? undefined : groups.find(([first]) => first!.matter === task.matter && first!.section === task.section && first!.covered === task.covered);
    if (group) group.push(task);
    else groups.push([task]);
  }
  return groups;
}

function lower(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
