import { foldVietnamese } from '../text/fold.ts';
import type { Block } from './section.ts';

const TITLE = /^(?:kế hoạch|quyết định|nghị quyết|nghị định|thông tư(?: liên tịch)?|luật|bộ luật|pháp lệnh|tờ trình|báo cáo|chỉ thị|chương trình|đề án|hướng dẫn|quy chế|quy định|thông báo|công văn|công điện)(?![\p{L}\p{M}])/u;
const RECIPIENTS = /^(?:nơi nhận|kính gửi)\s*:?/u;
const SIGNATURE = /^(?:tm\.|kt\.|tl\.|tuq\.|q\.)\s*\S|^(?:chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|chủ tịch quốc hội|người ký)\s*$/u;
const BODY = /^(?:căn cứ|thực hiện|theo đề nghị|để |nhằm |năm \d|xét |trên cơ sở|tiếp tục)/u;
const END_SIGN = /\.\s*\/\s*\.?\s*$/;
const ATTACHED = /^\(?\s*(?:ban hành )?kèm theo/u;

/**
 * Where the head ends and where the document's own words end, as block indices.
 * `recipients` is the range of the recipients' list and signature, which never holds duties.
 */
export interface Ends {
  /** First block after the head and title. */
  body: number;
  /** First block after the document's words: recipients, signature. */
  end: number;
  /** Annexes or attached regulations begin here; blocks.length when there are none. */
  annex: number;
  /** The block that names the kind of document ("KẾ HOẠCH"), or -1. */
  title: number;
}

export function findEnds(blocks: readonly Block[]): Ends {
  const folded = blocks.map((block) => foldVietnamese(block.text).replace(/\s+/g, ' ').trim());
  const limit = Math.min(blocks.length, 60);
  let title = -1;
  for (let i = 0; i < limit && title < 0; i++) if (TITLE.test(folded[i]!) && isTitleLine(blocks[i]!)) title = i;
  let body = title + 1;
  while (body < limit && !blocks[body]!.marker && !BODY.test(folded[body]!) && blocks[body]!.text.length < 400 && !/như sau\s*:$/.test(folded[body]!)) body++;
  if (body >= limit) body = title + 1;

  let end = blocks.length;
  for (let i = Math.max(body, 1); i < blocks.length; i++) {
    if (RECIPIENTS.test(folded[i]!) && i > body + 2 || SIGNATURE.test(folded[i]!) && blocks[i]!.text.length < 60 && i > body + 2) { end = i; break; }
    if (END_SIGN.test(blocks[i]!.text)) { end = i + 1; break; }
  }
  let annex = blocks.length;
  for (let i = end; i < blocks.length; i++) {
    const block = blocks[i]!;
    const capitals = block.text === block.text.toUpperCase() && /\p{L}{3}/u.test(block.text);
    const opens = block.marker?.style === 'annex' && block.text.length < 120
      || (capitals || block.bold) && TITLE.test(folded[i]!) && block.text.length < 200 && !block.cell?.layout
      || ATTACHED.test(folded[i]!)
      || block.marker?.style === 'article' || block.marker?.style === 'chapter'
      || block.cell !== undefined && !block.cell.layout && i > end + 1;
    if (opens) { annex = i; break; }
  }
  return { body, end, annex, title };
}

/** "KẾ HOẠCH" alone, or in capitals or bold with its subject behind it; not a sentence that starts with the word. */
function isTitleLine(block: Block): boolean {
  if (block.cell && !block.cell.layout) return false;
  const text = block.text.trim();
  if (/[.;]$/.test(text)) return false;
  const first = text.split('\n')[0]!;
  const capitals = /^(?:\p{Lu}[\p{Lu}\p{M}]*[\s,]*){1,}/u.exec(first)?.[0].trim() ?? '';
  return text.length <= 30 || block.bold && text.length < 400 || capitals.length >= 4 && capitals === capitals.toUpperCase() && capitals.replace(/\s/g, '').length >= 4;
}
