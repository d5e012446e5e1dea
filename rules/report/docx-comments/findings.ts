import { documentTypes, findAct } from '../../law/registry.ts';
import type { Finding, Language, LegalBasis } from '../../checks/rule.ts';
import { provisionIn } from '../provision.ts';
import type { Review } from '../review.ts';
import type { WordComment } from './write.ts';

const WORDS = {
  vi: { question: 'Cần người rà soát xem xét', basis: 'Căn cứ pháp lý', suggestion: 'Gợi ý sửa', remark: 'Ý kiến của người rà soát', rule: 'Lăng Kính Giới, quy tắc' },
  en: { question: 'For the reviewer to decide', basis: 'Legal basis', suggestion: 'Suggested wording', remark: 'Remark of the reviewer', rule: 'Lăng Kính Giới, rule' },
} as const satisfies Record<Language, Record<string, string>>;

/** A finding with what the reviewer made of it. */
export interface CommentedFinding {
  readonly finding: Finding;
  readonly remark?: string | undefined;
  /** The reviewer found it: no rule of this tool stands behind it. */
  readonly own?: boolean;
}

/** Findings as comments: message, remark, why a person must decide, legal basis, suggestion. What a whole document lacks is said at its title. */
export function findingComments(review: Review, language: Language, findings: readonly CommentedFinding[] = review.findings.map((finding) => ({ finding }))): WordComment[] {
  return findings.map((commented) => ({ ...placeOf(commented.finding, review), paragraphs: paragraphsOf(commented, language) }));
}

function placeOf(finding: Finding, review: Review): { start: number; end: number } {
  if (finding.end > finding.start) return finding;
  const evidence = review.facts.identity.evidence;
  const title = evidence.find(({ fact, quote }) => fact === 'title' && quote)?.quote ?? evidence.find(({ fact, quote }) => fact === 'kind' && quote)?.quote;
  const first = review.structure.blocks.find((block) => block.end > block.start);
  return title ?? first ?? { start: 0, end: Math.min(1, review.draft.text.length) };
}

function paragraphsOf({ finding, remark, own = false }: CommentedFinding, language: Language): string[] {
  const words = WORDS[language];
  return [
    finding.message[language],
    ...(remark?.trim() ? [`${words.remark}: ${remark.trim()}`] : []),
    ...(finding.reason ? [`${words.question}: ${finding.reason[language]}`] : []),
    ...(finding.legalBasis.length > 0 ? [`${words.basis}: ${finding.legalBasis.map((basis) => basisText(basis, language)).join('; ')}.`] : []),
    ...(finding.suggestion ? [`${words.suggestion}: ${finding.suggestion}`] : []),
    ...(own ? [] : [`${words.rule} ${finding.rule}`]),
  ].flatMap((paragraph) => paragraph.split(/\s*\n\s*/));
}

/** "Điều 21 khoản 1 Luật Bình đẳng giới (73/2006/QH11)", "Điều 7 khoản 2 Nghị định 70/2008/NĐ-CP": laws are known by name, the rest by type and symbol. */
function basisText({ act, provision }: LegalBasis, language: Language): string {
  const entry = findAct(act);
  const type = entry && documentTypes().find(({ id }) => id === entry.type)?.name[language];
  const name = !entry?.symbol ? entry?.title[language] ?? act : /^(?:luat|bo-luat)$/.test(entry.type) ? `${entry.title[language]} (${entry.symbol})` : `${type ?? ''} ${entry.symbol}`;
  return `${provisionIn(provision, language)} ${name}`.replace(/\s+/g, ' ').trim();
}
