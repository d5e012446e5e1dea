import { AlignmentType, BorderStyle, Document, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type IParagraphOptions } from 'docx';
import type { Letter, LetterPart, LetterTable } from './letter.ts';

// NĐ 30/2020/NĐ-CP Phụ lục I: A4, margins top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm; Times New Roman 13–14.
const MM = 56.7; // twentieths of a point
const PAGE = { size: { width: Math.round(210 * MM), height: Math.round(297 * MM) }, margin: { top: Math.round(20 * MM), bottom: Math.round(20 * MM), left: Math.round(30 * MM), right: Math.round(15 * MM) } };
const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const FONT = 'Times New Roman';
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER };

interface Style { bold?: boolean; italics?: boolean; size?: number }

/** The letter as a Word file in the form of an administrative document; whoever signs it fills the blanks. */
export async function letterWord(letter: Letter): Promise<Blob> {
  const document = new Document({
    title: letter.subject, creator: '', styles: { default: { document: { run: { font: FONT, size: 28, language: { value: 'vi-VN' } } } } },
    sections: [
      { properties: { page: PAGE }, children: [
        head(letter.subject),
        line(`Kính gửi: ${letter.recipient}`, { alignment: AlignmentType.CENTER, spacing: { before: 280, after: 200 } }),
        body(letter.opening),
        ...letter.parts.flatMap(part),
        body(letter.closing, 160),
        foot(),
      ] },
      ...letter.annexes.map((annex) => ({ properties: { page: PAGE }, children: part(annex) })),
    ],
  });
  return Packer.toBlob(document);
}

function line(words: string, options: IParagraphOptions = {}, style: Style = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ text: words, ...style })] });
}

function body(words: string, before = 0): Paragraph {
  return line(words, { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: { before, after: 100, line: 300 } });
}

function part({ heading, paragraphs, table }: LetterPart): (Paragraph | Table)[] {
  return [line(heading, { indent: { firstLine: 567 }, spacing: { before: 120, after: 80 }, keepNext: true }, { bold: true }), ...paragraphs.map((words) => body(words)), ...(table ? [grid(table)] : [])];
}

const CENTRED = { alignment: AlignmentType.CENTER };

/** Sender and number at the left, national motto, place and date at the right. */
function head(subject: string): Table {
  const rule = (share: string) => line(share, CENTRED, { size: 16 });
  const left = [line('…………………', CENTRED, { size: 26 }), line('…………………', CENTRED, { bold: true, size: 26 }), rule('―――――'), line('Số:          /…………', CENTRED, { size: 26 }), line(subject, CENTRED, { size: 24 })];
  const right = [line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', CENTRED, { bold: true, size: 24 }), line('Độc lập - Tự do - Hạnh phúc', CENTRED, { bold: true, size: 26 }), rule('――――――――――――――'), line('…………, ngày …… tháng …… năm ………', CENTRED, { italics: true, size: 26 })];
  return sideBySide([[left, 41], [right, 59]]);
}

function foot(): Table {
  const left = [line('Nơi nhận:', {}, { bold: true, italics: true, size: 24 }), line('- Như trên;', {}, { size: 22 }), line('- Lưu: VT, …', {}, { size: 22 })];
  return sideBySide([[left, 50], [[line('…………………', CENTRED, { bold: true })], 50]]);
}

function sideBySide(cells: readonly (readonly [Paragraph[], number])[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders: NO_BORDERS, columnWidths: cells.map(([, share]) => Math.round((TEXT_WIDTH * share) / 100)),
    rows: [new TableRow({ cantSplit: true, children: cells.map(([children, share]) => new TableCell({ children, width: { size: Math.round((TEXT_WIDTH * share) / 100), type: WidthType.DXA }, margins: { left: 0, right: 0 } })) })],
  });
}

function grid({ head: names, widths, rows }: LetterTable): Table {
  const cell = (words: string, i: number, style: Style = {}) => new TableCell({ width: { size: Math.round((TEXT_WIDTH * widths[i]!) / 100), type: WidthType.DXA }, margins: { top: 40, bottom: 40, left: 80, right: 80 }, children: words.split('\n').map((each) => line(each, i === 0 || style.bold ? CENTRED : {}, { size: 24, ...style })) });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: widths.map((width) => Math.round((TEXT_WIDTH * width) / 100)),
    rows: [new TableRow({ tableHeader: true, children: names.map((name, i) => cell(name, i, { bold: true })) }), ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((words, i) => cell(words, i)) }))],
  });
}
