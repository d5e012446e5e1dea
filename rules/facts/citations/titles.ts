import { programmeEntries, type Act } from '../../law/registry.ts';
import { foldVietnamese } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';

// Words that every title has. Numbers stay: "2011", "2020" tell two strategies apart.
const EMPTY = new Set('về việc của và các những một số điều quy định chi tiết biện pháp thi hành thực hiện triển khai ban phê duyệt hướng dẫn sửa đổi bổ sung đến trong đối với giai đoạn năm ngày luật bộ cũ'.split(' '));

function contentWords(words: string): Set<string> {
  const found = new Set<string>();
  for (const match of foldVietnamese(words).matchAll(/[0-9A-Za-zÀ-ỹ]+/gu)) if (!EMPTY.has(match[0])) found.add(match[0]);
  return found;
}

const titles = new WeakMap<Act, Set<string>[]>();

function titlesOf(act: Act): readonly Set<string>[] {
  let known = titles.get(act);
  if (!known) {
    const programmes = programmeEntries().filter((programme) => programme.act === act.id).flatMap((programme) => programme.names);
    titles.set(act, known = [act.title.vi, ...act.names, ...programmes].map(contentWords).filter((words) => words.size > 0));
  }
  return known;
}

/** Share of the act's title that the words hold, 0 to 1, best of its names. */
export function titleShare(act: Act, words: string): number {
  const cited = contentWords(words);
  let best = 0;
  for (const title of titlesOf(act)) {
    let shared = 0;
    for (const word of title) if (cited.has(word)) shared++;
    best = Math.max(best, shared / title.size);
  }
  return best;
}

const SAME = 0.85;
const HARDLY = 0.6;
const DISTINCT = 6; // syllables: "Luật Bình đẳng giới" stands in many a sentence
// Left out as often as not: "… đến năm 2030", "… giai đoạn 2021 - 2030".
const PERIOD = /,?\s(?:đến năm|giai đoạn)\s[\d\s–-]+$/u;
const LEAD = /^[\s,]*(?:(?:về việc|về|ban hành|phê duyệt|quy định)\s+)*/u;

/** The other act whose title stands, in order and from its first word, right behind the number of `act`, where the act's own does not. */
export function otherTitled(act: Act, words: string, acts: readonly Act[]): Act | null {
  const following = syllablesOf(foldVietnamese(words).replace(/\s+/g, ' ').replace(LEAD, ''));
  if (following.length < DISTINCT || titleShare(act, words) >= HARDLY) return null;
  const fits = (title: string): boolean => {
    const name = title.replace(PERIOD, '');
    const { length } = syllablesOf(name);
    return length >= DISTINCT && nameLikeness(name, following.slice(0, length).join(' ')) >= SAME;
  };
  const others = acts.filter((other) => other.id !== act.id && other.type === act.type && [other.title.vi, ...other.names].some(fits));
  return others.length === 1 ? others[0]! : null;
}

/**
 * Likeness of two names by their syllables in order, 0 to 1: twice the longest common subsequence over both lengths. Where only names as
 * alike as `least` matter, 0 is answered for others as soon as that is plain.
 */
export function nameLikeness(a: string, b: string, least = 0): number {
  const x = syllablesOf(a);
  const y = syllablesOf(b);
  if (!x.length || !y.length) return 0;
  const enough = least * (x.length + y.length) / 2;
  if (Math.min(x.length, y.length) < enough) return 0;
  if (least > 0) {
    const words = new Set(y);
    let common = 0;
    for (const word of x) if (words.has(word)) common++;
    if (common < enough) return 0;
  }
  let previous = Array.from({ length: y.length + 1 }, () => 0);
  for (const word of x) {
    const row = [0];
    for (let j = 0; j < y.length; j++) row.push(word === y[j] ? previous[j]! + 1 : Math.max(previous[j + 1]!, row[j]!));
    previous = row;
  }
  return (2 * previous[y.length]!) / (x.length + y.length);
}

const syllablesOf = remember((words: string): readonly string[] => foldVietnamese(words).match(/[0-9A-Za-zÀ-ỹ]+/gu) ?? []);
