import { evidence } from '../place.ts';
import type { DraftKind, Facts } from '../../facts/facts.ts';
import type { Block, Section, Structure } from '../../structure/section.ts';
import { blanksIn } from './blanks.ts';
import { ENGLISH_BLANK_DATE, ENGLISH_BLANK_NUMBER, ENGLISH_FORM, ENGLISH_MARK, englishBlanks } from './english.ts';
import { defineRule, inapplicable, type FindingDraft } from '../rule.ts';

const BLANK_DATE = /ngày(?<d>[\s.…_]*|\s*\/?\s*)tháng(?<m>\s*\d{0,2}[\s.…_]*)năm\s*(?<y>\d{4}|20\s*[.…_]*|[\s.…_]*$)|ngày\s*\/\s*\/?\s*\d{4}/iu;
const BLANK_NUMBER = /(?:^|\s)số\s*:?\s*(?:[.…_]+\s*|\s*)(?=\/\s*(?:\d{4}\/)?\p{Lu})/iu;
const MARK = /^\s*\(?\s*dự\s+thảo(?:\s+lần\s+\d+)?\s*\)?\s*$/iu;

export default defineRule({
  id: 'placeholder-left',
  family: 'form',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'fail',
  legalBasis: [{ act: '30/2020/NĐ-CP', provision: 'Điều 8 khoản 2' }],
  messages: {
    vi: {
      title: 'Còn chỗ trống',
      summary: 'Văn bản còn chỗ chưa điền: dấu chấm, ngoặc vuông, ngày hoặc số để trống.',
      blank: 'Còn chỗ trống “{words}”; cần điền trước khi ký.',
      carried: 'Còn chỗ trống “{words}”; cần điền khi hoàn tất hồ sơ.',
      draftBlank: 'Số hoặc ngày còn để trống; cần điền khi ký ban hành.',
      noNumber: 'Thiếu số, ký hiệu ở đầu văn bản; cần có dòng số để điền khi ký.',
      noNumberNoDate: 'Thiếu số, ký hiệu và ngày, tháng, năm ở đầu văn bản; cần có chỗ để điền khi ký.',
      noLine: 'Trong nội dung được đọc không thấy dòng số, ký hiệu. Nếu phần đầu văn bản bị mất khi chép, cần xem lại bản gốc.',
      form: 'Dự thảo chưa ký được phép để trống số và ngày; ghi lại để không sót khi ban hành.',
      procedure: 'Số, ngày của tờ trình, báo cáo thẩm tra hoặc kỳ họp chỉ có khi thủ tục hoàn tất; ghi lại để không sót.',
    },
    en: {
      title: 'Blank left in',
      summary: 'Places not filled in yet: dots, brackets, a blank date or number.',
      blank: 'A blank is left at “{words}”; it should be filled before signature.',
      carried: 'A blank is left at “{words}”; it is to be filled when the file is complete.',
      draftBlank: 'The number or date is blank; it is to be filled at signature.',
      noNumber: 'No number and symbol at the head; a line for them should be there to be filled at signature.',
      noNumberNoDate: 'No number, symbol and date at the head; there should be a place for them to be filled at signature.',
      noLine: 'No line with the number was found in the words that were read. If the head was lost in copying, please look at the original.',
      form: 'An unsigned draft may lack number and date; noted so that they are not forgotten.',
      procedure: 'Number and date of the submission, the verification report or the session are known only when the procedure is over; noted so that they are not forgotten.',
    },
  },
  check({ draft, structure, facts }) {
    if (structure.blocks.length < 2) return inapplicable('Văn bản chỉ có một đoạn.', 'The document has one paragraph only.');
    const { number, date, mark, blanks } = facts.language === 'en' ? ENGLISH : VIETNAMESE;
    const isForm = formsOf(structure);
    const own = structure.blocks.filter((block) => !isForm(block));
    if (!own.length || own.length * MANY_FORMS < structure.blocks.length) return inapplicable('Văn bản chỉ gồm biểu mẫu để điền.', 'The document consists of forms to be filled in.');
    const findings: FindingDraft[] = [];
    for (const block of own) {
      if (block.text.length < 2 || /^[\s.…_*-]+$/.test(block.text)) continue;
      const head = block.start < structure.headEnd || isFoot(block);
      const blank = head ? number.exec(block.text) ?? date.exec(block.text) : null;
      if (blank && isReallyBlank(blank)) {
        const start = block.start + blank.index + (blank[0].length - blank[0].trimStart().length);
        findings.push({ message: 'draftBlank', outcome: 'needs-review', severity: 'low', reason: 'form', place: { start, end: Math.max(block.start + blank.index + blank[0].trimEnd().length, start + 2) } });
        continue;
      }
      if (head || mark.test(block.text)) continue;
      for (const { start, end, carried } of blanks(block.text)) {
        findings.push({
          message: carried ? 'carried' : 'blank', values: { words: surroundings(block.text, start, end) }, place: { start: block.start + start, end: block.start + end },
          ...(carried ? { outcome: 'needs-review' as const, severity: 'low' as const, reason: 'procedure' } : {}),
          evidence: [evidence(draft, structure, 'cause', { vi: 'Đoạn còn chỗ trống.', en: 'The paragraph with the blank.' }, block)],
        });
      }
    }
    if (facts.language !== 'en' && lacksNumber(facts, structure)) {
      findings.push({ message: facts.identity.date === null ? 'noNumberNoDate' : 'noNumber', outcome: 'needs-review', severity: 'low', reason: 'noLine', place: null, absent: true });
    }
    return { applicable: true, findings };
  },
});

