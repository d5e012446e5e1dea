import type { Span } from '../../draft/tree.ts';
import { spanAt } from '../../facts/citations/operative.ts';
import { isAccount } from '../../facts/own-wording.ts';
import { ownBlocks } from '../../facts/own-words.ts';
import { headingWords } from '../../structure/heading-words.ts';
import type { Block, Section, Structure } from '../../structure/section.ts';
import { foldLine } from '../../text/fold.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';
import { Sifted } from '../../text/sifted.ts';
import { englishAsks } from './english.ts';

export default defineRule({
  id: 'sex-disaggregated-data-missing',
  family: 'gender',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '70/2008/NĐ-CP', provision: 'Điều 12' }, { act: '73/2006/QH11', provision: 'Điều 31 khoản 2 điểm a' }],
  messages: {
    vi: {
      title: 'Yêu cầu số liệu mà không tách theo giới tính',
      summary: 'Văn bản yêu cầu thống kê, khảo sát, lập danh sách hoặc báo cáo số liệu về con người mà không nơi nào yêu cầu tách theo giới tính.',
      missing: 'Thiếu yêu cầu tách số liệu theo giới tính tại “{task}”; cần ghi số liệu tách theo giới tính.',
      people: 'Thiếu yêu cầu tách theo giới tính tại “{task}”; nên ghi số người theo nam, nữ.',
      nowhere: 'Trong toàn văn bản không thấy cụm từ tách số liệu theo giới tính. Cần xem mẫu biểu kèm theo đã có cột nam, nữ hay chưa.',
      beside: 'Mục bên cạnh yêu cầu tách theo giới tính, mục này thì không. Cần xem có chủ ý hay không.',
      notGender: 'Văn bản không lấy bình đẳng giới làm nội dung chính nên đây chỉ là gợi ý: số liệu về con người dùng được cho thống kê giới khi có cột nam, nữ.',
    },
    en: {
      title: 'Data asked for, not split by sex',
      summary: 'A document asks for statistics, surveys, lists or reports about people and nowhere asks that they be split by sex.',
      missing: 'Data are not asked to be split by sex at “{task}”; sex-disaggregated data should be asked for.',
      people: 'No split by sex is asked for at “{task}”; the number of people could be given for women and men.',
      nowhere: 'No words on data split by sex were found in the whole document. Please see whether attached forms have columns for women and men.',
      beside: 'The item beside it asks for a split by sex, this one does not. Please see whether that is meant.',
      notGender: 'Gender equality is not the subject of the document, so this is a hint only: figures about people serve gender statistics when they have columns for women and men.',
    },
  },
  check({ draft, structure, facts }) {
    const { aboutGender, regime } = facts.identity;
    // Lists of persons in legal norms are steps of a procedure; only what is reported there is data.
    const english = facts.language === 'en';
    const asks: readonly Span[] = english ? englishAsks(structure, aboutGender, regime === 'normative') : asksIn(structure, aboutGender ? [ANY_DATA, ABOUT_PEOPLE, BY_TRAITS] : regime === 'normative' ? [REPORTED] : [ABOUT_PEOPLE, BY_TRAITS]);
    if (!asks.length) {
      return aboutGender ? inapplicable('Văn bản không yêu cầu thống kê, khảo sát hoặc số liệu.', 'The document asks for no statistics, survey or data.')
        : inapplicable('Văn bản không yêu cầu số liệu, danh sách về con người.', 'The document asks for no figures or lists of people.');
    }
    const split = facts.gender.sexDisaggregated.filter((place) => isDemand(draft.text, spanAt(structure.blocks, place.start), place));
    const open = split.length ? english ? [] : besideSplit(asks as Ask[], split) : asks;
    if (!open.length) return { applicable: true, findings: [], seen: [evidence(draft, structure, 'searched', { vi: 'Số liệu tách theo giới tính.', en: 'Data split by sex.' }, split[0]!)] };
    // Every place that asks for data lacks the same words: one remark, anchored on the first.
    const [first, ...others] = open;
    return {
      applicable: true,
      findings: [{
        message: aboutGender ? 'missing' : 'people',
        values: { task: brief(draft.text.slice(first!.start, first!.end), 100) },
        reason: split.length ? 'beside' : aboutGender ? 'nowhere' : 'notGender',
        place: first!,
        severity: aboutGender ? 'medium' as const : 'low' as const,
        evidence: [
          ...split.slice(0, 1).map((place) => evidence(draft, structure, 'nearest', { vi: 'Chỉ mục này yêu cầu tách theo giới tính.', en: 'Only this item asks for a split.' }, place)),
          ...others.slice(0, 5).map((other) => evidence(draft, structure, 'cause', { vi: 'Cũng yêu cầu số liệu.', en: 'Asks for data too.' }, other)),
        ],
        suggestion: { vi: 'Số liệu, thông tin thu thập và báo cáo được tách theo giới tính.', en: 'Data and information that are collected and reported are disaggregated by sex.' },
      }],
    };
  },
});

