import { brief, evidence } from '../place.ts';
import type { Block, Section } from '../../structure/section.ts';
import { defineRule, inapplicable, type FindingDraft } from '../rule.ts';

// Blanks that a drafter fills in; an ellipsis that ends a list ("…, v.v…") is none.
const PLACEHOLDERS: readonly RegExp[] = [
  /\[\s*(?:…|\.{2,}|_+|x{2,}|\?+|tên[^\]]{0,40}|điền[^\]]{0,40}|ghi[^\]]{0,40}|bổ sung[^\]]{0,40}|số[^\]]{0,20}|ngày[^\]]{0,20})?\s*\]/giu,
  /(?<![.…])(?:…{2,}|\.{4,}|_{3,})(?![.…])/gu,
  /(?<=(?:ngày|tháng|năm|số|khoảng|tỷ lệ|đạt|kinh phí|là|từ|trước ngày)\s)(?:…|\.{3})(?=\s*(?:tháng|năm|%|đồng|triệu|người|\/|của))/giu,
  /(?<![\p{L}\p{N}])(?:x{2,}|X{3,}|\?{2,})(?![\p{L}\p{N}])/gu,
];
const BLANK_DATE = /ngày(?<d>[\s.…_]*|\s*\/?\s*)tháng(?<m>[\s.…_]*)năm\s*(?<y>\d{4}|20\s*[.…_]*|[\s.…_]*$)|ngày\s*\/\s*\/?\s*\d{4}/iu;
const BLANK_NUMBER = /(?:^|\s)số\s*:?\s*(?:[.…_]+\s*|\s*)(?=\/\s*(?:\d{4}\/)?\p{Lu})/iu;
const MARK = /^\s*\(?\s*dự\s+thảo(?:\s+lần\s+\d+)?\s*\)?\s*$/iu;

export default defineRule({
  id: 'placeholder-left',
  family: 'form',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'medium',
  outcome: 'fail',
  legalBasis: [{ act: '30/2020/NĐ-CP', provision: 'Điều 8 khoản 2' }],
  messages: {
    vi: {
      title: 'Còn chỗ trống',
      summary: 'Văn bản còn chỗ chưa điền: dấu chấm, ngoặc vuông, ngày hoặc số để trống.',
      blank: 'Còn chỗ trống “{words}”; cần điền trước khi ký.',
      draftBlank: 'Số hoặc ngày còn để trống; cần điền khi ký ban hành.',
      form: 'Dự thảo chưa ký được phép để trống số và ngày; ghi lại để không sót khi ban hành.',
    },
    en: {
      title: 'Blank left in',
      summary: 'Places not filled in yet: dots, brackets, a blank date or number.',
      blank: 'A blank is left at “{words}”; it should be filled before signature.',
      draftBlank: 'The number or date is blank; it is to be filled at signature.',
      form: 'An unsigned draft may lack number and date; noted so that they are not forgotten.',
    },
  },
  check({ draft, structure }) {
    if (structure.blocks.length < 2) return inapplicable('Văn bản chỉ có một đoạn.', 'The document has one paragraph only.');
    const own = structure.blocks.filter((block) => !isForm(block));
    if (!own.length) return inapplicable('Văn bản chỉ gồm biểu mẫu để điền.', 'The document consists of forms to be filled in.');
    const findings: FindingDraft[] = [];
    for (const block of own) {
      if (block.text.length < 2 || /^[\s.…_*-]+$/.test(block.text)) continue;
      const head = block.start < structure.headEnd || isFoot(block);
      const blank = (head ? BLANK_NUMBER.exec(block.text) ?? BLANK_DATE.exec(block.text) : null);
      if (blank && isReallyBlank(blank)) {
        const start = block.start + blank.index + (blank[0].length - blank[0].trimStart().length);
        findings.push({ message: 'draftBlank', outcome: 'needs-review', severity: 'low', reason: 'form', place: { start, end: Math.max(block.start + blank.index + blank[0].trimEnd().length, start + 2) } });
        continue;
      }
      if (head || MARK.test(block.text)) continue;
      for (const pattern of PLACEHOLDERS) {
        for (const match of block.text.matchAll(pattern)) {
          if (findings.some((f) => f.place && f.place.start <= block.start + match.index && block.start + match.index < f.place.end)) continue;
          const from = block.start + Math.max(0, block.text.lastIndexOf(' ', Math.max(0, match.index - 18)) + 1);
          const to = Math.min(block.end, block.start + match.index + match[0].length);
          findings.push({
            message: 'blank', values: { words: brief(draft.text.slice(from, to), 50) }, place: { start: block.start + match.index, end: to },
            evidence: [evidence(draft, structure, 'cause', { vi: 'Đoạn còn chỗ trống.', en: 'The paragraph with the blank.' }, block)],
          });
        }
      }
    }
    return { applicable: true, findings };
  },
});

function isReallyBlank(match: RegExpExecArray): boolean {
  const { d, m } = match.groups ?? {};
  if (d === undefined && m === undefined) return true;
  return !/\d/.test(d ?? '') && !/\d/.test(m ?? '');
}

/** Models and forms in annexes are meant to be filled in by others. */
function isForm(block: Block): boolean {
  for (let at: Section | undefined = block.section; at; at = at.parent) if (at.role === 'annex' || /(?:^|\s)(?:mẫu|biểu)\s/iu.test(at.heading.slice(0, 60))) return true;
  return block.quoted;
}

function isFoot(block: Block): boolean {
  return block.section?.role === 'recipients' || block.section?.role === 'signature';
}
