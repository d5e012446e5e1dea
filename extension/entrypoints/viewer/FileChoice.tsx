import { noticeText } from '../../../rules/draft/notices.ts';
import type { Language } from '../../../rules/checks/rule.ts';
import { Pane } from '../../desk/index.ts';
import type { ViewerWords } from './messages.ts';
import type { FileState } from './useFile.ts';
import { FileButton } from './FileButton.tsx';

interface Props {
  state: Exclude<FileState, { view: 'open' }>;
  t: ViewerWords;
  language: Language;
  note: string | null;
  onFile(file: File | undefined): void;
  onStop(): void;
}

/** What stands where no file is open: the place to drop one, how far reading has come, or why it was refused. */
export function FileChoice({ state, t, language, note, onFile, onStop }: Props) {
  const pick = <FileButton label={t.pick} onFile={onFile} main />;
  if (state.view === 'reading') {
    return (
      <Pane title={t.reading(state.name)} actions={<button type="button" className="btn" onClick={onStop}>{t.cancel}</button>}>
        {state.total > 0 && <output className="num">{state.step === 'pages' ? t.pages(state.done, state.total) : t.checking}</output>}
        <progress aria-label={t.reading(state.name)} {...(state.total > 0 ? { value: state.done, max: state.total } : {})} />
      </Pane>
    );
  }
  if (state.view === 'refused') {
    return (
      <Pane kicker={state.name} title={t.refused} small={t.private} actions={pick}>
        <p role="alert">{(state.problem && noticeText(state.problem, language)) ?? t.failed}</p>
      </Pane>
    );
  }
  return (
    <Pane title={t.title} small={t.private} actions={pick}>
      {note && <p role="alert">{note}</p>}
      <p>{t.drop}</p>
      <p className="muted">{t.kinds}</p>
    </Pane>
  );
}
