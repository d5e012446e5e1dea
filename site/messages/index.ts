import type { Language } from '../../rules/checks/rule.ts';
import { en } from './en.ts';
import { vi, type SiteKey } from './vi.ts';

export type { SiteKey };
export const siteMessages: Readonly<Record<Language, Readonly<Record<SiteKey, string>>>> = { vi, en };

/** Words of the site in a language; `{name}` is filled. */
export function siteText(language: Language, key: SiteKey, values: Readonly<Record<string, string | number>> = {}): string {
  return siteMessages[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
