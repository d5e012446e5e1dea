import { PhraseTrie } from '../../text/trie.ts';

/** Field of life that a gap is about, and a measure against it too. */
export type Field = 'work' | 'leadership' | 'learning' | 'health' | 'birth' | 'violence' | 'care' | 'assets' | 'business' | 'digital' | 'pension' | 'disaster' | 'poverty' | 'alone' | 'water';

const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

export const FIELDS: Readonly<Record<Field, { readonly phrases: readonly string[]; readonly vi: string; readonly en: string }>> = {
  work: { phrases: words('việc làm|thất nghiệp|người lao động|lao động nữ|lao động nam|nữ lao động|tiền lương|tiền công|thu nhập|hưởng lương|tuyển dụng|thôi việc|nghỉ việc|mất việc|thị trường lao động|lao động'), vi: 'việc làm, tiền lương', en: 'jobs and wages' },
  leadership: { phrases: words('lãnh đạo|quản lý chủ chốt|cán bộ quản lý|vị trí quản lý|cấp ủy|ủy viên|đại biểu|ứng cử|bầu cử|quy hoạch|bổ nhiệm|đề bạt|chức danh|trưởng thôn|ban phát triển thôn|ban quản lý|họp thôn|thành viên ban|tổ tự quản|ra quyết định|tham chính'), vi: 'lãnh đạo, quản lý', en: 'leadership' },
  learning: { phrases: words('học nghề|đào tạo nghề|dạy nghề|đào tạo|bồi dưỡng|tập huấn|học sinh|sinh viên|mù chữ|biết chữ|xóa mù|bỏ học|đến trường|tốt nghiệp|trình độ|thạc sĩ|tiến sĩ|học vấn'), vi: 'học tập, đào tạo', en: 'learning and training' },
  health: { phrases: words('sức khỏe|sinh sản|khám bệnh|khám thai|thai sản|mang thai|tránh thai|tử vong mẹ|dinh dưỡng|bảo hiểm y tế|chăm sóc y tế|ung thư|thiếu máu'), vi: 'sức khỏe', en: 'health' },
  birth: { phrases: words('tỷ số giới tính|tỉ số giới tính|giới tính khi sinh|giới tính thai nhi|lựa chọn giới tính'), vi: 'tỷ số giới tính khi sinh', en: 'the sex ratio at birth' },
  violence: { phrases: words('bạo lực|xâm hại|quấy rối|mua bán người|nạn nhân|tảo hôn|ly hôn'), vi: 'bạo lực, xâm hại', en: 'violence' },
  care: { phrases: words('việc nhà|nội trợ|chăm sóc con|chăm con|trông con|nuôi con|sinh con|gửi trẻ|trông trẻ|nhà trẻ|mầm non|giữ trẻ|chăm sóc không được trả công|chăm sóc gia đình|nghỉ thai sản'), vi: 'chăm sóc con, việc nhà', en: 'care and housework' },
  assets: { phrases: words('quyền sử dụng đất|giấy chứng nhận|đứng tên|sở hữu nhà|đất ở|vay vốn|cho vay|tín dụng|chủ hộ|thừa kế|tài sản'), vi: 'đất đai, tài sản, vay vốn', en: 'land, property and loans' },
  business: { phrases: words('khởi nghiệp|chủ doanh nghiệp|giám đốc doanh nghiệp|doanh nghiệp do|hợp tác xã|hộ kinh doanh|kinh doanh|tổ hợp tác|ocop|làng nghề'), vi: 'kinh doanh, khởi nghiệp', en: 'business' },
  digital: { phrases: words('kỹ năng số|điện thoại thông minh|internet|công nghệ thông tin|chuyển đổi số|dịch vụ công trực tuyến|tài khoản định danh|thanh toán điện tử|công nghệ số'), vi: 'kỹ năng số', en: 'digital skills' },
  pension: { phrases: words('lương hưu|bảo hiểm xã hội|trợ cấp hằng tháng|trợ cấp xã hội|trợ cấp hưu trí'), vi: 'lương hưu, trợ cấp', en: 'pensions and allowances' },
  disaster: { phrases: words('bão|lũ|thiên tai|sơ tán|ứng phó|cứu hộ|hạn hán'), vi: 'thiên tai', en: 'disasters' },
  poverty: { phrases: words('hộ nghèo|nghèo|giảm nghèo|cận nghèo|sinh kế'), vi: 'giảm nghèo, sinh kế', en: 'poverty and livelihoods' },
  alone: { phrases: words('sống một mình|sống cô đơn|cô đơn|neo đơn|đơn thân|góa'), vi: 'người sống một mình', en: 'people living alone' },
  water: { phrases: words('nước sạch|lấy nước|nhà vệ sinh|vệ sinh môi trường'), vi: 'nước sạch, vệ sinh', en: 'water and sanitation' },
};

const TRIE = new PhraseTrie<Field | null>();
for (const [field, { phrases }] of Object.entries(FIELDS) as [Field, { phrases: readonly string[] }][]) for (const phrase of phrases) TRIE.add(phrase, field);
// Names that hold the words of a field without being about it.
for (const name of words('sở lao động|bộ lao động|liên đoàn lao động|lao động thương binh và xã hội|bảo hiểm xã hội tỉnh|bảo hiểm xã hội việt nam|ủy viên thường trực|lãnh đạo chỉ đạo|sự lãnh đạo|luật lao động|bộ luật lao động')) TRIE.add(name, null);

/** Fields named in folded words. */
export function fieldsOf(folded: string): Set<Field> {
  const found = new Set<Field>();
  for (const { value } of TRIE.search(folded, { folded, gap: /^[\s,-]*$/ })) if (value) found.add(value);
  return found;
}
