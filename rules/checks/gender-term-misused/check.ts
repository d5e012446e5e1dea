import type { Draft, Span } from '../../draft/tree.ts';
import { borrowedWords, isBorrowed } from '../../facts/borrowed.ts';
import type { Facts } from '../../facts/facts.ts';
import { genderTerms } from '../../facts/identity/gender.ts';
import { MISUSED_TERMS, type MisusedTerm } from '../../language/gender-terms.ts';
import type { Block, Structure } from '../../structure/section.ts';
import { foldLine } from '../../text/fold.ts';
import { wordPattern } from '../../text/syllables.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type FindingDraft, type LegalBasis } from '../rule.ts';

const GENDER_VIOLENCE = wordPattern('bạo lực trên cơ sở giới', 'gu');
const DOMESTIC_VIOLENCE = wordPattern('bạo lực gia đình', 'gu');
const PATTERNS = MISUSED_TERMS.map((term) => ({ term, pattern: wordPattern(term.pattern, 'gu') }));
/** An event of a year before its present name was given keeps the name that it had. */
const YEAR_AFTER = /^\s*(?:\p{L}+\s+){0,3}?năm\s+(?<year>(?:19|20)\d{2})/u;

export default defineRule({
  id: 'gender-term-misused',
  family: 'gender',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 5 khoản 1' }, { act: '73/2006/QH11', provision: 'Điều 5 khoản 2' }],
  messages: {
    vi: {
      title: 'Thuật ngữ về giới dùng chưa đúng',
      summary: 'Lẫn “giới” với “giới tính”, “bạo lực gia đình” với “bạo lực trên cơ sở giới”, hoặc dùng tên cũ của Tháng hành động.',
      term: 'Dùng “{written}”; nên thay bằng “{term}”.',
      violence: 'Tên văn bản nói về bạo lực trên cơ sở giới nhưng nội dung chỉ viết “{written}”; nên dùng thống nhất một thuật ngữ.',
      sexNotGender: '“Giới tính” chỉ đặc điểm sinh học của nam, nữ; “giới” chỉ vị trí, vai trò của nam và nữ trong quan hệ xã hội. Ở đây nói về đặc điểm sinh học.',
      genderNotSex: '“Giới” chỉ vị trí, vai trò của nam và nữ trong quan hệ xã hội; “giới tính” chỉ đặc điểm sinh học. Ở đây nói về quan hệ xã hội.',
      twoViolences: '“Bạo lực gia đình” và “bạo lực trên cơ sở giới” không đồng nhất, dù có phần chung. Cần xem văn bản muốn nói đến loại nào.',
      monthName: 'Tên gọi được ghi từ năm 2025 dùng “phòng ngừa, ứng phó với”. Nếu đây là tên của một đợt trước hoặc tên trích nguyên văn thì giữ nguyên.',
    },
    en: {
      title: 'Gender term misused',
      summary: '“Giới” (gender) and “giới tính” (sex), domestic and gender-based violence are taken for one another, or the action month bears its old name.',
      term: 'Writes “{written}”; “{term}” would be right.',
      violence: 'The title speaks of gender-based violence, the text writes “{written}” only; one term should be kept.',
      sexNotGender: '“Giới tính” (sex) means the biological traits of men and women, “giới” (gender) their position and role in social relations. Biological traits are meant here.',
      genderNotSex: '“Giới” (gender) means the position and role of men and women in social relations, “giới tính” (sex) biological traits. Social relations are meant here.',
      twoViolences: 'Domestic and gender-based violence overlap but are not the same. Please see which is meant.',
      monthName: 'The name given since 2025 has “phòng ngừa, ứng phó với”. The name of an earlier event, or a quoted one, stays as it is.',
    },
  },
  check({ draft, structure, facts, date }) {
    const blocks = structure.blocks.filter((block) => !block.quoted && block.start < structure.bodyEnd && !isRecipient(block));
    if (!facts.gender.terms.length && !blocks.some((block) => genderTerms(block.text).length || /giới khi sinh|giới thai nhi/.test(foldLine(block.text)))) return inapplicable('Văn bản không dùng thuật ngữ về giới.', 'The document uses no terms on gender.');
    const borrowed = borrowedWords(structure, facts.citations);
    const groups = new Map<string, { term: MisusedTerm; right: string; places: Span[] }>();
    for (const block of blocks) {
      const words = foldLine(block.text);
      if (!/giới/.test(words)) continue;
      for (const { term, pattern } of PATTERNS) {
        if (term.from && date < term.from) continue;
        for (const match of words.matchAll(pattern)) {
          const place = { start: block.start + match.index, end: block.start + match.index + match[0].length };
          if (isBorrowed(borrowed, place) || term.why === 'month' && namesEarlierYear(words.slice(match.index + match[0].length), term)) continue;
          const right = term.term.replace(/\$(\d)/g, (_, group: string) => match[Number(group)]!);
          const group = groups.get(`${term.id}|${right}`) ?? { term, right, places: [] };
          if (!group.places.some((other) => other.start < place.end && place.start < other.end)) group.places.push(place);
          groups.set(`${term.id}|${right}`, group);
        }
      }
    }
    const findings: FindingDraft[] = [...groups.values()].map(({ term, right, places: [first, ...others] }) => ({
      message: 'term',
      values: { written: brief(draft.text.slice(first!.start, first!.end), 120), term: right },
      reason: REASONS[term.why],
      place: first!,
      legalBasis: [...term.basis] as LegalBasis[],
      evidence: others.map((place) => evidence(draft, structure, 'cause', { vi: 'Cũng viết như vậy ở đây.', en: 'Written so here as well.' }, place)),
      suggestion: right,
    }));
    const violence = onlyDomestic(draft, structure, facts, blocks, borrowed);
    if (violence.length) {
      findings.push({
        message: 'violence', values: { written: brief(draft.text.slice(violence[0]!.start, violence[0]!.end)) }, reason: 'twoViolences', place: violence[0]!, legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 10' }],
        evidence: violence.slice(1, 5).map((place) => evidence(draft, structure, 'cause', { vi: 'Cũng chỉ viết như vậy ở đây.', en: 'Here as well.' }, place)),
        suggestion: 'bạo lực trên cơ sở giới',
      });
    }
    return { applicable: true, findings, seen: facts.gender.terms.slice(0, 3).map((term) => evidence(draft, structure, 'searched', { vi: 'Thuật ngữ đã đối chiếu.', en: 'Term that was compared.' }, term)) };
  },
});

