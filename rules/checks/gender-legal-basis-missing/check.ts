import { evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'gender-legal-basis-missing',
  family: 'gender',
  requirement: 'automated',
  kinds: ['ke-hoach', 'quyet-dinh', 'nghi-quyet', 'to-trinh', 'nghi-dinh', 'thong-tu'],
  regimes: ['administrative', 'normative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 28' }, { act: '30/2020/NĐ-CP', provision: 'Điều 8' }],
  messages: {
    vi: {
      title: 'Thiếu căn cứ pháp lý về bình đẳng giới',
      summary: 'Văn bản về bình đẳng giới mà phần căn cứ không viện dẫn Luật Bình đẳng giới, chiến lược hoặc chương trình quốc gia bằng số, ký hiệu.',
      missing: 'Thiếu viện dẫn Luật Bình đẳng giới hoặc chiến lược, chương trình về bình đẳng giới tại phần căn cứ; cần ghi số, ký hiệu.',
      onlyNamed: 'Phần căn cứ chỉ có văn bản khác. Cần xem văn bản được nêu đã dẫn Luật và chiến lược hay chưa.',
    },
    en: {
      title: 'No legal basis on gender equality',
      summary: 'A document on gender equality whose bases cite neither the Law on Gender Equality nor the national strategy or programme by number.',
      missing: 'The bases cite neither the Law on Gender Equality nor a strategy or programme on it; the number should be stated.',
      onlyNamed: 'Only other documents stand among the bases. Please see whether they refer to the law and the strategy.',
    },
  },
  check({ draft, structure, facts }) {
    if (!facts.identity.aboutGender) return inapplicable('Văn bản không lấy bình đẳng giới làm nội dung chính.', 'Gender equality is not the subject of the document.');
    // Bases stand before the first part; a strategy named there without its number does not satisfy.
    const until = structure.sections.find((s) => s.role !== 'basis' && s.start >= structure.headEnd)?.start ?? draft.text.length;
    const bases = facts.citations.filter((c) => c.start < until && c.start >= structure.headEnd);
    const found = bases.find((c) => c.act !== null && facts.gender.legalBasis.includes(c) && (c.number !== null || c.act === '73/2006/QH11'));
    if (found) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Căn cứ về bình đẳng giới.', en: 'Basis on gender equality.' }, found)] };
    const block = structure.blocks.find((b) => b.start >= structure.headEnd && b.start < until && bases.some((c) => c.start >= b.start && c.end <= b.end)) ?? structure.blocks.find((b) => b.start >= structure.headEnd);
    const later = facts.gender.legalBasis.find((c) => c.start >= until);
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        reason: 'onlyNamed',
        place: block ?? null,
        absent: true,
        evidence: [
          ...bases.slice(0, 4).map((c) => evidence(draft, structure, 'searched', { vi: 'Văn bản được viện dẫn ở phần căn cứ.', en: 'Act cited among the bases.' }, c)),
          ...(later ? [evidence(draft, structure, 'nearest', { vi: 'Có nhắc đến trong nội dung, không phải căn cứ.', en: 'Mentioned in the text, not as a basis.' }, later)] : []),
        ],
        suggestion: 'Căn cứ Luật Bình đẳng giới số 73/2006/QH11 ngày 29 tháng 11 năm 2006;\nCăn cứ Nghị quyết số 28/NQ-CP ngày 03 tháng 3 năm 2021 của Chính phủ ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030;',
      }],
    };
  },
});
