import { createContext, useContext } from 'react';
import type { Language } from '../../../rules/checks/rule.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type Messages = typeof vi;

export const CATALOGUES: Readonly<Record<Language, Messages>> = { vi, en };

const Words = createContext<{ language: Language; t: Messages }>({ language: 'vi', t: vi });

export const WordsProvider = Words.Provider;

/** The catalogue of the language now chosen. */
export function useWords(): { language: Language; t: Messages } {
  return useContext(Words);
}

const MONTHS: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };

/** "2021-04-12" → "12/04/2021" or "12 April 2021"; partial dates stay partial. */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  if (language === 'en') return new Intl.DateTimeFormat('en-GB', day ? { ...MONTHS, day: 'numeric' } : MONTHS).format(new Date(`${date}${day ? '' : '-01'}T00:00:00Z`));
  return day ? `${day}/${month}/${year}` : `${month}/${year}`;
}
