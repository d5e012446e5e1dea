import type { Draft } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import { PhraseTrie } from '../text/trie.ts';
import type { Citation, GenderFacts } from './facts.ts';
import { genderTerms } from './identity/gender.ts';
import { ownBlocks } from './own-words.ts';

/** Groups of people that a subject may touch; which of them decides how far a missing gender view matters. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  children: ['trẻ em', 'học sinh', 'trẻ mầm non', 'trẻ mẫu giáo', 'thiếu nhi', 'vị thành niên'],
  workers: ['người lao động', 'lao động', 'việc làm', 'công nhân', 'cán bộ, công chức', 'viên chức', 'tuyển dụng'],
  students: ['sinh viên', 'học viên', 'giáo viên', 'người học'],
  poor: ['hộ nghèo', 'người nghèo', 'giảm nghèo', 'hộ cận nghèo', 'an sinh xã hội', 'trợ giúp xã hội', 'bảo trợ xã hội'],
  minorities: ['dân tộc thiểu số', 'đồng bào dân tộc'],
  elderly: ['người cao tuổi', 'người khuyết tật'],
  households: ['hộ gia đình', 'gia đình', 'hộ dân', 'hộ kinh doanh'],
  patients: ['người bệnh', 'sức khỏe', 'bảo hiểm y tế', 'dân số', 'sinh sản'],
  residents: ['người dân', 'nhân dân', 'cộng đồng dân cư', 'cư dân'],
};
const PEOPLE_TRIE = new PhraseTrie<string>();
for (const [group, phrases] of Object.entries(PEOPLE)) for (const phrase of phrases) PEOPLE_TRIE.add(phrase, group);
PEOPLE_TRIE.add('ủy ban nhân dân', '').add('hội đồng nhân dân', '').add('tòa án nhân dân', '').add('viện kiểm sát nhân dân', '').add('hội nông dân', '').add('bộ lao động', '').add('sở lao động', '').add('liên đoàn lao động', '').add('công an nhân dân', '');

const SPLIT = /(?:tách\s+biệt|phân\s+tách|phân\s+tổ|phân\s+loại|chia)\s+(?:về\s+|theo\s+)?(?:giới|giới\s+tính)(?![\p{L}\p{M}])|theo\s+giới\s+tính|số\s+liệu\s+giới|thống\s+kê\s+giới|chia\s+theo\s+nam,?\s*(?:và\s+)?nữ|(?:số|tỷ\s+lệ|trong\s+đó)\s*(?:có\s*)?(?::\s*)?nữ(?![\p{L}\p{M}])/giu;

/** Gender words, people and data split by sex that the draft itself speaks of. Names of bodies and events do not count. */
export function readGender(draft: Draft, structure: Structure, citations: readonly Citation[]): GenderFacts {
  const facts: GenderFacts = { terms: [], people: [], sexDisaggregated: [], legalBasis: [] };
  for (const block of ownBlocks(structure, { basis: true })) {
    const at = (start: number, end: number): { quote: string; start: number; end: number } => ({ quote: draft.text.slice(block.start + start, block.start + end), start: block.start + start, end: block.start + end });
    for (const { start, end, term } of genderTerms(block.text)) facts.terms.push({ ...at(start, end), term });
    for (const { start, end, value } of PEOPLE_TRIE.search(block.text, { gap: /^[\s,]*$/ })) if (value) facts.people.push({ ...at(start, end), group: value });
    for (const match of block.text.matchAll(SPLIT)) facts.sexDisaggregated.push(at(match.index, match.index + match[0].length));
  }
  facts.legalBasis = citations.filter((citation) => citation.act !== null && GENDER_ACTS.has(citation.act));
  return facts;
}

/** The law on gender equality, the strategies, programmes and decrees on it (registry ids). */
const GENDER_ACTS: ReadonlySet<string> = new Set([
  '73/2006/QH11', '70/2008/NĐ-CP', '48/2009/NĐ-CP', '125/2021/NĐ-CP', '28/NQ-CP', '2351/QĐ-TTg', '1696/QĐ-TTg', '1464/QĐ-TTg', '2232/QĐ-TTg', '2282/QĐ-TTg', '1790/QĐ-TTg', '101/QĐ-TTg', '17/2014/TT-BTP', '178/QĐ-TTg', '515/QĐ-TTg',
]);
