import { expect, test } from 'vitest';
import { readDocx } from '../../rules/draft/docx/read.ts';
import { isTable, paragraphs, type Table } from '../../rules/draft/tree.ts';
import { encodeAs } from '../../rules/text/legacy/legacy.ts';
import { cell, lists, numbered, par, row, run, table, wordFile } from './word-file.ts';

const text = (bytes: Uint8Array, changes?: 'proposed' | 'original' | 'both'): string => readDocx(bytes, changes ? { changes } : {}).draft.text;

test('numbers read as Word shows them: articles, clauses that restart, items, deeper levels', () => {
  const numbering = lists([[
    { format: 'decimal', pattern: 'Điều %1.' }, { format: 'decimal', pattern: '%2.' }, { format: 'lowerLetter', pattern: '%3)' },
  ], [{ format: 'upperRoman', pattern: '%1.' }, { format: 'decimal', pattern: '%2.' }, { format: 'decimal', pattern: '%2.%3.' }]]);
  const body = [
    numbered('Phạm vi', 1), numbered('Áp dụng', 1, 1), numbered('tại tỉnh', 1, 2), numbered('tại xã', 1, 2), numbered('Không áp dụng', 1, 1),
    numbered('Trách nhiệm', 1), numbered('Sở Nội vụ', 1, 1), numbered('chủ trì', 1, 2),
    numbered('MỤC ĐÍCH', 2), numbered('Yêu cầu', 2, 1), numbered('Cụ thể', 2, 2), numbered('KINH PHÍ', 2), numbered('Nguồn', 2, 1),
  ].join('');
  expect(text(wordFile({ body, numbering })).split('\n')).toEqual([
    'Điều 1. Phạm vi', '1. Áp dụng', 'a) tại tỉnh', 'b) tại xã', '2. Không áp dụng', 'Điều 2. Trách nhiệm', '1. Sở Nội vụ', 'a) chủ trì',
    'I. MỤC ĐÍCH', '1. Yêu cầu', '1.1. Cụ thể', 'II. KINH PHÍ', '1. Nguồn',
  ]);
});

test('lists that share a definition count on; a start of its own begins anew; a level may never restart', () => {
  const numbering = lists([
    [{ format: 'decimal', pattern: '%1.' }],
    [{ format: 'upperLetter', pattern: '%1.' }, { format: 'decimal', pattern: '%2.', extra: '<w:lvlRestart w:val="0"/>' }],
    [{ format: 'upperRoman', pattern: '%1' }, { format: 'decimal', pattern: '%1.%2', extra: '<w:isLgl/>' }],
    [{ format: 'bullet', pattern: '\uf0b7' }, { format: 'bullet', pattern: '-' }],
  ], '<w:num w:numId="8"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>');
  const body = [
    numbered('một', 1), numbered('hai', 8), numbered('năm', 9), numbered('sáu', 9),
    numbered('phần', 2), numbered('x', 2, 1), numbered('phần', 2), numbered('y', 2, 1),
    numbered('chương', 3), numbered('mục', 3, 1), numbered('chấm', 4), numbered('gạch', 4, 1), numbered('không số', 0), numbered('không có', 77),
  ].join('');
  expect(text(wordFile({ body, numbering })).split('\n')).toEqual(['1. một', '2. hai', '5. năm', '6. sáu', 'A. phần', '1. x', 'B. phần', '2. y', 'I chương', '1.1 mục', '• chấm', '- gạch', 'không số', 'không có']);
});

