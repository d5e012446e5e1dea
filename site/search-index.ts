import { actEntries } from '../rules/law/acts.ts';
import { glossaryTerms } from '../rules/law/glossary.ts';
import { manualQuestions } from '../rules/law/questions.ts';
import type { SiteData } from './data.ts';
import type { Here } from './paths.ts';
import { anchor, slug } from './pages/RulePage.tsx';

export type SearchGroup = 'rule' | 'term' | 'act' | 'question';

/** One thing that can be found. `href` is relative to the search page. */
export interface SearchEntry {
  group: SearchGroup;
  title: string;
  text: string;
  href: string;
}

/** Everything that the search page looks through, in one language; other names and the Vietnamese words are searched too. */
export function searchEntries(here: Here, data: SiteData): SearchEntry[] {
  const language = here.language;
  return [
    ...data.rules.map((rule) => ({ group: 'rule' as const, title: rule.messages[language].title, text: `${rule.messages[language].summary} ${rule.messages.vi.title}`, href: here.rule(rule.id) })),
    ...glossaryTerms().map((term) => ({ group: 'term' as const, title: term.term[language], text: `${term.definition[language]} ${term.term.vi}`, href: here.to('glossary', `#${slug(term.id)}`) })),
    ...actEntries().map((act) => ({ group: 'act' as const, title: [act.symbol, act.title[language]].filter(Boolean).join(' · '), text: [act.title.vi, ...act.names].join(' '), href: here.to('registry', `#${anchor(act.id)}`) })),
    ...manualQuestions().map((question) => ({ group: 'question' as const, title: question.question[language], text: question.question.vi, href: here.to('checklist') })),
  ];
}
