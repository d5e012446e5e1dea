import type { Draft } from '../draft/tree.ts';
import type { Block, Section, Structure } from '../structure/section.ts';
import { foldLine } from '../text/fold.ts';
import { deadlinesIn } from './deadlines.ts';
import type { Target } from './facts.ts';
import { ownBlocks } from './own-words.ts';

const NUMBER = /(?<![\d/.,-])(?<value>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s*(?<unit>%|phần\s+trăm|‰|lần|trường\s+hợp|lượt|người|hộ|mô\s+hình|câu\s+lạc\s+bộ|lớp|cuộc|doanh\s+nghiệp|hợp\s+tác\s+xã|xã|phường|cơ\s+sở|trường|dự\s+án|tin,?\s+bài|trẻ|cháu|điểm)(?![\p{L}\p{M}\d])/giu;
// An aim without a figure: words of change over a share, gap or number.
const CHANGE = /(?:tăng|giảm|nâng|nâng cao|thu hẹp|rút ngắn|bảo đảm|đảm bảo|đạt)[^.;:]{0,60}(?:tỷ lệ|tỉ lệ|khoảng cách|chênh lệch|chỉ tiêu|tỷ số|cơ cấu)/u;
const INCREASE_OF = /(?:tăng cường|tăng)\s+(?:sự\s+)?tham gia (?:của|bình đẳng)/u;
const AIM = /phấn đấu|đạt|ít nhất|tối thiểu|trên|từ|đến hết|bảo đảm|đảm bảo|tỷ lệ|tỉ lệ|duy trì|giảm|tăng|không quá|≥|>|<|≤|100\s*%/u;
const FEMALE = /(?:^|[^\p{L}])(?:nữ|phụ nữ|trẻ em gái|bé gái|mẹ)(?![\p{L}\p{M}])/u;
const MALE = /(?:^|[^\p{L}])(?:nam giới|nam|trẻ em trai|bé trai)(?![\p{L}\p{M}])(?!\s+(?:định|bộ))/u;
const MAX_TARGET = 400;

/** Aims that the draft sets: clauses with a figure in the parts on objectives, figures of shares elsewhere, and words of change without a figure. */
export function readTargets(_draft: Draft, structure: Structure): Target[] {
  const targets: Target[] = [];
  for (const block of ownBlocks(structure)) {
    if (block.cell && !inTargets(block)) continue;
    const objectives = inTargets(block);
    for (const clause of clauses(block)) {
      const words = block.text.slice(clause.start, clause.end);
      const folded = foldLine(block.text).slice(clause.start, clause.end);
      const numbers = figures(words);
      const share = numbers.some(({ unit }) => unit === '%' || unit === '‰' || unit === 'lần');
      const counted = objectives && (share || numbers.length > 0 && AIM.test(folded)) || share && AIM.test(folded) && !isMoney(folded);
      const changed = numbers.length === 0 && (CHANGE.test(folded) || INCREASE_OF.test(folded)) && !isDuty(block);
      if (!counted && !(changed && (objectives || FEMALE.test(folded) || MALE.test(folded)))) continue;
      const due = deadlinesIn(words)[0];
      const value = numbers[0];
      const base = block.start + clause.start;
      targets.push({
        quote: words, start: base, end: block.start + clause.end,
        value: value ? words.slice(value.start, value.end) : null,
        due: due ? words.slice(due.start, due.end) : null,
        numbers: numbers.map((n) => ({ ...n, start: base + n.start, end: base + n.end })),
        sex: FEMALE.test(folded) ? (MALE.test(folded) ? 'both' : 'female') : MALE.test(folded) ? 'male' : null,
        block, section: block.section,
      });
    }
  }
  return targets;
}

export interface Figure { value: number; unit: string; start: number; end: number }

/** Figures with their unit; "3,5%" is 3.5, "1.500 người" is 1500. Offsets are indices into `text`. */
export function figures(text: string): Figure[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const { value, unit } = match.groups as { value: string; unit: string };
    const name = unit.toLowerCase().replace(/\s+/g, ' ');
    return { value: Number(value.replace(/\.(?=\d{3})/g, '').replace(',', '.')), unit: name === 'phần trăm' ? '%' : name, start: match.index, end: match.index + match[0].length };
  });
}

function clauses(block: Block): { start: number; end: number }[] {
  const from = block.bodyStart - block.start;
  const spans: { start: number; end: number }[] = [];
  let start = from;
  const cut = /;|\.(?=\s+\p{Lu})|$/gu;
  cut.lastIndex = from;
  for (let match = cut.exec(block.text); match; match = cut.exec(block.text)) {
    const words = block.text.slice(start, match.index);
    const lead = /^\s*/.exec(words)![0].length;
    if (words.trim().length > 8 && words.length <= MAX_TARGET * 3) spans.push({ start: start + lead, end: start + words.trimEnd().length });
    start = match.index + 1;
    if (match.index >= block.text.length) break;
  }
  return spans;
}

/** In a part on objectives, whether it says so itself or stands under it. */
function inTargets(block: Block): boolean {
  for (let at: Section | undefined = block.section; at; at = at.parent) if (at.role === 'targets') return true;
  return false;
}

function isMoney(folded: string): boolean {
  return /kinh phí|vốn|ngân sách|mức chi|hỗ trợ \d|\d\s*đồng|(?:triệu|tỷ|nghìn) đồng|lãi suất|phạt|thuế|lệ phí/u.test(folded);
}

/** Duties of bodies that mention a share are duties, not aims. */
function isDuty(block: Block): boolean {
  return block.section?.role === 'organisation' && !/tỷ lệ (?:nữ|phụ nữ)|tỉ lệ (?:nữ|phụ nữ)/u.test(foldLine(block.text));
}
