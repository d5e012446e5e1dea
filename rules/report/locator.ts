import type { Language } from '../checks/rule.ts';

const ENGLISH: readonly [RegExp, string][] = [
  [/(?<!\p{L})phụ lục(?!\p{L})/giu, 'Annex'], [/(?<!\p{L})tiểu mục(?!\p{L})/giu, 'subsection'], [/(?<!\p{L})mục(?!\p{L})/giu, 'section'],
  [/(?<!\p{L})chương(?!\p{L})/giu, 'Chapter'], [/(?<!\p{L})điều(?!\p{L})/giu, 'Article'], [/(?<!\p{L})khoản(?!\p{L})/giu, 'clause'],
  [/(?<!\p{L})điểm(?!\p{L})/giu, 'point'], [/(?<!\p{L})phần(?!\p{L})/giu, 'part'], [/(?<!\p{L})kèm theo(?!\p{L})/giu, 'attached'],
];

/** "điểm a khoản 2 Điều 5" → "point a clause 2 Article 5". Quoted headings keep their own words. */
export function locatorIn(locator: string, language: Language): string {
  if (language === 'vi') return locator;
  return locator.split(/(“[^”]*”)/u).map((part, i) => (i % 2 ? part : ENGLISH.reduce((words, [sign, name]) => words.replace(sign, name), part))).join('');
}
