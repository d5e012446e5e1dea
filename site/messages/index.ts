import type { Language } from '../../rules/checks/rule.ts';
import { en as pagesEn } from './en.ts';
import { toolsEn } from './tools.en.ts';
import { toolsVi } from './tools.vi.ts';
import { vi as pagesVi } from './vi.ts';
import { workshopEn } from './workshop.en.ts';
import { workshopVi } from './workshop.vi.ts';

const vi = { ...pagesVi, ...toolsVi, ...workshopVi };
export type SiteKey = keyof typeof vi;
const en: Readonly<Record<SiteKey, string>> = { ...pagesEn, ...toolsEn, ...workshopEn };
export const siteMessages: Readonly<Record<Language, Readonly<Record<SiteKey, string>>>> = { vi, en };

export type Values = Readonly<Record<string, string | number>>;
/** Words of one language by their key. */
export type Say = (key: SiteKey, values?: Values) => string;

/** Words of the site in a language; `{name}` is filled. */
export function siteText(language: Language, key: SiteKey, values: Values = {}): string {
  return siteMessages[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export function wordsOf(language: Language): Say {
  return (key, values) => siteText(language, key, values);
}
