import { describe, expect, test } from 'vitest';
import { mattersOf } from '../../rules/facts/tasks/matter.ts';
import { referencesOf } from '../../rules/facts/tasks/references.ts';
import { ShareOfDuties } from '../../rules/facts/tasks/share.ts';
import { passageOf } from '../../rules/text/passage.ts';
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

  test('rows of tables that name their lead are no tasks of their own', () => {
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

describe('owners that an own layout leaves out', () => {
  test('among tasks that each name a lead by label, the one without is open; its lines are no tasks of their own', () => {
    const tasks = tasksOf('1. Lễ phát động cấp tỉnh\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n2. Thăm hỏi người bị bạo lực\n\n- Cơ quan chủ trì: Hội Liên hiệp Phụ nữ tỉnh.\n\n3. Kiểm tra việc thực hiện pháp luật về bình đẳng giới\n\nNội dung kiểm tra gồm bố trí công chức, kinh phí.', '1. Sở Nội vụ hướng dẫn, kiểm tra việc thực hiện.');
    expect(tasks.map(({ quote, covered, gap }) => [quote, covered, gap]).at(-1)).toEqual(['Kiểm tra việc thực hiện pháp luật về bình đẳng giới', 'no', 'label']);
    expect(tasks.filter((task) => task.covered === 'no')).toHaveLength(1);
  });

  test('one labelled task is no layout', () => {
    expect(tasksOf('1. Lễ phát động cấp tỉnh tại Quảng trường\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n2. Thăm hỏi người bị bạo lực đang tạm lánh\n\n3. Kiểm tra việc thực hiện pháp luật lao động', DUTIES).map(({ gap }) => gap)).toEqual([null, null, null]);
  });

  test('a row of a task table with a time and no lead is open', () => {
    const [task] = tasksOf('| TT | Nhiệm vụ | Chủ trì | Phối hợp | Hoàn thành |\n|---|---|---|---|---|\n| I | Dữ liệu | | | |\n| 1 | Sắp xếp lại nhà tạm lánh | | Hội Liên hiệp Phụ nữ tỉnh | 2027 |\n| 2 | Công bố đường dây nóng | Công an tỉnh | | Tháng 6 |');
    expect(task).toMatchObject({ quote: 'Sắp xếp lại nhà tạm lánh', covered: 'no', gap: 'cell' });
  });
});

describe('duties that name tasks by number', () => {
  test.each([
    ['chủ trì nhiệm vụ 3, mỗi tháng số hóa tối thiểu 2.500 trang', ['3']],
    ['Thực hiện nhiệm vụ 1 trước ngày 25/9/2025', ['1']],
    ['chủ trì mục I và khoản 2 mục III', ['i', 'iii.2']],
    ['thực hiện khoản 1, 2 và 4 mục II.3', ['ii.3.1', 'ii.3.2', 'ii.3.4']],
    ['chủ trì các hoạt động 1, 2 tại Kế hoạch này', ['1', '2']],
    ['tổ chức hoạt động 4 tháng cuối năm', []],
    ['báo cáo nội dung 02 cuộc kiểm tra', []],
    ['thực hiện mục tiêu quốc gia', []],
  ] as const)('%s', (duty, paths) => {
    expect(referencesOf(passageOf(duty).folded).map(({ path }) => path.join('.'))).toEqual(paths);
  });

  test('cover what they name, and nothing when everybody is named', () => {
    const tasks = '1. Số hóa sổ hộ tịch từ năm 1990 đến nay.\n\n2. Lắp camera an ninh tại các thôn giáp ranh.';
    const others = '1. Văn phòng đôn đốc, tổng hợp.\n\n2. Công an xã tuần tra ban đêm.\n\n3. Phòng Kinh tế cân đối ngân sách.\n\n4. Phòng Văn hóa tập huấn cho thôn.';
    expect(covered(tasks, `${others}\n\n5. Công an xã chủ trì nhiệm vụ 2.`)).toEqual(['unsure', 'duty']);
    expect(covered(tasks, `${others}\n\n5. Các đơn vị thực hiện mục I.`)).not.toContain('duty');
  });
});

test('titles in quotation marks are no matter of the task', () => {
  expect(mattersOf('Triển khai Đề án “Tập huấn cho cán bộ nữ” trên địa bàn', 140)).not.toContain('training');
  expect(mattersOf('Tập huấn cho cán bộ', 140)).toEqual(['training']);
  expect(mattersOf('Biên soạn sổ tay dùng cho báo cáo viên cấp xã', 140)).toEqual([]);
  expect(mattersOf('Triển khai các hoạt động theo lộ trình, tập huấn', 10)).toEqual([]);
});

test('the share of a duty is 1 for the same words, 0 for none, and common words weigh nothing', () => {
  const tasks = ['khảo sát lao động nữ', 'biên soạn sổ tay', 'tổ chức kiểm tra'];
  const shares = new ShareOfDuties(['tổ chức tập huấn', 'tổ chức khảo sát', 'tổ chức kiểm tra', 'tổ chức hội nghị'].map(passageOf), ['khảo sát lao động nữ', 'tổ chức'].map(passageOf), tasks.map(passageOf));
  expect(shares.nearest(passageOf('khảo sát lao động nữ'))).toEqual({ share: 1, index: 0 });
  expect(shares.nearest(passageOf('biên soạn sổ tay')).share).toBe(0);
  expect(shares.nearest(passageOf('tổ chức kiểm tra')).share).toBeLessThan(0.3);
});
