import { RefreshCw } from 'lucide-react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { CATALOGUES, Desk, IconButton, LanguageButton, WordsProvider } from '../desk/index.ts';
import { useTabReview } from './current-tab.ts';
import { PasteText } from './PasteText.tsx';
import { useSettings } from './settings.ts';
import { StateView } from './StateView.tsx';
import type { TabReview, TabState } from './tab-review.ts';

const STARTING: TabState = { view: 'reading', characters: null };
const never = () => () => undefined;

export function Panel() {
  const tabReview = useTabReview();
  const state = useSyncExternalStore(tabReview?.subscribe ?? never, tabReview?.state ?? (() => STARTING));
  const [{ language }, change] = useSettings();
  const t = CATALOGUES[language];
  const words = useMemo(() => ({ language, t }), [language, t]);
  const setLanguage = (next: typeof language) => change({ language: next });
  return (
    <WordsProvider value={words}>
      {state.view === 'review' && tabReview
        ? <ReviewView tabReview={tabReview} state={state} language={language} onLanguage={setLanguage} />
        : <Waiting tabReview={tabReview} state={state} language={<LanguageButton language={language} onLanguage={setLanguage} />} />}
    </WordsProvider>
  );
}

function ReviewView({ tabReview, state, language, onLanguage }: { tabReview: TabReview; state: Extract<TabState, { view: 'review' }>; language: 'vi' | 'en'; onLanguage(language: 'vi' | 'en'): void }) {
  const t = CATALOGUES[language];
  return (
    <main className="panel-main">
      <Desk
        review={state.review} language={language} onLanguage={onLanguage}
        activeFinding={state.active} onActiveFinding={tabReview.open} {...(state.onPage ? { onShow: tabReview.show } : {})}
        tools={<IconButton icon={RefreshCw} label={t.actions.reread} onClick={() => void tabReview.read()} />}
      />
      {state.missing && <p className="missing" role="alert">{t.finding.notOnPage}</p>}
    </main>
  );
}

function Waiting({ tabReview, state, language }: { tabReview: TabReview | null; state: TabState; language: React.ReactNode }) {
  const [pasting, setPasting] = useState(false);
  const corner = <div className="corner">{language}</div>;
  if (pasting && tabReview && state.view !== 'reading') return <>{corner}<PasteText onBack={() => setPasting(false)} onReview={(text) => void tabReview.readText(text)} /></>;
  return <>{corner}<StateView state={state} onRead={(part) => void tabReview?.read(part)} onPaste={() => setPasting(true)} /></>;
}
