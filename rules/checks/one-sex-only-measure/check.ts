import type { Span } from '../../draft/tree.ts';
import { isAccount, ownWording, tellsOfPast } from '../../facts/own-wording.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type Evidence } from '../rule.ts';
import { MeasureReader, type OneSexMeasure } from './measures.ts';

export default defineRule({
  id: 'one-sex-only-measure',
  family: 'gender',
  requirement: 'assisted',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 17' }, { act: '73/2006/QH11', provision: 'Điều 18' }, { act: '73/2006/QH11', provision: 'Điều 41 khoản 5' }],
  messages: {
    vi: {
      title: 'Việc chung chỉ nêu một giới',
      summary: 'Hoạt động về sức khỏe sinh sản, việc nhà, chăm sóc con hoặc việc chung khác chỉ nêu nữ hoặc chỉ nêu nam.',
      female: 'Thiếu nam giới tại “{words}”; {matter} là việc của cả nam và nữ, cần nêu cả hai giới hoặc lý do chỉ nêu nữ.',
      male: 'Thiếu nữ giới tại “{words}”; {matter} là việc của cả nam và nữ, cần nêu cả hai giới hoặc lý do chỉ nêu nam.',
      reasonNeeded: 'Có thể có lý do chính đáng để chỉ nêu một giới, như số liệu về chênh lệch hoặc chương trình riêng; văn bản chưa nêu lý do đó ở đây.',
    },
    en: {
      title: 'A shared matter that names one sex only',
      summary: 'An activity on reproductive health, housework, child care or another shared matter names women only or men only.',
      female: 'Men are missing at “{words}”; {matter} concerns both sexes, so both should be named, or the reason for naming women only.',
      male: 'Women are missing at “{words}”; {matter} concerns both sexes, so both should be named, or the reason for naming men only.',
      reasonNeeded: 'There may be good reason to name one sex, such as data on a gap or a programme of its own; the document does not give it here.',
    },
  },
  check({ draft, structure, facts }) {
    const reader = new MeasureReader(ownWording(structure, facts), facts.bodies);
    const measures = reader.measures.filter(({ block, said }) => !isAccount(block) && !tellsOfPast(said));
    if (!reader.matters.length && !measures.length) return inapplicable('Văn bản không có hoạt động về sức khỏe, gia đình, chăm sóc con hoặc việc chung khác giữa nam và nữ.', 'The document has no activity on health, family, child care or another matter shared by the sexes.');
    const show = (kind: Evidence['kind'], vi: string, en: string, span: Span): Evidence => evidence(draft, structure, kind, { vi, en }, span);
    return {
      applicable: true,
      findings: group(measures).map(([first, ...others]) => {
        const { duty, sex, span, matter, block } = first!;
        return {
          message: sex,
          values: { words: brief(draft.text.slice(span.start, span.end), 110), matter: duty.name },
          reason: 'reasonNeeded',
          place: span,
          severity: duty.severity,
          legalBasis: [...duty.basis],
          evidence: [
            show('searched', sex === 'female' ? 'Đoạn này không nêu nam giới.' : 'Đoạn này không nêu nữ giới.', sex === 'female' ? 'This paragraph does not name men.' : 'This paragraph does not name women.', block),
            ...(matter ? [show('cause', 'Nội dung của hoạt động.', 'What the activity is about.', matter)] : []),
            ...others.map((other) => show('cause', 'Cũng chỉ nêu một giới ở đây.', 'One sex only here as well.', other.span)),
          ],
          suggestion: duty.suggested,
        };
      }),
      seen: reader.matters.slice(0, 1).map((matter) => show('searched', `Có ${reader.matters.length} chỗ nói về việc chung giữa nam và nữ.`, `${reader.matters.length} places speak of matters shared by the sexes.`, matter)),
    };
  },
});

/** Matters that are said once of a draft come together; the others stand each for itself. */
function group(measures: readonly OneSexMeasure[]): OneSexMeasure[][] {
  const groups = new Map<string, OneSexMeasure[]>();
  for (const measure of measures) {
    const key = measure.duty.once ? measure.duty.id : `${measure.duty.id} ${measure.span.start}`;
    groups.set(key, [...(groups.get(key) ?? []), measure]);
  }
  return [...groups.values()];
}
