import type { Span } from '../../draft/tree.ts';
import { Sifted } from '../../text/sifted.ts';
import { headAt, type Marked } from './words.ts';

const PURPOSE = new Sifted(/\s(?:để\s+(?:kịp thời\s+)?(?=tổng hợp|theo dõi|thẩm định|xem xét)|(?=(?:tổng hợp|thẩm định)(?:[,;.\s]|$)))/gu);
const SENT_TO = /(?:gửi(?: báo cáo)?(?: về)?|báo cáo về|về|qua)\s+$/u;
const REACH = 260;

/** "… gửi về Sở Nội vụ để tổng hợp, báo cáo …": the body that receives has the duty to put together. */
export function receiverDuties(marked: Marked, from: number, to: number): { body: Span; duty: Span }[] {
  const found: { body: Span; duty: Span }[] = [];
  for (const match of PURPOSE.matches(marked.passage, marked.folded.slice(from, to))) {
    const at = from + match.index;
    const head = marked.heads.findLast((h) => h.value !== 'guard' && h.start >= Math.max(from, at - REACH) && h.end <= at && SENT_TO.test(marked.folded.slice(Math.max(0, h.start - 24), h.start)) && headAt(marked, h.start) !== undefined);
    if (!head) continue;
    const name = /^[^,;:().]*/u.exec(marked.text.slice(head.start, at))![0].trimEnd();
    found.push({ body: { start: head.start, end: head.start + name.length }, duty: { start: at + 1, end: to } });
  }
  return found;
}
