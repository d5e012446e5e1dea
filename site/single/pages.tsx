import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../rules/checks/rule.ts';
import type { SiteData } from '../data.ts';
import { Checklist } from '../pages/Checklist.tsx';
import { CheckForm } from '../pages/CheckForm.tsx';
import { Glossary } from '../pages/Glossary.tsx';
import { Registry } from '../pages/Registry.tsx';
import { RuleIndex, RulePage } from '../pages/RulePage.tsx';
import { WallCard } from '../pages/WallCard.tsx';
import { Here, type PageName } from '../paths.ts';

/** What the one-file edition holds, as HTML by view: "checklist", "rules/budget-missing". */
export interface SinglePages {
  readonly views: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  readonly sample: string;
}

/** Inside one file an address is a view, and a place in it after a slash: "#registry/vb-73-2006-qh11". */
class InFile extends Here {
  constructor(language: Language) {
    super(language, '', null);
  }

  override to(name: PageName, tail = ''): string {
    return `#${name}${tail ? `/${tail.replace(/^#|\/$/g, '')}` : ''}`;
  }

  override asset(): string {
    return '#checklist';
  }
}

/** All views as JSON, for the bundler to put into the file. */
export function singlePages(data: SiteData): string {
  return JSON.stringify({ views: { vi: viewsOf('vi', data), en: viewsOf('en', data) }, sample: data.sample } satisfies SinglePages);
}

function viewsOf(language: Language, data: SiteData): Record<string, string> {
  const here = new InFile(language);
  const pages: Record<string, React.ReactElement> = {
    checklist: <Checklist here={here} data={data} />,
    planForm: <CheckForm here={here} data={data} regime="administrative" />,
    lawForm: <CheckForm here={here} data={data} regime="normative" />,
    wallCard: <WallCard here={here} data={data} />,
    rules: <RuleIndex here={here} data={data} />,
    glossary: <Glossary here={here} />,
    registry: <Registry here={here} />,
    ...Object.fromEntries(data.rules.map((rule) => [`rules/${rule.id}`, <RulePage key={rule.id} here={here} data={data} rule={rule} />])),
  };
  return Object.fromEntries(Object.entries(pages).map(([view, page]) => [view, renderToStaticMarkup(page)]));
}
