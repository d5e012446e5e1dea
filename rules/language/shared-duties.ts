/**
 * Matters that concern women and men alike, so that a measure on them which names one sex leaves the other out.
 * Pregnancy, birth and the illnesses of one sex are no such matters.
 */
export interface SharedDuty {
  readonly id: string;
  readonly phrases: readonly string[];
  /** Patterns (folded) that hold the matter and the sex together; used where phrases cannot say it. */
  readonly patterns?: readonly string[];
  /** With patterns: one of these has to stand in the clause. */
  readonly asks?: string;
  /** Phrases that name what somebody does ("chăm sóc con") may follow the sex directly; nouns need a word of doing or receiving between. */
  readonly acts: boolean;
  /** Patterns (folded): where one stands in the clause, the measure serves one sex for good reason. */
  readonly spares: string;
  readonly severity: 'medium' | 'low';
  readonly name: { readonly vi: string; readonly en: string };
  readonly basis: readonly { readonly act: string; readonly provision: string }[];
  /** Who should be named instead. */
  readonly suggested: string;
  /** Said once of a draft, with all its places. */
  readonly once: boolean;
  /** Women's organisations may do it for their members. */
  readonly unionMay: boolean;
}

const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());
const LAW = '73/2006/QH11';
const MATERNITY = 'làm mẹ an toàn|thai sản|mang thai|thai phụ|thai kỳ|sản phụ|có thai|khám thai|chăm sóc thai|thai nghén|khi sinh|sau sinh|trước sinh|sinh con an toàn|sinh nở|sinh con đúng chính sách|đi đẻ|đẻ tại|đỡ đẻ|cho con bú|nuôi con bằng sữa mẹ|bằng sữa mẹ|sữa mẹ|vắt trữ sữa|vắt, trữ sữa|tử vong mẹ|tử vong bà mẹ|hậu sản|bà mẹ và trẻ sơ sinh|sảy thai|vô sinh';
const WOMENS_ILLNESS = 'phụ khoa|ung thư|cổ tử cung|đường sinh sản|tuyến vú|mãn kinh|kinh nguyệt';

