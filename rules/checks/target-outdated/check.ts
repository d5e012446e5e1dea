import type { Facts, Target } from '../../facts/facts.ts';
import { nameLikeness } from '../../facts/citations/titles.ts';
import { yearOf } from '../../facts/targets/due.ts';
import { nationalIndicator } from '../../facts/targets/national.ts';
import type { Indicator, IndicatorValue } from '../../law/registry.ts';
import { foldLine } from '../../text/fold.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type FindingDraft } from '../rule.ts';

const STRATEGY = [{ act: '28/NQ-CP', provision: 'Mục tiêu' }];
const NEXT_MILESTONE = 2030;
/** A milestone still ahead beside one that has passed: both are quoted, nothing is left behind. */
const SAME_AIM = 0.6;
const MAX_AHEAD = 60;

export default defineRule({
  id: 'target-outdated',
  family: 'targets',
  requirement: 'automated',
  kinds: ['ke-hoach', 'nghi-quyet', 'quyet-dinh'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 28 khoản 1' }],
  messages: {
    vi: {
      title: 'Chỉ tiêu có mốc đã qua',
      summary: 'Chỉ tiêu đặt mốc đã qua trước khi kế hoạch bắt đầu, như mốc năm 2025 của Chiến lược quốc gia trong kế hoạch từ năm 2026.',
      past: 'Mốc năm {year} tại chỉ tiêu “{target}” đã qua khi kế hoạch bắt đầu (năm {start}); cần đặt mốc mới hoặc ghi rõ đây là kết quả.',
      national: 'Mốc năm {year} tại chỉ tiêu “{target}” đã qua khi kế hoạch bắt đầu (năm {start}); cần đối chiếu mốc năm 2030 của Chiến lược: {next}.',
      level: 'Trị số tại chỉ tiêu “{target}” bằng mốc năm 2025 của Chiến lược trong khi thời hạn đến năm {end}; cần đối chiếu mốc năm 2030: {next}.',
      history: 'Nếu câu này nhắc lại kết quả hoặc mục tiêu của giai đoạn trước thì không phải là chỉ tiêu mới; khi đó nên ghi rõ.',
      noDate: 'Dự thảo chưa ghi năm nên thời điểm bắt đầu được lấy theo ngày rà soát.',
      local: 'Địa phương có thể đặt trị số khác với mốc quốc gia. Cần xem đây là lựa chọn của địa phương hay trị số cũ được chép lại.',
      unverified: 'Trị số năm 2030 trong danh mục chưa được đối chiếu với bản gốc của Chiến lược.',
    },
    en: {
      title: 'Target with a milestone in the past',
      summary: 'A target sets a milestone that passed before the plan begins, such as one of 2025 of the national strategy in a plan from 2026.',
      past: 'The milestone {year} at the target “{target}” had passed when the plan begins ({start}); a new one should be set, or the words should say that this is a result.',
      national: 'The milestone {year} at the target “{target}” had passed when the plan begins ({start}); it should be compared with that of the Strategy for 2030: {next}.',
      level: 'The value at the target “{target}” is that of the Strategy for 2025 while the plan runs to {end}; it should be compared with that for 2030: {next}.',
      history: 'If the sentence repeats a result or an aim of the period before, it is no new target; the words should say so.',
      noDate: 'The draft gives no year, so its beginning was taken from the day of review.',
      local: 'A province may set other values than the national ones. Please see whether this is its choice or an old value copied.',
      unverified: 'The value for 2030 in the registry has not been compared with the original of the Strategy.',
    },
  },
  check({ draft, structure, facts, date }) {
    const aims = facts.targets.filter((target) => target.value !== null);
    if (!aims.length) return inapplicable('Văn bản không có chỉ tiêu bằng số.', 'The document has no targets in figures.');
    if (!aims.some((target) => yearOf(target.due) !== null || nationalIndicator(target.quote))) return inapplicable('Các chỉ tiêu không ghi mốc thời gian và không thuộc Chiến lược quốc gia về bình đẳng giới.', 'No target has a milestone or belongs to the national strategy on gender equality.');
    const start = startOf(facts, date);
    const ahead = aims.filter((target) => (yearOf(target.due) ?? 0) >= start).slice(0, MAX_AHEAD).map(wording);
    const english = facts.language === 'en';
    const past = aims.filter((target) => isPast(target, start, ahead, english ? isEnglishHistory : isHistory));
    const findings: FindingDraft[] = byBlock(past).map((group) => {
      const first = group[0]!;
      const known = group.flatMap((target) => nationalIndicator(target.quote) ?? []);
      const next = known.flatMap((indicator) => milestone(indicator) ?? []);
      const unverified = known.some(({ unverified }) => unverified.includes('by2030'));
      return {
        message: next.length ? 'national' : 'past',
        values: { year: yearOf(first.due)!, target: brief(first.quote, 80), start, next: next.join('; ') },
        reason: unverified ? 'unverified' : facts.identity.date === null && facts.identity.period === null ? 'noDate' : 'history',
        place: { start: first.start, end: group.at(-1)!.end },
        ...(next.length ? { legalBasis: STRATEGY } : {}),
        evidence: facts.identity.evidence.flatMap(({ fact, quote }) => (quote && (fact === 'title' || fact === 'date') ? [evidence(draft, structure, 'cause', { vi: 'Thời gian của kế hoạch.', en: 'The time of the plan.' }, quote)] : [])),
        suggestion: english ? group.map((target) => `By …, ${lowerFirst(brief(target.quote, 240).replace(String(yearOf(target.due)), '…'))}`).join('; ') : group.map((target) => renewed(target)).join('; '),
      };
    });
    const end = facts.identity.period?.[1] ?? null;
    const gone = new Set(past);
    for (const target of aims) {
      const indicator = gone.has(target) ? null : nationalIndicator(target.quote);
      const until = yearOf(target.due) ?? end;
      if (!indicator || until === null || until < NEXT_MILESTONE || start <= 2025 || !keepsOldValue(target, indicator)) continue;
      findings.push({
        message: 'level', values: { target: brief(target.quote, 80), end: until, next: milestone(indicator)! }, reason: 'local', severity: 'low',
        place: target, legalBasis: STRATEGY, suggestion: renewed(target),
      });
    }
    return { applicable: true, findings, seen: aims.slice(0, 3).map((target) => evidence(draft, structure, 'searched', { vi: 'Chỉ tiêu đã xem mốc thời gian.', en: 'Target whose milestone was looked at.' }, target)) };
  },
});

/** The first year that the plan can still work in: that of its period, or of its signing when it is signed later. */
function startOf({ identity }: Facts, date: string): number {
  const signed = identity.date === null ? identity.period ? 0 : Number(date.slice(0, 4)) : Number(identity.date.slice(0, 4));
  return Math.max(identity.period?.[0] ?? 0, signed);
}

function isPast(target: Target, start: number, ahead: readonly string[], isHistory: (target: Target) => boolean): boolean {
  const year = yearOf(target.due);
  if (year === null || year >= start || isHistory(target)) return false;
  if ((target.quote.match(/(?:19|20)\d{2}/g) ?? []).some((other) => Number(other) >= start)) return false;
  const words = wording(target);
  return !ahead.some((other) => nameLikeness(other, words, SAME_AIM) >= SAME_AIM);
}

/** Results and quoted aims of the period before. A bare "năm 2025" in the sentence dates what was; only "đến năm 2025" aims. */
function isHistory({ quote, due, block }: Target): boolean {
  const folded = foldLine(quote);
  if (/kết quả|(?:^|\s)đã\s|thực hiện (?:được|đạt)|so với (?:năm|cùng kỳ|giai đoạn|trước)|duy trì|giữ vững|vượt/u.test(folded)) return true;
  const at = due === null ? -1 : block.text.indexOf(due);
  return at >= 0 && !AIMED.test(block.text.slice(Math.max(0, at - 12), at + due!.length));
}

/** The same in English: "in 2024 the share was" tells, "by 2024" aims. */
function isEnglishHistory({ quote, due, block }: Target): boolean {
  if (/(?:^|\s)(?:was|were|had|reached|achieved|compared (?:with|to)|maintain)(?:\s|$)/iu.test(quote)) return true;
  return due !== null && block.text.includes(due) && !/^(?:by|before|until|from|no later|not later|within|end|the end)/iu.test(due);
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const AIMED = /(?:đến|trước|vào|trong|hết|cuối|giai\s+đoạn|chậm)[^.;]*$/iu;

const wording = ({ quote }: Target): string => quote.replace(/\d[\d.,%]*/g, ' ').replace(/đến\s+(?:hết\s+)?năm/giu, ' ');

/** Targets of one paragraph stand under one remark. */
function byBlock(targets: readonly Target[]): Target[][] {
  const groups = new Map<number, Target[]>();
  for (const target of targets) groups.set(target.block.index, [...(groups.get(target.block.index) ?? []), target]);
  return [...groups.values()];
}

const RELATIONS: Readonly<Record<IndicatorValue['relation'], string>> = { '=': '', '≈': 'khoảng ', '<': 'dưới ', '≤': 'không quá ', '>': 'trên ', '≥': 'ít nhất ' };

/** "90% (mục tiêu 3)", "dưới 25% (mục tiêu 2)": the national value for 2030, or null when the Strategy sets none. */
function milestone({ by2030, unit, objective }: Indicator): string | null {
  if (!by2030) return null;
  return `${RELATIONS[by2030.relation]}${String(by2030.value).replace('.', ',')}${/^[%/]/.test(unit) ? '' : ' '}${unit} (mục tiêu ${objective})`;
}

function keepsOldValue({ numbers }: Target, { by2025, by2030, unverified }: Indicator): boolean {
  return by2025 !== null && by2030 !== null && by2025.value !== by2030.value && !unverified.includes('by2030') && numbers[0]?.value === by2025.value;
}

/** The clause with the next milestone; a value that is not certain is left open. */
function renewed(target: Target): string {
  const indicator = nationalIndicator(target.quote);
  const next = indicator?.by2030 && !indicator.unverified.includes('by2030') ? indicator.by2030 : null;
  let words = brief(target.quote, 240);
  const value = target.value === null ? null : /[\d.,]*\d/.exec(target.value)?.[0];
  if (value && indicator) {
    const about = next?.relation === '≈' && !/khoảng\s*$/iu.test(words.slice(0, words.indexOf(value))) ? 'khoảng ' : '';
    words = words.replace(value, next ? `${about}${String(next.value).replace('.', ',')}` : '…');
  }
  const year = yearOf(target.due);
  const milestone = next ? String(NEXT_MILESTONE) : '…';
  if (year !== null && words.includes(String(year))) return year < NEXT_MILESTONE ? words.replace(String(year), milestone) : words;
  return `Đến năm ${milestone}, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
