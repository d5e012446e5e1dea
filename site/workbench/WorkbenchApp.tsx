import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type DragEvent } from 'react';
import { FileSearch, Lock, PencilLine, ScanText } from 'lucide-react';
import { Desk, listFindings, type DeskReview } from '../../extension/desk/index.ts';
import type { Language } from '../../rules/checks/rule.ts';
import { UnreadableDraft, type Draft, type Span } from '../../rules/draft/tree.ts';
import { isDraft } from '../../rules/facts/identity.ts';
import { review } from '../../rules/review.ts';
import { siteText, type SiteKey } from '../messages/index.ts';
import { FOLDERS } from '../paths.ts';
import { DraftView } from './DraftView.tsx';
import { paint } from './paint.ts';
import { Ranges } from './ranges.ts';
import { openFile, readWords, unreadable } from './read.ts';

/** Typing is what was asked for: the caret goes where the words go. */
const focusOnce = (field: HTMLTextAreaElement | null): void => field?.focus();

/** What is on the bench: words that can be edited, or a file as it was read. */
type Source = { kind: 'words'; words: string } | { kind: 'file'; draft: Draft; name: string };

export function WorkbenchApp({ language, root }: { language: Language; root: string }) {
  const t = (key: SiteKey, values?: Record<string, string | number>) => siteText(language, key, values);
  const [source, setSource] = useState<Source | null>(null);
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const deferred = useDeferredValue(source);

  const read = useMemo(() => {
    if (!deferred) return null;
    try {
      const draft = deferred.kind === 'file' ? deferred.draft : readWords(deferred.words);
      return { draft, result: review(draft), problem: null };
    } catch (error) {
      if (error instanceof UnreadableDraft) return { draft: null, result: null, problem: unreadable(error, language) };
      throw error;
    }
  }, [deferred, language]);
  const result = read?.result ?? null;
  const found = useMemo(() => (result ? listFindings(result) : []), [result]);

  const loadSample = useCallback(() => fetch(`${root}mau.md`).then(async (response) => {
    if (response.ok) setSource({ kind: 'words', words: await response.text() });
  }), [root]);

  useEffect(() => {
    if (new URLSearchParams(location.search).has('mau')) void loadSample();
  }, [loadSample]);

  useEffect(() => {
    if (!page.current || !result || editing) return;
    paint(new Ranges(page.current), found, active);
  }, [result, found, active, editing]);

  const show = (span: Span) => {
    const range = page.current ? new Ranges(page.current).range(span) : null;
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  const pick = (event: React.MouseEvent) => {
    if (!page.current || editing) return;
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    const offset = caret ? new Ranges(page.current).offsetAt(caret.offsetNode, caret.offset) : null;
    if (offset === null) return;
    const hit = found.filter(({ finding }) => finding.start <= offset && offset < finding.end).sort((a, b) => a.finding.end - a.finding.start - (b.finding.end - b.finding.start))[0];
    if (hit) setActive(hit.key);
  };

  const take = async (chosen: File) => {
    setBusy(chosen.name);
    setProblem(null);
    try {
      const draft = await openFile(chosen);
      setSource({ kind: 'file', draft, name: chosen.name });
      setEditing(false);
      setActive(null);
    } catch (error) {
      setProblem(error instanceof UnreadableDraft ? unreadable(error, language) : String((error as Error).message));
    } finally {
      setBusy(null);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const chosen = event.dataTransfer.files[0];
    if (chosen) void take(chosen);
    else if (event.dataTransfer.getData('text/plain')) setSource({ kind: 'words', words: event.dataTransfer.getData('text/plain') });
  };
  const edit = () => {
    if (source?.kind === 'file') setSource({ kind: 'words', words: source.draft.text });
    if (!source) setSource({ kind: 'words', words: '' });
    setEditing((now) => !now);
  };
  const other = root + FOLDERS.workbench[language === 'vi' ? 'en' : 'vi'];
  const isNone = result !== null && !isDraft(result.structure, result.facts.identity);

  return (
    <div className="bench" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <section className="tool" aria-label={t('workbenchTitle')}>
        <button type="button" className="btn" onClick={() => file.current?.click()}><FileSearch aria-hidden />{t('workbenchOpen')}</button>
        <input ref={file} type="file" hidden accept=".docx,.doc,.pdf,.odt,.rtf,.md,.txt,.html,.htm" onChange={(event) => { const chosen = event.target.files?.[0]; if (chosen) void take(chosen); event.target.value = ''; }} />
        <button type="button" className="btn" aria-pressed={editing} onClick={edit}><PencilLine aria-hidden />{editing ? t('workbenchDone') : source ? t('workbenchEdit') : t('workbenchPaste')}</button>
        <button type="button" className="btn btn-quiet" onClick={() => { setEditing(false); void loadSample(); }}><ScanText aria-hidden />{t('workbenchSample')}</button>
        <span className="spread"><output>{busy ? t('workbenchReading', { file: busy }) : ''}</output><span className="local"><Lock aria-hidden />{t('workbenchLocal')}</span></span>
      </section>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a box that scrolls is reached by keyboard */}
      <section className="bench-draft" aria-label={t('workbenchDraft')} tabIndex={0}>
        {problem ?? read?.problem ? <p className="problem" role="alert">{problem ?? read?.problem}</p> : null}
        {/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the list beside it opens findings by keyboard */}
        {editing && source?.kind === 'words'
          ? <textarea className="editor" aria-label={t('workbenchEditor')} spellCheck={false} ref={focusOnce} value={source.words} onChange={(event) => setSource({ kind: 'words', words: event.target.value })} />
          : read?.draft
            ? <div ref={page} className="paper" lang="vi" onClick={pick}><DraftView draft={read.draft} /></div>
            : <div className="bench-empty"><h2>{t('workbenchEmpty')}</h2><p>{t('workbenchEmptyText')}</p></div>}
      </section>
      <aside className="bench-desk" aria-label={t('workbenchResult')}>
        {result && !isNone
          ? <Desk review={result as DeskReview} language={language} onLanguage={() => { location.href = other; }} activeFinding={active} onActiveFinding={setActive} {...(editing ? {} : { onShow: show })} ruleHref={(rule) => `${root}${FOLDERS.rules[language]}${rule}/`} />
          : <p className="bench-none">{isNone ? t('workbenchNoDraft') : t('workbenchEmptyText')}</p>}
      </aside>
    </div>
  );
}
