import { documentTypeOfCode, documentTypes, type DocumentType } from '../../law/registry.ts';
import { foldVietnamese } from '../../text/fold.ts';

// Words that stand before a number besides the registry's types. They name no type of the registry, so nothing is compared.
const OTHER = ['thông tư liên tịch', 'kết luận', 'văn bản', 'lệnh', 'sắc lệnh', 'quy chế phối hợp', 'chương trình phối hợp', 'báo cáo thẩm định', 'báo cáo thẩm tra', 'báo cáo giải trình', 'thư', 'giấy phép'];
const ABBREVIATIONS: Readonly<Record<string, string>> = { nđ: 'nghi-dinh', qđ: 'quyet-dinh', nq: 'nghi-quyet', tt: 'thong-tu', kh: 'ke-hoach', cv: 'cong-van', ct: 'chi-thi' };

const NAMES = new Map<string, DocumentType | null>();
for (const type of documentTypes()) for (const name of type.names) NAMES.set(foldVietnamese(name), type);
for (const other of OTHER) NAMES.set(other, null);
for (const [code, id] of Object.entries(ABBREVIATIONS)) NAMES.set(code, documentTypes().find((type) => type.id === id) ?? null);

const ALTERNATIVES = [...NAMES.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/ /g, '\\s{1,3}')).join('|');
const BEFORE = new RegExp(`(?<![0-9A-Za-zÀ-ỹ])(${ALTERNATIVES})\\s{0,3}(?:số\\s{0,2}:?)?\\s{0,4}$`, 'u');
const NUMBER_WORD = /(?<![A-Za-zÀ-ỹ])số\s{0,2}:?\s{0,4}$/u;

export interface TypeWord {
  /** Where the words begin: the type's name, or "số". */
  readonly start: number;
  /** Folded name as written; null when only "số" stands there. */
  readonly name: string | null;
  readonly type: DocumentType | null;
}

/** The type of document named right before a number ("Nghị định số "), in folded text. */
export function typeBefore(folded: string, at: number): TypeWord | null {
  const from = Math.max(0, at - 48);
  const head = folded.slice(from, at);
  const match = BEFORE.exec(head);
  if (match) {
    const name = match[1]!.replace(/\s+/g, ' ');
    return { start: from + match.index, name, type: NAMES.get(name) ?? null };
  }
  const number = NUMBER_WORD.exec(head);
  return number ? { start: from + number.index, name: null, type: null } : null;
}

/** Type that the code of a symbol stands for. */
export function typeOfCode(code: string | null): DocumentType | null {
  return code ? documentTypeOfCode(code) ?? null : null;
}
