import { readOnce } from '../../text/passage.ts';
import { PhraseTrie, type PhraseMatch } from '../../text/trie.ts';

const words = (list: string): string[] => list.split('|');

/** Words that speak of gender, and look-alikes that only share syllables with them ("ranh giới | tính trữ lượng"): those never count. */
const TERMS = words('bình đẳng giới|vì sự tiến bộ của phụ nữ|vì sự tiến bộ phụ nữ|sự tiến bộ của phụ nữ|bạo lực trên cơ sở giới|trên cơ sở giới|giới tính|phân biệt đối xử về giới|định kiến giới|vấn đề giới|khoảng cách giới|lồng ghép giới|tách biệt giới|theo giới tính|về giới|phụ nữ|nữ giới|nam giới|lao động nữ|cán bộ nữ|nữ cán bộ|trẻ em gái|nam, nữ|nữ và nam|nam và nữ|nữ, nam|thai sản|mang thai|tỷ lệ nữ|nữ đại biểu|lãnh đạo nữ|nữ lãnh đạo|nữ công nhân|phòng, chống bạo lực gia đình|bạo lực gia đình|hôn nhân và gia đình|nữ|cụ bà|bé gái|con gái');
const FALSE_FRIENDS = words('ranh giới|địa giới|thế giới|biên giới|giới thiệu|giới hạn|cơ giới|môi giới|chỉ giới|mốc giới|cảnh giới|giới trẻ|giới nghiêm|giới chức|phân giới|tam giới');
/** Bodies, days and media that carry the word in their name. */
const NAMES = words('hội liên hiệp phụ nữ|hội phụ nữ|chi hội phụ nữ|hội lhpn|ban phụ nữ|báo phụ nữ|nhà xuất bản phụ nữ|bảo tàng phụ nữ|học viện phụ nữ|ngày phụ nữ|ngày quốc tế phụ nữ|phụ nữ ba đảm đang|ban vì sự tiến bộ của phụ nữ|ban vì sự tiến bộ phụ nữ|ban vstbpn|ủy ban quốc gia vì sự tiến bộ của phụ nữ|vụ bình đẳng giới|phòng bình đẳng giới|vụ công tác thanh niên và bình đẳng giới|phòng công tác thanh niên và bình đẳng giới|phòng thanh niên và bình đẳng giới|phòng trẻ em và bình đẳng giới|phòng bảo vệ trẻ em và bình đẳng giới|phòng chăm sóc trẻ em và bình đẳng giới|luật hôn nhân và gia đình|chế độ thai sản|nghỉ thai sản|bảo hiểm thai sản');

const TRIE = new PhraseTrie<string | null>();
for (const term of TERMS) TRIE.add(term, term);
for (const friend of [...FALSE_FRIENDS, ...NAMES]) TRIE.add(friend, null);

/** Syllables that make another word of a "giới" before them: "trên cơ sở giới thiệu của …", "lồng ghép giới thiệu việc làm". */
const ANOTHER_WORD = /^\s+(?:thiệu|hạn|trẻ|nghiêm|chức|tuyến|luật)(?![A-Za-zÀ-ỹ])/iu;
/** "Việt Nam giới thiệu", "Hà Nam, nữ …": a place, not a man. */
const PLACE_BEFORE = /\p{Lu}[A-Za-zÀ-ỹ]*\s+$/u;
const PLACE_AFTER = /^\s+\p{Lu}/u;
/** A field to fill in ("Giới tính: Nam □ Nữ □") or a column of a form says nothing of its own on gender. */
const FIELD_BEFORE = /(?:^|[\s(|])giới\s+tính\s*[:(]\s*(?:nam\s*[/,]?\s*)?$/iu;
const BOX_AFTER = /^\s*[:/]?\s*[□☐]/u;
const FIELD_AFTER = /^\s*(?:[:：]|\(?\s*(?:nam|nữ)\s*[/□☐)]|[.…_]{2,}|□|☐)/iu;

export interface GenderTerm { start: number; end: number; term: string }

const GAP = /^[\s,-]*$/;

/** Words of gender in a block; offsets are indices into it. */
export const genderTermsOf = readOnce(({ text, folded, words: cut }): readonly GenderTerm[] => termsIn(text, TRIE.search(text, { folded, words: cut, gap: GAP })));

/** Words of gender in `text`; offsets are indices into it. */
export function genderTerms(text: string): GenderTerm[] {
  return termsIn(text, TRIE.search(text, { gap: GAP }));
}

function termsIn(text: string, found: readonly PhraseMatch<string | null>[]): GenderTerm[] {
  return found.flatMap(({ start, end, value }) => (value === null || isOtherWord(text, start, end, value) ? [] : [{ start, end, term: value }]));
}

function isOtherWord(text: string, start: number, end: number, term: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (term.endsWith('giới') && ANOTHER_WORD.test(after)) return true;
  if (term.startsWith('nam') && text.startsWith('Nam', start) && PLACE_BEFORE.test(before)) return true;
  if (term.endsWith('nam') && text.slice(start, end).endsWith('Nam') && PLACE_AFTER.test(after)) return true;
  if (term === 'giới tính') return FIELD_AFTER.test(after) || text.trim().length <= 'Giới tính (nam, nữ)'.length && /^\s*giới\s+tính/iu.test(text);
  return /^(?:nam|nữ)/u.test(term) && (FIELD_BEFORE.test(before) || BOX_AFTER.test(after));
}

const SUBJECT = /bình đẳng giới|tiến bộ (?:của )?phụ nữ|bạo lực trên cơ sở giới|cơ sở giới|lồng ghép giới|phụ nữ|giới tính khi sinh|nữ cán bộ|cán bộ nữ|lao động nữ|khoảng cách giới/;
/** A title that sets up or names the body on women's advancement speaks of that body's matter. */
const SUBJECT_BODY = /ban\s+(?:chỉ\s+đạo\s+)?vì\s+sự\s+tiến\s+bộ\s+(?:của\s+)?phụ\s+nữ/iu;

/** Whether words of a title make gender equality the document's own subject. */
export function isGenderSubject(title: string): boolean {
  return SUBJECT_BODY.test(title) || genderTerms(title).some(({ term }) => SUBJECT.test(term) && term !== 'nữ giới');
}