test('numbers that a style gives, bold and outline level come from the chain of styles', () => {
  const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Dieu"/><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Khoan"><w:name w:val="Khoan"/><w:basedOn w:val="Dieu"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:rPr><w:b w:val="0"/></w:rPr></w:style>';
  const numbering = lists([[{ format: 'decimal', pattern: 'Điều %1.', extra: '<w:pStyle w:val="Dieu"/>' }, { format: 'decimal', pattern: '%2.' }]]);
  const body = par('Phạm vi', '<w:pStyle w:val="Dieu"/>') + par('Khoản', '<w:pStyle w:val="Khoan"/><w:numPr><w:ilvl w:val="1"/></w:numPr>') + par(run('Trách nhiệm') + run('', '<w:b w:val="0"/>'), '<w:pStyle w:val="Dieu"/>') + par('Không số', '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>');
  const { draft } = readDocx(wordFile({ body, styles, numbering }));
  expect(paragraphs(draft).map(({ paragraph: p }) => [p.value, p.bold, p.headingLevel])).toEqual([['Điều 1. Phạm vi', true, 2], ['1. Khoản', false, undefined], ['Điều 2. Trách nhiệm', true, 2], ['Không số', true, 2]]);
});

const change = (kind: string, content: string): string => `<w:${kind} w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">${content}</w:${kind}>`;
const deleted = (words: string): string => change('del', `<w:r><w:delText xml:space="preserve">${words}</w:delText></w:r>`);

test('tracked changes: as proposed, as it was, both', () => {
  const body = [
    par(run('Giao Sở ') + deleted('Y tế') + change('ins', run('Nội vụ')) + run(' chủ trì.')),
    par(run('Trước'), `<w:rPr>${change('del', '')}</w:rPr>`), par(' sau'),
    par(change('ins', run('Điều mới.')), `<w:rPr>${change('ins', '')}</w:rPr>`), par('Hết.'),
    table([row(cell('giữ'), cell('lại')), `<w:tr><w:trPr>${change('del', '')}</w:trPr>${cell(par(deleted('bỏ')))}${cell(par(deleted('đi')))}</w:tr>`]),
  ].join('');
  const file = wordFile({ body });
  expect(text(file)).toBe('Giao Sở Nội vụ chủ trì.\nTrước sau\nĐiều mới.\nHết.\ngiữ\nlại');
  expect(text(file, 'original')).toBe('Giao Sở Y tế chủ trì.\nTrước\n sau\nHết.\ngiữ\nlại\nbỏ\nđi');
  const both = readDocx(file, { changes: 'both' });
  expect(both.draft.text).toContain('Giao Sở Y tếNội vụ chủ trì.');
  const changeAt = (words: string): unknown => both.places[both.draft.source.locate(both.draft.text.indexOf(words)).ref]!.change;
  expect([changeAt('Giao'), changeAt('Y tế'), changeAt('Nội vụ')]).toEqual([undefined, 'deleted', 'inserted']);
  expect(both.draft.notices[0]).toMatchObject({ code: 'tracked-changes-both' });
});

test('merged cells keep their place in the grid; the head of a document is layout', () => {
  const body = table([row(cell('CƠ QUAN'), cell('CỘNG HÒA'))], { lines: false, columns: [3000, 6000] }) + par('KẾ HOẠCH') + table([
    row(cell('Nhiệm vụ', '<w:vMerge w:val="restart"/>'), cell('Cơ quan', '<w:gridSpan w:val="2"/>')),
    row(cell('', '<w:vMerge/>'), cell('chủ trì'), cell('phối hợp')),
    row(cell('Tập huấn'), cell('Sở A'), cell('Sở B')),
  ]);
  const { draft } = readDocx(wordFile({ body }));
  const [head, tasks] = draft.children.filter(isTable) as [Table, Table];
  expect([head.layout, tasks.layout]).toEqual([true, false]);
  expect(tasks.children.map((r) => r.children.map((c) => [c.children.map((p) => p.value).join(), c.column, c.columnSpan, c.rowSpan]))).toEqual([
    [['Nhiệm vụ', 0, 1, 2], ['Cơ quan', 1, 2, 1]], [['chủ trì', 1, 1, 1], ['phối hợp', 2, 1, 1]], [['Tập huấn', 0, 1, 1], ['Sở A', 1, 1, 1], ['Sở B', 2, 1, 1]],
  ]);
});

