import { fill } from '../checks/message.ts';
import type { Language } from '../checks/rule.ts';

const vi: Record<string, string> = {
  help: `Rà soát dự thảo: npm run review -- TỆP… [tùy chọn]
  TỆP            tệp văn bản, Markdown, HTML, Word, PDF; "-" là đầu vào chuẩn
  --json         mỗi tệp một dòng JSON (rules/report/review.schema.json)
  --with-text    kèm toàn văn đã chuẩn hóa trong JSON
  --lang vi|en   ngôn ngữ của báo cáo
  --today NGÀY   ngày dùng khi văn bản chưa ghi ngày (YYYY-MM-DD)
Mã thoát: 0 không có “Chưa đạt”, 1 có “Chưa đạt”, 2 không đọc được tệp.`,
  'unreadable.empty': 'Tệp không có chữ. Chưa rà soát; cần chọn tệp có nội dung.',
  'unreadable.binary': 'Tệp không phải văn bản đọc được. Chưa rà soát; cần chọn tệp Word, PDF hoặc văn bản.',
  'unreadable.not-found': 'Không tìm thấy tệp. Cần kiểm tra lại đường dẫn.',
  'unreadable.folder': 'Đây là thư mục. Cần ghi tên từng tệp.',
  'unreadable.other': 'Không đọc được tệp: {message}',
};
const en: Record<string, string> = {
  help: `Review drafts: npm run review -- FILE… [options]
  FILE           text, Markdown, HTML, Word or PDF; "-" is standard input
  --json         one JSON object a line and file (rules/report/review.schema.json)
  --with-text    the normalised text in the JSON
  --lang vi|en   language of the report
  --today DATE   used where the document has no date (YYYY-MM-DD)
Exit code: 0 no "fail", 1 a "fail", 2 a file could not be read.`,
  'unreadable.empty': 'The file has no words. Nothing was reviewed; please choose a file with contents.',
  'unreadable.binary': 'The file is no readable text. Nothing was reviewed; please choose a Word, PDF or text file.',
  'unreadable.not-found': 'The file was not found. Please check the path.',
  'unreadable.folder': 'This is a folder. Please name its files.',
  'unreadable.other': 'The file could not be read: {message}',
};
export const cliMessages: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi, en };

/** Words of the command line. An unknown code of an unreadable draft falls back to the general sentence. */
export function cliText(language: Language, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const catalogue = cliMessages[language];
  return catalogue[key] ? fill(catalogue[key], values) : fill(catalogue['unreadable.other']!, { message: key });
}
