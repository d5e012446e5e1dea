import type { Draft, Span } from '../draft/tree.ts';
import type { Block, Structure } from '../structure/section.ts';
import { matchesOf } from '../text/matches.ts';
import { readOnce } from '../text/passage.ts';
import { PhraseTrie } from '../text/trie.ts';
import type { Citation, GenderFacts, Quoted } from './facts.ts';
import { genderTermsOf } from './identity/gender.ts';
import { ownBlocks } from './own-words.ts';

/** Groups of people that a subject may touch; which of them decides how far a missing gender view matters. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  children: ['trẻ em', 'học sinh', 'trẻ mầm non', 'trẻ mẫu giáo', 'thiếu nhi', 'vị thành niên'],
  workers: ['người lao động', 'lao động', 'việc làm', 'công nhân', 'tuyển dụng'],
  officials: ['cán bộ, công chức', 'viên chức', 'công chức'],
  students: ['sinh viên', 'học viên', 'giáo viên', 'người học'],
  poor: ['hộ nghèo', 'người nghèo', 'giảm nghèo', 'hộ cận nghèo', 'an sinh xã hội', 'trợ giúp xã hội', 'bảo trợ xã hội'],
  minorities: ['dân tộc thiểu số', 'đồng bào dân tộc'],
  elderly: ['người cao tuổi', 'người khuyết tật'],
  households: ['hộ gia đình', 'gia đình', 'hộ dân'],
  patients: ['người bệnh', 'sức khỏe', 'bảo hiểm y tế', 'dân số', 'sinh sản'],
  residents: ['người dân', 'nhân dân', 'cộng đồng dân cư', 'cư dân'],
};
/** Bodies, honours and goods that hold the word for a group of people. */
const NOT_PEOPLE = ['ủy ban nhân dân', 'hội đồng nhân dân', 'tòa án nhân dân', 'viện kiểm sát nhân dân', 'hội nông dân', 'bộ lao động', 'sở lao động', 'phòng lao động', 'liên đoàn lao động', 'bộ luật lao động', 'công an nhân dân', 'quân đội nhân dân', 'báo nhân dân', 'nhà giáo nhân dân', 'nghệ sĩ nhân dân', 'huân chương lao động', 'chiến sĩ thi đua', 'tập thể lao động', 'an toàn lao động', 'vệ sinh lao động', 'bảo hộ lao động', 'tai nạn lao động', 'năng suất lao động', 'công lao động', 'ngày công lao động', 'định mức lao động', 'hợp đồng lao động', 'vị trí việc làm', 'hồ sơ tuyển dụng', 'giấy khám sức khỏe', 'giấy chứng nhận sức khỏe', 'quỹ tín dụng nhân dân'];
const PEOPLE_TRIE = new PhraseTrie<string>();
for (const [group, phrases] of Object.entries(PEOPLE)) for (const phrase of phrases) PEOPLE_TRIE.add(phrase, group);
for (const phrase of NOT_PEOPLE) PEOPLE_TRIE.add(phrase, '');

const GENDER = String.raw`(?:giới\s+tính|giới(?!\s+(?:thiệu|hạn|trẻ)))(?![A-Za-zÀ-ỹ])`;
const SPLIT = new RegExp([
  String.raw`(?:tách\s+biệt|phân\s+tách|phân\s+tổ|phân\s+loại|phân\s+theo|chia|tách)\s+(?:riêng\s+)?(?:về\s+|theo\s+)?${GENDER}`,
  String.raw`theo\s+giới\s+tính|(?:số\s+liệu|dữ\s+liệu|thống\s+kê)\s+(?:về\s+)?${GENDER}`,
  String.raw`(?:chia|phân(?!\s+biệt)|tách|ghi\s+rõ|ghi\s+riêng|thống\s+kê|(?<!đa\s)số|danh\s+sách)(?:\s+[^.;:\n]{0,50}?)?\s*\(?\s*(?:số\s+|là\s+)?nam\s*(?:[,/]|và|hoặc)\s*(?:số\s+|là\s+)?nữ(?![A-Za-zÀ-ỹ])`,
  // A count of women is data; "trong đó nữ đạt ít nhất 30%" is an aim.
  String.raw`trong\s+đó\s*:?\s*(?:có\s+)?(?:\d[\d.,]*\s*(?:%|người|lao\s+động)?\s*(?:là\s+)?)?(?:phụ\s+)?nữ(?![A-Za-zÀ-ỹ])(?!\s+(?:đạt|phấn\s+đấu|ít\s+nhất|tối\s+thiểu|chiếm\s+(?:ít|tối|từ|trên)))`,
  String.raw`(?<!tổng\s)số\s+(?:lượng\s+)?(?:người\s+|lao\s+động\s+|cán\s+bộ\s+|học\s+viên\s+)?nữ(?![A-Za-zÀ-ỹ])`,
  String.raw`(?:thống\s+kê|số\s+liệu|báo\s+cáo|cập\s+nhật|theo\s+dõi)[^.;]{0,60}tỷ\s+lệ\s+nữ(?![A-Za-zÀ-ỹ])`,
].join('|'), 'giu');
const MAY_SPLIT = /giới|nữ(?![A-Za-zÀ-ỹ])/iu;
const peopleIn = readOnce(({ text, folded, words }) => PEOPLE_TRIE.search(text, { folded, words, gap: /^[\s,]*$/ }));
/** Small letters are looked at first: without regard to case the pattern costs far more. */
const splitsIn = readOnce(({ text, folded }): readonly Span[] => {
  if (!folded.includes('giới') && !folded.includes('nữ') || !MAY_SPLIT.test(text)) return [];
  return matchesOf(text, SPLIT).map((match) => ({ start: match.index, end: match.index + match[0].length }));
});

