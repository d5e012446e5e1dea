import type { Assignment, Identity } from '../../facts/facts.ts';
import { BODY_GAP, isCertain, isOwn, livesAt, provinceEntries, type Body, type Province, type Registry } from '../../law/registry.ts';
import { foldVietnamese } from '../../text/fold.ts';
import { vietnameseDate } from '../cited.ts';
import { fill } from '../message.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type Language, type Localized } from '../rule.ts';
import { goneInEnglish } from './english.ts';

/** The first bodies of the registry that ended did so on this day; drafts before it name no dissolved body. */
const FIRST_END = '2025-02-28';
/** A mention that itself says the body is gone: "Sở Nội vụ (trước đây là Sở …)". */
const FORMER_BEFORE = /(?:trước đây|nguyên|tiền thân|tiếp nhận từ|thay cho|thay thế)\s*(?:là|của|từ)?\s*$/u;
const FORMER_AFTER = /^\s*(?:[(,]\s*)?(?:cũ|trước đây|trước sắp xếp|trước khi sắp xếp|nay là)(?![A-Za-zÀ-ỹ])/u;
/** Committees of a council bear names like those of former departments. */
const COUNCIL_AFTER = /^\s*(?:của\s+)?(?:hđnd|hội đồng nhân dân)/u;
const DISTRICT_UNIT = /(?<![A-Za-zÀ-ỹ])(?:(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|các|cấp)\s+(?:các\s+)?(?:huyện|quận|thị xã))(?![A-Za-zÀ-ỹ])(?!\s+ủy)/u;
const TOWNSHIP = /(?<![A-Za-zÀ-ỹ])thị trấn(?![A-Za-zÀ-ỹ])/u;

const MESSAGES = {
  vi: {
    title: 'Giao nhiệm vụ cho cơ quan không còn hoạt động',
    summary: 'Nhiệm vụ được giao cho cơ quan, cấp hành chính hoặc tỉnh đã kết thúc hoạt động trước ngày của dự thảo.',
    body: 'Giao nhiệm vụ cho “{written}”; theo dữ liệu đến {checked}, cơ quan này hoạt động đến hết ngày {end}; cần giao cho {next}.',
    bodyUnknown: 'Giao nhiệm vụ cho “{written}”; theo dữ liệu đến {checked}, cơ quan này hoạt động đến hết ngày {end}; cần xác định cơ quan tiếp nhận.',
    township: 'Giao nhiệm vụ cho “{written}”; theo dữ liệu đến {checked}, thị trấn không còn từ ngày 01/7/2025; cần ghi xã, phường, đặc khu.',
    province: 'Giao nhiệm vụ cho “{written}”; theo dữ liệu đến {checked}, tỉnh này hoạt động đến hết ngày {end}; cần ghi {next}.',
    uncertain: 'Danh mục chưa chắc về ngày kết thúc hoặc cơ quan tiếp nhận. Cần đối chiếu với quyết định sắp xếp của địa phương.',
    noDate: 'Dự thảo chưa ghi ngày nên được xét theo ngày rà soát. Cần xem lại theo ngày ký.',
    ownData: 'Ngày kết thúc lấy từ dữ liệu riêng do người dùng nạp. Cần đối chiếu với quyết định sắp xếp của địa phương.',
    translated: 'Tên tiếng Anh được đối chiếu theo bản dịch trong danh mục. Cần xác nhận đúng cơ quan được nói đến.',
    sameName: 'Tên này cũng có thể chỉ một đơn vị khác cùng tên. Cần xác định đúng đơn vị.',
  },
  en: {
    title: 'Duty given to a body that no longer exists',
    summary: 'A duty is given to a body, level of administration or province that had ended before the date of the draft.',
    body: 'Gives a duty to “{written}”; by data up to {checked} this body worked until {end}; the duty should go to {next}.',
    bodyUnknown: 'Gives a duty to “{written}”; by data up to {checked} this body worked until {end}; the body that took over should be found.',
    township: 'Gives a duty to “{written}”; by data up to {checked} townships ended on 01/7/2025; communes, wards and special zones should be named.',
    province: 'Gives a duty to “{written}”; by data up to {checked} this province existed until {end}; it should read {next}.',
    uncertain: 'The registry is not certain of the end or of the body that took over. Please compare with the local decision on reorganisation.',
    noDate: 'The draft has no date yet, so it was judged by the day of review. Please look again at the day of signing.',
    ownData: 'The end comes from data of the user’s own. Please compare with the local decision on reorganisation.',
    translated: 'The English name was matched with the translations of the registry. Please confirm that this body is meant.',
    sameName: 'The name may also mean another unit of the same name. Please find out which unit is meant.',
  },
} as const;

export default defineRule({
  id: 'duty-to-dissolved-body',
  family: 'responsibility',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['normative', 'administrative'],
  languages: ['vi', 'en'],
  severity: 'high',
  outcome: 'fail',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 21 khoản 1 điểm c' }, { act: '72/2025/QH15', provision: 'toàn văn' }, { act: '150/2025/NĐ-CP', provision: 'toàn văn' }],
  validFrom: '2025-03-01',
  messages: MESSAGES,
  check({ draft, structure, facts, date, registry }) {
    if (!facts.assignments.length) return inapplicable('Dự thảo không giao nhiệm vụ cho cơ quan cụ thể nào.', 'The draft gives no duty to a named body.');
    if (isOldUndated(facts.identity)) return inapplicable('Dự thảo không ghi ngày và nói về giai đoạn trước khi sắp xếp bộ máy.', 'The draft has no date and speaks of a period before the reorganisation.');
    const groups = new Map<string, { gone: Gone; places: Assignment[] }>();
    for (const assignment of facts.assignments) {
      if (assignment.block.quoted) continue;
      for (const gone of facts.language === 'en' ? goneEnglish(draft.text, assignment, date, registry) : goneIn(draft.text, assignment, date, registry)) {
        const group = groups.get(gone.key);
        if (!group) groups.set(gone.key, { gone, places: [assignment] });
        else if (!group.places.some((place) => place.bodySpan.start === assignment.bodySpan.start)) group.places.push(assignment);
      }
    }
    return {
      applicable: true,
      findings: [...groups.values()].map(({ gone, places }) => {
        const reason = gone.reason ?? (facts.identity.date === null ? 'noDate' as const : null);
        return {
          message: speak(gone, draft.text),
          place: { start: gone.start, end: gone.end },
          outcome: reason ? 'needs-review' as const : 'fail' as const,
          ...(reason ? { reason } : {}),
          severity: gone.message === 'township' ? 'low' as const : 'high' as const,
          legalBasis: gone.basis.map((act) => ({ act, provision: 'toàn văn' })),
          evidence: [
            evidence(draft, structure, 'cause', { vi: 'Nhiệm vụ được giao.', en: 'The duty given.' }, places[0]!),
            ...places.slice(1).map((place) => evidence(draft, structure, 'cause', { vi: 'Cũng giao cho cơ quan này ở đây.', en: 'Given to this body here as well.' }, place.bodySpan)),
          ],
          suggestion: gone.replacement,
        };
      }),
      seen: facts.assignments.slice(0, 3).map((assignment) => evidence(draft, structure, 'searched', { vi: `Nhiệm vụ giao cho ${assignment.body}.`, en: `Duty given to ${assignment.body}.` }, assignment.bodySpan)),
    };
  },
});

/** Successors have names in both languages, so the message is filled for each. */
function speak(gone: Gone, text: string): Localized {
  const values = { written: brief(text.slice(gone.start, gone.end), 90), checked: vietnameseDate(gone.checkedOn), end: vietnameseDate(gone.lastDay) };
  return { vi: fill(MESSAGES.vi[gone.message], { ...values, next: gone.next.vi }), en: fill(MESSAGES.en[gone.message], { ...values, next: gone.next.en }) };
}

interface Gone {
  key: string;
  start: number;
  end: number;
  message: 'body' | 'bodyUnknown' | 'township' | 'province';
  next: Localized;
  /** Last day of its life. */
  lastDay: string;
  checkedOn: string;
  reason: 'uncertain' | 'sameName' | 'ownData' | 'translated' | null;
  basis: readonly string[];
  replacement: string | Localized | null;
}

/** What among the words that name the duty's body had ended by the day. */
function goneIn(text: string, { bodySpan }: Assignment, date: string, registry: Registry): Gone[] {
  const words = text.slice(bodySpan.start, bodySpan.end);
  const folded = foldVietnamese(words);
  const after = foldVietnamese(text.slice(bodySpan.end, bodySpan.end + 30));
  const before = foldVietnamese(text.slice(Math.max(0, bodySpan.start - 30), bodySpan.start));
  const found: Gone[] = [];
  for (const { start, end, value } of registry.bodyTrie().search(words, { folded, gap: BODY_GAP })) {
    const following = folded.slice(end) + after;
    if (livesAt(value, date) || value.to === null || date <= value.to) continue;
    if (FORMER_BEFORE.test(before + folded.slice(0, start)) || FORMER_AFTER.test(following) || COUNCIL_AFTER.test(following)) continue;
    found.push(ofBody(value, bodySpan.start + start, bodySpan.start + end, registry));
  }
  const district = found.length ? null : DISTRICT_UNIT.exec(folded);
  const districts = registry.findBody('uy-ban-nhan-dan-huyen');
  if (district && districts && !livesAt(districts, date)) found.push(ofBody(districts, bodySpan.start + district.index, bodySpan.start + district.index + district[0].length, registry));
  const township = TOWNSHIP.exec(folded);
  const townships = registry.findBody('thi-tran');
  if (township && townships && !livesAt(townships, date) && !found.some(({ key }) => key === 'thi-tran')) {
    found.push({ ...ofBody(townships, bodySpan.start + township.index, bodySpan.start + township.index + township[0].length, registry), message: 'township', replacement: 'xã, phường, đặc khu' });
  }
  if (/tỉnh\s/u.test(words)) for (const province of provinceEntries()) {
    if (province.to === null || livesAt(province, date)) continue;
    const at = provinceAt(words, province);
    if (at) found.push({ key: `province ${province.name}`, start: bodySpan.start + at.start, end: bodySpan.start + at.end, message: 'province', next: { vi: province.into!, en: province.into! }, lastDay: province.to, checkedOn: province.checkedOn, reason: isCertain(province, 'into') ? null : 'uncertain', basis: province.basis, replacement: province.into });
  }
  return found;
}

/** The same for English words. Names of bodies are translations, so a person confirms which body is meant. */
function goneEnglish(text: string, assignment: Assignment, date: string, registry: Registry): Gone[] {
  return goneInEnglish(text, assignment, date, (id) => registry.findBody(id)).map((gone): Gone => {
    const { start, end } = gone;
    if ('province' in gone) {
      const { province } = gone;
      return { key: `province ${province.name}`, start, end, message: 'province', next: { vi: province.into!, en: province.into! }, lastDay: province.to!, checkedOn: province.checkedOn, reason: 'translated', basis: province.basis, replacement: province.into };
    }
    const held = ofBody(gone.body, start, end, registry);
    const next = gone.body.successors.length === 1 ? registry.findBody(gone.body.successors[0]!.body)?.name ?? null : null;
    return { ...held, reason: held.reason ?? (gone.body.english?.confidence === 'HIGH' ? null : 'translated'), replacement: next, ...(gone.township ? { message: 'township' as const, replacement: { vi: 'xã, phường, đặc khu', en: 'communes, wards and special zones' } } : {}) };
  });
}

const PROVINCE_PATTERNS = new Map<string, RegExp>();

function provincePattern(name: string): RegExp {
  let pattern = PROVINCE_PATTERNS.get(name);
  if (!pattern) PROVINCE_PATTERNS.set(name, pattern = new RegExp(`(?<![A-Za-zÀ-ỹ])tỉnh\\s+${name.replace(/\s*-\s*/g, '\\s*[-–]\\s*').replace(/ /g, '\\s+')}(?![A-Za-zÀ-ỹ])`, 'u'));
  return pattern;
}

/** "tỉnh Hòa Bình", "TP. Hải Dương": the kind of unit has to stand before the name, since some names are everyday words. */
function provinceAt(words: string, province: Province): { start: number; end: number } | null {
  for (const name of province.names) {
    const match = provincePattern(name).exec(words);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function ofBody(body: Body, start: number, end: number, registry: Registry): Gone {
  const successorsIn = (language: Language): string[] => body.successors.flatMap(({ body: id, matter }) => {
    const next = registry.findBody(id);
    return next ? [matter ? `${next.name[language]} (${matter[language]})` : next.name[language]] : [];
  });
  // An office of a district may share its name with a unit of another institution.
  const sameName = body.level === 'district' && body.id.startsWith('phong-') && body.names.length === 1;
  return {
    key: body.id, start, end, message: body.successors.length ? 'body' : 'bodyUnknown', next: { vi: successorsIn('vi').join('; '), en: successorsIn('en').join('; ') }, lastDay: body.to!, checkedOn: body.checkedOn,
    reason: isOwn(body) ? 'ownData' : sameName ? 'sameName' : isCertain(body, 'to') ? null : 'uncertain', basis: body.basis,
    replacement: body.successors.length === 1 ? registry.findBody(body.successors[0]!.body)?.name.vi ?? null : null,
  };
}

/** A plan without a date for 2016–2020 was not written today. */
function isOldUndated({ date, period }: Identity): boolean {
  return date === null && period !== null && `${period[1]}-12-31` < FIRST_END;
}
