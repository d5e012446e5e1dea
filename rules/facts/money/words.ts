/**
 * How drafts speak of money, over folded words (rules/text/fold.ts). Measured against annotated plans; every guard is a trap that a
 * real plan set: income, credit, damage and the money of others are no money for carrying the document out.
 */

import { Sifted } from '../../text/sifted.ts';

const START = '(?<![A-Za-zÀ-ỹ])';
const END = '(?![A-Za-zÀ-ỹ])';
const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(`${START}(?:${patterns.join('|')})${END}`, 'u');

/** A cheap first look: words without these say nothing of money. */
export const ABOUT_MONEY = new Sifted(/(?:k[ií]nh|chi) phí|toán|ngân sách|nsnn|nstw|nsđp|ns (?:tỉnh|xã|huyện)|nguồn [ltvđhc]|vốn|tài trợ|[mh] tài chính|(?:mức|dung|độ|vụ|kiến) chi |chi thường|xã hội hóa|quỹ|(?:triệu|tỷ|tỉ|nghìn|ngàn|\d) ?(?:đồng|đ(?![A-Za-zÀ-ỹ]))/u);

/** "kính phí" is a usual slip of the keyboard. "nội dung chi tiết", "chi hội", "chi bộ" are no spending. */
const PAYS = 'bố trí|bảo đảm|đảm bảo|cân đối|phân bổ|trích|dành|ưu tiên|huy động|lồng ghép';
const MONEY = anyOf(
  'k[ií]nh phí(?! công đoàn)', 'chi phí (?:thực hiện|tổ chức|triển khai|hoạt động|cho|được|do|từ|lấy)', 'dự toán', '(?<!thẩm tra )quyết toán(?! thuế)', '(?:nguồn|nguồn lực|bảo đảm|đảm bảo|kế hoạch) tài chính',
  'ngân sách (?:nhà nước|trung ương|địa phương|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|cấp|các cấp|hằng năm|hàng năm|năm \\d{4}|được giao)', 'nsnn|nstw|nsđp|ns (?:tỉnh|xã|huyện|nhà nước)',
  `(?:${PAYS}|sử dụng|chi|từ|bằng|do)(?: [^.;,]{0,40})? ngân sách`, 'ngân sách (?:bảo đảm|đảm bảo|chi|cấp)', `(?:${PAYS}|đối ứng)(?: [^.;,]{0,40})? vốn`, 'nguồn vốn', 'vốn (?:ngân sách|đầu tư công|sự nghiệp|đối ứng|lồng ghép|oda|tài trợ|viện trợ)',
  '(?:mức|nội dung|chế độ|định mức|nguồn|nhiệm vụ|dự kiến) chi(?! tiết| hội| bộ| cục| đoàn| nhánh)', 'chi thường xuyên',
  '(?:nguồn|nguồn lực|huy động|vận động|hình thức|vốn|từ|bằng) xã hội hóa', 'xã hội hóa(?: các)? nguồn', 'nguồn (?:tài trợ|viện trợ|đóng góp|hợp pháp)', '(?:vận động|kêu gọi|nhà) tài trợ', '(?:trích|từ)(?: nguồn)? quỹ(?! đất| thời gian| nhà)',
);
const AMOUNT_OF = '\\d[\\d.,]*\\s*(?:(?:triệu|tỷ|tỉ|nghìn|ngàn)\\s*)?(?:đồng(?! chí| bào| thời| bộ| thuận| chủ trì)|vnđ|đ(?!\\/))(?![A-Za-zÀ-ỹ])';
const SPENDING_AMOUNT = anyOf(`(?:chi|hỗ trợ|trợ cấp|thưởng|cấp|mức|trị giá|giá trị|tặng|trao|thù lao|phụ cấp|bồi dưỡng)(?: [^.;]{0,70})? ${AMOUNT_OF}`);
/** Speaks of means without saying that they are money: "bố trí nguồn lực". */
const RESOURCES = anyOf('(?:bố trí|bảo đảm|đảm bảo|huy động|tăng cường|ưu tiên|đa dạng(?: hóa)?|quan tâm|đầu tư|dành|tập trung|sử dụng)(?: [^.;]{0,60})? nguồn lực(?! con người| lao động)', 'vận động(?: [^.;,]{0,20})? nguồn hỗ trợ', 'nguồn hỗ trợ phát triển', 'hỗ trợ tài chính');

