import type { Span } from '../../draft/tree.ts';
import { matchesOf } from '../../text/matches.ts';
import { namesEnd, splitBodies } from './subject.ts';
import { headAt, type Marked } from './words.ts';

// "… (Sở Y tế chủ trì, phối hợp với Công an tỉnh)", "… do Sở Nội vụ chủ trì". Only verbs of leading: "dự án do Sở quản lý" describes the project.
const LEADS = /\s(?:chủ trì|phụ trách|làm đầu mối|chịu trách nhiệm|cân đối|bố trí)(?![A-Za-zÀ-ỹ])/u;
const OPENING = /\(\s*(?:giao\s+(?:cho\s+)?)?|(?<![A-Za-zÀ-ỹ])do\s+/gu;
// "nội dung do sở, ngành chủ trì": whoever leads it, not a body that leads this task.
const NO_NAME = /^(?:các\s+)?(?:sở|bộ|ban|ngành|cơ quan|đơn vị)(?:,|\s+ngành|\s*$)/u;
const REACH = 120;

/** A task that names its owner behind its own words. Offsets are indices into the marked text. */
export interface Owner {
  readonly bodies: readonly Span[];
  /** From the first word of the task to the end of what is said of the owner. */
  readonly duty: Span;
}

/** Owners named in brackets or with "do" behind a task, between `from` and `to`. */
export function ownersBehind(marked: Marked, from: number, to: number): Owner[] {
  const found: Owner[] = [];
  for (const match of matchesOf(marked.folded.slice(from, to), OPENING)) {
    const at = from + match.index + match[0].length;
    if (match.index === 0 || headAt(marked, at) === undefined) continue;
    const lead = LEADS.exec(marked.folded.slice(at, Math.min(to, at + REACH)));
    if (!lead) continue;
    const end = namesEnd(marked, at, at + lead.index);
    if (/[.;:()]/.test(marked.text.slice(at, end)) || NO_NAME.test(marked.folded.slice(at, end))) continue;
    found.push({ bodies: splitBodies(marked, at, end), duty: { start: from, end: to } });
  }
  return found;
}
