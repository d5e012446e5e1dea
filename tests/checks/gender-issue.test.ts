import { expect, test } from 'vitest';
import { issuesIn } from '../../rules/checks/gender-issue-without-measure/issues.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { ownWording } from '../../rules/facts/own-wording.ts';
import { readFacts } from '../../rules/facts/read.ts';
import { readStructure } from '../../rules/structure/read.ts';

function issuesTold(sentence: string, heading: string): string[] {
  const draft = readMarkdown(`**KẾ HOẠCH**\n\n**Phát triển kinh tế năm 2026**\n\n**I. ${heading}**\n\n1. ${sentence}\n\n2. Địa bàn rộng, giao thông khó khăn.\n\n**II. NHIỆM VỤ**\n\n1. Làm đường liên xã.`);
  const structure = readStructure(draft);
  const facts = readFacts(draft, structure, '2026-06-01');
  return ownWording(structure, facts).flatMap((own) => issuesIn(own)).map(({ start, end }) => draft.text.slice(start, end));
}

const HEADINGS = ['THỰC TRẠNG', 'MỤC ĐÍCH, YÊU CẦU'];

test.each([
  'Tỷ lệ nữ tham gia cấp ủy còn thấp.', 'Khoảng cách giới trong lĩnh vực việc làm còn lớn.', 'Phụ nữ ở vùng sâu chưa được tiếp cận vốn vay.', 'Định kiến giới vẫn còn tồn tại trong một bộ phận người dân.',
  'Tình trạng mất cân bằng giới tính khi sinh còn nghiêm trọng, ở mức cao.', 'Trong 25 đồng chí cấp ủy chỉ có 3 đồng chí là nữ.', 'Lao động nữ làm việc trong khu vực phi chính thức, thu nhập bấp bênh hơn lao động nam.', 'Nam giới ít tham gia các buổi truyền thông về sức khỏe sinh sản.',
  'Tỷ lệ nữ lãnh đạo chủ chốt đạt 18%, chưa đạt chỉ tiêu.', 'Nữ chủ doanh nghiệp chỉ chiếm 21%.', 'Thu nhập bình quân của phụ nữ bằng 78% so với nam giới.', 'Nhiều phụ nữ phải nghỉ việc để chăm sóc con nhỏ.', 'Số giờ làm việc nhà của phụ nữ gấp 2,3 lần nam giới.',
  'Phụ nữ dân tộc thiểu số gặp nhiều khó khăn trong tiếp cận dịch vụ y tế.', 'Tỷ lệ học sinh nữ bỏ học cao hơn học sinh nam.',
])('“%s” tells of a gap', (sentence) => {
  for (const heading of HEADINGS) expect(issuesTold(sentence, heading), heading).toHaveLength(1);
});

test.each([
  'Phấn đấu tỷ lệ nữ đạt 35% vào năm 2030.', 'Tỷ lệ nữ đại biểu đạt 32%, cao hơn nhiệm kỳ trước 3%.', 'Phụ nữ và nam giới được hưởng như nhau.', 'Lao động nữ từ đủ 55 tuổi, lao động nam từ đủ 60 tuổi.', 'Số học viên nữ đạt 120 người, nam 100 người.',
  'Nâng cao nhận thức về định kiến giới trong cộng đồng.', 'Thu hẹp khoảng cách giới trong lĩnh vực chính trị.', 'Không để phụ nữ, trẻ em bị thiệt thòi khi sắp xếp nhà ở.', 'Kế hoạch góp phần giảm chênh lệch giữa nam và nữ còn tồn tại trong lao động.', 'Toàn tỉnh có 12.000 hội viên phụ nữ, 45 chi hội.',
  'Các cấp Hội Phụ nữ chưa được bố trí trụ sở.', 'Rà soát địa bàn còn có tình trạng bất bình đẳng giới để nhân rộng mô hình.', 'Việt Nam đạt mức thấp hơn so với khu vực.', 'Tuyến Bắc - Nam thấp hơn mặt ruộng 2 m.', 'Hỗ trợ phụ nữ có hoàn cảnh khó khăn vay vốn.', 'Xã có 3.200 lao động, trong đó nữ chiếm 48%.',
])('“%s” tells of none', (sentence) => {
  for (const heading of HEADINGS) expect(issuesTold(sentence, heading), heading).toEqual([]);
});
