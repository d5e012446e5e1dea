import { evidence, sectionWithRole } from '../place.ts';
import { genderTermsIn } from '../../facts/english/gender-words.ts';
import { genderTerms } from '../../facts/identity/gender.ts';
import { foldLine } from '../../text/fold.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'gender-target-missing',
  family: 'gender',
  requirement: 'automated',
  kinds: ['ke-hoach'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 31 khoản 2 điểm a' }, { act: '70/2008/NĐ-CP', provision: 'Điều 9 khoản 2' }],
  messages: {
    vi: {
      title: 'Không có chỉ tiêu giới đo được',
      summary: 'Kế hoạch về bình đẳng giới mà không có một chỉ tiêu nào bằng số.',
      missing: 'Thiếu chỉ tiêu về bình đẳng giới đo được tại {place}; cần ghi ít nhất một chỉ tiêu có trị số và thời hạn.',
      elsewhere: 'Không thấy chỉ tiêu nào bằng số trong kế hoạch. Nếu áp dụng chỉ tiêu của kế hoạch, chiến lược cấp trên, cần viện dẫn cụ thể.',
    },
    en: {
      title: 'No measurable gender target',
      summary: 'A plan on gender equality without one target in figures.',
      missing: 'No measurable gender target at {place}; at least one target with a value and a date should be stated.',
      elsewhere: 'No target in figures was found in the plan. If targets of a higher plan or strategy apply, they should be cited.',
    },
  },
  check({ draft, structure, facts }) {
    if (!facts.identity.aboutGender) return inapplicable('Kế hoạch không lấy bình đẳng giới làm nội dung chính.', 'Gender equality is not the subject of the plan.');
    const english = facts.language === 'en';
    if ((english ? ENGLISH_EVENT : EVENT).test(foldLine(facts.identity.title ?? ''))) return inapplicable('Kế hoạch tổ chức một đợt hoạt động, không đặt mục tiêu của giai đoạn.', 'The plan is for one event and sets no aims of a period.');
    if (structure.blocks.length < 6) return inapplicable('Văn bản quá ngắn để xét mục tiêu.', 'The document is too short to look for objectives.');
    const measured = facts.targets.find((t) => t.value !== null && (t.section?.role === 'targets' || (english ? genderTermsIn : genderTerms)(t.quote).length > 0 || t.sex !== null));
    if (measured) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Chỉ tiêu có trị số.', en: 'Target with a value.' }, measured)] };
    const container = sectionWithRole(structure, 'targets', 'purpose', 'tasks');
    const heading = container?.heading.replace(/\s+/g, ' ').replace(/[.:\s]+$/, '').slice(0, 60);
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { place: heading ? `“${heading}”` : { vi: 'toàn văn bản', en: 'the whole document' } },
        reason: 'elsewhere',
        place: container?.headingSpan ?? null,
        absent: true,
        evidence: facts.targets.slice(0, 4).map((t) => evidence(draft, structure, 'nearest', { vi: 'Mục tiêu không có trị số.', en: 'Aim without a value.' }, t)),
        suggestion: { vi: 'Phấn đấu đến hết năm …, …% [đối tượng] …; trong đó tỷ lệ nữ đạt …%.', en: 'By the end of …, at least …% of [group] …; women make up …%.' },
      }],
    };
  },
});

/** An event has a programme, not objectives: a month of action, a ceremony, a contest, a course. */
const ENGLISH_EVENT = /plan (?:for|on|of|to (?:hold|organi[sz]e)) (?:the )?(?:organi[sz]ation of |organi[sz]ing )?(?:the )?(?:action month|month of action|ceremony|conference|workshop|seminar|contest|training|course|campaign|communication|inspection|survey|\d+ march|international women)/u;
const EVENT = /kế hoạch (?:về việc )?(?:tổ chức |triển khai |hưởng ứng |thực hiện )*(?:các hoạt động )?(?:tháng hành động|lễ |hội nghị|hội thảo|hội thi|cuộc thi|tọa đàm|tập huấn|lớp |ngày |diễn đàn|truyền thông|tuyên truyền|kiểm tra|khảo sát)/u;
