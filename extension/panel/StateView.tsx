import { FileStack, FolderOpen, NotebookPen, RefreshCw, ScanText } from 'lucide-react';
import { Pane, useWords, type Messages } from '../desk/index.ts';
import { VIEWER } from '../entrypoints/viewer/messages.ts';
import { openViewer } from '../entrypoints/viewer/open-viewer.ts';
import type { Part } from '../wire.ts';
import type { TabState } from './tab-review.ts';

interface Props {
  state: TabState;
  onRead(part: Part): void;
  onPaste(): void;
  onSaved(): void;
  onStop(): void;
}

/** What the panel shows where there is no review: why, what was not done, what can be done next. */
export function StateView({ state, onRead, onPaste, onSaved, onStop }: Props) {
  const { t, language } = useWords();
  const selection = <button type="button" className="btn" onClick={() => onRead('selection')}><ScanText aria-hidden />{t.actions.selection}</button>;
  const saved = <button type="button" className="btn" onClick={onSaved}><FileStack aria-hidden />{t.saved.open}</button>;
  const paste = <button type="button" className="btn" onClick={onPaste}><NotebookPen aria-hidden />{t.actions.paste}</button>;
  const file = <button type="button" className="btn" onClick={() => void openViewer(false)}><FolderOpen aria-hidden />{VIEWER[language].openFile}</button>;
  const again = <button type="button" className="btn" onClick={() => onRead('draft')}><RefreshCw aria-hidden />{t.actions.reread}</button>;
  const progress = state.view === 'reading' ? state.progress : null;
  switch (state.view) {
    case 'noDraft':
      return (
        <Pane title={t.states.noDraft.title} small={t.states.nothingIsNotPass} actions={<>{selection}{file}{paste}{saved}<button type="button" className="link" onClick={() => onRead('whole')}>{t.actions.whole}</button></>}>
          <p>{t.states.noDraft.text}</p>
        </Pane>
      );
    case 'noAccess':
    case 'forbidden':
    case 'lost':
      return <Pane title={t.states[state.view].title} actions={<>{state.view === 'forbidden' ? null : again}{file}{paste}{saved}</>}><p>{t.states[state.view].text}</p></Pane>;
    case 'stopped': return <Pane title={t.states.stopped.title} small={t.states.nothingIsNotPass} actions={<>{again}{selection}{paste}{saved}</>}><p>{t.states.stopped.text}</p></Pane>;
    case 'unreadable': return <Unreadable code={state.code} again={again} selection={selection} paste={paste} file={file} />;
    default:
      return (
        <Pane title={t.states.reading.title} actions={progress === null ? null : <button type="button" className="btn" onClick={onStop}>{VIEWER[language].cancel}</button>}>
          <output className="num">{state.view === 'reading' && state.characters !== null ? t.states.reading.checking(state.characters.toLocaleString(language)) : t.states.reading.text}</output>
          <progress aria-label={t.states.reading.title} {...(progress === null ? {} : { value: progress })} />
        </Pane>
      );
  }
}

function Unreadable({ code, again, selection, paste, file }: { code: string; again: React.ReactNode; selection: React.ReactNode; paste: React.ReactNode; file: React.ReactNode }) {
  const { t, language } = useWords();
  const ofTab = <button type="button" className="btn btn-main" onClick={() => void openViewer(true)}><FolderOpen aria-hidden />{VIEWER[language].openTab}</button>;
  if (code === 'picture' || code === 'pdf') {
    const words = t.states[code];
    return (
      <Pane kicker={words.kicker} title={words.title} small={t.states.nothingIsNotPass} actions={<>{code === 'pdf' ? ofTab : file}{paste}{code === 'picture' ? again : null}</>}>
        <p>{words.text}</p>
        <ol>{words.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      </Pane>
    );
  }
  const words = unreadableWords(code, t);
  return (
    <Pane kicker={t.states.unreadable.kicker} title={words.title} actions={<>{again}{code === 'noSelection' ? selection : null}{paste}</>}>
      <p>{words.text}</p>
    </Pane>
  );
}

function unreadableWords(code: string, t: Messages): { title: string; text: string } {
  if (code === 'empty' || code === 'binary' || code === 'noSelection') return t.states.unreadable[code];
  return t.states.unreadable.other;
}
