import { ADVERBIAL_START, LEAD_INS, NOT_A_DUTY_AFTER } from '../../language/lexicon.ts';
import { firstFrom, headAt, matchAt, type Marked } from './words.ts';

/** Bodies that a clause gives a duty to. Offsets are indices into the clause's text. */
export interface Subject {
  /** The whole phrase that names them, lead-in and adverbials left out. */
  readonly start: number;
  readonly end: number;
  readonly bodies: readonly { start: number; end: number }[];
  readonly requested: boolean;
  /** Named behind "chỉ đạo", "phân công": under a body's heading the duty is that body's. */
  readonly directed: boolean;
  /** Where the duty begins; equals the text's length when only the bodies are named (a heading). */
  readonly dutyStart: number;
  /** Ended by a colon, so the duties may follow in the next blocks. */
  readonly colon: boolean;
}

// "Định kỳ các đơn vị báo cáo …": a rhythm may stand before the subject without a comma.
const RHYTHM = /^(?:định kỳ|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|hằng tuần|hàng tuần)\s*,?\s+/u;
const MAX_SUBJECT = 260;
const ADVERBIAL = new RegExp(`^(?:${ADVERBIAL_START.join('|')})(?![0-9A-Za-zÀ-ỹ])`, 'u');
// Between the bodies and the verb: "…, trong phạm vi chức năng, nhiệm vụ được giao, có trách nhiệm …".
const TRAILER = /[\s,]*(?:(?:trong phạm vi|theo (?:chức năng|nhiệm vụ|thẩm quyền|phân công|lĩnh vực|phân cấp|quy định)|căn cứ|trên cơ sở|tùy theo|bằng|với tư cách|đã|sẽ|đang|luôn|cũng|chịu trách nhiệm|có trách nhiệm|là cơ quan|có chức năng|ngay sau|sau khi|hằng năm|hàng năm|hằng quý|hàng quý|định kỳ|trước ngày|khi)(?![0-9A-Za-zÀ-ỹ])[\s\S]*)$/u;
// "Sở Nội vụ đã tổ chức 05 lớp": what is done already is no duty.
const PAST = /\s(?:đã|vừa|từng)\s+$/u;
// "Ủy ban nhân dân tỉnh kính trình …", "… trân trọng báo cáo": the issuer speaks of itself.
const COURTESY = /\s(?:kính|trân trọng|xin)\s+$/u;
const DIRECTED = /^(?:chỉ đạo|phân công|ủy quyền)(?![A-Za-zÀ-ỹ])/u;
const LEAD_IN = LEAD_INS.map(({ phrase, requested }) => ({ pattern: new RegExp(`^${phrase.replace(/ /g, '\\s+')}(?![0-9A-Za-zÀ-ỹ])\\s*:?\\s*`, 'u'), requested }));
const ANY_LEAD_IN = new RegExp(`^(?:${LEAD_INS.map(({ phrase }) => phrase.replace(/ /g, '\\s+')).join('|')})(?![0-9A-Za-zÀ-ỹ])`, 'u');

/**
 * Reads "[Đề nghị] Sở A, Sở B và các cơ quan liên quan [trong phạm vi …] chủ trì …" from `from`.
 * Nothing when the clause does not open with a body, or no duty verb, colon or end follows within 260 units.
 */
