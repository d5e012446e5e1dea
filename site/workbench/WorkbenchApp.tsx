import { useEffect, useMemo, useRef, useState, type DragEvent } from 'react';
import { Download, FileSearch, Lock, PencilLine, ScanText, Table2, Undo2, X } from 'lucide-react';
import { Paint } from '../../extension/content/paint.ts';
import { textAt } from '../../extension/content/point.ts';
import { CATALOGUES, Desk, locatorIn, MatrixGrid, NO_WORK, settle, titleOf, WordsProvider, type Work } from '../../extension/desk/index.ts';
import { download } from '../../extension/panel/download.ts';
import type { Language } from '../../rules/checks/rule.ts';
import type { Span } from '../../rules/draft/tree.ts';
import { isDraft } from '../../rules/facts/identity.ts';
import { findingComments } from '../../rules/report/docx-comments/findings.ts';
import { unreadable } from '../draft/read.ts';
import { editableWords } from '../draft/editable.ts';
import { selectedIn } from './selected.ts';
import { wordsOf } from '../messages/index.ts';
import { forget, keep, kept } from '../store/store.ts';
import { Editor, type DraftPane } from './Editor.tsx';
import { FilePaper } from './FilePaper.tsx';
import { useRequests } from './useRequests.ts';
import { useBench } from './useBench.ts';
import { Resolved } from './Resolved.tsx';

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

