import { Check, CircleDashed, CircleDot } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Language } from '../../rules/checks/rule.ts';
import { locatorIn } from '../../extension/desk/locator.ts';
import { wordsOf } from '../messages/index.ts';
import { scoreOf, type Caught, type Comparison, type DefectResult } from './compare.ts';
import type { PlacedExercise } from './exercise.ts';
import { cut } from './PlayView.tsx';
import { problemTitle } from './problems.ts';

interface Props {
  exercise: PlacedExercise;
  language: Language;
  comparison: Comparison;
  ruleHref(rule: string): string;
  buttons: ReactNode;
}

const SIGNS: Readonly<Record<Caught, typeof Check>> = { found: Check, 'place-only': CircleDot, missed: CircleDashed };

/** What was found, missed and wrongly marked, each with its reason; no percentage, for a key is not the law. */
export function ResultsView({ exercise, language, comparison, ruleHref, buttons }: Props) {
  const t = wordsOf(language);
  const score = scoreOf(comparison);
  return (
    <div className="wrap page results">
      <h2 className="results-score num">{t('resultsScore', { ...score })}</h2>
      <p className="num">{t('resultsRest', { ...score })}</p>
      <p className="num muted">{t('resultsEngine', { ...score })}</p>
      <p className="go">{buttons}</p>

      <h3 className="part-head">{t('resultsKey')}</h3>
      <ol className="key-list">{comparison.defects.map((result, at) => <li key={`${result.defect.rule}-${result.defect.quote}`}><DefectItem {...{ result, at, language, ruleHref }} /></li>)}</ol>

      <h3 className="part-head">{t('resultsFalse')}</h3>
      {comparison.falseAlarms.length === 0 && <p>{t('resultsFalseNone')}</p>}
      <ul className="key-list">
        {comparison.falseAlarms.map(({ mark, sound, engine }) => (
          <li key={mark.id}>
            <h4>{problemTitle(mark.rule, language)}</h4>
            {mark.place ? <blockquote className="quote" lang="vi">{cut(exercise.read.text.slice(mark.place.start, mark.place.end), 240)}</blockquote> : <p>{t('playWholeChosen')}</p>}
            <p>{sound ? sound.why[language] : t('resultsFalseWhy')}</p>
            {engine && <p className="muted">{t('resultsFalseEngine', { message: engine.message[language] })}</p>}
          </li>
        ))}
      </ul>

      <h3 className="part-head">{t('resultsBeyond')}</h3>
      <p className="muted">{comparison.engineOnly.length ? t('resultsBeyondLead') : t('resultsBeyondNone')}</p>
      <ul className="key-list">
        {comparison.engineOnly.map((finding) => (
          <li key={`${finding.rule}-${finding.start}-${finding.end}`}>
            <h4><a href={ruleHref(finding.rule)}>{problemTitle(finding.rule, language)}</a>{finding.locator && <span className="muted"> · {locatorIn(finding.locator, language)}</span>}</h4>
            <p>{finding.message[language]}</p>
          </li>
        ))}
      </ul>

      {exercise.sound.length > 0 && (
        <>
          <h3 className="part-head">{t('resultsSound')}</h3>
          <ul className="key-list">{exercise.sound.map((passage) => <li key={passage.quote}><blockquote className="quote" lang="vi">{passage.quote}</blockquote><p>{passage.why[language]}</p></li>)}</ul>
        </>
      )}
    </div>
  );
}

function DefectItem({ result, at, language, ruleHref }: { result: DefectResult; at: number; language: Language; ruleHref: Props['ruleHref'] }) {
  const t = wordsOf(language);
  const { defect, caught, marks, engine } = result;
  const Sign = SIGNS[caught];
  return (
    <>
      <p className={`caught ${caught}`}><Sign aria-hidden />{t(`caught.${caught}`)}</p>
      <h4>{at + 1}. <a href={ruleHref(defect.rule)}>{problemTitle(defect.rule, language)}</a></h4>
      {defect.quote ? <blockquote className="quote" lang="vi">{defect.absent && <span className="muted">{t('resultsAbsent')}: </span>}{defect.quote}</blockquote> : <p>{t('resultsWholeAbsent')}</p>}
      <dl className="facts">
        <dt>{t('resultsWhy')}</dt><dd>{defect.why[language]}</dd>
        <dt>{t('resultsFix')}</dt><dd>{defect.fix[language]}</dd>
        {marks.length > 0 && <><dt>{t('resultsSaid')}</dt><dd>{marks.map((mark) => [problemTitle(mark.rule, language), mark.note].filter(Boolean).join(': ')).join('; ')}</dd></>}
        <dt>{t('resultsSoftware')}</dt><dd>{engine ? engine.message[language] : t('resultsEngineSilent')}</dd>
      </dl>
    </>
  );
}
