import type { Span } from '../../draft/tree.ts';
import type { Citation, Facts } from '../../facts/facts.ts';
import { isAccount } from '../../facts/own-wording.ts';
import { sexesIn } from '../../facts/sexes.ts';
import { expiredAt, findAct } from '../../law/registry.ts';
import type { Structure } from '../../structure/section.ts';
import { citationOf, fullCitation } from '../cited.ts';
import { evidence } from '../place.ts';
import { defineRule, inapplicable, type CheckContext, type CheckResult } from '../rule.ts';

export default defineRule({
  id: 'gender-legal-basis-missing',
  family: 'gender',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet', 'to-trinh', 'nghi-dinh', 'thong-tu'],
  regimes: ['administrative', 'normative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 28' }, { act: '30/2020/NĐ-CP', provision: 'Điều 8' }],
  messages: {
    vi: {
      title: 'Thiếu căn cứ pháp lý về bình đẳng giới',
      summary: 'Văn bản về bình đẳng giới, hoặc dự thảo có quy định riêng cho một giới, mà phần căn cứ không viện dẫn Luật Bình đẳng giới, chiến lược hoặc chương trình quốc gia bằng số, ký hiệu.',
      missing: 'Thiếu viện dẫn Luật Bình đẳng giới hoặc chiến lược, chương trình về bình đẳng giới tại phần căn cứ; cần ghi số, ký hiệu.',
      touches: 'Thiếu Luật Bình đẳng giới tại phần căn cứ của dự thảo có quy định riêng cho nữ hoặc nam; cần xem bổ sung.',
      scope: 'Văn bản không lấy bình đẳng giới làm nội dung chính. Cần xem quy định riêng cho một giới có dựa vào Luật Bình đẳng giới hay văn bản khác.',
      onlyNamed: 'Phần căn cứ chỉ có văn bản khác. Cần xem văn bản được nêu đã dẫn Luật và chiến lược hay chưa.',
    },
    en: {
      title: 'No legal basis on gender equality',
      summary: 'A document on gender equality, or a draft with provisions for one sex, whose bases cite neither the Law on Gender Equality nor the national strategy or programme by number.',
      missing: 'The bases cite neither the Law on Gender Equality nor a strategy or programme on it; the number should be stated.',
      touches: 'The Law on Gender Equality is not among the bases of a draft with provisions for women or men alone; please see whether it should be.',
      scope: 'Gender equality is not the subject of the document. Please see whether the provision for one sex rests on the Law on Gender Equality or on another act.',
      onlyNamed: 'Only other documents stand among the bases. Please see whether they refer to the law and the strategy.',
    },
  },
  check(context) {
    const { draft, structure, facts } = context;
    const { bases, until } = basesOf(structure, facts);
    if (!facts.identity.aboutGender) return touching(context, bases);
    // A strategy named among the bases without its number does not satisfy.
    const found = bases.find((c) => c.act !== null && facts.gender.legalBasis.includes(c) && (c.number !== null || c.act === LAW));
    if (found) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Căn cứ về bình đẳng giới.', en: 'Basis on gender equality.' }, found)] };
    const later = facts.gender.legalBasis.find((c) => c.start >= until);
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        reason: 'onlyNamed',
        place: basisBlock(structure, bases, until),
        absent: true,
        evidence: [
          ...bases.slice(0, 4).map((c) => evidence(draft, structure, 'searched', { vi: 'Văn bản được viện dẫn ở phần căn cứ.', en: 'Act cited among the bases.' }, c)),
          ...(later ? [evidence(draft, structure, 'nearest', { vi: 'Có nhắc đến trong nội dung, không phải căn cứ.', en: 'Mentioned in the text, not as a basis.' }, later)] : []),
        ],
        suggestion: { vi: citations(context.date), en: englishCitations(context.date) },
      }],
    };
  },
});

const LAW = '73/2006/QH11';
/** Strategies on gender equality with the verb that issues them, latest first. */
const STRATEGIES = [['28/NQ-CP', 'ban hành'], ['2351/QĐ-TTg', 'phê duyệt']] as const;

/** What a draft of that day would cite: the law, and the strategy that had been issued and still ran. */
function citations(date: string): string {
  const law = `Căn cứ ${fullCitation(findAct(LAW)!)};`;
  for (const [id, issues] of STRATEGIES) {
    const act = findAct(id)!;
    if (act.date! <= date && !expiredAt(act, date)) return `${law}\nCăn cứ ${fullCitation(act)} ${issues} ${act.title.vi};`;
  }
  return law;
}

function englishCitations(date: string): string {
  const law = `Pursuant to the ${citationOf(findAct(LAW)!).en};`;
  const act = STRATEGIES.map(([id]) => findAct(id)!).find((each) => each.date! <= date && !expiredAt(each, date));
  return act ? `${law}\nPursuant to ${citationOf(act).en} on the ${act.title.en};` : law;
}

