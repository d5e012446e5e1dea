import type { Span } from '../../draft/tree.ts';
import type { Section } from '../../structure/section.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type CheckContext, type FindingDraft, type LegalBasis } from '../rule.ts';
import { signOf, type Numbered } from './order.ts';
import { attachmentOf, rowsOf } from './rows.ts';

/** A larger leap is rather a number of the text ("12. của Luật …") that was read as a sign. */
const MAX_LEAP = 3;
const MAX_QUOTE = 160;
const MAX_TITLE = 100;
const ADMINISTRATIVE: LegalBasis[] = [{ act: '30/2020/NĐ-CP', provision: 'Phụ lục I' }];
const NORMATIVE: LegalBasis[] = [{ act: '64/2025/QH15', provision: 'Điều 7' }];

export default defineRule({
  id: 'numbering-broken',
  family: 'form',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'low',
  outcome: 'fail',
  legalBasis: [...ADMINISTRATIVE, ...NORMATIVE],
  messages: {
    vi: {
      title: 'Đánh số bị đứt quãng, trùng lặp',
      summary: 'Số thứ tự của phần, mục, điều, khoản, điểm bị bỏ cách, lặp lại hoặc không thống nhất trong cùng một cấp.',
      skipped: 'Thiếu thứ tự “{missing}” trước “{heading}”; cần đánh số liên tục.',
      repeated: 'Trùng thứ tự “{sign}” tại “{heading}”; cần đánh lại số.',
      start: 'Thiếu thứ tự “{missing}” ở đầu dãy, trước “{heading}”; cần kiểm tra phần bị thiếu hoặc đánh lại số.',
      prefix: 'Thiếu thống nhất tại “{heading}”: số “{sign}” không theo số “{parent}” của mục chứa nó; cần đánh lại số.',
      mixed: 'Thiếu thống nhất tại “{heading}”: vừa có gạch đầu dòng vừa có chữ cái; cần dùng một kiểu đánh số.',
      lostPart: 'Dãy số không bắt đầu từ đầu: có thể một phần đã bị bỏ khi sao chép, hoặc chỉ đánh nhầm số.',
      wrongParent: 'Có thể số bị nhầm, hoặc mục này thuộc một mục khác.',
      mixedSigns: 'Dấu gạch và chữ cái có thể do chuyển đổi tệp gây ra; cần đối chiếu bản gốc.',
    },
    en: {
      title: 'Numbering skips or repeats',
      summary: 'The numbers of parts, sections, articles, clauses or points skip, repeat or are inconsistent within one level.',
      skipped: 'Number “{missing}” is missing before “{heading}”; the numbers should follow each other.',
      repeated: 'Number “{sign}” is used twice, again at “{heading}”; renumber.',
      start: 'Number “{missing}” is missing at the head of the row, before “{heading}”; check for a lost part or renumber.',
      prefix: 'Number “{sign}” at “{heading}” does not follow number “{parent}” of the section that holds it; renumber.',
      mixed: 'Both a dash and a letter stand at “{heading}”; one style of numbering should be used.',
      lostPart: 'The row does not begin at its beginning: a part may have been lost in copying, or the number is a slip.',
      wrongParent: 'The number may be a slip, or the section belongs elsewhere.',
      mixedSigns: 'The conversion of a file may have set both signs; compare the original.',
    },
  },
  check(context) {
    const rows = rowsOf(context.structure);
    if (!rows.length) return inapplicable('Văn bản không có phần, mục, điều nào được đánh số.', 'Nothing in the document is numbered.');
    const findings = rows.flatMap((row) => [...inRow(row, context), ...mixedSigns(row, context)]);
    return { applicable: true, findings: findings.sort((a, b) => a.place!.start - b.place!.start) };
  },
});

