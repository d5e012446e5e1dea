import { AlignmentType, BorderStyle, Document, Header, Packer, PageNumber, Paragraph, NoBreakHyphen, Tab, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, VerticalAlign, LeaderType, WidthType, type IParagraphOptions, type ISectionOptions } from 'docx';
import { annexHeads, headOf } from './head.ts';
import type { Annex, Letter, LetterPart, LetterTable } from './letter.ts';

// NĐ 30/2020/NĐ-CP Phụ lục I: A4, margins top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm; Times New Roman 13–14; pages numbered in the top margin from the second.
const MM = 56.7; // twentieths of a point
const PAGE = { size: { width: Math.round(210 * MM), height: Math.round(297 * MM) }, margin: { top: Math.round(20 * MM), bottom: Math.round(20 * MM), left: Math.round(30 * MM), right: Math.round(15 * MM), header: Math.round(10 * MM) } };
const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const FONT = 'Times New Roman';
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER };
const CENTRED = { alignment: AlignmentType.CENTER };

interface Style { bold?: boolean; italics?: boolean; size?: number }

/** The letter as a Word file in the form of an administrative document; whoever signs it fills the blanks. */
export async function letterWord(letter: Letter): Promise<Blob> {
  const document = new Document({
    title: letter.subject, creator: '', styles: { default: { document: { run: { font: FONT, size: 28, language: { value: 'vi-VN' } } } } },
    sections: [section([...opening(letter), ...letter.parts.flatMap(part), ...(letter.closing ? [body(letter.closing, 160, true)] : []), line('', { keepNext: true }), foot(letter)]), ...annexSections(letter)],
  });
  return Packer.toBlob(document);
}

/** Pages count anew in every section; the number of the first is not shown. */
function section(children: ISectionOptions['children']): ISectionOptions {
  const number = new Paragraph({ ...CENTRED, children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })] });
  return { properties: { page: { ...PAGE, pageNumbers: { start: 1 } }, titlePage: true }, headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) }, children };
}

function opening(letter: Letter): (Paragraph | Table)[] {
  const to = line(`Kính gửi: ${letter.recipient}`, { ...CENTRED, spacing: { before: 280, after: 200 } });
  if (letter.form === 'letter') return [head(letter), to, body(letter.opening)];
  return [head(letter), line(letter.subject, { ...CENTRED, spacing: { before: 320 } }, { bold: true }), line(letter.about, CENTRED, { bold: true }), rule(35, 35), to, body(letter.opening)];
}

function annexSections(letter: Letter): ISectionOptions[] {
  const heads = annexHeads(letter);
  return letter.annexes.map((annex, i) => section([
    line(heads[i]!.name, CENTRED, { bold: true }), line(annex.title, CENTRED, { bold: true }), line(heads[i]!.goesWith, CENTRED, { italics: true, size: 26 }), rule(35, 35), ...annexBody(annex),
  ]));
}

function annexBody({ heading, ...rest }: Annex): (Paragraph | Table)[] {
  return [...(heading ? [line(heading, { ...CENTRED, spacing: { before: 120, after: 120 } }, { italics: true, size: 26 })] : []), ...contents(rest)];
}

function line(words: string, options: IParagraphOptions = {}, style: Style = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ children: unbroken(words), ...style })] });
}

/** The symbol of an act stays on one line: "70/2008/NĐ-CP" is not broken at its hyphen. */
function unbroken(words: string): (string | NoBreakHyphen)[] {
  return words.split(/(?<=[\d/]\p{Lu}+)-(?=\p{Lu})/u).flatMap((part, i) => (i === 0 ? [part] : [new NoBreakHyphen(), part]));
}

/** A line to write on, as long as the text is wide. */
function writeLine(): Paragraph {
  return new Paragraph({ tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }], spacing: { after: 80 }, children: [new TextRun({ children: [new Tab()], size: 26 })] });
}

function body(words: string, before = 0, keepNext = false): Paragraph {
  return line(words, { keepNext, alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: { before, after: 120, line: 300 } });
}

function part({ heading, ...rest }: LetterPart): (Paragraph | Table)[] {
  return [line(heading, { indent: { firstLine: 567 }, spacing: { before: 120, after: 80 }, keepNext: true }, { bold: true }), ...contents(rest)];
}

