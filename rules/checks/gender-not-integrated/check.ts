import { spanAt } from '../../facts/citations/operative.ts';
import { isEnglishAccount } from '../../facts/english/own.ts';
import { isAccount } from '../../facts/own-wording.ts';
import { foldLine } from '../../text/fold.ts';
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
  households: { vi: 'hộ gia đình', en: 'households', weight: 1 },
  officials: { vi: 'cán bộ, công chức, viên chức', en: 'civil servants', weight: 2 },
  residents: { vi: 'người dân', en: 'residents', weight: 1 },
};
/** Weight times mentions from which a document touches a group; a group in its title needs few more words. */
const MANY = 18;
const IN_TITLE = 12;
/** Mentions in 10,000 characters below which a long document only brushes a group that its title does not name. */
const DENSE = 5;
/** Words that name a sex, or a state of it, without any view on gender; so does every word where the situation is told. */
const MENTIONS: ReadonlySet<string> = new Set(['nữ', 'cụ bà', 'bé gái', 'con gái', 'mang thai', 'thai sản', 'hôn nhân và gia đình', 'girl', 'girls', 'pregnant', 'pregnancy', 'maternity', 'mothers', 'sex']);

export default defineRule({
  id: 'gender-not-integrated',
  family: 'gender',
  requirement: 'assisted',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet', 'nghi-dinh', 'thong-tu', 'luat', 'to-trinh'],
  regimes: ['administrative', 'normative'],
  languages: ['vi', 'en'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [{ act: '48/2009/NĐ-CP', provision: 'Điều 7 khoản 2' }, { act: '73/2006/QH11', provision: 'Điều 21 khoản 1' }],
  messages: {
    vi: {
      title: 'Nội dung chạm đến con người nhưng chưa có góc nhìn giới',
      summary: 'Văn bản không về bình đẳng giới, có nội dung tác động đến người dân, người lao động, trẻ em… và không có nội dung nào về giới.',
      strong: 'Thiếu nội dung về giới trong văn bản tác động đến {groups}; cần xem có tác động khác nhau đối với nữ và nam hay không.',
      weak: 'Văn bản có nhắc đến {groups} và không có nội dung về giới; nên xem có tác động khác nhau đối với nữ và nam hay không.',
      mentioned: 'Thiếu yêu cầu về giới trong văn bản tác động đến {groups}, nữ hoặc nam chỉ được nhắc đến; cần xem có tác động khác nhau đối với nữ và nam hay không.',
      scope: 'Việc lồng ghép chỉ bắt buộc khi dự thảo có nội dung liên quan đến bình đẳng giới hoặc có vấn đề bất bình đẳng giới; phần mềm không kết luận được điều đó.',
    },
    en: {
      title: 'People are touched, no gender view',
      summary: 'A document that is not about gender equality touches people and holds nothing on gender.',
      strong: 'Nothing on gender in a document that touches {groups}; please see whether women and men are affected differently.',
      weak: 'The document mentions {groups} and holds nothing on gender; it may be worth seeing whether women and men are affected differently.',
      mentioned: 'Nothing on gender is asked for in a document that touches {groups}, women or men are only mentioned; please see whether they are affected differently.',
      scope: 'Mainstreaming is due only where a draft has contents related to gender equality or there is inequality; the software cannot tell.',
    },
  },
  check({ draft, structure, facts }) {
    if (facts.identity.aboutGender) return inapplicable('Văn bản lấy bình đẳng giới làm nội dung chính.', 'The document is about gender equality.');
    const { terms, people } = facts.gender;
    const tells = facts.language === 'en' ? isEnglishAccount : isAccount;
    const views = terms.filter((term) => !MENTIONS.has(term.term) && !tells(spanAt(structure.blocks, term.start)!));
    if (views.length) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Có nội dung về giới.', en: 'There are words on gender.' }, views[0]!)] };
    const title = foldLine(facts.identity.title ?? '');
    const counted = Object.entries(GROUPS).map(([group, about]) => {
      const found = people.filter((p) => p.group === group);
      const named = found.find((p) => title.includes(foldLine(p.quote)));
      return { about, found, named: named !== undefined, score: about.weight * found.length + (named && found.length > 1 ? IN_TITLE : 0) };
    });
    // Residents and households are spoken of nearly everywhere: they stand beside other groups, never alone.
    const dense = (mentions: number): boolean => (mentions * 10_000) / Math.max(draft.text.length, 1) >= DENSE;
    const touched = counted.filter(({ about, found, named, score }) => about.weight > 1 && score >= MANY && (named || dense(found.length))).sort((a, b) => b.score - a.score);
    if (!touched.length) return inapplicable('Văn bản hầu như không nhắc đến nhóm người nào.', 'The document hardly mentions any group of people.');
    const top = touched.slice(0, 3);
    const strong = top.some(({ about, named }) => about.weight >= 3 && named);
    const groups = { vi: top.map(({ about }) => about.vi).join('; '), en: top.map(({ about }) => about.en).join('; ') };
    const proof: Evidence[] = top.map(({ about, found }) => evidence(draft, structure, 'cause', { vi: `Nhắc đến ${about.vi} ${found.length} lần; số liệu về nhóm này cần tách theo giới tính.`, en: `Mentions ${about.en} ${found.length} times; data on this group should be split by sex.` }, found[0]!));
    return {
      applicable: true,
      findings: [{
        message: terms.length ? 'mentioned' : strong ? 'strong' : 'weak',
        values: { groups },
        reason: 'scope',
        place: null,
        absent: true,
        severity: strong && facts.identity.regime === 'normative' ? 'medium' as const : 'low' as const,
        evidence: [...proof, ...terms.slice(0, 2).map((term) => evidence(draft, structure, 'nearest', { vi: 'Chỉ nhắc đến ở đây.', en: 'Only mentioned here.' }, term))],
        suggestion: null,
      }],
    };
  },
});
