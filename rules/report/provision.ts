import type { Language } from '../checks/rule.ts';

const PARTS: readonly [RegExp, string][] = [
  [/^toàn văn$/u, 'whole act'], [/^Phụ lục /u, 'Annex '], [/^Mẫu số /u, 'Form No. '], [/^Mục tiêu /u, 'Objective '], [/^Điều (\S+)/u, 'Article $1'],
  [/\s+khoản (\S+)/gu, '($1)'], [/\s+điểm (\S+)/gu, '($1)'],
];

/** "Điều 21 khoản 1 điểm c" → "Article 21(1)(c)", as English texts name provisions. */
export function provisionIn(provision: string, language: Language): string {
  return language === 'vi' ? provision : PARTS.reduce((words, [sign, name]) => words.replace(sign, name), provision);
}