const NUMBERED: readonly DraftKind[] = ['ke-hoach', 'quyet-dinh', 'nghi-quyet', 'to-trinh', 'bao-cao'];

/** A whole document, from its title to its signature or recipients, without even a blank for the number. Excerpts have neither end. */
function lacksNumber({ identity }: Facts, structure: Structure): boolean {
  if (identity.number !== null || identity.title === null || !NUMBERED.includes(identity.kind)) return false;
  if (!structure.blocks.some(isFoot)) return false;
  return !structure.blocks.some((block) => block.start < structure.headEnd && NUMBER_LINE.test(block.text));
}

const NUMBER_LINE = /(?:^|\s)số\s*:|\/(?:KH|QĐ|NQ|TTr|BC)-/iu;

const VIETNAMESE = { number: BLANK_NUMBER, date: BLANK_DATE, mark: MARK, blanks: blanksIn };
const ENGLISH = { number: ENGLISH_BLANK_NUMBER, date: ENGLISH_BLANK_DATE, mark: ENGLISH_MARK, blanks: englishBlanks };

const MAX_SHOWN = 80;

/** The blank with the words before it; the blank itself is what has to be seen, so nothing is cut at the end. */
function surroundings(text: string, start: number, end: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - 24)) + 1;
  const to = end + /^\S*/.exec(text.slice(end))![0].length;
  return text.slice(from, Math.min(to, from + MAX_SHOWN)).replace(/\s+/g, ' ').trim();
}

function isReallyBlank(match: RegExpExecArray): boolean {
  const day = match.groups?.['d'];
  return day === undefined || !/\d/.test(day);
}

const FORM_TITLE = /^\s*(?:phụ lục\s+[\dIVX]+\s*[-–.:]?\s*)?(?:biểu\s+)?mẫu\s+(?:số\s*)?[\dIVX]+/iu;
const FORM_LINE = /\.{5,}|…{2,}|_{4,}|\t\s*[;.]/u;
const FORM_REACH = 15;
/** A file with hardly anything but forms is a book of forms. */
const MANY_FORMS = 3;

/** Models and forms are meant to be filled in by others: annexes, parts headed "Mẫu …", and what follows a line "Mẫu số 1" with lines of dots. */
function formsOf({ blocks }: Structure): (block: Block) => boolean {
  const first = blocks.findIndex((block, i) => block.text.length < 120 && FORM_TITLE.test(block.text) && blocks.slice(i + 1, i + 1 + FORM_REACH).filter(({ text }) => FORM_LINE.test(text)).length >= 2);
  return (block) => {
    if (block.quoted || first >= 0 && block.index >= first) return true;
    for (let at: Section | undefined = block.section; at; at = at.parent) if (at.role === 'annex' || block.language === 'en' && ENGLISH_FORM.test(at.heading.slice(0, 60)) || /(?:^|\s)(?:mẫu|biểu)\s+(?:số|\d|đơn|tờ|phiếu|báo cáo|giấy)/iu.test(at.heading.slice(0, 60))) return true;
    return false;
  };
}

function isFoot(block: Block): boolean {
  return block.section?.role === 'recipients' || block.section?.role === 'signature';
}
