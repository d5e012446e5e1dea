import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../rules/draft/html.ts';
import { isTable, paragraphs } from '../../rules/draft/tree.ts';
import { expectSound, readOrRefuse, tables, values } from './checks.ts';

const whole = (source: string) => readHtml(source, { whole: true });

describe('what the eye sees', () => {
  test('blocks part, inline elements do not, white space collapses over borders', () => {
    expect(values(whole('<div>Sở <b>Nội</b><span> vụ</span></div><p>chủ\n   trì</p>Ngoài<br>dòng'))).toEqual(['Sở Nội vụ', 'chủ trì', 'Ngoài', 'dòng']);
  });

  test('hidden elements, scripts, styles, forms and menus are left out; nothing runs', () => {
    const draft = whole(`<head><title>T</title><style>p{}</style></head><script>globalThis.ranHtml = true</script><p onclick="globalThis.ranHtml = true">Điều 1.</p>
      <p hidden>ẩn</p><p style="display:none">ẩn</p><div style="visibility: hidden">ẩn</div><noscript>ẩn</noscript><template>ẩn</template><nav>ẩn</nav><button>ẩn</button><textarea>ẩn</textarea><svg><text>ẩn</text></svg><img src=x onerror="globalThis.ranHtml = true"><!-- ẩn --><iframe srcdoc="ẩn"></iframe>`);
    expect(values(draft)).toEqual(['Điều 1.']);
    expect((globalThis as { ranHtml?: boolean }).ranHtml).toBeUndefined();
  });

  test('lists get the signs that the page shows', () => {
    expect(values(whole('<ol><li>Một</li><li value="5">Năm</li><li>Sáu</li></ol><ol start="3"><li>Ba</li></ol><ul><li>Gạch<ol><li>Trong</li></ol></li></ul>'))).toEqual(['1. Một', '5. Năm', '6. Sáu', '3. Ba', '- Gạch', '1. Trong']);
    expect(values(whole('<ul><li><p>Tập huấn</p><p>cho xã</p></li><li> <p></p></li><li><div><b>Khảo sát</b></div></li></ul><ol><li><p>Một</p></li></ol>'))).toEqual(['- Tập huấn', 'cho xã', '- Khảo sát', '1. Một']);
  });

  test('preformatted lines stay', () => {
    expect(values(whole('<pre>Điều 1.\n  Phạm vi</pre><p style="white-space: pre-wrap">a\nb</p>'))).toEqual(['Điều 1.', 'Phạm vi', 'a', 'b']);
  });

  test('bold by tag, by style, and taken back', () => {
    const draft = whole('<p><b>Một</b></p><p style="font-weight:700">Hai</p><p><b><span style="font-weight:normal">Ba</span></b></p><h2>Bốn</h2><p><b>Năm</b> sáu</p>');
    expect(paragraphs(draft).map(({ paragraph }) => [paragraph.value, paragraph.bold, paragraph.headingLevel])).toEqual([['Một', true, undefined], ['Hai', true, undefined], ['Ba', false, undefined], ['Bốn', true, 2], ['Năm sáu', false, undefined]]);
  });

  test('an accent in the next element joins its letter', () => {
    expect(whole('<p>bi<span>\u0300</span>nh</p>').text).toBe('bình');
  });
});

describe('tables', () => {
  test('cells, spans, header cells', () => {
    const draft = whole('<table><thead><tr><th>TT</th><th colspan="2">Nhiệm vụ</th></tr></thead><tbody><tr><td rowspan="2">1</td><td>Tập huấn<p>hai ngày</p></td><td>Sở</td></tr><tr><td></td><td>Ban</td></tr></tbody></table>');
    expect(tables(draft)).toEqual([[['TT', 'Nhiệm vụ'], ['1', 'Tập huấn / hai ngày', 'Sở'], ['', 'Ban']]]);
    const table = draft.children.find(isTable)!;
    expect(table.children[0]!.children[1]).toMatchObject({ column: 1, columnSpan: 2 });
    expect(table.children[1]!.children[0]).toMatchObject({ rowSpan: 2 });
    expect(table.children[0]!.children[0]!.children[0]!.bold).toBe(true);
  });

  test('a table for page layout is read as blocks, the table inside it as a table', () => {
    const draft = whole('<table><tr><td><p>Điều 1.</p><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>');
    expect(tables(draft)).toEqual([[['a', 'b']]]);
    expect(values(draft)).toEqual(['Điều 1.', 'a', 'b']);
  });

  test('nonsense spans count as one', () => {
    const draft = whole('<table><tr><td colspan="-4" rowspan="x">a</td><td colspan="99999">b</td></tr></table>');
    expect(draft.children.find(isTable)!.children[0]!.children.map((cell) => [cell.columnSpan, cell.rowSpan])).toEqual([[1, 1], [1, 1]]);
  });
});