/** Money of others, or no money at all. */
const ELSEWHERE = anyOf(
  '(?:nghĩa vụ|nộp|thu|thu nộp|thất thu|chống thất thu|nguồn thu|đóng góp)(?: [^.;,]{0,20})? ngân sách', 'dự toán thu', 'thu,? chi ngân sách',
  'ngân sách (?:có trách nhiệm|đáp ứng|nhạy cảm)', 'lập ngân sách có', 'giới trong (?:dự toán|ngân sách)',
  'vay', 'tín dụng', 'dư nợ', 'lãi suất', 'ngân hàng chính sách', 'thiệt hại', 'tổn thất', 'doanh thu', 'kim ngạch', 'thu nhập', 'doanh số', 'vốn (?:điều lệ|đăng ký)', 'xử phạt', 'phạt tiền', 'mức phạt',
  'tiếp cận(?: [^.;]{0,60})? (?:vốn|nguồn lực|tài chính|k[ií]nh phí|ngân sách|nguồn vốn)', 'thu hút(?: [^.;]{0,60})? (?:vốn|nguồn vốn|đầu tư)', 'giải ngân',
);
/** Money is named, yet as what is checked or saved: a person sees whether it is that of the work. */
const NAMED_ONLY = anyOf(
  '(?:tiết kiệm|lãng phí|thất thoát)(?:,)?(?: [^.;]{0,30})? (?:k[ií]nh phí|ngân sách|nguồn lực)',
  '(?:theo dõi|kiểm tra|giám sát|thanh tra|kiểm toán)(?: [^.;]{0,90})? (?:k[ií]nh phí|vốn|ngân sách|dự toán|nguồn vốn)', 'tình hình (?:huy động|quản lý|sử dụng|phân bổ)',
);
/** … unless the clause says itself that it is for the work. */
const FOR_THE_WORK = anyOf(
  'k[ií]nh phí(?: [^.;,]{0,20})? (?:thực hiện|triển khai|tổ chức|hoạt động|bảo đảm|đảm bảo)', `(?:${PAYS}|lập|xây dựng|nhu cầu)(?: [^.;,]{0,30})? (?:k[ií]nh phí|dự toán)`,
  `(?:${PAYS})(?: [^.;,]{0,40})? (?:từ nguồn|ngân sách)`, '(?:để|cho việc|nhằm) (?:triển khai )?thực hiện(?: có hiệu quả| hiệu quả| tốt)? (?:kế hoạch|các nhiệm vụ|nhiệm vụ|chương trình|đề án|mục tiêu)',
);
const NEVER = anyOf('không bao gồm', '(?:năm|giai đoạn|thời gian) (?:qua|trước)', '(?:năm|giai đoạn) \\d{4}[^.;]{0,60} đã (?:bố trí|cấp|chi|hỗ trợ|huy động|vận động|sử dụng)', 'thu nộp', 'tiếp cận(?: [^.;]{0,60})? (?:vốn|nguồn vốn)');

/** What a clause says of money for the work: "money", "resources" in general, money only "named", or nothing. */
export function speaksOfMoney(said: string): 'money' | 'resources' | 'named' | null {
  const money = MONEY.test(said) || SPENDING_AMOUNT.test(said);
  if (!money && !RESOURCES.test(said) || NEVER.test(said)) return null;
  if (!FOR_THE_WORK.test(said)) {
    if (ELSEWHERE.test(said)) return null;
    if (NAMED_ONLY.test(said)) return money ? 'named' : null;
  }
  return money ? 'money' : 'resources';
}

