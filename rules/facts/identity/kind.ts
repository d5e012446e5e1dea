import type { Structure } from '../../structure/section.ts';
import { foldVietnamese } from '../../text/fold.ts';
import type { DraftKind, Quoted, Regime } from '../facts.ts';

/** Codes of NĐ 30/2020/NĐ-CP Phụ lục III and of VBQPPL symbols, as they stand between the slash and the issuer. */
const CODES: Readonly<Record<string, DraftKind>> = { KH: 'ke-hoach', QĐ: 'quyet-dinh', NQ: 'nghi-quyet', TTr: 'to-trinh', NĐ: 'nghi-dinh', TT: 'thong-tu', TTLT: 'thong-tu', BC: 'bao-cao', QH: 'luat' };

const TITLES: readonly [DraftKind, RegExp][] = [
  ['ke-hoach', /^kế hoạch(?![A-Za-zÀ-ỹ])/u], ['quyet-dinh', /^quyết định(?![A-Za-zÀ-ỹ])/u], ['nghi-quyet', /^nghị quyết(?![A-Za-zÀ-ỹ])/u], ['to-trinh', /^tờ trình(?![A-Za-zÀ-ỹ])/u],
  ['nghi-dinh', /^nghị định(?![A-Za-zÀ-ỹ])/u], ['thong-tu', /^thông tư(?![A-Za-zÀ-ỹ])/u], ['luat', /^(?:luật|bộ luật|pháp lệnh)(?![A-Za-zÀ-ỹ])/u], ['bao-cao', /^báo cáo(?![A-Za-zÀ-ỹ])/u],
  ['khac', /^(?:chỉ thị|chương trình|đề án|hướng dẫn|quy chế|thông báo|công điện|phương án|biên bản|dự án)(?![A-Za-zÀ-ỹ])/u],
];
const SELF: readonly [DraftKind, RegExp][] = [
  ['ke-hoach', /(?:ban hành|xây dựng)(?: và triển khai)? kế hoạch|trên đây là (?:nội dung )?kế hoạch|kế hoạch này/u], ['quyet-dinh', /quyết định này/u], ['nghi-quyet', /nghị quyết này/u],
  ['nghi-dinh', /nghị định này/u], ['thong-tu', /thông tư này/u], ['luat', /(?:bộ )?luật này/u],
];
const HEAD_BLOCKS = 60;

const folded = (text: string): string => foldVietnamese(text).replace(/\s+/g, ' ').trim();

/** The kind that the title, then the symbol, then the document's own words for itself tell; "khac" when nothing does. */
export function kindOf(structure: Structure, number: string | null): { kind: DraftKind; quote: Quoted | null } {
  const head = structure.blocks.slice(0, HEAD_BLOCKS);
  for (const block of head) {
    if (block.cell && !block.cell.layout) continue;
    const words = folded(block.text.replace(/^(?:dự\s+thảo)\s*/iu, ''));
    const title = TITLES.find(([, pattern]) => pattern.test(words));
    if (!title || !looksLikeTitle(block.text)) continue;
    return { kind: title[0], quote: { quote: block.text, start: block.start, end: block.end } };
  }
  const code = number ? /(?:^|[/-])([A-Za-zÀ-ỹ]+)(?:\d+)?(?:-|\/|$)/u.exec(number.replace(/^\d*\/(?:\d{4}\/)?/, '/'))?.[1] : undefined;
  if (code && CODES[code]) return { kind: CODES[code], quote: null };
  const letter = head.find((block) => /(?:^|\s)v\/v(?![A-Za-zÀ-ỹ])|^về việc(?![A-Za-zÀ-ỹ])/iu.test(block.text) && block.text.length < 300);
  if (letter && head.some((block) => /^kính\s+gửi\s*:/iu.test(block.text))) return { kind: 'cong-van', quote: { quote: letter.text, start: letter.start, end: letter.end } };
  const votes = new Map<DraftKind, number>();
  for (const block of structure.blocks) for (const [kind, pattern] of SELF) if (!block.quoted && pattern.test(folded(block.text))) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  return { kind: best?.[0] ?? 'khac', quote: null };
}

/** A title stands alone, in capitals or bold, or with its subject behind it; sentences about a plan are none. */
function looksLikeTitle(text: string): boolean {
  const first = text.trim().split('\n')[0]!;
  if (/[.;]\s*$/.test(text.trim()) || text.length > 500) return false;
  const opening = first.split(/\s+/).slice(0, 2).join(' ');
  return opening === opening.toUpperCase() || text.trim().length <= 40;
}

const NORMATIVE_SYMBOL = /^\d+\/\d{4}\/(?:NQ|QĐ|TT|TTLT|NĐ|CT|PL|L|QH)/u;
const MADE_OF = /luật ban hành văn bản quy phạm pháp luật/u;
const SCOPE = /^(?:điều 1\s*[.:]?\s*)?(?:phạm vi điều chỉnh|đối tượng áp dụng|đối tượng điều chỉnh)/u;

/** VBQPPL by kind and symbol (NĐ 30/2020, Luật 64/2025/QH15 Điều 4): a year between number and type, the law on promulgation among the bases, or articles on scope. */
export function regimeOf(kind: DraftKind, number: string | null, structure: Structure): { regime: Regime; quote: Quoted | null } {
  if (kind === 'luat' || kind === 'nghi-dinh' || kind === 'thong-tu') return { regime: 'normative', quote: null };
  if (kind !== 'quyet-dinh' && kind !== 'nghi-quyet') return { regime: 'administrative', quote: null };
  if (number && NORMATIVE_SYMBOL.test(number)) return { regime: 'normative', quote: null };
  const block = structure.blocks.find((b) => /^căn cứ/iu.test(b.text) && MADE_OF.test(folded(b.text))) ?? (number ? undefined : structure.blocks.find((b) => SCOPE.test(folded(b.text)) && b.text.length < 90));
  // A symbol without a year is that of an individual decision, whatever its bases.
  if (block && !(number && /^\d+\/(?:QĐ|NQ)-/u.test(number))) return { regime: 'normative', quote: { quote: block.text, start: block.start, end: block.end } };
  return { regime: 'administrative', quote: null };
}
