import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Span } from '../../../rules/draft/tree.ts';
import type { ManualQuestion } from '../../../rules/law/questions.ts';
import { basisWords } from '../findings/basis.ts';
import { shorten } from '../findings/Evidence.tsx';
import { useWords } from '../messages/index.ts';
import { ScrollList } from '../parts/ScrollList.tsx';
import type { DeskReview } from '../review.ts';
import { answer as answered, type Answer, type Work } from '../work/work.ts';
import { passagesFor } from './found.ts';
import { answeredOf, stepsFor, type StepQuestions } from './list.ts';

interface Props {
  review: DeskReview;
  work: Work;
  /** `merge` names the field: its keystrokes are one step to undo. */
  onWork(work: Work, merge?: string): void;
  onShow: ((span: Span) => void) | undefined;
}

/** The questions that no machine can answer, a step at a time. How many are left is said; a percentage is not. */
export function QuestionsView({ review, work, onWork, onShow }: Props) {
  const { t } = useWords();
  const steps = useMemo(() => stepsFor(review.facts.identity.regime), [review]);
  const [at, setAt] = useState(0);
  const all = steps.flatMap(({ questions }) => questions);
  const left = all.length - answeredOf(all, work);
  if (work.assessment === 'quick') {
    return (
      <div className="nothing">
        <p className="nothing-title">{t.questions.quick.title}</p>
        <p>{t.questions.quick.text(all.length)}</p>
        <p className="after-wide"><button type="button" className="btn btn-main start-full" onClick={() => onWork({ ...work, assessment: 'full' })}>{t.questions.quick.start}</button></p>
      </div>
    );
  }
  const current = steps[Math.min(at, steps.length - 1)];
  if (!current) return null;
  const next = steps[at + 1];
  return (
    <>
      <nav className="steps" aria-label={t.questions.steps}>
        {steps.map((each, i) => <StepButton key={each.step.step} each={each} current={i === at} work={work} onClick={() => setAt(i)} />)}
      </nav>
      <ScrollList label={t.questions.step(current.step.step)} key={at}>
        <StepHead each={current} work={work} />
        <ol>{current.questions.map((question) => <Question key={question.id} question={question} review={review} work={work} onWork={onWork} onShow={onShow} />)}</ol>
      </ScrollList>
      <div className="foot question-foot">
        <span className="num">{left > 0 ? t.questions.left(left) : t.questions.allDone} <button type="button" className="link" onClick={() => onWork({ ...work, assessment: 'quick' })}>{t.questions.toQuick}</button></span>
        <span className="foot-buttons">
          {at > 0 && <button type="button" className="btn" onClick={() => setAt(at - 1)}>{t.questions.previous}</button>}
          {next && <button type="button" className="btn btn-main" onClick={() => setAt(at + 1)}>{t.questions.next(next.step.step)}</button>}
        </span>
      </div>
    </>
  );
}

function StepButton({ each, current, work, onClick }: { each: StepQuestions; current: boolean; work: Work; onClick(): void }) {
  const { t, language } = useWords();
  const done = answeredOf(each.questions, work) === each.questions.length;
  return (
    <button type="button" className={done ? 'step done-step' : 'step'} aria-current={current ? 'step' : undefined} title={each.step.title[language]} aria-label={`${each.step.step}, ${t.questions.title(each.step.step, each.step.title[language])}`} onClick={onClick}>
      {done && <Check aria-hidden />}{each.step.step}
    </button>
  );
}

function StepHead({ each: { step, questions }, work }: { each: StepQuestions; work: Work }) {
  const { t, language } = useWords();
  return (
    <header className="step-head">
      <h2>{t.questions.title(step.step, step.title[language])}</h2>
      {step.basis.length > 0 && <p>{step.basis.map((basis) => basisWords(basis, language).citation).join('; ')}.</p>}
      <p className="num">{t.questions.progress(answeredOf(questions, work), questions.length)}</p>
    </header>
  );
}

const ANSWERS: readonly Answer[] = ['yes', 'no', 'unclear', 'inapplicable'];

function Question({ question, review, work, onWork, onShow }: { question: ManualQuestion } & Props) {
  const { t, language } = useWords();
  const given = work.answers[question.id];
  const [remarking, setRemarking] = useState(Boolean(given?.remark));
  const say = (change: Parameters<typeof answered>[2], merge?: string) => onWork(answered(work, question.id, change, new Date().toISOString()), merge);
  return (
    <li className="question">
      <fieldset>
        <legend><span className="num number">{question.number}.</span> {question.question[language]}</legend>
        <div className="answers">
          {ANSWERS.map((each) => (
            <label key={each} className={given?.answer === each ? 'on' : undefined}>
              <input type="radio" name={question.id} checked={given?.answer === each} onChange={() => say({ answer: each })} />{t.questions.answers[each]}
            </label>
          ))}
          {given?.answer && <button type="button" className="link small-link" onClick={() => say({ answer: null })}>{t.questions.clear}</button>}
        </div>
      </fieldset>
      {remarking
        ? <textarea aria-label={t.questions.remark(question.number)} value={given?.remark ?? ''} onChange={(event) => say({ remark: event.target.value }, `remark ${question.id}`)} />
        : <button type="button" className="link small-link" onClick={() => setRemarking(true)}>{t.questions.addRemark}</button>}
      <Found question={question} review={review} onShow={onShow} />
    </li>
  );
}

const SHOWN = 3;

function Found({ question, review, onShow }: { question: ManualQuestion; review: DeskReview; onShow: Props['onShow'] }) {
  const { t } = useWords();
  const [every, setEvery] = useState(false);
  const passages = useMemo(() => passagesFor(question, review), [question, review]);
  if (!passages) return null;
  return (
    <div className="part">
      <h3>{t.questions.found}</h3>
      {passages.length === 0 && <p>{t.questions.foundNothing}</p>}
      <ul>
        {(every ? passages : passages.slice(0, SHOWN)).map((passage) => (
          <li key={passage.start} lang="vi" className="read">
            {onShow ? <button type="button" className="link plain" onClick={() => onShow(passage)}>“{shorten(passage.quote)}”</button> : `“${shorten(passage.quote)}”`}
          </li>
        ))}
      </ul>
      {passages.length > SHOWN && !every && <button type="button" className="link small-link num" onClick={() => setEvery(true)}>{t.questions.foundMore(passages.length - SHOWN)}</button>}
    </div>
  );
}
