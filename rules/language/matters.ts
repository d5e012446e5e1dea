/**
 * What a task or duty is about. Readers of plans ask of a task "who does that kind of work?", so a task counts as covered when
 * some duty has the same matter; measures of word similarity do not tell that (mean AUC .51–.61 within documents).
 */
export type Matter =
  | 'communication' | 'training' | 'inspection' | 'data' | 'review' | 'model' | 'cadres' | 'action-month' | 'money' | 'reporting' | 'awards' | 'mainstreaming'
  | 'violence' | 'international' | 'research' | 'election' | 'law' | 'leadership' | 'coordination' | 'planning' | 'organisation' | 'acting';

const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

export const MATTERS: Readonly<Record<Matter, readonly string[]>> = {
  communication: words('truyền thông|tuyên truyền|phổ biến|nhận thức|quán triệt|vận động|đưa tin|chuyên mục|chuyên trang'),
  training: words('tập huấn|bồi dưỡng|đào tạo|hội thảo|tọa đàm|diễn đàn|nói chuyện chuyên đề'),
  inspection: words('thanh tra|kiểm tra|giám sát|xử lý vi phạm'),
  data: words('số liệu|thống kê|cơ sở dữ liệu|khảo sát|thực trạng|thông tin, dữ liệu|bộ chỉ số'),
  review: words('rà soát|đánh giá'),
  model: words('mô hình|câu lạc bộ|tạm lánh|địa chỉ tin cậy|dịch vụ'),
  cadres: words('cán bộ nữ|nữ cán bộ|nữ lãnh đạo|lãnh đạo nữ|quy hoạch cán bộ|bổ nhiệm|tạo nguồn|đề bạt|vị trí quản lý|vị trí lãnh đạo|công tác cán bộ|công tác quy hoạch'),
  'action-month': words('tháng hành động'),
  money: words('kinh phí|ngân sách|dự toán|huy động nguồn lực|nguồn lực|bố trí vốn'),
  reporting: words('chế độ báo cáo|chế độ thông tin|báo cáo|sơ kết|tổng kết'),
  awards: words('khen thưởng|biểu dương|tôn vinh|thi đua'),
  mainstreaming: words('lồng ghép|đưa các mục tiêu|đưa mục tiêu|đưa nội dung'),
  violence: words('xử lý vụ|xử lý các vụ|nạn nhân|xâm hại|quấy rối|bạo lực|mua bán người'),
  international: words('hợp tác quốc tế|đối ngoại'),
  research: words('nghiên cứu'),
  election: words('bầu cử|ứng cử|đại biểu dân cử|đề cử'),
  law: words('văn bản quy phạm|cơ chế, chính sách|cơ chế chính sách|hoàn thiện thể chế|xây dựng chính sách'),
  leadership: words('sự lãnh đạo|lãnh đạo, chỉ đạo|vai trò lãnh đạo|cấp ủy'),
  coordination: words('phối hợp liên ngành|công tác phối hợp|cơ chế phối hợp'),
  planning: words('xây dựng kế hoạch|ban hành kế hoạch|xây dựng chương trình|xây dựng chỉ tiêu|kế hoạch triển khai'),
  organisation: words('kiện toàn|củng cố tổ chức|tổ chức bộ máy|đội ngũ cộng tác viên'),
  acting: words('thực hiện nghị quyết|thực hiện chỉ thị|thực hiện kế hoạch|thực hiện quyết định|thực hiện nghiêm nghị quyết|triển khai thực hiện|thực hiện chương trình|thực hiện đề án'),
};

/** People named by what they do: "tài liệu dùng cho báo cáo viên" asks for no report. */
export const NO_MATTER: readonly string[] = words('báo cáo viên|tuyên truyền viên|cộng tác viên');

/** Matters that a catch-all duty ("triển khai thực hiện Kế hoạch này") covers; training, staffing, inspection or awards it does not. */
export const CATCH_ALL_COVERS: ReadonlySet<Matter> = new Set<Matter>(['communication', 'planning', 'coordination', 'acting', 'organisation']);

/** Matters whose lack among the duties reviewers write down; measured precision .91 on unseen plans. */
export const TELLING: ReadonlySet<Matter> = new Set<Matter>(['training', 'inspection', 'review', 'data', 'research', 'cadres', 'awards', 'mainstreaming', 'model', 'election', 'violence', 'leadership']);

/** How a matter is named to the user. */
export const MATTER_NAMES: Readonly<Record<Matter, { vi: string; en: string }>> = {
  communication: { vi: 'truyền thông, phổ biến', en: 'communication' },
  training: { vi: 'tập huấn, bồi dưỡng', en: 'training' },
  inspection: { vi: 'thanh tra, kiểm tra, giám sát', en: 'inspection and supervision' },
  data: { vi: 'số liệu, thống kê, khảo sát', en: 'data and statistics' },
  review: { vi: 'rà soát, đánh giá', en: 'review and evaluation' },
  model: { vi: 'mô hình, câu lạc bộ, dịch vụ', en: 'models, clubs and services' },
  cadres: { vi: 'công tác cán bộ nữ', en: 'women in leadership and staffing' },
  'action-month': { vi: 'Tháng hành động', en: 'the action month' },
  money: { vi: 'kinh phí, nguồn lực', en: 'money and resources' },
  reporting: { vi: 'báo cáo, sơ kết, tổng kết', en: 'reporting' },
  awards: { vi: 'thi đua, khen thưởng', en: 'awards' },
  mainstreaming: { vi: 'lồng ghép', en: 'mainstreaming' },
  violence: { vi: 'xử lý bạo lực, hỗ trợ nạn nhân', en: 'violence and support of victims' },
  international: { vi: 'hợp tác quốc tế', en: 'international co-operation' },
  research: { vi: 'nghiên cứu', en: 'research' },
  election: { vi: 'bầu cử', en: 'elections' },
  law: { vi: 'cơ chế, chính sách', en: 'law and policy' },
  leadership: { vi: 'lãnh đạo, chỉ đạo', en: 'leadership' },
  coordination: { vi: 'phối hợp liên ngành', en: 'co-ordination' },
  planning: { vi: 'xây dựng kế hoạch', en: 'planning' },
  organisation: { vi: 'kiện toàn tổ chức', en: 'organisation' },
  acting: { vi: 'triển khai văn bản', en: 'acting on a named act' },
};
