import type { Span } from '../../draft/tree.ts';
import { clauseAt, isAccount, NOT_OWN, type OwnWording } from '../../facts/own-wording.ts';
import type { Section } from '../../structure/section.ts';
import { matchesOf } from '../../text/matches.ts';
import { wordPattern } from '../../text/syllables.ts';
import { Sifted } from '../../text/sifted.ts';

/** A body of people that the draft sets up or fills, or a list of candidates that it draws up. */
export interface SetUp {
  /** The noun that names it, folded: "ban chỉ đạo". */
  readonly noun: string;
  readonly candidates: boolean;
  readonly one: OwnWording;
  /** The draft tells of its members: how many, who, under whom. */
  readonly composed: boolean;
  /** From the verb to the end of the name, as far as it can be told; offsets into the draft. */
  readonly span: Span;
}

const words = (list: string): string => list.split('|').map((word) => word.trim()).sort((a, b) => b.length - a.length).join('|');

/** Bodies whose members are chosen; departments, schools, centres and firms are organisations and no bodies of members. */
const BODIES = words('ban chỉ đạo|ban vì sự tiến bộ|ban tổ chức|ban giám khảo|ban điều hành|ban vận động|ban soạn thảo|ban biên tập|ban bầu cử|ban công tác|ban thanh tra nhân dân|ban giám sát|ban giám sát đầu tư của cộng đồng|ban kiểm phiếu|ban quản trị|ban chỉ huy|ban thường trực|ban phòng chống|ban hòa giải|tiểu ban|ủy ban bầu cử|hội đồng|tổ công tác|tổ giúp việc|tổ thư ký|tổ biên tập|tổ soạn thảo|tổ bầu cử|tổ kiểm tra|tổ giám sát|tổ thẩm định|tổ chuyên gia|tổ phản ứng nhanh|tổ tư vấn|tổ hòa giải|tổ hỗ trợ|tổ truyền thông|tổ công nghệ số|tổ công nghệ số cộng đồng|tổ an ninh|tổ chuyên trách|tổ liên ngành|tổ liên gia|tổ xung kích|tổ điều phối|đoàn kiểm tra|đoàn giám sát|đoàn thanh tra|đoàn công tác|đoàn khảo sát|đoàn đánh giá|đội xung kích|đội phản ứng nhanh|đội công tác|đội truyền thông|đội cơ động|đội tình nguyện|đội cứu hộ|đội tuyên truyền|nhóm công tác|nhóm nòng cốt|nhóm chuyên gia|bộ phận thường trực|mạng lưới cộng tác viên|ban');
const BETWEEN = '(?:(?:và|các|\\d+|mỗi|một|01|hoặc|củng cố|kiện toàn|duy trì|nhân sự|thành viên|mới|lại|tổ chức|hoạt động|hoạt động của|nâng cao|chất lượng|hiệu quả|của|đội ngũ|cấp)[ ,]+){0,5}';
const SETS_UP = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:thành lập|kiện toàn|(?<!(?:thiết|độc|công|xác|tạo|sáp|biên|trung|đối) )lập|cử(?= +(?:các +)?(?:\\d+ +)?đoàn)|bổ sung thành viên|bổ sung nhân sự|thay đổi thành viên|(?:phê duyệt|ban hành|công nhận) +danh sách(?: +thành viên)?)[ ,]+${BETWEEN}(?<noun>${BODIES.replaceAll(' ', ' +')})(?![A-Za-zÀ-ỹ])`, 'gu');
/** "Hội đồng có 07 thành viên": in a decision or a legal document this sets the members, whoever sets the body up. */
const COMPOSES = new RegExp(`(?<![A-Za-zÀ-ỹ])(?<noun>${BODIES.replaceAll(' ', ' +')})(?: +[^\\s.;:,]+){0,9}? +(?:gồm|có|do)(?: +[^\\s.;:,]+){0,3}? +(?:\\d+|ba|năm|bảy|chín)(?: +(?:hoặc|đến|-) +\\d+)? +(?:thành viên|ủy viên|người)(?![A-Za-zÀ-ỹ])`, 'gu');
/** "Ban" alone names a body only with a capital behind it: "Ban Bảo vệ …". */
const LOOSE = 'ban';
const CANDIDATES = wordPattern('(?:lập|xây dựng|chuẩn bị|thông qua|rà soát|hiệp thương|giới thiệu|bổ sung)(?: \\S+){0,5} (?<noun>danh sách (?:\\S+ ){0,3}(?:ứng cử|đề cử|bầu cử|giới thiệu bầu)|người (?:ra )?ứng cử|nhân sự ứng cử|người của \\S+ \\S+ ứng cử)', 'gu');
/** Told as done, as a right of somebody, or as set by another act: the draft sets nothing up. */
const NOT_NOW = /(?:đã (?:được )?|được |có thể |hoặc |trường hợp |khuyến khích (?:\S+ ){0,8}|sau khi (?:được )?|từ khi |kỷ niệm |ngày |năm |quyết định |việc |thẩm quyền |quyền |khi |nơi chưa |chưa |không )$/u;
const BY_OTHERS = /(?:được|do)\s+(?:\S+\s+){0,6}thành lập|thành lập\s+theo\s+(?:quy định|điều|khoản)/u;
const COMPOSED = wordPattern('gồm|bao gồm|thành phần gồm|\\d+ thành viên|thành viên (?:gồm|là)|có tên|\\d+ người|làm (?:trưởng ban|tổ trưởng|trưởng đoàn|chủ tịch|đội trưởng)|do(?: \\S+){1,12} làm', 'u');
/** A people's council and a committee of the Party are filled by their own laws. */
const NO_BODY = /^(?:hội đồng nhân dân|ban hành|ban đầu|ban ngày|ban quản lý|ban dân tộc|ban giám đốc|ban giám hiệu|ban thường vụ|ban chấp hành|ban cán sự)/u;
/** Men alone are no share. */
const SHARE = wordPattern('(?:tỷ lệ|tỉ lệ|cơ cấu|số lượng|sự tham gia)(?: \\S+){0,6} (?:nữ|nam|giới|phụ nữ|hai giới|mỗi giới)|thành viên(?: \\S+){0,3} (?:là )?(?:nữ|phụ nữ)|(?:nữ|phụ nữ|mỗi giới)(?: \\S+){0,3} (?:ít nhất|tối thiểu|chiếm|đạt|không dưới|từ|trên|không ít hơn)(?: \\S+){0,2} \\d+|(?:ít nhất|tối thiểu|không dưới|có|gồm|trong đó)(?: \\S+){0,6} (?:nữ|phụ nữ)|cân bằng (?:về )?giới|cân bằng nam|\\d+ (?:thành viên )?(?:là )?nữ|cả nam (?:và|lẫn) nữ|nam và nữ|nam, nữ|bảo đảm (?:yếu tố )?giới', 'u');

const SETS = new Sifted(/ lập |^lập |thành lập|kiện toàn|bổ sung thành viên|thay đổi thành viên|danh sách|cử |thành viên| gồm /u);
const LISTS = new Sifted(/ứng cử|đề cử|bầu cử|giới thiệu bầu/u);

/** `decides`: the draft is a decision or a legal document, which may set members without setting the body up. */
export function setUpIn(own: readonly OwnWording[], decides: boolean): SetUp[] {
  const found: SetUp[] = [];
  for (const one of own) {
    const { block } = one;
    const [sets, lists] = [SETS.test(block.passage), LISTS.test(block.passage)];
    if (!sets && !lists || isAccount(block)) continue;
    const { named } = one;
    for (const match of sets ? matchesOf(named, SETS_UP) : []) {
      const start = match.index;
      const end = start + match[0].length;
      const noun = match.groups!['noun']!.replace(/\s+/g, ' ');
      const name = named.slice(end - noun.length, end + 20);
      if (NO_BODY.test(name) || noun === LOOSE && !/^\s+\p{Lu}/u.test(block.text.slice(end, end + 3))) continue;
      const clause = clauseAt(named, { start, end });
      if (NOT_NOW.test(named.slice(clause.start, start)) || BY_OTHERS.test(named.slice(clause.start, clause.end))) continue;
      found.push({ noun, candidates: false, one, composed: COMPOSED.test(named.slice(end, clause.end)), span: { start: block.start + start, end: block.start + nameEnd(named, end) } });
    }
    for (const match of decides && sets ? matchesOf(named, COMPOSES) : []) {
      const start = match.index;
      const end = start + match[0].length;
      const noun = match.groups!['noun']!.replace(/\s+/g, ' ');
      const clause = clauseAt(named, { start, end });
      if (noun === LOOSE || NO_BODY.test(named.slice(start, start + 24)) || /đã |họp|tham dự|tán thành|biểu quyết/u.test(named.slice(clause.start, clause.end)) || BY_OTHERS.test(named.slice(clause.start, clause.end)) || found.some(({ span }) => block.start + start < span.end && span.start < block.start + end)) continue;
      found.push({ noun, candidates: false, one, composed: true, span: { start: block.start + start, end: block.start + end } });
    }
    for (const match of lists ? matchesOf(named, CANDIDATES) : []) {
      found.push({ noun: 'danh sách', candidates: true, one, composed: true, span: { start: block.start + match.index, end: block.start + match.index + match[0].length } });
    }
  }
  return found;
}

const NAME_END = new RegExp(`[.;:(${NOT_OWN}]|,(?! (?:chống|ứng phó|công nhận|cứu nạn|xử lý) )| (?:gồm|do|để|nhằm|có|theo|trước|trong|tại|với|sau|bảo đảm|đảm bảo|là|và (?:tổ chức|xây dựng|ban hành)) `, 'u');

/** The name goes on to a comma, a stop or a verb; at most 90 units. */
function nameEnd(named: string, from: number): number {
  const rest = named.slice(from, from + 90);
  const stop = rest.search(NAME_END);
  const name = stop < 0 ? rest.length < 90 ? rest : rest.replace(/\s\S*$/u, '') : rest.slice(0, stop);
  return from + name.trimEnd().length;
}

const shares = new WeakMap<OwnWording, Span | 'none'>();

/** The share that a block gives; asked only where a body leads to the block, since most blocks name women, men or a place called Nam. */
function shareIn(one: OwnWording): Span | null {
  let share = shares.get(one);
  if (share === undefined) {
    const match = /nữ|nam|giới/u.test(one.folded) ? SHARE.exec(one.named) : null;
    shares.set(one, share = match ? { start: one.block.start + match.index, end: one.block.start + match.index + match[0].length } : 'none');
  }
  return share === 'none' ? null : share;
}

/** The share that speaks of the body: beside it, in its article or part, or wherever the same kind of body is spoken of. */
export function shareFor({ noun, one, candidates }: SetUp, own: readonly OwnWording[]): Span | null {
  const part = partOf(one.block.section);
  const speaks = ({ block, folded }: OwnWording): boolean => {
    if (block === one.block || part !== undefined && part.start <= block.start && block.start < part.end) return true;
    return candidates ? /ứng cử|đề cử|đại biểu/u.test(folded) : folded.includes(noun) || /các (?:ban|tổ|hội đồng|đoàn)|thành viên/u.test(folded);
  };
  for (const other of own) {
    const share = speaks(other) ? shareIn(other) : null;
    if (share) return share;
  }
  return null;
}

/** The article, or the numbered part that holds the block; a whole chapter or roman part is too wide. */
function partOf(section: Section | undefined): Section | undefined {
  for (let at = section; at; at = at.parent) if (at.kind === 'article' || at.depth <= 1) return at.depth === 0 && at.kind !== 'article' && section !== at ? section : at;
  return section;
}
