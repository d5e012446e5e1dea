import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../rules/checks/rule.ts';
import { readMarkdown } from '../rules/draft/markdown.ts';
import type { SiteData } from './data.ts';
import { wordsOf } from './messages/index.ts';
import { AccuracyPage } from './pages/Accuracy.tsx';
import { Checklist } from './pages/Checklist.tsx';
import { CheckForm } from './pages/CheckForm.tsx';
import { Home } from './pages/Home.tsx';
import { Offline } from './pages/Offline.tsx';
import { Glossary } from './pages/Glossary.tsx';
import { Registry } from './pages/Registry.tsx';
import { RuleIndex, RulePage } from './pages/RulePage.tsx';
import { SamplePage } from './pages/Sample.tsx';
import { NotFound, Search, Workbench } from './pages/Tools.tsx';
import { WallCard } from './pages/WallCard.tsx';
import { AuthorPage, ExercisePage, GuidePage, HandoutPage, WorkshopIndex } from './pages/Workshop.tsx';
import { FOLDERS, Here, type PageName } from './paths.ts';
import { searchEntries } from './search-index.ts';
import { Shell, type Assets, type ShellProps } from './shell.tsx';
import { manifest, sitemap } from './listing.ts';
import { exerciseFile } from './workshop/exercise.ts';

export interface Output { path: string; contents: string }

/** Every file of the site that is made from words: pages in both languages, the search index, exercises, the lists for machines. */
export function render(assets: Assets, data: SiteData): Output[] {
  const files: Output[] = [];
  for (const language of ['vi', 'en'] as const) files.push(...pagesOf(language, data, assets));
  files.push({ path: 'mau/index.html', contents: html(<SamplePage draft={readMarkdown(data.sample)} assets={assets} />) });
  files.push({ path: 'mau.md', contents: data.sample });
  for (const { id, exercise } of data.exercises) files.push({ path: `${FOLDERS.exercise.vi}${id}/exercise.json`, contents: exerciseFile(exercise) });
  files.push({ path: 'manifest.webmanifest', contents: manifest('vi') }, { path: 'manifest.en.webmanifest', contents: manifest('en') });
  if (assets.address) files.push(...sitemap(assets.address, files.map(({ path }) => path)));
  return files;
}

function pagesOf(language: Language, data: SiteData, assets: Assets): Output[] {
  const t = wordsOf(language);
  const files: Output[] = [];
  const add = (name: PageName, tail: string, props: Pick<ShellProps, 'title' | 'description'> & Partial<ShellProps>, body: (here: Here) => React.ReactNode): void => {
    const folder = FOLDERS[name][language] + tail;
    const here = new Here(language, folder, FOLDERS[name][language === 'vi' ? 'en' : 'vi'] + tail);
    files.push({ path: `${folder}index.html`, contents: html(<Shell here={here} assets={assets} {...props}>{body(here)}</Shell>) });
  };
  add('home', '', { title: t('brand'), description: t('homeLead') }, (here) => <Home here={here} data={data} />);
  add('rules', '', { title: t('navRules'), description: t('rulesLead', { count: data.rules.length }), current: 'rules' }, (here) => <RuleIndex here={here} data={data} />);
  for (const rule of data.rules) add('rules', `${rule.id}/`, { title: rule.messages[language].title, description: rule.messages[language].summary, current: 'rules' }, (here) => <RulePage here={here} data={data} rule={rule} />);
  add('checklist', '', { title: t('checklistTitle'), description: t('checklistLead'), current: 'checklist', script: assets.checklist }, (here) => <Checklist here={here} data={data} />);
  add('planForm', '', { title: t('formPlanTitle'), description: t('formSub'), bare: true }, (here) => <CheckForm here={here} data={data} regime="administrative" />);
  add('lawForm', '', { title: t('formLawTitle'), description: t('formSub'), bare: true }, (here) => <CheckForm here={here} data={data} regime="normative" />);
  add('wallCard', '', { title: t('wallTitle'), description: t('wallSub'), bare: true }, (here) => <WallCard here={here} data={data} />);
  add('workbench', '', { title: t('workbenchTitle'), description: t('workbenchEmptyText'), current: 'workbench', script: assets.workbench, tool: true }, (here) => <Workbench here={here} />);
  add('workshop', '', { title: t('workshopTitle'), description: t('workshopLead'), current: 'workshop' }, (here) => <WorkshopIndex here={here} data={data} />);
  for (const exercise of data.exercises) {
    const title = exercise.exercise.title[language];
    const description = exercise.exercise.intro[language];
    add('exercise', `${exercise.id}/`, { title, description, current: 'workshop', script: assets.workshop, tool: true }, (here) => <ExercisePage here={here} exercise={exercise} />);
    add('handout', `${exercise.id}/`, { title: `${t('handoutTitle')}: ${title}`, description, bare: true }, (here) => <HandoutPage here={here} exercise={exercise} answers={false} />);
    add('answers', `${exercise.id}/`, { title: `${t('answersTitle')}: ${title}`, description, bare: true }, (here) => <HandoutPage here={here} exercise={exercise} answers />);
  }
  add('ownExercise', '', { title: t('workshopOwn'), description: t('authorLead'), current: 'workshop', script: assets.workshop, tool: true }, (here) => <ExercisePage here={here} exercise={null} />);
  add('author', '', { title: t('authorTitle'), description: t('authorLead'), current: 'workshop', script: assets.author, tool: true }, (here) => <AuthorPage here={here} />);
  add('guide', '', { title: t('guideTitle'), description: t('workshopGuide'), current: 'workshop' }, (here) => <GuidePage here={here} data={data} />);
  add('glossary', '', { title: t('glossaryTitle'), description: t('glossaryLead'), current: 'glossary' }, (here) => <Glossary here={here} />);
  add('registry', '', { title: t('registryTitle'), description: t('registryActs'), current: 'registry' }, (here) => <Registry here={here} />);
  add('search', '', { title: t('searchTitle'), description: t('searchLabel'), script: assets.search }, (here) => <Search here={here} />);
  add('accuracy', '', { title: t('accuracyTitle'), description: t('accuracyLead', { documents: data.accuracy.documents }) }, (here) => <AccuracyPage here={here} data={data} />);
  add('offline', '', { title: t('offlineTitle'), description: t('offlineLead') }, (here) => <Offline here={here} />);
  files.push({ path: `${FOLDERS.search[language]}index.json`, contents: JSON.stringify(searchEntries(new Here(language, FOLDERS.search[language], null), data)) });
  if (language === 'vi') files.push({ path: '404.html', contents: html(<Shell here={new Here('vi', '', null)} assets={assets} title={t('notFoundTitle')} description={t('notFoundText')} anywhere><NotFound home={new Here('vi', '', null).anywhere(assets.address).root} /></Shell>) });
  return files;
}

function html(page: React.ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
