import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { locatorIn } from '../../extension/desk/locator.ts';
import { listFindings } from '../../extension/desk/review.ts';
import type { Finding, Language, Localized } from '../../rules/checks/rule.ts';
import type { Draft } from '../../rules/draft/tree.ts';
import { review } from '../../rules/review.ts';
import { DraftView } from '../draft/DraftView.tsx';
import { wordsOf } from '../messages/index.ts';
import type { Defect, Exercise } from './exercise.ts';
import { cut } from './PlayView.tsx';
import { ProblemSelect } from './ProblemSelect.tsx';
import { problemTitle } from './problems.ts';
import { findQuote } from './quotes.ts';
import { useDraftPlace } from './useDraftPlace.ts';

interface Props {
  language: Language;
  exercise: Exercise;
  draft: Draft;
  onChange(part: Partial<Exercise>): void;
}

const both = (words: string): Localized => ({ vi: words, en: words });

/** The answer key: taken from the software's findings, or written for a passage that the trainer chooses. */
export function AuthorKey({ language, exercise, draft, onChange }: Props) {
  const t = wordsOf(language);
  const [read] = useState(draft);
  const findings = useMemo(() => listFindings(review(read)), [read]);
  const places = useMemo(() => exercise.defects.map(({ quote }) => (quote ? findQuote(read.text, quote) : null)), [exercise.defects, read]);
  const { paper, place, choose, step, pick } = useDraftPlace(read, places);
  const [rule, setRule] = useState('');
  const [why, setWhy] = useState('');
  const [fix, setFix] = useState('');
  const [absent, setAbsent] = useState(false);

  const defectOf = (finding: Finding): Defect => ({
    rule: finding.rule, quote: finding.quote, absent: finding.absent || finding.quote === '',
    why: finding.reason ? { vi: `${finding.message.vi} ${finding.reason.vi}`, en: `${finding.message.en} ${finding.reason.en}` } : finding.message,
    fix: finding.suggestion ? both(finding.suggestion) : finding.message,
  });
  const same = (defect: Defect, finding: Finding) => defect.rule === finding.rule && defect.quote === finding.quote;
  const clear = () => { setRule(''); setWhy(''); setFix(''); setAbsent(false); choose(null); };
  const quote = place === null || place === 'whole' ? '' : read.text.slice(place.start, place.end);
  const add = () => { onChange({ defects: [...exercise.defects, { rule, quote, absent: absent || place === 'whole', why: both(why.trim()), fix: both(fix.trim()) }] }); clear(); };
  const addSound = () => { onChange({ sound: [...exercise.sound, { quote, why: both(why.trim()) }] }); clear(); };

  return (
    <div className="author-key">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a box that scrolls is reached by keyboard */}
      <section className="author-draft" aria-label={t('authorDraft')} tabIndex={0}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the buttons beside it choose passages by keyboard */}
        <div ref={paper} className="paper" lang="vi" onClick={pick}><DraftView draft={read} /></div>
      </section>
      <div>
        <h3>{t('authorProposed', { count: findings.length })}</h3>
        {findings.length === 0 && <p className="muted">{t('authorProposedNone')}</p>}
        <ul className="author-proposed">
          {findings.map(({ finding, key }) => (
            <li key={key}>
              <label>
                <input type="checkbox" aria-label={t('authorInclude', { message: finding.message[language] })} checked={exercise.defects.some((defect) => same(defect, finding))} onChange={(event) => onChange({ defects: event.target.checked ? [...exercise.defects, defectOf(finding)] : exercise.defects.filter((defect) => !same(defect, finding)) })} />
                <span>{finding.message[language]} <span className="muted">{locatorIn(finding.locator, language)}</span></span>
              </label>
            </li>
          ))}
        </ul>
        <h3>{t('authorOwn')}</h3>
        <div className="play-steps">
          <button type="button" className="btn" onClick={() => step(-1)}>{t('playPrevious')}</button>
          <button type="button" className="btn" onClick={() => step(1)}>{t('playNext')}</button>
          <button type="button" className="btn" aria-pressed={place === 'whole'} onClick={() => choose('whole')}>{t('playWhole')}</button>
        </div>
        {place === null ? <p className="muted">{t('playNothing')}</p> : <blockquote className="quote" lang="vi">{place === 'whole' ? t('playWholeChosen') : cut(quote, 320)}</blockquote>}
        <label className="field">{t('playProblem')}<ProblemSelect language={language} value={rule} onChange={setRule} /></label>
        <label className="field">{t('authorWhy')}<textarea rows={2} value={why} onChange={(event) => setWhy(event.target.value)} /></label>
        <label className="field">{t('authorFix')}<textarea rows={2} value={fix} onChange={(event) => setFix(event.target.value)} /></label>
        <label className="check"><input type="checkbox" checked={absent} onChange={(event) => setAbsent(event.target.checked)} /> {t('authorAbsent')}</label>
        <p className="go">
          <button type="button" className="btn" disabled={place === null || !rule || !why.trim() || !fix.trim()} onClick={add}>{t('authorAdd')}</button>
          <button type="button" className="btn btn-quiet" disabled={!quote || !why.trim()} onClick={addSound}>{t('authorAddSound')}</button>
        </p>
        <h3>{t('authorKey', { count: exercise.defects.length })}</h3>
        {exercise.defects.length === 0 && <p className="muted">{t('authorKeyNone')}</p>}
        <ul className="play-marks">
          {exercise.defects.map((defect) => <KeyItem key={`${defect.rule}-${defect.quote}`} title={problemTitle(defect.rule, language)} quote={defect.quote || t('playWholeChosen')} name={t('authorRemove', { title: problemTitle(defect.rule, language) })} onRemove={() => onChange({ defects: exercise.defects.filter((other) => other !== defect) })} />)}
          {exercise.sound.map((passage) => <KeyItem key={passage.quote} title={t('resultsSound')} quote={passage.quote} name={t('authorRemove', { title: t('resultsSound') })} onRemove={() => onChange({ sound: exercise.sound.filter((other) => other !== passage) })} />)}
        </ul>
      </div>
    </div>
  );
}

function KeyItem({ title, quote, name, onRemove }: { title: string; quote: string; name: string; onRemove(): void }) {
  return <li><div><b>{title}</b><span className="muted">{cut(quote)}</span></div><button type="button" className="btn btn-quiet btn-icon" aria-label={name} onClick={onRemove}><X aria-hidden /></button></li>;
}
