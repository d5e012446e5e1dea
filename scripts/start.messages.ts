/** Words of `npm start`: both languages on one line, since the reader's language is not known yet. */
export const words = {
  building: 'Đang dựng tiện ích và trang web… / Building extension and site…',
  site: 'Trang web / Site:',
  workbench: 'Bàn rà soát / Workbench:',
  chromium: 'Tiện ích Chrome, Edge, Cốc Cốc: mở chrome://extensions, bật “Chế độ dành cho nhà phát triển”, chọn “Tải tiện ích đã giải nén”:',
  firefox: 'Tiện ích Firefox: mở about:debugging#/runtime/this-firefox, chọn “Tải tiện ích bổ sung tạm thời”:',
  stop: 'Ctrl+C để dừng. / Ctrl+C to stop.',
  noBrowser: 'Không tìm thấy Chrome, Chromium, Edge hoặc Firefox trên máy này; trang web vẫn dùng được. / No browser found; the site is up all the same.',
  opening: 'Đang mở / Opening',
  press: 'Bấm biểu tượng Lăng Kính Giới trên thanh công cụ (hoặc Alt+Shift+G) để rà soát trang mẫu. / Click the Lăng Kính Giới button (or Alt+Shift+G).',
  notOpened: 'Không mở được trình duyệt kèm tiện ích; cần tải tiện ích bằng tay. / The browser did not open with the extension; please load it by hand.',
} as const;
