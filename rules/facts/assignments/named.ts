import type { Span } from '../../draft/tree.ts';
import { passageOf } from '../../text/passage.ts';
import { readDuty } from './duties.ts';
import { labelsOf, type Label } from './labels.ts';
import { namesEnd, readSubject, splitBodies } from './subject.ts';
import { markWords, type OwnHeads } from './words.ts';

/** The bodies that a phrase of names holds; spans are indices into `text`, the draft's text. */
export function namesIn(text: string, { start, end }: Span, ownBodies: OwnHeads): Span[] {
  const marked = markWords(passageOf(text.slice(start, end)), ownBodies);
  return splitBodies(marked, 0, namesEnd(marked, 0, marked.text.length)).map((body) => ({ start: start + body.start, end: start + body.end }));
}

/** The words of spans, on one line each. */
export function wordsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}

const SHARES = /^(?:chủ trì|phối hợp|thực hiện|tham mưu|phụ trách)/iu;

/** A cell of leads holds names, or "Chủ trì: Sở A. Phối hợp: Sở B", or "Sở A chủ trì, phối hợp với Sở B". */
export function leadCell(text: string, cell: Span, ownBodies: OwnHeads): { lead: Span[]; partners: string[] } {
  const value = text.slice(cell.start, cell.end);
  const labels = labelsOf({ text: value, start: cell.start, bodyStart: cell.start });
  const of = (kind: Label['kind']): Span[] => labels.filter((label) => label.kind === kind).flatMap((label) => namesIn(text, label, ownBodies));
  const lead = of('lead');
  if (lead.length) return { lead, partners: wordsOf(text, of('coordinate')) };
  const subject = readSubject(markWords(passageOf(value), ownBodies), 0);
  if (!subject || subject.colon || !SHARES.test(value.slice(subject.dutyStart))) return { lead: namesIn(text, cell, ownBodies), partners: [] };
  return { lead: subject.bodies.map((body) => ({ start: cell.start + body.start, end: cell.start + body.end })), partners: [...readDuty(passageOf(value.slice(subject.dutyStart)), false, ownBodies).with] };
}