const COLLECT = '(?:thu thập|thống kê|tổng hợp|cập nhật|báo cáo|cung cấp|công bố|phân tích|theo dõi|(?<!thành |độc |thiết )lập|rà soát|kèm(?: theo)?)';
/** Data of any kind, for documents on gender equality. */
const ANY_DATA = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${COLLECT}|xây dựng)(?![A-Za-zÀ-ỹ])(?:(?!chưa|không)[^.;]){0,60}(?:số liệu|dữ liệu|thông tin thống kê)|(?<![A-Za-zÀ-ỹ])khảo sát(?! mô hình| thực địa| địa điểm| thực tế)[^.;]{0,40}(?:thực trạng|tình hình|nhu cầu|nhận thức|thời gian|ý kiến|đánh giá|tại \\d|về )|(?<![A-Za-zÀ-ỹ] sát |cơ quan )điều tra (?:thống kê|xã hội học|thời gian|nhu cầu|thực trạng|lao động|mức sống|cơ bản)|đánh giá[^.;]{0,30}thực trạng|công tác thống kê`, 'u');
const COUNT_OF = '(?:danh sách|số lượng|số lượt|số liệu về|số liệu|(?<!trụ |tổng |một |chuyển đổi |công nghệ |kỹ thuật |kỹ năng )số)\\s+(?:các\\s+|những\\s+)?(?:người(?! làm việc| phát ngôn| quản lý)|lao động|công nhân|giáo viên|học viên|học sinh|sinh viên|trẻ(?: em)?(?![A-Za-zÀ-ỹ])|cháu|nạn nhân|đối tượng (?:được|thụ hưởng|có nhu cầu)|thanh niên|cụ |bệnh nhân|hội viên|trường hợp được)';
/** Figures or lists of people, in any document. Staff quotas and names of bodies are none. */
const ABOUT_PEOPLE = new RegExp(`(?<![A-Za-zÀ-ỹ])${COLLECT}(?![A-Za-zÀ-ỹ])[^.;]{0,90}?(?<![A-Za-zÀ-ỹ])${COUNT_OF}`, 'u');
/** Figures told apart by other traits of people: the sex is the one that is left out. */
const BY_TRAITS = new RegExp(`(?<![A-Za-zÀ-ỹ])${COLLECT}(?![A-Za-zÀ-ỹ])[^.;]{0,90}?\\stheo\\s(?:[^.;]{0,40}?(?:,|và)\\s*(?:theo\\s)?(?:số\\s)?)?(?:độ tuổi|nhóm tuổi|lứa tuổi|dân tộc|trình độ|nhân khẩu|mức sống|hoàn cảnh)(?![A-Za-zÀ-ỹ])`, 'u');
/** Numbers of people in a report. */
const REPORTED = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:báo cáo|thống kê|tổng hợp)(?![A-Za-zÀ-ỹ])[^.;]{0,90}?(?<![A-Za-zÀ-ỹ])(?!danh sách)${COUNT_OF}`, 'u');
/** An item of a part headed "Nội dung báo cáo" asks without a verb. */
const ITEM = new RegExp(`^${COUNT_OF}`, 'u');
const REPORT = /báo cáo|số liệu|thống kê/u;
const MAY_ASK = new Sifted(/số liệu|dữ liệu|thống kê|khảo sát|điều tra|thực trạng|danh sách|(?:^|\s)số (?:lượng|lượt|các|những|người|lao động|học|sinh|công|giáo|trẻ|cháu|nạn|đối tượng|thanh|cụ|bệnh|hội|trường hợp)|theo (?:[^.;]{0,40}(?:,|và)\s*)?(?:theo )?(?:số )?(?:độ tuổi|nhóm tuổi|lứa tuổi|dân tộc|trình độ|nhân khẩu|mức sống|hoàn cảnh)/u);
const DONE = /(?:^|\s)đã (?:thu thập|thống kê|tổng hợp|khảo sát|điều tra|lập|báo cáo)/u;