const OWNERS = '(?:các |từng )?(?:cơ quan|đơn vị|địa phương|sở|phòng|ban|văn phòng|doanh nghiệp|hội|trường|nhà trường|xã|phường|công ty|bộ|ngành)';
/** A source or level that can be told. Bare "ngân sách" and "các nguồn hợp pháp khác" alone tell none. */
const SOURCE = anyOf(
  '(?<!không (?:sử dụng|dùng) )ngân sách (?:nhà nước|trung ương|địa phương|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|cấp (?:tỉnh|thành phố|huyện|xã|nào|trên|trung ương|mình)|các cấp|cùng cấp|sự nghiệp)', 'nsnn|nstw|nsđp|dự phòng ngân sách',
  'chi thường xuyên', 'đầu tư công', '(?:vốn|k[ií]nh phí|nguồn|chi) sự nghiệp', 'k[ií]nh phí (?:thường xuyên|tự chủ|không tự chủ|hoạt động (?:thường xuyên|hằng năm|hàng năm)|(?:hằng năm |hàng năm |đã )?được (?:giao|cấp|phân bổ))', '(?:dự toán|nguồn)(?: [^.;,]{0,40})? (?:được|đã)(?: được)? (?:giao|cấp)',
  `(?:từ|trong|bằng|sử dụng|cân đối)(?: [^.;,]{0,30})? (?:k[ií]nh phí|nguồn|dự toán)(?: [^.;,]{0,40})? (?:của|tại) ${OWNERS}`, 'tự (?:bảo đảm|đảm bảo|cân đối|bố trí|chi trả|túc)',
  'do [^.;,]{2,80} (?:bảo đảm|đảm bảo|chi trả|cân đối|tài trợ)', '(?:doanh nghiệp|nhà đầu tư)(?: [^.;]{0,60})? (?:bảo đảm|đảm bảo|bố trí) k[ií]nh phí', '(?:k[ií]nh phí|nguồn)(?: [^.;,]{0,40})? (?:từ|của) (?:các )?(?:doanh nghiệp|nhà tài trợ|nhà đầu tư)',
  'theo phân cấp', 'phân cấp (?:quản lý|ngân sách|hiện hành|chi)', 'cấp nào[^.;]{0,50} (?:cấp (?:đó|ấy)|đó)',
  '(?:nguồn|vốn|k[ií]nh phí|từ|huy động|lực|bằng)(?: k[ií]nh phí| vốn| hỗ trợ| các)? (?:xã hội hóa|tài trợ|viện trợ|oda)', 'xã hội hóa(?: các)? nguồn', '(?:nguồn|k[ií]nh phí|từ|sự)(?: [^.;,]{0,20})? đóng góp (?:của|từ|tự nguyện)', '[A-Za-zÀ-ỹ]+ đóng góp \\d',
  '(?:từ|bằng|trích|nguồn)(?: [^.;,]{0,20})? quỹ (?!đất|thời gian|nhà)', '(?:k[ií]nh phí|nguồn|vốn)(?: [^.;]{0,60})? (?:lồng ghép|chương trình mục tiêu quốc gia)', 'lồng ghép(?: [^.;]{0,40})? (?:k[ií]nh phí|nguồn vốn|nguồn k[ií]nh phí)',
  'không phát sinh', 'nguồn (?:tăng thu|dự phòng|tiết kiệm chi)',
);

