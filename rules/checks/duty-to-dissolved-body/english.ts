import { flat } from '../../facts/english/text.ts';
import type { Assignment } from '../../facts/facts.ts';
import { englishBodyTrie, ENGLISH_BODY_GAP, livesAt, provinceEntries, type Body, type Province } from '../../law/registry.ts';
import { foldDiacritics } from '../../text/fold.ts';

const FORMER_BEFORE = /(?:former|formerly|previously|replacing|taken over from|instead of)\s+(?:the\s+)?$/u;
const FORMER_AFTER = /^\s*\(?\s*(?:now|currently|before (?:the )?(?:merger|reorganisation|reorganization)|former)/u;
const DISTRICT = /(?<!\p{L})(?:(?:people's (?:committees?|councils?) (?:of|in|at) (?:(?:the|all) )?(?:[\p{L}]+ )?(?:districts?|towns?)(?! of)|district(?:s'|'s|-level)? (?:authorit(?:y|ies)|people's (?:committees?|councils?)|level authorities)|districts?$))/u;
const TOWNSHIP = /(?<!\p{L})townships?(?!\p{L})/u;

/** What among the English words that name a duty's body had ended by the day. Offsets are indices into the draft's text. */
export type EnglishGone =
  | { readonly body: Body; readonly township: boolean; readonly start: number; readonly end: number }
  | { readonly province: Province; readonly start: number; readonly end: number };

export function goneInEnglish(text: string, { bodySpan }: Assignment, date: string, findBody: (id: string) => Body | undefined): EnglishGone[] {
  const words = text.slice(bodySpan.start, bodySpan.end);
  const folded = flat(words);
  const before = flat(text.slice(Math.max(0, bodySpan.start - 30), bodySpan.start));
  const after = flat(text.slice(bodySpan.end, bodySpan.end + 30));
  const found: EnglishGone[] = [];
  for (const { start, end, value } of englishBodyTrie().search(words, { folded, gap: ENGLISH_BODY_GAP })) {
    if (livesAt(value, date) || value.to === null || date <= value.to) continue;
    if (FORMER_BEFORE.test(before + folded.slice(0, start)) || FORMER_AFTER.test(folded.slice(end) + after)) continue;
    found.push({ body: value, township: value.id === 'thi-tran', start: bodySpan.start + start, end: bodySpan.start + end });
  }
  for (const [id, pattern] of [['uy-ban-nhan-dan-huyen', DISTRICT], ['thi-tran', TOWNSHIP]] as const) {
    const match = found.length ? null : pattern.exec(folded);
    const body = match ? findBody(id) : undefined;
    if (match && body && !livesAt(body, date)) found.push({ body, township: id === 'thi-tran', start: bodySpan.start + match.index, end: bodySpan.start + match.index + match[0].length });
  }
  if (/province/u.test(folded)) for (const province of provinceEntries()) {
    if (province.to === null || livesAt(province, date)) continue;
    for (const name of province.names) {
      const match = new RegExp(`(?<!\\p{L})(?:${foldDiacritics(name).replace(/\s*[-–]\s*/gu, '\\s*[-–]\\s*').replace(/ /gu, '\\s+')})\\s+province(?!\\p{L})`, 'u').exec(foldDiacritics(words));
      if (!match) continue;
      found.push({ province, start: bodySpan.start + match.index, end: bodySpan.start + match.index + match[0].length });
      break;
    }
  }
  return found;
}