interface Ask extends Span { block: Block }

/** Clauses in which the draft asks for data, in reading order. */
function asksIn(structure: Structure, patterns: readonly RegExp[]): Ask[] {
  const asks: Ask[] = [];
  for (const block of ownBlocks(structure)) {
    const words = block.folded;
    if (!block.section || !MAY_ASK.test(block.passage) || isAccount(block)) continue;
    for (const { start, end } of clauses(words, block.bodyStart - block.start)) {
      const clause = words.slice(start, end);
      if (DONE.test(clause)) continue;
      const at = Math.min(...patterns.map((pattern) => clause.search(pattern)).filter((index) => index >= 0));
      if (at !== Infinity) asks.push({ start: block.start + start + lead(clause, at), end: block.start + end, block });
      else if (ITEM.test(clause) && listsReport(block)) asks.push({ start: block.start + start, end: block.start + end, block });
    }
  }
  return asks;
}

const MAX_LEAD = 80;

/** Length of what stands before the demand in a long clause: act, partners and place are left out of the quote. */
function lead(clause: string, at: number): number {
  if (at <= MAX_LEAD) return 0;
  const cut = Math.max(clause.lastIndexOf(',', at), clause.lastIndexOf(':', at), clause.lastIndexOf('(', at));
  return cut < 0 ? at : cut + 1 + /^\s*/.exec(clause.slice(cut + 1))![0].length;
}

const TOLD_AFTER = /^\s*(?:\d|chiếm|là \d|có \d|đạt)/u;

/** Figures that the draft tells ("trong đó 371 nữ", a part on the situation) are data it has, not data it asks for. */
function isDemand(text: string, block: Block | undefined, { start, end }: Span): boolean {
  if (!block || block.cell) return true;
  return block.section !== undefined && !isAccount(block) && !/\d/.test(text.slice(start, end)) && !TOLD_AFTER.test(text.slice(end, end + 12));
}

/** Asks left open in a list where a neighbour is split by sex. A split that is asked for in general covers them all. */
function besideSplit(asks: readonly Ask[], split: readonly Span[]): Ask[] {
  const blocks = new Set<Block>();
  const lists = new Set<Section | undefined>();
  for (const place of split) {
    const ask = spanAt(asks, place.start);
    if (!ask) return [];
    blocks.add(ask.block);
    if (/^số\s/u.test(foldLine(ask.block.text.slice(ask.block.bodyStart - ask.block.start)))) lists.add(ask.block.section?.parent);
  }
  return asks.filter(({ block }) => !blocks.has(block) && lists.has(block.section?.parent));
}

function listsReport({ section }: Block): boolean {
  for (let at = section?.parent; at; at = at.parent) if (REPORT.test(headingWords(at).slice(0, 100))) return true;
  return false;
}

function clauses(words: string, from: number): Span[] {
  const spans: Span[] = [];
  for (const match of words.slice(from).matchAll(/[^;.]+(?:\.(?!\s|$)[^;.]*)*/gu)) {
    const lead = /^\s*/.exec(match[0])![0].length;
    const start = from + match.index + lead;
    const end = from + match.index + match[0].trimEnd().length;
    if (end - start > 8) spans.push({ start, end });
  }
  return spans;
}
