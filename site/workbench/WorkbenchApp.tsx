import { lazy, Suspense, useCallback, useEffect, useRef, useState, type DragEvent } from 'react';
import { CircleStop, Download, FileSearch, Lock, PencilLine, ScanText, Table2, Undo2, X } from 'lucide-react';
import { Paint } from '../../extension/content/paint.ts';
import { textAt } from '../../extension/content/point.ts';
import type { Settled } from '../../extension/desk/index.ts';
import { locatorIn } from '../../extension/desk/locator.ts';
import { download } from '../../extension/panel/download.ts';
import type { Language } from '../../rules/checks/rule.ts';
import type { Span } from '../../rules/draft/tree.ts';
import { editableWords } from '../draft/editable.ts';
import { unreadable } from '../draft/read.ts';
import { wordsOf } from '../messages/index.ts';
import { Editor, type DraftPane } from './Editor.tsx';
import { FilePaper } from './FilePaper.tsx';
import { selectedIn } from './selected.ts';
import { useBench } from './useBench.ts';
import { useRequests } from './useRequests.ts';

// Desk and matrix carry the rules with them: an empty bench opens without.
const ReviewSide = lazy(() => import('./ReviewSide.tsx'));
const MatrixPane = lazy(() => import('./MatrixPane.tsx'));

interface Props {
  language: Language;
  onLanguage(language: Language): void;
  /** The sample draft, Markdown. */
  sample(): Promise<string>;
  ruleHref(rule: string): string;
  /** Opens the sample at once. */
  withSample?: boolean;
}

const ACCEPTED = '.docx,.docm,.dotx,.doc,.pdf,.md,.txt,.html,.htm,.mht,.mhtml';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const NO_MARKS: readonly Settled[] = [];