/** The draft at the left, editable, and the reviewer's desk at the right. */
export function WorkbenchApp({ language, onLanguage, sample, ruleHref, withSample = false }: Props) {
  const t = wordsOf(language);
  const bench = useBench();
  const { source, reviewed, trouble, reading, checking } = bench;
  const [active, setActive] = useState<string | null>(null);
  const [matrix, setMatrix] = useState(false);
  const [dropping, setDropping] = useState(false);
  const pane = useRef<DraftPane>(null);
  const input = useRef<HTMLInputElement>(null);
  const [paint] = useState(() => new Paint());

  const name = source.kind === 'file' ? source.file.name : source.file?.name ?? (reviewed ? titleOf(reviewed.review) : '');
  const [work, setWork] = useWorkOf(name);
  const result = reviewed?.review ?? null;
  const none = result !== null && !isDraft(result.structure, result.facts.identity);
  const marks = useMemo(() => (result && !none ? settle(result, work).all.filter(({ verdict }) => verdict !== 'dismissed') : []), [result, none, work]);
  const requests = useRequests(source.since);
  const openSample = () => sample().then((words) => bench.open(new File([words], `${t('benchSample')}.md`)));

  useEffect(() => {
    paint.show({ range: (span: Span) => pane.current?.range(span) ?? null }, marks.map(({ key, mark, finding }) => ({ key, mark, start: finding.start, end: finding.end, absent: finding.absent })));
    paint.activate(active ? paint.range(active) : null);
    return () => paint.clear();
    // Another pane has other words to mark.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [paint, marks, active, source, matrix, reviewed]);
  useEffect(() => {
    if (withSample) void openSample();
    // Once, when the page opens.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, []);

  const show = (span: Span) => {
    setMatrix(false);
    requestAnimationFrame(() => {
      const range = pane.current?.range(span);
      const box = pane.current?.box?.closest('.bench-draft');
      if (!range || !box) return;
      const [words, frame] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
      box.scrollBy({ top: words.top - frame.top - frame.height / 2 + Math.min(words.height, frame.height) / 2, behavior: 'instant' });
    });
  };
  const pick = (event: React.MouseEvent) => {
    const place = textAt(document, event.clientX, event.clientY);
    const hit = place && paint.at(place.node, place.offset);
    if (hit) setActive(hit.key);
  };
  const take = (file: File | undefined) => { if (file) { setActive(null); setMatrix(false); void bench.open(file); } };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0];
    setDropping(false);
    if (!file) return; // words dropped into the editor are the browser's business
    event.preventDefault();
    take(file);
  };
  const comments = async () => {
    if (source.kind !== 'file' || !result) return;
    const { addWordComments } = await import('../../rules/report/docx-comments/write.ts');
    const { file } = source;
    const bytes = addWordComments(file.bytes, file.draft, findingComments({ ...result, draft: file.draft }, language, marks.map(({ finding }) => finding)), { author: t('benchAuthor'), initials: 'LKG', date: new Date() });
    download(file.name.replace(/(?:\.\w+)?$/, ` - ${t('workbenchResult')}.docx`), bytes as BlobPart, WORD_TYPE);
  };
  const empty = source.kind === 'words' && !source.words.trim();
  const status = reading ? (reading.total ? t('benchPages', { done: reading.done, total: reading.total }) : t('workbenchReading', { file: reading.name }))
    : checking ? t('benchChecking') : reviewed ? (reviewed.place ? t('benchRechecked', { place: locatorIn(reviewed.place, language) }) : t('benchRecheckedAll')) : '';
  const deskWords = useMemo(() => ({ language, t: CATALOGUES[language] }), [language]);

  return (
    <div className={dropping ? 'bench dropping' : 'bench'} role="presentation" lang={language} onDragOver={(event) => { event.preventDefault(); setDropping(true); }} onDragLeave={() => setDropping(false)} onDrop={drop}>
      <section className="tool" aria-label={t('workbenchTitle')}>
        <button type="button" className="btn" onClick={() => input.current?.click()}><FileSearch aria-hidden />{t('benchOpen')}</button>
        <input ref={input} type="file" hidden accept={ACCEPTED} onChange={(event) => { take(event.target.files?.[0]); event.target.value = ''; }} />
        {source.kind === 'file' && <button type="button" className="btn" onClick={() => bench.putWords(editableWords(source.file.draft), source.file)}><PencilLine aria-hidden />{t('benchEditFile')}</button>}
        {source.kind === 'words' && source.file && <button type="button" className="btn" onClick={() => bench.putFile(source.file!)}><Undo2 aria-hidden />{t('benchUndoFile')}</button>}
        {result && !none && <button type="button" className="btn btn-quiet" aria-pressed={matrix} onClick={() => setMatrix(!matrix)}><Table2 aria-hidden />{deskWords.t.matrix.title}</button>}
        {source.kind === 'file' && source.file.draft.word && result && <button type="button" className="btn btn-quiet" onClick={() => void comments()}><Download aria-hidden />{t('benchComments')}</button>}
        {empty && !reading && <button type="button" className="btn btn-quiet" onClick={() => void openSample()}><ScanText aria-hidden />{t('benchSample')}</button>}
        {!empty && <button type="button" className="btn btn-quiet" onClick={() => { setActive(null); setMatrix(false); bench.putWords(''); }}><X aria-hidden />{t('benchClear')}</button>}
        <span className="spread">
          <output className="status">{status}</output>
          {result && !none && <a className="to-desk" href="#desk" onClick={(event) => { event.preventDefault(); document.querySelector('#desk')?.scrollIntoView(); }}>{t('benchToDesk', { count: marks.length })}</a>}
          <span className="local" title={t('benchLocalTitle', { count: requests })}><Lock aria-hidden /><span className="num">{result ? `${t('benchLocal')}: ${t('benchRequests', { count: requests })}` : t('benchLocal')}</span></span>
        </span>
      </section>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-tabindex -- the list beside it opens findings by keyboard; a box that scrolls must take the focus */}
      <section className="bench-draft" aria-label={t('workbenchDraft')} tabIndex={0} onClick={pick}>
        {trouble && <p className="problem" role="alert">{trouble === 'failed' ? t('benchFailed') : unreadable(trouble, language)}</p>}
        {source.kind === 'file' && source.file.draft.notices.map((notice) => <p key={notice.code} className="reading-note">{unreadable(notice, language)}</p>)}
        {matrix && result
          ? <WordsProvider value={deskWords}><MatrixGrid review={result} onShow={show} onCsv={(csv) => download(`${deskWords.t.matrix.title} - ${name}.csv`, csv, 'text/csv;charset=utf-8')} /></WordsProvider>
          : source.kind === 'words'
            ? <Editor key={source.seed} view={pane} words={source.words} map={reviewed?.map ?? null} label={t('workbenchEditor')} placeholder={t('benchTyping')} onWords={bench.type} onRichPaste={(html) => { take(new File([html], `${t('workbenchDraft')}.html`)); return true; }} />
            : <FilePaper view={pane} draft={source.file.draft} />}
      </section>
      <aside id="desk" className="bench-desk" aria-label={t('workbenchResult')}>
        {reviewed && reviewed.resolved.length > 0 && <Resolved list={reviewed.resolved} language={language} />}
        {result && !none
          ? (
            <Desk
              review={result} language={language} onLanguage={onLanguage} activeFinding={active} onActiveFinding={setActive} onShow={show} ruleHref={ruleHref}
              work={work} onWork={setWork} onFile={download} selection={() => Promise.resolve(selectedIn(pane.current, reviewed?.map ?? null, result.draft.text, source.kind === 'file'))}
            />
          )
          : <p className="bench-none">{none ? t('workbenchNoDraft') : t('workbenchEmptyText')}</p>}
        {work !== NO_WORK && <p className="bench-kept">{t('benchWork')} <button type="button" className="link" onClick={() => setWork(null)}>{t('benchForget')}</button></p>}
      </aside>
    </div>
  );
}

/** What the reviewer decided on the draft of this name, kept on this device; the draft itself is not kept. */
function useWorkOf(name: string): [Work, (work: Work | null) => void] {
  const [state, setState] = useState<{ name: string; work: Work }>({ name: '', work: NO_WORK });
  useEffect(() => {
    if (!name) return;
    let left = false;
    void kept<Work>(`bench/${name}`).then((work) => { if (!left) setState((before) => (before.name === name && before.work !== NO_WORK ? before : { name, work: work ?? NO_WORK })); });
    return () => { left = true; };
  }, [name]);
  return [state.name === name ? state.work : NO_WORK, (work) => {
    setState({ name, work: work ?? NO_WORK });
    void (work ? keep(`bench/${name}`, work) : forget(`bench/${name}`));
  }];
}
