import type { Citation, Identity } from '../../facts/facts.ts';
import { expiredAt, isCertain, isOwn, type Act, type Registry } from '../../law/registry.ts';
import { citationOf, vietnameseDate } from '../cited.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'citation-expired',
  family: 'citations',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['normative', 'administrative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'fail',
  legalBasis: [{ act: '78/2025/NĐ-CP', provision: 'Điều 62' }],
  messages: {
    vi: {
      title: 'Căn cứ đã hết hiệu lực hoặc hết giai đoạn',
      summary: 'Văn bản được dùng làm căn cứ đã hết hiệu lực, bị thay thế hoặc hết giai đoạn thực hiện vào ngày của dự thảo.',
      replaced: 'Dùng “{written}” làm căn cứ; theo dữ liệu đến {checked}, văn bản này hết hiệu lực từ sau ngày {end}; cần thay bằng “{next}”.',
      replacedUnknown: 'Dùng “{written}” làm căn cứ; theo dữ liệu đến {checked}, văn bản này hết hiệu lực từ sau ngày {end}; cần kiểm tra văn bản thay thế.',
      ended: 'Dùng “{written}” làm căn cứ; theo dữ liệu đến {checked}, giai đoạn thực hiện đã kết thúc ngày {end}; cần kiểm tra văn bản kế tiếp.',
      endedNext: 'Dùng “{written}” làm căn cứ; theo dữ liệu đến {checked}, giai đoạn thực hiện đã kết thúc ngày {end}; cần xem “{next}”.',
      ownData: 'Hiệu lực lấy từ dữ liệu riêng do người dùng nạp. Cần kiểm tra hiệu lực của văn bản.',
      noSuccessor: 'Chưa thấy văn bản kế tiếp trong danh mục. Cần kiểm tra xem đã có văn bản mới hay văn bản này được phép tiếp tục áp dụng.',
      uncertain: 'Ngày hết hiệu lực hoặc văn bản thay thế trong danh mục chưa được đối chiếu với bản gốc. Cần kiểm tra hiệu lực.',
      noDate: 'Dự thảo chưa ghi ngày nên hiệu lực được xét theo ngày rà soát. Cần xem lại theo ngày ký.',
    },
    en: {
      title: 'Basis has expired or its period has ended',
      summary: 'An act used as the basis had expired, been replaced or run its period by the date of the draft.',
      replaced: 'Uses “{written}” as its basis; by data up to {checked} this act was in force until {end}; it should be replaced by “{next}”.',
      replacedUnknown: 'Uses “{written}” as its basis; by data up to {checked} this act was in force until {end}; its successor should be looked up.',
      ended: 'Uses “{written}” as its basis; by data up to {checked} its period ended on {end}; the act that follows should be looked up.',
      endedNext: 'Uses “{written}” as its basis; by data up to {checked} its period ended on {end}; see “{next}”.',
      ownData: 'The end comes from data of the user’s own. Please check the validity.',
      noSuccessor: 'The registry holds no successor. Please see whether there is a new act, or whether this one may still be applied.',
      uncertain: 'The end of validity or the successor has not been compared with the original. Please check the validity.',
      noDate: 'The draft has no date yet, so validity was judged by the day of review. Please look again at the day of signing.',
    },
  },
  check({ draft, structure, facts, date, registry }) {
    const known = facts.citations.filter((citation) => citation.act !== null && citation.status !== 'mismatch');
    if (!known.length) return inapplicable('Dự thảo không viện dẫn văn bản nào có trong danh mục.', 'The draft cites no act that the registry holds.');
    const expired = known.filter((citation) => citation.operative && isOver(registry.findAct(citation.act!)!, facts.identity, date));
    const groups = new Map<string, Citation[]>();
    for (const citation of expired) groups.set(citation.act!, [...(groups.get(citation.act!) ?? []), citation]);
    return {
      applicable: true,
      findings: [...groups].map(([id, group]) => {
        const act = registry.findAct(id)!;
        const next = successor(act, date, registry);
        const period = act.status === 'expired';
        const reason = isOwn(act) ? 'ownData' as const : !isCertain(act, 'validTo') ? 'uncertain' as const : facts.identity.date === null ? 'noDate' as const : next === null ? 'noSuccessor' as const : !isCertain(act, 'replacedBy') ? 'uncertain' as const : null;
        return {
          message: period ? next ? 'endedNext' as const : 'ended' as const : next ? 'replaced' as const : 'replacedUnknown' as const,
          values: { written: brief(group[0]!.quote, 120), checked: vietnameseDate(act.checkedOn), end: vietnameseDate(act.validTo!), next: next ? citationOf(next) : '' },
          place: group[0]!,
          outcome: reason ? 'needs-review' as const : 'fail' as const,
          ...(reason ? { reason } : {}),
          severity: facts.identity.regime === 'normative' ? 'high' as const : 'medium' as const,
          legalBasis: facts.identity.regime === 'normative' ? [{ act: '78/2025/NĐ-CP', provision: 'Điều 62' }] : [{ act: '73/2006/QH11', provision: 'Điều 28 khoản 1' }],
          evidence: group.slice(1).map((other) => evidence(draft, structure, 'cause', { vi: 'Cũng dùng làm căn cứ ở đây.', en: 'Used as a basis here as well.' }, other)),
          suggestion: next ? citationOf(next) : null,
        };
      }),
      seen: known.filter((citation) => citation.status === 'ok').slice(0, 3).map((citation) => evidence(draft, structure, 'searched', { vi: 'Theo danh mục, văn bản này chưa hết hiệu lực vào ngày của dự thảo.', en: 'By the registry this act had not expired by the date of the draft.' }, citation)),
    };
  },
});

/** An undated draft for 2016–2020 was not written today: its own period tells when it was. */
function isOver(act: Act, { date: own, period }: Identity, date: string): boolean {
  if (!expiredAt(act, date)) return false;
  return own !== null || period === null || act.validTo === null || String(period[0]) > act.validTo.slice(0, 4);
}

/** What followed, through several steps, and stood on the day of the draft. */
function successor(act: Act, date: string, registry: Registry): Act | null {
  let next = act;
  for (let steps = 0; steps < 4; steps++) {
    const symbol = next.replacedBy[0];
    const found = symbol === undefined ? undefined : registry.findAct(symbol);
    if (!found) break;
    next = found;
    if (!expiredAt(next, date)) return next;
  }
  return next === act ? null : next;
}
