import type { Draft } from '../draft/tree.ts';
import { sentenceEnd } from './assignments/subject.ts';
import type { Block, Structure } from '../structure/section.ts';
import { foldLine } from '../text/fold.ts';
import type { Citation, Money, Quoted } from './facts.ts';
import { ownBlocks } from './own-words.ts';

// "nghĩa vụ nộp ngân sách", "thu ngân sách" are income, not money for the work; titles of acts are left out with the preamble.
const SPEAKS = /kinh phí|kính phí|dự toán|nguồn vốn|nguồn lực tài chính|(?:bố trí|bảo đảm|đảm bảo|huy động|dành|ưu tiên|cân đối|sử dụng|đa dạng)[^.;]{0,60}(?:ngân sách|nguồn lực|vốn)|ngân sách (?:nhà nước|trung ương|địa phương|tỉnh|thành phố|xã|cấp|các cấp)|triệu đồng|tỷ đồng|mức chi|xã hội hóa/u;
const INCOME = /(?:nộp|thu|đóng góp vào|tăng thu)\s+(?:vào\s+)?ngân sách/u;
const SOURCE = /ngân sách (?:nhà nước|trung ương|địa phương|tỉnh|thành phố|huyện|xã|phường|đặc khu|cấp (?:tỉnh|huyện|xã|nào)|các cấp|sự nghiệp)|nsnn|nstw|nsđp|xã hội hóa|nguồn tài trợ|vốn tài trợ|vốn đầu tư công|(?:nguồn )?vốn (?:oda|sự nghiệp|vay|hợp pháp)|nguồn (?:vốn )?hợp pháp|chi thường xuyên|tự (?:bảo đảm|đảm bảo|bố trí)|theo phân cấp|phân cấp ngân sách|đóng góp của|nguồn đóng góp|quỹ\s|chương trình mục tiêu quốc gia|cấp nào[^.;]{0,30}(?:cấp đó|đó)|lồng ghép[^.;]{0,40}(?:kinh phí|nguồn|chương trình, dự án)|không phát sinh/u;
const ESTIMATE = /(?:xây dựng|lập|tổng hợp|thẩm định|trình|giao|phân bổ|bố trí|cân đối)[^.;]{0,80}dự toán|dự toán (?:chi|kinh phí|ngân sách|được giao|hằng năm|hàng năm|hàng năm)[^.;]{0,60}(?:giao|phê duyệt|bố trí|của)|trong dự toán|lập dự toán|mức chi|định mức|\d[\d.,]*\s*(?:triệu|tỷ|nghìn|đồng)(?:\s+đồng)?(?![\p{L}])|tổng kinh phí/u;
const MONEY_ACT = /ngân sách nhà nước (?:số|năm|ngày)|luật ngân sách|luật đầu tư công|tt-btc|kế toán|191\/2009|thông tư[^.;]{0,120}(?:kinh phí|mức chi|bộ tài chính)|nghị quyết[^.;]{0,120}(?:mức chi|hội đồng nhân dân)|theo quy định (?:của |tại )?(?:luật|nghị định|thông tư|nghị quyết)/u;

/** Passages that speak of money for carrying the document out, and what they settle. */
export function readMoney(draft: Draft, structure: Structure, _citations: readonly Citation[]): Money {
  const passages: Quoted[] = [];
  for (const block of ownBlocks(structure)) {
    for (const span of sentences(block)) {
      const words = foldLine(block.text).slice(span.start - block.start, span.end - block.start);
      if (!SPEAKS.test(words) || INCOME.test(words) && !/kinh phí/.test(words)) continue;
      passages.push({ quote: draft.text.slice(span.start, span.end), ...span });
    }
  }
  // What a money part says counts whole, also its sentences that name no money word.
  const section = structure.all.find((s) => s.role === 'budget' && s.ownRole) ?? null;
  const inSection: Quoted[] = section ? structure.blocks.filter((b) => b.start >= section.start && b.end <= section.end).map((b) => ({ quote: b.text, start: b.start, end: b.end })) : [];
  const all = [...passages, ...inSection.filter((p) => !passages.some((q) => q.start >= p.start && q.end <= p.end))];
  const find = (pattern: RegExp): Quoted | null => all.find((passage) => pattern.test(foldLine(passage.quote))) ?? null;
  return { passages, section, source: find(SOURCE), estimate: find(ESTIMATE), legalBasis: find(MONEY_ACT) };
}

function sentences(block: Block): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = block.bodyStart - block.start;
  while (from < block.text.length) {
    const end = Math.min(sentenceEnd(block.text, from) + 1, block.text.length);
    const words = block.text.slice(from, end);
    const lead = /^\s*/.exec(words)![0].length;
    if (words.trim().length > 3) spans.push({ start: block.start + from + lead, end: block.start + from + words.trimEnd().length });
    from = Math.max(end, from + 1);
  }
  return spans;
}
