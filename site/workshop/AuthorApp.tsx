import { useEffect, useState } from 'react';
import { FileDown, FileSearch, FileUp, Trash2 } from 'lucide-react';
import { download } from '../../extension/panel/download.ts';
import type { Language } from '../../rules/checks/rule.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { UnreadableDraft } from '../../rules/draft/tree.ts';
import { markdownOf } from '../draft/markdown-of.ts';
import { openFile, unreadable } from '../draft/read.ts';
import { readWords } from '../draft/words.ts';
import { wordsOf } from '../messages/index.ts';
import { FOLDERS } from '../paths.ts';
import { AuthorKey } from './AuthorKey.tsx';
import { exerciseFile, readExerciseFile, checkExercise, type Exercise, type ExerciseProblem, type Level } from './exercise.ts';
import { allOwn, deleteOwn, keepOwn } from './keep.ts';
import { RULE_IDS } from './problems.ts';

interface Saved { id: string; exercise: Exercise }

/** A trainer's own exercise: a draft, what the software found in it, what the trainer adds; kept here, shared as a file. */
export function AuthorApp({ language, root }: { language: Language; root: string }) {
  const t = wordsOf(language);
  const [own, setOwn] = useState<Saved[]>([]);
  const [current, setCurrent] = useState<Saved | null>(null);
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const refresh = () => allOwn().then(setOwn);
  useEffect(() => { void allOwn().then(setOwn); }, []);

  const tell = (list: readonly ExerciseProblem[]) => setProblems(list.map(({ code, words }) => t(`exerciseProblem.${code}`, { words })));
  const start = (draft: string) => {
    setProblems([]);
    setSaid('');
    const blank = (key: 'authorNameDefault' | 'authorIntroDefault') => ({ vi: wordsOf('vi')(key), en: wordsOf('en')(key) });
    setCurrent({ id: crypto.randomUUID(), exercise: { title: blank('authorNameDefault'), level: 1, minutes: 30, intro: blank('authorIntroDefault'), defects: [], sound: [], draft } });
  };
  const refuse = (error: unknown) => {
    if (!(error instanceof UnreadableDraft)) throw error;
    setProblems([unreadable(error, language)]);
  };
  const take = async (file: File) => {
    try { start(markdownOf(await openFile(file))); } catch (error) { refuse(error); }
  };
  const takeExercise = async (file: File) => {
    const result = readExerciseFile(await file.text(), RULE_IDS);
    if (!result.ok) { tell(result.problems); return; }
    const { title, level, minutes, intro, defects, sound, draft } = result.exercise;
    const saved = { id: crypto.randomUUID(), exercise: { title, level, minutes, intro, defects, sound, draft } };
    await keepOwn(saved.id, saved.exercise);
    setProblems([]);
    setSaid(t('authorImported', { title: title[language] }));
    setCurrent(saved);
    await refresh();
  };
  const change = (part: Partial<Exercise>) => { if (current) setCurrent({ ...current, exercise: { ...current.exercise, ...part } }); };
  /** Nothing leaves this page, to disk or to the list, that could not be read again. */
  const checked = (): Saved | null => {
    const result = checkExercise(current?.exercise, RULE_IDS);
    if (!result.ok) { tell(result.problems); return null; }
    setProblems([]);
    return current;
  };
  const save = async (): Promise<Saved | null> => {
    const saved = checked();
    if (!saved) return null;
    await keepOwn(saved.id, saved.exercise);
    setSaid(t('authorSaved'));
    await refresh();
    return saved;
  };

  return (
    <div className="author">
      <p className="author-tools">
        <FileChoice label={t('authorOpen')} icon={<FileSearch aria-hidden />} accept=".docx,.doc,.pdf,.md,.txt,.html,.htm" onFile={(file) => void take(file)} />
        <FileChoice label={t('authorImport')} icon={<FileUp aria-hidden />} accept=".json,application/json" onFile={(file) => void takeExercise(file)} />
        {current && <button type="button" className="btn" onClick={() => setCurrent(null)}>{t('authorNew')}</button>}
      </p>
      <output className="said">{said}</output>
      {problems.length > 0 && <ul className="problem" role="alert">{problems.map((problem) => <li key={problem}>{problem}</li>)}</ul>}
      {!current && (
        <form className="author-paste" onSubmit={(event) => { event.preventDefault(); try { start(markdownOf(readWords(pasted))); } catch (error) { refuse(error); } }}>
          <label className="field">{t('authorPaste')}<textarea rows={8} value={pasted} onChange={(event) => setPasted(event.target.value)} /></label>
          <button type="submit" className="btn btn-main" disabled={!pasted.trim()}>{t('authorUse')}</button>
        </form>
      )}
      {current && (
        <>
          <h2>{t('authorForm')}</h2>
          <div className="author-facts">
            <label className="field wide">{t('authorName')}<input type="text" value={current.exercise.title[language]} onChange={(event) => change({ title: { vi: event.target.value, en: event.target.value } })} /></label>
            <label className="field">{t('authorLevel')}<select value={current.exercise.level} onChange={(event) => change({ level: Number(event.target.value) as Level })}>{([1, 2, 3] as const).map((level) => <option key={level} value={level}>{t(`level.${level}`)}</option>)}</select></label>
            <label className="field">{t('authorMinutes')}<input type="number" min="1" max="600" value={current.exercise.minutes} onChange={(event) => change({ minutes: Number(event.target.value) })} /></label>
            <label className="field wide">{t('authorIntro')}<input type="text" value={current.exercise.intro[language]} onChange={(event) => change({ intro: { vi: event.target.value, en: event.target.value } })} /></label>
          </div>
          <AuthorKey key={current.id} language={language} exercise={current.exercise} draft={readMarkdown(current.exercise.draft)} onChange={change} />
          <p className="go">
            <button type="button" className="btn btn-main" onClick={() => void save().then((saved) => { if (saved) download(`${saved.exercise.title[language]}.json`, exerciseFile(saved.exercise), 'application/json'); })}><FileDown aria-hidden />{t('authorExport')}</button>
            <button type="button" className="btn" onClick={() => void save().then((saved) => { if (saved) location.href = `${root}${FOLDERS.ownExercise[language]}?id=${saved.id}`; })}>{t('authorPlay')}</button>
          </p>
        </>
      )}
      <h2>{t('workshopOwn')}</h2>
      {own.length === 0 && <p className="muted">{t('workshopOwnNone')}</p>}
      <ul className="own-list">
        {own.map((saved) => (
          <li key={saved.id}>
            <a href={`${root}${FOLDERS.ownExercise[language]}?id=${saved.id}`}>{saved.exercise.title[language]}</a>
            <span className="muted num">{t(`level.${saved.exercise.level}`)} · {t('workshopDefects', { count: saved.exercise.defects.length })}</span>
            <button type="button" className="btn btn-quiet btn-icon" aria-label={t('authorDelete', { title: saved.exercise.title[language] })} onClick={() => void deleteOwn(saved.id).then(refresh)}><Trash2 aria-hidden /></button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FileChoice({ label, icon, accept, onFile }: { label: string; icon: React.ReactNode; accept: string; onFile(file: File): void }) {
  return (
    <label className="btn file-choice">
      {icon}{label}
      <input type="file" className="sr" accept={accept} onChange={(event) => { const file = event.target.files?.[0]; if (file) onFile(file); event.target.value = ''; }} />
    </label>
  );
}
