import type { Span } from '../../draft/tree.ts';
import { isBorrowed, quotationsIn } from '../../facts/borrowed.ts';
import { isEnglishBasis, ownEnglishBlocks } from '../../facts/english/own.ts';
import { flat, sentencesOf } from '../../facts/english/text.ts';
import { GENDERED_WORDS, PERSON } from '../../language/english/gendered-wording.ts';
import type { Block } from '../../structure/section.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type FindingDraft } from '../rule.ts';

const WORDS = GENDERED_WORDS.map(({ pattern, instead }) => ({ pattern: new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, 'gu'), instead }));

export default defineRule({
  id: 'gendered-wording-english',
  family: 'gender',
  requirement: 'assisted',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  languages: ['en'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [],
  messages: {
    vi: {
      title: 'Từ tiếng Anh chỉ một giới dùng cho mọi người',
      summary: 'Dự thảo tiếng Anh dùng “he”, “his”, “chairman”, “manpower” … cho người có thể là nữ hoặc nam.',
      word: 'Từ “{word}” chỉ một giới được dùng cho mọi người; nên dùng “{instead}”.',
      pronoun: 'Đại từ “{word}” chỉ một giới được dùng cho “{person}”; nên dùng “{instead}” hoặc viết lại câu.',
      practice: 'Đây là thông lệ soạn thảo trung tính về giới, không có quy định nào yêu cầu. Nếu câu nói về một người cụ thể thì không cần sửa.',
      communication: 'Nội dung truyền thông không được mang định kiến giới; câu chữ chỉ một giới có thể bị hiểu như vậy. Cần xem ngữ cảnh.',
    },
    en: {
      title: 'English words for one sex used for anyone',
      summary: 'An English draft uses “he”, “his”, “chairman”, “manpower” … of people who may be women or men.',
      word: '“{word}” names one sex and is used of anyone; “{instead}” could be used.',
      pronoun: '“{word}” names one sex and stands for “{person}”; “{instead}” could be used, or the sentence be rewritten.',
      practice: 'This is the practice of gender-neutral drafting, no demand of the law. Where the sentence is about one known person, nothing needs to change.',
      communication: 'Communication must carry no gender stereotype, and words for one sex may be read as one. Please look at the context.',
    },
  },
  check({ draft, structure, facts }) {
    const blocks = ownEnglishBlocks(structure).filter((block) => !isEnglishBasis(block));
    if (!blocks.length) return inapplicable('Văn bản không có nội dung để đọc.', 'The document has no words of its own to read.');
    const words = new Map<string, { block: Block; places: Span[] }>();
    const findings: FindingDraft[] = [];
    for (const block of blocks) {
      const borrowed = [...quotationsIn(block.text), ...facts.citations.filter((c) => c.start < block.end && block.start < c.end).map(({ start, end }) => ({ start: start - block.start, end: end - block.start }))];
      for (const { start, end, instead } of wordsIn(block, borrowed)) {
        const known = words.get(instead) ?? { block, places: [] };
        known.places.push({ start: block.start + start, end: block.start + end });
        words.set(instead, known);
      }
      for (const { start, end, word, person, instead } of pronounsIn(block, borrowed, itemBefore(structure.blocks, block))) {
        findings.push({ message: 'pronoun', values: { word, person: brief(person, 60), instead }, place: { start: block.start + start, end: block.start + end }, suggestion: instead, ...ground(block) });
      }
    }
    // The same word all over a document is one remark.
    for (const [instead, { block, places: [first, ...others] }] of words) {
      findings.push({
        message: 'word', values: { word: draft.text.slice(first!.start, first!.end), instead }, place: first!, suggestion: instead.split(', ')[0]!, ...ground(block),
        evidence: others.slice(0, 5).map((other) => evidence(draft, structure, 'cause', { vi: 'Cũng dùng ở đây.', en: 'Used here as well.' }, other)),
      });
    }
    return { applicable: true, findings };
  },
});

const COMMUNICATION = /communicat|awareness|campaign|leaflet|message|broadcast|publicity|media/u;

/** Only communication has a rule on stereotypes (NĐ 48/2009/NĐ-CP Điều 3); everywhere else this is advice. */
function ground(block: Block): { reason: string; legalBasis: { act: string; provision: string }[] } {
  return COMMUNICATION.test(flat(block.text)) ? { reason: 'communication', legalBasis: [{ act: '48/2009/NĐ-CP', provision: 'Điều 3' }] } : { reason: 'practice', legalBasis: [] };
}

/** A title right before somebody's name is that person's own: "Chairman Tran Van Minh". */
const NAMED = /^\s+(?:Mr\.?\s+|Ms\.?\s+)?\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u;

function wordsIn(block: Block, borrowed: readonly Span[]): (Span & { instead: string })[] {
  const words = flat(block.text);
  const found: (Span & { instead: string })[] = [];
  for (const { pattern, instead } of WORDS) {
    for (const match of words.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isBorrowed(borrowed, span) || found.some((other) => span.start < other.end && other.start < span.end) || NAMED.test(block.text.slice(span.end))) continue;
      found.push({ ...span, instead });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const PRONOUN = /(?<![\p{L}/'-])(?<word>he|him|his|himself|she|her|hers|herself)(?![\p{L}/'-])/gu;
const PAIRED = /(?<!\p{L})(?:he|him|his|himself|she|her|hers|herself)\s*(?:or|and|\/)\s*(?:he|him|his|himself|she|her|hers|herself)(?!\p{L})|\(s\)he|s\/he/gu;
const ANYONE = new RegExp(`(?<!\\p{L})(?:(?:each|every|any|an?|the|no|one|that|such|whichever) (?:[\\p{L}-]+ ){0,3}?)?${PERSON}(?!\\p{L})`, 'gu');
const SOMEBODY = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Madam|Comrade)\.?\s+\p{Lu}/u;
const WOMAN = /(?<!\p{L})(?:woman|women|girls?|wife|wives|mothers?|widows?|daughters?|sisters?|female|pregnan\w*|lad(?:y|ies)|breastfeed\w*)(?![\p{L}-])/u;
const MAN = /(?<!\p{L})(?:man|men|boys?|husbands?|fathers?|sons?|brothers?|male|widowers?)(?![\p{L}-])/u;
const NEUTRAL: Readonly<Record<string, string>> = { he: 'they', she: 'they', him: 'them', his: 'their', himself: 'themselves', her: 'their', hers: 'theirs', herself: 'themselves' };

/** The item of the same list right above: "- count households that employ a domestic worker; - record whether she …". */
function itemBefore(blocks: readonly Block[], block: Block): string {
  const other = blocks[block.index - 1];
  return block.marker && other?.marker?.style === block.marker.style && other.section === block.section ? other.text : '';
}

/** One pronoun of each sentence that stands for a person of either sex, named there or in the sentence before; the place begins at the person. */
function pronounsIn(block: Block, borrowed: readonly Span[], above: string): (Span & { word: string; person: string; instead: string })[] {
  const words = flat(block.text);
  const sentences = sentencesOf(block.text);
  return sentences.flatMap((sentence, i) => {
    const paired = [...words.slice(sentence.start, sentence.end).matchAll(PAIRED)].map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }));
    for (const match of words.slice(sentence.start, sentence.end).matchAll(PRONOUN)) {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      if (isBorrowed([...borrowed, ...paired], span)) continue;
      const from = sentences[i - 1]?.start ?? sentence.start;
      const before = words.slice(from, span.start);
      const own = (/^(?:she|her)/u.test(match[0]) ? WOMAN : MAN).test(words.slice(from, sentence.end)) || SOMEBODY.test(block.text.slice(from, sentence.end));
      const person = [...before.matchAll(ANYONE)].at(-1);
      const listed = !person && i === 0 && !(/^(?:she|her)/u.test(match[0]) ? WOMAN : MAN).test(flat(above)) ? [...flat(above).matchAll(ANYONE)].at(-1) : undefined;
      if (!own && listed) return [{ start: sentence.start, end: span.end, word: block.text.slice(span.start, span.end), person: above.slice(listed.index, listed.index + listed[0].length), instead: NEUTRAL[match[0]]! }];
      if (own || !person) continue;
      return [{ start: Math.max(sentence.start, from + person.index), end: span.end, word: block.text.slice(span.start, span.end), person: block.text.slice(from + person.index, from + person.index + person[0].length), instead: NEUTRAL[match[0]]! }];
    }
    return [];
  });
}
