import { cell, lists, numbered, par, row, run, table, wordFile } from './word-file.ts';

/** One plan that every format tells: written here, so that each writer says the same. */
export type Part =
  | { readonly kind: 'head'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: 'title' | 'plain'; readonly text: string }
  /** `list` and `level` say how Word would count it; `sign` is what it shows. */
  | { readonly kind: 'numbered'; readonly sign: string; readonly text: string; readonly list: number; readonly level: number; readonly bold?: boolean }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'foot'; readonly left: readonly string[]; readonly right: readonly string[] };

const roman = (sign: string, text: string): Part => ({ kind: 'numbered', sign, text, list: 1, level: 0, bold: true });
const number = (sign: string, text: string): Part => ({ kind: 'numbered', sign, text, list: 1, level: 1 });
const item = (sign: string, text: string): Part => ({ kind: 'numbered', sign, text, list: 1, level: 2 });

export const PLAN: readonly Part[] = [
  { kind: 'head', left: ['ỦY BAN NHÂN DÂN', 'TỈNH HOÀNG SƠN', 'Số: 45/KH-UBND'], right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hoàng Sơn, ngày 12 tháng 02 năm 2026'] },
  { kind: 'title', text: 'KẾ HOẠCH' },
  { kind: 'title', text: 'Hỗ trợ đào tạo nghề và việc làm cho lao động nông thôn năm 2026' },
  { kind: 'plain', text: 'Căn cứ Luật Việc làm và đề nghị của Sở Nội vụ, Ủy ban nhân dân tỉnh ban hành kế hoạch với các nội dung sau:' },
  roman('I.', 'MỤC ĐÍCH, YÊU CẦU'),
  number('1.', 'Nâng cao kỹ năng nghề, tạo việc làm ổn định và tăng thu nhập cho người lao động ở các xã, phường trên địa bàn tỉnh.'),
  number('2.', 'Bảo đảm công khai, đúng đối tượng và tiết kiệm.'),
  roman('II.', 'NHIỆM VỤ'),
  number('1.', 'Khảo sát nhu cầu học nghề của người lao động tại 45 xã, phường; lập danh sách người có nhu cầu theo từng nghề và gửi kết quả về tỉnh.'),
  number('2.', 'Tổ chức các lớp đào tạo nghề ngắn hạn'),
  item('a)', 'Mở 20 lớp nghề nông nghiệp cho 600 người lao động.'),
  item('b)', 'Mở 10 lớp nghề phi nông nghiệp gắn với doanh nghiệp trên địa bàn.'),
  number('3.', 'Kết nối cung cầu lao động, tổ chức sàn giao dịch việc làm lưu động tại các xã vùng sâu, vùng xa và hỗ trợ người lao động vay vốn ưu đãi để tự tạo việc làm.'),
  roman('III.', 'TỔ CHỨC THỰC HIỆN'),
  number('1.', 'Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan tổ chức thực hiện kế hoạch này; tổng hợp, báo cáo Ủy ban nhân dân tỉnh.'),
  number('2.', 'Sở Giáo dục và Đào tạo chủ trì mở các lớp đào tạo nghề ngắn hạn nêu tại mục II.'),
  number('3.', 'Các đơn vị liên quan căn cứ chức năng, nhiệm vụ được giao phối hợp thực hiện.'),
  { kind: 'plain', text: 'Trên đây là kế hoạch hỗ trợ đào tạo nghề và việc làm cho lao động nông thôn năm 2026./.' },
  { kind: 'foot', left: ['Nơi nhận:', '- Như mục III;', '- Lưu: VT, NV.'], right: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn Minh'] },
  { kind: 'title', text: 'PHỤ LỤC' },
  { kind: 'title', text: 'Danh mục nhiệm vụ' },
  { kind: 'table', rows: [
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
    ['1', 'Khảo sát nhu cầu học nghề', 'Sở Nội vụ', 'Quý I/2026'],
    ['2', 'Tổ chức sàn giao dịch việc làm lưu động', '', 'Quý III/2026'],
  ] },
];

const html = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const words = (part: Extract<Part, { kind: 'numbered' }>): string => `${part.sign} ${part.text}`;

export function toHtml(): string {
  const grid = (rows: readonly (readonly string[])[], border: number): string => `<table border="${border}">${rows.map((cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`;
  const side = (lines: readonly string[]): string => lines.map((line) => `<p>${html(line)}</p>`).join('');
  return `<!doctype html><html lang="vi"><head><title>Kế hoạch</title></head><body><nav><a href="/">Trang chủ</a></nav><main>${PLAN.map((part) => {
    if (part.kind === 'head' || part.kind === 'foot') return grid([[side(part.left), side(part.right)]], 0);
    if (part.kind === 'table') return grid(part.rows.map((cells) => cells.map(html)), 1);
    if (part.kind === 'numbered') return part.bold ? `<p><b>${html(words(part))}</b></p>` : `<p>${html(words(part))}</p>`;
    return part.kind === 'title' ? `<p style="text-align:center"><strong>${html(part.text)}</strong></p>` : `<p>${html(part.text)}</p>`;
  }).join('\n')}</main></body></html>`;
}

export function toMarkdown(): string {
  return PLAN.map((part) => {
    if (part.kind === 'head' || part.kind === 'foot') return `| ${part.left.join('<br>')} | ${part.right.join('<br>')} |\n|---|---|`;
    if (part.kind === 'table') return part.rows.map((cells, i) => `| ${cells.join(' | ')} |${i === 0 ? `\n|${cells.map(() => '---').join('|')}|` : ''}`).join('\n');
    if (part.kind === 'numbered') return part.bold ? `**${words(part)}**` : words(part);
    return part.kind === 'title' ? `**${part.text}**` : part.text;
  }).join('\n\n');
}

export interface WordWay {
  /** Numbers counted by Word, or typed. */
  readonly numbers: 'counted' | 'typed';
  /** What becomes of the letters, such as their decomposition, and the font that shows them. */
  readonly letters?: (text: string) => string;
  readonly font?: (text: string) => string;
}

export function toWord({ numbers, letters = (text) => text, font = () => 'Times New Roman' }: WordWay): Uint8Array {
  const say = (text: string, bold = false): string => run(letters(text), `<w:rFonts w:ascii="${font(text)}" w:hAnsi="${font(text)}"/>${bold ? '<w:b/>' : ''}`);
  const centred = '<w:jc w:val="center"/>';
  const sides = (part: Extract<Part, { kind: 'head' | 'foot' }>): string => table([row(...[part.left, part.right].map((side) => cell(side.map((line) => par(say(line), centred)).join(''))))], { lines: false, columns: [3600, 5600] });
  const body = PLAN.map((part) => {
    if (part.kind === 'head' || part.kind === 'foot') return sides(part) + par('');
    if (part.kind === 'table') return table(part.rows.map((cells) => row(...cells.map((one) => cell(one ? par(say(one)) : par(''))))), { columns: [700, 4000, 2300, 2200] });
    if (part.kind === 'numbered') return numbers === 'counted' ? numbered(say(part.text, part.bold), part.list, part.level) : par(say(words(part), part.bold), '<w:ind w:firstLine="567"/><w:jc w:val="both"/>');
    return par(say(part.text, part.kind === 'title'), part.kind === 'title' ? centred : '<w:ind w:firstLine="567"/><w:jc w:val="both"/>');
  }).join('');
  const numbering = lists([[{ format: 'upperRoman', pattern: '%1.' }, { format: 'decimal', pattern: '%2.' }, { format: 'lowerLetter', pattern: '%3)' }]]);
  return wordFile({ body, numbering });
}