export const SHARED_DUTIES: readonly SharedDuty[] = [
  {
    id: 'contraception', acts: false, once: false, unionMay: false, severity: 'medium',
    phrases: words('kế hoạch hóa gia đình|khhgđ|dskhhgđ|tránh thai|biện pháp tránh thai|các biện pháp tránh thai|phương tiện tránh thai|dụng cụ tránh thai|thuốc tránh thai|đặt vòng|triệt sản|sức khỏe sinh sản|skss|sức khỏe tình dục|sinh đẻ có kế hoạch|sức khỏe sinh sản kế hoạch hóa gia đình|skss khhgđ|chăm sóc sức khỏe sinh sản|dân số kế hoạch hóa gia đình'),
    spares: `${MATERNITY}|${WOMENS_ILLNESS}`,
    name: { vi: 'sức khỏe sinh sản, kế hoạch hóa gia đình', en: 'reproductive health and family planning' },
    basis: [{ act: LAW, provision: 'Điều 17' }, { act: LAW, provision: 'Điều 18' }, { act: LAW, provision: 'Điều 41 khoản 5' }],
    suggested: 'cho cả nam và nữ, các cặp vợ chồng',
  },
  {
    id: 'housework', acts: true, once: false, unionMay: false, severity: 'medium',
    phrases: words('việc nhà|công việc nhà|công việc gia đình|việc gia đình|lao động gia đình|công việc nội trợ|chăm sóc gia đình|chăm lo gia đình|chăm lo cho gia đình|quán xuyến gia đình|quán xuyến việc nhà|tổ chức cuộc sống gia đình|quản lý chi tiêu gia đình|tổ chức bữa ăn|tổ chức bữa ăn gia đình|bữa ăn gia đình|giữ gìn hạnh phúc gia đình|giữ gìn vệ sinh nhà cửa|vệ sinh nhà cửa|kỹ năng làm vợ|kỹ năng làm mẹ'),
    spares: 'ngoài xã hội|giúp việc|không được trả công|thời gian|số giờ|thù lao|hợp đồng|chia sẻ',
    name: { vi: 'công việc gia đình', en: 'housework' },
    basis: [{ act: LAW, provision: 'Điều 18 khoản 5' }, { act: LAW, provision: 'Điều 41 khoản 5' }],
    suggested: 'cho các thành viên nam, nữ trong gia đình',
  },
  {
    id: 'child-care', acts: true, once: false, unionMay: false, severity: 'medium',
    phrases: words('chăm sóc con|chăm sóc con cái|chăm sóc con nhỏ|chăm con|nuôi dạy con|nuôi dạy con cái|nuôi con khỏe|nuôi con khỏe dạy con ngoan|dạy con|dạy dỗ con cái|giáo dục con|giáo dục con cái|quản lý con cái|chăm sóc trẻ|chăm sóc trẻ em|chăm sóc trẻ nhỏ|chăm sóc và nuôi dạy con|chăm sóc nuôi dạy con|chăm sóc nuôi dạy trẻ|nuôi dạy trẻ|nuôi dưỡng trẻ|chăm sóc nuôi dưỡng trẻ|chăm sóc dinh dưỡng|dinh dưỡng cho trẻ|dinh dưỡng trẻ em|suy dinh dưỡng|suy dinh dưỡng trẻ em|đưa trẻ đi tiêm chủng|đưa con đi tiêm chủng|tiêm chủng cho trẻ|phòng chống đuối nước cho con|làm cha mẹ'),
    spares: `${MATERNITY}|dưới 36 tháng|dưới 12 tháng|dưới 6 tháng|dưới 06 tháng|ốm đau|nhà trẻ|gửi trẻ|cơ sở chăm sóc|dịch vụ chăm sóc`,
    name: { vi: 'chăm sóc, nuôi dạy con', en: 'the care of children' },
    basis: [{ act: LAW, provision: 'Điều 18' }, { act: LAW, provision: 'Điều 41 khoản 5' }],
    suggested: 'cho cha mẹ, người chăm sóc trẻ',
  },
  {
    id: 'care-of-relatives', acts: true, once: false, unionMay: false, severity: 'low',
    phrases: words('chăm sóc người cao tuổi|chăm sóc người già|chăm sóc người ốm|chăm sóc người bệnh|chăm sóc cha mẹ già|chăm sóc ông bà|phụng dưỡng ông bà|phụng dưỡng cha mẹ|chăm sóc người thân'),
    spares: 'điều dưỡng|nhân viên|tiền công|hợp đồng|cơ sở chăm sóc',
    name: { vi: 'chăm sóc người thân', en: 'the care of relatives' },
    basis: [{ act: LAW, provision: 'Điều 18 khoản 5' }],
    suggested: 'cho các thành viên nam, nữ trong gia đình',
  },
  {
    id: 'before-marriage', acts: false, once: false, unionMay: false, severity: 'low',
    phrases: words('tiền hôn nhân|trước khi kết hôn|chuẩn bị kết hôn|hôn nhân và gia đình|luật hôn nhân và gia đình|xây dựng gia đình hạnh phúc|xây dựng gia đình no ấm|xây dựng gia đình văn hóa'),
    spares: `${MATERNITY}|yếu tố nước ngoài|người nước ngoài|lấy chồng`,
    name: { vi: 'hôn nhân, xây dựng gia đình', en: 'marriage and family life' },
    basis: [{ act: LAW, provision: 'Điều 18' }],
    suggested: 'cho cả nam và nữ',
  },
  {
    id: 'health-check', acts: false, once: false, unionMay: false, severity: 'low',
    phrases: words('khám sức khỏe định kỳ|khám sức khỏe tổng quát|khám sức khỏe|kiểm tra sức khỏe định kỳ|chăm sóc sức khỏe ban đầu'),
    spares: `${MATERNITY}|${WOMENS_ILLNESS}|chuyên khoa|sức khỏe sinh sản`,
    name: { vi: 'khám sức khỏe', en: 'health checks' },
    basis: [{ act: LAW, provision: 'Điều 17' }],
    suggested: 'cho cả nam và nữ',
  },
  {
    id: 'gender-knowledge', acts: false, once: false, unionMay: true, severity: 'low',
    phrases: words('kiến thức về giới|kiến thức về bình đẳng giới|kiến thức cơ bản về bình đẳng giới|kiến thức cơ bản về giới|kiến thức bình đẳng giới|kiến thức giới|kỹ năng lồng ghép giới|kiến thức pháp luật về bình đẳng giới|luật bình đẳng giới|tập huấn bình đẳng giới|tập huấn về bình đẳng giới|lồng ghép giới'),
    spares: 'chính sách đối với|kiểm tra|giám sát|tỷ lệ nữ|ứng cử viên',
    name: { vi: 'kiến thức về bình đẳng giới', en: 'knowledge of gender equality' },
    basis: [{ act: LAW, provision: 'Điều 23' }],
    suggested: 'cho cả nam và nữ',
  },
  {
    id: 'violence', acts: false, once: true, unionMay: true, severity: 'low', phrases: [],
    patterns: [
      '(?:bạo lực|bạo hành|xâm hại|ngược đãi|quấy rối|mua bán|buôn bán)(?: (?:gia đình|tình dục|trên cơ sở giới|đối với|với|các|là|của)){0,4} (?:phụ nữ|nữ giới|chị em|bé gái|trẻ em gái)',
      '(?:phụ nữ|nữ giới|chị em|người vợ)(?:[, ]+(?:và )?(?:trẻ em gái|trẻ em|bé gái|trẻ gái))?(?: (?:bị|là|là nạn nhân|nạn nhân|của|có nguy cơ|có nguy cơ bị|từng bị)){1,3} (?:bạo lực|bạo hành|xâm hại|ngược đãi|quấy rối|mua bán|buôn bán)',
    ],
    asks: 'hỗ trợ|trợ giúp|trao|tặng|quà|tư vấn|tiếp nhận|tạm lánh|giải quyết|xử lý|vụ|vụ việc|xác minh|điều tra|bảo vệ|can thiệp|phát hiện|cứu|giải cứu|chăm sóc|điều trị|tái hòa nhập|nơi ở|dịch vụ',
    spares: '',
    name: { vi: 'hỗ trợ, bảo vệ người bị bạo lực, xâm hại', en: 'help and protection for victims of violence' },
    basis: [{ act: LAW, provision: 'Điều 10' }],
    suggested: 'người bị bạo lực, xâm hại (nam và nữ, trẻ em trai và trẻ em gái)',
  },
];
