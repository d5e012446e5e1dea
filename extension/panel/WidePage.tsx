import { PanelRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Span } from '../../rules/draft/tree.ts';
import { Brand, CATALOGUES, CompareView, LanguageButton, MatrixGrid, Pane, titleOf, WordsProvider, type DeskReview } from '../desk/index.ts';
import { download } from './download.ts';
import { useSettings } from './settings.ts';
import { wideChannel } from './wide-link.ts';

const COMPARING = new URLSearchParams(location.search).get('view') === 'compare';
const TAB = Number(new URLSearchParams(location.search).get('tab'));

/** The assignment matrix of the tab's review, with room for a column a body. */
export function WidePage() {
  const [{ language }, change] = useSettings();
  const t = CATALOGUES[language];
  const words = useMemo(() => ({ language, t }), [language, t]);
  const [review, setReview] = useState<DeskReview | null>(null);
  const [before, setBefore] = useState<DeskReview | null>(null);
  const channel = useRef<ReturnType<typeof wideChannel> | null>(null);
  useEffect(() => {
    const opened = wideChannel((message) => {
      if (message.type !== 'review' || message.tab !== TAB) return;
      setReview(message.review);
      setBefore(message.before);
    });
    channel.current = opened;
    opened.send({ type: 'ask', tab: TAB });
    return () => opened.close();
  }, []);
  const back = () => void browser.tabs.update(TAB, { active: true });
  const show = (span: Span) => { channel.current?.send({ type: 'show', tab: TAB, span }); back(); };
  const name = review ? titleOf(review) || t.head.untitled : '';
  return (
    <WordsProvider value={words}>
      <header className="wide-bar">
        <Brand />
        <span className="spread">
          <button type="button" className="btn" onClick={back}><PanelRight aria-hidden />{t.matrix.toDraft}</button>
          <LanguageButton language={language} onLanguage={(next) => change({ language: next })} />
        </span>
      </header>
      {review && COMPARING && before && (
        <main className="wide-main">
          <h1>{t.compare.title}</h1>
          <p lang="vi" className="muted">{name}</p>
          <CompareView before={before} after={review} onShow={show} />
        </main>
      )}
      {review && COMPARING && !before && <Pane title={t.compare.title}><p>{t.compare.noEarlier}</p></Pane>}
      {review && !COMPARING && (
          <main className="wide-main">
            <h1>{t.matrix.title}</h1>
            <p lang="vi" className="muted">{name}</p>
            <MatrixGrid
              review={review}
              onShow={show}
              onCsv={(csv) => download(`${t.matrix.title} - ${name}.csv`, csv, 'text/csv;charset=utf-8')}
            />
          </main>
      )}
      {!review && <Pane title={t.matrix.noReview} actions={<button type="button" className="btn" onClick={back}>{t.matrix.toDraft}</button>}><p>{t.matrix.noReviewText}</p></Pane>}
    </WordsProvider>
  );
}
