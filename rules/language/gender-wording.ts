/**
 * Wording that fixes a role or a lesser worth to one sex. Advisory: it asks a reviewer to look, it never says that words are unlawful.
 * Phrases are matched over folded syllables in the draft's own wording; names, quotations and indicators never count.
 */
export interface GenderWording {
  readonly id: string;
  readonly phrases: readonly string[];
  /** Patterns over folded words (a blank stands for any white space), for what phrases cannot say; tried only where a sex is named. */
  readonly patterns?: readonly string[];
  /** The words count only in a clause that names this sex and not the other. */
  readonly sex?: 'female' | 'male';
  /** At most so many units between the words and the word for the sex; the whole clause when absent. */
  readonly near?: number;
  /** Longer phrases that only look alike. */
  readonly except?: readonly string[];
  /** One of these has to stand in the clause as well (pattern). */
  readonly with?: string;
  /** `with` may stand anywhere in the block. */
  readonly wide?: true;
  /** The words do not count where one of these stands in the clause (pattern). */
  readonly without?: string;
  /** Also true as a report of how things are: it does not count in a part that gives account. */
  readonly factual?: true;
  /** First day of the drafts that the entry speaks about, "YYYY-MM-DD". */
  readonly from?: string;
  readonly severity: 'medium' | 'low';
  readonly why: { readonly vi: string; readonly en: string };
  /** Editorial, not official. */
  readonly suggested: string;
  /** `suggested` tells what to do and is no wording to be put in. */
  readonly instruction?: true;
  readonly basis: readonly { readonly act: string; readonly provision: string }[];
}

const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());
const LAW = '73/2006/QH11';
const PREJUDICE = [{ act: LAW, provision: 'Điều 5 khoản 4' }, { act: '48/2009/NĐ-CP', provision: 'Điều 3' }];
const HOUSEWORK = [{ act: LAW, provision: 'Điều 18 khoản 5' }, { act: LAW, provision: 'Điều 41 khoản 5' }];
const SPOUSES = [{ act: LAW, provision: 'Điều 18' }];

const WOMEN = '(?:phụ nữ|nữ giới|chị em|người vợ|người mẹ|bà mẹ|nữ (?:cán bộ|công chức|viên chức|công nhân|đoàn viên|giáo viên|lao động)|(?:cán bộ|công chức|viên chức|lao động|đoàn viên) nữ)';

