import type { Span } from '../../draft/tree.ts';
import { clauseAt, isAccount, NOT_OWN, ownWording, tellsOfPast, turnsAgainst, type OwnWording } from '../../facts/own-wording.ts';
import { sexesIn } from '../../facts/sexes.ts';
import { GENDER_WORDING, type GenderWording } from '../../language/gender-wording.ts';
import type { Structure } from '../../structure/section.ts';
import { findAct } from '../../law/registry.ts';
import { matchesOf } from '../../text/matches.ts';
import { mayMatch } from '../../text/needs.ts';
import { readOnce } from '../../text/passage.ts';
import { wordPattern } from '../../text/syllables.ts';
import { PhraseTrie } from '../../text/trie.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

const PHRASES = new PhraseTrie<GenderWording | null>();
for (const wording of GENDER_WORDING) {
  for (const phrase of wording.phrases) PHRASES.add(phrase, wording);
  for (const phrase of wording.except ?? []) PHRASES.add(phrase, null);
}
const compiled = (source: string | undefined): RegExp | null => (source === undefined ? null : wordPattern(source, 'u'));
const PATTERNS = GENDER_WORDING.flatMap((wording) => (wording.patterns ?? []).map((source) => ({ wording, may: mayMatch(source), pattern: wordPattern(source, 'gu') })));
const WITH = new Map(GENDER_WORDING.map((wording) => [wording.id, { with: compiled(wording.with), without: compiled(wording.without) }]));
const REGARDLESS: ReadonlySet<string> = new Set(['number-of-children', 'familiar-address', 'male-default', 'strong-sex']);
const GAP = /^[\s,-]*$/;
const ABOUT_FAMILY = wordPattern('gia đình|vợ|chồng|con cái|giới', 'u');

export default defineRule({
  id: 'gender-stereotype',
  family: 'gender',
  requirement: 'assisted',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 5 khoản 4' }, { act: '48/2009/NĐ-CP', provision: 'Điều 3' }],
  messages: {
    vi: {
      title: 'Từ ngữ mang khuôn mẫu giới',
      summary: 'Văn bản dùng từ ngữ gán vai trò, phẩm chất hoặc việc gia đình cho một giới.',
      wording: 'Cách viết “{words}” {why}; gợi ý: {suggested}.',
      context: 'Ý nghĩa của từ ngữ tùy thuộc ngữ cảnh; đây là gợi ý về cách viết, không phải kết luận về vi phạm.',
    },
    en: {
      title: 'Wording that carries a gender stereotype',
      summary: 'The document uses words that ascribe a role, a virtue or family work to one sex.',
      wording: 'The wording “{words}” {why}; suggested: {suggested}.',
      context: 'What words mean depends on where they stand; this is advice on wording, not a finding of a violation.',
    },
  },
  check({ draft, structure, facts, date }) {
    const own = ownWording(structure, facts);
    const found: { wording: GenderWording; place: Span }[] = [];
    let people: Span | null = null;
    for (const one of own) {
      const { block, folded } = one;
      if (!people && (one.sexes.length || ABOUT_FAMILY.test(folded) && ABOUT_FAMILY.test(one.words))) people = block;
      for (const { wording, span } of wordingIn(one)) {
        if (speaksSo(one, span, wording, date)) found.push({ wording, place: { start: block.start + span.start, end: block.start + span.end } });
      }
    }
    if (!people && !found.length) return inapplicable('Văn bản không nói về nữ, nam hoặc gia đình.', 'The document does not speak of women, men or families.');
    return {
      applicable: true,
      findings: [...byWording(found)].map(([wording, [first, ...others]]) => ({
        message: 'wording',
        values: { words: brief(draft.text.slice(first!.start, first!.end), 80), why: wording.why, suggested: wording.suggested },
        reason: 'context',
        place: first!,
        severity: wording.severity,
        legalBasis: wording.basis.filter(({ act }) => (findAct(act)?.date ?? '') <= date),
        evidence: [
          evidence(draft, structure, 'cause', { vi: 'Đoạn có cách viết này.', en: 'The paragraph that holds the wording.' }, blockOf(structure, first!)),
          ...others.map((place) => evidence(draft, structure, 'cause', { vi: 'Cách viết tương tự ở đây.', en: 'Like wording here as well.' }, place)),
        ],
        suggestion: wording.instruction ? null : wording.suggested,
      })),
      seen: [evidence(draft, structure, 'searched', { vi: `Đã đối chiếu ${own.length} đoạn với danh mục ${GENDER_WORDING.length} nhóm từ ngữ.`, en: `${own.length} paragraphs compared with ${GENDER_WORDING.length} groups of wording.` }, people ?? found[0]!.place)],
    };
  },
});

