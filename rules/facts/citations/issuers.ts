import { issuerEntries, type Issuer } from '../../law/registry.ts';
import { foldVietnamese } from '../../text/fold.ts';
import { PhraseTrie } from '../../text/trie.ts';

export interface FoundIssuer {
  /** Exact words of the draft. */
  readonly words: string;
  readonly end: number;
  readonly issuer: Issuer | null;
}

// Where the name of an issuer stops and the title of the act, or the rest of the sentence, goes on.
const STOP = /[,;:.()“”"[\]|]|\s(?=(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|bổ sung|thực hiện|triển khai|công bố|giao|đã|trong|trên|tại|theo|nhằm|để|đến|với|đối với|là|v\/v|kèm|ngày|năm|được|có|thông qua|quyết định|và\s+(?:các|những|luật|nghị|quyết|thông tư|kế hoạch|chỉ thị|hướng dẫn|văn bản|công văn|khoản|điều))(?![A-Za-zÀ-ỹ]))/iu;
const POST = /^(?:bộ trưởng|thứ trưởng|chủ tịch|phó chủ tịch|chánh văn phòng|giám đốc|tổng giám đốc|chủ nhiệm|ban thường vụ)\s+/u;

/** Bodies of many places: the place belongs to the name. */
const LOCAL = new Set(['uy-ban-nhan-dan', 'hoi-dong-nhan-dan']);

let trie: PhraseTrie<Issuer> | undefined;

/** "… của X" right behind a number or date, within its paragraph, which ends at `limit`. */
export function issuerAt(text: string, from: number, limit: number): FoundIssuer | null {
  const lead = /^[\s,)]{0,4}của\s{1,3}/iu.exec(text.slice(from, from + 12)) ?? /^của\s{1,3}/u.exec(text.slice(from, from + 8));
  if (!lead) return null;
  const start = from + lead[0].length;
  const tail = text.slice(start, Math.min(limit, start + 110));
  // "Văn hóa, Thể thao và Du lịch" holds a comma: a known name is taken whole before the general stop applies.
  const known = knownIssuer(tail);
  const stop = STOP.exec(tail.slice(known?.end ?? 0));
  const length = known && !LOCAL.has(known.issuer.id) ? known.end : stop ? (known?.end ?? 0) + stop.index : tail.length;
  const words = tail.slice(0, length).trimEnd();
  if (!words || !/^[A-Za-zÀ-ỹ]/u.test(words)) return null;
  return { words, end: start + words.length, issuer: known?.issuer ?? null };
}

/** The registry's issuer that words begin with, posts such as "Bộ trưởng" stepped over. */
export function knownIssuer(words: string): { issuer: Issuer; end: number } | null {
  trie ??= issuerEntries().reduce((built, issuer) => issuer.names.reduce((inner, name) => inner.add(name, issuer), built), new PhraseTrie<Issuer>());
  const folded = foldVietnamese(words);
  const skipped = POST.exec(folded)?.[0].length ?? 0;
  const match = trie.search(words.slice(skipped), { gap: /^[\s,&-]*$/ })[0];
  if (!match || words.slice(skipped, skipped + match.start).trim()) return null;
  return { issuer: match.value, end: skipped + match.end };
}

/**
 * Whether a code may stand for a body of this name: it is a known code of it, or its letters run through the initials in order
 * (BNNPTNT, BNN for "Bộ Nông nghiệp và Phát triển nông thôn").
 */
export function codeFits(code: string, issuer: Issuer): boolean {
  const folded = foldVietnamese(code);
  if (issuer.codes.some((known) => folded === foldVietnamese(known) || known === 'QH' && /^qh\d+$/.test(folded) || known === 'UBTVQH' && /^ubtvqh\d*$/.test(folded))) return true;
  const initials = foldVietnamese(issuer.name.vi).split(/[^A-Za-zÀ-ỹ]+/u).map((word) => word[0] ?? '').join('');
  let at = 0;
  for (const letter of folded.replace(/[^A-Za-zÀ-ỹ]/gu, '')) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return folded.length > 1;
}

/** Whether a code belongs to an issuer that the registry knows: only then does a contradiction mean something. */
export function isKnownCode(code: string): boolean {
  const folded = foldVietnamese(code).replace(/\d+$/, '');
  return issuerEntries().some((issuer) => issuer.codes.some((known) => foldVietnamese(known) === folded));
}
