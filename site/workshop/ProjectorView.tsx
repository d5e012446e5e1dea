import { useEffect, useState } from 'react';
import { useKeys } from '../../extension/desk/keys.ts';
import type { Language } from '../../rules/checks/rule.ts';
import { wordsOf } from '../messages/index.ts';
import type { Comparison } from './compare.ts';
import type { PlacedExercise } from './exercise.ts';
import { around } from './around.ts';
import type { Played } from './keep.ts';
import { problemTitle } from './problems.ts';

interface Props {
  exercise: PlacedExercise;
  language: Language;
  comparison: Comparison;
  groups: Played['groups'];
  onGroups(groups: Played['groups']): void;
  onClose(): void;
}

const MINUTES = 3;

/** One defect at a time in large type: first the passage and the question, then the answer, what the groups said and what the software says. */
export function ProjectorView({ exercise, language, comparison, groups, onGroups, onClose }: Props) {
  const t = wordsOf(language);
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState(false);
  const total = comparison.defects.length;
  const { defect, engine } = comparison.defects[at]!;
  const go = (to: number) => {
    if (to < 0 || to >= total) return;
    setAt(to);
    setShown(false);
  };
  useKeys({ ArrowRight: () => go(at + 1), ArrowLeft: () => go(at - 1), PageDown: () => go(at + 1), PageUp: () => go(at - 1), ' ': () => setShown((now) => !now), Escape: onClose });
  const line = defect.place ? around(exercise.read, defect.place) : null;
  const said = groups.said[at] ?? 0;
  const saySaid = (count: number) => onGroups({ ...groups, said: comparison.defects.map((_, i) => (i === at ? count : groups.said[i] ?? 0)) });
  return (
    <section className="projector" aria-label={t('exerciseProject')}>
      <header>
        <p><b>{exercise.title[language]}</b> {t(`level.${exercise.level}`)}</p>
        <p className="num">{t('projectStep', { at: at + 1, total })}</p>
      </header>
      <div className="slide">
        <h2>{t(!defect.place ? 'projectAskWhole' : defect.absent ? 'projectAskAbsent' : 'projectAsk')}</h2>
        {line && <p className="passage" lang="vi">{line.before}<mark className={defect.absent ? 'active absent' : 'active'}>{line.words}</mark>{line.after}</p>}
        <div aria-live="polite">
          {shown && (
            <dl>
              <div><dt>{t('resultsKey')}</dt><dd><b>{problemTitle(defect.rule, language)}.</b> {defect.why[language]}</dd></div>
              <div><dt>{t('resultsFix')}</dt><dd>{defect.fix[language]}</dd></div>
              <div><dt>{t('resultsSoftware')}</dt><dd>{engine ? engine.message[language] : t('resultsEngineSilent')}</dd></div>
              <div>
                <dt>{t('projectGroups')}</dt>
                <dd className="groups num">
                  <input type="number" min="0" max="99" aria-label={t('projectGroupsSaid')} value={said} onChange={(event) => saySaid(Number(event.target.value))} /> {t('projectGroupsSaid')} <input type="number" min="0" max="99" aria-label={t('projectGroupsTotal')} value={groups.total} onChange={(event) => onGroups({ ...groups, total: Number(event.target.value) })} /> {t('projectGroupsTotal')}
                </dd>
              </div>
            </dl>
          )}
        </div>
      </div>
      <footer>
        <button type="button" className="btn" disabled={at === 0} onClick={() => go(at - 1)}>{t('projectPrevious')}</button>
        <button type="button" className="btn" onClick={() => setShown(!shown)}>{t(shown ? 'projectHide' : 'projectShow')}</button>
        <button type="button" className="btn btn-quiet" onClick={onClose}>{t('projectClose')}</button>
        <span className="spread"><Clock key={at} language={language} /></span>
        <button type="button" className="btn btn-main" disabled={at === total - 1} onClick={() => go(at + 1)}>{t('projectNext')}</button>
      </footer>
      <p className="keys-hint">{t('projectKeys')}</p>
    </section>
  );
}

function Clock({ language }: { language: Language }) {
  const t = wordsOf(language);
  const [left, setLeft] = useState<number | null>(null);
  const running = left !== null && left > 0;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setLeft((now) => (now ? now - 1 : 0)), 1000);
    return () => clearInterval(timer);
  }, [running]);
  if (left === null) return <button type="button" className="btn btn-quiet" onClick={() => setLeft(MINUTES * 60)}>{t('projectTimerStart')}</button>;
  const time = `${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}`;
  return <><span className="num" role="timer">{t('projectTimer', { time })}</span> <button type="button" className="btn btn-quiet" onClick={() => setLeft(null)}>{t('projectTimerStop')}</button></>;
}