function blockOf({ blocks }: Structure, place: Span): Span {
  const block = blocks.find(({ start, end }) => start <= place.start && place.start < end);
  return block ? { start: block.start, end: block.end } : place;
}

/** One finding for each kind of wording; words that two kinds claim go to the one that the table names first. */
function byWording(found: readonly { wording: GenderWording; place: Span }[]): Map<GenderWording, Span[]> {
  const groups = new Map<GenderWording, Span[]>();
  const taken: Span[] = [];
  for (const { wording, place } of [...found].sort((a, b) => GENDER_WORDING.indexOf(a.wording) - GENDER_WORDING.indexOf(b.wording) || a.place.start - b.place.start)) {
    if (taken.some((other) => other.start < place.end && place.start < other.end)) continue;
    taken.push(place);
    groups.set(wording, [...(groups.get(wording) ?? []), place]);
  }
  return groups;
}

const phrasesIn = readOnce(({ text, folded, words }) => PHRASES.search(text, { folded, words, gap: GAP }));
/** Patterns that may stand in a block; nearly always none. */
const patternsFor = readOnce(({ folded, letters }) => PATTERNS.filter(({ may }) => may(folded, letters)));

function wordingIn(one: OwnWording): { span: Span; wording: GenderWording }[] {
  const { block, folded } = one;
  const sexed = one.sexes.length > 0 || folded.includes('các ông');
  if (!sexed && !phrasesIn(block.passage).length) return [];
  const { words } = one;
  const found = PHRASES.search(block.text, { folded: words, words: one.cut, gap: GAP }).flatMap(({ start, end, value }) => (value ? [{ span: { start, end }, wording: value }] : []));
  if (sexed) for (const { wording, may, pattern } of patternsFor(block.passage)) if (words === folded || may(words)) for (const match of matchesOf(words, pattern)) found.push({ span: { start: match.index, end: match.index + match[0].length }, wording });
  return found;
}

/** Whether the draft itself says it, of the sex in question, and asks for it. */
function speaksSo({ block, words }: OwnWording, span: Span, wording: GenderWording, date: string): boolean {
  if (wording.from && date < wording.from) return false;
  if (words.slice(span.start, span.end).includes(NOT_OWN)) return false;
  const clause = clauseAt(words, span);
  const said = words.slice(clause.start, clause.end);
  // "Không sinh con thứ ba" is itself a "không"; a familiar address stays one in any sentence.
  if (!REGARDLESS.has(wording.id) && turnsAgainst(said)) return false;
  if (wording.factual && (isAccount(block) || tellsOfPast(said))) return false;
  const { with: required, without } = WITH.get(wording.id)!;
  if (required && !required.test(wording.wide ? words : said) || without?.test(words)) return false;
  if (!wording.sex) return true;
  const sexes = sexesIn(block.text.slice(clause.start, clause.end), said);
  const near = sexes.filter(({ sex, start, end }) => sex === wording.sex && (wording.near === undefined || start - (span.end - clause.start) <= wording.near && span.start - clause.start - end <= wording.near));
  return near.length > 0 && sexes.every(({ sex }) => sex === wording.sex);
}
