import type { Span } from '../../draft/tree.ts';
import type { BlockWords } from './word.ts';

/** Words that never stand twice in a row. Left out: those that end or open a compound ("vào", "năm", "không | không"). */
const NEVER_TWICE: ReadonlySet<string> = new Set('các|những|của|và|với|cho|trong|trên|theo|được|bị|phải|để|hoặc|nhằm|bởi|tại|số|về|là|đối|việc|nếu|nguồn|loài|đã|sẽ|cần|như|mỗi|mọi|khi|đến|cùng|khoản'.split('|'));
/** The word before makes one word with the first of the two. */
const COMPOUNDS_BEFORE = /^(?:hiện|tồn|vô|cuối|lô|hậu|phản|cân|tương|sự|thiểu|đa|dân|tham|hệ|chỉ|trở|công|làm|bên|phía|ở|gọi)$/;
const LONGEST = 6;

export interface Repeated extends Span {
  /** What stands twice and the word behind it: forms repeat one slip in every copy. */
  readonly key: string;
  /** A function word: no reading makes it right. Two compounds may meet ("cơ quan thanh toán | thanh toán cho"). */
  readonly certain: boolean;
}

export function repetitions(words: BlockWords): Repeated[] {
  const found: Repeated[] = [];
  for (let i = 1; i < words.count; i++) {
    if (words.spelling(i - 1) === words.spelling(i) && words.joined(i)) {
      const word = words.folded(i);
      const before = words.joined(i - 1) ? words.folded(i - 2) : '';
      const first = words.written(i - 1);
      if (NEVER_TWICE.has(word) && !COMPOUNDS_BEFORE.test(before) && first !== first.toUpperCase()) found.push({ start: words.start(i - 1), end: words.end(i), key: `${word} ${words.folded(i + 1)}`, certain: true });
      continue;
    }
    const length = phraseTwice(words, i - 1);
    if (!length) continue;
    const once = Array.from({ length }, (_, k) => words.written(i - 1 + k));
    const last = i - 2 + 2 * length;
    if (isSlip(once, words.folded(last + 1))) found.push({ start: words.start(i - 1), end: words.end(last), key: once.join(' '), certain: false });
    i = last;
  }
  return found;
}

/** How many words in a row, two to six, stand twice from here with nothing but blanks between; 0 for none. */
function phraseTwice(words: BlockWords, from: number): number {
  for (let length = 2; length <= LONGEST && from + 2 * length <= words.count; length++) {
    if (words.spelling(from) === words.spelling(from + length) && isTwice(words, from, length)) return length;
  }
  return 0;
}

function isTwice(words: BlockWords, from: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (!words.same(from + i, from + length + i)) return false;
  for (let i = 1; i < 2 * length; i++) if (!words.joined(from + i)) return false;
  return true;
}

/** Not "từng bước từng bước", "kế hoạch kế hoạch hóa", "một hoặc một", rows of figures or single letters. */
function isSlip(once: readonly string[], next: string): boolean {
  if (once.some((word) => /\d/.test(word) || /^(?:hoặc|và|hay|từ|đến)$/i.test(word)) || once.every((word) => word.length === 1)) return false;
  return !/^(?:từng|ngày|mỗi|hết|rất)$/i.test(once[0]!) && next !== 'hóa';
}
