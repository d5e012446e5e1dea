import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDoc } from '../../rules/draft/doc/read.ts';
import { readDocx } from '../../rules/draft/docx/read.ts';
import { openDraft } from '../../rules/draft/open.ts';
import { isTable, paragraphs, type Draft } from '../../rules/draft/tree.ts';
import { addWordComments } from '../../rules/report/docx-comments/write.ts';
import { encodeAs } from '../../rules/text/legacy/legacy.ts';
import { convert, hasOffice } from './office.ts';
import { toWord } from './one-draft.ts';
import { cell, lists, numbered, par, row, run, table, wordFile } from './word-file.ts';

const change = (kind: string, content: string): string => `<w:${kind} w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">${content}</w:${kind}>`;
const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const FILES = {
  'lists.docx': wordFile({
    body: [numbered('Phạm vi', 1), numbered('Áp dụng', 1, 1), numbered('tại tỉnh', 1, 2), numbered('Trách nhiệm', 1), numbered('Sở Nội vụ', 1, 1), numbered('Mục đích', 2), numbered('Yêu cầu', 2)].join(''),
    numbering: lists([[{ format: 'decimal', pattern: 'Điều %1.' }, { format: 'decimal', pattern: '%2.' }, { format: 'lowerLetter', pattern: '%3)' }], [{ format: 'upperRoman', pattern: '%1.', start: 3 }]]),
  }),
  'tables.docx': wordFile({ body: par('Trước') + table([
    row(cell('Nhiệm vụ', '<w:vMerge w:val="restart"/>'), cell('Cơ quan', '<w:gridSpan w:val="2"/>')),
    row(cell('', '<w:vMerge/>'), cell('chủ trì'), cell('phối hợp')),
    row(cell(par('Tập huấn') + par('cán bộ')), cell(''), cell('Sở B')),
  ]) + par('Sau') }),
  'changes.docx': wordFile({ body: par(run('Giao Sở ') + change('del', '<w:r><w:delText>Y tế</w:delText></w:r>') + change('ins', run('Nội vụ')) + run(' chủ trì.')) + par('Hết.') }),
  'looks.docx': wordFile({ body: par(run('Đậm', '<w:b/>')) + par(run('thường ') + run('ẩn', '<w:vanish/>') + run('hoa', '<w:caps/>')) + par(run(encodeAs('Căn cứ quyết định', 'tcvn3'), font('.VnTime'))) + par('Plain ascii text') }),
};

const rows = (draft: Draft): unknown => draft.children.filter(isTable).map((one) => one.children.map((r) => r.children.map((c) => [c.children.map((p) => p.value).join('|'), c.column, c.columnSpan, c.rowSpan])));

describe.skipIf(!hasOffice)('.doc files that LibreOffice writes', () => {
  let made: Record<string, Uint8Array> = {};
  beforeAll(() => { made = convert(FILES, 'doc'); }, 120_000);

  test('lists are counted as in the .docx', () => {
    expect(readDoc(made['lists.doc']!).draft.text).toBe(readDocx(FILES['lists.docx']).draft.text);
  });

  test('cells, merged cells and what stands around the table', () => {
    const [doc, docx] = [readDoc(made['tables.doc']!).draft, readDocx(FILES['tables.docx']).draft];
    expect(doc.text).toBe(docx.text);
    expect(rows(doc)).toEqual(rows(docx));
  });

  test('tracked changes on both sides', () => {
    const read = (changes: 'proposed' | 'original'): string => readDoc(made['changes.doc']!, { changes }).draft.text;
    expect([read('proposed'), read('original')]).toEqual(['Giao Sở Nội vụ chủ trì.\nHết.', 'Giao Sở Y tế chủ trì.\nHết.']);
    expect(readDoc(made['changes.doc']!).draft.notices[0]?.code).toBe('tracked-changes-proposed');
  });

  test('bold, hidden, capitals, fonts of an old encoding', () => {
    const { draft } = readDoc(made['looks.doc']!);
    expect(paragraphs(draft).map(({ paragraph }) => [paragraph.value, paragraph.bold])).toEqual([['Đậm', true], ['thường HOA', false], ['Căn cứ quyết định', false], ['Plain ascii text', false]]);
    expect(draft.notices).toEqual([{ code: 'encoding-tcvn3' }]);
  });

  test('places are positions in the text of the file', () => {
    const { draft } = readDoc(made['tables.doc']!);
    const at = (words: string): number => draft.source.locate(draft.text.indexOf(words)).offset;
    expect(at('cán bộ') - at('Tập huấn')).toBe('Tập huấn\r'.length);
  });

  test('LibreOffice opens a commented file and shows each comment', { timeout: 120_000 }, async () => {
    const bytes = toWord({ numbers: 'counted' });
    const draft = await openDraft(bytes, 'a.docx');
    const comments = paragraphs(draft).map(({ paragraph }, i) => ({ start: paragraph.start + (i % 3), end: paragraph.end - (i % 2), paragraphs: [`số ${i}`] }));
    const out = addWordComments(bytes, draft, comments, { author: 'Thử', initials: 'T', date: new Date('2026-01-01T00:00:00Z') });
    const odt = convert({ 'commented.docx': out }, 'odt')['commented.odt']!;
    expect(strFromU8(unzipSync(odt)['content.xml']!).match(/<office:annotation /g)).toHaveLength(comments.length);
  });
});
