import type { Notice } from './tree.ts';

type Language = 'vi' | 'en';

/** What the reader says when a draft cannot be read, and what to do about it. Keys are the codes of `UnreadableDraft`. */
export const UNREADABLE = {
  empty: {
    vi: 'Tệp không có chữ nào để rà soát.',
    en: 'The file holds no words to review.',
  },
  binary: {
    vi: 'Tệp không phải là văn bản. Các loại đọc được: .docx, .doc, .pdf, .html, .md, .txt.',
    en: 'The file is not a text. Readable types: .docx, .doc, .pdf, .html, .md, .txt.',
  },
  damaged: {
    vi: 'Tệp bị hỏng hoặc tải về chưa đủ. Cần mở bằng phần mềm soạn thảo, lưu lại rồi thử lần nữa.',
    en: 'The file is damaged or was not downloaded completely. Open it in a word processor, save it again and retry.',
  },
  'password-protected': {
    vi: 'Tệp được đặt mật khẩu. Cần gỡ mật khẩu (lưu một bản không mã hóa) rồi mở lại; công cụ không hỏi và không lưu mật khẩu.',
    en: 'The file is protected by a password. Save a copy without encryption and open that; this tool neither asks for nor keeps passwords.',
  },
  'wrong-type': {
    vi: 'Nội dung tệp không phải là văn bản Word, PDF, HTML hay văn bản thuần. Bảng tính, trình chiếu và tệp nén không rà soát được.',
    en: 'The content of the file is not Word, PDF, HTML or plain text. Spreadsheets, slides and archives cannot be reviewed.',
  },
  'too-large': {
    vi: 'Tệp bung ra quá lớn so với một văn bản nên không được mở, để tránh treo máy.',
    en: 'The file unpacks to far more than a document holds, so it was not opened, to keep the computer from freezing.',
  },
  'scan-without-text': {
    vi: 'Tệp chỉ có ảnh chụp trang, không có lớp chữ. Cần tệp Word gốc, hoặc nhận dạng chữ (OCR) trước rồi mở lại.',
    en: 'The file holds only pictures of pages, without a text layer. Use the original Word file, or run text recognition (OCR) first.',
  },
  'broken-text-layer': {
    vi: 'Lớp chữ của tệp PDF bị hỏng: chữ sao chép ra không giống chữ nhìn thấy. Cần tệp Word gốc, hoặc nhận dạng chữ (OCR) lại.',
    en: 'The text layer of the PDF is broken: what it says differs from what the page shows. Use the original Word file, or run text recognition (OCR) again.',
  },
  'word-95': {
    vi: 'Tệp do Word 95 hoặc cũ hơn tạo ra. Cần mở bằng Word hoặc LibreOffice và lưu thành .docx.',
    en: 'The file comes from Word 95 or older. Open it in Word or LibreOffice and save it as .docx.',
  },
  'save-as-docx': {
    vi: 'Tệp ở định dạng {found}, chưa đọc được. Cần mở bằng Word hoặc LibreOffice và lưu thành .docx.',
    en: 'The file is in {found} format, which is not read yet. Open it in Word or LibreOffice and save it as .docx.',
  },
  picture: {
    vi: 'Tệp là ảnh. Cần tệp Word hoặc PDF có chữ; ảnh chụp phải được nhận dạng chữ (OCR) trước.',
    en: 'The file is a picture. Use a Word or PDF file with text; a picture needs text recognition (OCR) first.',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What the reader noticed on the way. Keys are the codes of `Draft.notices`; `{name}` is filled from the notice's values. */
export const NOTICES = {
  'encoding-tcvn3': {
    vi: 'Văn bản dùng bảng mã TCVN3 (ABC); đã đọc thành Unicode để rà soát. Tệp gốc giữ nguyên.',
    en: 'The text is in the TCVN3 (ABC) encoding; it was read as Unicode for the review. The file itself is unchanged.',
  },
  'encoding-vni': {
    vi: 'Văn bản dùng bảng mã VNI; đã đọc thành Unicode để rà soát. Tệp gốc giữ nguyên.',
    en: 'The text is in the VNI encoding; it was read as Unicode for the review. The file itself is unchanged.',
  },
  'encoding-viqr': {
    vi: 'Văn bản gõ theo kiểu VIQR; đã đọc thành Unicode để rà soát. Tệp gốc giữ nguyên.',
    en: 'The text is typed in VIQR; it was read as Unicode for the review. The file itself is unchanged.',
  },
  'encoding-windows-1258': {
    vi: 'Tệp dùng bảng mã Windows-1258; đã đọc thành Unicode để rà soát.',
    en: 'The file is in the Windows-1258 encoding; it was read as Unicode for the review.',
  },
  'tracked-changes-proposed': {
    vi: 'Tệp có {count} chỗ theo dõi sửa đổi; đang đọc bản như đã chấp nhận mọi sửa đổi.',
    en: 'The file tracks {count} changes; it is read as if all of them were accepted.',
  },
  'tracked-changes-original': {
    vi: 'Tệp có {count} chỗ theo dõi sửa đổi; đang đọc bản gốc, chưa sửa.',
    en: 'The file tracks {count} changes; it is read as it was before them.',
  },
  'tracked-changes-both': {
    vi: 'Tệp có {count} chỗ theo dõi sửa đổi; đang đọc cả phần thêm và phần xóa.',
    en: 'The file tracks {count} changes; inserted and deleted words are both read.',
  },
  'macros-not-run': {
    vi: 'Tệp có macro; macro không được chạy.',
    en: 'The file holds macros; they were not run.',
  },
  'type-differs': {
    vi: 'Tên tệp có đuôi .{named} nhưng nội dung là {found}; đã đọc theo nội dung.',
    en: 'The file is named .{named} but its content is {found}; it was read by its content.',
  },
  'pages-without-text': {
    vi: 'Các trang {pages} chỉ có ảnh, không có chữ nên không được rà soát.',
    en: 'Pages {pages} hold only pictures and were not reviewed.',
  },
  'pages-with-broken-text': {
    vi: 'Lớp chữ của các trang {pages} bị hỏng; kết quả rà soát ở đó không đáng tin.',
    en: 'The text layer of pages {pages} is broken; findings there are not reliable.',
  },
  'recognised-text': {
    vi: 'Lớp chữ có vẻ do nhận dạng (OCR) và thiếu dấu; kết quả rà soát có thể sai.',
    en: 'The text layer seems to come from text recognition (OCR) and lacks accents; findings may be wrong.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type UnreadableCode = keyof typeof UNREADABLE;
export type NoticeCode = keyof typeof NOTICES;

/** The message of a notice or of an unreadable draft; null for a code that this catalogue does not hold. */
export function noticeText(notice: Notice, language: Language): string | null {
  const entry = ({ ...UNREADABLE, ...NOTICES } as Record<string, Record<Language, string>>)[notice.code];
  return entry ? entry[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(notice.values?.[name] ?? whole)) : null;
}
