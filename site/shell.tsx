import type { ReactNode } from 'react';
import { LAW_CHECKED_ON } from '../rules/law/registry.ts';
import { siteText, type SiteKey } from './messages/index.ts';
import type { Here, PageName } from './paths.ts';

export interface ShellProps {
  here: Here;
  title: string;
  description: string;
  /** The part of the main navigation that the page belongs to. */
  current?: PageName;
  assets: Assets;
  /** Script of this page; content pages have none. */
  script?: string;
  bare?: boolean;
  children: ReactNode;
}

/** Built files, relative to the site's root. */
export interface Assets {
  css: readonly string[];
  workbench: string;
  search: string;
  keys: string;
}

const NAV: readonly [PageName, SiteKey][] = [['checklist', 'navChecklist'], ['workbench', 'navWorkbench'], ['rules', 'navRules'], ['glossary', 'navGlossary'], ['registry', 'navRegistry']];

// No inline script or style, nothing from elsewhere, nothing sent.
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

export function BrandSign() {
  return (
    <svg viewBox="0 0 34 22" aria-hidden="true">
      <path d="M17 3.1a9.9 9.9 0 0 1 0 15.8 9.9 9.9 0 0 1 0-15.8Z" fill="var(--accent)" />
      <circle cx="11.1" cy="11" r="9.8" fill="none" stroke="var(--accent)" strokeWidth="1.7" />
      <circle cx="22.9" cy="11" r="9.8" fill="none" stroke="var(--accent)" strokeWidth="1.7" />
    </svg>
  );
}

export function Shell({ here, title, description, current, assets, script, bare, children }: ShellProps) {
  const t = (key: SiteKey, values?: Record<string, string | number>) => siteText(here.language, key, values);
  const checked = LAW_CHECKED_ON.split('-').reverse().join('/');
  return (
    <html lang={here.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={CSP} />
        <title>{title === t('brand') ? title : `${title} · ${t('brand')}`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={here.asset('icon.svg')} type="image/svg+xml" />
        <link rel="alternate" hrefLang={here.language === 'vi' ? 'en' : 'vi'} href={here.root + here.other} />
        {assets.css.map((file) => <link key={file} rel="stylesheet" href={here.asset(file)} />)}
        {script ? <script type="module" src={here.asset(script)} /> : null}
      </head>
      <body>
        {bare ? children : (
          <>
            <a className="skip" href="#main">{t('skip')}</a>
            <header className="top">
              <div className="wrap">
                <a className="brand" href={here.to('home') || './'}><BrandSign />{t('brand')}</a>
                <nav aria-label={t('mainNav')}>
                  {NAV.map(([name, key]) => <a key={name} href={here.to(name)} aria-current={name === current ? 'page' : undefined}>{t(key)}</a>)}
                </nav>
                <span className="end">
                  <a className="btn search" href={here.to('search')} aria-label={t('search')}><SearchIcon /><span>{t('search')}</span></a>
                  <a className="en" lang={here.language === 'vi' ? 'en' : 'vi'} href={here.root + here.other || './'}>{t('otherLanguage')}</a>
                </span>
              </div>
            </header>
            {children}
            <footer className="end-note">
              <div className="wrap">
                <p>{t('footDisclaimer')}</p>
                <p className="num">{t('footLaw', { date: checked })}</p>
              </div>
            </footer>
          </>
        )}
      </body>
    </html>
  );
}

export function SearchIcon() {
  return <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round"><path d="m21 21-4.34-4.34" /><circle cx="11" cy="11" r="8" /></svg>;
}

const ICONS: Readonly<Record<string, ReactNode>> = {
  fail: <><path d="M12 16h.01" /><path d="M12 8v4" /><path d="M15.312 2a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586l-4.688-4.688A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2z" /></>,
  'needs-review': <><circle cx="12" cy="12" r="10" /><path d="M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3" /><path d="M12 17h.01" /></>,
  pass: <><path d="m21 21-4.34-4.34" /><circle cx="11" cy="11" r="8" /></>,
  inapplicable: <path d="M5 12h14" />,
};
const CLASSES: Readonly<Record<string, string>> = { fail: 'fail', 'needs-review': 'review', pass: 'quiet', inapplicable: 'quiet' };

/** The outcome word with its icon and the line that is its mark on the page. */
export function OutcomeWord({ here, outcome }: { here: Here; outcome: 'pass' | 'fail' | 'needs-review' | 'inapplicable' }) {
  return (
    <span className={`outcome ${CLASSES[outcome]}`}>
      <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">{ICONS[outcome]}</svg>
      <b>{siteText(here.language, `outcome.${outcome}`)}</b>
    </span>
  );
}
