import type { Span } from '../../draft/tree.ts';
import { BODY_NOUNS, OPEN_NOUNS, PARTNERS } from '../../language/english/lexicon.ts';
import { englishBodyTrie, ENGLISH_BODY_GAP } from '../../law/bodies.ts';
import { flat } from './text.ts';

/** Names of bodies in English: a noun that names a kind of body, its modifiers before it, "of …" behind it. */

const DETERMINER = /^(?:(?:the|each|every|all|any|both|an?|other|its|their)\s+)+/u;
const TAIL = /\s(?:of|for|on|in|at|under|within|from|to|who|which|that|with|given|responsible|concerned|involved|participating|taking)(?:\s|$)|\s?\(|,/u;
const ACRONYM = /^\p{Lu}[\p{Lu}&-]{1,9}s?$/u;
const JOIN = /\s*,\s*(?:and\s+)?|\s+and\s+|\s+or\s+|\s*;\s*|\s+as well as\s+|\s*&\s*/gu;

/** Whether words of a subject name a body: the noun that they turn on is one of a body. */
export function namesBody(words: string): boolean {
  const bare = flat(words).trim().replace(DETERMINER, '');
  if (!bare) return false;
  const head = (TAIL.exec(bare) ? bare.slice(0, TAIL.exec(bare)!.index) : bare).trim();
  const last = head.split(/\s+/).at(-1) ?? '';
  // "The Women's Union and the Red Cross": the first of several names tells as well as the last.
  const first = head.split(/\s(?:and|or)\s|\s&\s/u)[0]!.split(/\s+/).at(-1) ?? '';
  if ([first, last].some((noun) => BODY_NOUNS.has(noun.replace(/'s?$/u, '')))) return !NO_BODY.test(bare);
  if (PARTNERS.includes(last) || NAMES.test(head)) return true;
  const written = words.trim().replace(/^the\s+/iu, '').split(/[\s,(]/u)[0] ?? '';
  return ACRONYM.test(written) && known(written);
}

/** Names without a noun of a body in them. */
const NAMES = /(?:^|\s)(?:un women|red cross|(?:the )?world bank|save the children|plan international|oxfam|care international|fatherland front)$/u;

/** "The party concerned by the decision", "a group of women", "work in progress": kinds of people or things, not bodies. */
const NO_BODY = /^(?:organi[sz]ation of (?:the )?(?:implementation|work|activities|courses?|training)|administration of|assembly of|(?:target|age|ethnic|social|vulnerable|income|control|blood|food|water|household|poverty|focus|population|beneficiary|disadvantaged|minority|dropp?ing) ?groups?|groups? of (?:women|men|people|households|children|workers)|heads? of (?:the )?households?|members? of (?:the )?(?:public|household|family|families|communit)|public services?|(?:basic |support |social |health |care |counselling |extension )+services?|services?$|posts?$|(?:private |public |informal |agricultural )sector$|villages?$|(?:each|every) (?:village|commune)$)/u;

function known(acronym: string): boolean {
  return englishBodyTrie().search(acronym, { gap: ENGLISH_BODY_GAP }).length > 0 || PARTNERS.includes(acronym.toLowerCase());
}

/** The office that serves council and committee is one body. */
const ONE_OFFICE = /office of (?:the )?(?:[\p{L}]+ )?people's council and (?:the )?(?:[\p{L}]+ )?people's committee/gu;

/** The bodies that a list of names holds; spans are indices into `text`. "Culture, Sports and Tourism" is one name. */
export function splitNames(text: string, { start, end }: Span): Span[] {
  const words = flat(text.slice(start, end));
  const cuts: { at: number; next: number }[] = [];
  const one = [...words.matchAll(ONE_OFFICE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const match of words.matchAll(JOIN)) {
    const next = match.index + match[0].length;
    const left = text.slice(start + (cuts.at(-1)?.next ?? 0), start + match.index);
    // "Provincial Radio and Television Station", "departments and agencies" are one name each.
    if (one.some((span) => span.start < match.index && match.index < span.end)) continue;
    if (next < words.length && match.index > 0 && opensName(words.slice(next)) && namesBody(left)) cuts.push({ at: match.index, next });
  }
  const spans: Span[] = [];
  let from = 0;
  for (const { at, next } of [...cuts, { at: words.length, next: words.length }]) {
    const piece = words.slice(from, at);
    const lead = (/^\s*(?:the\s+|all\s+the\s+|an?\s+)?/u.exec(piece)?.[0].length ?? 0);
    // What follows in small letters behind a comma is no part of a name: "the Department of Finance, the training of …".
    const written = text.slice(start + from + lead, start + at);
    const name = piece.slice(lead, lead + (/,\s+(?=\p{Ll})(?!and\s)/u.exec(written)?.index ?? piece.length)).replace(/[\s.;:,]+$/u, '');
    if (name.length > 1) spans.push({ start: start + from + lead, end: start + from + lead + name.length });
    from = next;
  }
  return spans;
}

/** Whether a new name begins: a noun of a body stands in its first words, before any "of". */
function opensName(words: string): boolean {
  const piece = words.split(/,|;|\s(?:and|or|as well as)\s/u)[0]!;
  const head = piece.replace(DETERMINER, '').split(/\s(?:of|for|on|in|at|under)\s|\s?\(/u)[0]!.trim();
  const list = head.split(/\s+/);
  const last = (list.at(-1) ?? '').replace(/'s?$/u, '');
  if (list.length > 8 || new RegExp(`^(?:${OPEN_NOUNS})$`, 'u').test(piece.trim())) return false;
  return NAMES.test(head) || BODY_NOUNS.has(last) && !/^(?:communes?|wards?|districts?|provinces?|villages?|sectors?|localit(?:y|ies))$/u.test(head) || PARTNERS.includes(last) || /^(?:concerned|involved)$/u.test(last) && BODY_NOUNS.has(list.at(-2) ?? '');
}

const OPEN = new RegExp(`^(?:(?:all|the|other|any|each of the|every) )*(?:(?:relevant|related|competent|participating|functional|responsible|concerned|respective|member|other|authori[sz]ed) )*(?:${OPEN_NOUNS})(?:(?:,? (?:and|or) |, )(?:(?:relevant|related|other) )?(?:${OPEN_NOUNS}|individuals|people))*(?: concerned| involved| at all levels| at different levels)?$`, 'u');

/** Whether the name leaves open who. "Provincial departments", "agencies given tasks" are groups, yet known ones. */
export function isVagueName(body: string): boolean {
  return OPEN.test(flat(body).replace(/\s+/g, ' ').trim());
}
