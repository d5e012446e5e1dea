import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Language } from '../../rules/checks/rule.ts';
import type { RuleDismissal } from '../desk/index.ts';

export interface Settings {
  language: Language;
  theme: 'system' | 'light' | 'dark';
  /** Rules that the reader left out for every draft, each with a reason. */
  dismissedRules: readonly RuleDismissal[];
}

export const DEFAULTS: Settings = { language: 'vi', theme: 'system', dismissedRules: [] };

/** Only what the reader has set; the rest comes from the department's preset, then from the defaults. */
const own = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 });

/** What a department has set for its machines (`managed-schema.json`). Anything misspelt there is left aside. */
export async function preset(): Promise<Partial<Settings>> {
  const managed = await browser.storage.managed.get().catch(() => ({})) as Record<string, unknown>;
  const { language, theme, dismissedRules } = managed;
  return {
    ...(language === 'vi' || language === 'en' ? { language } : {}),
    ...(theme === 'system' || theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(Array.isArray(dismissedRules) ? { dismissedRules: dismissedRules.filter((each: { rule?: unknown }) => typeof each?.rule === 'string').map(({ rule, reason }: { rule: string; reason?: string }) => ({ rule, reason: typeof reason === 'string' ? reason : '', at: '1970-01-01T00:00:00.000Z' })) } : {}),
  };
}

/** The reader's settings, the same in every page of ours that is open. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [base, setBase] = useState(DEFAULTS);
  const [mine, setMine] = useState<Partial<Settings>>({});
  useEffect(() => {
    void preset().then((set) => setBase({ ...DEFAULTS, ...set }));
    void own.getValue().then(setMine);
    return own.watch((value) => setMine(value ?? {}));
  }, []);
  const current = { ...base, ...mine };
  const { language, theme } = current;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [language, theme]);
  const change = (part: Partial<Settings>) => {
    const next = { ...mine, ...part };
    setMine(next);
    void own.setValue(next);
  };
  return [current, change];
}
