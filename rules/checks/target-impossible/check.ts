import { figures } from '../../facts/targets/figures.ts';
import { isBorrowed, quotationsIn } from '../../facts/borrowed.ts';
import { ownBlocks } from '../../facts/own-words.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type CheckContext, type CheckResult, type FindingDraft } from '../rule.ts';
import { impossibleShares } from './english.ts';

/** Things that are counted, so that a share of them ends at 100 %. Ratios of money, capital, injury or output do not. */
const COUNTED = '(?:người|cán bộ|công chức|viên chức|lao động|nông dân|công nhân|hộ|gia đình|phụ nữ|nữ|nam giới|học sinh|sinh viên|học viên|trẻ|cháu|đại biểu|hội viên|đảng viên|đoàn viên|thanh niên|nạn nhân|bệnh nhân|giáo viên|thành viên|cơ quan|đơn vị|xã|phường|thôn|bản|ấp|tổ dân phố|cơ sở|trường|doanh nghiệp|hợp tác xã|chi hội|câu lạc bộ|vụ|trường hợp|hồ sơ|văn bản|dự thảo|điểm tổ chức)(?![A-Za-zÀ-ỹ])';
/** "110% số hộ nghèo", "Trên 100% cơ quan": the whole stands right behind the figure. */
const OF_WHOLE = new RegExp(`^\\s*(?:trở lên\\s+)?(?:các\\s+|tổng\\s+)?(?:số\\s+)?(?:các\\s+)?${COUNTED}`, 'u');
/** "Tỷ lệ nữ được khám sức khỏe đạt 105%": the share is named before. */
const SHARE_OF = new RegExp(`(?:tỷ lệ|tỉ lệ|số)\\s+(?:các\\s+)?${COUNTED}[^.;:]{0,80}(?:đạt|là|chiếm|lên|bằng|tới|đến)\\s+(?:trên\\s+|hơn\\s+|khoảng\\s+)?$`, 'u');
// Growth, completion of a plan and comparisons may pass 100 %.
const MAY_EXCEED = /tăng|giảm|so với|kế hoạch|dự toán|chỉ tiêu|vượt|mức lương|gấp|hoàn thành|phụ cấp|mức hưởng|mức chi|lãi suất|giá|diện tích|năng suất|doanh thu|thu ngân sách|sản lượng|chỉ số|tỷ lệ nhập học chung|công suất|tiến độ|nguyên lương|mức hỗ trợ/u;
const OR_MORE = /^\s*(?:\(?một\s+trăm[^)]*\)?\s*)?(?:trở lên|hoặc (?:cao|nhiều) hơn)/u;
const MORE_THAN = /(?:trên|hơn|>|vượt|từ hơn)\s*$/u;

export default defineRule({
  id: 'target-impossible',
  family: 'targets',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  languages: ['vi', 'en'],
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
  check(context) {
    if (context.facts.language === 'en') return checkEnglish(context);
    const { draft, structure } = context;
    const findings: FindingDraft[] = [];
    let shares = 0;
    for (const block of ownBlocks(structure)) {
      if (!/%|phần\s+trăm/iu.test(block.text)) continue;
      const quotations = quotationsIn(block.text);
      for (const figure of figures(block.text)) {
        if (figure.unit !== '%' || isBorrowed(quotations, figure)) continue;
        shares++;
        const folded = block.folded;
        const after = folded.slice(figure.end, figure.end + 80);
        const before = folded.slice(Math.max(0, figure.start - 140), figure.start);
        const more = figure.value >= 100 ? OR_MORE.exec(after) : null;
        const above = figure.value === 100 ? MORE_THAN.exec(before) : null;
        if (!more && !above && figure.value <= 100) continue;
        const certain = (OF_WHOLE.test(after) || SHARE_OF.test(before)) && !MAY_EXCEED.test(before.slice(-120) + after);
        // "100% or more" asks to be looked at even where the whole is not named; a ratio above 100 % does not.
        if (!certain && !(more && figure.value === 100)) continue;
        const start = block.start + figure.start - (above?.[0].length ?? 0);
        const end = block.start + figure.end + (more?.[0].length ?? 0);
        const quote = draft.text.slice(start, end);
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

function checkEnglish({ draft, structure }: CheckContext): CheckResult {
  const { found, shares } = impossibleShares(structure);
  if (!shares) return inapplicable('Văn bản không có tỷ lệ phần trăm.', 'The document has no percentages.');
  return {
    applicable: true,
    findings: found.map(({ start, end, block, more, value, certain }) => ({
      message: !certain ? 'maybe' : more && value === 100 ? 'orMore' : 'over',
      values: { quote: brief(draft.text.slice(start, end), 60), more },
      ...(certain ? {} : { outcome: 'needs-review' as const, severity: 'medium' as const, reason: 'unclear' }),
      place: { start, end },
      evidence: [evidence(draft, structure, 'cause', { vi: 'Câu chứa chỉ tiêu.', en: 'The sentence that holds the target.' }, block)],
      suggestion: null,
    })),
  };
}
