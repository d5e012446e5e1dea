import { matchesOf } from '../../text/matches.ts';
/**
 * Numbers and symbols of documents, found in any of the shapes in which drafts write them. Blanks may stand anywhere around
 * the signs ("47 /KH-UBND", "NĐ- CP", "QH 1 5"), hyphens may be U+2011, capitals may be Cyrillic look-alikes.
 */
export interface FoundSymbol {
  /** Span of the symbol alone. */
  readonly start: number;
  readonly end: number;
  readonly symbol: SymbolParts;
}

export type SymbolShape = 'law' | 'normative' | 'administrative' | 'party' | 'letter' | 'bare';

/** A symbol taken apart. `text` is the canonical writing of what was cited, blanks removed. */
export interface SymbolParts {
  readonly shape: SymbolShape;
  readonly text: string;
  readonly number: string;
  readonly year: string | null;
  /** "NĐ", "KH"; null for laws and letters. */
  readonly type: string | null;
  /** "CP", "UBND", "QH15", "BNV"; null when the symbol ends before it. */
  readonly issuer: string | null;
  /** What follows the issuer: unit of a letter, second issuer of a joint document. */
  readonly rest: string | null;
}

const BLANK = '[\\s\\u00a0]{0,2}';
const HYPHEN = '[-\\u2010-\\u2014\\u2212]';
const DASH = `${BLANK}${HYPHEN}${BLANK}`;
// No line break before the slash: "18" at the end of a line and a blank "/QĐ-UBND" below are not one symbol.
const SLASH = `[ \\u00a0]{0,2}/${BLANK}`;
/** Capitals of Vietnamese, and of the scripts whose letters are taken for them. All capitals there are would take 20 ms to compile, being asked for so often. */
const CAPITAL = 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸΑ-ΡΣ-ΩЀ-Я';
// Mixed-case codes are few; all others are runs of capitals ("CTTN&BĐG"), with a term number at most ("UBTVQH15").
const CODE = `(?:TTg(?:CP)?|CTr|TTr|QyĐ|QCh|(?:[${CAPITAL}&]{1,14}\\d{0,2}))`;
// "LĐT BXH-TE&BDG": one blank inside a run of capitals that a hyphen closes.
const BROKEN = `[${CAPITAL}]{1,6}[ \\u00a0][${CAPITAL}]{1,6}(?=${DASH}[${CAPITAL}])`;
const START = '(?<![0-9A-Za-zÀ-ỹ./_-])';

const LAW = `(?<lawNumber>\\d{1,4})${SLASH}(?<lawYear>\\d{4})${SLASH}(?<assembly>(?:UBTV${BLANK})?Q${BLANK}H${BLANK}\\d(?:${BLANK}\\d)?)(?!\\d)`;
const YEARED = `(?<yearedNumber>\\d{1,5})${SLASH}(?<year>(?:19|20)\\d{2})${SLASH}(?<yearedCodes>${CODE}(?:(?:${DASH}|${SLASH}|\\.)${CODE}(?:[-\\u2011/]${CODE}){0,3})?)`;
const PARTY = `(?<partyNumber>\\d{1,4})${DASH}(?<partyType>${CODE})${SLASH}(?<partyIssuer>${CODE}(?:${HYPHEN}${CODE})?)`;
const PLAIN = `(?<plainNumber>\\d{1,6})${SLASH}(?<plainCodes>(?:${BROKEN}|${CODE})(?:${DASH}|[./])${CODE}(?:[-\\u2011]${CODE}){0,3})`;
// Forms that are citations only behind a type: "Nghị định 61/2018" (other types are left out, since "Quyết định 12/2025" may be a
// month), "Công văn số 1234/UBND", "Quyết định số 2232 ngày 28/12/2020".
const BARE = '(?<=(?<bareType>nghị\\s+định|thông\\s+tư)\\s+(?:số\\s*:?\\s*)?)(?<bareNumber>\\d{1,3})/(?<bareYear>(?:19|20)\\d{2})(?![\\d/]|\\s{0,2}/)';
const NUMBER_ONLY = '(?<=(?<onlyType>nghị\\s+định|thông\\s+tư|quyết\\s+định|nghị\\s+quyết|chỉ\\s+thị|kế\\s+hoạch)\\s+số\\s*:?\\s*)(?<onlyNumber>\\d{1,5})(?=,?\\s+ngày\\s+\\d)';
const BARE_PATTERN = new RegExp(`${BARE}|${NUMBER_ONLY}`, 'giu');
const SINGLE_PATTERN = new RegExp(`(?<=[sS]ố\\s{0,2}:?\\s{0,3})(?<number>\\d{1,6})[ \\u00a0]{0,2}/[ \\u00a0]{0,2}(?<code>(?!QH)${CODE})(?![0-9A-Za-zÀ-ỹ]|${DASH}[${CAPITAL}]|[./][${CAPITAL}])`, 'gu');
const CODES: Readonly<Record<string, string>> = { 'nghị định': 'NĐ', 'thông tư': 'TT', 'quyết định': 'QĐ', 'nghị quyết': 'NQ', 'chỉ thị': 'CT', 'kế hoạch': 'KH' };
const PATTERN = new RegExp(`${START}(?:${LAW}|${YEARED}|${PARTY}|${PLAIN})(?![0-9A-Za-zÀ-ỹ](?<!TTg\\p{Ll}))`, 'gu'); // "QĐ-TTgcủa" is the one glued form seen

