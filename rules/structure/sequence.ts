import type { WrittenLanguage } from '../text/language.ts';

/** Points are lettered by the Vietnamese alphabet: đ follows d; f, j, w and z do not exist. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

const LETTERS: Readonly<Record<WrittenLanguage, string>> = { vi: POINT_LETTERS, en: 'abcdefghijklmnopqrstuvwxyz' };

/** Whether `next` follows `previous` in one list: "3" after "2", "đ" after "d", "1.3" after "1.2". */
export function follows(previous: string, next: string, language: WrittenLanguage = 'vi'): boolean {
  const letters = LETTERS[language];
  const letter = letters.indexOf(next.toLowerCase());
  if (next.length === 1 && letter > 0) return letters.indexOf(previous.toLowerCase()) === letter - 1;
  const cut = next.lastIndexOf('.') + 1;
  const value = Number.parseInt(next.slice(cut), 10);
  return value > 1 && previous === `${next.slice(0, cut)}${value - 1}`;
}
