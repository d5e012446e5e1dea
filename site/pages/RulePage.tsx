import { Fragment, type ReactNode } from 'react';
import { formatDate } from '../../extension/desk/messages/index.ts';
import type { Language, Rule } from '../../rules/checks/rule.ts';
import { actAnchor, slug } from '../anchors.ts';
import type { JudgedExample, SiteData } from '../data.ts';
import { toHtml } from '../markdown.ts';
import { wordsOf, type Say } from '../messages/index.ts';
import type { Here } from '../paths.ts';
import { OutcomeWord } from '../shell.tsx';
import { BasisLine, BasisTable } from './Basis.tsx';
import { share } from './Accuracy.tsx';
import { RuleFamilies } from './Home.tsx';

export function RuleIndex({ here, data }: { here: Here; data: SiteData }) {
  const t = wordsOf(here.language);
  return (
    <main id="main" className="wrap page">
      <h1>{t('rulesTitle')}</h1>
      <p className="ask-lead">{t('rulesLead', { count: data.rules.length })}</p>
      <RuleFamilies here={here} data={data} heading="h2" />
    </main>
  );
}

/** The heading under which the provisions of the rule itself are listed, after the page's own words. */
const BASIS_HEADINGS = new Set(['Căn cứ pháp lý', 'Legal basis']);
const FIX_HEADINGS = new Set(['Cách sửa', 'How to fix']);

export function RulePage({ here, data, rule }: { here: Here; data: SiteData; rule: Rule }) {
  const t = wordsOf(here.language);
  const page = data.pages.get(rule.id)!;
  const own = page[here.language];
  const history = data.history.get(rule.id) ?? [];
  return (
    <main id="main" className="wrap">
      <p className="crumb"><a href={here.to('rules')}>{t('navRules')}</a> › {t(`family.${rule.family}`)}</p>
      <div className="cols">
        <article>
          <h1>{rule.messages[here.language].title}</h1>
          <p className="ask">{rule.messages[here.language].summary}</p>
          {own.sections.map((section) => <Section key={section.heading} here={here} rule={rule} {...section} />)}
          {page.examples.length ? <h2 id="vi-du">{t('examples')}</h2> : null}
          {inOrder(page.examples, here.language).map((example) => <ExampleView key={`${example.language} ${example.title.vi}`} here={here} example={example} />)}
          {history.length > 0 && (
            <>
              <h2 id="lich-su">{t('ruleHistory')}</h2>
              <p className="muted">{t('ruleHistoryNote')}</p>
              <ul className="history">{history.map(({ date, subject }) => <li key={date + subject}><time dateTime={date} className="num">{formatDate(date, here.language)}</time> <span lang="en">{subject}</span></li>)}</ul>
            </>
          )}
        </article>
        <aside>
          <dl>
            <div><dt>{t('ruleFamily')}</dt><dd>{t(`family.${rule.family}`)}</dd></div>
            <div><dt>{t('ruleRegimes')}</dt><dd>{rule.regimes.map((regime) => t(regime === 'normative' ? 'regimeNormative' : 'regimePlan')).join('; ')}</dd></div>
            <div><dt>{t('ruleKinds')}</dt><dd>{rule.kinds === 'all' ? t('ruleAllKinds') : rule.kinds.map((kind) => t(`kind.${kind}`)).join(', ')}</dd></div>
            <div><dt>{t('ruleRequirement')}</dt><dd>{t(`requirement.${rule.requirement}`)}</dd></div>
            <div><dt>{t('ruleSeverity')}</dt><dd>{t(`severity.${rule.severity}`)}</dd></div>
            {rule.legalBasis.length ? <div><dt>{t('ruleBasis')}</dt><dd><BasisLine here={here} list={rule.legalBasis} /></dd></div> : null}
            <div><dt>{t('ruleAccuracy')}</dt><dd className="num">{accuracyWords(data, rule.id, t, here)}</dd></div>
            {history[0] && <div><dt>{t('ruleChanged')}</dt><dd className="num">{formatDate(history[0].date, here.language)} <a href="#lich-su">{t('ruleHistory')}</a></dd></div>}
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

function Section({ here, rule, heading, markdown }: { here: Here; rule: Rule; heading: string; markdown: string }) {
  const t = wordsOf(here.language);
  const html = toHtml(markdown, {
    actHref: (act) => here.to('registry', `#${actAnchor(act)}`),
    ...(FIX_HEADINGS.has(heading) ? { clause: { id: 'clause', title: t('clause'), copy: t('copy'), copied: t('copied') } } : {}),
  });
  return (
    <Fragment>
      <h2 id={slug(heading)}>{heading}</h2>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      {BASIS_HEADINGS.has(heading) && rule.legalBasis.length > 0 && <BasisTable here={here} list={rule.legalBasis} />}
    </Fragment>
  );
}

const FEW = 10;

/** Precision and recall with how many they rest on; never a figure that was not measured. */
function accuracyWords({ accuracy }: SiteData, rule: string, t: Say, here: Here): string {
  const measured = accuracy.rules[rule];
  if (!measured || measured.said + measured.wanted === 0) return t('ruleNotMeasured');
  const words = t('ruleMeasured', { said: measured.said, wanted: measured.wanted, precision: share(measured.precision, here.language), recall: share(measured.recall, here.language), documents: accuracy.documents });
  return Math.min(measured.said, measured.wanted) < FEW ? `${words}. ${t('ruleFew')}` : words;
}

/** English drafts on the English page only, before the Vietnamese ones: their names have no Vietnamese. */
function inOrder(examples: readonly JudgedExample[], language: Language): JudgedExample[] {
  const vietnamese = examples.filter((example) => example.language === 'vi');
  return language === 'vi' ? vietnamese : [...examples.filter((example) => example.language === 'en'), ...vietnamese];
}

function ExampleView({ here, example }: { here: Here; example: JudgedExample }) {
  const t = wordsOf(here.language);
  return (
    <div className="ex">
      <h3>{t(`example.${example.outcome}`)}: {example.title[here.language]}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a box that scrolls is reached by keyboard */}
      <blockquote lang={example.language} tabIndex={0}>{marked(example)}</blockquote>
      <p className="v">
        <span>{t('engineSays')}:</span> <OutcomeWord here={here} outcome={example.verdict} />
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
