import { foldLine, singleBlanks } from '../text/fold.ts';
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
  ['effect', /hiệu lực(?: thi hành)?/],
  ['recipients', /^nơi nhận/],
];
const MAX_OFFSET = 60;

// Further down only a heading that is nothing but the name of the part counts: "Kinh phí thực hiện", not "Nghiên cứu giải pháp thu hút".
const LEAD = '^(?:(?:các|một số|những|về|việc|dự kiến|công tác) )*';
const END = '(?= và |\\s*[,;:.(]|$)';
const NAMES: readonly [SectionRole, RegExp][] = [
  ['organisation', new RegExp(`${LEAD}(?:tổ chức (?:triển khai )?thực hiện(?: kế hoạch| chương trình| đề án| nghị quyết)?(?: này)?${END}|phân công|trách nhiệm|điều khoản thi hành)`)],
  ['purpose', new RegExp(`${LEAD}(?:mục đích|yêu cầu|quan điểm)`)],
  ['scope', new RegExp(`${LEAD}(?:phạm vi|đối tượng|thời gian|địa điểm)`)],
  ['basis', new RegExp(`${LEAD}(?:căn cứ|cơ sở) pháp lý`)],
  ['targets', new RegExp(`${LEAD}(?:mục tiêu|chỉ tiêu)`)],
  ['budget', new RegExp(`${LEAD}(?:(?:nguồn |dự toán )*(?:kinh phí|kính phí|ngân sách)|nguồn vốn|dự toán|nguồn lực (?:tài chính|thực hiện))|(?:bảo đảm|đảm bảo|bố trí|huy động|nguồn)[^.;:]{0,30} kinh phí`)],
  ['reporting', new RegExp(`${LEAD}(?:chế độ (?:thông tin,? )?báo cáo|thông tin,? báo cáo|báo cáo|sơ kết|tổng kết|theo dõi|kiểm tra,? (?:giám sát|báo cáo)|giám sát|đánh giá việc)`)],
  ['tasks', new RegExp(`${LEAD}(?:nội dung|nhiệm vụ)`)],
  ['solutions', new RegExp(`${LEAD}(?:giải pháp|biện pháp)`)],
  ['effect', new RegExp(`${LEAD}hiệu lực(?: thi hành)?${END}`)],
];

/** The role that the words of a heading give, if any. `heading` is given without its sign; `top` for the large parts of a document. */
export function roleOfHeading(heading: string, top: boolean): SectionRole | undefined {
  const folded = singleBlanks(foldLine(heading)).trim();
  if (!top) return NAMES.find(([, pattern]) => pattern.test(folded))?.[0];
  let best: { role: SectionRole; at: number } | undefined;
  for (const [role, pattern] of WORDS) {
    const at = folded.search(pattern);
    if (at >= 0 && (!best || at < best.at)) best = { role, at };
  }
  return best && best.at <= MAX_OFFSET ? best.role : undefined;
}

/** Heads of the names of bodies; the exclusions are common words that start alike ("ban hành", "hội nghị", "báo cáo"). */
const BODY = /^(?:(?:giao|đề nghị|yêu cầu) )?(?:các )?(?:sở|ban(?! hành)|ủy ban|ubnd|công an|bộ(?! máy| tiêu chí| chỉ số| tài liệu)|hội(?! nghị| thảo| nhập)|văn phòng|chi cục|cục|thanh tra(?! việc)|viện|tòa án|liên đoàn|tỉnh đoàn|thành đoàn|đoàn thanh niên|trung tâm|báo(?! cáo| chí)|đài|công ty|doanh nghiệp|trường(?! hợp)|trạm y tế|phòng(?! ngừa| chống|,)|mặt trận|kho bạc|ngân hàng|thủ trưởng|chủ tịch|đơn vị|cơ quan|công chức|hiệu trưởng)(?![A-Za-zÀ-ỹ])/u;

/** Whether a heading names a body, as those under "Tổ chức thực hiện" do. */
export function namesBody(heading: string): boolean {
  return BODY.test(singleBlanks(foldLine(heading)).trim());
}
