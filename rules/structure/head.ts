import { foldLine, singleBlanks } from '../text/fold.ts';
import * as english from './english/words.ts';
import type { Block } from './section.ts';
import { isCapitals, isClosed, isRule } from './shape.ts';

const KIND = 'kế hoạch|quyết định|nghị quyết(?: liên tịch)?|nghị định|thông tư(?: liên tịch)?|bộ luật|luật|pháp lệnh|lệnh|tờ trình|báo cáo|chỉ thị|chương trình|đề án|phương án|hướng dẫn|quy chế|quy định|điều lệ|nội quy|thông báo|công văn|công điện|danh mục';
const KIND_LINE = new RegExp(`^(?:dự thảo\\s+)?(?:${KIND})(?![A-Za-zÀ-ỹ])`, 'u');
/** "NGHỊ QUYẾTQuy định chi tiết …": the subject is glued to the kind in saved pages. */
const GLUED = new RegExp(`^(?:${KIND.toUpperCase()})(?=\\p{Lu})`, 'u');
/** The recitals, which never belong to the title. */
const RECITAL = /^(?:căn cứ|xét |theo đề nghị|kính gửi)/u;
const ISSUER = /^(?:(?:chủ tịch|bộ trưởng|giám đốc|thủ tướng|chánh án|viện trưởng|tổng kiểm toán) .*|ủy ban .*|hội đồng .*|quốc hội.*|chính phủ)$/u;
const VIETNAMESE = { recital: RECITAL, follows: /như sau\s*:$/, issuer: ISSUER };
const ENGLISH = { recital: english.RECITAL, follows: english.AS_FOLLOWS, issuer: english.ISSUER };
/** The head of a document is short; a title further down is that of an annex. */
const MAX_BLOCKS = 60;
const MAX_TITLE_LINE = 600;

/** Whether the block names a kind of document as a title does, rather than opening a sentence with the word. */
export function isKindLine(block: Block): boolean {
  if (block.cell && !block.cell.layout) return false;
  const text = block.text.trim();
  if (GLUED.test(text)) return true;
  const apart = block.language === 'en' && (block.bold || isCapitals(text)) && text.length < 200;
  const kind = block.language === 'en' ? english.kindOfDocument(text) ?? (apart ? english.kindWithin(text) : undefined) : kindOfDocument(text);
  if (kind === undefined || isClosed(text)) return false;
  return text.length <= 30 && text.length <= kind.length + 16 || block.bold && text.length < 400 || isCapitals(text.slice(0, kind.length));
}

/** The kind of document that the words open with, in small letters: "kế hoạch". */
export function kindOfDocument(text: string): string | undefined {
  return KIND_LINE.exec(singleBlanks(foldLine(text)))?.[0];
}

/** Title of the document and where its own words begin, as block indices. `title` is -1 when no block names the kind. */
export function findHead(blocks: readonly Block[]): { title: number; body: number } {
  const firstUnit = blocks.findIndex((b) => !b.cell && !b.quoted && (b.marker?.style === 'article' || b.marker?.style === 'chapter' || b.marker?.style === 'part' || b.marker?.style === 'roman'));
  const limit = Math.min(blocks.length, firstUnit < 0 ? MAX_BLOCKS : firstUnit);
  let title = -1;
  for (let i = 0; i < limit && title < 0; i++) if (isKindLine(blocks[i]!)) title = i;
  if (title < 0) return { title, body: recitals(blocks, limit) };
  let at = title + 1;
  let subject = blocks[title]!.text.trim().length > 40 || isSubjectBehindKind(blocks[title]!);
  for (; at < limit; at++) {
    const block = blocks[at]!;
    if (block.cell?.layout || isRule(block.text)) continue;
    if (block.marker) break;
    const folded = singleBlanks(block.folded).trim();
    const { recital, follows, issuer } = block.language === 'en' ? ENGLISH : VIETNAMESE;
    if (recital.test(folded) || block.text.length > MAX_TITLE_LINE || follows.test(folded)) break;
    const goesOn = isCapitals(block.text) || block.bold && !isClosed(block.text) || /^[\p{Ll}(]/u.test(block.text) || issuer.test(folded) && folded.length < 120;
    if (subject && !goesOn) break;
    subject = true;
  }
  return { title, body: at };
}

function isSubjectBehindKind(block: Block): boolean {
  return block.text.includes('\n') || GLUED.test(block.text.trim());
}

/** Without a title the recitals or the first number open the document. */
function recitals(blocks: readonly Block[], limit: number): number {
  for (let i = 0; i < limit; i++) {
    const { folded, marker, cell, language } = blocks[i]!;
    if (!cell && ((language === 'en' ? english.RECITAL : RECITAL).test(folded) || marker)) return i;
  }
  return limit < blocks.length && limit < MAX_BLOCKS ? limit : 0;
}
