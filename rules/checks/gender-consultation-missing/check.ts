import type { Span } from '../../draft/tree.ts';
import type { Block } from '../../structure/section.ts';
import { genderContent, submitsNormativeDraft, touchesGender } from '../gender-content.ts';
import { evidence } from '../place.ts';
import { defineRule, inapplicable, type Evidence } from '../rule.ts';
import { readConsultation } from './consultation.ts';

export default defineRule({
  id: 'gender-consultation-missing',
  family: 'gender',
  requirement: 'assisted',
  kinds: ['to-trinh', 'bao-cao'],
  regimes: ['administrative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '48/2009/NĐ-CP', provision: 'Điều 10 khoản 2' }, { act: '70/2008/NĐ-CP', provision: 'Điều 16' }],
  messages: {
    vi: {
      title: 'Chưa lấy ý kiến cơ quan về bình đẳng giới, Hội Liên hiệp Phụ nữ',
      summary: 'Hồ sơ trình dự thảo văn bản quy phạm pháp luật có nội dung về giới không nêu cơ quan quản lý nhà nước về bình đẳng giới và Hội Liên hiệp Phụ nữ trong số nơi được lấy ý kiến.',
      unnamed: 'Thiếu {body} và Hội Liên hiệp Phụ nữ trong số nơi được lấy ý kiến; cần bổ sung ý kiến hoặc nêu rõ đã lấy ý kiến.',
      silent: 'Thiếu thông tin về việc lấy ý kiến {body} và Hội Liên hiệp Phụ nữ; cần nêu trong quá trình xây dựng dự thảo.',
      dossier: 'Ý kiến có thể đã có trong hồ sơ mà tờ trình không nhắc; cần mở bản tổng hợp ý kiến để xem.',
      group: 'Tờ trình chỉ nêu nhóm “các sở, ban, ngành, đoàn thể”; hai nơi này có thể nằm trong nhóm.',
    },
    en: {
      title: 'Gender-equality body and Women’s Union not consulted',
      summary: 'The dossier of a normative draft that touches gender names neither the State body for gender equality nor the Women’s Union among those consulted.',
      unnamed: 'Neither {body} nor the Women’s Union is among those consulted; add their opinions or say that they were asked.',
      silent: 'Nothing is said on consulting {body} and the Women’s Union; it should be told in the account of the drafting.',
      dossier: 'The opinions may be in the dossier without being mentioned; open the summary of opinions.',
      group: 'Only a group such as “departments and organisations” is named; the two may be part of it.',
    },
  },
  check({ draft, structure, facts, date }) {
    if (!submitsNormativeDraft(structure, facts)) return inapplicable('Văn bản không phải là tờ trình hoặc báo cáo trong hồ sơ dự thảo văn bản quy phạm pháp luật.', 'The document is no submission or report of the dossier of a normative draft.');
    const content = genderContent(structure, facts);
    if (!touchesGender(content, facts)) return inapplicable('Dự thảo không có nội dung liên quan đến bình đẳng giới.', 'The draft has no contents related to gender equality.');
    const { place, named, group } = readConsultation(structure, facts);
    if (named) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Nơi được lấy ý kiến hoặc chủ trì soạn thảo.', en: 'Consulted, or the drafter.' }, named.end > 0 ? named : null)] };
    const proof: Evidence[] = content.slice(0, 2).map(({ start, end }) => evidence(draft, structure, 'cause', { vi: 'Nội dung liên quan đến giới.', en: 'Words on gender.' }, { start, end }));
    return {
      applicable: true,
      findings: [{
        message: place ? 'unnamed' : 'silent',
        values: { body: bodyFor(facts.identity.level, date) },
        reason: group ? 'group' : 'dossier',
        place: place ? containerOf(place) : null,
        absent: true,
        ...(group ? { severity: 'low' as const } : {}),
        evidence: place ? [evidence(draft, structure, 'searched', { vi: 'Đoạn nói về việc lấy ý kiến.', en: 'The passage on consultation.' }, { start: place.bodyStart, end: place.end }), ...proof] : proof,
        suggestion: 'Dự thảo đã được gửi lấy ý kiến [cơ quan quản lý nhà nước về bình đẳng giới] và Hội Liên hiệp Phụ nữ [cấp]; kết quả tiếp thu, giải trình nêu tại [bản tổng hợp].',
      }],
    };
  },
});

/** The heading of the part that tells of the drafting; the passage itself where it stands under none. */
function containerOf({ section, bodyStart, end, ...block }: Block): Span {
  const container = section?.blocks[0]?.start === block.start ? section.parent : section;
  return container?.headingSpan ?? { start: bodyStart, end };
}

/** From 2025 gender equality belongs to home affairs (NĐ 25/2025/NĐ-CP, NĐ 150/2025/NĐ-CP). */
function bodyFor(level: string | null, date: string): { vi: string; en: string } {
  if (date < '2025-07-01') return { vi: 'cơ quan quản lý nhà nước về bình đẳng giới', en: 'the State body for gender equality' };
  if (level === 'central') return { vi: 'Bộ Nội vụ', en: 'the Ministry of Home Affairs' };
  if (level === 'commune') return { vi: 'Phòng Văn hóa - Xã hội', en: 'the Division of Culture and Social Affairs' };
  return { vi: 'Sở Nội vụ', en: 'the Department of Home Affairs' };
}
