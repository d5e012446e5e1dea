/** How drafts ask for reports and for watching the work, over folded words. */

import { Sifted } from '../../text/sifted.ts';

const START = '(?<![A-Za-zÀ-ỹ])';
const END = '(?![A-Za-zÀ-ỹ])';
const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(`${START}(?:${patterns.join('|')})${END}`, 'u');

/** A cheap first look: words without these ask for no report and watch nothing. */
export const ABOUT_REPORTING = new Sifted(/báo cáo|gửi|tổng hợp|theo dõi|giám sát|kiểm tra|đánh giá|đôn đốc|sơ kết|tổng kết|thanh tra|thời (?:hạn|gian|điểm)|rút kinh nghiệm/u);

// "báo cáo viên", "báo cáo nghiên cứu khả thi" are people and papers; "theo báo cáo của …" looks back.
const REPORT = anyOf(
  '(?<!theo |tại |đã |kỹ năng |phần mềm |mẫu |biểu mẫu |nghe |xem xét |thẩm định |của )báo cáo(?! viên| tham luận| chuyên đề| khoa học| tài chính| quyết toán| nghiên cứu| thẩm tra| đánh giá tác động| đề xuất chủ trương| kinh tế| thẩm định| chính trị| giải trình| số \\d)',
  'gửi(?: [^.;]{0,30})? kết quả(?! rà soát| khảo sát| giám sát| lựa chọn| xét| thẩm định)', 'tổng hợp(?: [^.;]{0,60})? (?:kết quả|tình hình|số liệu)(?:,)?(?: [^.;]{0,60})? (?:trình|gửi)',
);
/** On what was done, or a rhythm: a report and no mere note to one's superiors. */
const RESULTS = anyOf('kết quả', 'tình hình(?: tổ chức)? (?:thực hiện|triển khai)', 'tiến độ', 'việc (?:thực hiện|triển khai)', 'sơ kết', 'tổng kết', 'định kỳ', 'chế độ(?: thông tin,?)? báo cáo', 'thông tin,? báo cáo', 'hằng (?:năm|quý|tháng|tuần|ngày)|hàng (?:năm|quý|tháng|tuần|ngày)', '6 tháng', 'trước ngày');
const DIFFICULTY = anyOf('vướng mắc', 'khó khăn', 'bất cập', 'phát sinh', 'nếu có', 'nếu cần', 'trường hợp cần');
const DURING = /trong quá trình (?:tổ chức |triển khai |thực hiện )*(?:kế hoạch|chương trình|nhiệm vụ|này|nếu có|có)?/gu;
/** Asking to approve or decide, or settling money, is another matter than telling what was done. */
const OTHER_PURPOSE = anyOf('(?:xem xét,? )?(?:phê duyệt|quyết định|chấp thuận|cho ý kiến|xin ý kiến|ban hành|khen thưởng|chỉ đạo giải quyết|chỉ đạo,? giải quyết|giải quyết|xử lý|điều chỉnh|sửa đổi,? bổ sung)', 'dự toán|k[ií]nh phí|quyết toán|nguồn vốn|vốn đầu tư');
const NO_DUTY = anyOf('chịu trách nhiệm(?: [^.;]{0,30})? (?:về |trước )?(?:việc |nội dung )(?:tham mưu,? )?báo cáo', '(?:tình hình|việc) (?:thực hiện|chấp hành) chế độ báo cáo', '(?:hiệu quả |chất lượng )?công tác thống kê,? báo cáo', '(?:thu thập|biên soạn|nghiên cứu|khai thác)(?: [^.;]{0,40})? báo cáo', '(?:kỹ năng|phương pháp|cách)(?: [^.;]{0,30})? báo cáo', 'viết báo cáo', 'phát hiện(?: [^.;]{0,60})? báo cáo');

const OF_THE_WORK = anyOf('(?:kết quả|tình hình|số liệu)(?: tổ chức)? (?:thực hiện|triển khai|hoạt động|công tác)', 'tổng hợp', 'định kỳ', '(?:hằng|hàng) (?:năm|quý|tháng)', '6 tháng');

/** Whether a clause asks somebody to report on the work. */
export function asksForReport(said: string): boolean {
  if (!REPORT.test(said) || NO_DUTY.test(said)) return false;
  // "lập danh sách và gửi kết quả về tỉnh" sends a product, not word of what was done.
  if (!said.includes('báo cáo') && !OF_THE_WORK.test(said)) return false;
  const plain = said.replace(DURING, '');
  if (RESULTS.test(plain)) return true;
  return !DIFFICULTY.test(plain) && !OTHER_PURPOSE.test(plain);
}

/** "Thời hạn gửi báo cáo: …", "Thời gian chốt số liệu …": a time for reports in words of its own. */
export const TIME_OF_REPORT = /báo cáo|^gửi(?![A-Za-zÀ-ỹ])|thời (?:hạn|gian|điểm)|chốt số liệu|định kỳ|đột xuất/u;

