/**
 * Terms on gender that are used for one another. A pattern is read over folded words, a blank in it stands for any white space;
 * what it must not match stands in the pattern itself, since "giới" and "tính" open many other words ("bình đẳng giới | tính đến …").
 */
export interface MisusedTerm {
  readonly id: string;
  readonly pattern: string;
  /** The words to write instead; `$1` is the first group of the pattern. */
  readonly term: string;
  readonly why: 'gender-not-sex' | 'sex-not-gender' | 'violence' | 'month';
  /** First day of the drafts that the entry speaks about, "YYYY-MM-DD". */
  readonly from?: string;
  readonly basis: readonly { readonly act: string; readonly provision: string }[];
}

const LAW = '73/2006/QH11';
const GENDER = [{ act: LAW, provision: 'Điều 5 khoản 1' }, { act: LAW, provision: 'Điều 5 khoản 2' }];
const VIOLENCE = [{ act: LAW, provision: 'Điều 10' }];
const MONTH = [{ act: '25/2025/NĐ-CP', provision: 'Điều 2 khoản 19' }];
/** Since when the decree gives the action month its present name. */
const MONTH_SINCE = '2025-03-01';

// After "giới tính" a sentence may count or judge: "… bình đẳng giới tính đến 30/6", "tính khả thi". Only an end or a word that follows a noun makes it one term.
const NOUN_ENDS = '(?=\\s*(?:[.,;:)”"\\]]|$)| (?:của|tại|ở|và|hoặc|với|là|được|đối với|giữa|cho (?:phụ nữ|nam|nữ|cán bộ|công chức|người|học sinh|trẻ)|trong(?! (?:năm|tháng|quý|tổng|giai đoạn|\\d))|giai đoạn|năm|trên địa bàn)(?![A-Za-zÀ-ỹ]))';

export const MISUSED_TERMS: readonly MisusedTerm[] = [
  { id: 'equality', pattern: `(bất bình đẳng|bình đẳng) giới tính${NOUN_ENDS}`, term: '$1 giới', why: 'gender-not-sex', basis: GENDER },
  { id: 'role', pattern: `(định kiến|khoảng cách|vai trò|bạo lực trên cơ sở) giới tính${NOUN_ENDS}`, term: '$1 giới', why: 'gender-not-sex', basis: GENDER },
  { id: 'ratio', pattern: '(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|tỷ suất) giới (?:khi sinh|của trẻ sơ sinh|ở trẻ sơ sinh)', term: 'tỷ số giới tính khi sinh', why: 'sex-not-gender', basis: GENDER },
  { id: 'balance', pattern: '(mất cân bằng|chênh lệch|cân bằng|cơ cấu) giới khi sinh', term: '$1 giới tính khi sinh', why: 'sex-not-gender', basis: GENDER },
  { id: 'choice', pattern: '(lựa chọn|chọn|chẩn đoán|xác định|tiết lộ|công bố) giới (thai nhi|của thai nhi|trước sinh|trước khi sinh|khi sinh)', term: '$1 giới tính $2', why: 'sex-not-gender', basis: GENDER },
  { id: 'mixed-violence', pattern: 'bạo lực gia đình trên cơ sở giới', term: 'bạo lực trên cơ sở giới', why: 'violence', basis: VIOLENCE },
  { id: 'same-violence', pattern: 'bạo lực trên cơ sở giới (?:\\((?:hay |còn gọi là |tức là )?bạo lực gia đình\\)|(?:hay còn gọi là|hay|còn gọi là|tức là) bạo lực gia đình)|bạo lực gia đình (?:\\((?:hay |còn gọi là |tức là )?bạo lực trên cơ sở giới\\)|(?:hay còn gọi là|còn gọi là|tức là) bạo lực trên cơ sở giới)', term: 'bạo lực trên cơ sở giới', why: 'violence', basis: VIOLENCE },
  { id: 'month-violence', pattern: 'tháng hành động (?:quốc gia )?vì bình đẳng giới(?: và|,) (?:phòng,?\\s*chống|phòng ngừa(?:,| và) ứng phó với|phòng ngừa) bạo lực gia đình', term: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới', why: 'month', basis: MONTH },
  { id: 'month', pattern: 'tháng hành động (?:quốc gia )?(?:vì )?bình đẳng giới(?: và|,) phòng,?\\s*chống bạo lực trên cơ sở giới', term: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới', why: 'month', from: MONTH_SINCE, basis: MONTH },
];