test('fields, links, smart tags, hidden words, capitals, breaks and signs', () => {
  const body = [
    par('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run('kết quả') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + run(' rồi ') + '<w:fldSimple w:instr="DATE">' + run('2026') + '</w:fldSimple>'),
    par('<w:hyperlink w:anchor="a">' + run('liên kết') + '</w:hyperlink><w:smartTag w:uri="u" w:element="e">' + run(' Hà Nội') + '</w:smartTag>' + run(' ẩn', '<w:vanish/>') + run(' hoa', '<w:caps/>')),
    par('<w:r><w:t>NĐ</w:t><w:noBreakHyphen/><w:t>CP</w:t></w:r><w:r><w:br/><w:t>dòng</w:t><w:tab/><w:t>hai</w:t></w:r><w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'),
    par('<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>' + run('ô nhập &amp; dấu'.replace('&amp;', '&')) + '</w:sdtContent></w:sdt>'),
    par('<w:r><w:ruby><w:rt><w:r><w:t>cách đọc</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>chữ gốc</w:t></w:r></w:rubyBase></w:ruby></w:r>'),
  ].join('');
  expect(text(wordFile({ body }))).toBe('kết quả rồi 2026\nliên kết Hà Nội HOA\nNĐ-CP\ndòng\thai□\nô nhập & dấu\nchữ gốc');
});

test('text boxes are read once, footnotes after the body, page headers not at all', () => {
  const box = (words: string): string => `<w:txbxContent>${par(words)}</w:txbxContent>`;
  const body = par(run('Trước khung') + `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('trong khung')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('trong khung')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>` + run(' sau khung') + '<w:r><w:footnoteReference w:id="2"/></w:r>') + par('Hết');
  const footnotes = `<w:footnote w:id="0" w:type="separator">${par('x')}</w:footnote><w:footnote w:id="2">${par('<w:r><w:footnoteRef/></w:r>' + run(' Theo Luật.'))}</w:footnote>`;
  const file = wordFile({ body, footnotes, header: par('ĐẦU TRANG') });
  const { draft, places } = readDocx(file);
  expect(draft.text).toBe('Trước khung sau khung\ntrong khung\nHết\n[1] Theo Luật.');
  expect(places[draft.source.locate(draft.text.indexOf('trong')).ref]!.carrier).toBeDefined();
});

test('words in the fonts of an old encoding are decoded run by run; capital fonts show capitals; on request nothing is decoded', () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const body = par(run(encodeAs('Ủy ban nhân dân', 'tcvn3'), font('.VnTimeH')) + run(encodeAs(' tỉnh Hoàng Sơn', 'tcvn3'), font('.VnTime')) + run(' số liệu', font('Times New Roman'))) + par(run('Quye', font('VNI-Times')) + run('át ñònh', font('VNI-Times') + '<w:b/>'));
  const file = wordFile({ body });
  const { draft, places } = readDocx(file);
  expect(draft.text).toBe('ỦY BAN NHÂN DÂN tỉnh Hoàng Sơn số liệu\nQuyết định');
  expect(draft.notices.map(({ code }) => code)).toEqual(['encoding-tcvn3', 'encoding-vni']);
  const place = draft.source.locate(draft.text.indexOf('định'));
  expect([(places[place.ref]!.node as { value: string }).value, place.offset]).toEqual(['át ñònh', 3]);
  expect(readDocx(file, { decode: false }).draft.text).toContain('ñy ban nh©n d©n');
});

test('letters broken over runs compose, and every place holds the letter it stands for', () => {
  const body = par(run('Kê') + run('\u0301 hoa') + run('\u0323ch')) + par('<w:r><w:t xml:space="preserve">A &amp; B &#x1EA1; </w:t></w:r>');
  const { draft, places } = readDocx(wordFile({ body }));
  expect(draft.text).toBe('Kế hoạch\nA & B ạ');
  const at = (i: number): string => { const { ref, offset } = draft.source.locate(i); return (places[ref]!.node as { value: string }).value[offset]!; };
  expect([at(0), at(1), at(6), at(15)]).toEqual(['K', 'ê', 'c', 'ạ']);
});
