import { foldVietnamese } from '../../text/fold.ts';
import { evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: 'sex-disaggregated-data-missing',
  family: 'gender',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '70/2008/NĐ-CP', provision: 'Điều 12' }, { act: '73/2006/QH11', provision: 'Điều 31 khoản 2 điểm a' }],
  messages: {
    vi: {
      title: 'Yêu cầu số liệu mà không tách theo giới tính',
      summary: 'Văn bản về bình đẳng giới yêu cầu thống kê, khảo sát, số liệu hoặc đánh giá thực trạng mà không nơi nào yêu cầu tách theo giới tính.',
      missing: 'Thiếu yêu cầu tách số liệu theo giới tính tại “{task}”; cần ghi số liệu tách theo giới tính.',
      nowhere: 'Trong toàn văn bản không thấy cụm từ tách số liệu theo giới tính. Cần xem mẫu biểu kèm theo đã có cột nam, nữ hay chưa.',
    },
    en: {
      title: 'Data asked for, not split by sex',
      summary: 'A document on gender equality asks for statistics, surveys, data or a review of the situation and nowhere asks that they be split by sex.',
      missing: 'Data are not asked to be split by sex at “{task}”; sex-disaggregated data should be asked for.',
      nowhere: 'No words on data split by sex were found in the whole document. Please see whether attached forms have columns for women and men.',
    },
  },
  check({ draft, structure, facts }) {
    if (!facts.identity.aboutGender) return inapplicable('Văn bản không lấy bình đẳng giới làm nội dung chính.', 'Gender equality is not the subject of the document.');
    const asks = structure.blocks.filter((b) => !b.quoted && b.section && b.section.role !== 'recipients' && b.section.role !== 'basis' && ASKS.test(foldVietnamese(b.text).replace(/\s+/g, ' ')));
    if (!asks.length) return inapplicable('Văn bản không yêu cầu thống kê, khảo sát hoặc số liệu.', 'The document asks for no statistics, survey or data.');
    if (facts.gender.sexDisaggregated.length) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Số liệu tách theo giới tính.', en: 'Data split by sex.' }, facts.gender.sexDisaggregated[0]!)] };
    // Every place that asks for data lacks the same words: one remark, anchored on the first.
    const block = asks[0]!;
    const place = { start: block.bodyStart, end: block.end };
    return {
      applicable: true,
      findings: [{
        message: 'missing',
        values: { task: draft.text.slice(place.start, place.end).replace(/\s+/g, ' ').slice(0, 80) },
        reason: 'nowhere',
        place,
        evidence: asks.slice(1, 5).map((other) => evidence(draft, structure, 'cause', { vi: 'Cũng yêu cầu số liệu.', en: 'Asks for data too.' }, { start: other.bodyStart, end: other.end })),
        suggestion: 'Số liệu, thông tin thu thập và báo cáo được tách theo giới tính.',
      }],
    };
  },
});

const ASKS = /(?:thu thập|thống kê|tổng hợp|cập nhật|xây dựng|báo cáo|cung cấp)[^.;]{0,60}(?:số liệu|dữ liệu|thông tin thống kê)|khảo sát|đánh giá[^.;]{0,30}thực trạng|công tác thống kê/u;
