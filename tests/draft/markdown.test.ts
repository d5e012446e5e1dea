import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeMarkdown } from '../../rules/draft/markdown-signs.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { isTable, paragraphs } from '../../rules/draft/tree.ts';
import { expectPlaced, expectSound, readOrRefuse, tables, values } from './checks.ts';

describe('blocks', () => {
  test('legal numbering is text, not a list', () => {
    expect(values(readMarkdown('1. Một.\n\n3. Ba.\n\n- gạch\n\n+ cộng\n\na) điểm\n\n1\\. thoát'))).toEqual(['1. Một.', '3. Ba.', '- gạch', '+ cộng', 'a) điểm', '1. thoát']);
  });

  test('headings of the format have a level, rules under a head make none', () => {
    const draft = readMarkdown('## **I. MỤC ĐÍCH**\n\nCỘNG HÒA\n-----\n\nNội dung.\n\n---\n\nHết.');
    expect(paragraphs(draft).map(({ paragraph }) => [paragraph.value.replace(/\s+/g, ' '), paragraph.headingLevel])).toEqual([['I. MỤC ĐÍCH', 2], ['CỘNG HÒA', undefined], ['Nội dung.', undefined], ['Hết.', undefined]]);
  });

  test('indents are layout, angle brackets are words', () => {
    expect(values(readMarkdown('     Điều 1. Phạm vi\n\n    thụt vào'))).toEqual(['Điều 1. Phạm vi', 'thụt vào']);
    expect(values(readMarkdown('> 50% lao động nữ'))[0]).toContain('50% lao động nữ');
  });

  test('bold over the whole paragraph or part of it', () => {
    const bold = (source: string): boolean => paragraphs(readMarkdown(source))[0]!.paragraph.bold;
    expect(bold('**I. MỤC ĐÍCH**')).toBe(true);
    expect(bold('**1.** **Sở Nội vụ**')).toBe(true);
    expect(bold('**1.** Sở Nội vụ')).toBe(false);
    expect(bold('### Tiêu đề')).toBe(true);
  });

  test('signs of emphasis that a converter set wrongly are no words', () => {
    expect(values(readMarkdown('*Đơn vị thực hiện: *Các sở, ngành'))).toEqual(['Đơn vị thực hiện: Các sở, ngành']);
    expect(values(readMarkdown('_Chí__nh phủ_ **Sở** Nội vụ**')).join()).not.toContain('**');
  });

  test('a hard break parts, entities and escapes are decoded and still placed', () => {
    expect(values(readMarkdown('Một<br>Hai'))).toEqual(['Một', 'Hai']);
    const source = 'Nam &amp; nữ \\* 10\\%';
    const draft = readMarkdown(source);
    expect(draft.text).toContain('Nam & nữ');
    expect(draft.source.locate(draft.text.indexOf('nữ')).offset).toBe(source.indexOf('nữ'));
  });

  test('a bold heading broken over lines is one heading', () => {
    const filler = Array.from({ length: 12 }, (_, i) => `${i + 1}. Tuyên truyền pháp luật về bình đẳng giới cho cán bộ,\ncông chức và người lao động trong toàn tỉnh năm nay\nvà các năm sau.`).join('\n\n');
    expect(values(readMarkdown(`**I. MỤC\nĐÍCH, YÊU CẦU**\n\n${filler}`))[0]).toBe('I. MỤC ĐÍCH, YÊU CẦU');
  });
});

