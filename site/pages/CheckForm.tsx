import { basisWords } from '../../extension/desk/findings/basis.ts';
import type { SiteData } from '../data.ts';
import { wordsOf, type SiteKey } from '../messages/index.ts';
import type { Here } from '../paths.ts';
import { BrandSign } from '../shell.tsx';
import { questionsByStep, rulesByFamily, type CheckRegime } from './Checklist.tsx';

/** The checklist as a form on A4, to be ticked with a pen: the rules first, the questions after them. */
export function CheckForm({ here, data, regime }: { here: Here; data: SiteData; regime: CheckRegime }) {
  const t = wordsOf(here.language);
  const families = rulesByFamily(data, regime);
  const steps = questionsByStep(regime);
  const rulesBefore = (at: number) => families.slice(0, at).reduce((sum, { rules }) => sum + rules.length, 0);
  const short = (basis: { act: string; provision: string } | undefined) => (basis ? basisWords(basis, here.language).citation : '');
  const head = (yes: SiteKey, not: SiteKey) => <thead><tr><th scope="col">{t('formNo')}</th><th scope="col" className="item">{t('formItem')}</th><th scope="col">{t(yes)}</th><th scope="col">{t(not)}</th><th scope="col">{t('formNa')}</th><th scope="col">{t('formNote')}</th></tr></thead>;
  return (
    <main id="main">
      <p className="wrap screen-only"><a href={here.to('checklist')}>{t('checklistTitle')}</a><button type="button" className="btn" data-print hidden>{t('handoutPrint')}</button></p>
      <div className="sheet">
        <div className="h"><div><h1>{t(regime === 'normative' ? 'formLawTitle' : 'formPlanTitle')}</h1><p>{t('formSub')}</p></div><span className="brand"><BrandSign />{t('brand')}</span></div>
        <div className="meta">{(['formName', 'formDrafter', 'formReviewer', 'formDate'] as const).map((key) => [<span key={key}>{t(key)}</span>, <span key={`${key}-blank`} />])}</div>
        <table>
          {head('formFound', 'formNotFound')}
          {families.map(({ family, rules }, at) => (
            <tbody key={family}>
              <tr className="g"><th scope="rowgroup" colSpan={6}>{t(`family.${family}`)}</th></tr>
              {rules.map((rule, i) => <Line key={rule.id} number={rulesBefore(at) + i + 1} words={rule.messages[here.language].title} basis={short(rule.legalBasis[0])} />)}
            </tbody>
          ))}
        </table>
        <h2>{t('checkQuestions')}</h2>
        <table>
          {head('formYes', 'formNot')}
          {steps.map(({ step, questions }) => (
            <tbody key={step.step}>
              <tr className="g"><th scope="rowgroup" colSpan={6}>{t('stepOf', { step: step.step })}: {step.title[here.language]}</th></tr>
              {questions.map((question) => <Line key={question.id} number={question.number} words={question.question[here.language]} basis={short(question.legalBasis[0])} />)}
            </tbody>
          ))}
        </table>
        <div className="sign"><p>{t('formOpinion')}<i className="ln" /><i className="ln" /></p><p><b>{t('formSign')}</b><br />{t('formSignHint')}</p></div>
        <p className="ft">{t('formFoot')}</p>
      </div>
    </main>
  );
}

function Line({ number, words, basis }: { number: number; words: string; basis: string }) {
  return <tr><td className="num c">{number}</td><td>{words} <span className="bas">{basis}</span></td><Box /><Box /><Box /><td>{'\u00a0'}</td></tr>;
}

/** To be ticked with a pen. */
function Box() {
  return <td className="b"><i>{'\u00a0'}</i></td>;
}
