import type { Span } from '../../draft/tree.ts';
import { borrowedWords, isBorrowed } from '../../facts/borrowed.ts';
import type { Facts } from '../../facts/facts.ts';
import { genderTermsOf } from '../../facts/identity/gender.ts';
import { MISUSED_TERMS, type MisusedTerm } from '../../language/gender-terms.ts';
import type { Block, Structure } from '../../structure/section.ts';
import { foldLine } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { wordPattern } from '../../text/syllables.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type FindingDraft, type LegalBasis } from '../rule.ts';

const GENDER_VIOLENCE = wordPattern('bạo lực trên cơ sở giới', 'gu');
const DOMESTIC_VIOLENCE = wordPattern('bạo lực gia đình', 'gu');
const PATTERNS = MISUSED_TERMS.map((term) => ({ term, pattern: wordPattern(term.pattern, 'gu') }));
/** An event of a year before its present name was given keeps the name that it had. */
const YEAR_AFTER = /^\s*(?:[A-Za-zÀ-ỹ]+\s+){0,3}?năm\s+(?<year>(?:19|20)\d{2})/u;

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
    if (!facts.gender.terms.length && !blocks.some((block) => genderTermsOf(block.passage).length || /giới khi sinh|giới thai nhi/.test(block.folded))) return inapplicable('Văn bản không dùng thuật ngữ về giới.', 'The document uses no terms on gender.');
    const written = blocks.flatMap((block) => termsIn(block, date));
    // Titles and quotations are only looked for where there is something to spare.
    const borrowed = written.length || titleOnViolence(facts) ? borrowedWords(structure, facts.citations) : [];
    const groups = new Map<string, { term: MisusedTerm; right: string; places: Span[] }>();
    for (const { term, right, place } of written) {
      if (isBorrowed(borrowed, place)) continue;
      const group = groups.get(right) ?? { term, right, places: [] };
      if (!group.places.some((other) => other.start < place.end && place.start < other.end)) group.places.push(place);
      groups.set(right, group);
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
    const violence = titleOnViolence(facts) ? onlyDomestic(structure, blocks, borrowed) : [];
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

/** Misused terms of a block as written, whosever words they are. */
function termsIn({ folded: words, start }: Block, date: string): { term: MisusedTerm; right: string; place: Span }[] {
  if (!words.includes('giới')) return [];
  return PATTERNS.filter(({ term }) => !term.from || date >= term.from).flatMap(({ term, pattern }) => matchesOf(words, pattern).flatMap((match) => {
    const end = match.index + match[0].length;
    if (term.why === 'month' && namesEarlierYear(words.slice(end), term)) return [];
    return [{ term, right: term.term.replace(/\$(\d)/g, (_, group: string) => match[Number(group)]!), place: { start: start + match.index, end: start + end } }];
  }));
}

/** Whether the title speaks of gender-based violence. */
function titleOnViolence({ identity }: Facts): boolean {
  return identity.title !== null && foldLine(identity.title).search(GENDER_VIOLENCE) >= 0;
}

/** Places of "bạo lực gia đình" in a document whose own text never says "bạo lực trên cơ sở giới". */
function onlyDomestic(structure: Structure, blocks: readonly Block[], borrowed: readonly Span[]): Span[] {
  const body = blocks.filter((block) => block.start >= structure.headEnd);
  const find = (pattern: RegExp): Span[] => body.flatMap(({ folded, start }) => matchesOf(folded, pattern).map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })).filter((place) => !isBorrowed(borrowed, place)));
  return find(GENDER_VIOLENCE).length ? [] : find(DOMESTIC_VIOLENCE);
}

/** Names of units in the list of recipients and the signature are not the draft's wording. */
function isRecipient({ section }: Block): boolean {
  for (let at = section; at; at = at.parent) if (at.role === 'recipients' || at.role === 'signature') return true;
  return false;
}