/** Acts cited before the first part. */
function basesOf(structure: Structure, facts: Facts): { bases: Citation[]; until: number } {
  const until = structure.sections.find((s) => s.role !== 'basis' && s.start >= structure.headEnd)?.start ?? Number.MAX_SAFE_INTEGER;
  return { bases: facts.citations.filter((c) => c.start < until && c.start >= structure.headEnd || facts.language === 'en' && inBasisPart(structure, c)), until };
}

/** English plans often have a part "Legal basis" behind others. */
function inBasisPart(structure: Structure, { start, end }: Span): boolean {
  return structure.all.some((section) => section.role === 'basis' && section.ownRole && section.start <= start && end <= section.end);
}

/** The paragraph that holds the bases, where the missing one should stand. */
function basisBlock(structure: Structure, bases: readonly Citation[], until: number): Span | null {
  return structure.blocks.find((b) => b.start >= structure.headEnd && b.start < until && bases.some((c) => c.start >= b.start && c.end <= b.end)) ?? structure.blocks.find((b) => b.start >= structure.headEnd) ?? null;
}

/** Drafts of legal normative documents, and submissions of them, that set a rule for one sex: the law on gender equality belongs among their bases. */
function touching({ draft, structure, facts }: CheckContext, bases: readonly Citation[]): CheckResult {
  const { regime, kind, level } = facts.identity;
  // What central acts rest on is fixed by the laws that they detail.
  if (regime !== 'normative' && kind !== 'to-trinh' || level === 'central') return inapplicable('Văn bản không lấy bình đẳng giới làm nội dung chính.', 'Gender equality is not the subject of the document.');
  if (facts.language === 'en') return inapplicable('Phần này của quy tắc chỉ đọc câu chữ tiếng Việt.', 'This part of the rule reads Vietnamese words only.');
  const rules = oneSexRules(structure);
  if (!rules.length) return inapplicable('Dự thảo không có quy định riêng cho nữ hoặc nam.', 'The draft has no provision for women or men alone.');
  const found = facts.gender.legalBasis[0];
  if (found) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Văn bản về bình đẳng giới được viện dẫn.', en: 'Act on gender equality that is cited.' }, found)] };
  return {
    applicable: true,
    findings: [{
      message: 'touches', reason: 'scope', severity: 'low', absent: true,
      place: basisBlock(structure, bases, Number.MAX_SAFE_INTEGER),
      legalBasis: [{ act: '48/2009/NĐ-CP', provision: 'Điều 7 khoản 2' }, { act: '78/2025/NĐ-CP', provision: 'Điều 62' }],
      evidence: rules.slice(0, 4).map((place) => evidence(draft, structure, 'cause', { vi: 'Quy định riêng cho một giới.', en: 'Provision for one sex.' }, place)),
      suggestion: `Căn cứ ${fullCitation(findAct(LAW)!)};`,
    }],
  };
}

const RULE = /tuổi|tuyển|ưu tiên|hỗ trợ|mức|chỉ nhận|dành|không quá|điều kiện|được hưởng|thưởng|cam kết|tránh thai|chỉ tiêu/u;
/** Pregnancy, birth and nursing are lawfully women's own matter (Law on Gender Equality, Article 6 clause 4). */
const MATERNITY = /mang thai|thai sản|khám thai|nuôi con dưới|cho con bú|sữa mẹ|sau khi sinh|khi sinh con/u;
/** "Ngân hàng mẹ", "vợ hoặc chồng của …": only these words speak of the sex itself. */
const SEX = /nữ|nam/u;

/** Clauses that set a condition or benefit for women or for men alone; amending acts set theirs in quotation. */
function oneSexRules(structure: Structure): Span[] {
  const places: Span[] = [];
  for (const block of structure.blocks) {
    if (block.start < structure.headEnd || block.start >= structure.bodyEnd || block.cell?.layout || isAccount(block)) continue;
    const folded = block.folded;
    if (!RULE.test(folded)) continue;
    for (const match of block.text.matchAll(/(?:[^;.]|\.(?=\d))+/gu)) {
      const clause = folded.slice(match.index, match.index + match[0].length);
      const sexes = new Set(sexesIn(match[0], clause).filter(({ start, end }) => SEX.test(clause.slice(start, end))).map(({ sex }) => sex));
      if (!RULE.test(clause) || MATERNITY.test(clause) || sexes.size === 0 || sexes.has('both')) continue;
      const lead = /^\s*/.exec(match[0])![0].length;
      places.push({ start: block.start + match.index + lead, end: block.start + match.index + match[0].trimEnd().length });
    }
  }
  return places;
}
