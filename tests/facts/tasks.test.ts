import { describe, expect, test } from 'vitest';
import { mattersOf } from '../../rules/facts/tasks/matter.ts';
import { ShareOfDuties } from '../../rules/facts/tasks/share.ts';
import type { Task } from '../../rules/facts/facts.ts';
import { factsOfMarkdown } from './plan.ts';

/** A plan with `tasks` as its contents and `duties` as its part on organisation. */
function tasksOf(tasks: string, duties = '', kind = 'KẾ HOẠCH'): Task[] {
  const organisation = duties ? `\n\n**II. TỔ CHỨC THỰC HIỆN**\n\n${duties}` : '';
  return factsOfMarkdown(`**${kind}**\n\n**Thực hiện công tác bình đẳng giới năm 2026**\n\n**I. NỘI DUNG**\n\n${tasks}${organisation}`).facts.tasks;
}
const covered = (tasks: string, duties?: string): string[] => tasksOf(tasks, duties).map((task) => task.covered);

const DUTIES = '1. Sở Nội vụ\n\n- Chủ trì tổ chức tập huấn kỹ năng lồng ghép giới cho công chức;\n\n- Theo dõi, đôn đốc các đơn vị;\n\n- Tham mưu bố trí kinh phí.\n\n2. Thanh tra tỉnh kiểm tra việc chấp hành pháp luật về lao động nữ.';

describe('what is a task', () => {
  test('leaf blocks of a part on contents, not headings, labels, or lines on time, place and form', () => {
    const tasks = tasksOf('1. Công tác truyền thông:\n\n- Tuyên truyền Luật Bình đẳng giới trên đài truyền thanh;\n\n- Hình thức: hội nghị, pa nô, tin bài trên cổng thông tin;\n\n- Thời gian: từ ngày 15 tháng 11 đến ngày 15 tháng 12;\n\n- Đối tượng: cán bộ, công chức và người lao động.\n\n2. Biên soạn sổ tay pháp luật về bình đẳng giới.\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Thời gian hoàn thành: Quý II/2026.');
    expect(tasks.map((task) => task.quote)).toEqual(['Tuyên truyền Luật Bình đẳng giới trên đài truyền thanh;', 'Biên soạn sổ tay pháp luật về bình đẳng giới.']);
  });

  test('rows of tables are no tasks of their own', () => {
    expect(tasksOf('| TT | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Tổ chức tập huấn kỹ năng lồng ghép giới cho công chức | Sở Nội vụ |')).toEqual([]);
  });

  test('parts on aims, money and organisation hold no tasks', () => {
    const { facts } = factsOfMarkdown('**KẾ HOẠCH**\n\n**Về bình đẳng giới**\n\n**I. MỤC TIÊU**\n\n1. Phấn đấu 60% cán bộ nữ được tập huấn kỹ năng lãnh đạo.\n\n**II. KINH PHÍ**\n\n1. Kinh phí từ nguồn ngân sách nhà nước theo phân cấp.\n\n**III. TỔ CHỨC THỰC HIỆN**\n\n1. Sở Nội vụ theo dõi, đôn đốc việc thực hiện.');
    expect(facts.tasks).toEqual([]);
  });

  test('only plans: a decision gives its duties article by article', () => {
    expect(tasksOf('1. Khảo sát thực trạng lao động nữ trong các khu công nghiệp.', '', 'BÁO CÁO')).toEqual([]);
    expect(tasksOf('1. Khảo sát thực trạng lao động nữ trong các khu công nghiệp.')).toHaveLength(1);
  });
});

describe('who covers a task', () => {
  test('its own sentence, brackets or labels', () => {
    for (const task of [
      '1. Sở Nội vụ khảo sát thực trạng lao động nữ trong khu công nghiệp.', '1. Khảo sát thực trạng lao động nữ (Sở Nội vụ chủ trì).',
      '1. Khảo sát thực trạng lao động nữ.\n\n- Cơ quan thực hiện: Sở Nội vụ tiến hành khảo sát; các xã cung cấp số liệu.', '1. Khảo sát thực trạng lao động nữ. Chủ trì: Sở Nội vụ.',
    ]) expect(tasksOf(task)[0], task).toMatchObject({ covered: 'own', ownBody: true });
  });

  test('a duty of the same matter', () => {
    expect(covered('1. Tập huấn kỹ năng lồng ghép giới cho công chức các sở.\n\n2. Kiểm tra việc chấp hành pháp luật về lao động nữ.', DUTIES)).toEqual(['duty', 'duty']);
  });

  test('no duty of its matter: survey and awards', () => {
    expect(covered('1. Khảo sát thực trạng lao động nữ trên địa bàn tỉnh.\n\n2. Khen thưởng tập thể, cá nhân có thành tích xuất sắc.', DUTIES)).toEqual(['no', 'no']);
  });

  test('communication is covered by the duty to carry the plan out; training is not', () => {
    const general = '1. Các sở, ban, ngành cấp tỉnh tổ chức triển khai thực hiện Kế hoạch này.';
    expect(covered('1. Tuyên truyền Luật Bình đẳng giới trên đài truyền thanh.\n\n2. Tập huấn kỹ năng lồng ghép giới cho công chức.', general)).toEqual(['duty', 'no']);
  });

  test('a matter between: a person decides', () => {
    expect(covered('1. Tăng cường hợp tác quốc tế trong lĩnh vực bình đẳng giới.', `${DUTIES}\n\n3. Sở Y tế hướng dẫn bệnh viện tiếp nhận người bệnh.`)).toEqual(['unsure']);
  });

  test('the nearest duty is shown', () => {
    expect(tasksOf('1. Tập huấn kỹ năng lồng ghép giới cho công chức các sở.', DUTIES)[0]!.nearest).toMatchObject({ body: 'Sở Nội vụ' });
  });
});

test('titles in quotation marks are no matter of the task', () => {
  expect(mattersOf('Triển khai Đề án “Tập huấn cho cán bộ nữ” trên địa bàn', 140)).not.toContain('training');
  expect(mattersOf('Tập huấn cho cán bộ', 140)).toEqual(['training']);
  expect(mattersOf('Triển khai các hoạt động theo lộ trình, tập huấn', 10)).toEqual([]);
});

test('the share of a duty is 1 for the same words, 0 for none, and common words weigh nothing', () => {
  const shares = new ShareOfDuties(['tổ chức tập huấn', 'tổ chức khảo sát', 'tổ chức kiểm tra', 'tổ chức hội nghị'], ['khảo sát lao động nữ', 'tổ chức']);
  expect(shares.nearest('khảo sát lao động nữ')).toEqual({ share: 1, index: 0 });
  expect(shares.nearest('biên soạn sổ tay').share).toBe(0);
  expect(shares.nearest('tổ chức kiểm tra').share).toBeLessThan(0.3);
});
