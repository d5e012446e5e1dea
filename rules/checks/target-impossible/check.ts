import { foldLine } from '../../text/fold.ts';
import { figures } from '../../facts/targets/figures.ts';
import { isBorrowed, quotationsIn } from '../../facts/borrowed.ts';
import { ownBlocks } from '../../facts/own-words.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type FindingDraft } from '../rule.ts';

const SHARE = /tỷ lệ|tỉ lệ|số|người|cán bộ|công chức|hộ|phụ nữ|nữ|nam|học sinh|trẻ|cơ quan|đơn vị|xã|phường|cơ sở|doanh nghiệp|được|đạt/u;
// Growth, completion of a plan and comparisons may pass 100 %.
const MAY_EXCEED = /tăng|giảm|so với|kế hoạch|dự toán|vượt|mức lương|gấp|hoàn thành|phụ cấp|mức hưởng|mức chi|lãi suất|giá|diện tích|năng suất|doanh thu|thu ngân sách|sản lượng|chỉ số|tỷ lệ nhập học chung|công suất|tiến độ/u;
const OR_MORE = /^\s*(?:\(?một\s+trăm[^)]*\)?\s*)?(?:trở lên|hoặc (?:cao|nhiều) hơn)/u;
const MORE_THAN = /(?:trên|hơn|>|vượt|từ hơn)\s*$/u;

export default defineRule({
  id: 'target-impossible',
  family: 'targets',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'high',
  outcome: 'fail',
  legalBasis: [],
  messages: {
    vi: {
      title: 'Chỉ tiêu không thể đạt',
      summary: 'Tỷ lệ của một phần trong tổng thể được ghi trên 100%, như “100% trở lên”.',
      over: 'Chỉ tiêu “{quote}” vượt 100% của tổng thể; cần sửa trị số.',
      orMore: 'Chỉ tiêu “{quote}” không thể cao hơn 100%; cần bỏ “{more}” hoặc sửa trị số.',
      maybe: 'Chỉ tiêu “{quote}” ghi trên 100%; cần xem đây là tỷ lệ của tổng thể hay mức tăng.',
      unclear: 'Câu có thể nói về mức tăng hoặc mức so với kế hoạch, khi đó trị số trên 100% là bình thường.',
    },
    en: {
      title: 'Impossible target',
      summary: 'A share of a whole is set above 100 %, such as “100 % or more”.',
      over: 'The target “{quote}” is more than 100 % of the whole; the value should be corrected.',
      orMore: 'The target “{quote}” cannot be more than 100 %; “{more}” should go or the value be corrected.',
      maybe: 'The target “{quote}” is above 100 %; please see whether it is a share of a whole or a growth.',
      unclear: 'The sentence may speak of growth or of a plan fulfilled; then a value above 100 % is normal.',
    },
  },
  check({ draft, structure }) {
    const findings: FindingDraft[] = [];
    let shares = 0;
    for (const block of ownBlocks(structure)) {
      if (!/%|phần\s+trăm/iu.test(block.text)) continue;
      const quotations = quotationsIn(block.text);
      for (const figure of figures(block.text)) {
        if (figure.unit !== '%' || isBorrowed(quotations, figure)) continue;
        shares++;
        const folded = foldLine(block.text);
        const after = folded.slice(figure.end, figure.end + 60);
        const before = folded.slice(Math.max(0, figure.start - 12), figure.start);
        const context = folded.slice(Math.max(0, figure.start - 120), figure.end + 80);
        const more = figure.value >= 100 ? OR_MORE.exec(after) : null;
        const above = figure.value === 100 && MORE_THAN.test(before);
        if (!more && !above && figure.value <= 100) continue;
        const exceeds = MAY_EXCEED.test(context);
        if (exceeds && !more || !SHARE.test(context)) continue;
        const start = block.start + figure.start - (above ? MORE_THAN.exec(before)![0].length : 0);
        const end = block.start + figure.end + (more?.[0].length ?? 0);
        const quote = draft.text.slice(start, end);
        const certain = !exceeds;
        findings.push({
          message: !certain ? 'maybe' : more && figure.value === 100 ? 'orMore' : 'over',
          values: { quote: brief(quote, 60), more: more ? more[0].trim() : '' },
          ...(certain ? {} : { outcome: 'needs-review' as const, severity: 'medium' as const, reason: 'unclear' }),
          place: { start, end },
          evidence: [evidence(draft, structure, 'cause', { vi: 'Câu chứa chỉ tiêu.', en: 'The sentence that holds the target.' }, block)],
          suggestion: null,
        });
      }
    }
    if (!shares) return inapplicable('Văn bản không có tỷ lệ phần trăm.', 'The document has no percentages.');
    return { applicable: true, findings };
  },
});
