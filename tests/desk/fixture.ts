import type { DeskReview } from '../../extension/desk/index.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import { review } from '../../rules/review.ts';
import type { Finding } from '../../rules/checks/rule.ts';

export const PLAN = `ỦY BAN NHÂN DÂN TỈNH SÔNG LA
KẾ HOẠCH
Thực hiện công tác bình đẳng giới năm 2026

I. NHIỆM VỤ
1. Tổ chức truyền thông về bình đẳng giới.

II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tổng hợp báo cáo trước ngày 15 tháng 11 năm 2026.
2. Sở Tư pháp phối hợp đánh giá việc lồng ghép vấn đề bình đẳng giới.
3. Đề nghị Hội Liên hiệp Phụ nữ tỉnh vận động hội viên tham gia.
`;

/** The engine's own review of a small plan. */
export function planReview(): DeskReview {
  return review(readPlainText(PLAN), { today: '2026-06-01' });
}

let made = 0;

/** A finding with the fields that a test cares about. */
export function finding(part: Partial<Finding> = {}): Finding {
  made++;
  return {
    rule: 'task-without-owner', outcome: 'needs-review', severity: 'medium', message: { vi: `Thiếu cơ quan ${made}`, en: `No body ${made}` }, reason: { vi: 'Chưa rõ.', en: 'Not clear.' },
    start: made * 10, end: made * 10 + 5, quote: 'truyền thông', locator: 'mục II.1', absent: false, evidence: [], legalBasis: [], suggestion: null, ...part,
  };
}
