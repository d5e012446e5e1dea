import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { duties, factsOf, factsOfHtml, factsOfMarkdown, plan } from './plan.ts';

const assignments = (body: string) => factsOfMarkdown(plan(body)).facts.assignments;
const bodies = (body: string): string[] => assignments(body).map((a) => a.body);

describe('layouts', () => {
  test('a sentence with the body as its subject', () => {
    expect(assignments('1. Sở Y tế hướng dẫn các bệnh viện tiếp nhận nạn nhân.')).toMatchObject([{ body: 'Sở Y tế', duty: 'hướng dẫn các bệnh viện tiếp nhận nạn nhân', layout: 'sentence', role: 'lead' }]);
  });

  test('a heading that names the body and a list under it; each clause is a duty of its own', () => {
    const found = assignments('1. Sở Công Thương\n\n- Hướng dẫn doanh nghiệp; kiểm tra chế độ đối với lao động nữ.\n\n- Tổng hợp khó khăn.\n\n2. Sở Tài chính\n\n- Bố trí kinh phí.');
    expect(found.map((a) => [a.body, a.duty, a.layout])).toEqual([
      ['Sở Công Thương', 'Hướng dẫn doanh nghiệp', 'heading'],
      ['Sở Công Thương', 'kiểm tra chế độ đối với lao động nữ', 'heading'],
      ['Sở Công Thương', 'Tổng hợp khó khăn', 'heading'],
      ['Sở Tài chính', 'Bố trí kinh phí', 'heading'],
    ]);
  });

  test('a run-in heading, several bodies before one colon', () => {
    expect(duties('1. Sở Dân tộc và Tôn giáo; Ban Quản lý các khu công nghiệp tỉnh: Lồng ghép vấn đề bình đẳng giới.')).toEqual([
      ['Sở Dân tộc và Tôn giáo', 'Lồng ghép vấn đề bình đẳng giới'], ['Ban Quản lý các khu công nghiệp tỉnh', 'Lồng ghép vấn đề bình đẳng giới'],
    ]);
  });

  test('letters under a number: the inner heading names the body', () => {
    expect(bodies('1. Các cơ quan thuộc xã\n\na) Phòng Văn hóa - Xã hội\n\n- Tham mưu xây dựng kế hoạch.\n\nb) Công an xã\n\n- Tiếp nhận tin báo về bạo lực.')).toEqual(['Phòng Văn hóa - Xã hội', 'Công an xã']);
  });

  test('labels under a task', () => {
    const found = assignments('1. Xây dựng tài liệu truyền thông.\n\n- Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.\n\n- Cơ quan phối hợp: Sở Nội vụ; Báo và Phát thanh, Truyền hình tỉnh.\n\n- Thời gian hoàn thành: Quý II/2026.');
    expect(found).toMatchObject([{ body: 'Sở Văn hóa, Thể thao và Du lịch', duty: 'Xây dựng tài liệu truyền thông.', with: ['Sở Nội vụ', 'Báo và Phát thanh, Truyền hình tỉnh'], deadline: 'Quý II/2026', layout: 'label', role: 'lead' }]);
  });

  test('labels in one line under a task, and behind a task in its own block', () => {
    const under = assignments('1. Xây dựng tài liệu truyền thông.\n\nĐơn vị chủ trì: Sở Nội vụ. Đơn vị phối hợp: Sở Tài chính. Thời gian thực hiện: năm 2026.');
    const behind = assignments('1. Xây dựng tài liệu truyền thông. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Tài chính; thời gian thực hiện: năm 2026.');
    for (const found of [under, behind]) expect(found).toMatchObject([{ body: 'Sở Nội vụ', with: ['Sở Tài chính'], deadline: 'năm 2026', layout: 'label' }]);
    expect(behind[0]!.duty).toBe('Xây dựng tài liệu truyền thông');
  });

  test('labels of one task do not reach the task before it', () => {
    const found = assignments('1. Tổ chức tập huấn.\n\n- Chủ trì: Sở Nội vụ.\n\n2. Tổ chức khảo sát.\n\n- Chủ trì: Sở Y tế.');
    expect(found.map((a) => [a.body, a.duty])).toEqual([['Sở Nội vụ', 'Tổ chức tập huấn.'], ['Sở Y tế', 'Tổ chức khảo sát.']]);
  });

  test('an annex table; group rows and rows of column numbers are left out', () => {
    const found = assignments(`1. Nhiệm vụ theo bảng sau.

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
|---|---|---|---|---|
| (1) | (2) | (3) | (4) | (5) |
| I | TRUYỀN THÔNG | | | |
| 1 | Tổ chức chiến dịch truyền thông | Sở Nội vụ | Các sở, ngành; UBND các xã | Tháng 11/2026 |
| 2 | Biên soạn tờ rơi | Hội Liên hiệp Phụ nữ tỉnh | Sở Y tế | Quý II/2026 |`);
    expect(found.map((a) => [a.body, a.duty, a.with, a.deadline, a.layout])).toEqual([
      ['Sở Nội vụ', 'Tổ chức chiến dịch truyền thông', ['Các sở, ngành', 'UBND các xã'], 'Tháng 11/2026', 'table'],
      ['Hội Liên hiệp Phụ nữ tỉnh', 'Biên soạn tờ rơi', ['Sở Y tế'], 'Quý II/2026', 'table'],
    ]);
  });

  test('a cell that spans rows names the lead of each of them', () => {
    const { facts } = factsOfHtml(`<p><b>KẾ HOẠCH</b></p><p><b>I. NHIỆM VỤ</b></p><table>
      <tr><th>TT</th><th>Nội dung công việc</th><th>Đơn vị thực hiện</th><th>Tiến độ</th></tr>
      <tr><td colspan="4"><b>I. NÂNG CAO NHẬN THỨC</b></td></tr>
      <tr><td>1</td><td>Tổ chức hội nghị phổ biến pháp luật</td><td rowspan="2">Sở Tư pháp</td><td>Quý I</td></tr>
      <tr><td>2</td><td>Biên soạn sổ tay pháp luật</td><td>Quý III</td></tr>
      <tr><td>3</td><td>Khảo sát lao động nữ</td><td>Sở Nội vụ</td><td>Quý IV</td></tr></table>`);
    expect(facts.assignments.map((a) => [a.body, a.duty, a.deadline])).toEqual([
      ['Sở Tư pháp', 'Tổ chức hội nghị phổ biến pháp luật', 'Quý I'], ['Sở Tư pháp', 'Biên soạn sổ tay pháp luật', 'Quý III'], ['Sở Nội vụ', 'Khảo sát lao động nữ', 'Quý IV'],
    ]);
  });

  test('a cell with labels or a sentence in it', () => {
    const table = (cell: string): string => `1. Bảng phân công.\n\n| TT | Nhiệm vụ | Phân công thực hiện | Thời gian |\n|---|---|---|---|\n| 1 | Tập huấn nghiệp vụ | ${cell} | Quý I |`;
    for (const cell of ['Chủ trì: Sở Nội vụ. Phối hợp: Sở Y tế', 'Sở Nội vụ chủ trì, phối hợp với Sở Y tế']) expect(assignments(table(cell)), cell).toMatchObject([{ body: 'Sở Nội vụ', with: ['Sở Y tế'], duty: 'Tập huấn nghiệp vụ' }]);
  });

  test('a list of administrative procedures is no task table', () => {
    expect(duties('1. Danh mục thủ tục.\n\n| TT | Tên thủ tục hành chính | Nội dung | Cơ quan thực hiện |\n|---|---|---|---|\n| 1 | Cấp giấy chứng nhận | Mới | Sở Y tế |')).toEqual([]);
  });

  test('a task table whose columns cannot be told is reported as unread, not guessed', () => {
    const { facts } = factsOfMarkdown(plan('1. Bảng phân công.\n\n| A | Chủ trì | B |\n|---|---|---|\n| Tập huấn nghiệp vụ cho cán bộ | Sở Nội vụ | x |'));
    expect(facts.assignments).toEqual([]);
    expect(facts.unreadLayouts).toEqual(['table']);
  });

  test('an article on duties', () => {
    const draft = readMarkdown('**QUYẾT ĐỊNH**\n\n**Ban hành Quy chế phối hợp về bình đẳng giới**\n\n**Điều 1. Phạm vi**\n\nQuy chế này quy định việc phối hợp.\n\n**Điều 2. Trách nhiệm của Sở Nội vụ**\n\n1. Chủ trì tham mưu quản lý nhà nước về bình đẳng giới.\n\n2. Phối hợp với Sở Tài chính lập dự toán.');
    expect(factsOf(draft).assignments.map((a) => [a.body, a.role, a.layout])).toEqual([['Sở Nội vụ', 'lead', 'article'], ['Sở Nội vụ', 'coordinate', 'article']]);
  });
});

