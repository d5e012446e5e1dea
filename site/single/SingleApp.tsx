import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../rules/checks/rule.ts';
import { enhanceChecklist } from '../checklist/enhance.ts';
import { wordsOf } from '../messages/index.ts';
import type { PageName } from '../paths.ts';
import { BrandSign } from '../shell.tsx';
import { WorkbenchApp } from '../workbench/WorkbenchApp.tsx';
import type { SinglePages } from './pages.tsx';

const NAV = [['checklist', 'navChecklist'], ['workbench', 'navWorkbench'], ['rules', 'navRules'], ['glossary', 'navGlossary'], ['registry', 'navRegistry']] as const satisfies readonly (readonly [PageName, string])[];

/** Checklist, rules, registry and workbench in one page; the draft on the bench stays while others are read. */
export function SingleApp({ pages }: { pages: SinglePages }) {
  const [language, setLanguage] = useState<Language>('vi');
  const hash = useSyncExternalStore((changed) => { addEventListener('hashchange', changed); return () => removeEventListener('hashchange', changed); }, () => location.hash);
  const { view, place } = viewOf(hash, pages.views[language]);
  const t = wordsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('singleTitle');
  });
  const bench = view === 'workbench';
  return (
    <div className={bench ? 'single with-bench' : 'single'}>
      <a className="skip" href="#main">{t('skip')}</a>
      <header className="top">
        <div className="wrap">
          <a className="brand" href="#checklist"><BrandSign />{t('brand')}</a>
          <nav aria-label={t('mainNav')}>{NAV.map(([name, key]) => <a key={name} href={`#${name}`} aria-current={view.split('/')[0] === name ? 'page' : undefined}>{t(key)}</a>)}</nav>
          <span className="end"><button type="button" className="link en" lang={language === 'vi' ? 'en' : 'vi'} onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>{t('otherLanguage')}</button></span>
        </div>
      </header>
      {!bench && <View key={`${language} ${view}`} html={pages.views[language][view]!} place={place} checklist={view === 'checklist'} />}
      <main className="bench-page" hidden={!bench} {...(bench ? { id: 'main' } : {})}>
        <h1 className="sr">{t('workbenchTitle')}</h1>
        <WorkbenchApp language={language} onLanguage={setLanguage} sample={() => Promise.resolve(pages.sample)} ruleHref={(rule) => `#rules/${rule}`} />
      </main>
    </div>
  );
}

function View({ html, place, checklist }: { html: string; place: string; checklist: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const main = box.current?.querySelector<HTMLElement>('main');
    if (main && checklist) enhanceChecklist(main);
    for (const button of box.current?.querySelectorAll<HTMLButtonElement>('button[data-print]') ?? []) {
      button.hidden = false;
      button.addEventListener('click', () => print());
    }
  }, [checklist]);
  useLayoutEffect(() => {
    const target = place ? document.getElementById(place) : null;
    if (target) target.scrollIntoView();
    else scrollTo(0, 0);
  }, [place]);
  return <div ref={box} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** A view and a place in it; what names neither is a place in the checklist. */
function viewOf(hash: string, views: Readonly<Record<string, string>>): { view: string; place: string } {
  const asked = decodeURIComponent(hash.slice(1));
  if (asked === 'workbench') return { view: asked, place: '' };
  if (asked in views) return { view: asked, place: '' };
  const cut = asked.lastIndexOf('/');
  const view = asked.slice(0, cut);
  return cut > 0 && view in views ? { view, place: asked.slice(cut + 1) } : { view: 'checklist', place: asked };
}
