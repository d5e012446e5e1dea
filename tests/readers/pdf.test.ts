import { expect, test } from 'vitest';
import { readStamps } from '../../rules/draft/pdf/annotations.ts';
import { rowsOf, segments } from '../../rules/draft/pdf/lines.ts';
import { nodePdfJs } from '../../rules/draft/pdf/node-pdfjs.ts';
import type { PlacedText } from '../../rules/draft/pdf/pdfjs.ts';
import { textQuality } from '../../rules/draft/pdf/quality.ts';
import { readPdf } from '../../rules/draft/pdf/read.ts';
import { isTable, paragraphs, type Draft } from '../../rules/draft/tree.ts';
import { pdfFile, type Placed } from './pdf-file.ts';

const pdfjs = await nodePdfJs();
const read = async (...pages: Parameters<typeof pdfFile>[0][number][]): Promise<Draft> => (await readPdf(pdfFile(pages), pdfjs)).draft;
const blocks = (draft: Draft): string[] => paragraphs(draft).map(({ paragraph }) => paragraph.value.replace(/\s+/g, ' '));

// A full line of the column from x = 85 to 540 in 12-point Helvetica.
const FULL = 'the responsible agency shall prepare the yearly plan with the budget and report by the';
const flow = (lines: readonly (string | [string, number])[], top = 760): Placed[] => lines.map((line, i) => [typeof line === 'string' ? 85 : line[1], top - 18 * i, typeof line === 'string' ? line : line[0]]);

test('lines join to paragraphs by indent and by room left, also over the page end', async () => {
  const draft = await read(
    { texts: flow([[FULL.slice(0, 78), 121], FULL, 'end of the year.', [`A second ${FULL.slice(0, 68)}`, 121], FULL]) },
    { texts: flow(['third quarter of it.', ['1. Third', 121], ['2. Fourth', 121]]) },
  );
  expect(blocks(draft)).toEqual([`${FULL.slice(0, 78)} ${FULL} end of the year.`, `A second ${FULL.slice(0, 68)} ${FULL} third quarter of it.`, '1. Third', '2. Fourth']);
});

const OWN = ['Scope of the plan', 'Tasks of departments', 'Money', 'Report of results'];

test('page numbers and heads that come again go; the same words inside a page stay', async () => {
  const page = (n: number): { texts: Placed[] } => ({ texts: [[85, 815, `GAZETTE No 29, page ${n}`], [300, 30, `- ${n} -`], ...flow([`Article ${n}. ${OWN[n - 1]}`, `GAZETTE No 29, page ${n} is cited here.`])] });
  const draft = await read(page(1), page(2), page(3), page(4));
  expect(blocks(draft)).toEqual([1, 2, 3, 4].flatMap((n) => [`Article ${n}. ${OWN[n - 1]}`, `GAZETTE No 29, page ${n} is cited here.`]));
});

test('a head in two columns reads column by column; a title below it is not drawn in', async () => {
  const draft = await read({ texts: [
    [90, 790, 'PEOPLE OF A'], [330, 790, 'SOCIALIST REPUBLIC'], [95, 775, 'PROVINCE'], [345, 774, 'Freedom and more'], [90, 750, 'No 12/KH'], [340, 750, 'A, day 3 of May'],
    [265, 715, 'PLAN'], ...flow([FULL, 'end.'], 690),
  ] });
  const head = draft.children[0]!;
  expect(isTable(head) && head.layout && head.children[0]!.children.map((cell) => cell.children.map((p) => p.value))).toEqual([['PEOPLE OF A', 'PROVINCE', 'No 12/KH'], ['SOCIALIST REPUBLIC', 'Freedom and more', 'A, day 3 of May']]);
  expect(blocks(draft).slice(6)).toEqual(['PLAN', `${FULL} end.`]);
});

const grid = (top: number, rows: number, xs: readonly number[]): [number, number, number, number][] => [
  ...Array.from({ length: rows + 1 }, (_, i): [number, number, number, number] => [xs[0]!, top - 40 * i, xs.at(-1)!, top - 40 * i]),
  ...xs.map((x): [number, number, number, number] => [x, top, x, top - 40 * rows]),
];

test('drawn lines make cells; wrapped words join in them; a table goes on over the page and its head is read once', async () => {
  const xs = [85, 120, 330, 540];
  const head: Placed[] = [[90, 745, 'No'], [125, 745, 'Task'], [335, 745, 'Lead agency']];
  const draft = await read(
    { rules: grid(760, 2, xs), texts: [...head, [90, 705, '1'], [125, 705, 'Train the officers of the communes'], [125, 691, 'in the law'], [335, 705, 'Department A']] },
    { rules: grid(760, 2, xs), texts: [...head, [90, 705, '2'], [125, 705, 'Report'], [335, 705, 'Department B']] },
  );
  const tables = draft.children.filter(isTable);
  expect(tables).toHaveLength(1);
  expect(tables[0]!.children.map((r) => r.children.map((c) => c.children.map((p) => p.value.replace(/\s+/g, ' ')).join('|')))).toEqual([
    ['No', 'Task', 'Lead agency'], ['1', 'Train the officers of the communes in the law', 'Department A'], ['2', 'Report', 'Department B'],
  ]);
});

