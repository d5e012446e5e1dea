import { useEffect, useState } from 'react';
import { storage } from 'wxt/utils/storage';
import type { Language } from '../../rules/checks/rule.ts';
import type { RuleDismissal } from '../desk/index.ts';

export interface Settings {
  language: Language;
  theme: 'system' | 'light' | 'dark';
  /** Rules that the reader left out for every draft, each with a reason. */
  dismissedRules: readonly RuleDismissal[];
}

const DEFAULTS: Settings = { language: 'vi', theme: 'system', dismissedRules: [] };

export const settings = storage.defineItem<Settings>('local:settings', { fallback: DEFAULTS, version: 1 });

/** The reader's settings, the same in every panel that is open. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [current, setCurrent] = useState(DEFAULTS);
  useEffect(() => {
    void settings.getValue().then((value) => setCurrent({ ...DEFAULTS, ...value }));
    return settings.watch((value) => setCurrent({ ...DEFAULTS, ...value }));
  }, []);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = current.language;
    if (current.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = current.theme;
  }, [current]);
  const change = (part: Partial<Settings>) => {
    const next = { ...current, ...part };
    setCurrent(next);
    void settings.setValue(next);
  };
  return [current, change];
}
