import type { Language } from '../../rules/checks/rule.ts';
import { DraftSheet } from '../draft/DraftSheet.tsx';
import { wordsOf } from '../messages/index.ts';
import type { PlacedExercise } from './exercise.ts';
import { problemTitle } from './problems.ts';

interface Props {
  exercise: PlacedExercise;
  language: Language;
  answers: boolean;
  /** Made by a trainer from a draft of their own. */
  own?: boolean;
}

const EXTRA_LINES = 3;

/** The exercise on paper: the draft and an empty table, or the draft with numbered marks and the key. */
export function Handout({ exercise, language, answers, own = false }: Props) {
  const t = wordsOf(language);
  const marks = answers ? exercise.defects.flatMap(({ place }, i) => (place ? [{ ...place, number: i + 1 }] : [])) : [];
  return (
    <article className="sheet handout">
      <div className="h"><div><h1>{exercise.title[language]}</h1><p>{t(answers ? 'answersTitle' : 'handoutTitle')} · {t(`level.${exercise.level}`)} · {t('workshopMinutes', { count: exercise.minutes })}</p></div><b>{t('brand')}</b></div>
      {!answers && <div className="meta">{(['handoutName', 'handoutUnit'] as const).map((key) => [<span key={key}>{t(key)}</span>, <span key={`${key}-blank`} />])}</div>}
      <p className="intro">{exercise.intro[language]}</p>
      {!answers && <p className="intro">{t('handoutTask')}</p>}
      <DraftSheet draft={exercise.read} marks={marks} />
      <table className={answers ? 'key-table' : 'answer-table'}>
        <thead><tr><th scope="col">{t('handoutNo')}</th><th scope="col">{t('handoutPlace')}</th><th scope="col">{t('handoutProblem')}</th><th scope="col">{t('handoutFix')}</th></tr></thead>
        <tbody>
          {answers
            ? exercise.defects.map((defect, i) => <tr key={`${defect.rule}-${defect.quote}`}><td className="c num">{i + 1}</td><td lang="vi">{defect.quote || t('resultsWholeAbsent')}</td><td><b>{problemTitle(defect.rule, language)}.</b> {defect.why[language]}</td><td>{defect.fix[language]}</td></tr>)
            : Array.from({ length: exercise.defects.length + EXTRA_LINES }, (_, i) => <tr key={i} className="blank"><td className="c num">{i + 1}</td><td>{'\u00a0'}</td><td>{'\u00a0'}</td><td>{'\u00a0'}</td></tr>)}
        </tbody>
      </table>
      {answers && exercise.sound.length > 0 && (
        <>
          <h2>{t('resultsSound')}</h2>
          <ul className="sound">{exercise.sound.map((passage) => <li key={passage.quote}><q lang="vi">{passage.quote}</q>: {passage.why[language]}</li>)}</ul>
        </>
      )}
      <p className="ft">{t(own ? 'handoutOwnFoot' : 'handoutFoot')}</p>
    </article>
  );
}
