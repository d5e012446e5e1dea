import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../rules/checks/rule.ts';
import { review } from '../../rules/review.ts';
import { wordsOf } from '../messages/index.ts';
import { FOLDERS } from '../paths.ts';
import { compare, type Mark } from './compare.ts';
import { checkExercise, type PlacedExercise } from './exercise.ts';
import { Handout } from './Handout.tsx';
import { keepPlayed, loadOwn, loadPlayed, NOTHING_PLAYED, type Played } from './keep.ts';
import { PlayView } from './PlayView.tsx';
import { ProjectorView } from './ProjectorView.tsx';
import { RULE_IDS } from './problems.ts';
import { ResultsView } from './ResultsView.tsx';

interface Props {
  language: Language;
  root: string;
  /** Id of an exercise of the site; null = one that this device keeps, named in the address. */
  exercise: string | null;
}

type View = 'play' | 'results' | 'project' | 'handout' | 'answers';
const VIEWS: readonly View[] = ['play', 'results', 'project', 'handout', 'answers'];

/** The view stands in the address, so that a trainer can keep a link to each. */
function useView(): [View, (view: View) => void] {
  const read = (): View => VIEWS.find((view) => location.hash === `#${view}`) ?? 'play';
  const view = useSyncExternalStore((changed) => { addEventListener('hashchange', changed); return () => removeEventListener('hashchange', changed); }, read);
  return [view, (next) => { location.hash = next; scrollTo(0, 0); }];
}

export function WorkshopApp({ language, root, exercise: id }: Props) {
  const t = wordsOf(language);
  const own = id === null ? new URLSearchParams(location.search).get('id') ?? '' : null;
  const [loaded, setLoaded] = useState<{ exercise: PlacedExercise; played: Played } | 'loading' | 'missing'>('loading');
  useEffect(() => {
    const source = own === null ? fetch(`${root}${FOLDERS.exercise.vi}${id}/exercise.json`).then((response) => (response.ok ? response.json() as Promise<unknown> : undefined)) : loadOwn(own);
    void source.catch(() => undefined).then(async (data) => {
      const result = checkExercise(data, RULE_IDS);
      setLoaded(result.ok ? { exercise: result.exercise, played: await loadPlayed(own ?? id!) ?? NOTHING_PLAYED } : 'missing');
    });
  }, [id, own, root]);
  if (loaded === 'loading') return <p className="wrap page">{t('exerciseLoading')}</p>;
  if (loaded === 'missing') return <div className="wrap page"><p role="alert">{t('exerciseMissing')}</p><p><a href={root + FOLDERS.workshop[language]}>{t('workshopTitle')}</a></p></div>;
  return <Exercise {...loaded} {...{ language, root }} id={own ?? id!} own={own !== null} />;
}

function Exercise({ exercise, played, language, root, id, own }: { exercise: PlacedExercise; played: Played; language: Language; root: string; id: string; own: boolean }) {
  const t = wordsOf(language);
  const [view, setView] = useView();
  const [state, setState] = useState(played);
  const [keeps, setKeeps] = useState(true);
  const findings = useMemo(() => review(exercise.read).findings, [exercise]);
  const comparison = useMemo(() => compare(exercise, state.marks, findings), [exercise, state.marks, findings]);
  const change = (next: Played) => {
    setState(next);
    void keepPlayed(id, next).then(setKeeps);
  };
  const onMarks = (marks: readonly Mark[]) => change({ ...state, marks });
  const ruleHref = (rule: string) => `${root}${FOLDERS.rules[language]}${rule}/`;

  if (view === 'project') return <ProjectorView {...{ exercise, language, comparison }} groups={state.groups} onGroups={(groups) => change({ ...state, groups })} onClose={() => setView('play')} />;
  if (view === 'handout' || view === 'answers') return <div className="sheet-page"><p className="wrap screen-only"><button type="button" className="btn btn-main" onClick={() => print()}>{t('handoutPrint')}</button> <button type="button" className="btn" onClick={() => setView('play')}>{t('playBack')}</button></p><Handout exercise={exercise} language={language} answers={view === 'answers'} own={own} /></div>;
  return (
    <div className="play-page">
      <div className="play-head">
        <div><h1>{exercise.title[language]}</h1><p>{t(`level.${exercise.level}`)} · {t('workshopMinutes', { count: exercise.minutes })}. {exercise.intro[language]}</p></div>
        <p className="play-links">
          <button type="button" className="btn" onClick={() => setView('project')}>{t('exerciseProject')}</button>
          {own
            ? <><button type="button" className="btn" onClick={() => setView('handout')}>{t('exerciseHandout')}</button><button type="button" className="btn" onClick={() => setView('answers')}>{t('exerciseAnswers')}</button></>
            : <><a className="btn" href={`${root}${FOLDERS.handout[language]}${id}/`}>{t('exerciseHandout')}</a><a className="btn" href={`${root}${FOLDERS.answers[language]}${id}/`}>{t('exerciseAnswers')}</a></>}
        </p>
      </div>
      {view === 'results'
        ? (
          <ResultsView {...{ exercise, language, comparison, ruleHref }} buttons={<>
            <button type="button" className="btn btn-main" onClick={() => setView('play')}>{t('playBack')}</button>
            <button type="button" className="btn" onClick={() => { onMarks([]); setView('play'); }}>{t('playAgain')}</button>
            <button type="button" className="btn" onClick={() => setView('project')}>{t('exerciseProject')}</button>
          </>} />
        )
        : <PlayView {...{ exercise, language, keeps, onMarks }} marks={state.marks} onCompare={() => setView('results')} />}
    </div>
  );
}
