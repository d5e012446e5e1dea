import { actEntries } from '../rules/law/acts.ts';
import { bodyEntries, findBody } from '../rules/law/bodies.ts';
import { provinceEntries } from '../rules/law/provinces.ts';
import { glossaryTerms } from '../rules/law/glossary.ts';
import { manualQuestions } from '../rules/law/questions.ts';
import type { SiteData } from './data.ts';
import type { Here } from './paths.ts';
import { wordsOf } from './messages/index.ts';
import { actAnchor, slug } from './anchors.ts';

export type SearchGroup = 'rule' | 'term' | 'act' | 'body' | 'question' | 'exercise' | 'page';

/** One thing that can be found. `href` is relative to the search page. */
export interface SearchEntry {
  group: SearchGroup;
  title: string;
  /** Shown under the title. */
  text: string;
  /** Searched and not shown: other names, old names, the words in Vietnamese. */
  also: string;
  href: string;
}

/** Everything that the search page looks through, in one language; other names and the Vietnamese words are searched too. */
export function searchEntries(here: Here, data: SiteData): SearchEntry[] {
  const { language } = here;
  const t = wordsOf(language);
  const pages = (['checklist', 'planForm', 'lawForm', 'wallCard', 'workbench', 'workshop', 'guide', 'author', 'glossary', 'registry', 'accuracy', 'offline'] as const);
  return [
    ...data.rules.map((rule): SearchEntry => ({ group: 'rule', title: rule.messages[language].title, text: rule.messages[language].summary, also: `${rule.messages.vi.title} ${rule.messages.vi.summary} ${rule.id}`, href: here.rule(rule.id) })),
    ...glossaryTerms().map((term): SearchEntry => ({ group: 'term', title: term.term[language], text: term.definition[language], also: term.term.vi, href: here.to('glossary', `#${term.id}`) })),
    ...actEntries().map((act): SearchEntry => ({ group: 'act', title: [act.symbol, act.title[language]].filter(Boolean).join(' · '), text: t(`status.${act.status}`), also: [act.title.vi, ...act.names].join(' '), href: here.to('registry', `#${actAnchor(act.id)}`) })),
    ...bodyEntries().filter((body) => body.to !== null).map((body): SearchEntry => ({ group: 'body', title: body.name[language], text: body.successors.map((next) => findBody(next.body)?.name[language] ?? next.body).join('; '), also: [...body.names, ...body.successors.flatMap((next) => findBody(next.body)?.names ?? [])].join(' '), href: here.to('registry', `#cq-${slug(body.id)}`) })),
    ...provinceEntries().filter((province) => province.to !== null).map((province): SearchEntry => ({ group: 'body', title: province.name, text: province.into ?? '', also: province.into ?? '', href: here.to('registry', `#tinh-${slug(province.name)}`) })),
    ...manualQuestions().map((question): SearchEntry => ({ group: 'question', title: question.question[language], text: t('stepOf', { step: question.step }), also: question.question.vi, href: here.to('checklist', `#${question.regimes[0]}-${question.id}`) })),
    ...data.exercises.map(({ id, exercise }): SearchEntry => ({ group: 'exercise', title: exercise.title[language], text: exercise.intro[language], also: exercise.title.vi, href: here.to('exercise', `${id}/`) })),
    ...pages.map((name): SearchEntry => ({ group: 'page', title: t(PAGE_TITLES[name]), text: '', also: wordsOf('vi')(PAGE_TITLES[name]), href: here.to(name) })),
  ];
}

const PAGE_TITLES = {
  checklist: 'checklistTitle', planForm: 'formPlanTitle', lawForm: 'formLawTitle', wallCard: 'wallTitle', workbench: 'workbenchTitle', workshop: 'workshopTitle',
  guide: 'guideTitle', author: 'authorTitle', glossary: 'glossaryTitle', registry: 'registryTitle', accuracy: 'accuracyTitle', offline: 'offlineTitle',
} as const;