describe('the draft inside its page', () => {
  const articles = Array.from({ length: 6 }, (_, i) => `<p>Điều ${i + 1}. Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan tổ chức thực hiện nhiệm vụ được giao và báo cáo kết quả.</p>`).join('');
  const head = '<p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p><p>Số: 12/KH-UBND</p><p>KẾ HOẠCH</p>';

  test('menus, side columns and footers around it are left out', () => {
    const draft = readHtml(`<body><div class="menu"><a>Trang chủ</a><a>Văn bản mới</a></div><main><article>${head}${articles}</article></main><aside><ul><li><a>Kế hoạch số 5 của Ủy ban nhân dân tỉnh</a></li></ul></aside><footer>Bản quyền thuộc về trang tin</footer></body>`);
    expect(values(draft)[0]).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(draft.text).toContain('Điều 6.');
    for (const outside of ['Trang chủ', 'Văn bản mới', 'Kế hoạch số 5', 'Bản quyền']) expect(draft.text).not.toContain(outside);
  });

  test('the head stays when it stands in an element of its own', () => {
    const draft = readHtml(`<body><div><div>${head}</div><div>${articles}</div></div></body>`);
    expect(draft.text).toContain('12/KH-UBND');
    expect(draft.text).toContain('Điều 6.');
  });

  test('a page without anything like a draft is read whole', () => {
    expect(values(readHtml('<body><p>Xin chào</p><p>Hai</p></body>'))).toEqual(['Xin chào', 'Hai']);
  });
});

describe('pages that cannot be reviewed', () => {
  test.each([['', 'empty'], ['<p> &nbsp; </p>', 'empty'], ['<body><script>x</script></body>', 'empty'], ['\u0000<p>x</p>', 'binary']])('%j is refused as %s', (source, code) => expect(readOrRefuse(readHtml, source)).toBe(code));

  test('broken markup is read as browsers do', () => {
    expect(values(whole('<p>Một<p>Hai</b></i><td>Ba<table><tr><p>Bốn'))).toEqual(expect.arrayContaining(['Một']));
  });

  test('elements nested deep are read; nested beyond what the parser can follow they are refused', () => {
    const nested = (depth: number): string => `${'<div>'.repeat(depth)}sâu${'</div>'.repeat(depth)}<p>nông</p>`;
    expect(values(whole(nested(800)))).toEqual(['sâu', 'nông']);
    expect(readOrRefuse(whole, nested(100_000))).toBe('damaged');
  });

  test('a page of millions of tags is refused before it is parsed', () => {
    expect(readOrRefuse(readHtml, '<p>a'.repeat(2_000_001))).toBe('too-large');
  });

  test('five million letters are read', () => {
    expect(whole('<p>1. Sở Nội vụ chủ trì thực hiện</p>'.repeat(5_000_000 / 37)).text.length).toBeGreaterThan(4_000_000);
  });
});

test('any markup: refused with a code, or a sound draft', () => {
  const piece = constantFrom('<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<br>', '<table>', '<tr>', '<td>', '</td>', '</table>', '<ol>', '<li>', '</ol>', '<ul>', '<pre>', 'Sở Nội vụ', 'nữ'.normalize('NFD'), '\u0303', ' ', '\n', '&nbsp;', '<h2>', '<span hidden>', '</span>', '<!--', '-->', '<script>', '</script>');
  for (const read of [readHtml, whole]) {
    assert(property(array(piece, { maxLength: 60 }), (pieces) => {
      const draft = readOrRefuse(read, pieces.join(''));
      if (typeof draft === 'string') expect(draft).toBe('empty');
      else expectSound(draft);
    }), { numRuns: 300 });
    assert(property(string({ unit: 'binary', maxLength: 200 }), (source) => {
      const draft = readOrRefuse(read, source);
      if (typeof draft !== 'string') expectSound(draft);
    }), { numRuns: 200 });
  }
});