export const GENDER_WORDING: readonly GenderWording[] = [
  {
    id: 'natural-role', phrases: words('thiên chức|thiên chức làm mẹ|thiên chức làm vợ'), sex: 'female', severity: 'medium',
    patterns: [
      '(?:làm tròn|hoàn thành|đảm đương|bổn phận|nghĩa vụ|trách nhiệm|vai trò)(?: \\S+){0,3} (?:làm vợ|người vợ|làm dâu|người con dâu)(?:[, ]+(?:và )?(?:làm mẹ|người mẹ|làm vợ|làm dâu))?',
      '(?:làm tròn|bổn phận)(?: \\S+){0,3} (?:làm mẹ|người mẹ)',
    ],
    why: { vi: 'coi việc chăm lo gia đình là vai trò sẵn có của phụ nữ', en: 'takes care for the family as women’s natural role' },
    suggested: 'vai trò làm cha, làm mẹ; việc chăm sóc con của cả vợ và chồng', basis: PREJUDICE,
  },
  {
    id: 'weak-sex', phrases: words('phái yếu|phái đẹp|giới tính yếu|chân yếu tay mềm|liễu yếu đào tơ|nữ nhi thường tình|phận nữ nhi|phận đàn bà|phận gái|đàn bà con gái|nữ lưu|bóng hồng'), severity: 'medium',
    why: { vi: 'gọi phụ nữ bằng sự yếu đuối hoặc vẻ đẹp', en: 'calls women by weakness or beauty' },
    suggested: 'nữ; phụ nữ', basis: PREJUDICE,
  },
  {
    id: 'strong-sex', phrases: words('phái mạnh|đấng mày râu|cánh mày râu|bậc mày râu|cánh đàn ông'), severity: 'low',
    why: { vi: 'gọi nam giới bằng sức mạnh hoặc cách nói suồng sã', en: 'calls men by strength or familiarly' },
    suggested: 'nam; nam giới', basis: PREJUDICE,
  },
  {
    id: 'confucian-virtues', phrases: words('công dung ngôn hạnh|tam tòng tứ đức|tam tòng|nữ công gia chánh|gia chánh|tề gia nội trợ|đức hạnh của người phụ nữ'), severity: 'medium',
    without: 'lịch sử|phong kiến|nho giáo|truyện|tác phẩm|môn học',
    why: { vi: 'nêu chuẩn mực đạo đức, kỹ năng chỉ dành cho phụ nữ', en: 'sets virtues or skills for women only' },
    suggested: 'kỹ năng sống, kỹ năng tổ chức gia đình cho cả nam và nữ', basis: PREJUDICE,
  },
  {
    id: 'double-burden', phrases: words('giỏi việc nước đảm việc nhà|giỏi việc trường đảm việc nhà|giỏi việc cơ quan đảm việc nhà|giỏi việc xã hội đảm việc nhà|đảm việc nhà|giỏi việc nhà'), severity: 'low',
    why: { vi: 'đặt cả việc công và việc nhà lên phụ nữ', en: 'lays both work and home on women' },
    suggested: 'nam, nữ cùng chia sẻ việc nhà, việc nước', basis: HOUSEWORK,
  },
  {
    id: 'work-and-home', factual: true, phrases: [], sex: 'female', severity: 'medium',
    patterns: ['vừa [^.;]{4,90}? vừa [^.;]{0,60}?(?:gia đình|việc nhà|nội trợ|chồng con|con cái|chăm sóc con|nuôi dạy con|người vợ|người mẹ|làm vợ|làm mẹ)', 'cân bằng (?:giữa )?công việc (?:và|với) (?:việc )?gia đình', 'việc nước(?:,| và|,? lẫn)? việc nhà'],
    without: 'nam giới|vợ chồng|người lao động|cha mẹ',
    why: { vi: 'chỉ yêu cầu phụ nữ gánh cả việc chuyên môn và việc gia đình', en: 'asks women alone to carry both work and family' },
    suggested: 'tạo điều kiện để cán bộ nam và nữ cùng hoàn thành công việc và chia sẻ việc gia đình', basis: HOUSEWORK,
  },
  {
    id: 'womanly-virtues', phrases: words('trung hậu đảm đang|tự tin tự trọng trung hậu đảm đang|đảm đang|tháo vát đảm đang|hiền thục|nết na|thùy mị|dịu hiền|tảo tần|tần tảo|hy sinh thầm lặng|đức hy sinh|chung thủy đảm đang'), sex: 'female', severity: 'low',
    without: 'truyền thống|lịch sử',
    why: { vi: 'nêu chuẩn mực phẩm chất chỉ dành cho phụ nữ', en: 'sets moral standards for women only' },
    suggested: 'phẩm chất của công dân, cán bộ, công chức', basis: PREJUDICE,
  },
  {
    id: 'housewife', factual: true, phrases: [], severity: 'medium',
    patterns: [`${WOMEN}(?: (?:ở nhà|làm|chuyên|đảm nhiệm|lo|phụ trách|thực hiện|công việc|việc|các)){0,4} (?:nội trợ|bếp núc)(?! và chăm sóc (?:trong )?gia đình không)`, `(?:nội trợ|bếp núc)(?: (?:gia đình|trong gia đình|là|là việc|việc|của|cho|dành cho|người|các)){1,4} ${WOMEN}`],
    why: { vi: 'gắn việc nội trợ với phụ nữ', en: 'ties housework to women' },
    suggested: 'người làm việc nhà; công việc chăm sóc không được trả công', basis: HOUSEWORK,
  },
  {
    id: 'male-head', factual: true, phrases: words('trụ cột|trụ cột gia đình|trụ cột trong gia đình|trụ cột kinh tế|trụ cột kinh tế gia đình|chủ gia đình|lao động chính'), sex: 'male', near: 30, severity: 'medium',
    why: { vi: 'coi nam giới là người đứng đầu gia đình', en: 'takes men as heads of the family' },
    suggested: 'vợ, chồng cùng quyết định công việc gia đình', basis: SPOUSES,
  },
  {
    id: 'home-keeper', phrases: words('giữ lửa|người giữ lửa|giữ lửa gia đình|giữ lửa hạnh phúc|xây tổ ấm|vun vén|nhẫn nhịn|nhẫn nhịn chồng|nhường nhịn chồng|cam chịu|vun vén gia đình|vun vén hạnh phúc|vun đắp tổ ấm|hậu phương vững chắc|tay hòm chìa khóa|nội tướng|chăm lo chồng con|chăm sóc chồng con|chăm lo cho chồng con|lo cho chồng con|tề gia'), sex: 'female', severity: 'medium',
    why: { vi: 'giao việc giữ gìn gia đình cho riêng phụ nữ', en: 'leaves the keeping of the family to women alone' },
    suggested: 'các thành viên nam, nữ trong gia đình cùng chăm lo, chia sẻ việc gia đình', basis: HOUSEWORK,
  },
  {
    id: 'one-sex-task', factual: true, phrases: [], severity: 'medium',
    patterns: [
      '(?:việc|công việc|trách nhiệm|bổn phận|nhiệm vụ|phần việc)(?: (?:chính|chủ yếu|riêng|là))* của (?:(?:người|riêng|các|chị em) )*(?:phụ nữ|đàn bà|người vợ|người mẹ|bà mẹ|nữ giới|đàn ông|nam giới|người chồng)(?: trong gia đình)?',
      '(?:phụ nữ|nữ giới|người vợ|chị em|nam giới|đàn ông|con gái|nữ sinh)(?: (?:thì|cần|cũng))? (?:nên|phải biết|cần biết|phải lo|có bổn phận)(?: \\S+){1,4}',
      '(?:con gái|con dâu|nàng dâu|phụ nữ|chị em|người vợ)(?: (?!nam)\\S+){0,4} (?:làm tròn|có bổn phận|giữ trọn|lo toan|lo liệu|gánh vác|phụng dưỡng|hầu hạ)(?: \\S+){0,5}',
      'nam giới làm việc lớn|(?:nữ giới|phụ nữ) làm việc nhỏ|đàn ông xây nhà|đàn bà xây tổ ấm',
    ],
    with: 'gia đình|việc nhà|nội trợ|chăm sóc|chăm lo|nuôi dạy|con cái|chồng|bếp núc|tổ ấm|hạnh phúc|hy sinh|nhường nhịn|việc lớn|xây nhà|cha mẹ|phụng dưỡng|cơm nước',
    without: 'và xã hội|ngoài xã hội|kinh tế',
    why: { vi: 'phân việc theo giới', en: 'deals out tasks by sex' },
    suggested: 'việc của cả nam và nữ', basis: [...PREJUDICE, { act: LAW, provision: 'Điều 41 khoản 5' }],
  },
  {
    id: 'women-contest', phrases: words('nấu ăn|nấu ăn ngon|thi nấu ăn|cắm hoa|cắm tỉa hoa|tỉa hoa|tỉa củ quả|làm bánh|bày mâm cỗ|mâm cỗ|mâm cơm|trang điểm|làm đẹp|thêu thùa|may vá|đan lát thêu|khéo tay|khéo tay hay làm|thời trang công sở|duyên dáng|thi nữ công'), sex: 'female', severity: 'low',
    with: 'hội thi|cuộc thi|thi|hội thao|giao lưu|sinh hoạt|câu lạc bộ|lớp|tập huấn|chuyên đề|20[/.-]10|0?8[/.-]0?3|kỷ niệm|phong trào',
    without: 'nghề|việc làm|khởi nghiệp|doanh nghiệp|cơ sở sản xuất|hợp tác xã',
    why: { vi: 'gắn nấu ăn, cắm hoa, làm đẹp với phụ nữ', en: 'ties cooking, flowers and beauty to women' },
    suggested: 'hoạt động có sự tham gia của cả nam và nữ', basis: PREJUDICE,
  },
  {
    id: 'split-roles', phrases: [], severity: 'medium',
    patterns: [
      `(?:${WOMEN}|nữ)(?: (?!nam|và|cùng)\\S+){0,8}? (?:(?:lo|phụ trách|đảm nhận|đảm nhiệm|làm|chuẩn bị|vào)(?: (?:phần|việc|công việc|công tác|các|khâu|bộ phận))* (?:nấu ăn|nấu cơm|ăn uống|bữa ăn|cơm nước|bếp núc|bếp|hậu cần|trông trẻ|giữ trẻ|chăm sóc|dọn dẹp|dọn vệ sinh|phục vụ|tiếp khách|lễ tân|trà nước|nước uống|giặt giũ|tạp vụ|văn phòng, tạp vụ)|nấu ăn|nấu cơm|trông trẻ|giữ trẻ|chăm người ốm|dọn vệ sinh)`,
      `(?:lớp|nghề|khóa)(?: \\S+){0,8} (?:nấu ăn|thêu|thêu thổ cẩm|may|may mặc|cắm hoa|trang điểm|làm đẹp|giúp việc|chăm sóc)(?: \\S+){0,6} (?:cho|dành cho|tuyển) (?:${WOMEN}|nữ)`,
    ],
    with: 'nam giới|nam|đàn ông|người chồng|giao (?:cho )?(?:phụ nữ|nữ|chị em|hội viên)|phân công|bố trí', wide: true,
    why: { vi: 'chia việc theo khuôn mẫu giới', en: 'deals out work by gender stereotype' },
    suggested: 'phân công theo khả năng và nguyện vọng, cả nam và nữ cùng tham gia từng việc', basis: PREJUDICE,
  },
  {
    id: 'sex-by-talent', factual: true, phrases: [], severity: 'medium',
    patterns: [
      '(?:phù hợp với|do|vì|với|phát huy)(?: \\S+){0,2} (?:bản tính|bản năng|sức yếu|sự dịu dàng|sự khéo léo|sự mềm yếu|tính cần cù, khéo léo)(?: \\S+){0,3} (?:phụ nữ|nữ giới|chị em)',
      '(?:phụ nữ|nữ giới|chị em|nữ cán bộ|cán bộ nữ)(?: \\S+){0,4} (?:phát huy|với|nhờ|có) (?:(?:bản tính|bản năng|thế mạnh|sự|tính) )?(?:dịu dàng|mềm mại|khéo léo|chu đáo|tỉ mỉ|nhẹ nhàng|cần cù|nhân hậu|hiền hậu|nhẫn nại)',
      '(?:phụ nữ|nữ giới|chị em|cán bộ nữ|nữ cán bộ)(?: \\S+){0,3} (?:bận|vướng bận|bận bịu|bận lo|vướng)(?: \\S+){0,3} (?:gia đình|con cái|con nhỏ|việc nhà|chồng con)',
      '(?:phụ nữ|nữ giới|lao động nữ)(?: \\S+){0,2} (?:vốn|bản tính|chỉ phù hợp|chỉ hợp|chỉ nên|không hợp|không phù hợp|khó đảm đương|không đảm đương|hạn chế về năng lực)(?: \\S+){1,4}',
      '(?:bố trí|phân công|xếp|giao)(?: \\S+){0,4} (?:nữ|phụ nữ|lao động nữ)(?: \\S+){0,4} (?:công việc|việc|vị trí)(?: \\S+){0,2} (?:nhẹ|nhẹ nhàng|đơn giản|phụ|phục vụ)',
      '(?:công việc|việc|nghề)(?: \\S+){0,2} (?:nặng nhọc|kỹ thuật|quan trọng|nhẹ nhàng|đơn giản)(?: \\S+){0,2} (?:dành cho|cho|giao) (?:nam giới|nam|phụ nữ|nữ giới|nữ)',
    ],
    without: 'chức năng sinh sản|mang thai|nuôi con dưới',
    why: { vi: 'gán năng lực, sở trường cho một giới', en: 'ascribes abilities to one sex' },
    suggested: 'tiêu chuẩn theo yêu cầu của công việc, áp dụng như nhau cho nam và nữ', basis: PREJUDICE,
  },
  {
    id: 'spouse-duty', phrases: words('vợ phải|người vợ phải|vợ có nghĩa vụ|người vợ có trách nhiệm|vợ nghe theo chồng|vợ theo chồng|phục tùng chồng|nghe lời chồng|chiều chồng|chồng quyết định|người chồng quyết định|chồng là chủ|người chồng là chủ'), severity: 'medium',
    why: { vi: 'đặt nghĩa vụ hoặc quyền khác nhau cho vợ và chồng', en: 'sets unlike duties or rights for wife and husband' },
    suggested: 'vợ, chồng có quyền và nghĩa vụ ngang nhau', basis: SPOUSES,
  },
  {
    id: 'son-preference', factual: true, phrases: words('nối dõi tông đường|nối dõi|con trai nối dõi|phải có con trai'), severity: 'medium',
    why: { vi: 'coi trọng con trai hơn con gái', en: 'values sons above daughters' },
    suggested: 'con trai và con gái có giá trị như nhau', basis: [{ act: LAW, provision: 'Điều 18' }, { act: LAW, provision: 'Điều 40 khoản 7' }],
  },
  {
    id: 'number-of-children', factual: true, phrases: words('không sinh con thứ ba|không sinh con thứ 3|sinh con thứ ba|sinh con thứ 3|sinh con thứ ba trở lên|sinh con thứ 3 trở lên|con thứ ba trở lên|con thứ 3 trở lên|dừng ở hai con|dừng ở 2 con|dừng lại ở hai con|dừng lại ở 2 con|chỉ sinh hai con|chỉ có hai con|chỉ có 2 con|mỗi cặp vợ chồng hai con|mỗi cặp vợ chồng 2 con|mỗi cặp vợ chồng có hai con|mỗi cặp vợ chồng có 2 con|mỗi cặp vợ chồng sinh hai con|mỗi cặp vợ chồng chỉ có hai con|mỗi cặp vợ chồng chỉ có một hoặc hai con|mỗi cặp vợ chồng sinh một hoặc hai con|mỗi gia đình chỉ có hai con|gia đình ít con'),
    severity: 'medium', from: '2025-07-01', with: 'không|hạn chế|giảm|dừng|chỉ|vận động|cam kết|vi phạm|xử lý|kỷ luật|kiểm soát|khống chế|mỗi cặp|ít con|tiêu chí', without: 'hỗ trợ khi sinh|khuyến khích sinh|khuyến sinh|bãi bỏ|mức sinh thấp|sinh đủ',
    why: { vi: 'giới hạn số con theo chính sách dân số trước đây', en: 'limits the number of children by an earlier population policy' },
    suggested: 'bỏ cụm từ này, viết theo Luật Dân số', instruction: true, basis: [{ act: LAW, provision: 'Điều 17' }, { act: 'luat-dan-so-2025', provision: 'toàn văn' }],
  },
  {
    id: 'familiar-address', phrases: words('chị em phụ nữ|các chị em|chị em|chị em hội viên|các bà các chị|các mẹ các chị|nữ đồng chí'), except: words('anh chị em'), severity: 'low',
    why: { vi: 'gọi thân mật trong văn bản hành chính', en: 'is a familiar address in an administrative document' },
    suggested: 'phụ nữ; nữ cán bộ, công chức', basis: [{ act: '48/2009/NĐ-CP', provision: 'Điều 3' }],
  },
  {
    id: 'male-default', phrases: [], severity: 'low',
    patterns: ['các ông:? (?:chánh văn phòng|chánh|giám đốc|phó giám đốc|thủ trưởng|chủ tịch|trưởng|hiệu trưởng|tổng giám đốc|cục trưởng|vụ trưởng)', 'các đồng chí nam'],
    why: { vi: 'mặc định người giữ chức vụ là nam', en: 'takes holders of posts for men' },
    suggested: 'ông/bà, hoặc chỉ ghi chức danh', basis: [{ act: LAW, provision: 'Điều 5 khoản 4' }],
  },
  {
    id: 'orientation', phrases: words('giới tính thứ ba|giới tính thứ 3|bệnh đồng tính|chữa đồng tính|điều trị đồng tính|tệ nạn đồng tính|lệch lạc giới tính|lệch lạc về giới tính|rối loạn đồng tính|pê đê|bóng lộ|ái nam ái nữ'), severity: 'medium',
    why: { vi: 'gọi xu hướng tính dục hoặc bản dạng giới bằng từ cũ, từ chỉ bệnh', en: 'names orientation or gender identity by old words or as an illness' },
    suggested: 'người đồng tính, song tính và chuyển giới', basis: [{ act: '28/NQ-CP', provision: 'Mục tiêu' }],
  },
];