describe('tables', () => {
  test('of pipes', () => {
    expect(tables(readMarkdown('Trước\n\n| TT | Nhiệm vụ | Cơ quan |\n|---|---|---|\n| 1 | **Tập huấn** | |\n| 2 | Khảo sát<br>số liệu | Sở Nội vụ |\n\nSau'))).toEqual([[['TT', 'Nhiệm vụ', 'Cơ quan'], ['1', 'Tập huấn', ''], ['2', 'Khảo sát / số liệu', 'Sở Nội vụ']]]);
  });

  test('of lone signs with empty cells and a short row of merged cells', () => {
    const draft = readMarkdown('|\n**TT**\n|\n**Nhiệm vụ**\n|\n**Chủ trì**\n|\n**Hạn**\n|\n|\nA\n|\nDữ liệu\n|\n|\n1\n|\nSắp xếp nhà tạm lánh\n|\n|\n2027\n|\n|\n2\n|\nKhảo sát\n|\nSở Nội vụ\n|\n|\n|\nB\n|\nKhác\n|\n|\n|\n');
    const table = draft.children.find(isTable)!;
    expect(table.children.map((row) => row.children.map((cell) => cell.children.map((p) => p.value).join(' ')))).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn'], ['A', 'Dữ liệu'], ['1', 'Sắp xếp nhà tạm lánh', '', '2027'], ['2', 'Khảo sát', 'Sở Nội vụ', ''], ['B', 'Khác', '', ''],
    ]);
  });

  test('of lone signs, as converters write them', () => {
    const draft = readMarkdown('Trước\n\n|\nTT\n|\nNhiệm vụ\n|\n|\n1\n|\nTập huấn\n|\n\nSau');
    expect(tables(draft)).toEqual([[['TT', 'Nhiệm vụ'], ['1', 'Tập huấn']]]);
    expect(values(draft).at(-1)).toBe('Sau');
  });

  test('a stray sign is no table', () => {
    const draft = readMarkdown('Một.\n\n|\n\nHai.');
    expect(draft.children.some(isTable)).toBe(false);
    expect(values(draft)).toEqual(['Một.', 'Hai.']);
  });
});

test('what looks like Markdown', () => {
  for (const source of ['**I. MỤC**', '# Tiêu đề', '| a | b |', '|\nx\n|']) expect(looksLikeMarkdown(source), source).toBe(true);
  for (const source of ['I. MỤC ĐÍCH', '1. Một * hai', 'số # 5', 'a | b']) expect(looksLikeMarkdown(source), source).toBe(false);
});

describe('texts that cannot be reviewed', () => {
  test.each([['', 'empty'], ['\n \n', 'empty'], ['\u0000**x**', 'binary']])('%j is refused as %s', (source, code) => expect(readOrRefuse(readMarkdown, source)).toBe(code));
  test('one letter is a draft', () => expect(readMarkdown('ữ'.normalize('NFD')).text).toBe('ữ'));
});

test('scripts, links and images in the text are words, never run or loaded', () => {
  const draft = readMarkdown('<script>globalThis.ran = true</script>\n\n[Luật](javascript:ran()) và ![x](http://a/b.png)');
  expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  expect(draft.text).toContain('Luật');
});

test('a text in many parts is read as one: fences, tables and places', () => {
  const source = `${'**1. Sở Nội vụ**\n\n- Chủ trì thực hiện.\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Tập huấn |\n\n'.repeat(2000)}\`\`\`\nkhối\n\n${'dòng\n\n'.repeat(4000)}\`\`\`\n\nHết.`;
  const draft = readMarkdown(source);
  expectSound(draft);
  expect(draft.children.filter(isTable)).toHaveLength(2000);
  expect(values(draft).filter((value) => value === '- Chủ trì thực hiện.')).toHaveLength(2000);
  expect(values(draft).at(-1)).toBe('Hết.');
  expect(draft.text).not.toContain('`');
  const last = draft.text.lastIndexOf('Sở Nội vụ');
  expect(draft.source.locate(last).offset).toBe(source.lastIndexOf('Sở Nội vụ'));
});

test('a million letters are read', () => {
  expect(readMarkdown('**1. Sở Nội vụ**\n\n- Chủ trì thực hiện.\n\n'.repeat(25_000)).text.length).toBeGreaterThan(800_000);
});

test('any text: refused with a code, or a sound draft whose letters stand in the source', () => {
  const piece = constantFrom('1. ', 'a) ', '- ', '**', '*', '_', '# ', 'Sở Nội vụ', 'nữ'.normalize('NFD'), '\n', '\n\n', '|', '\n|\n', '|---|---|', '<br>', '\\', '`', '> ', '[', '](x)', '!', '\u00a0', ' ', 'ĐIỀU 1');
  assert(property(array(piece, { maxLength: 60 }), (pieces) => {
    const source = pieces.join('');
    const draft = readOrRefuse(readMarkdown, source);
    if (typeof draft === 'string') { expect(draft).toBe('empty'); return; }
    expectSound(draft);
    expectPlaced(draft, source);
  }), { numRuns: 300 });
  assert(property(string({ unit: 'binary', maxLength: 200 }), (source) => {
    const draft = readOrRefuse(readMarkdown, source);
    if (typeof draft !== 'string') expectSound(draft);
  }), { numRuns: 300 });
});