export function readSubject(marked: Marked, from: number, options: { alone?: boolean } = {}): Subject | undefined {
  const { folded } = marked;
  let at = from + /^[\s“"'*_.]*/u.exec(folded.slice(from))![0].length;
  let requested = false;
  const directed = DIRECTED.test(folded.slice(at, at + 24));
  for (let round = 0; round < 3; round++) {
    const rest = folded.slice(at);
    const lead = ANY_LEAD_IN.test(rest) ? LEAD_IN.find(({ pattern }) => pattern.test(rest)) : undefined;
    if (!lead) break;
    at += lead.pattern.exec(rest)![0].length;
    requested ||= lead.requested;
  }
  const direct = subjectFrom(marked, at, requested, options.alone ?? false);
  if (direct) return { ...(throughGiver(marked, direct, options.alone ?? false) ?? direct), directed };
  const rhythm = RHYTHM.exec(folded.slice(at));
  const after = rhythm ? subjectFrom(marked, at + rhythm[0].length, requested, false) : undefined;
  if (after) return throughGiver(marked, after, false) ?? after;
  if (!ADVERBIAL.test(folded.slice(at))) return undefined;
  return afterAdverbial(marked, at, requested);
}

/** "UBND tỉnh giao Sở A …": the giver is no assignee. */
function throughGiver(marked: Marked, subject: Subject, alone: boolean): Subject | undefined {
  const verb = /^(giao cho|giao|yêu cầu|đề nghị|phân công|khuyến khích|ủy quyền cho)(?:\s+cho)?\s*:?\s+/u.exec(marked.folded.slice(subject.dutyStart));
  if (!verb) return undefined;
  const inner = subjectFrom(marked, subject.dutyStart + verb[0].length, /đề nghị|khuyến khích/.test(verb[1]!), alone);
  return inner;
}

/** "Căn cứ nhiệm vụ được giao, các sở …", "Trong quá trình … nếu có vướng mắc thì các đơn vị phản ánh …". */
function afterAdverbial(marked: Marked, at: number, requested: boolean): Subject | undefined {
  const limit = sentenceEnd(marked.folded, at);
  for (const head of marked.heads) {
    if (head.start <= at || head.value === 'guard') continue;
    if (head.start >= limit) return undefined;
    const before = marked.folded.slice(at, head.start);
    const opener = /(?:,|;|:|\sthì|\sgiao(?: cho)?|đề nghị|yêu cầu|\sđược giao)\s*(?:(?:các|những|mọi|mỗi|từng)\s+)?$/u.exec(before);
    if (!opener) continue;
    // "Trên cơ sở đề xuất của các sở, địa phương, chủ trì …": a bare kind of body ends the adverbial, it is no subject.
    if (head.value === 'generic' && !marked.folded.startsWith('các ', head.start) && !/(?:các|những|mọi|mỗi|từng)\s+$/u.test(before) && !/thì\s+$/u.test(before)) continue;
    const plural = /(?:các|những|mọi|mỗi|từng)\s+$/u.exec(before)?.[0].length ?? 0;
    const found = subjectFrom(marked, head.start - plural, requested || /đề nghị/.test(opener[0]), false);
    if (found && found.dutyStart < limit) return throughGiver(marked, found, false) ?? found;
  }
  return undefined;
}

function subjectFrom(marked: Marked, at: number, requested: boolean, alone: boolean): Subject | undefined {
  const opened = headAt(marked, at);
  if (!opened) return undefined;
  const { text, folded } = marked;
  const stop = Math.min(text.length, at + MAX_SUBJECT);
  const limit = Math.min(sentenceEnd(folded, at), stop);
  const colon = colonIn(marked, at, limit);
  const verb = firstVerb(marked, at, opened.head.end, colon ?? limit);
  if (verb !== undefined && (PAST.test(folded.slice(at, verb)) || COURTESY.test(folded.slice(at, verb)))) return undefined;
  if (verb === undefined && colon === undefined) {
    // Only names: a heading such as "2. Sở Tư pháp", told from a sentence by its having no verb at all up to its end.
    if (!alone || limit < text.trimEnd().replace(/[.;,]+$/, '').length) return undefined;
    return finish(marked, at, text.trimEnd().replace(/[.;,:]+$/, '').length, text.length, requested, false);
  }
  if (verb !== undefined && (colon === undefined || verb < colon)) return finish(marked, at, verb, verb, requested, false);
  const afterColon = colon! + 1 + /^\s*/.exec(folded.slice(colon! + 1))![0].length;
  return finish(marked, at, colon!, afterColon, requested, true);
}

function finish(marked: Marked, start: number, end: number, dutyStart: number, requested: boolean, colon: boolean): Subject | undefined {
  const named = namesEnd(marked, start, end);
  // "Sở Nội vụ cần tăng cường …"; with a capital it is a name ("thành phố Cần Thơ").
  const trimmed = marked.text.slice(start, named).trimEnd().replace(/[\s,;:(]+$/, '').replace(/\s+(?:cần|nên)$/u, '').length;
  if (trimmed < 3) return undefined;
  const bodies = splitBodies(marked, start, start + trimmed);
  return bodies.length ? { start, end: start + trimmed, bodies, requested, directed: false, dutyStart, colon } : undefined;
}

/** The first small-letter duty verb that is not part of a name or noun phrase. */
function firstVerb(marked: Marked, nameStart: number, from: number, to: number): number | undefined {
  let depth = 0;
  let scanned = from;
  let skippedTo = -1; // "được phân công chủ trì thực hiện": verbs that hang on a skipped one are skipped with it
  for (let i = firstFrom(marked.verbs, from); i < marked.verbs.length; i++) {
    const { start, end, value } = marked.verbs[i]!;
    if (start >= to) return undefined;
    for (; scanned < start; scanned++) {
      if (marked.text[scanned] === '(') depth++;
      else if (marked.text[scanned] === ')') depth = Math.max(0, depth - 1);
    }
    if (value === 'noun' || depth > 0 || /^\p{Lu}/u.test(marked.text.slice(start))) continue;
    const before = marked.folded.slice(Math.max(0, start - 24), start).trimEnd();
    const words = before.split(/[\s,;]+/);
    if (!/[,;]$/.test(before) && (NOT_A_DUTY_AFTER.has(words.at(-1) ?? '') || NOT_A_DUTY_AFTER.has(words.slice(-2).join(' ')) || NOT_A_DUTY_AFTER.has(words.slice(-3).join(' ')) || start - skippedTo <= 1)) { skippedTo = end; continue; }
    if (isNounHere(marked, start, end, before, nameStart) || MANNER.has(folded(marked, start, end)) && !leadsToVerb(marked, end)) continue;
    return start;
  }
  return undefined;
}

// "nghiêm túc thực hiện", but not "Giáo dục thường xuyên": a manner opens a duty only before its verb.
const MANNER = new Set(['thường xuyên', 'định kỳ', 'hằng năm', 'hàng năm', 'kịp thời', 'trực tiếp', 'khẩn trương', 'nghiêm túc', 'nhanh chóng', 'chủ động', 'tích cực']);
const folded = (marked: Marked, start: number, end: number): string => marked.folded.slice(start, end).replace(/\s+/g, ' ');

function leadsToVerb(marked: Marked, end: number): boolean {
  return marked.verbs.some((verb) => verb.start > end && verb.start - end < 60 && !/[;:]/.test(marked.text.slice(end, verb.start)));
}

const NOUN_FOLLOWS = /^\s*(?:[,;.:)]|và\s|chính trị|xã hội|tôn giáo|kinh tế|thành viên|quốc tế|phi chính phủ|đoàn thể|liên quan|có liên quan|cá nhân|sự nghiệp|hội\s|tín dụng|pháp chế|khác|đảng|công đoàn|hành chính|nghề nghiệp|thuộc|trực thuộc|cấp|ở|tại|trên địa bàn|của|cơ sở|hoạt động)/u;

/** "các cơ quan, tổ chức, cá nhân", "các đơn vị hoạt động …": nouns and attributes that look like verbs. */
function isNounHere(marked: Marked, start: number, end: number, before: string, nameStart: number): boolean {
  const word = folded(marked, start, end);
  const after = marked.folded.slice(end, end + 24);
  // "các cơ quan được giao chủ trì lập dự toán": which of them is told.
  if (word === 'được giao' && WITH_PLURAL.test(marked.folded.slice(nameStart)) && /^\s+(?:nhiệm vụ|chủ trì|thực hiện)\s/u.test(after)) return true;
  if (word === 'được giao') return /(?:nhiệm vụ|quyền hạn|công việc|thẩm quyền|lĩnh vực)$/u.test(before);
  if (word === 'tổ chức') return /(?:cơ quan,?|đơn vị,?|đoàn thể,?|các|những|và|ban,?|ngành,?|địa phương,?|doanh nghiệp,?|cá nhân,?)$/u.test(before) && (NOUN_FOLLOWS.test(after) || /(?:các|những)$/u.test(before));
  if (word === 'hoạt động' || word === 'sử dụng' || word === 'quản lý' || word === 'đào tạo' || word === 'thực hiện') return /(?:cơ quan|đơn vị|tổ chức|doanh nghiệp|trung tâm|cơ sở|trường|viện|nhà nước về|cấp)$/u.test(before) && !/^\s*(?:nghiêm|tốt|có hiệu quả|đầy đủ|các|việc|nội dung|nhiệm vụ|theo)/u.test(after);
  if (word === 'thanh tra' || word === 'kiểm tra' || word === 'truyền thông' || word === 'thống kê') return /(?:ban|ngành|cơ quan|phòng|chi cục|cục|thông tin|thông tin và)$/u.test(before);
  if (word === 'giúp') return /(?:trợ|bộ phận|cơ quan|tổ)$/u.test(before);
  if (word === 'tạo' || word === 'tự' || word === 'thu' || word === 'chi' || word === 'ký' || word === 'cử' || word === 'giữ' || word === 'nắm' || word === 'làm' || word === 'lập' || word === 'đưa') return /[A-Za-zÀ-ỹ]$/u.test(before) && /(?:độc|công|sáng|đào|học|nông|người|việc|nhà)$/u.test(before);
  return false;
}

const GENERIC_PART = /^(?:các |những )?(?:sở|ban|ngành|bộ|đoàn thể|hội đoàn thể|hội|địa phương|đơn vị|cơ quan|tổ chức|huyện|thành|thị|thành phố|thị xã|quận|xã|phường|đặc khu|thị trấn|cấp|ban ngành|đoàn|doanh nghiệp|trường học|bệnh viện|chi cục|phòng|trung tâm|cá nhân|các cấp|viện|trường)(?![0-9A-Za-zÀ-ỹ])/u;
const WITH_PLURAL = /^(?:tất cả |toàn thể )?(?:các|những|mọi)\s/u;

/** Where a phrase of names ends: adverbials such as "trong phạm vi chức năng, nhiệm vụ được giao" are cut off. */
export function namesEnd(marked: Marked, start: number, end: number): number {
  const cut = TRAILER.exec(marked.folded.slice(start, end));
  return cut && cut.index > 0 ? start + cut.index : end;
}

/** Splits at ", ";" "và" only where the next part begins with a head noun: "Sở Văn hóa, Thể thao và Du lịch" stays whole. */
export function splitBodies(marked: Marked, start: number, end: number): { start: number; end: number }[] {
  const { text, folded } = marked;
  const cuts: { at: number; next: number }[] = [];
  const separator = /\s*(?:[,;]\s*(?:và\s+|cùng\s+)?|\s(?:và|cùng|cùng với)\s+)/gu;
  separator.lastIndex = start;
  let partStart = start;
  for (let match = separator.exec(folded); match && match.index < end; match = separator.exec(folded)) {
    const next = match.index + match[0].length;
    separator.lastIndex = Math.max(next, match.index + 1);
    if (next >= end || insideBrackets(text, start, match.index)) continue;
    const semicolon = match[0].includes(';');
    const head = headAt(marked, next);
    const rest = folded.slice(next, end);
    const part = folded.slice(partStart, match.index);
    const generic = WITH_PLURAL.test(part) && GENERIC_PART.test(rest) && !/^ubnd|^ủy ban/u.test(rest);
    // "các sở, ban, ngành cấp tỉnh": a bare kind of body goes on with the group; a body of its own begins with "các" or a capital.
    const bare = generic || GENERIC_PART.test(part) && GENERIC_PART.test(rest) && !/^\p{Lu}/u.test(text.slice(partStart));
    if (bare && !semicolon && !WITH_PLURAL.test(rest) && !/^\p{Lu}/u.test(text.slice(next))) continue;
    if (!head && !(semicolon && /^[A-Za-zÀ-ỹ]/u.test(rest))) continue;
    cuts.push({ at: match.index, next });
    partStart = next;
  }
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (const { at, next } of [...cuts, { at: end, next: end }]) {
    const words = text.slice(from, at);
    const lead = /^\s*/.exec(words)![0].length;
    const trimmed = words.trim().replace(/[\s,;:.]+$/, '');
    if (trimmed.length > 1) parts.push({ start: from + lead, end: from + lead + trimmed.length });
    from = next;
  }
  return parts;
}

function insideBrackets(text: string, start: number, at: number): boolean {
  const before = text.slice(start, at);
  return (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);
}

/** A colon that is not inside a time ("10:30") or brackets. */
function colonIn(marked: Marked, from: number, to: number): number | undefined {
  const { text, folded } = marked;
  for (let at = folded.indexOf(':', from); at >= 0 && at < to; at = folded.indexOf(':', at + 1)) {
    if (/\d$/.test(folded.slice(0, at)) && /^\d/.test(folded.slice(at + 1))) continue;
    if (insideBrackets(folded, from, at)) continue;
    // "Giám đốc các Sở: Tài chính, Nội vụ": the names of the group follow.
    if (/(?:các|những|\d)\s+(?:sở|ban|bộ|ngành|phòng|sở,\s+(?:ban,\s+)?ngành|cơ quan|đơn vị|xã|phường|xã,\s+phường|huyện|thành phố|tỉnh)$/u.test(folded.slice(from, at)) && /^\s*\p{Lu}/u.test(text.slice(at + 1)) && !startsWithVerb(marked, at + 1)) continue;
    return at;
  }
  return undefined;
}

function startsWithVerb(marked: Marked, at: number): boolean {
  const from = at + /^\s*/.exec(marked.text.slice(at))![0].length;
  return matchAt(marked.verbs, from) !== undefined;
}

/** End of the sentence that holds `from`: ". " before a capital, ";" and the text's end. "TP. Hồ Chí Minh" and "Điều 5." go on. */
export function sentenceEnd(text: string, from: number): number {
  const end = /(?<!(?:^|[^A-Za-zÀ-ỹ])(?:tp|tx|tt|ths|ts|gs|pgs|bs|đ\/c|số|stt|vv))\.(?=\s|$)(?!\s*\/)|\.\/\.?/gu;
  end.lastIndex = from;
  const match = end.exec(text);
  return match ? match.index : text.length;
}
