/** Words of the reports. Keys are complete in both languages; `{name}` is filled. */
export const vi = {
  product: 'Lăng Kính Giới',
  'regime.administrative': 'Góp ý dự thảo',
  'regime.normative': 'Thẩm định VBQPPL',
  'regime.plan': 'Góp ý kế hoạch',
  'kind.ke-hoach': 'Kế hoạch', 'kind.quyet-dinh': 'Quyết định', 'kind.nghi-quyet': 'Nghị quyết', 'kind.to-trinh': 'Tờ trình', 'kind.nghi-dinh': 'Nghị định',
  'kind.thong-tu': 'Thông tư', 'kind.luat': 'Luật', 'kind.cong-van': 'Công văn', 'kind.bao-cao': 'Báo cáo', 'kind.khac': 'Văn bản khác',
  issuer: 'Cơ quan ban hành', number: 'Số', date: 'Ngày', period: 'Giai đoạn', unknown: 'chưa ghi',
  'date.own': 'Xét theo pháp luật tại ngày {date} (ngày của văn bản).', 'date.today': 'Văn bản chưa ghi ngày; xét theo pháp luật tại ngày {date}.',
  'law.own': 'Dùng thêm dữ liệu riêng của người dùng: {acts} văn bản, {bodies} cơ quan, {abbreviations} chữ viết tắt.',
  'law.checked': 'Dữ liệu pháp luật cập nhật đến ngày {date}.',
  'outcome.fail': 'Chưa đạt', 'outcome.needs-review': 'Cần xem xét', 'outcome.note': 'Lưu ý', 'outcome.pass': 'Không phát hiện', 'outcome.inapplicable': 'Không áp dụng',
  'family.responsibility': 'Trách nhiệm', 'family.budget': 'Kinh phí', 'family.gender': 'Lồng ghép giới', 'family.targets': 'Chỉ tiêu', 'family.citations': 'Viện dẫn', 'family.reporting': 'Báo cáo', 'family.form': 'Thể thức',
  whole: 'toàn văn bản', why: 'Vì sao cần xem xét', searched: 'Đã tìm ở đây', cause: 'Vì', nearest: 'Gần nhất', basis: 'Căn cứ', suggestion: 'Câu chữ gợi ý',
  assignments: 'Phân công: {count} nhiệm vụ, {bodies} cơ quan được nêu tên.',
  nothing: 'Không phát hiện vấn đề trong phạm vi các quy tắc đã chạy. Kết quả này không có nghĩa là dự thảo đã đạt.',
  disclaimer: 'Phần mềm hỗ trợ rà soát. Kết luận thuộc về người thẩm định, người góp ý.',
  'no-draft': 'Không thấy dự thảo văn bản trong nội dung này.',
  'rules.silent': '{pass} quy tắc không phát hiện gì, {inapplicable} quy tắc không áp dụng.',
  more: 'và {count} nơi khác',
} as const;
export type ReportKey = keyof typeof vi;