// Look-alikes that Word and OCR put among Latin capitals.
const CYRILLIC: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X' };

const TYPE_CODES = new Set(['NQ', 'QĐ', 'CT', 'QC', 'QyĐ', 'QYĐ', 'TC', 'TB', 'HD', 'CTr', 'CTR', 'KH', 'PA', 'ĐA', 'DA', 'BC', 'BB', 'TTr', 'TTR', 'HĐ', 'CĐ', 'NĐ', 'TT', 'TTLT', 'KL', 'QCPH', 'L', 'LCT', 'SL']);

export function findSymbols(text: string): FoundSymbol[] {
  const found: FoundSymbol[] = [];
  for (const match of matchesOf(text, PATTERN)) {
    const groups = match.groups!;
    const symbol = parts(groups);
    if (symbol) found.push({ start: match.index, end: match.index + match[0].length, symbol });
  }
  for (const match of matchesOf(text, BARE_PATTERN)) {
    const { bareType, bareNumber, bareYear, onlyType, onlyNumber } = match.groups!;
    const type = CODES[(bareType ?? onlyType)!.toLowerCase().replace(/\s+/g, ' ')] ?? null;
    found.push({ start: match.index, end: match.index + match[0].length, symbol: { shape: 'bare', text: match[0], number: (bareNumber ?? onlyNumber)!, year: bareYear ?? null, type, issuer: null, rest: null } });
  }
  for (const match of matchesOf(text, SINGLE_PATTERN)) {
    const code = clean(match.groups!['code']!);
    const number = match.groups!['number']!;
    // "171/LĐT BXH-TE&BDG" is one symbol with a blank inside, not a letter of "LĐT".
    if (code.length < 2 || found.some((other) => other.start <= match.index && match.index < other.end)) continue;
    const isType = TYPE_CODES.has(code);
    found.push({ start: match.index, end: match.index + match[0].length, symbol: { shape: isType ? 'administrative' : 'letter', text: `${number}/${code}`, number, year: null, type: isType ? code : null, issuer: isType ? null : code, rest: null } });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Takes apart a symbol that stands alone; null when it has none of the shapes. */
export function parseSymbol(symbol: string): SymbolParts | null {
  const match = findSymbols(symbol)[0];
  return match && match.start === 0 && match.end === symbol.length ? match.symbol : null;
}

function parts(groups: Record<string, string | undefined>): SymbolParts | null {
  if (groups['lawNumber']) {
    const issuer = clean(groups['assembly']!);
    return { shape: 'law', text: `${groups['lawNumber']}/${groups['lawYear']}/${issuer}`, number: groups['lawNumber'], year: groups['lawYear']!, type: null, issuer, rest: null };
  }
  if (groups['yearedNumber']) {
    const codes = clean(groups['yearedCodes']!);
    const [type, issuer = null, ...rest] = codes.split(/[-/.]/);
    return { shape: 'normative', text: `${groups['yearedNumber']}/${groups['year']}/${codes}`, number: groups['yearedNumber'], year: groups['year']!, type: type!, issuer, rest: rest.join('-') || null };
  }
  if (groups['partyNumber']) {
    const type = clean(groups['partyType']!);
    const issuer = clean(groups['partyIssuer']!);
    return { shape: 'party', text: `${groups['partyNumber']}-${type}/${issuer}`, number: groups['partyNumber'], year: null, type, issuer, rest: null };
  }
  const codes = clean(groups['plainCodes']!);
  const [first, second = null, ...rest] = codes.split(/[-/.]/);
  const number = groups['plainNumber']!;
  const text = `${number}/${codes}`;
  if (TYPE_CODES.has(first!)) return { shape: 'administrative', text, number, year: null, type: first!, issuer: second, rest: rest.join('-') || null };
  // Only a type of document is followed by a stop or slash in place of the hyphen ("1234/QĐ.UBND").
  if (!codes.includes('-')) return null;
  // A lone capital ("1/A-B") is a label of a form, not an office.
  if (first!.length < 2) return null;
  return { shape: 'letter', text, number, year: null, type: null, issuer: first!, rest: [second, ...rest].filter(Boolean).join('-') || null };
}

function clean(code: string): string {
  return code.replace(/[\s\u00a0]/g, '').replace(/[\u2010-\u2014\u2212]/g, '-').replace(/[\u0410-\u0425]/g, (letter) => CYRILLIC[letter] ?? letter);
}
