import type { Span } from '../../draft/tree.ts';
import type { Block, Structure } from '../../structure/section.ts';

const BASIS_BLOCK = /^[\s*_-]*(?:căn cứ|thực hiện|triển khai|theo|xét|trên cơ sở|thi hành)(?![A-Za-zÀ-ỹ])/u;
/** Words right before a citation that make it the ground of a duty. "khoản 3 Điều 8 (của)" may stand between. */
const LEADS = /(?:căn cứ|thực hiện|triển khai|thi hành|theo|tại|áp dụng|tuân thủ|bám sát|cụ thể hóa|quy định)(?:\s+(?:vào|tốt|thành công|nghiêm|nghiêm túc|có hiệu quả|hiệu quả|đầy đủ|đúng|các|những|nội dung|quy định|hướng dẫn|tinh thần|mục tiêu|nhiệm vụ|của|tại|trong|thực hiện|triển khai|tiếp tục))*\s*(?:(?:điểm|khoản|điều|chương|mục|phụ lục)\s+[A-Za-zÀ-ỹ\d,\s]{1,12}?(?:\s*(?:,|và)\s*)?){0,6}(?:của\s+)?[(“"]?\s*$/u;
/** Words that make it history, or the object of the act and not its ground. */
const HISTORY = /(?:thay thế|bãi bỏ|hủy bỏ|hết hiệu lực|kết quả\s+(?:\S+\s+){0,3}(?:thực hiện|triển khai)|đã\s+(?:được\s+)?(?:thực hiện|triển khai|ban hành|tổ chức)|tổng kết|sơ kết|đánh giá\s+(?:\S+\s+){0,4}(?:thực hiện|triển khai)|giai đoạn trước|thời gian qua|những năm qua|trước đây|kế thừa|trong quá trình thực hiện|sau\s+\d+\s+năm)/u;
const CLAUSE = 240;

/** Whether the citation stands as a ground: in the legal basis, or behind words that carry a duty out under it. */
export function isOperative(folded: string, start: number, nested: boolean, structure: Structure, block: Block | undefined): boolean {
  if (nested || block?.quoted) return false;
  const from = Math.max(block?.start ?? 0, start - CLAUSE);
  const before = folded.slice(from, start);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), sentenceEnd(before)) + 1);
  if (HISTORY.test(clause)) return false;
  if (block?.section?.role === 'basis') return true;
  const opening = folded.slice(block?.start ?? from, start);
  if (BASIS_BLOCK.test(opening) && (start < basisEnd(structure) || /^[\s*_-]*(?:căn cứ|xét|theo)/u.test(opening))) return true;
  return LEADS.test(clause.slice(-110)) || BASIS_BLOCK.test(clause) && clause.length < 60;
}

/** "Căn cứ …", "Thực hiện …" before the first numbered part are the document's grounds. */
function basisEnd(structure: Structure): number {
  return structure.sections.find((section) => section.role !== 'head' && section.role !== 'basis')?.start ?? Number.MAX_SAFE_INTEGER;
}

function sentenceEnd(words: string): number {
  let end = -1;
  for (const match of words.matchAll(/\.\s+(?=[A-Za-zÀ-ỹ])/gu)) end = match.index;
  return end;
}

/** The span that holds an offset; spans stand in order and do not overlap. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