/** A column of a table or form for the sex of people. */
const COLUMN = /^\s*(?:giới\s+tính|(?:trong\s+đó\s*:?\s*)?nữ|số\s+nữ|nam\s*\/\s*nữ)(?:\s*\(.{0,20}\))?\s*$/iu;
const ANIMALS = /con\s+(?:đực|cái|giống)|đực\s*\/\s*cái|(?<![A-Za-zÀ-ỹ])(?:gia\s+súc|gia\s+cầm|vật\s+nuôi|thủy\s+sản|lợn|bò|trâu|dê|gà|vịt|tôm|cá)\s+(?:đực|cái|giống|bố|mẹ|nái|trống|mái)/iu;

/** Gender words, people and data split by sex that the draft itself speaks of. Names of bodies and events, form fields and animals do not count. */
export function readGender(draft: Draft, structure: Structure, citations: readonly Citation[]): GenderFacts {
  const facts: GenderFacts = { terms: [], people: [], sexDisaggregated: [], legalBasis: [] };
  for (const block of ownBlocks(structure, { basis: true })) {
    const at = ({ start, end }: Span): Quoted => ({ quote: draft.text.slice(block.start + start, block.start + end), start: block.start + start, end: block.start + end });
    for (const found of genderTermsOf(block.passage)) if (found.term !== 'giới tính' || !speaksOfAnimals(structure, block)) facts.terms.push({ ...at(found), term: found.term });
    for (const { start, end, value } of peopleIn(block.passage)) if (value) facts.people.push({ ...at({ start, end }), group: value });
    if (block.cell && COLUMN.test(block.text)) facts.sexDisaggregated.push(at({ start: 0, end: block.text.length }));
    else for (const split of splitsIn(block.passage)) if (!speaksOfAnimals(structure, block)) facts.sexDisaggregated.push(at(split));
  }
  facts.legalBasis = citations.filter((citation) => citation.act !== null && GENDER_ACTS.has(citation.act));
  return facts;
}

/** "Tỷ lệ giới tính (con đực/con cái)": the words, or their row of the table, name livestock. */
function speaksOfAnimals(structure: Structure, block: Block): boolean {
  if (ANIMALS.test(block.text)) return true;
  if (!block.cell) return false;
  for (const step of [-1, 1]) {
    for (let at = block.index + step; ; at += step) {
      const other = structure.blocks[at];
      if (!other?.cell || other.cell.table !== block.cell.table || other.cell.row !== block.cell.row) break;
      if (ANIMALS.test(other.text)) return true;
    }
  }
  return false;
}

/** The law on gender equality, the strategies, programmes and decrees on it (registry ids). */
export const GENDER_ACTS: ReadonlySet<string> = new Set([
  '73/2006/QH11', '70/2008/NĐ-CP', '48/2009/NĐ-CP', '125/2021/NĐ-CP', '28/NQ-CP', '2351/QĐ-TTg', '1696/QĐ-TTg', '1464/QĐ-TTg', '2232/QĐ-TTg', '2282/QĐ-TTg', '1790/QĐ-TTg', '101/QĐ-TTg', '17/2014/TT-BTP', '178/QĐ-TTg', '515/QĐ-TTg',
]);
