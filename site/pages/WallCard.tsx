import { FAMILIES } from '../../rules/checks/rule.ts';
import { manualQuestions, questionSteps } from '../../rules/law/questions.ts';
import type { SiteData } from '../data.ts';
import { wordsOf } from '../messages/index.ts';
import type { Here } from '../paths.ts';
import { BrandSign } from '../shell.tsx';

/** One A4 page for the wall: the regime first, the steps with their numbers of questions, then what the software looks for. */
export function WallCard({ here, data }: { here: Here; data: SiteData }) {
  const t = wordsOf(here.language);
  return (
    <main id="main">
      <p className="wrap screen-only"><a href={here.to('checklist')}>{t('checklistTitle')}</a><button type="button" className="btn" data-print hidden>{t('handoutPrint')}</button></p>
      <div className="sheet card">
        <div className="h"><div><h1>{t('wallTitle')}</h1><p>{t('wallSub')}</p></div><span className="brand"><BrandSign />{t('brand')}</span></div>
        <section className="card-regime"><h2>{t('wallRegime')}</h2><p>{t('wallNormative')}.</p><p>{t('wallPlan')}.</p></section>
        <section>
          <h2>{t('wallAsk')}</h2>
          <ol className="card-steps">
            {questionSteps().map((step) => ({ step, first: manualQuestions().find((question) => question.step === step.step) })).filter(({ first }) => first).map(({ step, first }) => (
              <li key={step.step}><b className="num">{step.step}</b><div><b>{step.title[here.language]}</b><span>{first!.question[here.language]}</span></div></li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{t('wallLook')}</h2>
          <div className="card-families">
            {FAMILIES.map((family) => ({ family, rules: data.rules.filter((rule) => rule.family === family) })).filter(({ rules }) => rules.length > 0).map(({ family, rules }) => (
              <div key={family}><h3>{t(`family.${family}`)}</h3><ul>{rules.map((rule) => <li key={rule.id}>{rule.messages[here.language].title}</li>)}</ul></div>
            ))}
          </div>
        </section>
        <p className="ft">{t('wallEnd')}</p>
      </div>
    </main>
  );
}