/** The draft at the left, editable, and the reviewer's desk at the right. */
export function WorkbenchApp({ language, onLanguage, sample, ruleHref, withSample = false }: Props) {
  const t = wordsOf(language);
  const bench = useBench();
  const { source, reviewed, trouble, reading, checking, progress } = bench;
  const [active, setActive] = useState<string | null>(null);
  const [matrix, setMatrix] = useState(false);
  const [dropping, setDropping] = useState(false);
  const [allMarks, onMarks] = useState(NO_MARKS);
  const pane = useRef<DraftPane>(null);
  const input = useRef<HTMLInputElement>(null);
  const [paint] = useState(() => new Paint());

  const file = source.kind === 'file' ? source.file : null;
  const shown = reviewed?.isDraft ? reviewed : null;
  const marks = shown ? allMarks : NO_MARKS;
  const requests = useRequests(source.since);
  useEffect(() => {
    paint.show({ range: (span: Span) => pane.current?.range(span) ?? null }, marks.map(({ key, mark, finding }) => ({ key, mark, start: finding.start, end: finding.end, absent: finding.absent })));
    paint.activate(active ? paint.range(active) : null);
    return () => paint.clear();
    // Another pane has other words to mark.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [paint, marks, active, source, matrix, reviewed]);

  const clear = () => { setActive(null); setMatrix(false); };
  const openSample = () => sample().then((words) => bench.open(new File([words], `${t('benchSample')}.md`)));
  useEffect(() => {
    if (withSample) void openSample();
    // Once, when the page opens.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, []);
  const show = useCallback((span: Span) => {
    setMatrix(false);
    requestAnimationFrame(() => {
      const range = pane.current?.range(span);
      const box = pane.current?.box?.closest('.bench-draft');
      if (!range || !box) return;
      const [words, frame] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
      box.scrollBy({ top: words.top - frame.top - frame.height / 2 + Math.min(words.height, frame.height) / 2, behavior: 'instant' });
    });
  }, []);
  const pick = (event: React.MouseEvent) => {
    const place = textAt(document, event.clientX, event.clientY);
    const hit = place && paint.at(place.node, place.offset);
    if (hit) setActive(hit.key);
  };
  const take = (chosen: File | undefined) => { if (chosen) { clear(); void bench.open(chosen); } };
  const drop = (event: DragEvent) => {
    const [chosen] = event.dataTransfer.files;
    setDropping(false);
    if (!chosen) return; // words dropped into the editor are the browser's business
    event.preventDefault();
    take(chosen);
  };
  const comments = async () => {
    if (!file || !shown) return;
    const [{ addWordComments }, { findingComments }] = await Promise.all([import('../../rules/report/docx-comments/write.ts'), import('../../rules/report/docx-comments/findings.ts')]);
    const bytes = addWordComments(file.bytes, file.draft, findingComments({ ...shown.review, draft: file.draft }, language, marks.map(({ finding, decision, own }) => ({ finding, remark: decision?.remark, own: own !== undefined }))), { author: t('benchAuthor'), initials: 'LKG', date: new Date() });
    download(file.name.replace(/(?:\.\w+)?$/, ` - ${t('workbenchResult')}.docx`), bytes as BlobPart, WORD_TYPE);
  };
  const status = reading ? (reading.total ? t('benchPages', { done: reading.done, total: reading.total }) : t('workbenchReading', { file: reading.name }))
    : checking ? progress === null ? t('benchChecking') : t('benchProgress', { percent: Math.floor(progress * 100) }) : reviewed ? (reviewed.place ? t('benchRechecked', { place: locatorIn(reviewed.place, language) }) : t('benchRecheckedAll')) : '';
  const empty = source.kind === 'words' && !source.words.trim();
  // What was stopped or cannot be read is told in the draft's place.
  const nothing = reviewed ? t('workbenchNoDraft') : reading || checking ? status : empty ? t('workbenchEmptyText') : '';

  return (
    <div className={dropping ? 'bench dropping' : 'bench'} role="presentation" lang={language} onFocus={bench.warm} onPointerDown={bench.warm} onDragOver={(event) => { event.preventDefault(); setDropping(true); bench.warm(); }} onDragLeave={() => setDropping(false)} onDrop={drop}>
      <section className="tool" aria-label={t('workbenchTitle')}>
        <button type="button" className="btn" onClick={() => input.current?.click()}><FileSearch aria-hidden />{t('benchOpen')}</button>
        <input ref={input} type="file" hidden accept={ACCEPTED} onChange={(event) => { take(event.target.files?.[0]); event.target.value = ''; }} />
        {file && <button type="button" className="btn" onClick={() => bench.putWords(editableWords(file.draft), file)}><PencilLine aria-hidden />{t('benchEditFile')}</button>}
        {source.kind === 'words' && source.file && <button type="button" className="btn" onClick={() => bench.putFile(source.file!)}><Undo2 aria-hidden />{t('benchUndoFile')}</button>}
        {shown && <button type="button" className="btn btn-quiet" aria-pressed={matrix} onClick={() => setMatrix(!matrix)}><Table2 aria-hidden />{t('benchMatrix')}</button>}
        {file?.draft.word && shown && <button type="button" className="btn btn-quiet" onClick={() => void comments()}><Download aria-hidden />{t('benchComments')}</button>}
        {empty && !reading && <button type="button" className="btn btn-quiet" onClick={() => void openSample()}><ScanText aria-hidden />{t('benchSample')}</button>}
        {!empty && <button type="button" className="btn btn-quiet" onClick={() => { clear(); bench.putWords(''); }}><X aria-hidden />{t('benchClear')}</button>}
        <span className="spread">
          <output className="status">{status}</output>
          {progress !== null && <button type="button" className="btn btn-quiet" onClick={bench.stop}><CircleStop aria-hidden />{t('benchStop')}</button>}
          {shown && <a className="to-desk" href="#desk" onClick={(event) => { event.preventDefault(); document.querySelector('#desk')?.scrollIntoView(); }}>{t('benchToDesk', { count: marks.length })}</a>}
          <span className="local" title={t('benchLocalTitle', { count: requests })}><Lock aria-hidden /><span className="num">{shown ? `${t('benchLocal')}: ${t('benchRequests', { count: requests })}` : t('benchLocal')}</span></span>
        </span>
      </section>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-tabindex -- the list beside it opens findings by keyboard; a box that scrolls must take the focus */}
      <section className="bench-draft" aria-label={t('workbenchDraft')} tabIndex={0} onClick={pick}>
        {trouble && <p className="problem" role="alert">{trouble === 'failed' ? t('benchFailed') : trouble === 'stopped' ? t('benchStopped') : unreadable(trouble, language)}</p>}
        {file?.draft.notices.map((notice) => <p key={notice.code} className="reading-note">{unreadable(notice, language)}</p>)}
        {matrix && shown
          ? <Suspense><MatrixPane review={shown.review} language={language} onShow={show} /></Suspense>
          : source.kind === 'words'
            ? <Editor key={source.seed} view={pane} words={source.words} map={reviewed?.map ?? null} label={t('workbenchEditor')} placeholder={t('benchTyping')} onWords={bench.type} onRichPaste={(html) => { take(new File([html], `${t('workbenchDraft')}.html`)); return true; }} />
            : <FilePaper view={pane} draft={source.file.draft} />}
      </section>
      <aside id="desk" className="bench-desk" aria-label={t('workbenchResult')}>
        {shown
          ? (
            <Suspense>
              <ReviewSide
                {...{ language, onLanguage, ruleHref, onMarks, active }} reviewed={shown} name={file?.name ?? (source.kind === 'words' ? source.file?.name : null) ?? null} onActive={setActive} onShow={show}
                selection={() => Promise.resolve(selectedIn(pane.current, shown.map, shown.review.draft.text, file !== null))}
              />
            </Suspense>
          )
          : <p className="bench-none">{nothing}</p>}
      </aside>
    </div>
  );
}
