import type { Span } from '../../draft/tree.ts';
import type { Word } from './word.ts';

/** Words that never stand twice in a row. Left out: those that end or open a compound ("vào", "năm", "không | không"). */
const NEVER_TWICE: ReadonlySet<string> = new Set('các|những|của|và|với|cho|trong|trên|theo|được|bị|phải|để|hoặc|nhằm|bởi|tại|số|về|là|đối|việc|nếu'.split('|'));
/** The word before makes one word with the first of the two. */
const COMPOUNDS_BEFORE = /^(?:hiện|tồn|phản|cân|tương|sự|thiểu|đa|dân|tham|hệ|chỉ|trở|công|làm|bên|phía|ở|gọi)$/;
const LONGEST = 6;

export interface Repeated extends Span {
  /** What stands twice and the word behind it: forms repeat one slip in every copy. */
  readonly key: string;
  /** A function word: no reading makes it right. Two compounds may meet ("cơ quan thanh toán | thanh toán cho"). */
  readonly certain: boolean;
}

export function repetitions(words: readonly Word[]): Repeated[] {
  const found: Repeated[] = [];
  for (let i = 1; i < words.length; i++) {
    const second = words[i]!;
    if (!second.joined) continue;
    const first = words[i - 1]!;
    if (first.spelling.folded === second.spelling.folded) {
      const before = first.joined ? words[i - 2]!.spelling.folded : '';
      if (NEVER_TWICE.has(second.spelling.folded) && !COMPOUNDS_BEFORE.test(before) && first.spelling.written !== first.spelling.written.toUpperCase()) found.push({ start: first.start, end: second.end, key: `${second.spelling.folded} ${words[i + 1]?.spelling.folded ?? ''}`, certain: true });
      continue;
    }
    const phrase = phraseTwice(words, i - 1);
    if (phrase) { found.push(phrase); i = words.findIndex((word) => word.end === phrase.end); }
  }
  return found;
}

/** Two to six words in a row that stand twice, with nothing but blanks between. */
function phraseTwice(words: readonly Word[], from: number): Repeated | undefined {
  for (let length = 2; length <= LONGEST && from + 2 * length <= words.length; length++) {
    if (words[from]!.spelling !== words[from + length]!.spelling) continue;
    if (!isTwice(words, from, length)) continue;
    const last = words[from + 2 * length - 1]!;
    const once = words.slice(from, from + length).map(({ spelling }) => spelling.written);
    if (once.some((word) => /\d/.test(word) || /^(?:hoặc|và|hay|từ|đến)$/i.test(word)) || once.every((word) => word.length === 1)) return undefined;
    // "từng bước từng bước", "kế hoạch kế hoạch hóa".
    if (/^(?:từng|ngày càng|mỗi|hết|rất)$/i.test(once[0]!) || words[from + 2 * length]?.spelling.folded === 'hóa') return undefined;
    return { start: words[from]!.start, end: last.end, key: once.join(' '), certain: false };
  }
  return undefined;
}

function isTwice(words: readonly Word[], from: number, length: number): boolean {
  for (let i = 0; i < 2 * length; i++) {
    if (i > 0 && !words[from + i]!.joined) return false;
    if (i < length && words[from + i]!.spelling !== words[from + length + i]!.spelling) return false;
  }
  return true;
}