function inRow(row: readonly Numbered[], context: CheckContext): FindingDraft[] {
  const found: FindingDraft[] = [];
  let previous: Numbered | undefined;
  for (const entry of row) {
    const { section, style, value, inserted } = entry;
    const before = previous;
    if (!inserted) previous = entry;
    if (inserted) continue;
    const wrong = wrongPrefix(section);
    if (wrong) { found.push(finding(context, section, 'prefix', { parent: wrong.marker }, wrong, 'wrongParent')); continue; }
    if (!before) {
      if (value > 1 && value <= MAX_LEAP && row.length > 1 && !attachmentOf(section) && !standsBetween(context, signOf(style, 1, section.marker), section.parent?.start ?? 0, section.start)) {
        found.push(finding(context, section, 'start', { missing: missingSigns(entry, 1) }, section.parent, 'lostPart'));
      }
      continue;
    }
    if (value === before.value && repeats(before, entry)) found.push(finding(context, section, 'repeated', {}, before.section));
    // A number below the one before it begins a new list or is out of order; both have been said or are no fault of this number.
    else if (value > before.value + 1 && value - before.value - 1 <= MAX_LEAP) {
      const signs = range(before.value + 1, value).map((n) => signOf(style, n, section.marker));
      if (!signs.some((sign) => standsBetween(context, sign, before.section.start, section.start))) found.push(finding(context, section, 'skipped', { missing: missingSigns(entry, before.value + 1) }, before.section));
    }
  }
  return found;
}

/** "1." behind "1." is often a second list of one member; between two titles it is a slip. */
function repeats(before: Numbered, entry: Numbered): boolean {
  if (entry.value > 1 || entry.style === 'roman') return true;
  return [before, entry].every(({ section }) => section.kind === 'clause' && section.heading.length < MAX_TITLE && !/[.;,]\s*$/.test(section.heading));
}

function missingSigns({ section, style, value }: Numbered, from: number): string {
  return range(from, value).map((n) => signOf(style, n, section.marker)).join(', ');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** "2.1" under "3.": a slip in copying. Under "III." the numbers count by the Roman one or anew, so they prove nothing. */
function wrongPrefix(section: Section): Section | undefined {
  const { marker, parent } = section;
  if (!parent || !marker.includes('.') || !/^\d+(?:\.\d+)*$/.test(parent.marker) || parent.kind === 'article') return undefined;
  return marker.startsWith(`${parent.marker}.`) || marker.split('.').length !== parent.marker.split('.').length + 1 ? undefined : parent;
}

/** Whether the sign stands somewhere between, glued into a paragraph, in a table or in a quotation: then it is not missing. */
function standsBetween({ draft }: CheckContext, sign: string, start: number, end: number): boolean {
  const escaped = sign.replace(/\./g, '\\.');
  return new RegExp(`(?<![0-9A-Za-zÀ-ỹ.])${escaped}\\s*(?:[.)/:]|\\n|[-–]\\s)`, 'u').test(draft.text.slice(start, end));
}

/** "- a)" beside "b)" in one row. */
function mixedSigns(row: readonly Numbered[], context: CheckContext): FindingDraft[] {
  const dashed = row.filter(({ section }) => /^[-–—−]/.test(section.heading));
  if (!dashed.length || dashed.length === row.length) return [];
  return dashed.slice(0, 1).map(({ section }) => finding(context, section, 'mixed', {}, row.find((entry) => !dashed.includes(entry))!.section, 'mixedSigns'));
}

function finding({ draft, structure, facts }: CheckContext, section: Section, message: string, values: Record<string, string>, cause: Section | undefined, reason?: string): FindingDraft {
  const place = headingOf(section);
  return {
    message,
    values: { ...values, sign: section.marker, heading: brief(draft.text.slice(place.start, place.end)) },
    place,
    ...(reason ? { reason, outcome: 'needs-review' as const } : {}),
    severity: section.kind === 'article' ? 'medium' : 'low',
    evidence: cause ? [evidence(draft, structure, 'cause', { vi: 'Số đứng trước hoặc mục chứa số này.', en: 'The number before it, or the section that holds it.' }, headingOf(cause))] : [],
    legalBasis: facts.identity.regime === 'normative' ? NORMATIVE : ADMINISTRATIVE,
  };
}

/** The heading, without the sentences that follow it in the same paragraph. */
function headingOf({ heading, headingSpan }: Section): Span {
  if (heading.length <= MAX_QUOTE) return headingSpan;
  const colon = heading.indexOf(':');
  if (colon > 0 && colon < MAX_QUOTE) return { start: headingSpan.start, end: headingSpan.start + colon };
  const cut = heading.slice(0, MAX_QUOTE).replace(/\s+\S*$/, '');
  return { start: headingSpan.start, end: headingSpan.start + cut.length };
}
