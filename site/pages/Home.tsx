import { FAMILIES } from '../../rules/checks/rule.ts';
import type { SiteData } from '../data.ts';
import { siteText, type SiteKey } from '../messages/index.ts';
import type { Here } from '../paths.ts';
import { OutcomeWord } from '../shell.tsx';

export function Home({ here, data }: { here: Here; data: SiteData }) {
  const t = (key: SiteKey, values?: Record<string, string | number>) => siteText(here.language, key, values);
  return (
    <main id="main">
      <div className="wrap lead">
        <div>
          <h1>{t('homeTitle')}</h1>
          <p className="sub">{t('homeLead')}</p>
          <p className="go"><a className="btn btn-main" href={here.to('workbench')}>{t('homeOpen')}</a><a className="btn" href={here.to('checklist')}>{t('navChecklist')}</a></p>
          <p className="priv"><Lock />{t('homePrivate')}</p>
        </div>
        <figure className="leaf" aria-label={t('homeLeaf')}>
          <figcaption className="src">{t('homeLeafSource')}</figcaption>
          {data.leaf.map((line) => (
            <div className="ln" key={line.quote}>
              <div className="t" lang="vi">{line.before}<mark className={line.mark}>{line.quote}</mark>{line.after}</div>
              <div className="n"><OutcomeWord here={here} outcome={line.mark === 'review' ? 'needs-review' : line.mark} />{line.title[here.language]}</div>
            </div>
          ))}
        </figure>
      </div>
      <div className="two">
        <div className="wrap">
          <section>
            <span className="regime">{t('regimeNormative')}</span>
            <h2>{t('homeNormativeTitle')}</h2>
            <p>{t('homeNormativeText')}</p>
            <ul><li><a href={here.to('checklist', '#vbqppl')}>{t('homeNormativeLink')}</a></li><li><a href={here.to('lawForm')}>{t('form')}</a></li></ul>
          </section>
          <section>
            <span className="regime">{t('regimePlan')}</span>
            <h2>{t('homePlanTitle')}</h2>
            <p>{t('homePlanText')}</p>
            <ul><li><a href={here.to('checklist', '#ke-hoach')}>{t('homePlanLink')}</a></li><li><a href={here.to('planForm')}>{t('form')}</a></li></ul>
          </section>
        </div>
      </div>
      <div className="wrap three">
        <h2>{t('threeTitle')}</h2>
        <ol>
          {(['three1', 'three2', 'three3'] as const).map((key) => <li key={key}><b>{t(key)}</b><span className="x">{t(`${key}text`)}</span></li>)}
        </ol>
      </div>
      <div className="wrap idx">
        <div className="hd"><h2>{t('rulesTitle')}</h2><a href={here.to('rules')}>{t('rulesAll', { count: data.rules.length })}</a></div>
        <RuleFamilies here={here} data={data} heading="h3" />
      </div>
    </main>
  );
}

export function RuleFamilies({ here, data, heading: Heading }: { here: Here; data: SiteData; heading: 'h2' | 'h3' }) {
  return (
    <div className="fams">
      {FAMILIES.map((family) => ({ family, rules: data.rules.filter((rule) => rule.family === family) })).filter(({ rules }) => rules.length > 0).map(({ family, rules }) => (
        <section key={family}>
          <Heading>{siteText(here.language, `family.${family}`)}</Heading>
          <ul>{rules.map((rule) => <li key={rule.id}><a href={here.rule(rule.id)}>{rule.messages[here.language].title}</a></li>)}</ul>
        </section>
      ))}
    </div>
  );
}

function Lock() {
  return <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round"><rect width="18" height="11" x="3" y="11" rx="2" /><path d="M7 11V7a5 5 0 0 1 10 0v4" /></svg>;
}