const REASONS: Readonly<Record<MisusedTerm['why'], 'sexNotGender' | 'genderNotSex' | 'twoViolences' | 'monthName'>> = { 'gender-not-sex': 'genderNotSex', 'sex-not-gender': 'sexNotGender', violence: 'twoViolences', month: 'monthName' };

function namesEarlierYear(after: string, { from }: MisusedTerm): boolean {
  const year = YEAR_AFTER.exec(after)?.groups?.['year'];
  return from !== undefined && year !== undefined && year < from.slice(0, 4);
}

/** Places of "bạo lực gia đình" in a document whose title speaks of gender-based violence and whose own text never does. */
function onlyDomestic(draft: Draft, structure: Structure, { identity }: Facts, blocks: readonly Block[], borrowed: readonly Span[]): Span[] {
  if (!identity.title || !foldLine(identity.title).match(GENDER_VIOLENCE)) return [];
  const body = blocks.filter((block) => block.start >= structure.headEnd);
  const find = (pattern: RegExp): Span[] => body.flatMap((block) => [...foldLine(block.text).matchAll(pattern)].map((match) => ({ start: block.start + match.index, end: block.start + match.index + match[0].length })).filter((place) => !isBorrowed(borrowed, place)));
  return find(GENDER_VIOLENCE).length || !draft.text ? [] : find(DOMESTIC_VIOLENCE);
}

/** Names of units in the list of recipients and the signature are not the draft's wording. */
function isRecipient({ section }: Block): boolean {
  for (let at = section; at; at = at.parent) if (at.role === 'recipients' || at.role === 'signature') return true;
  return false;
}
