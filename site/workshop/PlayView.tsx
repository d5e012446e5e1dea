import { Check, ChevronDown, ChevronUp, X } from 'lucide-react';
import { useMemo, useState, type FormEvent } from 'react';
import type { Language } from '../../rules/checks/rule.ts';
import { DraftView } from '../draft/DraftView.tsx';
import { wordsOf } from '../messages/index.ts';
import type { Mark } from './compare.ts';
import type { PlacedExercise } from './exercise.ts';
import { ProblemSelect } from './ProblemSelect.tsx';
import { problemTitle } from './problems.ts';
import { useDraftPlace } from './useDraftPlace.ts';

interface Props {
  exercise: PlacedExercise;
  language: Language;
  marks: readonly Mark[];
  onMarks(marks: readonly Mark[]): void;
  onCompare(): void;
  /** False when the browser keeps nothing. */
  keeps: boolean;
}

/** Reading and marking: the draft at the left, the marks at the right. */
export function PlayView({ exercise, language, marks, onMarks, onCompare, keeps }: Props) {
  const t = wordsOf(language);
  const [rule, setRule] = useState('');
  const [note, setNote] = useState('');
  const [said, setSaid] = useState('');
  const places = useMemo(() => marks.map((mark) => mark.place), [marks]);
  const { paper, place, choose, step, pick, show } = useDraftPlace(exercise.read, places);

  const mark = (event: FormEvent) => {
    event.preventDefault();
    if (place === null || !rule) return;
    onMarks([...marks, { id: crypto.randomUUID(), place: place === 'whole' ? null : place, rule, note: note.trim() }]);
    setSaid(t('playMarked', { title: problemTitle(rule, language) }));
    setRule('');
    setNote('');
    choose(null);
    getSelection()?.removeAllRanges();
  };
  const words = place === 'whole' ? t('playWholeChosen') : place ? exercise.read.text.slice(place.start, place.end) : null;

  return (
    <div className="bench">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a box that scrolls is reached by keyboard */}
      <section className="bench-draft" aria-label={t('playDraft')} tabIndex={0}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the buttons beside it choose passages by keyboard */}
        <div ref={paper} className="paper" lang="vi" onClick={pick}><DraftView draft={exercise.read} /></div>
      </section>
      <aside className="bench-desk play" aria-label={t('playSide')}>
        <div className="play-scroll">
          <p className="muted">{t('playHow')}</p>
          <div className="play-steps">
            <button type="button" className="btn" onClick={() => step(-1)}><ChevronUp aria-hidden />{t('playPrevious')}</button>
            <button type="button" className="btn" onClick={() => step(1)}><ChevronDown aria-hidden />{t('playNext')}</button>
            <button type="button" className="btn" aria-pressed={place === 'whole'} onClick={() => choose('whole')}>{t('playWhole')}</button>
          </div>
          <form className="play-form" onSubmit={mark}>
            <p className="field-name">{t('playChosen')}</p>
            {words === null ? <p className="muted">{t('playNothing')}</p> : place === 'whole' ? <p>{words}</p> : <blockquote className="quote" lang="vi">{words.length > 320 ? `${words.slice(0, 320)}…` : words}</blockquote>}
            <label className="field">{t('playProblem')}<ProblemSelect language={language} value={rule} onChange={setRule} /></label>
            <label className="field">{t('playNote')}<input type="text" value={note} onChange={(event) => setNote(event.target.value)} /></label>
            <button type="submit" className="btn btn-main" disabled={place === null || !rule}><Check aria-hidden />{t('playMark')}</button>
            <output className="sr">{said}</output>
          </form>
          <h2 className="play-count num">{t('playMarks', { count: marks.length })}</h2>
          <ul className="play-marks">
            {marks.map((item) => (
              <li key={item.id}>
                <div>
                  <b>{problemTitle(item.rule, language)}</b>
                  {item.place
                    ? <button type="button" className="link small-link" onClick={() => show(item.place!)}>{cut(exercise.read.text.slice(item.place.start, item.place.end))}</button>
                    : <span className="muted">{t('playWholeChosen')}</span>}
                  {item.note && <span className="remark">{item.note}</span>}
                </div>
                <button type="button" className="btn btn-quiet btn-icon" aria-label={t('playRemove', { title: problemTitle(item.rule, language) })} onClick={() => onMarks(marks.filter((other) => other !== item))}><X aria-hidden /></button>
              </li>
            ))}
          </ul>
        </div>
        <div className="play-foot">
          <button type="button" className="btn btn-main" onClick={onCompare}>{t('playCompare')}</button>
          <span className="muted">{t(keeps ? 'playKept' : 'playNotKept')}</span>
        </div>
      </aside>
    </div>
  );
}

export function cut(words: string, longest = 90): string {
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s\S*$/, '')}…`;
}
