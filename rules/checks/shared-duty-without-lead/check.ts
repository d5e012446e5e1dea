import { dutyPassage } from '../../facts/duty-passage.ts';
import type { Assignment } from '../../facts/facts.ts';
import { ShareOfDuties } from '../../facts/tasks/share.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type Evidence } from '../rule.ts';
import { passageOf } from '../../text/passage.ts';
import { ENGLISH } from './english.ts';

export default defineRule({
  id: 'shared-duty-without-lead',
  family: 'responsibility',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 21 khoản 1 điểm c' }, { act: '70/2008/NĐ-CP', provision: 'Điều 8' }],
  messages: {
    vi: {
      title: 'Chỉ ghi phối hợp, không rõ ai chủ trì',
      summary: 'Nhiệm vụ chỉ ghi “phối hợp” mà không nêu tên cơ quan cùng phối hợp, và không có cơ quan nào chủ trì cùng việc đó.',
      missing: 'Thiếu cơ quan chủ trì tại nhiệm vụ của {body}; cần ghi {body} chủ trì, hoặc phối hợp với cơ quan nào.',
      several: 'Thiếu cơ quan chủ trì trong số các cơ quan cùng thực hiện “{work}”; cần ghi một cơ quan chủ trì.',
      onlyCoordinate: 'Câu chỉ ghi “phối hợp” và không nêu cơ quan cùng phối hợp. Không thấy cơ quan nào chủ trì việc này.',
      onlyGroups: 'Câu chỉ ghi phối hợp với “{group}”. Không thấy cơ quan nào được nêu tên để chủ trì việc này.',
      together: 'Nhiều cơ quan cùng thực hiện một việc và câu không ghi cơ quan nào chủ trì.',
    },
    en: {
      title: 'Co-ordination only, no lead',
      summary: 'A duty that says only “co-ordinate”, names no partner, and no body leads the same work.',
      missing: 'No lead body for the duty of {body}; it should say that {body} leads, or with whom it co-ordinates.',
      several: 'No lead among the bodies that do “{work}” together; one of them should be named as lead.',
      onlyCoordinate: 'The sentence says only “co-ordinate” and names no partner. No body was found that leads this work.',
      onlyGroups: 'The sentence says only “co-ordinate” with “{group}”. No named body was found that leads this work.',
      together: 'Several bodies do the work together and the sentence names none of them as lead.',
    },
  },
  check({ draft, structure, facts }) {
    if (!facts.assignments.length) return inapplicable('Văn bản không giao nhiệm vụ cho cơ quan nào.', 'The document gives no duty to any body.');
    const leads = facts.assignments.filter((a) => a.role === 'lead');
    const { isCoordination, isWithGroupsOnly, isTogether, workOf } = facts.language === 'en' ? ENGLISH : VIETNAMESE;
    const shared = facts.assignments.filter((a) => isCoordination(a) || isWithGroupsOnly(a));
    const shares = new ShareOfDuties(structure.blocks, leads.map(dutyPassage), shared.map((a) => passageOf(workOf(a))));
    const together = doneTogether(facts.assignments, isTogether);
    const alone = onePerDuty([...together, ...shared.filter((a) => shares.nearest(passageOf(workOf(a))).share < LED)]);
    return {
      applicable: true,
      findings: alone.map((assignment) => {
        const proof: Evidence[] = [evidence(draft, structure, 'cause', { vi: `Giao cho ${assignment.body}.`, en: `Given to ${assignment.body}.` }, assignment.bodySpan)];
        return {
          message: together.has(assignment) ? 'several' : 'missing',
          values: { body: brief(assignment.body, 80), work: brief(workOf(assignment), 80), group: brief(assignment.with.join('; '), 120) },
          reason: together.has(assignment) ? 'together' : assignment.with.length ? 'onlyGroups' : 'onlyCoordinate',
          place: assignment,
          // Custom reads "phối hợp với các đơn vị liên quan" as the lead's own duty: worth a remark, no more.
          severity: assignment.with.length ? 'low' as const : 'medium' as const,
          evidence: proof,
          suggestion: { vi: `Chủ trì, phối hợp với [tên cơ quan phối hợp] ${brief(workOf(assignment), 200)}.`, en: `[name of lead body] shall lead, in coordination with [names of other bodies], the following: ${brief(workOf(assignment), 200)}.` },
        };
      }),
      seen: facts.assignments.filter((a) => a.role === 'lead').slice(0, 3).map((a) => evidence(draft, structure, 'searched', { vi: `${a.body} chủ trì.`, en: `${a.body} leads.` }, a)),
    };
  },
});

