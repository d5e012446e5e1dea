import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../rules/checks/rule.ts';
import { readMarkdown } from '../rules/draft/markdown.ts';
import { collect, type SiteData } from './data.ts';
import { siteText, type SiteKey } from './messages/index.ts';
import { Checklist, CheckForm } from './pages/Checklist.tsx';
import { Home } from './pages/Home.tsx';
import { Glossary, Registry } from './pages/Reference.tsx';
import { RuleIndex, RulePage } from './pages/RulePage.tsx';
import { SamplePage } from './pages/Sample.tsx';
import { NotFound, Search, Workbench } from './pages/Tools.tsx';
import { FOLDERS, Here, type PageName } from './paths.ts';
import { searchEntries } from './search-index.ts';
import { Shell, type Assets, type ShellProps } from './shell.tsx';

export interface Output { path: string; contents: string }

/** Every file of the site that is made from words: pages in both languages, the search index, the sitemap. */
export function render(assets: Assets, source: (path: string) => string | null): Output[] {
  const data = collect(source);
  const files: Output[] = [];
  for (const language of ['vi', 'en'] as const) files.push(...pagesOf(language, data, assets));
  files.push({ path: 'mau/index.html', contents: html(<SamplePage draft={readMarkdown(data.sample || '# Kế hoạch')} assets={assets} />) });
  files.push({ path: 'mau.md', contents: data.sample });
  const urls = files.filter(({ path }) => path.endsWith('index.html') && !path.startsWith('mau/')).map(({ path }) => path.replace(/index\.html$/, ''));
  files.push({ path: 'sitemap.txt', contents: `${urls.map((url) => `./${url}`).join('\n')}\n` });
  return files;
}

function pagesOf(language: Language, data: SiteData, assets: Assets): Output[] {
  const t = (key: SiteKey, values?: Record<string, string | number>) => siteText(language, key, values);
  const files: Output[] = [];
  const add = (name: PageName, tail: string, props: Pick<ShellProps, 'title' | 'description'> & Partial<ShellProps>, body: (here: Here) => React.ReactNode): void => {
    const folder = FOLDERS[name][language] + tail;
    const here = new Here(language, folder, FOLDERS[name][language === 'vi' ? 'en' : 'vi'] + tail);
    files.push({ path: `${folder}index.html`, contents: html(<Shell here={here} assets={assets} {...props}>{body(here)}</Shell>) });
  };
  add('home', '', { title: t('brand'), description: t('homeLead'), script: assets.keys }, (here) => <Home here={here} data={data} />);
  add('rules', '', { title: t('navRules'), description: t('rulesLead', { count: data.rules.length }), current: 'rules', script: assets.keys }, (here) => <RuleIndex here={here} data={data} />);
  for (const rule of data.rules) add('rules', `${rule.id}/`, { title: rule.messages[language].title, description: rule.messages[language].summary, current: 'rules', script: assets.keys }, (here) => <RulePage here={here} data={data} rule={rule} />);
  add('checklist', '', { title: t('checklistTitle'), description: t('checklistLead'), current: 'checklist', script: assets.keys }, (here) => <Checklist here={here} data={data} />);
  add('planForm', '', { title: t('formPlanTitle'), description: t('formSub'), bare: true }, (here) => <CheckForm here={here} data={data} regime="administrative" />);
  add('lawForm', '', { title: t('formLawTitle'), description: t('formSub'), bare: true }, (here) => <CheckForm here={here} data={data} regime="normative" />);
  add('workbench', '', { title: t('workbenchTitle'), description: t('workbenchEmptyText'), current: 'workbench', script: assets.workbench }, (here) => <Workbench here={here} />);
  add('glossary', '', { title: t('glossaryTitle'), description: t('glossaryLead'), current: 'glossary', script: assets.keys }, (here) => <Glossary here={here} />);
  add('registry', '', { title: t('registryTitle'), description: t('registryActs'), current: 'registry', script: assets.keys }, (here) => <Registry here={here} />);
  add('search', '', { title: t('searchTitle'), description: t('searchLabel'), script: assets.search }, (here) => <Search here={here} />);
  files.push({ path: `${FOLDERS.search[language]}index.json`, contents: JSON.stringify(searchEntries(new Here(language, FOLDERS.search[language], ''), data)) });
  if (language === 'vi') files.push({ path: '404.html', contents: html(<Shell here={new Here('vi', '', 'en/')} assets={assets} title={t('notFoundTitle')} description={t('notFoundText')}><NotFound /></Shell>) });
  return files;
}

function html(page: React.ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
