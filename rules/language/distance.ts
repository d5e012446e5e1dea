const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

/** Words with which a sentence turns against what it names: prejudice reported, a burden lightened, a practice forbidden. */
export const TURNS_AGAINST = words(`định kiến|khuôn mẫu giới|quan niệm|quan điểm cho rằng|tư tưởng trọng nam|tư tưởng phong kiến|tư tưởng gia trưởng|tư tưởng lạc hậu|tâm lý ưa thích|tâm lý trọng nam|cho rằng|bị coi|coi là việc của|coi đó là việc của|xóa bỏ|loại bỏ|xóa dần|bài trừ|đẩy lùi|phê phán|lên án|chấm dứt|chống lại|thay đổi suy nghĩ|hủ tục|tập tục lạc hậu|phong tục lạc hậu|nghiêm cấm|cấm|không được coi|không được xem|không coi|không xem|không phân biệt|phân biệt đối xử|bất bình đẳng|trọng nam khinh nữ|không chỉ|không phải là|không phải chỉ|không còn|thói quen
  |gánh nặng|giảm thời gian|giảm số giờ|giảm khoảng cách|thu hẹp khoảng cách|giảm bớt|chia sẻ việc|chia sẻ công việc|chia sẻ trách nhiệm|cùng chia sẻ|san sẻ|không được trả công|xử lý vi phạm|xử phạt|hành vi vi phạm|hành vi phân biệt|hành vi bạo lực`);

/** Headings of parts that give account of what is or was; what is told there the draft does not ask for. */
export const ACCOUNT_HEADINGS = words('tình hình|thực trạng|kết quả|kết quả thực hiện|đánh giá|tồn tại|hạn chế|nguyên nhân|khó khăn|bối cảnh|đặc điểm tình hình|kết quả đạt được');
