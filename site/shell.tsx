import type { ReactNode } from 'react';
import { LAW_CHECKED_ON } from '../rules/law/registry.ts';
import { siteText, wordsOf, type SiteKey } from './messages/index.ts';
import type { Here, PageName } from './paths.ts';

export interface ShellProps {
  here: Here;
  title: string;
  description: string;
  /** The part of the main navigation that the page belongs to. */
  current?: PageName;
  assets: Assets;
  /** Script of this page beside the small one of every page. */
  script?: string;
  /** The page holds the desk or an exercise. */
  tool?: boolean;
  bare?: boolean;
  /** The page may be shown at any address, so its links start at the root of the host. */
  anywhere?: boolean;
  children: ReactNode;
}

/** Built files, relative to the site's root. */
export interface Assets {
  css: string;
  /** Fonts that the first words of every page need. */
  preload: readonly string[];
  /** Styles of the desk and the tools; pages of words do without them. */
  toolsCss: string;
  workbench: string;
  search: string;
  page: string;
  workshop: string;
  author: string;
  checklist: string;
  /** Where the site will stand, with a slash at its end; null when that is not known. Only then can pages name themselves to other sites. */
  address: string | null;
}

const NAV: readonly [PageName, SiteKey][] = [['checklist', 'navChecklist'], ['workbench', 'navWorkbench'], ['workshop', 'navWorkshop'], ['rules', 'navRules'], ['glossary', 'navGlossary'], ['registry', 'navRegistry']];

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

export function Shell({ here: place, title, description, current, assets, script, tool, bare, anywhere, children }: ShellProps) {
  const here = anywhere ? place.anywhere(assets.address) : place;
  const t = wordsOf(here.language);
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
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#FFFFFF" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1A2128" />
        <meta name="referrer" content="no-referrer" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={t('brand')} />
        <meta property="og:locale" content={here.language === 'vi' ? 'vi_VN' : 'en_GB'} />
        {assets.address && <meta property="og:url" content={assets.address + here.folder} />}
        {assets.address && <meta property="og:image" content={`${assets.address}social.png`} />}
        {assets.address && <meta name="twitter:card" content="summary_large_image" />}
        {assets.address && <link rel="canonical" href={assets.address + here.folder} />}
        <link rel="manifest" href={here.asset(here.language === 'vi' ? 'manifest.webmanifest' : 'manifest.en.webmanifest')} />
        <link rel="apple-touch-icon" href={here.asset('icon-192.png')} />
        <link rel="icon" href={here.asset('icon.svg')} type="image/svg+xml" />
        {assets.address && here.other !== null && <link rel="alternate" hrefLang={here.language === 'vi' ? 'en' : 'vi'} href={assets.address + here.other} />}
        {assets.preload.map((file) => <link key={file} rel="preload" href={here.asset(file)} as="font" type="font/woff2" crossOrigin="" />)}
        <link rel="stylesheet" href={here.asset(assets.css)} />
        {tool ? <link rel="stylesheet" href={here.asset(assets.toolsCss)} /> : null}
        <script type="module" src={here.asset(assets.page)} />
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
                  <a className="btn search" href={here.to('search')} aria-label={t('search')}><SearchIcon /><span>{t('search')}</span><kbd aria-hidden="true">/</kbd></a>
                  <a className="en" lang={here.language === 'vi' ? 'en' : 'vi'} href={here.root + (here.other ?? 'en/')}>{t('otherLanguage')}</a>
                </span>
              </div>
            </header>
            {children}
            <footer className="end-note">
              <div className="wrap">
                <p>{t('footDisclaimer')}</p>
                <p className="num">{t('footLaw', { date: checked })} {t('footSource')}. <a href={here.to('accuracy')}>{t('footAccuracy')}</a> <a href={here.to('offline')}>{t('navOffline')}</a></p>
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
  note: <><circle cx="12" cy="12" r="10" /><path d="M12 16v-4" /><path d="M12 8h.01" /></>,
  pass: <><path d="m21 21-4.34-4.34" /><circle cx="11" cy="11" r="8" /></>,
  inapplicable: <path d="M5 12h14" />,
};
const CLASSES: Readonly<Record<string, string>> = { fail: 'fail', 'needs-review': 'review', note: 'note', pass: 'quiet', inapplicable: 'quiet' };

/** The outcome word with its icon and the line that is its mark on the page. */
export function OutcomeWord({ here, outcome }: { here: Here; outcome: 'pass' | 'fail' | 'needs-review' | 'note' | 'inapplicable' }) {
  return (
    <span className={`outcome ${CLASSES[outcome]}`}>
      <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">{ICONS[outcome]}</svg>
      <b>{siteText(here.language, outcome === 'note' ? 'severity.low' : `outcome.${outcome}`)}</b>
    </span>
  );
}
