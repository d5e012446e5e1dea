import { fill } from '../checks/message.ts';
import type { Language } from '../checks/rule.ts';

const vi: Record<string, string> = {
  help: `Rà soát dự thảo: npm run review -- TỆP… [tùy chọn]
  TỆP            tệp văn bản, Markdown, HTML, Word, PDF; thư mục thì lấy mọi dự thảo bên trong; "-" là đầu vào chuẩn
  --json         mỗi tệp một dòng JSON (rules/report/review.schema.json)
  --from-lines   đọc từ đầu vào chuẩn, mỗi dòng một đường dẫn hoặc {"file", "text"} hay {"file", "base64"}
  --jobs SỐ      số luồng làm việc song song; mặc định là số lõi của máy
  --with-text    kèm toàn văn đã chuẩn hóa trong JSON
  --lang vi|en   ngôn ngữ của báo cáo
  --today NGÀY   ngày dùng khi văn bản chưa ghi ngày (YYYY-MM-DD)
  --own TỆP      thêm văn bản, cơ quan, chữ viết tắt riêng của địa phương (tệp JSON)
  --changes proposed|original|both
                 đọc tệp Word theo đề nghị sửa, theo bản gốc, hoặc cả hai
  --comments RA.docx
                 ghi phát hiện vào một bản sao của tệp .docx dưới dạng ý kiến (chỉ một tệp)
Mã thoát: 0 không có “Chưa đạt”, 1 có “Chưa đạt”, 2 không đọc được tệp.`,
  author: 'Người rà soát',
  'comments.written': 'Đã ghi {count} ý kiến vào {file}.',
  'refused.changes': '--changes chỉ nhận proposed, original hoặc both.',
  'refused.jobs': '--jobs chỉ nhận số nguyên từ 1 trở lên.',
  'refused.comments': '--comments chỉ dùng cho một tệp .docx.',
  'refused.own': 'Tệp dữ liệu riêng {file} có lỗi nên chưa dùng gì trong tệp:',
  'own.not-an-object': 'không phải dữ liệu JSON dạng đối tượng',
  'own.missing': 'thiếu mục bắt buộc',
  'own.unknown-field': 'mục không có trong mẫu',
  'own.not-text': 'cần là chữ, có đủ tiếng Việt và tiếng Anh ở tên gọi',
  'own.not-a-date': 'ngày cần có dạng NNNN-TT-NN (năm-tháng-ngày)',
  'own.not-a-choice': 'giá trị không nằm trong các lựa chọn',
  'own.not-a-list': 'cần là danh sách',
  'own.duplicate': 'ghi hai lần',
  'own.unknown-reference': 'dẫn tới mục không có',
  'own.dates-reversed': 'ngày kết thúc đứng trước ngày bắt đầu',
  'unreadable.not-found': 'Không tìm thấy tệp. Cần kiểm tra lại đường dẫn.',
  'unreadable.too-slow': 'Rà soát quá lâu nên đã dừng tệp này. Cần mở tệp riêng để xem.',
  'unreadable.other': 'Không đọc được tệp: {message}',
};
const en: Record<string, string> = {
  help: `Review drafts: npm run review -- FILE… [options]
  FILE           text, Markdown, HTML, Word or PDF; of a folder every draft in it; "-" is standard input
  --json         one JSON object a line and file (rules/report/review.schema.json)
  --from-lines   read standard input, on each line a path, or {"file", "text"} or {"file", "base64"}
  --jobs NUMBER  drafts reviewed at a time; by default as many as the machine has cores
  --with-text    the normalised text in the JSON
  --lang vi|en   language of the report
  --today DATE   used where the document has no date (YYYY-MM-DD)
  --own FILE     acts, bodies and abbreviations of one's own place (JSON file)
  --changes proposed|original|both
                 read tracked changes of Word files as proposed, as they were, or both
  --comments OUT.docx
                 write the findings into a copy of the .docx as comments (one file only)
Exit code: 0 no "fail", 1 a "fail", 2 a file could not be read.`,
  author: 'Reviewer',
  'comments.written': 'Wrote {count} comments to {file}.',
  'refused.changes': '--changes takes proposed, original or both.',
  'refused.jobs': '--jobs takes a whole number from 1.',
  'refused.comments': '--comments takes a single .docx file.',
  'refused.own': 'The file of own data {file} has errors, so nothing of it was used:',
  'own.not-an-object': 'is no JSON object',
  'own.missing': 'is missing',
  'own.unknown-field': 'is no field of the form',
  'own.not-text': 'should be words; a name has Vietnamese and English',
  'own.not-a-date': 'should be a date like YYYY-MM-DD',
  'own.not-a-choice': 'is none of the choices',
  'own.not-a-list': 'should be a list',
  'own.duplicate': 'stands there twice',
  'own.unknown-reference': 'leads to an entry that does not exist',
  'own.dates-reversed': 'ends before it begins',
  'unreadable.not-found': 'The file was not found. Please check the path.',
  'unreadable.too-slow': 'The review took too long and was stopped. Please open this file by itself.',
  'unreadable.other': 'The file could not be read: {message}',
};
export const cliMessages: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi, en };

/** Words of the command line. An unknown code of an unreadable draft falls back to the general sentence. */
export function cliText(language: Language, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const catalogue = cliMessages[language];
  return catalogue[key] ? fill(catalogue[key], values) : fill(catalogue['unreadable.other']!, { message: key });
}
