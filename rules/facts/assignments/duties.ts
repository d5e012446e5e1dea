import type { Span } from '../../draft/tree.ts';
import { roleOfDuty, type DutyRole } from '../../language/vietnamese.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Passage } from '../../text/passage.ts';
import { deadlinesIn } from '../deadlines.ts';
import { readSubject, sentenceEnd, splitBodies, type Subject } from './subject.ts';
import { headAt, markWords, matchAt, type Marked, type OwnHeads } from './words.ts';

/** A piece of a duty text: one clause, with the subject it opens with, if it opens with one. Offsets are indices into the marked text. */
export interface Clause extends Span {
  readonly subject: Subject | undefined;
}

const MIN_CLAUSE = 12;

/** Cuts at sentence ends and ";". A fragment that opens with no verb and no body joins the clause before it. */
export function clausesOf(marked: Marked, from: number): Clause[] {
  const { text } = marked;
  const cuts: Span[] = [];
  let start = from;
  while (start < text.length) {
    const sentence = sentenceEnd(marked.folded, start);
    const semicolon = outsideBrackets(text, ';', start, sentence);
    const end = semicolon ?? Math.min(sentence, text.length);
    const skip = /^[\s;.,/“”"]*/.exec(text.slice(end))![0].length;
    const trimmedStart = start + /^[\s“”"]*/.exec(text.slice(start, end))![0].length;
    if (end > trimmedStart) cuts.push({ start: trimmedStart, end: trimmedStart + text.slice(trimmedStart, end).trimEnd().length });
    start = end + Math.max(skip, 1);
  }
  const clauses: Clause[] = [];
  for (const cut of cuts) {
    const subject = clauses.length === 0 && cut.start === from ? undefined : readSubject(marked, cut.start);
    const own = subject && subject.dutyStart < cut.end ? subject : undefined;
    const last = clauses.at(-1);
    if (last && !own && (cut.end - cut.start < MIN_CLAUSE || !opensWithVerb(marked, cut.start))) clauses[clauses.length - 1] = { ...last, end: cut.end };
    else clauses.push({ ...cut, subject: own });
  }
  return clauses;
}

// Words that may stand before the verb of a duty: "đồng thời báo cáo …", "từng bước nâng cao …".
const OPENER = /^(?:đồng thời|đặc biệt|từng bước|bên cạnh đó|qua đó|tiến hành|phấn đấu|kịp thời|nghiêm túc|tích cực|thường xuyên|luôn|sẵn sàng|trực tiếp|chỉ|không|cùng|trên cơ sở|căn cứ|hằng|hàng|định kỳ|trước ngày|chậm nhất|sau khi|khi|và)(?![A-Za-zÀ-ỹ])/u;

function opensWithVerb(marked: Marked, at: number): boolean {
  return matchAt(marked.verbs, at) !== undefined || OPENER.test(marked.folded.slice(at));
}

function outsideBrackets(text: string, sign: string, from: number, to: number): number | undefined {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const c = text[i];
    if (c === '(') depth++;
    else if (c === ')') depth = Math.max(0, depth - 1);
    else if (c === sign && depth === 0) return i;
  }
  return undefined;
}

export interface DutyReading {
  readonly role: DutyRole;
  readonly with: readonly string[];
  readonly deadline: Span | null;
}

const WITH = /phối(?:\s+kết)?\s+hợp(?:\s+chặt\s+chẽ|\s+đồng\s+bộ)?\s+(?<with>với|cùng(?:\s+với)?)?\s*:?\s*/gu;

/** Role, co-ordinators and time of one duty clause. `requested` comes from how the subject was addressed. */
export function readDuty(duty: Passage, requested: boolean, ownBodies: OwnHeads): DutyReading {
  const { text: words, folded } = duty;
  const role = requested ? 'requested' : roleOfDuty(folded) ?? 'lead';
  const marked = folded.includes('hợp') ? markWords(duty, ownBodies) : null;
  const partners: string[] = [];
  if (marked) for (const match of matchesOf(folded, WITH)) {
    const at = match.index + match[0].length;
    if (!match.groups!['with'] && !headAt(marked, at)) continue;
    const subject = readSubject(marked, at);
    const bodies = subject?.bodies ?? splitBodies(marked, at, partnerEnd(marked, at));
    for (const body of bodies) {
      const name = words.slice(body.start, body.end).replace(/\s+/g, ' ').replace(/^([^(]*)\)$/, '$1');
      if (name.length <= 200 && !partners.includes(name)) partners.push(name);
    }
  }
  return { role, with: partners, deadline: dueTime(words) };
}

/** "Báo cáo 6 tháng trước ngày 15/6": the day by which is the deadline, not the period reported on. */
function dueTime(words: string): Span | null {
  const times = deadlinesIn(words);
  return times.find(({ start, end }) => BY_WHEN.test(words.slice(start, end))) ?? times[0] ?? null;
}

const BY_WHEN = /^(?:(?:hoàn\s+thành|xong)\s+)?(?:trước|chậm\s+nhất|muộn\s+nhất|đến\s+hết)(?![A-Za-zÀ-ỹ])/iu;

function partnerEnd(marked: Marked, at: number): number {
  const stop = /[.;:]|\s(?:để|nhằm|trong việc|về việc)\s/u.exec(marked.folded.slice(at));
  const limit = Math.min(at + 200, stop ? at + stop.index : marked.text.length);
  const verb = marked.verbs.find((v) => v.value === 'verb' && v.start > at && v.start < limit && !/^\p{Lu}/u.test(marked.text.slice(v.start)));
  return verb ? verb.start : limit;
}
