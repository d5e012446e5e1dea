/** Long drafts made of the corpus, other words in every run: no engine can remember them, and none is tuned to one of them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DRAFTS = path.join(import.meta.dirname, '../../corpus/drafts');

/** Park and Miller's generator: the same seed gives the same draft on every machine. Values in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const BODIES = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Công Thương', 'Sở Giáo dục và Đào tạo', 'Sở Khoa học và Công nghệ', 'Sở Dân tộc và Tôn giáo', 'Công an tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh', 'Đài Phát thanh và Truyền hình tỉnh'];
const PLACES = ['Sông La', 'Đại Thạch', 'Hòa Vang', 'Tân Mộc', 'An Khê', 'Bình Lư', 'Yên Thủy', 'Cẩm Sơn'];
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const HEAD = (place: string): string => `ỦY BAN NHÂN DÂN\nTỈNH ${place.toUpperCase()}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố:     /KH-UBND\n\n${place}, ngày    tháng 3 năm 2026\n\nKẾ HOẠCH\nThực hiện công tác bình đẳng giới trên địa bàn tỉnh năm 2026\n\n`;

function roman(value: number): string {
  return 'C'.repeat(Math.floor(value / 100)) + ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(value / 10) % 10]! + ROMAN[value % 10]!;
}

/** Parts of the corpus' plans, each a list of paragraphs without its Roman number; Markdown's own signs are taken out. */
function partsOfCorpus(): string[][] {
  const parts: string[][] = [];
  for (const file of readdirSync(DRAFTS).filter((name) => !name.startsWith('en-')).sort()) {
    let part: string[] | undefined;
    for (const paragraph of readFileSync(path.join(DRAFTS, file), 'utf8').split(/\n\s*\n/)) {
      const plain = paragraph.replace(/\*\*|^#+\s*/gm, '').trim();
      if (!plain || plain.startsWith('|')) continue;
      if (/^(?:Nơi nhận|TM\.|KT\.)/.test(plain)) break;
      const opening = /^(?:[IVX]{1,4}|[A-H])\.\s+(?=\p{Lu})/u.exec(plain);
      if (opening) parts.push(part = [plain.slice(opening[0].length)]);
      else part?.push(plain);
    }
  }
  return parts;
}

let parts: string[][] | undefined;
let tails: string[] | undefined;

const CLAUSE_END = /(?<=[,;])\s/;

/**
 * A plan of `length` UTF-16 units: parts of the corpus in another order, each paragraph with its own opening, the clauses behind it
 * taken from elsewhere, other bodies and figures. Hardly any paragraph stands twice, so an engine that remembers gains nothing.
 */
export function longDraft(length: number, seed: number): string {
  parts ??= partsOfCorpus();
  tails ??= parts.flat().flatMap((paragraph) => paragraph.split(CLAUSE_END).slice(1)).map((clause) => clause.replace(/[.;:,]+$/, '')).filter((clause) => clause.length > 12 && clause.length < 160);
  const [known, clauses] = [parts, tails];
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const vary = (paragraph: string): string => {
    const [opening, ...rest] = paragraph.replace(/[.;]$/, '').split(CLAUSE_END);
    const end = paragraph.slice(-1);
    if (end === ':') return `${opening!.replace(/[,;:]$/, '')} (${pick(clauses)}):`;
    const behind = [...rest, pick(clauses)].map((clause) => (random() < 0.7 ? pick(clauses) : clause.replace(/[,;]$/, '')));
    return `${[opening!.replace(/[,;]$/, ''), ...behind].join(', ')}${end === ';' ? ';' : '.'}`
      .replace(/Sở (?:Nội vụ|Y tế|Tư pháp|Tài chính|Xây dựng|Công Thương)(?!\p{L})/gu, () => pick(BODIES))
      .replace(/(?<![\d/.,])\d{2,3}(?=\s(?:lớp|buổi|cuộc|người|phụ nữ|xã|triệu))/gu, () => String(10 + Math.floor(random() * 980)));
  };
  let text = HEAD(pick(PLACES));
  for (let number = 1; text.length < length; number++) {
    const [heading, ...paragraphs] = pick(known);
    text += `${roman(number)}. ${heading!.toUpperCase()}\n\n${paragraphs.map(vary).join('\n\n')}\n\n`;
  }
  const end = text.lastIndexOf('\n\n', length);
  return text.slice(0, end > length / 2 ? end : length);
}