// "Phối hợp, hướng dẫn …" tells how the body works; without the comma it is the whole duty.
const OPENS = /^\s*(?:chủ động\s+|tích cực\s+|thường xuyên\s+)?phối\s+(?:kết\s+)?hợp(?![A-Za-zÀ-ỹ])(?!\s*,)(?!\s+(?:với|cùng|chặt|liên\s|các\s|sở\s|ubnd|ủy\s|uỷ\s|công an|ban\s|giữa))/iu;

/** "Phối hợp" and then at once the work: with whom stays open. A requested body that is asked to take part leads nothing and is left alone. */
function isCoordination(assignment: Assignment): boolean {
  return assignment.with.length === 0 && (assignment.role === 'coordinate' || assignment.role === 'requested') && OPENS.test(assignment.duty) && !/chủ\s+trì/iu.test(assignment.duty);
}

const OPENS_WITH = /^\s*(?:chủ động\s+|tích cực\s+|thường xuyên\s+)?phối\s+(?:kết\s+)?hợp(?![A-Za-zÀ-ỹ])/iu;
const GROUP = /^(?:các|những)\s+(?:sở|ban|bộ|ngành|cấp|cơ quan|đơn vị|địa phương|đoàn thể|tổ chức|phòng|hội)(?![A-Za-zÀ-ỹ])/iu;
const PLACES = /^(?:ubnd|[uủ][yỷ] ban nhân dân)\s+các\s/iu;

/** "Phối hợp với các sở, ban, ngành …": where only groups stand beside the body, no name is left that could lead. */
function isWithGroupsOnly({ role, duty, with: partners }: Assignment): boolean {
  return role === 'coordinate' && OPENS_WITH.test(duty) && !/chủ\s+trì/iu.test(duty) && partners.some((name) => GROUP.test(name)) && partners.every((name) => GROUP.test(name) || PLACES.test(name));
}

const TOGETHER = /^\s*cùng(?!\s+(?:với|cấp|thời|kỳ))(?![A-Za-zÀ-ỹ])/iu;

/** "Sở A và Hội B cùng vận động …": two bodies or more, one work, and the word says that none goes before the others. */
function doneTogether(assignments: readonly Assignment[], isTogether: (duty: string) => boolean): Set<Assignment> {
  const byDuty = new Map<number, Assignment[]>();
  for (const a of assignments) byDuty.set(a.start, [...(byDuty.get(a.start) ?? []), a]);
  return new Set([...byDuty.values()].filter((group) => new Set(group.map((a) => a.bodySpan.start)).size > 1 && isTogether(group[0]!.duty)).flat());
}

const VIETNAMESE = { isCoordination, isWithGroupsOnly, workOf, isTogether: (duty: string): boolean => TOGETHER.test(duty) && !/chủ\s+trì/iu.test(duty) };

/** Share of the work's words that some lead duty holds, from which on the two are the same work. */
const LED = 0.7;

function workOf(assignment: Assignment): string {
  return assignment.duty.replace(/^\s*(?:phối\s+(?:kết\s+)?hợp\s*,?|cùng(?:\s+(?:thực hiện|tổ chức))?)\s*/iu, '');
}

function onePerDuty(assignments: readonly Assignment[]): Assignment[] {
  const seen = new Set<number>();
  return assignments.filter((a) => !seen.has(a.start) && seen.add(a.start));
}
