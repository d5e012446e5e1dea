import { provinceEntries } from '../../../rules/law/registry.ts';
import { foldVietnamese } from '../../../rules/text/fold.ts';

const BODIES = /(?<!\p{L})(?:ủy ban nhân dân|hội đồng nhân dân|ủy ban thường vụ quốc hội|quốc hội|chính phủ|thủ tướng|bộ chính trị|ban bí thư|mặt trận tổ quốc|hội liên hiệp phụ nữ)(?!\p{L})/gu;
const KIND_BEFORE_NUMBER = /(?<!\p{L})(?:nghị quyết|quyết định|nghị định|thông tư|chỉ thị|kế hoạch|kết luận|chương trình)(?= số(?!\p{L}))/gu;
const LAW = /(?<!pháp )(?<!\p{L})(bộ luật|luật)( )(?!này|về|số|và)(\p{L})/gu;
const PLACE = /(?<!cấp )(?<!\p{L})(tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn)( )((?:\p{L}+ ?){1,4})/gu;
const NO_NAME = /^(?:về|và|năm|giai|thực|đến|trong|trên|của|theo|có|để|khi|sau|trước|từ|tại|thuộc|được|đối|hoặc|các|là)$/u;
const ALWAYS: readonly (readonly [RegExp, string])[] = [[/(?<!\p{L})việt nam(?!\p{L})/gu, 'Việt Nam'], [/(?<!\p{L})hồ chí minh(?!\p{L})/gu, 'Hồ Chí Minh'], [/(?<!\p{L})hà nội(?!\p{L})/gu, 'Hà Nội']];
/** Short forms that would pass for a word; others have no vowel and are told by that. */
const SHORT = new Set(['UBND', 'UBMTTQ', 'MTTQ', 'AI', 'IOT', 'COVID-19']);
const VOWEL = /[aeiouyăâêôơư]/u;

/** "KẾ HOẠCH Thực hiện công tác …" inside a sentence: "Kế hoạch thực hiện công tác …". Names keep their capitals. */
export function titleInSentence(title: string): string {
  if (title === title.toUpperCase() && /\p{L}/u.test(title)) return fromCapitals(title);
  const [kind, rest] = /^(\p{Lu}[\p{Lu}\p{M}]+(?:\s+[\p{Lu}\p{M}]{2,}){0,2})\s+(\p{Lu}?\p{Ll}.*)$/u.exec(title)?.slice(1) ?? [];
  if (!kind || !rest) return title;
  const subject = /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest;
  return `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${subject}`;
}

/** A title all in capitals does not say which words are names: bodies, laws and places are known by the words before them, the rest is left to the reviewer. */
function fromCapitals(title: string): string {
  let words = title.split(/(\s+)/u).map((word) => (/\d|\//u.test(word) || isShort(word) ? word : word.toLowerCase())).join('');
  words = words.replace(BODIES, capital).replace(KIND_BEFORE_NUMBER, capital).replace(LAW, (_, law: string, blank: string, letter: string) => `${capital(law)}${blank}${letter.toUpperCase()}`);
  words = words.replace(PLACE, (_, level: string, blank: string, name: string) => `${level}${blank}${place(name)}`);
  for (const [written, right] of ALWAYS) words = words.replace(written, right);
  return capital(words);
}

function isShort(word: string): boolean {
  const letters = word.replace(/[^\p{L}\p{M}-]/gu, '');
  return letters.length > 1 && (SHORT.has(letters) || !VOWEL.test(letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()));
}

/** Syllables of a name that ends where the next word of grammar stands; a longer run holds more than the name. */
const LONGEST_NAME = 3;
const USUAL_NAME = 2;

/** The registry's name where it begins with one; else up to the next word of grammar, or two syllables, as most names have. */
function place(words: string): string {
  const folded = foldVietnamese(words);
  const known = provinceEntries().flatMap(({ names }) => names).find((name) => { const wanted = foldVietnamese(name); return folded.startsWith(wanted) && !/^\p{L}/u.test(folded.slice(wanted.length)); });
  if (known) return known + words.slice(known.length);
  const syllables = words.trimEnd().split(' ');
  const stop = syllables.findIndex((word) => NO_NAME.test(word));
  const run = stop < 0 ? syllables.length : stop;
  const names = run <= LONGEST_NAME ? run : USUAL_NAME;
  return syllables.map((word, i) => (i < names ? capital(word) : word)).join(' ') + words.slice(words.trimEnd().length);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
