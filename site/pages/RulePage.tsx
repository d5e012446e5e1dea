import { Fragment, type ReactNode } from 'react';
import type { Rule } from '../../rules/checks/rule.ts';
import type { JudgedExample, SiteData } from '../data.ts';
import { toHtml } from '../markdown.ts';
import { siteText, type SiteKey } from '../messages/index.ts';
import type { Here } from '../paths.ts';
import { OutcomeWord } from '../shell.tsx';
import { RuleFamilies } from './Home.tsx';

export function RuleIndex({ here, data }: { here: Here; data: SiteData }) {
  return (
    <main id="main" className="wrap page">
      <h1>{siteText(here.language, 'rulesTitle')}</h1>
      <p className="ask-lead">{siteText(here.language, 'rulesLead', { count: data.rules.length })}</p>
      <RuleFamilies here={here} data={data} />
    </main>
  );
}

export function RulePage({ here, data, rule }: { here: Here; data: SiteData; rule: Rule }) {
  const t = (key: SiteKey, values?: Record<string, string | number>) => siteText(here.language, key, values);
  const page = data.pages.get(rule.id)!;
  const own = page[here.language];
  return (
    <main id="main" className="wrap">
      <p className="crumb"><a href={here.to('rules')}>{t('navRules')}</a> › {t(`family.${rule.family}`)}</p>
      <div className="cols">
        <article>
          <h1>{rule.messages[here.language].title}</h1>
          <p className="ask">{rule.messages[here.language].summary}</p>
          {own.sections.map((section) => (
            <Fragment key={section.heading}>
              <h2 id={slug(section.heading)}>{section.heading}</h2>
              <div className="prose" dangerouslySetInnerHTML={{ __html: toHtml(section.markdown) }} />
            </Fragment>
          ))}
          {page.examples.length ? <h2 id="vi-du">{t('examples')}</h2> : null}
          {page.examples.map((example) => <ExampleView key={example.title.vi} here={here} example={example} />)}
        </article>
        <aside>
          <dl>
            <div><dt>{t('ruleFamily')}</dt><dd>{t(`family.${rule.family}`)}</dd></div>
            <div><dt>{t('ruleRegimes')}</dt><dd>{rule.regimes.map((regime) => t(regime === 'normative' ? 'regimeNormative' : 'regimePlan')).join('; ')}</dd></div>
            <div><dt>{t('ruleKinds')}</dt><dd>{rule.kinds === 'all' ? t('ruleAllKinds') : rule.kinds.map((kind) => t(`kind.${kind}`)).join(', ')}</dd></div>
            <div><dt>{t('ruleRequirement')}</dt><dd>{t(`requirement.${rule.requirement}`)}</dd></div>
            <div><dt>{t('ruleSeverity')}</dt><dd>{t(`severity.${rule.severity}`)}</dd></div>
            {rule.legalBasis.length ? <div><dt>{t('ruleBasis')}</dt><dd>{rule.legalBasis.map(({ act, provision }) => <span className="basis" key={act + provision}>{provision}, <a href={here.to('registry', `#${anchor(act)}`)}>{act}</a></span>)}</dd></div> : null}
            <div><dt>{t('ruleAccuracy')}</dt><dd className="num">{accuracy(data, rule, t)}</dd></div>
          </dl>
          <nav className="toc" aria-label={t('ruleToc')}>
            <h2>{t('ruleToc')}</h2>
            <ul>{own.sections.map((section) => <li key={section.heading}><a href={`#${slug(section.heading)}`}>{section.heading}</a></li>)}{page.examples.length ? <li><a href="#vi-du">{t('examples')}</a></li> : null}</ul>
          </nav>
        </aside>
      </div>
    </main>
  );
}

function accuracy(data: SiteData, rule: Rule, t: (key: SiteKey, values?: Record<string, string | number>) => string): string {
  const measured = data.accuracy[rule.id];
  if (!measured || measured.n < 3) return t('ruleAccuracyNone');
  return t('ruleAccuracyText', { precision: measured.precision.toFixed(2), recall: measured.recall.toFixed(2), n: measured.n });
}

function ExampleView({ here, example }: { here: Here; example: JudgedExample }) {
  return (
    <div className="ex">
      <h3>{siteText(here.language, `example.${example.outcome}`)}: {example.title[here.language]}</h3>
      <blockquote lang="vi">{marked(example)}</blockquote>
      <p className="v">
        <span>{siteText(here.language, 'engineSays')}:</span> <OutcomeWord here={here} outcome={example.verdict} />
        {example.message ? <span>{example.message[here.language]}</span> : null}
      </p>
    </div>
  );
}

/** The example's words with the engine's own places marked. */
function marked(example: JudgedExample): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const span of example.found) {
    if (span.start < at) continue;
    parts.push(example.text.slice(at, span.start), <mark key={span.start} className={example.verdict === 'fail' ? 'fail' : 'review'}>{example.text.slice(span.start, span.end)}</mark>);
    at = span.end;
  }
  parts.push(example.text.slice(at));
  return parts;
}

export function slug(heading: string): string {
  return heading.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

export function anchor(act: string): string {
  return slug(act.replace(/[/&]/g, '-'));
}
