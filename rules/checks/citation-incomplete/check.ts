import type { Citation, Identity } from '../../facts/facts.ts';
import { spanAt } from '../../facts/citations/operative.ts';
import { programmeEntries } from '../../law/registry.ts';
import { foldVietnamese } from '../../text/fold.ts';
import { citingBasis, citationOf, groupCitations } from '../cited.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

/** From this day 78/2025/NĐ-CP Điều 68 says how acts are cited in legal normative documents. */
const CITING_RULE_FROM = '2025-04-01';
const BASIS_BLOCK = /^[\s*_-]*(?:căn cứ|xét|pursuant to|based on|having regard to)(?![A-Za-zÀ-ỹ])/u;
const PROVISION_BEFORE = /articles?\s+\d+[A-Za-zÀ-ỹ\d(), ]{0,30}of\s+(?:the\s+)?$|(?:điều|khoản|điểm)\s+[A-Za-zÀ-ỹ\d]{1,4}(?:\s+(?:của\s+)?)?$/u;

export default defineRule({
  id: 'citation-incomplete',
  family: 'citations',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['normative', 'administrative'],
  languages: ['vi', 'en'],
  severity: 'low',
  // What a citation leaves out may stand in a document that goes with the draft, so a person decides.
  outcome: 'needs-review',
  legalBasis: [{ act: '78/2025/NĐ-CP', provision: 'Điều 68' }, { act: '30/2020/NĐ-CP', provision: 'Phụ lục III' }],
  messages: {
    vi: {
      title: 'Viện dẫn chưa đầy đủ',
      summary: 'Văn bản được viện dẫn mà thiếu số, ký hiệu, năm ban hành hoặc cơ quan ban hành, nên người đọc không biết chắc là văn bản nào.',
      symbolYear: 'Thiếu năm ban hành trong ký hiệu “{written}”; cần ghi đầy đủ số, năm và ký hiệu.',
      symbolIssuer: 'Thiếu cơ quan ban hành trong ký hiệu “{written}”; cần ghi đầy đủ số, năm và ký hiệu.',
      lawYear: 'Thiếu năm ban hành hoặc số hiệu khi viện dẫn “{written}”; cần ghi năm hoặc số, ký hiệu của luật.',
      programmeNumber: 'Thiếu số, ký hiệu của văn bản ban hành “{written}”; cần ghi số, ký hiệu, ngày và cơ quan ban hành.',
      original: 'Cần đối chiếu với văn bản gốc để ghi đủ số và ký hiệu.',
      proposed: 'Danh mục có văn bản mang tên này. Cần xác nhận đó là văn bản được viện dẫn.',
    },
    en: {
      title: 'Incomplete citation',
      summary: 'A cited act without its number, symbol, year or issuer, so that the reader cannot be sure which act it is.',
      symbolYear: 'The symbol “{written}” lacks the year; number, year and symbol should be given in full.',
      symbolIssuer: 'The symbol “{written}” lacks the issuer; number, year and symbol should be given in full.',
      lawYear: 'The citation of “{written}” lacks the year or the number; one of them should be given.',
      programmeNumber: 'The act that approved “{written}” is not named by number; number, symbol, date and issuer should be given.',
      original: 'Please compare with the original to give number and symbol in full.',
      proposed: 'The registry holds an act of this name. Please confirm that it is the act cited.',
    },
  },
  check({ draft, structure, facts, date, registry }) {
    if (!facts.citations.length) return inapplicable('Dự thảo không viện dẫn văn bản nào.', 'The draft cites no act.');
    const folded = foldVietnamese(draft.text);
    const wrong = new Set(facts.citations.filter((citation) => citation.status === 'mismatch').map((citation) => citation.act));
    const incomplete = facts.citations.filter((citation) => citation.status === 'incomplete' && (citation.number !== null || !wrong.has(citation.act)));
    const seen = new Set<string>();
    const chosen = incomplete.filter((citation) => {
      if (citation.number !== null) return true;
      // Only the first mention that carries something has to be complete; later ones lean on it.
      if (seen.has(citation.act ?? '') || !matters(citation, facts.identity, folded.slice(Math.max(0, citation.start - 24), citation.start), folded.slice(spanAt(structure.blocks, citation.start)?.start ?? citation.start, citation.start))) return false;
      seen.add(citation.act ?? '');
      return true;
    });
    return {
      applicable: true,
      findings: groupCitations(chosen).map((group) => {
        const citation = group[0]!;
        const act = citation.act === null ? undefined : registry.findAct(citation.act);
        const bound = facts.identity.regime === 'normative' && date >= CITING_RULE_FROM;
        return {
          message: citation.number === null ? isProgramme(citation) ? 'programmeNumber' as const : 'lawYear' as const : citation.problems.includes('issuer') ? 'symbolIssuer' as const : 'symbolYear' as const,
          values: { written: brief(citation.quote, 120) },
          reason: act ? 'proposed' : 'original',
          place: citation,
          severity: citation.number !== null || bound ? 'medium' as const : 'low' as const,
          legalBasis: citingBasis(facts.identity),
          evidence: group.slice(1).map((other) => evidence(draft, structure, 'cause', { vi: 'Cũng thiếu ở đây.', en: 'Lacking here as well.' }, other)),
          suggestion: act ? citationOf(act) : citation.suggestion,
        };
      }),
    };
  },
});

/**
 * A name without number is worth a remark where the act is a ground: a law in the basis of a legal normative document, or with the provision that is cited,
 * and a strategy or programme on gender equality that the draft carries out. "Theo quy định của Bộ luật Lao động" in running text
 * is the practice of published decrees, and a law as the subject of communication is no ground at all.
 */
function matters(citation: Citation, { regime }: Identity, before: string, blockBefore: string): boolean {
  if (!citation.operative) return false;
  if (isProgramme(citation)) return programmeEntries().some((programme) => programme.act === citation.act && programme.subject === 'gender');
  return regime === 'normative' && BASIS_BLOCK.test(blockBefore) || PROVISION_BEFORE.test(before);
}

function isProgramme({ act }: Citation): boolean {
  return programmeEntries().some((programme) => programme.act === act);
}
