import type { SiteData } from '../data.ts';
import { toHtml } from '../markdown.ts';
import { wordsOf } from '../messages/index.ts';
import type { Here } from '../paths.ts';
import { Handout } from '../workshop/Handout.tsx';
import type { SiteExercise } from '../exercises.ts';

export function WorkshopIndex({ here, data }: { here: Here; data: SiteData }) {
  const t = wordsOf(here.language);
  return (
    <main id="main" className="wrap page">
      <h1>{t('workshopTitle')}</h1>
      <p className="ask-lead">{t('workshopLead')}</p>
      <div className="hd"><h2>{t('workshopExercises')}</h2></div>
      {data.exercises.length === 0 && <p>{t('workshopNone')}</p>}
      <ol className="exercises">
        {data.exercises.map(({ id, exercise }) => (
          <li key={id}>
            <div>
              <h3><a href={here.to('exercise', `${id}/`)}>{exercise.title[here.language]}</a></h3>
              <p>{exercise.intro[here.language]}</p>
            </div>
            <p className="facts-line num">{t(`level.${exercise.level}`)} · {t('workshopMinutes', { count: exercise.minutes })} · {t('workshopDefects', { count: exercise.defects.length })}</p>
            <p className="links"><a className="btn btn-main" href={here.to('exercise', `${id}/`)}>{t('exerciseStart')}</a><a href={here.to('exercise', `${id}/#project`)}>{t('exerciseProject')}</a><a href={here.to('handout', `${id}/`)}>{t('exerciseHandout')}</a><a href={here.to('answers', `${id}/`)}>{t('exerciseAnswers')}</a></p>
          </li>
        ))}
      </ol>
      <div className="hd"><h2>{t('workshopTrainer')}</h2></div>
      <ul className="plain-links">
        <li><a href={here.to('guide')}>{t('workshopGuide')}</a></li>
        <li><a href={here.to('author')}>{t('workshopAuthor')}</a></li>
      </ul>
    </main>
  );
}

/** Where the exercise is played; without script the handouts remain. */
export function ExercisePage({ here, exercise }: { here: Here; exercise: SiteExercise | null }) {
  const t = wordsOf(here.language);
  return (
    <main id="main">
      <div id="workshop" data-language={here.language} data-root={here.root} {...(exercise ? { 'data-exercise': exercise.id } : {})} />
      <noscript>
        <div className="wrap page">
          <p>{t('exerciseNoScript')}</p>
          {exercise && <p><a href={here.to('handout', `${exercise.id}/`)}>{t('exerciseHandout')}</a> · <a href={here.to('answers', `${exercise.id}/`)}>{t('exerciseAnswers')}</a></p>}
        </div>
      </noscript>
    </main>
  );
}

export function HandoutPage({ here, exercise, answers }: { here: Here; exercise: SiteExercise; answers: boolean }) {
  const t = wordsOf(here.language);
  return (
    <main id="main">
      <p className="wrap screen-only"><a href={here.to('workshop')}>{t('workshopTitle')}</a><button type="button" className="btn" data-print hidden>{t('handoutPrint')}</button></p>
      <Handout exercise={exercise.exercise} language={here.language} answers={answers} />
    </main>
  );
}

export function AuthorPage({ here }: { here: Here }) {
  const t = wordsOf(here.language);
  return (
    <main id="main" className="wrap page">
      <p className="crumb"><a href={here.to('workshop')}>{t('workshopTitle')}</a></p>
      <h1>{t('authorTitle')}</h1>
      <p className="ask-lead">{t('authorLead')}</p>
      <div id="author" data-language={here.language} data-root={here.root} />
      <noscript><p>{t('exerciseNoScript')}</p></noscript>
    </main>
  );
}

export function GuidePage({ here, data }: { here: Here; data: SiteData }) {
  const t = wordsOf(here.language);
  return (
    <main id="main" className="wrap page">
      <p className="crumb"><a href={here.to('workshop')}>{t('workshopTitle')}</a></p>
      <h1>{t('guideTitle')}</h1>
      <div className="prose guide" dangerouslySetInnerHTML={{ __html: toHtml(data.guide[here.language]) }} />
    </main>
  );
}
