import { FAMILIES, type LegalBasis, type Rule } from '../../rules/checks/rule.ts';
import type { DraftKind } from '../../rules/facts/facts.ts';
import { manualQuestions, questionSteps } from '../../rules/law/questions.ts';
import type { SiteData } from '../data.ts';
import { wordsOf } from '../messages/index.ts';
import type { Here } from '../paths.ts';
import { BasisLine } from './Basis.tsx';

export type CheckRegime = 'administrative' | 'normative';

/** Kinds that the two lists can be narrowed to. */
export const KINDS: Readonly<Record<CheckRegime, readonly DraftKind[]>> = {
  administrative: ['ke-hoach', 'quyet-dinh', 'to-trinh', 'cong-van', 'bao-cao'],
  normative: ['luat', 'nghi-dinh', 'nghi-quyet', 'quyet-dinh', 'thong-tu'],
};

/** Both lists; ticks work without script, keeping them needs it. */
export function Checklist({ here, data }: { here: Here; data: Pick<SiteData, 'rules'> }) {
  const t = wordsOf(here.language);
  return (
    <main id="main" className="wrap page checklist" data-language={here.language}>
      <h1>{t('checklistTitle')}</h1>
      <p className="ask-lead">{t('checklistLead')}</p>
      <p className="jump"><a href="#ke-hoach">{t('checklistPlan')}</a><a href="#vbqppl">{t('checklistLaw')}</a><a href={here.to('wallCard')}>{t('wallLink')}</a></p>
      <Part here={here} data={data} id="ke-hoach" regime="administrative" title={t('checklistPlan')} tag={t('regimePlan')} form={here.to('planForm')} />
      <Part here={here} data={data} id="vbqppl" regime="normative" title={t('checklistLaw')} tag={t('regimeNormative')} form={here.to('lawForm')} />
    </main>
  );
}

function Part({ here, data, id, regime, title, tag, form }: { here: Here; data: Pick<SiteData, 'rules'>; id: string; regime: CheckRegime; title: string; tag: string; form: string }) {
  const t = wordsOf(here.language);
  return (
    <section className="part-list" id={id} data-regime={regime} aria-labelledby={`${id}-title`}>
      <div className="hd"><div><span className="regime">{tag}</span><h2 id={`${id}-title`}>{title}</h2></div><a className="btn" href={form}>{t('checklistPrint')}</a></div>
      <div className="check-tools" hidden>
        <label>{t('checkKind')} <select data-kind><option value="">{t('checkAllKinds')}</option>{KINDS[regime].map((kind) => <option key={kind} value={kind}>{t(`kind.${kind}`)}</option>)}</select></label>
        <output className="num" data-count />
        <button type="button" className="btn" data-print-part>{t('checkPrintFilled')}</button>
        <button type="button" className="btn btn-quiet" data-reset>{t('checkReset')}</button>
        <span className="muted" data-kept />
      </div>
      <h3>{t('checkRules')}</h3>
      {rulesByFamily(data, regime).map(({ family, rules }) => (
        <div className="check-group" key={family}>
          <h4>{t(`family.${family}`)}</h4>
          <ul>
            {rules.map((rule) => (
              <Item key={rule.id} here={here} id={`${regime}/${rule.id}`} title={rule.messages[here.language].title} kinds={rule.kinds} basis={rule.legalBasis}>
                <a href={here.rule(rule.id)}>{rule.messages[here.language].title}</a>
                <span className="x">{rule.messages[here.language].summary}</span>
              </Item>
            ))}
          </ul>
        </div>
      ))}
      <h3>{t('checkQuestions')}</h3>
      {questionsByStep(regime).map(({ step, questions }) => (
        <div className="check-group" key={step.step}>
          <h4>{t('stepOf', { step: step.step })}: {step.title[here.language]}</h4>
          <ul>
            {questions.map((question) => (
              <Item key={question.id} here={here} id={`${regime}/${question.id}`} anchor={`${regime}-${question.id}`} title={question.question[here.language]} kinds="all" basis={question.legalBasis} note={t(`answeredBy.${question.answeredBy}`)}>
                <span className="ask-words"><b className="num">{question.number}.</b> {question.question[here.language]}</span>
              </Item>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Item({ here, id, anchor, title, kinds, basis, note, children }: { here: Here; id: string; anchor?: string; title: string; kinds: readonly string[] | 'all'; basis: readonly LegalBasis[]; note?: string; children: React.ReactNode }) {
  const t = wordsOf(here.language);
  return (
    <li className="check-item" data-item={id} data-kinds={kinds === 'all' ? '' : kinds.join(' ')} id={anchor}>
      <input type="checkbox" aria-label={t('checkTick', { title })} autoComplete="off" />
      <div>
        {children}
        <span className="bas">{note && `${note}. `}<BasisLine here={here} list={basis} /></span>
        <details className="check-note"><summary aria-label={t('checkNoteOpen', { title })}>{t('checkNote')}</summary><textarea rows={2} aria-label={t('checkNoteFor', { title })} autoComplete="off" /></details>
      </div>
    </li>
  );
}

export function rulesByFamily(data: Pick<SiteData, 'rules'>, regime: CheckRegime): { family: Rule['family']; rules: Rule[] }[] {
  return FAMILIES.map((family) => ({ family, rules: data.rules.filter((rule) => rule.family === family && rule.regimes.includes(regime)) })).filter(({ rules }) => rules.length > 0);
}

export function questionsByStep(regime: CheckRegime) {
  return questionSteps().map((step) => ({ step, questions: manualQuestions().filter((question) => question.step === step.step && question.regimes.includes(regime)) })).filter(({ questions }) => questions.length > 0);
}
