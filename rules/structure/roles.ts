import { foldVietnamese } from '../text/fold.ts';
import type { SectionRole } from './section.ts';

// Words of headings in plans and decisions; the word that stands first decides, longer phrases before shorter ones.
const WORDS: readonly [SectionRole, RegExp][] = [
  ['organisation', /tổ chức (?:triển khai )?thực hiện|tổ chức triển khai|phân công (?:nhiệm vụ|trách nhiệm|thực hiện|tổ chức)|trách nhiệm|điều khoản thi hành|điều hành thực hiện/],
  ['purpose', /mục đích|yêu cầu|quan điểm|sự cần thiết/],
  ['scope', /phạm vi|đối tượng|thời gian(?: và địa điểm)?(?: thực hiện)?$|địa điểm/],
  ['basis', /căn cứ|cơ sở pháp lý/],
  ['targets', /mục tiêu|chỉ tiêu/],
  ['budget', /kinh phí|kính phí|ngân sách|dự toán|nguồn lực tài chính|nguồn lực thực hiện|nguồn vốn|kế hoạch tài chính/],
  ['reporting', /(?:chế độ )?(?:thông tin,? )?báo cáo|sơ kết|tổng kết|theo dõi|đánh giá việc thực hiện/],
  ['tasks', /nội dung|nhiệm vụ|hoạt động|lộ trình|công việc|tiến độ/],
  ['solutions', /giải pháp|biện pháp/],
  ['effect', /hiệu lực/],
  ['recipients', /^nơi nhận/],
];

/** The role that the words of a heading give, if any. `heading` is given without its sign. */
export function roleOfHeading(heading: string): SectionRole | undefined {
  const folded = foldVietnamese(heading).replace(/\s+/g, ' ').trim();
  let best: { role: SectionRole; at: number } | undefined;
  for (const [role, pattern] of WORDS) {
    const at = folded.search(pattern);
    if (at >= 0 && (!best || at < best.at)) best = { role, at };
  }
  return best && best.at <= 60 ? best.role : undefined;
}
