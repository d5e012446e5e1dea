/**
 * Matters that concern women and men alike, so that a measure on them which names one sex leaves the other out.
 * Pregnancy, birth and the illnesses of one sex are no such matters.
 */
export interface SharedDuty {
  readonly id: string;
  readonly phrases: readonly string[];
  /** Patterns (folded) that hold the matter and the sex together; used where phrases cannot say it. */
  readonly patterns?: readonly string[];
  /** One of these has to stand in the clause, or over it: the draft asks for it. */
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
  /** Naming this sex alone is the matter; programmes for the other are lawful. */
  readonly sex?: 'male';
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
    phrases: words('kế hoạch hóa gia đình|khhgđ|dskhhgđ|tránh thai|biện pháp tránh thai|các biện pháp tránh thai|phương tiện tránh thai|dụng cụ tránh thai|thuốc tránh thai|bptt|đặt vòng|đình sản|triệt sản|sinh đẻ có kế hoạch|dân số kế hoạch hóa gia đình|skss khhgđ|sức khỏe sinh sản kế hoạch hóa gia đình'),
    spares: MATERNITY,
    name: { vi: 'kế hoạch hóa gia đình', en: 'family planning' },
    basis: [{ act: LAW, provision: 'Điều 17' }, { act: LAW, provision: 'Điều 18' }, { act: LAW, provision: 'Điều 41 khoản 5' }],
    suggested: 'cho cả nam và nữ, các cặp vợ chồng',
  },
  {
    id: 'reproductive-health', acts: false, once: false, unionMay: false, severity: 'medium',
    phrases: words('sức khỏe sinh sản|giáo dục giới tính|skss|sức khỏe tình dục|chăm sóc sức khỏe sinh sản|sức khỏe sinh sản sức khỏe tình dục'),
    spares: `${MATERNITY}|${WOMENS_ILLNESS}`,
    name: { vi: 'sức khỏe sinh sản', en: 'reproductive health' },
    basis: [{ act: LAW, provision: 'Điều 17' }, { act: LAW, provision: 'Điều 18' }],
    suggested: 'cho cả nam và nữ, các cặp vợ chồng',
  },
  {
    id: 'housework', acts: true, once: false, unionMay: false, severity: 'medium',
    phrases: words('việc nhà|công việc nhà|công việc gia đình|việc gia đình|lao động gia đình|công việc nội trợ|chăm sóc gia đình|chăm lo gia đình|chăm lo cho gia đình|quán xuyến gia đình|quán xuyến việc nhà|tổ chức cuộc sống gia đình|quản lý chi tiêu gia đình|tổ chức bữa ăn|tổ chức bữa ăn gia đình|bữa ăn gia đình|giữ gìn hạnh phúc gia đình|giữ gìn vệ sinh nhà cửa|vệ sinh nhà cửa|kỹ năng làm vợ|kỹ năng làm mẹ'),
    asks: 'lớp|tập huấn|hướng dẫn|tuyên truyền|vận động|truyền thông|bồi dưỡng|dạy|mô hình|kỹ năng|kiến thức|nâng cao|hội thi|thi đua|phát động|câu lạc bộ|tư vấn',
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
    phrases: words('chăm sóc người cao tuổi|chăm sóc người già|chăm sóc người ốm|chăm sóc người bệnh|chăm sóc cha mẹ già|chăm sóc ông bà|phụng dưỡng ông bà|phụng dưỡng cha mẹ|chăm sóc người thân|chăm sóc tại nhà|chăm sóc người cao tuổi tại nhà|cộng tác viên chăm sóc|nhân viên chăm sóc|người chăm sóc'),
    spares: 'tiền công|hợp đồng|cơ sở chăm sóc',
    name: { vi: 'chăm sóc người thân', en: 'the care of relatives' },
    basis: [{ act: LAW, provision: 'Điều 18 khoản 5' }],
    suggested: 'cho các thành viên nam, nữ trong gia đình',
  },
  {
    id: 'before-marriage', acts: false, once: false, unionMay: false, severity: 'low',
    phrases: words('tiền hôn nhân|trước khi kết hôn|chuẩn bị kết hôn|luật hôn nhân và gia đình|xây dựng gia đình hạnh phúc|xây dựng gia đình no ấm|xây dựng gia đình văn hóa'),
    asks: 'lớp|tập huấn|hướng dẫn|tuyên truyền|phổ biến|vận động|truyền thông|bồi dưỡng|tư vấn|kiến thức|khám',
    spares: `${MATERNITY}|yếu tố nước ngoài|người nước ngoài|lấy chồng`,
    name: { vi: 'hôn nhân, xây dựng gia đình', en: 'marriage and family life' },
    basis: [{ act: LAW, provision: 'Điều 18' }],
    suggested: 'cho cả nam và nữ',
  },
  {
    id: 'health-check', acts: false, once: false, unionMay: false, severity: 'low',
    phrases: words('khám sức khỏe định kỳ|khám sức khỏe tổng quát|khám sức khỏe|kiểm tra sức khỏe định kỳ'),
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
    id: 'skills-and-say', acts: true, once: false, unionMay: false, severity: 'medium', sex: 'male',
    phrases: words('khuyến nông|khuyến lâm|khuyến ngư|kỹ thuật chăn nuôi|kỹ thuật trồng trọt|kỹ thuật nuôi trồng|khoa học kỹ thuật|tiến bộ kỹ thuật|chuyển giao kỹ thuật|kỹ năng số|đào tạo nghề|dạy nghề|vay vốn|họp thôn|họp dân|họp bản|họp tổ dân phố|lấy ý kiến|bình xét|đối thoại'),
    spares: 'nghĩa vụ quân sự|dân quân|cai nghiện|người gây bạo lực',
    name: { vi: 'tiếp cận kỹ thuật, vốn và tham gia ý kiến', en: 'access to skills and credit and having a say' },
    basis: [{ act: LAW, provision: 'Điều 12' }],
    suggested: 'cho cả nam và nữ, vợ và chồng',
  },
  {
    id: 'team', acts: false, once: false, unionMay: false, severity: 'medium', phrases: [],
    patterns: ['(?:đội|tổ|nhóm|ban|đoàn|lực lượng)(?: \\S+){0,5} (?:gồm|có|từ|chọn|là)(?: \\S+){0,4} (?:nam giới|nam thanh niên|thanh niên nam|nam|nữ thanh niên|thanh niên nữ)'],
    asks: 'đội|tổ|nhóm|ban|đoàn|lực lượng',
    spares: 'bóng đá|bóng chuyền|thi đấu|văn nghệ|thể thao|nghĩa vụ quân sự|dân quân|đội tuyển|câu lạc bộ|tiết kiệm|tỷ lệ',
    name: { vi: 'việc chung của cộng đồng', en: 'the work of the community' },
    basis: [{ act: LAW, provision: 'Điều 11' }],
    suggested: 'gồm cả nam và nữ',
  },
  {
    id: 'violence', acts: false, once: true, unionMay: true, severity: 'low', phrases: [],
    patterns: [
      '(?:bạo lực|bạo hành|xâm hại|ngược đãi|quấy rối|mua bán|buôn bán)(?: (?:gia đình|tình dục|trên cơ sở giới|đối với|với|các|là|của)){0,4} (?:phụ nữ|nữ giới|chị em|bé gái|trẻ em gái)',
      '(?:phụ nữ|nữ giới|chị em|người vợ)(?:[, ]+(?:và )?(?:trẻ em gái|trẻ em|bé gái|trẻ gái))?(?: (?:bị|là|là nạn nhân|nạn nhân|của|có nguy cơ|có nguy cơ bị|từng bị)){1,3} (?:bạo lực|bạo hành|xâm hại|ngược đãi|quấy rối|mua bán|buôn bán)',
      'chỉ (?:tiếp nhận|nhận|hỗ trợ|bố trí|dành cho|áp dụng cho|áp dụng đối với)(?: \\S+){0,2} (?:phụ nữ|nữ giới|nữ)(?:[, ]+(?:và )?(?:trẻ em gái|bé gái))?(?=[^.]{0,120}?(?:bạo lực|nạn nhân|tạm lánh))',
    ],
    asks: 'hỗ trợ|trợ giúp|nhận|chỗ ở|trao|tặng|quà|tư vấn|tiếp nhận|tạm lánh|giải quyết|xử lý|vụ|vụ việc|xác minh|điều tra|bảo vệ|can thiệp|phát hiện|cứu|giải cứu|chăm sóc|điều trị|tái hòa nhập|nơi ở|dịch vụ|đối tượng',
    spares: '',
    name: { vi: 'hỗ trợ, bảo vệ người bị bạo lực, xâm hại', en: 'help and protection for victims of violence' },
    basis: [{ act: LAW, provision: 'Điều 10' }],
    suggested: 'người bị bạo lực, xâm hại (nam và nữ, trẻ em trai và trẻ em gái)',
  },
];