/** Rhythms and events that are no dates: "02 lần/ngày", "báo cáo quý, năm", "sau khi kết thúc Tháng hành động". */
export const RHYTHM = anyOf(
  '\\d{1,2} lần ?(?:\\/|trong|mỗi|một) ?(?:ngày|tuần|tháng|quý|năm)', '(?:hằng|hàng|mỗi) (?:ngày|tuần)', 'thứ (?:hai|ba|tư|năm|sáu|bảy) hằng tuần', '(?:cuối|đầu|giữa) (?:năm|quý|tháng|kỳ|nhiệm kỳ|giai đoạn)',
  '(?:báo cáo|định kỳ)(?: theo| kết quả)? \\(?(?:tháng|quý|năm)(?! \\d)(?:, (?:tháng|quý|6 tháng|năm))*(?: và năm)?', '(?:ngay )?(?:sau khi|khi) kết thúc', 'sau (?:hội nghị|lớp|đợt|chiến dịch|mỗi)', 'kỳ họp',
);

/** "UBND tỉnh", named right behind these, receives the report. */
export const TO = /(?:báo cáo|gửi|trình|về|cho|tới|đến|qua|thông qua|(?<!phối hợp )với)\s+(?:(?:về|cho|tới|đến|qua|cùng|kịp thời)\s+)?(?:(?:tập thể |ban )?lãnh đạo\s+|thường trực\s+|trung ương\s+|đồng chí\s+)?$/u;
/** "báo cáo kết quả thực hiện Sở Nội vụ": the preposition left out. */
export const TO_AFTER_RESULTS = /báo cáo (?:kết quả|tình hình|tiến độ)(?: tổ chức)?(?: thực hiện| triển khai)?(?: kế hoạch| nhiệm vụ)?(?: này)?\s+$/u;
export const NOBODY_NAMED = /^(?:các|những) (?:cấp|ngành|bên)|có thẩm quyền|cấp trên|liên quan|chức năng|đơn vị mình|cơ quan mình|thuộc thẩm quyền/u;

const WATCH = '(?:theo dõi|đôn đốc|kiểm tra|giám sát|đánh giá|thanh tra)';
const WATCHES = `(?<!hồ sơ |sổ |phiếu |bảng |thiết bị |phần mềm |hệ thống |camera )${WATCH}(?:(?:,| và|, và)? (?:theo dõi|đôn đốc|kiểm tra|giám sát|đánh giá|thanh tra|hướng dẫn|tổng hợp|chỉ đạo|nhắc nhở|chấn chỉnh))*(?:,)? (?:về |và )?(?:chặt chẽ |thường xuyên |định kỳ |kịp thời )?`;
/** The carrying out itself: "đôn đốc", "kiểm tra việc thực hiện Kế hoạch", "sơ kết, tổng kết". */
const MONITORS = anyOf(
  'đôn đốc', `${WATCHES}(?:(?:việc|tình hình|kết quả|công tác|tiến độ|quá trình|các [^.;,]{2,40}) )?(?:tổ chức |triển khai |thực hiện |chấp hành )+`, `${WATCHES}(?:kế hoạch|chương trình này|tiến độ)`, '(?<!đã )sơ kết', '(?<!đã )tổng kết(?: việc| kết quả| công tác| thực hiện| kế hoạch| chương trình|,|[.;]|$)',
  `${WATCH}(?:,| và) ${WATCH}(?=[.;)]|$)`, `theo dõi(?:,| và) ${WATCH}`, 'rút kinh nghiệm', 'giúp(?: [^.;]{0,60})? theo dõi', 'cơ chế (?:theo dõi|giám sát)',
);
/** Inspecting others in the matter: "kiểm tra các cơ sở sản xuất", "giám sát công tác bầu cử". */
const INSPECTS = anyOf(`${WATCHES}(?:việc|tình hình(?! thiệt hại| thời tiết| dịch)|kết quả(?! học tập)|công tác|hoạt động|các (?:cơ quan|đơn vị|địa phương|sở|xã|phường|ngành|cấp|hoạt động|nhiệm vụ|mục tiêu|chỉ tiêu|nội dung|mô hình|lớp|doanh nghiệp|cơ sở)|cơ quan|đơn vị|địa phương|cơ sở|ubnd|ủy ban|doanh nghiệp|liên ngành|ít nhất|\\d)`, '(?:đoàn|tổ) (?:kiểm tra|giám sát)', `${WATCH} (?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần)`);
/** How plainly a clause has the work watched: 2 the carrying out itself, 1 others in its matter, 0 not at all. */
export const watch = (said: string): 0 | 1 | 2 => (MONITORS.test(said) ? 2 : INSPECTS.test(said) ? 1 : 0);
/** A watching word about anything: water, machines, pupils. */
export const WATCHES_ANYTHING = anyOf(WATCH);
