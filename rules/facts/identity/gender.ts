import { PhraseTrie } from '../../text/trie.ts';

const words = (list: string): string[] => list.split('|');

/** Words that speak of gender, and look-alikes that only share syllables with them ("ranh giới | tính trữ lượng"): those never count. */
const TERMS = words('bình đẳng giới|vì sự tiến bộ của phụ nữ|vì sự tiến bộ phụ nữ|sự tiến bộ của phụ nữ|bạo lực trên cơ sở giới|trên cơ sở giới|giới tính|phân biệt đối xử về giới|định kiến giới|vấn đề giới|khoảng cách giới|lồng ghép giới|tách biệt giới|theo giới tính|về giới|phụ nữ|nữ giới|nam giới|lao động nữ|cán bộ nữ|nữ cán bộ|trẻ em gái|nam, nữ|nữ và nam|nam và nữ|nữ, nam|thai sản|mang thai|tỷ lệ nữ|nữ đại biểu|lãnh đạo nữ|nữ lãnh đạo|nữ công nhân|phòng, chống bạo lực gia đình|bạo lực gia đình|hôn nhân và gia đình');
const FALSE_FRIENDS = words('ranh giới|địa giới|thế giới|biên giới|giới thiệu|giới hạn|cơ giới|môi giới|chỉ giới|mốc giới|cảnh giới|giới trẻ|giới nghiêm|giới chức|phân giới|tam giới|hội liên hiệp phụ nữ|hội phụ nữ|hội lhpn|ngày phụ nữ|ngày quốc tế phụ nữ|phụ nữ ba đảm đang');

const TRIE = new PhraseTrie<string | null>();
for (const term of TERMS) TRIE.add(term, term);
for (const friend of FALSE_FRIENDS) TRIE.add(friend, null);

export interface GenderTerm { start: number; end: number; term: string }

/** Words of gender in `text`; offsets are indices into it. */
export function genderTerms(text: string): GenderTerm[] {
  return TRIE.search(text, { gap: /^[\s,-]*$/ }).flatMap(({ start, end, value }) => (value === null ? [] : [{ start, end, term: value }]));
}

const SUBJECT = /bình đẳng giới|tiến bộ (?:của )?phụ nữ|bạo lực trên cơ sở giới|cơ sở giới|lồng ghép giới|phụ nữ|giới tính khi sinh|nữ cán bộ|cán bộ nữ|lao động nữ|khoảng cách giới/;

/** Whether words of a title make gender equality the document's own subject. */
export function isGenderSubject(title: string): boolean {
  return genderTerms(title).some(({ term }) => SUBJECT.test(term) && term !== 'nữ giới');
}