describe('lists of bodies', () => {
  test.each([
    ['Sở Văn hóa, Thể thao và Du lịch tổ chức truyền thông.', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Các sở, ban, ngành cấp tỉnh; UBND các xã, phường và các đơn vị liên quan xây dựng kế hoạch.', ['Các sở, ban, ngành cấp tỉnh', 'UBND các xã, phường', 'các đơn vị liên quan']],
    ['Sở Giáo dục và Đào tạo, Sở Khoa học và Công nghệ rà soát tài liệu.', ['Sở Giáo dục và Đào tạo', 'Sở Khoa học và Công nghệ']],
    ['Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục.', ['Báo và Phát thanh, Truyền hình tỉnh']],
    ['Giám đốc Sở Nội vụ, Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành.', ['Giám đốc Sở Nội vụ', 'Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường']],
    ['Giám đốc các Sở: Tài chính, Nội vụ, Y tế tổ chức thực hiện.', ['Giám đốc các Sở: Tài chính, Nội vụ, Y tế']],
    ['Hội Liên hiệp Phụ nữ tỉnh và các tổ chức thành viên vận động hội viên.', ['Hội Liên hiệp Phụ nữ tỉnh', 'các tổ chức thành viên']],
    ['Sở Xây dựng chủ trì thiết kế nhà vệ sinh công cộng.', ['Sở Xây dựng']],
  ])('%s', (words, expected) => expect(bodies(`1. ${words}`)).toEqual(expected));
});

describe('no duties', () => {
  test.each([
    'Tổ chức hội nghị sơ kết, tổng kết công tác bình đẳng giới.', 'Báo cáo kết quả thực hiện về UBND tỉnh trước ngày 30/11.',
    'Phòng chống bạo lực trên cơ sở giới, hỗ trợ nạn nhân kịp thời.', 'Phòng, chống bạo lực gia đình tại các xã, tổ chức nói chuyện chuyên đề.',
    'Bộ luật Lao động quy định người sử dụng lao động bảo đảm bình đẳng giới.', 'Ban hành kế hoạch kiểm tra và tổ chức kiểm tra việc thực hiện.',
    'Hội nghị triển khai kế hoạch được tổ chức trong quý I.', 'Bộ phận một cửa tiếp nhận hồ sơ.', 'Quỹ đất dành cho nhà trẻ được bố trí trong quy hoạch.',
    'Cơ quan, tổ chức, cá nhân có trách nhiệm thực hiện Kế hoạch này.', 'Theo báo cáo của Sở Nội vụ, tỷ lệ nữ cán bộ tăng.',
    'Sở Nội vụ đã tổ chức 05 lớp tập huấn trong năm 2025.', 'Cơ quan thường trực: Sở Nội vụ.', 'Tăng cường sự lãnh đạo của cấp ủy đối với công tác bình đẳng giới.',
  ])('%s', (words) => expect(duties(`1. ${words}`)).toEqual([]));

  test('the preamble, the recipients and the signature', () => {
    const { facts } = factsOfMarkdown(`**KẾ HOẠCH**\n\n**Về bình đẳng giới**\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch thực hiện công tác bình đẳng giới như sau:\n\n**I. TỔ CHỨC THỰC HIỆN**\n\n1. Sở Tư pháp\n\n- Thẩm định việc lồng ghép.\n\n*Nơi nhận:*\n\n- Sở Nội vụ thực hiện;\n\n- Lưu: VT.\n\n**TM. ỦY BAN NHÂN DÂN**`);
    expect(facts.assignments.map((a) => a.body)).toEqual(['Sở Tư pháp']);
  });

  test('words quoted from another act', () => {
    const draft = readMarkdown('**QUYẾT ĐỊNH**\n\n**Sửa đổi Quy chế**\n\n**Điều 1.** Sửa đổi Điều 5 như sau:\n\n“Điều 5. Trách nhiệm\n\n1. Sở Lao động theo dõi việc thực hiện.”\n\n**Điều 2.** Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.');
    expect(factsOf(draft).assignments.map((a) => a.body)).toEqual(['Sở Nội vụ']);
  });
});

describe('lead-ins', () => {
  test.each([
    ['Giao Sở Y tế hướng dẫn các cơ sở y tế.', 'Sở Y tế', 'lead'],
    ['Đề nghị Hội Liên hiệp Phụ nữ tỉnh giám sát việc thực hiện Kế hoạch.', 'Hội Liên hiệp Phụ nữ tỉnh', 'requested'],
    ['Công đoàn Viên chức tỉnh: đề nghị tuyên truyền đến đoàn viên.', 'Công đoàn Viên chức tỉnh', 'requested'],
    ['UBND tỉnh giao Sở Nội vụ theo dõi việc thực hiện Kế hoạch.', 'Sở Nội vụ', 'lead'],
    ['Căn cứ nội dung Kế hoạch này, các sở, ban, ngành cấp tỉnh xây dựng kế hoạch của cơ quan mình.', 'các sở, ban, ngành cấp tỉnh', 'lead'],
    ['Trường hợp có vướng mắc thì các đơn vị phản ánh kịp thời.', 'các đơn vị', 'lead'],
    ['Hằng năm, Sở Nội vụ tổng hợp số liệu theo giới tính.', 'Sở Nội vụ', 'lead'],
    ['Yêu cầu Công an tỉnh chỉ đạo Công an cấp xã tiếp nhận tin báo.', 'Công an tỉnh', 'lead'],
    ['Kinh phí: Sở Tài chính bố trí kinh phí thực hiện Kế hoạch.', 'Sở Tài chính', 'lead'],
    ['Sở Nội vụ, trong phạm vi chức năng, nhiệm vụ được giao, có trách nhiệm hướng dẫn các xã.', 'Sở Nội vụ', 'lead'],
    ['Sở Nội vụ cần tăng cường kiểm tra.', 'Sở Nội vụ', 'lead'],
    ['Báo và Phát thanh, Truyền hình Cần Thơ tăng thời lượng.', 'Báo và Phát thanh, Truyền hình Cần Thơ', 'lead'],
  ])('%s', (words, body, role) => expect(assignments(`1. ${words}`)).toMatchObject([{ body, role }]));
});

describe('roles and partners', () => {
  test.each([
    ['chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan lập dự toán.', 'lead', ['Sở Tài chính', 'các cơ quan liên quan']],
    ['phối hợp với Liên đoàn Lao động tỉnh kiểm tra chế độ.', 'coordinate', ['Liên đoàn Lao động tỉnh']],
    ['phối hợp Sở Y tế, Hội Liên hiệp Phụ nữ tỉnh tổ chức tập huấn.', 'coordinate', ['Sở Y tế', 'Hội Liên hiệp Phụ nữ tỉnh']],
    ['phối hợp tổ chức tập huấn.', 'coordinate', []],
    ['tham gia ý kiến vào dự thảo.', 'participate', []],
    ['là cơ quan thường trực, theo dõi việc thực hiện.', 'lead', []],
    ['tổ chức tập huấn (phối hợp với Sở Y tế).', 'lead', ['Sở Y tế']],
  ])('Sở Nội vụ %s', (words, role, partners) => expect(assignments(`1. Sở Nội vụ ${words}`)).toMatchObject([{ body: 'Sở Nội vụ', role, with: partners }]));

  test('a task that names its owner behind its own words', () => {
    expect(assignments('1. Xây dựng mô hình nhà tạm lánh (Sở Y tế chủ trì, phối hợp với Công an tỉnh).')).toMatchObject([{ body: 'Sở Y tế', with: ['Công an tỉnh'], role: 'lead' }]);
    expect(bodies('1. Đề án nâng cao năng lực nữ cán bộ do Sở Nội vụ chủ trì xây dựng.')).toEqual(['Sở Nội vụ']);
    expect(bodies('1. Sở Y tế tham gia các cuộc kiểm tra do Sở Nội vụ chủ trì.')).toEqual(['Sở Y tế']);
    expect(bodies('1. Tổng hợp các nhiệm vụ do sở, ngành chủ trì.')).toEqual([]);
  });

  test('the body that receives reports has the duty to put them together', () => {
    const found = assignments('1. Các sở, ngành cấp tỉnh gửi báo cáo về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh trước ngày 15/12.');
    expect(found.map((a) => [a.body, a.duty])).toEqual([
      ['Các sở, ngành cấp tỉnh', 'gửi báo cáo về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh trước ngày 15/12'], ['Sở Nội vụ', 'để tổng hợp, báo cáo UBND tỉnh trước ngày 15/12'],
    ]);
  });

  test('open groups are vague, known groups are not', () => {
    const vague = (words: string): boolean[] => assignments(`1. ${words} xây dựng kế hoạch.`).map((a) => a.vague);
    expect(vague('Các cơ quan, đơn vị có liên quan')).toEqual([true]);
    expect(vague('Các cấp, các ngành')).toEqual([true, true]);
    expect(vague('Các sở, ban, ngành cấp tỉnh')).toEqual([false]);
    expect(vague('UBND các xã, phường')).toEqual([false]);
  });
});

describe('how the text is typed', () => {
  test('hard-wrapped lines, inside names and verbs', () => {
    expect(duties('1. Sở Y tế tổ\nchức tập huấn\ncho cán bộ y tế\nvà phối hợp với Công an\ntỉnh xử lý các vụ\nbạo lực trên cơ sở\ngiới tại các\nxã, phường trong năm\n2026.')).toEqual([['Sở Y tế', 'tổ chức tập huấn cho cán bộ y tế và phối hợp với Công an tỉnh xử lý các vụ bạo lực trên cơ sở giới tại các xã, phường trong năm 2026']]);
  });

  test('old tone placement and capitals', () => {
    expect(bodies('1. Uỷ ban nhân dân các xã bố trí kinh phí.')).toEqual(['Uỷ ban nhân dân các xã']);
    expect(bodies('**1. SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH**\n\n- Tổ chức truyền thông.')).toEqual(['SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH']);
  });

  test('decomposed letters give the same reading', () => {
    const words = '1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính lập dự toán trước ngày 15/3/2026.';
    expect(duties(words.normalize('NFD'))).toEqual(duties(words));
  });
});

test('every assignment stands on exact words', () => {
  const piece = constantFrom('1. Sở Nội vụ', 'Giao Sở Y tế', 'chủ trì', 'phối hợp với', 'Các sở, ban, ngành', ';', '. ', ': ', '\n\n', '\n', '- ', 'tổ chức tập huấn', 'để tổng hợp', 'gửi về Sở Nội vụ', 'trước ngày 15/3', '(', ')', 'Cơ quan chủ trì: ', 'Thời gian: quý I', '| ', 'đề nghị ', 'do ', '**', 'Nơi nhận:');
  assert(property(array(piece, { maxLength: 40 }), (pieces) => {
    const { draft, facts } = factsOfMarkdown(plan(pieces.join(' ')));
    for (const a of facts.assignments) {
      expect(draft.text.slice(a.start, a.end)).toBe(a.duty);
      expect(draft.text.slice(a.bodySpan.start, a.bodySpan.end).replace(/\s+/g, ' ')).toBe(a.body);
      expect(a.end).toBeGreaterThan(a.start);
      if (a.deadlineSpan) expect(draft.text.slice(a.deadlineSpan.start, a.deadlineSpan.end)).toBe(a.deadline);
    }
  }), { numRuns: 150 });
});
