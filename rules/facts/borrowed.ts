import type { Span } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import { matchesOf } from '../text/matches.ts';
import { mayMatch } from '../text/needs.ts';
import { readOnce } from '../text/passage.ts';
import { spanAt } from './citations/operative.ts';
import type { Citation } from './facts.ts';
import { isBasis } from './own-words.ts';

// Words that lead from the number of an act into its title.
const TITLE_LEAD = /^[\s,]*(?:về|phê\s+duyệt|ban\s+hành|quy\s+định|hướng\s+dẫn|sửa\s+đổi|triển\s+khai|thực\s+hiện|tổ\s+chức|\(\s*về)(?![A-Za-zÀ-ỹ])/iu;
const TITLE_END = /;|\.(?=\s|$)|\)\s*(?=[,;.])|,\s+(?=(?:ủy\s+ban|uỷ\s+ban|ubnd|hội\s+đồng|sở|ban|phòng|trong\s+đó|bảo\s+đảm|đồng\s+thời)\s)/iu;
const MAX_TITLE = 320;
/** A quotation longer than this lost its closing mark. */
const MAX_QUOTATION = 600;
const QUOTATION = /“[^“”]*”|„[^“”„]*[“”]|«[^«»]*»|‘[^‘’]{3,}’|"[^"]*"/gu;
const OPENS_QUOTATION = /[“„«‘"]/;
// A named programme, campaign or act; its words were chosen by whoever named it. A comma ends the name unless it joins "phòng, chống".
const NAME = /(?:Chương\s+trình|Đề\s+án|Dự\s+án|Chiến\s+lược|Phong\s+trào|Cuộc\s+vận\s+động|Câu\s+lạc\s+bộ|Chỉ\s+thị|Nghị\s+quyết|Bộ\s+luật|Luật|Thông\s+tư|Nghị\s+định|Quyết\s+định|Công\s+ước)\s+(?=\p{Lu}|quốc\s+gia|hành\s+động|về\s|phòng)(?:[^.;:,\n]|,(?=\s+(?:chống|ứng\s+phó|bảo\s+vệ)\s)){4,200}/gu;
const MAY_NAME = mayMatch(NAME.source.toLowerCase());

/**
 * Words in the draft that are not its own: quotations, titles of cited acts, names of programmes, the preamble of legal bases.
 * Rules on wording never look there. Spans are UTF-16 indices into the draft's text, in order and apart.
 */
export function borrowedWords(structure: Structure, citations: readonly Citation[]): Span[] {
  const spans: Span[] = [];
  for (const block of structure.blocks) {
    if (block.quoted || isBasis(block)) { spans.push({ start: block.start, end: block.end }); continue; }
    for (const { start, end } of borrowedIn(block.passage)) spans.push({ start: block.start + start, end: block.start + end });
  }
  for (const citation of citations) {
    const block = spanAt(structure.blocks, citation.start);
    if (!block) continue;
    const after = block.text.slice(citation.end - block.start, citation.end - block.start + MAX_TITLE);
    spans.push({ start: citation.start, end: citation.end + (TITLE_LEAD.test(after) ? TITLE_END.exec(after)?.index ?? after.length : 0) });
  }
  return merged(spans.sort((a, b) => a.start - b.start));
}

function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last && span.start <= last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}

/** Whether a place lies in, or reaches into, words that are not the draft's own; `borrowed` in order and apart. */
export function isBorrowed(borrowed: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = borrowed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (borrowed[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < borrowed.length && borrowed[low]!.start < end;
}

/** What stands between quotation marks of one block, marks included; a mark without its partner opens nothing. */
export function quotationsIn(text: string): Span[] {
  return OPENS_QUOTATION.test(text) ? spansOf(text, QUOTATION).filter(({ start, end }) => end - start <= MAX_QUOTATION) : [];
}

const borrowedIn = readOnce(({ text, folded, letters }): readonly Span[] => [...quotationsIn(text), ...MAY_NAME(folded, letters) ? spansOf(text, NAME) : []]);

function spansOf(text: string, pattern: RegExp): Span[] {
  return matchesOf(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