function contents({ paragraphs, table, blanks = 0 }: Omit<LetterPart, 'heading'>): (Paragraph | Table)[] {
  return [...paragraphs.map((words) => body(words)), ...Array.from({ length: blanks }, () => writeLine()), ...(table ? [grid(table)] : [])];
}

/** The line drawn under the motto, the sender or a title: a border, as wide as the space that is left between the indents (hundredths of the text). */
function rule(left: number, right: number, width = TEXT_WIDTH): Paragraph {
  const indent = { left: Math.round((width * left) / 100), right: Math.round((width * right) / 100) };
  return new Paragraph({ indent, border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } }, spacing: { before: 50, after: 60, line: 80, lineRule: 'exact' }, children: [] });
}

const LEFT = 41;

/** Sender and number at the left, national motto, place and date at the right. */
function head(letter: Letter): Table {
  const { parent, sender, number, subject, place } = headOf(letter);
  const [leftWidth, rightWidth] = [(TEXT_WIDTH * LEFT) / 100, (TEXT_WIDTH * (100 - LEFT)) / 100];
  const left = [
    ...parent.map((each) => line(each, CENTRED, { size: 24 })), line(sender, CENTRED, { bold: true, size: 24 }), rule(34, 34, leftWidth),
    ...(number ? [line(number, { ...CENTRED, spacing: { before: 60 } }, { size: 26 })] : []), ...(subject ? [line(subject, { ...CENTRED, spacing: { before: 40 } }, { size: 24 })] : []),
  ];
  const right = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', CENTRED, { bold: true, size: 24 }), line('Độc lập - Tự do - Hạnh phúc', CENTRED, { bold: true, size: 26 }), rule(22, 22, rightWidth),
    line(place, { ...CENTRED, spacing: { before: 60 } }, { italics: true, size: 26 }),
  ];
  return sideBySide([[left, LEFT], [right, 100 - LEFT]]);
}

function foot({ form, office }: Letter): Table {
  const signer = office.signer ? office.signer.toUpperCase() : form === 'sheet' ? 'NGƯỜI GÓP Ý' : '…………………';
  const left = form === 'sheet' ? [line('')] : [line('Nơi nhận:', {}, { bold: true, italics: true, size: 24 }), line('- Như trên;', {}, { size: 22 }), line('- Lưu: VT, …', {}, { size: 22 })];
  return sideBySide([[left, 50], [[line(signer, CENTRED, { bold: true }), ...Array.from({ length: 4 }, () => line('', CENTRED)), line('…………………', CENTRED)], 50]]);
}

function sideBySide(cells: readonly (readonly [Paragraph[], number])[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders: NO_BORDERS, columnWidths: cells.map(([, share]) => Math.round((TEXT_WIDTH * share) / 100)),
    rows: [new TableRow({ cantSplit: true, children: cells.map(([children, share]) => new TableCell({ children, borders: { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER }, width: { size: Math.round((TEXT_WIDTH * share) / 100), type: WidthType.DXA }, margins: { left: 0, right: 0 } })) })],
  });
}

/** Lines of 12pt that a row may take and still be kept on one page; a longer one would leave half a page empty. */
const KEPT_LINES = 14;
/** Letters of 12pt on a line as wide as the text. */
const LINE_LETTERS = 72;

function grid({ head: names, widths, rows }: LetterTable): Table {
  const cell = (words: string, i: number, style: Style = {}) => new TableCell({
    width: { size: Math.round((TEXT_WIDTH * widths[i]!) / 100), type: WidthType.DXA }, margins: { top: 40, bottom: 40, left: 80, right: 80 }, ...(style.bold ? { verticalAlign: VerticalAlign.CENTER } : {}),
    children: words.split('\n').map((each) => line(each, i === 0 || style.bold || /^\d+$/.test(each) ? CENTRED : {}, { size: 24, ...style })),
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: widths.map((width) => Math.round((TEXT_WIDTH * width) / 100)),
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: names.map((name, i) => cell(name, i, { bold: true })) }), ...rows.map((cells) => new TableRow({ cantSplit: cells.every((words, i) => (words.length * 100) / (LINE_LETTERS * widths[i]!) < KEPT_LINES), children: cells.map((words, i) => cell(words, i)) }))],
  });
}
