import type { Block, Structure } from '../../structure/section.ts';
import { kindOfDocument, kindWithin } from '../../structure/english/words.ts';
import type { DraftKind, Identity, PartialDate, Quoted } from '../facts.ts';
import { genderTermsIn } from './gender-words.ts';
import { flat } from './text.ts';

const KINDS: readonly [DraftKind, RegExp][] = [
  ['ke-hoach', /plan(?:$|\s|,)|plan of action|^project$|action programme/u], ['quyet-dinh', /decision/u], ['nghi-quyet', /resolution/u], ['nghi-dinh', /decree/u], ['thong-tu', /circular/u],
  ['to-trinh', /submission/u], ['bao-cao', /report/u], ['cong-van', /official (?:letter|dispatch)/u], ['luat', /^(?:draft )?(?:the )?(?:law|code|ordinance)$/u],
];
const CODES: Readonly<Record<string, DraftKind>> = { KH: 'ke-hoach', QD: 'quyet-dinh', QĐ: 'quyet-dinh', NQ: 'nghi-quyet', TTr: 'to-trinh', ND: 'nghi-dinh', NĐ: 'nghi-dinh', TT: 'thong-tu', BC: 'bao-cao' };
const SELF: readonly [DraftKind, RegExp][] = [['ke-hoach', /this (?:work |action )?plan/u], ['quyet-dinh', /this decision/u], ['nghi-quyet', /this resolution/u], ['nghi-dinh', /this decree/u], ['thong-tu', /this circular/u], ['luat', /this (?:law|code)/u]];
const HEAD_BLOCKS = 40;
const TITLE_BLOCKS = 6;

