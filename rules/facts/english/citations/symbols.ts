import { findSymbols, type FoundSymbol } from '../../citations/symbols.ts';

/** Codes as English texts write them, without the stroke of Đ, and as symbols have them. Both are of one length. */
const MARKS: Readonly<Record<string, string>> = { ND: 'NĐ', QD: 'QĐ', DA: 'ĐA', CD: 'CĐ', HDND: 'HĐND', BLDTBXH: 'BLĐTBXH', LDTBXH: 'LĐTBXH', SLDTBXH: 'SLĐTBXH', BKHDT: 'BKHĐT', SKHDT: 'SKHĐT', BGDDT: 'BGDĐT', SGDDT: 'SGDĐT', TLD: 'TLĐ', LDLD: 'LĐLĐ' };
const CODE = new RegExp(`(?<=[\\d\\s][/-]\\s?|\\p{Lu}[-/]\\s?)(?:${Object.keys(MARKS).join('|')})(?![\\p{L}\\d])`, 'gu');
const BARE = /(?<![\p{L}])(?<type>decree|circular)\s+(?:nos?\.?\s*)?(?<number>\d{1,3})\/(?<year>(?:19|20)\d{2})(?![\d/]|\s?\/)/giu;
const BARE_TYPES: Readonly<Record<string, string>> = { decree: 'NĐ', circular: 'TT' };

/** The text with the codes of symbols as the registry writes them; same length. */
export function markedCodes(text: string): string {
  return text.replace(CODE, (code) => MARKS[code]!);
}

/** Symbols of an English text, in the registry's writing; `start`..`end` are those of the words as written. */
export function findEnglishSymbols(text: string): FoundSymbol[] {
  const found = findSymbols(markedCodes(text));
  for (const match of text.matchAll(BARE)) {
    const { type, number, year } = match.groups as { type: string; number: string; year: string };
    const end = match.index + match[0].length;
    const start = end - number.length - year.length - 1;
    if (found.some((other) => other.start <= start && start < other.end)) continue;
    found.push({ start, end, symbol: { shape: 'bare', text: `${number}/${year}`, number, year, type: BARE_TYPES[type.toLowerCase()] ?? null, issuer: null, rest: null } });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A symbol without Đ, as English texts write it. */
export function plainSymbol(symbol: string): string {
  return symbol.replace(/Đ/g, 'D').replace(/đ/g, 'd');
}
