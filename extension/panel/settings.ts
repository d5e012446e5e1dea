import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Language, Severity } from '../../rules/checks/rule.ts';
import type { Abbreviation, OwnRegistry } from '../../rules/law/own.ts';
import { NO_OFFICE, type Office, type RuleDismissal } from '../desk/index.ts';
import { presetOf } from './preset.ts';
import { reviewSettings, type ReviewSettings } from './review-settings.ts';

export interface Settings {
  language: Language;
  theme: 'system' | 'light' | 'dark';
  /** Rules that the reader left out for every draft, each with a reason. */
  dismissedRules: readonly RuleDismissal[];
  /** Weight of rules, where the reader's office weighs them otherwise. */
  severities: Readonly<Record<string, Severity>>;
  /** Acts, bodies and abbreviations from the reader's own file. */
  ownData: OwnRegistry | null;
  /** Short forms typed by hand. */
  vocabulary: readonly Abbreviation[];
  /** Who sends the reports. */
  office: Office;
}

export const DEFAULTS: Settings = { language: 'vi', theme: 'system', dismissedRules: [], severities: {}, ownData: null, vocabulary: [], office: NO_OFFICE };

/** Only what the reader has set; the rest comes from the department's preset, then from the defaults. */
const mineStored = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 });

/** Changes of our own whose echo may still be on its way. */
const ECHOES = 100;

/** Stores give objects back with their fields in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}

/** What a department has set for its machines (`managed-schema.json`). */
async function preset(): Promise<Partial<Settings>> {
  return presetOf(await browser.storage.managed.get().catch(() => ({})) as Record<string, unknown>);
}

/** What the engine has to know of the settings, before any page of ours is drawn. */
export async function storedReviewSettings(): Promise<ReviewSettings> {
  const [set, mine] = await Promise.all([preset(), mineStored.getValue().catch(() => ({}))]);
  return reviewSettings({ ...DEFAULTS, ...set, ...mine });
}

/** The reader's settings, the same in every page of ours that is open. `ready` is false while they are still being read. */
export function useSettings(): [settings: Settings, change: (part: Partial<Settings>) => void, ready: boolean] {
  const [base, setBase] = useState(DEFAULTS);
  const [mine, setMine] = useState<Partial<Settings>>({});
  const [ready, setReady] = useState(false);
  const written = useRef<string[]>([]);
  useEffect(() => {
    void Promise.all([preset(), mineStored.getValue()]).then(([set, value]) => {
      setBase({ ...DEFAULTS, ...set });
      setMine(value);
      setReady(true);
    });
    // After a first installation Chrome hands the preset over some seconds late; a page that is open then follows.
    const follow = (_: unknown, area: string): void => { if (area === 'managed') void preset().then((set) => setBase({ ...DEFAULTS, ...set })); };
    browser.storage.onChanged.addListener(follow);
    const unwatch = mineStored.watch((value) => {
      // The echo of a change of our own comes late, when the reader has typed on; only others' changes are news.
      const echo = written.current.indexOf(canonical(value ?? {}));
      if (echo >= 0) written.current.splice(0, echo + 1);
      else setMine(value ?? {});
    });
    return () => { browser.storage.onChanged.removeListener(follow); unwatch(); };
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
    written.current = [...written.current.slice(1 - ECHOES), canonical(next)];
    void mineStored.setValue(next);
  };
  return [current, change, ready];
}
