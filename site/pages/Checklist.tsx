import { FAMILIES, type Rule } from '../../rules/checks/rule.ts';
import { manualQuestions, questionSteps } from '../../rules/law/questions.ts';
import type { SiteData } from '../data.ts';
import { siteText, type SiteKey } from '../messages/index.ts';
import type { Here } from '../paths.ts';
import { BrandSign } from '../shell.tsx';

type Regime = 'administrative' | 'normative';

export function Checklist({ here, data }: { here: Here; data: SiteData }) {
  const t = (key: SiteKey) => siteText(here.language, key);
  return (
    <main id="main" className="wrap page">
      <h1>{t('checklistTitle')}</h1>
      <p className="ask-lead">{t('checklistLead')}</p>
      <Part here={here} data={data} id="ke-hoach" regime="administrative" title={t('checklistPlan')} tag={t('regimePlan')} form={here.to('planForm')} />
      <Part here={here} data={data} id="vbqppl" regime="normative" title={t('checklistLaw')} tag={t('regimeNormative')} form={here.to('lawForm')} />
    </main>
  );
}

function Part({ here, data, id, regime, title, tag, form }: { here: Here; data: SiteData; id: string; regime: Regime; title: string; tag: string; form: string }) {
  const t = (key: SiteKey, values?: Record<string, string | number>) => siteText(here.language, key, values);
  const questions = manualQuestions().filter((question) => question.regimes.includes(regime));
  return (
    <section className="part-list" id={id}>
      <div className="hd"><div><span className="regime">{tag}</span><h2>{title}</h2></div><a className="btn" href={form}>{t('checklistPrint')}</a></div>
      <h3>{t('checklistAuto')}</h3>
      {groups(data, regime).map(({ family, rules }) => (
        <div className="check-group" key={family}>
          <h4>{t(`family.${family}`)}</h4>
          <ul>{rules.map((rule) => <li key={rule.id}><a href={here.rule(rule.id)}>{rule.messages[here.language].title}</a><span>{rule.messages[here.language].summary}</span></li>)}</ul>
        </div>
      ))}
      <h3>{t('checklistManual')}</h3>
      {questionSteps().map((step) => ({ step, list: questions.filter((question) => question.step === step.step) })).filter(({ list }) => list.length > 0).map(({ step, list }) => (
        <div className="check-group" key={step.step}>
          <h4>{t('stepOf', { step: step.step })}: {step.title[here.language]}</h4>
          <ul>{list.map((question) => <li key={question.id}><p>{question.question[here.language]}</p><span>{question.legalBasis.map((basis) => `${basis.provision}, ${basis.act}`).join('; ')}</span></li>)}</ul>
        </div>
      ))}
    </section>
  );
}

function groups(data: SiteData, regime: Regime): { family: Rule['family']; rules: Rule[] }[] {
  return FAMILIES.map((family) => ({ family, rules: data.rules.filter((rule) => rule.family === family && rule.regimes.includes(regime)) })).filter(({ rules }) => rules.length > 0);
}

/** The same checklist as a form on A4, to be ticked by hand. */
export function CheckForm({ here, data, regime }: { here: Here; data: SiteData; regime: Regime }) {
  const t = (key: SiteKey) => siteText(here.language, key);
  const parts = groups(data, regime);
  const before = (at: number) => parts.slice(0, at).reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <main id="main" className="sheet">
      <div className="h"><div><h1>{t(regime === 'normative' ? 'formLawTitle' : 'formPlanTitle')}</h1><p>{t('formSub')}</p></div><a className="brand" href={here.to('checklist')}><BrandSign />{t('brand')}</a></div>
      <div className="meta">{(['formName', 'formDrafter', 'formReviewer', 'formDate'] as const).map((key) => [<span key={key}>{t(key)}</span>, <span key={`${key}-blank`} />])}</div>
      <table>
        <thead><tr><th scope="col">{t('formNo')}</th><th scope="col" className="item">{t('formItem')}</th><th scope="col">{t('formYes')}</th><th scope="col">{t('formNot')}</th><th scope="col">{t('formNa')}</th><th scope="col">{t('formNote')}</th></tr></thead>
        {parts.map(({ family, rules }, at) => (
          <tbody key={family}>
            <tr className="g"><th scope="rowgroup" colSpan={6}>{t(`family.${family}`)}</th></tr>
            {rules.map((rule, i) => (
              <tr key={rule.id}>
                <td className="num c">{before(at) + i + 1}</td>
                <td>{rule.messages[here.language].title} <span className="bas">{rule.legalBasis[0] ? `${rule.legalBasis[0].provision}, ${rule.legalBasis[0].act}` : ''}</span></td>
                <Box /><Box /><Box /><td>{' '}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <div className="sign"><p>{t('formOpinion')}<i className="ln" /><i className="ln" /></p><p><b>{t('formSign')}</b><br />{t('formSignHint')}</p></div>
      <p className="ft">{t('formFoot')}</p>
    </main>
  );
}

/** To be ticked with a pen. */
function Box() {
  return <td className="b"><i>{'\u00a0'}</i></td>;
}