test('bold comes from the font, places from the items, and words cut by kerning are whole', async () => {
  const bytes = pdfFile([{ texts: [[85, 760, 'HEADING', 12, true], [85, 730, 'Qu'], [101, 730, 'ang ninh plan'], ...flow([FULL, FULL], 700)] }]);
  const { draft, places } = await readPdf(bytes, pdfjs);
  expect(paragraphs(draft).map(({ paragraph }) => [paragraph.value, paragraph.bold])).toEqual([['HEADING', true], ['Quang ninh plan', false], [`${FULL}\n${FULL}`, false]]);
  const place = draft.source.locate(draft.text.indexOf('plan'));
  const piece = places[place.ref]!;
  expect(piece.text.slice(place.offset, place.offset + 4)).toBe('plan');
  expect([piece.page, piece.x, piece.y, piece.size]).toEqual([1, 85, 842 - 730, 12]);
});

test('letters that another font draws into the gaps of a line stand in their words, each with its place', async () => {
  const bytes = pdfFile([{ texts: [
    [85, 760, ['H', -556, 'nh phúc ', -556, 'y']], [93.664, 760, ['à', -3836, 'á'], 12, true],
    [85, 730, ['L', -556, 'm vi', -556, 'c']], [91.672, 730, ['à', -1833, 'é'], 12, true],
    [85, 700, 'A line of one font.'], [85, 670, 'Struck twice'], [85.4, 670, 'Struck twice'],
  ] }]);
  const { draft, places } = await readPdf(bytes, pdfjs);
  expect(blocks(draft).slice(0, 3)).toEqual(['Hành phúc áy', 'Làm viéc', 'A line of one font.']);
  for (let at = 0; at < draft.text.indexOf('A line'); at++) {
    if (/\s/.test(draft.text[at]!)) continue;
    const { ref, offset } = draft.source.locate(at);
    expect(places[ref]!.text[offset]).toBe(draft.text[at]);
    expect(draft.source.locateEnd(at + 1)).toEqual({ ref, offset: offset + 1 });
  }
  const accented = (letter: string): number[] => places.filter(({ text }) => text === letter).flatMap(({ x, y }) => [Math.round(x * 10) / 10, y]);
  expect([accented('à'), accented('é')]).toEqual([[93.7, 82, 91.7, 112], [120.3, 112]]);
});

test('an accent on its own goes to its letter, and a blank without room parts no word', () => {
  const piece = (text: string, x: number, right: number, item: number): PlacedText => ({ page: 1, item, text, x, right, y: 100, size: 14, bold: false });
  const row = rowsOf([piece('hệ thô', 50, 90, 0), piece('ng r', 90, 110, 2), piece('\u0301', 90, 90, 1), piece('ừ', 110, 117, 3), piece(' ', 117, 117.2, 4), piece('ng', 117.1, 130, 5), piece(' ', 130, 130.2, 6), piece('đặc', 134, 150, 7)]);
  expect(segments(row[0]!, Infinity)[0]!.text.normalize('NFC')).toBe('hệ thống rừng đặc');
});

test('progress is told and reading can be stopped', async () => {
  const bytes = pdfFile([1, 2, 3].map((n) => ({ texts: flow([`${n} ${FULL}`, FULL]) })));
  const seen: string[] = [];
  await readPdf(bytes, pdfjs, { onProgress: (done, total) => seen.push(`${done}/${total}`) });
  expect(seen).toEqual(['1/3', '2/3', '3/3']);
  const stop = new AbortController();
  await expect(readPdf(bytes, pdfjs, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow(/abort/i);
});

test('the quality of a text layer', () => {
  const good = 'Ủy ban nhân dân tỉnh giao Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan xây dựng kế hoạch và báo cáo kết quả thực hiện hằng năm trước ngày mười lăm tháng mười hai. ';
  const english = 'The department shall prepare the plan and report to the committee every year before the end of December, with the budget needed for the work of all agencies. ';
  expect(textQuality(good.repeat(3))).toBe('good');
  expect(textQuality(english.repeat(3))).toBe('good');
  expect(textQuality(good.repeat(3).replace(/ấ|ộ|ệ|ủ/g, '\u0431').replace(/n/g, '\u043f'))).toBe('broken');
  expect(textQuality(good.repeat(3).normalize('NFD').replace(/\p{M}|đ/gu, ''))).toBe('broken');
  expect(textQuality(good.repeat(3).replace(/n/g, 'r'))).toBe('doubtful');
});

test('the number that a signature stamps into its field is read where it stands; the seal is not', () => {
  const OPS = { beginAnnotation: 1, endAnnotation: 2, beginText: 3, setFont: 4, setTextMatrix: 5, moveText: 6, showText: 7, save: 8, restore: 9, transform: 10 };
  const glyphs = (text: string): unknown[] => [Array.from(text, (unicode) => ({ unicode, width: 500 }))];
  const stamp = (text: string, x: number): [number, unknown[]][] => [[1, ['id', [x, 700, x + 100, 720], [1, 0, 0, 1, x, 700], [1, 0, 0, 1, 0, 0], false]], [8, []], [10, [1, 0, 0, 1, 2, 3]], [3, []], [4, ['F', 14]], [5, [[1, 0, 0, 1, 0, 0]]], [6, [1, 1]], [7, glyphs(text)], [9, []], [2, []]];
  const list = [[7, glyphs('words of the page')], ...stamp('45', 100), ...stamp('Signed by the People of the Province, time 2026-01-01', 300)] as [number, unknown[]][];
  const found = readStamps({ fnArray: list.map(([op]) => op), argsArray: list.map(([, args]) => args) }, OPS, [1, 0, 0, -1, 0, 842]);
  expect(found).toEqual([{ text: '45', x: 103, right: 117, y: 138, size: 14 }]);
});