const NUMBER = /^(?:(?:ref(?:erence)?|number)\.?:?\s*)?(?:no\.?|number|ref\.?)\s*:?\s*(?<number>\d[^\s]*(?:\s?[/-]\s?[^\s,;]+)*)/u;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DATES = [
  new RegExp(`(?:^|,\\s*|\\s)(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+|[…._]+\\s*)?(?<m>${MONTHS}),?\\s+(?<y>(?:19|20)\\d{2})(?!\\d)`, 'u'),
  new RegExp(`(?<m>${MONTHS})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>(?:19|20)\\d{2})(?!\\d)`, 'u'),
  /(?:^|,\s*)(?:date:?\s*)?(?<d>\d{1,2})\/(?<n>\d{1,2})\/(?<y>(?:19|20)\d{2})\s*$/u,
];
const ISSUER = /^(?:the )?(?:government|prime minister|national assembly|(?:.{0,40} )?people's (?:committee|council)(?: of .*)?|(?:provincial |state )?(?:ministry|department|committee|office|inspectorate|union|board|division|agency|bureau)(?: (?:of|for) .*)?|(?:chair(?:man|woman|person)?|minister|director) of .*|management board.*|.* (?:management unit|department|ministry))$/u;
const ISSUES = /(?:^|[.,;]\s+)(?:the )?(?<body>(?:[\p{L}']+ )*(?:people's (?:committee|council)(?: of \p{L}+(?: \p{L}+){0,7})?|(?:ministry|department|office|board|union|unit) of [\p{L}, ]{3,60}?|department|ministry|management unit|management board[\p{L} ]{0,40}))\s+(?:hereby )?(?:issues|promulgates|submits|reports|adopts|requests)(?!\p{L})/iu;
const PREPARED = /(?:prepared|issued|signed|drafted) by (?:the )?(?<body>[^,.;]{4,80}?)(?=,|\.|;|$| and | on \d| in \d)/iu;

/** Kind, regime, issuer, number, date, title, period and subject of an English draft. */
export function readEnglishIdentity(structure: Structure): Identity {
  const head = structure.blocks.slice(0, HEAD_BLOCKS).filter((block) => structure.headEnd <= 0 || block.start < structure.headEnd);
  const number = numberOf(head);
  const { kind, block } = kindOf(structure, head, number.value);
  const date = dateOf(head.length ? head : structure.blocks.slice(0, 6), structure);
  const title = titleOf(structure, head, block);
  const issuer = issuerOf(structure, head);
  const regime = regimeOf(kind, number.value, structure);
  const period = title.value ? periodOf(title.value, date.value) : null;
  const subject = title.value ?? structure.blocks.find(({ start, text }) => start >= structure.headEnd && text.length > 40)?.text.slice(0, 400) ?? '';
  return {
    kind, regime: regime.normative ? 'normative' : 'administrative', aboutGender: isGenderSubject(subject), issuer: issuer.value, level: levelOf(issuer.value),
    number: number.value, date: date.value ?? (period && period[0] === period[1] ? String(period[0]) : null), title: title.value, period,
    evidence: [
      { fact: 'kind', quote: block ? quoted(block) : null }, { fact: 'regime', quote: regime.block ? quoted(regime.block) : null }, { fact: 'number', quote: number.quote },
      { fact: 'date', quote: date.quote }, { fact: 'issuer', quote: issuer.quote }, { fact: 'title', quote: title.quote },
    ],
  };
}

const quoted = ({ text, start, end }: Block): Quoted => ({ quote: text, start, end });

interface Told<T> { readonly value: T | null; readonly quote: Quoted | null }

function kindOf(structure: Structure, head: readonly Block[], number: string | null): { kind: DraftKind; block: Block | null } {
  for (const block of head) {
    if (block.cell && !block.cell.layout || block.text.length > 400 || /[.;]\s*$/u.test(block.text)) continue;
    const apart = block.bold || block.text === block.text.toUpperCase();
    const words = kindOfDocument(block.text) ?? (apart ? kindWithin(block.text) : undefined);
    if (!words || !apart && block.text.length > 40) continue;
    return { kind: KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'khac', block };
  }
  const code = number ? /(?:^|[/-])(\p{L}+)/u.exec(number.replace(/^\d+(?:\/\d{4})?/u, ''))?.[1] : undefined;
  if (code && CODES[code]) return { kind: CODES[code], block: null };
  const letter = structure.blocks.slice(0, HEAD_BLOCKS).find((block) => /^(?:re|subject|ref)\s*:/u.test(flat(block.text)));
  if (letter || structure.blocks.slice(0, HEAD_BLOCKS).some((block) => /^(?:to\s*:|dear )/u.test(flat(block.text)))) return { kind: 'cong-van', block: letter ?? null };
  const votes = new Map<DraftKind, number>();
  for (const block of structure.blocks) for (const [kind, pattern] of SELF) if (pattern.test(flat(block.text))) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  return { kind: [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'khac', block: null };
}

function numberOf(head: readonly Block[]): Told<string> {
  for (const block of head) {
    const match = NUMBER.exec(flat(block.text));
    const at = match ? match[0].length - match.groups!['number']!.length : -1;
    const written = match ? block.text.slice(at, at + match.groups!['number']!.length).replace(/[.,;]+$/u, '') : '';
    if (written && /^\d+\s?[/-]/u.test(written) && /\p{L}/u.test(written)) return { value: written.replace(/\s/gu, ''), quote: { quote: written, start: block.start + at, end: block.start + at + written.length } };
  }
  return { value: null, quote: null };
}

function dateOf(head: readonly Block[], structure: Structure): Told<PartialDate> {
  const blocks = [...head, ...structure.blocks.filter((block) => !head.includes(block)).slice(0, 3)];
  for (const block of blocks) {
    const words = flat(block.text);
    if (block.text.length > 200 || /pursuant|dated|attached|issued with|law on|decree/u.test(words) || block.bold) continue;
    for (const pattern of DATES) {
      const match = pattern.exec(words);
      if (!match) continue;
      const { d, m, n, y } = match.groups as { d?: string; m?: string; n?: string; y: string };
      const month = m ? String(MONTHS.split('|').indexOf(m) + 1) : n;
      const lead = /^[,\s]*/u.exec(match[0])![0].length;
      const quote = { quote: block.text.slice(match.index + lead, match.index + match[0].length), start: block.start + match.index + lead, end: block.start + match.index + match[0].length };
      return { value: `${y}${month ? `-${month.padStart(2, '0')}${d ? `-${d.padStart(2, '0')}` : ''}` : ''}`, quote };
    }
  }
  return { value: null, quote: null };
}

function titleOf(structure: Structure, head: readonly Block[], kind: Block | null): Told<string> {
  if (!kind) {
    const subject = head.find((block) => /^(?:re|subject)\s*:/u.test(flat(block.text)));
    return subject ? { value: subject.text.replace(/^[^:]*:\s*/u, ''), quote: quoted(subject) } : { value: null, quote: null };
  }
  const parts = [kind];
  for (const block of structure.blocks.slice(kind.index + 1, kind.index + TITLE_BLOCKS)) {
    const words = flat(block.text);
    if (block.start >= structure.headEnd && parts.length > 1 || block.marker || block.cell && !block.cell.layout || block.text.length > 400) break;
    if (/^(?:pursuant|based on|having|considering|at the|to\s*:|no\.|prepared|issued|signed|\()/u.test(words) || /[.;:]\s*$/u.test(words) || /^[-_—–]+$/u.test(words) || ISSUER.test(words) && block.text === block.text.toUpperCase()) break;
    parts.push(block);
  }
  return { value: parts.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' '), quote: quoted(kind) };
}

function issuerOf(structure: Structure, head: readonly Block[]): Told<string> {
  for (const [i, block] of head.entries()) {
    const words = flat(block.text).trim();
    if (words.length > 160 || !ISSUER.test(words) || /^(?:chair|minister|director)/u.test(words) && i > 3) continue;
    const next = head[i + 1];
    const place = next && flat(next.text).startsWith('of ') && next.text.length < 80 ? ` ${next.text}` : '';
    return { value: properCase(`${block.text}${place}`), quote: quoted(block) };
  }
  for (const block of structure.blocks.slice(0, 30)) {
    for (const pattern of [PREPARED, ISSUES]) {
      const match = pattern.exec(block.text);
      if (!match) continue;
      const body = match.groups!['body']!;
      const start = block.start + match.index + match[0].indexOf(body);
      return { value: body.replace(/\s+/g, ' '), quote: { quote: body, start, end: start + body.length } };
    }
  }
  return { value: null, quote: null };
}

const LITTLE = new Set(['of', 'and', 'the', 'for', 'on', 'in']);

function properCase(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  if (line !== line.toUpperCase()) return line;
  return line.toLowerCase().split(' ').map((word, i) => (i > 0 && LITTLE.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1))).join(' ');
}

function levelOf(issuer: string | null): Identity['level'] {
  const words = issuer ? flat(issuer) : '';
  if (!words) return null;
  if (/commune|ward|township|special zone/u.test(words)) return 'commune';
  if (/(?<!\p{L})district/u.test(words)) return 'district';
  if (/^(?:the )?(?:government|prime minister|national assembly|ministry|minister|national committee)/u.test(words)) return 'central';
  if (/province|provincial|city|^(?:the )?(?:director of the )?department/u.test(words)) return 'province';
  return null;
}

function regimeOf(kind: DraftKind, number: string | null, structure: Structure): { normative: boolean; block: Block | null } {
  if (kind === 'luat' || kind === 'nghi-dinh' || kind === 'thong-tu') return { normative: true, block: null };
  if (kind !== 'quyet-dinh' && kind !== 'nghi-quyet') return { normative: false, block: null };
  if (number) return { normative: /^\d+\/\d{4}\//u.test(number), block: null };
  const block = structure.blocks.find(({ text }) => /^(?:pursuant|based)/u.test(flat(text)) && /law on (?:the )?promulgation of legal/u.test(flat(text))) ?? structure.blocks.find(({ text }) => text.length < 90 && /^(?:article 1\s*[.:]?\s*)?(?:scope of (?:regulation|application)|subjects? of application)/u.test(flat(text)));
  return { normative: block !== undefined, block: block ?? null };
}

/** The years of a title: "2021-2025", "in 2026", "for 2026", "by 2030". */
function periodOf(title: string, date: PartialDate | null): readonly [number, number] | null {
  const words = flat(title).replace(/\d+\/[\d/]*\p{L}[\p{L}\d/-]*/gu, ' ');
  const range = /(?<!\d)(?<a>(?:19|20)\d{2})\s*(?:-|to|until)\s*(?<b>(?:19|20)\d{2})(?!\d)/u.exec(words);
  if (range) return [Number(range.groups!['a']), Number(range.groups!['b'])];
  const year = [...words.matchAll(/(?<until>(?:by|until|towards|to) (?:the end of )?)?(?<![\d/])(?<y>(?:19|20)\d{2})(?![\d/])/gu)].at(-1);
  if (!year) return null;
  const end = Number(year.groups!['y']);
  return year.groups!['until'] ? [Math.min(date ? Number(date.slice(0, 4)) : end, end), end] : [end, end];
}

const SUBJECT = /gender|women|girls|sex ratio|wives|mothers/u;

/** Whether words of a title make gender equality the document's own subject. */
function isGenderSubject(title: string): boolean {
  return genderTermsIn(title).some(({ term }) => SUBJECT.test(term));
}
