import { evidence } from '../place.ts';
import { defineRule, inapplicable, type Evidence } from '../rule.ts';

/** Groups in the order in which a gender view changes most for them; with the words shown to the user. */
const GROUPS: Readonly<Record<string, { vi: string; en: string; weight: number }>> = {
  workers: { vi: 'người lao động, việc làm', en: 'workers and jobs', weight: 3 },
  poor: { vi: 'người nghèo, an sinh xã hội', en: 'poverty and social protection', weight: 3 },
  children: { vi: 'trẻ em, học sinh', en: 'children and pupils', weight: 3 },
  patients: { vi: 'sức khỏe, dân số', en: 'health and population', weight: 3 },
  minorities: { vi: 'đồng bào dân tộc thiểu số', en: 'ethnic minorities', weight: 3 },
  elderly: { vi: 'người cao tuổi, người khuyết tật', en: 'elderly and disabled people', weight: 2 },
  students: { vi: 'người học, giáo viên', en: 'students and teachers', weight: 2 },
  households: { vi: 'hộ gia đình', en: 'households', weight: 2 },
  residents: { vi: 'người dân', en: 'residents', weight: 1 },
};
const MANY = 6;

export default defineRule({
  id: 'gender-not-integrated',
  family: 'gender',
  requirement: 'assisted',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet', 'nghi-dinh', 'thong-tu', 'luat', 'to-trinh'],
  regimes: ['administrative', 'normative'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [{ act: '48/2009/NĐ-CP', provision: 'Điều 7 khoản 2' }, { act: '73/2006/QH11', provision: 'Điều 21 khoản 1' }],
  messages: {
    vi: {
      title: 'Nội dung chạm đến con người nhưng chưa có góc nhìn giới',
      summary: 'Văn bản không về bình đẳng giới, có nội dung tác động đến người dân, người lao động, trẻ em… và không có nội dung nào về giới.',
      strong: 'Thiếu nội dung về giới trong văn bản tác động đến {groups}; cần xem có tác động khác nhau đối với nữ và nam hay không.',
      weak: 'Văn bản có nhắc đến {groups} và không có nội dung về giới; nên xem có tác động khác nhau đối với nữ và nam hay không.',
      scope: 'Việc lồng ghép chỉ bắt buộc khi dự thảo có nội dung liên quan đến bình đẳng giới hoặc có vấn đề bất bình đẳng giới; phần mềm không kết luận được điều đó.',
    },
    en: {
      title: 'People are touched, no gender view',
      summary: 'A document that is not about gender equality touches people and holds nothing on gender.',
      strong: 'Nothing on gender in a document that touches {groups}; please see whether women and men are affected differently.',
      weak: 'The document mentions {groups} and holds nothing on gender; it may be worth seeing whether women and men are affected differently.',
      scope: 'Mainstreaming is due only where a draft has contents related to gender equality or there is inequality; the software cannot tell.',
    },
  },
  check({ draft, structure, facts }) {
    if (facts.identity.aboutGender) return inapplicable('Văn bản lấy bình đẳng giới làm nội dung chính.', 'The document is about gender equality.');
    const { terms, people } = facts.gender;
    if (terms.length) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Có nội dung về giới.', en: 'There are words on gender.' }, terms[0]!)] };
    const counted = Object.entries(GROUPS).map(([group, about]) => ({ group, about, found: people.filter((p) => p.group === group) })).filter(({ found }) => found.length > 0);
    const touched = counted.filter(({ about, found }) => about.weight * found.length >= MANY).sort((a, b) => b.about.weight * b.found.length - a.about.weight * a.found.length);
    if (!touched.length) return inapplicable('Văn bản hầu như không nhắc đến nhóm người nào.', 'The document hardly mentions any group of people.');
    const top = touched.slice(0, 3);
    const strong = top.some(({ about, found }) => about.weight >= 3 && found.length >= MANY);
    const groups = { vi: top.map(({ about }) => about.vi).join('; '), en: top.map(({ about }) => about.en).join('; ') };
    const proof: Evidence[] = top.map(({ about, found }) => evidence(draft, structure, 'cause', { vi: `Nhắc đến ${about.vi} ${found.length} lần; số liệu về nhóm này cần tách theo giới tính.`, en: `Mentions ${about.en} ${found.length} times; data on this group should be split by sex.` }, found[0]!));
    return {
      applicable: true,
      findings: [{
        message: strong ? 'strong' : 'weak',
        values: { groups },
        reason: 'scope',
        place: null,
        absent: true,
        severity: strong && facts.identity.regime === 'normative' ? 'medium' as const : 'low' as const,
        evidence: proof,
        suggestion: null,
      }],
    };
  },
});
