import type { Identity } from '../../facts/facts.ts';
import { ownWording } from '../../facts/own-wording.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';
import { promotionMeasures } from './measures.ts';

const LAW = '73/2006/QH11';

export default defineRule({
  id: 'promotion-measure-competence',
  family: 'gender',
  requirement: 'assisted',
  kinds: ['nghi-quyet', 'quyet-dinh'],
  regimes: ['normative'],
  severity: 'high',
  outcome: 'needs-review',
  legalBasis: [{ act: LAW, provision: 'Điều 19 khoản 2' }, { act: '48/2009/NĐ-CP', provision: 'Điều 15' }],
  messages: {
    vi: {
      title: 'Địa phương đặt tỷ lệ, ưu tiên cho một giới',
      summary: 'Dự thảo văn bản quy phạm pháp luật của địa phương đặt ra tỷ lệ, ưu tiên hoặc mức hưởng riêng cho một giới.',
      quota: 'Thiếu căn cứ về thẩm quyền đặt tỷ lệ cho một giới tại “{words}”; cần viện dẫn quy định của Quốc hội, Ủy ban Thường vụ Quốc hội hoặc Chính phủ.',
      priority: 'Thiếu căn cứ về thẩm quyền đặt ưu tiên cho một giới tại “{words}”; cần viện dẫn quy định của Quốc hội, Ủy ban Thường vụ Quốc hội hoặc Chính phủ.',
      benefit: 'Thiếu căn cứ về thẩm quyền đặt mức hưởng riêng cho một giới tại “{words}”; cần viện dẫn quy định của Quốc hội, Ủy ban Thường vụ Quốc hội hoặc Chính phủ.',
      competence: 'Đây là câu hỏi về thẩm quyền: quy định có thể là biện pháp thúc đẩy bình đẳng giới mới, hoặc chỉ nhắc lại biện pháp trung ương đã đặt ra.',
    },
    en: {
      title: 'A local share or priority for one sex',
      summary: 'A local draft legal document sets a share, priority or benefit of its own for one sex.',
      quota: 'The ground for setting a share for one sex is missing at “{words}”; a rule of the National Assembly, its Standing Committee or the Government should be cited.',
      priority: 'The ground for setting a priority for one sex is missing at “{words}”; a rule of the National Assembly, its Standing Committee or the Government should be cited.',
      benefit: 'The ground for setting a benefit for one sex is missing at “{words}”; a rule of the National Assembly, its Standing Committee or the Government should be cited.',
      competence: 'This is a question of competence: the rule may be a new promotion measure, or only repeat one that the centre has set.',
    },
  },
  check({ draft, structure, facts }) {
    if (!isLocal(facts.identity)) return inapplicable('Văn bản không do Hội đồng nhân dân hoặc Ủy ban nhân dân ban hành.', 'The document is not issued by a People’s Council or People’s Committee.');
    const measures = promotionMeasures(ownWording(structure, facts), facts.citations);
    const anySex = facts.gender.terms.length > 0 || measures.length > 0;
    if (!anySex) return inapplicable('Dự thảo không có quy định nào về nữ hoặc nam.', 'The draft has no rule on women or men.');
    return {
      applicable: true,
      findings: measures.filter(({ restates }) => restates === null).map(({ kind, span, block }) => ({
        message: kind,
        values: { words: brief(draft.text.slice(span.start, span.end), 110) },
        reason: 'competence',
        place: span,
        evidence: [evidence(draft, structure, 'searched', { vi: 'Đoạn này không viện dẫn văn bản của trung ương.', en: 'This paragraph cites no act of the centre.' }, block)],
        suggestion: 'theo quy định tại [điều, khoản, tên và số của luật hoặc nghị định]',
      })),
      seen: measures.flatMap(({ restates, span }) => (restates ? [
        evidence(draft, structure, 'searched', { vi: 'Nhắc lại quy định được viện dẫn.', en: 'Repeats a rule that is cited.' }, span),
        evidence(draft, structure, 'nearest', { vi: 'Văn bản được viện dẫn.', en: 'The act cited.' }, restates),
      ] : [])),
    };
  },
});

/** A draft of a people's council or committee, or of its chair, at any level. */
function isLocal({ issuer, level, number }: Identity): boolean {
  if (level === 'central') return false;
  return level !== null || /(?:HĐND|UBND)/u.test(number ?? '') || /^(?:hội đồng nhân dân|ủy ban nhân dân|hđnd|ubnd)/iu.test(issuer ?? '');
}
