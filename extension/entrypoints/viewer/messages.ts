import type { Language } from '../../../rules/checks/rule.ts';

export interface ViewerWords {
  title: string;
  drop: string;
  kinds: string;
  pick: string;
  another: string;
  /** Buttons of the panel that lead here. */
  openFile: string;
  openTab: string;
  private: string;
  reading: (name: string) => string;
  pages: (done: number, total: number) => string;
  checking: string;
  cancel: string;
  refused: string;
  failed: string;
  fromTab: string;
  tabFailed: string;
  pageCount: (count: number) => string;
  changes: { label: string; proposed: string; original: string; both: string };
  undecoded: string;
  decoded: string;
  download: string;
  desk: string;
  draft: string;
  page: (number: number) => string;
  author: string;
}

export const VIEWER: Readonly<Record<Language, ViewerWords>> = {
  vi: {
    title: 'Rà soát tệp Word hoặc PDF',
    drop: 'Kéo tệp dự thảo vào đây, hoặc chọn tệp trên máy.',
    kinds: 'Đọc được .docx, .doc, .pdf, .html, .md, .txt.',
    pick: 'Chọn tệp',
    another: 'Mở tệp khác',
    openFile: 'Mở tệp Word, PDF',
    openTab: 'Mở tệp này để rà soát',
    private: 'Tệp được đọc ngay trên máy này; không gửi đi đâu.',
    reading: (name) => `Đang đọc ${name}`,
    pages: (done, total) => `Trang ${done}/${total}`,
    checking: 'Đã đọc xong. Đang rà soát.',
    cancel: 'Dừng',
    refused: 'Không đọc được tệp',
    failed: 'Có lỗi khi đọc tệp, nên chưa rà soát được gì.',
    fromTab: 'Tệp trong thẻ đang mở',
    tabFailed: 'Trình duyệt không cho lấy tệp từ thẻ đó. Cần tải tệp về máy rồi kéo vào đây.',
    pageCount: (count) => `${count} trang`,
    changes: { label: 'Cách đọc sửa đổi', proposed: 'Theo đề nghị sửa', original: 'Bản gốc', both: 'Cả hai' },
    undecoded: 'Xem chữ như trong tệp',
    decoded: 'Xem chữ đã đổi mã',
    download: 'Tải Word kèm ý kiến',
    desk: 'Kết quả rà soát',
    draft: 'Dự thảo',
    page: (number) => `Trang ${number}`,
    author: 'Người rà soát',
  },
  en: {
    title: 'Review a Word or PDF file',
    drop: 'Drop the draft here, or choose a file on this computer.',
    kinds: 'Reads .docx, .doc, .pdf, .html, .md, .txt.',
    pick: 'Choose a file',
    another: 'Open another file',
    openFile: 'Open a Word or PDF file',
    openTab: 'Open this file for review',
    private: 'The file is read on this computer; it is sent nowhere.',
    reading: (name) => `Reading ${name}`,
    pages: (done, total) => `Page ${done} of ${total}`,
    checking: 'Reading is done. Reviewing.',
    cancel: 'Stop',
    refused: 'The file cannot be read',
    failed: 'Something went wrong while reading the file, so nothing was reviewed.',
    fromTab: 'The file in the open tab',
    tabFailed: 'The browser does not hand over the file of that tab. Save it on this computer and drop it here.',
    pageCount: (count) => (count === 1 ? '1 page' : `${count} pages`),
    changes: { label: 'How to read tracked changes', proposed: 'As proposed', original: 'Original', both: 'Both' },
    undecoded: 'Show the letters as in the file',
    decoded: 'Show the letters decoded',
    download: 'Download Word with comments',
    desk: 'Review',
    draft: 'Draft',
    page: (number) => `Page ${number}`,
    author: 'Reviewer',
  },
};