/** "thành lập", "chương trình", "được giao" hold the letters of verbs and are none. */
const VERB = '(?:(?<!thành |độc |công |thiết |xác )lập|xây dựng|tổng hợp|thẩm định|(?<!chương |quá |lộ |quy |tờ |giáo |công )trình|đề xuất|tham mưu|quyết định|cân đối)';
const TOLD = anyOf(
  `${VERB}(?:,)?(?: [^.;]{0,100})? (?:dự toán|nhu cầu k[ií]nh phí|nhu cầu vốn)`, 'dự toán(?: [^.;]{0,40})? do [^.;]{2,60} (?:lập|xây dựng)', `(?:tổng hợp|đề xuất|xây dựng|thẩm định|lập)(?:,)?(?: [^.;]{0,80})? (?:phương án|nhu cầu|đề xuất|kế hoạch) (?:k[ií]nh phí|tài chính|vốn)`,
  'đề xuất k[ií]nh phí', 'tổng hợp(?:,)?(?: [^.;]{0,40})? trình(?: [^.;]{0,60})? k[ií]nh phí', 'dự toán(?: [^.;]{0,40})? (?:được|đã)(?: được)? (?:giao|cấp)', '(?:phụ lục|bảng|biểu|khái toán)(?: [^.;]{0,20})? (?:k[ií]nh phí|dự toán)',
  '(?:định )?mức (?:chi|hỗ trợ|bồi dưỡng|thù lao)', 'chế độ chi',
);
const AMOUNT = new RegExp(`${AMOUNT_OF}|\\d[\\d.,]*\\s*(?:triệu|tỷ|tỉ)(?=\\s*(?:[.,;)/]|$))`, 'u');
/** "Quyết định số … về việc giao dự toán ngân sách năm 2026": source and estimate are settled there. */
const ASSIGNED_BY_ACT = /(?:quyết định|nghị quyết|thông báo)[^.;]{0,160}(?:giao|phân bổ|phê duyệt)[^.;]{0,40}(?:dự toán|kinh phí)/u;

const MONEY_ACT = anyOf(
  'luật (?:ngân sách|đầu tư công|kế toán)', 'pháp luật về (?:quản lý )?ngân sách', '(?:theo|tại|căn cứ|áp dụng|của)(?: [^.;]{0,40})? (?:nghị quyết|nghị định|quyết định)(?: [^.;]{0,80})? (?:mức chi|k[ií]nh phí|nội dung chi|chế độ chi|mức hỗ trợ|định mức)',
  'thông tư(?: [^.;]{0,120})? (?:k[ií]nh phí|mức chi|nội dung chi|bộ tài chính)', 'theo (?:đúng )?(?:quy định )?(?:của |tại )?(?:nghị định|thông tư|nghị quyết) (?:số )?\\d', 'theo quy định (?:của |tại )(?:luật|nghị định|thông tư|nghị quyết)',
);

export const namesSource = (said: string): boolean => SOURCE.test(said);
export const givesAmount = (said: string): boolean => AMOUNT.test(said);
export const tellsEstimate = (said: string): boolean => TOLD.test(said) || AMOUNT.test(said);
export const assignedByAct = (words: string): boolean => ASSIGNED_BY_ACT.test(words);
export const namesMoneyAct = (words: string): boolean => MONEY_ACT.test(words) || /tt-?btc/u.test(words.replace(/\s/g, ''));
const PRIVATE = /doanh nghiệp|nhà đầu tư|xã hội hóa|tài trợ|viện trợ|đóng góp|ủng hộ|mạnh thường quân/u;
const STATE = /ngân sách|nsnn|nstw|nsđp|dự toán|chi thường xuyên|sự nghiệp|đầu tư công|tự (?:bảo đảm|đảm bảo|cân đối|bố trí)/u;
/** Whose money a clause names. */
export const payer = (said: string): 'state' | 'private' | null => (STATE.test(said) ? 'state' : PRIVATE.test(said) ? 'private' : null);
/** "không phát sinh kinh phí": nothing to estimate, nothing to pay. */
export const arisesNone = (said: string): boolean => /không (?:làm )?phát sinh(?: thêm)?(?: tăng)? (?:k[ií]nh phí|chi phí|ngân sách|nguồn lực)/u.test(said);

// Scans lose marks: "kinh phi", "ngân sach", "dư toan".
export const DAMAGED = /(?<![A-Za-zÀ-ỹ])(?:k[iíìỉĩị]nh ph[iìỉĩị]|ng[aăáàảạấầậ]n s[aàảãạâă]ch|ng[aăáảạ]n sách|d[uưùúủụừứ] to[aàảãạâ]n|d[uưùúủụừứ] toán)(?![A-Za-zÀ-ỹ])/u;
