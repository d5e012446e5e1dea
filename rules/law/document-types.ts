import { foldVietnamese } from '../text/fold.ts';
import data from './document-types.json' with { type: 'json' };
import type { Sourced, Words } from './entry.ts';

/** A type of document and how its symbol is made (NĐ 30/2020/NĐ-CP Phụ lục III; 78/2025/NĐ-CP for legal normative documents). */
export interface DocumentType extends Sourced {
  readonly id: string;
  readonly name: Words;
  readonly names: readonly string[];
  /** Abbreviations in symbols; empty for laws and letters. */
  readonly codes: readonly string[];
  readonly regime: 'normative' | 'administrative' | 'either';
  /** law: N/YYYY/QHnn. normative: N/YYYY/TYPE-ISSUER. administrative: N/TYPE-ISSUER. letter: N/ISSUER-UNIT. */
  readonly grammar: 'law' | 'normative' | 'administrative' | 'either' | 'letter';
}

const TYPES = data.types as unknown as readonly DocumentType[];
const BY_CODE = new Map(TYPES.flatMap((type) => type.codes.map((code) => [foldVietnamese(code), type] as const)));

export function documentTypes(): readonly DocumentType[] {
  return TYPES;
}

export function documentTypeOfCode(code: string): DocumentType | undefined {
  return BY_CODE.get(foldVietnamese(code));
}
