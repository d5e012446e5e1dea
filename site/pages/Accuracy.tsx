import type { Language } from '../../rules/checks/rule.ts';
import type { Measured, SiteData } from '../data.ts';
import { siteMessages, wordsOf, type SiteKey } from '../messages/index.ts';
import type { Here } from '../paths.ts';

/** "0,88"; a dash where there was nothing to count. */
export function share(value: number | null, language: Language): string {
  return value === null ? '–' : value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** Every measured figure with how many cases it rests on. */
export function AccuracyPage({ here, data }: { here: Here; data: SiteData }) {
  const t = wordsOf(here.language);
  const { documents, facts = {}, rules } = data.accuracy;
  const measured = (key: string): key is SiteKey => key in siteMessages.vi;
  return (
    <main id="main" className="wrap page">
      <h1>{t('accuracyTitle')}</h1>
      <p className="ask-lead">{documents ? t('accuracyLead', { documents }) : t('ruleNotMeasured')}</p>
      {documents > 0 && <p className="muted">{t('accuracyScale')}</p>}
      {Object.keys(facts).length > 0 && (
        <>
          <h2 id="fact-figures">{t('accuracyFacts')}</h2>
          <Figures here={here} label="fact-figures" rows={Object.entries(facts).flatMap(([id, figures]) => { const key = `fact.${id}`; return measured(key) ? [{ id, name: t(key), href: null, figures }] : []; })} />
        </>
      )}
      {documents > 0 && (
        <>
          <h2 id="rule-figures">{t('accuracyRules')}</h2>
          <Figures here={here} label="rule-figures" rows={data.rules.map((rule) => ({ id: rule.id, name: rule.messages[here.language].title, href: here.rule(rule.id), figures: rules[rule.id] ?? null }))} />
        </>
      )}
    </main>
  );
}

interface Row { id: string; name: string; href: string | null; figures: Measured | null }

function Figures({ here, label, rows }: { here: Here; label: string; rows: readonly Row[] }) {
  const t = wordsOf(here.language);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a box that scrolls is reached by keyboard
    <section className="scroll" aria-labelledby={label} tabIndex={0}>
      <table className="law figures">
        <thead><tr><th scope="col">{t('accuracyWhat')}</th><th scope="col">{t('accuracyRight')}</th><th scope="col">{t('accuracySaid')}</th><th scope="col">{t('accuracyFound')}</th><th scope="col">{t('accuracyWanted')}</th></tr></thead>
        <tbody>
          {rows.map(({ id, name, href, figures }) => (
            <tr key={id}>
              <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
              {figures
                ? <><td className="num">{share(figures.precision, here.language)}</td><td className="num">{figures.said}</td><td className="num">{share(figures.recall, here.language)}</td><td className="num">{figures.wanted}</td></>
                : <td colSpan={4}>{t('ruleNotMeasured')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
