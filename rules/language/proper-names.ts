const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

/** Words that introduce the name of a movement, title, programme or group: what follows with a capital is a name. */
export const NAME_LEADS = words('phong trào thi đua|phong trào|cuộc vận động|danh hiệu|giải thưởng|chiến dịch|đề án|chương trình|dự án|tiểu dự án|chiến lược|mô hình|câu lạc bộ|quỹ|tuần lễ|chủ đề|khẩu hiệu|thông điệp');

/**
 * Movements and titles whose names hold commas and are written without quotation marks as well. They are names after one of
 * `NAME_LEADS` or with a capital inside a sentence; elsewhere the draft says them itself.
 */
export const MOVEMENTS = words('giỏi việc nước, đảm việc nhà|giỏi việc trường, đảm việc nhà|giỏi việc cơ quan, đảm việc nhà|giỏi việc xã hội, đảm việc nhà|giỏi việc công đoàn, đảm việc nhà|tự tin, tự trọng, trung hậu, đảm đang|tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc|xây dựng gia đình no ấm, bình đẳng, tiến bộ, hạnh phúc|anh hùng, bất khuất, trung hậu, đảm đang|ba đảm đang|phụ nữ ba đảm đang|phụ nữ hai giỏi');

/** Names wherever they stand: days, months and titles of honour. */
export const DAYS_AND_TITLES = words('ngày phụ nữ việt nam|ngày quốc tế phụ nữ|quốc tế phụ nữ|ngày quốc tế xóa bỏ bạo lực đối với phụ nữ và trẻ em gái|ngày quốc tế xóa bỏ bạo lực đối với phụ nữ|tháng cùng phụ nữ hành động|tuần lễ làm mẹ an toàn|bà mẹ việt nam anh hùng|mẹ việt nam anh hùng|tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới|tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới|tháng hành động vì bình đẳng giới');
