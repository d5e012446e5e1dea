import type { Assignment, Facts } from '../../facts/facts.ts';
import type { Section } from '../../structure/section.ts';
import { evidence } from '../place.ts';
import { proposedBodies } from '../proposed-body.ts';
import { defineRule, inapplicable } from '../rule.ts';
import { dutyPassage } from '../../facts/duty-passage.ts';
import { headingWords } from '../../structure/heading-words.ts';
import { singleBlanks } from '../../text/fold.ts';

export default defineRule({
  id: 'implementation-part-missing',
  family: 'responsibility',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet'],
  regimes: ['administrative', 'normative'],
  languages: ['vi', 'en'],
  severity: 'high',
  outcome: 'fail',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 21 khoản 1 điểm c' }],
  messages: {
    vi: {
      title: 'Thiếu phần tổ chức thực hiện',
      summary: 'Văn bản nêu nhiệm vụ nhưng không có phần tổ chức thực hiện và không giao việc cho cơ quan nào.',
      missing: 'Thiếu phần tổ chức thực hiện và không cơ quan nào được giao nhiệm vụ; cần bổ sung phần tổ chức thực hiện.',
      few: 'Thiếu phần tổ chức thực hiện; cần xem các nhiệm vụ giao rải rác đã đủ hay chưa.',
      scattered: 'Không có mục tổ chức thực hiện, nhưng văn bản có giao việc ở nơi khác. Cần xem như vậy đã đủ hay chưa.',
    },
    en: {
      title: 'No part on organisation of implementation',
      summary: 'The document sets tasks but has no part on organising them and gives work to no body.',
      missing: 'There is no part on organisation of implementation and no body is given a duty; such a part should be added.',
      few: 'There is no part on organisation of implementation; please see whether the duties given elsewhere suffice.',
      scattered: 'There is no part on organisation, but duties are given elsewhere. Please see whether that suffices.',
    },
  },
  check({ draft, structure, facts, date }) {
    if (structure.blocks.length < 4 || !structure.sections.length) return inapplicable('Văn bản quá ngắn, không có các phần để đối chiếu.', 'The document is too short and has no parts to compare.');
    const { clause, carriesOut } = facts.language === 'en' ? ENGLISH : { clause: CLAUSE, carriesOut: CARRIES_OUT };
    // Below the large parts "tổ chức thực hiện" is more often a verb ("Tổ chức thực hiện các hoạt động truyền thông") than a heading.
    const found = structure.all.find((s) => s.role === 'organisation' && s.ownRole || (s.kind === 'article' || !s.parent) && clause.test(singleBlanks(headingWords(s))));
    const closing = facts.assignments.find((a) => carriesOut.test(singleBlanks(dutyPassage(a).folded)));
    const inPlace = found || closing ? undefined : givenInPlace(facts) ?? (facts.language === 'en' ? givenInOnePart(facts) : undefined);
    if (inPlace) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Nhiệm vụ được giao ngay tại chỗ.', en: 'Duties are given where the work is named.' }, inPlace)] };
    if (found || closing) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Có phần tổ chức thực hiện.', en: 'There is a part on organisation.' }, found?.headingSpan ?? closing!)] };
    const searched = structure.sections.filter((s) => s.role !== 'recipients').slice(0, 8).map((s) => evidence(draft, structure, 'searched', { vi: 'Đã đọc mục này, không thấy giao tổ chức thực hiện.', en: 'This part was read; it organises no implementation.' }, s.headingSpan));
    const none = facts.assignments.length === 0;
    return {
      applicable: true,
      findings: [{
        message: none ? 'missing' : 'few',
        outcome: none && facts.unreadLayouts.length === 0 ? 'fail' as const : 'needs-review' as const,
        ...(none && facts.unreadLayouts.length === 0 ? {} : { reason: 'scattered' }),
        place: null,
        absent: true,
        evidence: searched,
        suggestion: {
          en: `IMPLEMENTATION ARRANGEMENTS\n1. ${proposedBodies(facts.identity, date).en} shall lead, monitor and urge the implementation, and report the results by ….\n2. Bodies given tasks: ….`,
          vi: `TỔ CHỨC THỰC HIỆN\n1. ${proposedBodies(facts.identity, date).vi}: chủ trì, theo dõi, đôn đốc việc thực hiện; tổng hợp, báo cáo kết quả trước ngày ….\n2. Các cơ quan, đơn vị được giao nhiệm vụ: ….`,
        },
      }],
    };
  },
});

const CLAUSE = /tổ chức thực hiện|nhiệm vụ (?:và|,) trách nhiệm|điều khoản thi hành|trách nhiệm (?:thi hành|thực hiện|của)|tổ chức triển khai|phân công/u;
const ENGLISH = {
  clause: /implementation arrangements|organi[sz]ation of (?:the )?implementation|organi[sz]ing (?:the )?implementation|responsibilit(?:y|ies)|assignment of (?:tasks|duties)|^\P{L}*(?:article \d+\.?\s*)?implementation\s*$/u,
  carriesOut: /responsible for (?:the )?implement|(?:implement|carry out|organi[sz]e the implementation of|coordinate the implementation of)(?:ation of)?\s(?:this|the) (?:plan|decision|resolution|programme|project)/u,
};
const MOST = 0.8;

/** Acts give duties article by article; a plan may name the owner at each of its tasks. Then no part of its own is missed. */
function givenInPlace({ identity, assignments, tasks }: Facts): Assignment | undefined {
  if (identity.kind !== 'ke-hoach') return assignments.find((a) => !a.vague && inArticle(a.section));
  const owned = tasks.filter((task) => task.covered === 'own').length;
  return tasks.length > 1 && owned / tasks.length >= MOST ? assignments[0] : undefined;
}

/** English plans call the part many things ("Who does what"); what it does is to charge two bodies or more. */
function givenInOnePart({ assignments }: Facts): Assignment | undefined {
  const top = (section: Section | undefined): Section | undefined => (section?.parent ? top(section.parent) : section);
  return assignments.find((a) => !a.vague && assignments.some((other) => !other.vague && other.body !== a.body && a.section !== undefined && top(other.section) === top(a.section)));
}

function inArticle(section: Section | undefined): boolean {
  for (let at = section; at; at = at.parent) if (at.kind === 'article') return true;
  return false;
}

const CARRIES_OUT = /(?:chịu trách nhiệm )?thi hành|triển khai thực hiện|tổ chức thực hiện/u;
