import { isSyllable } from '../../text/legacy/syllable-shape.ts';

export type TextQuality = 'good' | 'doubtful' | 'broken';

const WORD = /[\p{L}\p{M}\p{Co}\ufffd]+/gu;
const VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Co}\ufffd\u0250-\u02af\u0180-\u019f\u01c0-\u024f]/u;
/** Words of Vietnamese drafts as a recognition without accents leaves them. */
const BARE = new Set(['cua', 'duoc', 'nguoi', 'khong', 'nhan', 'dan', 'nuoc', 'phu', 'dinh', 'quyet', 'trong', 'cac', 'theo', 'thuc', 'hien', 'viet', 'nam', 'thang', 'ngay', 'dieu', 'khoan', 'luat', 'nghi', 'chinh', 'nganh', 'quan']);
/** Fewer words prove nothing. */
const ENOUGH = 30;

/**
 * Whether the words of a text layer are what the page shows. Fonts without a true table give letters of other scripts in the middle of words;
 * recognition without Vietnamese gives words without accents. Measured on words, so that English drafts pass.
 */
export function textQuality(text: string): TextQuality {
  const words = [...text.normalize('NFC').matchAll(WORD)].map((match) => match[0]).slice(0, 4000);
  if (words.length < ENOUGH) return 'good';
  const mixed = words.filter((word) => FOREIGN.test(word) && (/[A-Za-z]/.test(word) || /[\p{Co}\ufffd]/u.test(word))).length;
  if (mixed > words.length * 0.03) return 'broken';
  const small = words.filter((word) => /^\p{Ll}+$/u.test(word));
  const vietnamese = small.filter((word) => VIETNAMESE.test(word)).length;
  const syllables = small.filter(isSyllable).length / Math.max(1, small.length);
  if (vietnamese > small.length * 0.08) return syllables < 0.55 ? 'broken' : syllables < 0.85 ? 'doubtful' : 'good';
  const bare = small.filter((word) => BARE.has(word)).length;
  // English holds hardly any such word; a Vietnamese text without a single accented one is a failed recognition.
  return bare > small.length * 0.04 ? 'broken' : 'good';
}
