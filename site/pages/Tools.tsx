import { siteText, type SiteKey } from '../messages/index.ts';
import type { Here } from '../paths.ts';

export function Workbench({ here }: { here: Here }) {
  const t = (key: SiteKey) => siteText(here.language, key);
  return (
    <main id="main" className="bench-page">
      <h1 className="sr">{t('workbenchTitle')}</h1>
      {/* Words to read until the script has come; it puts the bench in their place. */}
      <div id="workbench" data-language={here.language} data-root={here.root}>
        <div className="bench">
          <section className="tool" aria-label={t('workbenchTitle')}><span className="spread"><span className="local">{t('benchLocal')}</span></span></section>
          <section className="bench-draft" aria-label={t('workbenchDraft')}><div className="paper"><p className="muted">{t('benchTyping')}</p></div></section>
          <aside className="bench-desk" aria-label={t('workbenchResult')}><p className="bench-none">{t('workbenchEmptyText')}</p></aside>
        </div>
      </div>
      <noscript><p className="wrap page">{t('workbenchNoScript')}</p></noscript>
    </main>
  );
}

export function Search({ here }: { here: Here }) {
  const t = (key: SiteKey) => siteText(here.language, key);
  return (
    <main id="main" className="wrap page">
      <h1>{t('searchTitle')}</h1>
      <search>
        <form id="search" data-language={here.language} action="./">
          <label htmlFor="query">{t('searchLabel')}</label>
          <input id="query" type="search" name="q" autoComplete="off" spellCheck={false} />
          <p className="muted">{t('searchHint')}</p>
        </form>
      </search>
      <output id="count" className="num" />
      <div id="results" />
    </main>
  );
}

export function NotFound({ home }: { home: string }) {
  return (
    <main id="main" className="wrap page">
      <h1>{siteText('vi', 'notFoundTitle')}</h1>
      <p className="ask-lead">{siteText('vi', 'notFoundText')}</p>
      <p lang="en" className="ask-lead">{siteText('en', 'notFoundTitle')}. {siteText('en', 'notFoundText')}</p>
      <p><a className="btn" href={home}>{siteText('vi', 'backHome')}</a></p>
    </main>
  );
}
