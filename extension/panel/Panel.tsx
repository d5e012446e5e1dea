import { FileStack, RefreshCw, SlidersHorizontal } from 'lucide-react';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { CATALOGUES, Desk, IconButton, LanguageButton, WordsProvider } from '../desk/index.ts';
import { ChangedBanner } from './ChangedBanner.tsx';
import { useTabReview } from './current-tab.ts';
import { download } from './download.ts';
import { PasteText } from './PasteText.tsx';
import { SavedReviews } from './SavedReviews.tsx';
import { reviewSettings } from './review-settings.ts';
import { useSettings, type Settings } from './settings.ts';
import { StateView } from './StateView.tsx';
import { openWide, useWideAnswers } from './wide-link.ts';
import { READING, type OpenReview, type TabReview } from './tab-review.ts';

const starting = () => READING;
const nothing = () => undefined;
const never = () => nothing;

export function Panel() {
  const tabReview = useTabReview();
  const [settings, change, ready] = useSettings();
  const { language } = settings;
  const words = useMemo(() => ({ language, t: CATALOGUES[language] }), [language]);
  return <WordsProvider value={words}><TabPanel key={tabReview?.tab ?? 'none'} tabReview={tabReview} settings={settings} onSettings={change} ready={ready} /></WordsProvider>;
}

interface TabPanelProps {
  tabReview: TabReview | null;
  settings: Settings;
  onSettings(change: Partial<Settings>): void;
  /** False until the settings have been read. */
  ready: boolean;
}

function TabPanel({ tabReview, settings, onSettings, ready }: TabPanelProps) {
  const state = useSyncExternalStore(tabReview?.subscribe ?? never, tabReview?.state ?? starting);
  const [aside, setAside] = useState<'saved' | 'paste' | null>(null);
  const { language, dismissedRules, ownData, vocabulary, severities } = settings;
  useEffect(() => tabReview?.dismissAlways(dismissedRules), [tabReview, dismissedRules]);
  useEffect(() => { if (ready) void tabReview?.use(reviewSettings({ ownData, vocabulary, severities })); }, [tabReview, ready, ownData, vocabulary, severities]);
  const languageButton = <LanguageButton language={language} onLanguage={(next) => onSettings({ language: next })} />;
  const leave = (act: () => void) => { setAside(null); act(); };

  if (!tabReview) return <Corner button={languageButton}><StateView state={READING} onRead={nothing} onPaste={nothing} onSaved={nothing} onStop={nothing} /></Corner>;
  if (aside === 'saved') {
    return (
      <SavedReviews
        current={state.view === 'review' ? state.saved.id : null} onBack={() => setAside(null)}
        onOpen={(id) => leave(() => void tabReview.openSaved(id))}
        onCompare={state.view === 'review' && state.onPage ? (id) => leave(() => void tabReview.compareWith(id)) : undefined}
        onRename={(id, name) => { if (state.view === 'review' && state.saved.id === id) tabReview.rename(name); }}
      />
    );
  }
  if (aside === 'paste') return <Corner button={languageButton}><PasteText onBack={() => setAside(null)} onReview={(text) => leave(() => void tabReview.readText(text))} /></Corner>;
  if (state.view === 'review') return <ReviewView tabReview={tabReview} state={state} settings={settings} onSettings={onSettings} ready={ready} onSaved={() => setAside('saved')} />;
  return <Corner button={languageButton}><StateView state={state} onRead={(part) => void tabReview.read(part)} onPaste={() => setAside('paste')} onSaved={() => setAside('saved')} onStop={tabReview.stop} /></Corner>;
}

function Corner({ button, children }: { button: ReactNode; children: ReactNode }) {
  return <><div className="corner">{button}</div>{children}</>;
}

function ReviewView({ tabReview, state, settings, onSettings, onSaved }: TabPanelProps & { tabReview: TabReview; state: OpenReview; onSaved(): void }) {
  const { language, dismissedRules } = settings;
  const t = CATALOGUES[language];
  const { tab } = tabReview;
  useWideAnswers(tab, state.review, state.before, tabReview.show);
  return (
    <main className="panel-main">
      {state.earlier && <ChangedBanner earlier={state.earlier} before={state.before} review={state.review} onCompare={tab === null ? undefined : () => openWide(tab, 'compare')} onForget={tabReview.forgetEarlier} />}
      {!state.onPage && state.saved.address && <p className="banner">{t.saved.storedDraft}</p>}
      <Desk
        review={state.review} language={language} onLanguage={(next) => onSettings({ language: next })}
        activeFinding={state.active} onActiveFinding={tabReview.open} {...(state.onPage ? { onShow: tabReview.show, selection: tabReview.selection } : {})}
        onFile={download} work={state.saved.work} onWork={tabReview.work} dismissedAlways={dismissedRules}
        onDismissAlways={(rule, reason) => onSettings({ dismissedRules: [...dismissedRules.filter((other) => other.rule !== rule), { rule, reason, at: new Date().toISOString() }] })}
        onRestoreAlways={(rule) => onSettings({ dismissedRules: dismissedRules.filter((other) => other.rule !== rule) })}
        before={state.before} office={settings.office} {...(tab !== null ? { onWideMatrix: () => openWide(tab, 'matrix') } : {})}
        tools={<>
          <IconButton icon={RefreshCw} label={t.actions.reread} onClick={() => void tabReview.read()} />
          <IconButton icon={FileStack} label={t.saved.open} onClick={onSaved} />
          <IconButton icon={SlidersHorizontal} label={t.options.open} onClick={() => void browser.runtime.openOptionsPage()} />
        </>}
      />
      {state.missing && <p className="missing" role="alert">{t.finding.notOnPage}</p>}
      {state.unsaved && <p className="missing" role="alert">{t.saved.unsaved}</p>}
    </main>
  );
}
