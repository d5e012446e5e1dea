import { Download, FileStack, SlidersHorizontal } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Span } from '../../../rules/draft/tree.ts';
import { noticeText } from '../../../rules/draft/notices.ts';
import { findingComments } from '../../../rules/report/docx-comments/findings.ts';
import { addWordComments } from '../../../rules/report/docx-comments/write.ts';
import { Paint } from '../../content/paint.ts';
import { textAt } from '../../content/point.ts';
import { Brand, CATALOGUES, Desk, IconButton, LanguageButton, settle, titleOf, WordsProvider } from '../../desk/index.ts';
import { ChangedBanner } from '../../panel/ChangedBanner.tsx';
import { download } from '../../panel/download.ts';
import { reviewSettings } from '../../panel/review-settings.ts';
import { SavedReviews } from '../../panel/SavedReviews.tsx';
import { useSettings } from '../../panel/settings.ts';
import { openWide, useWideAnswers } from '../../panel/wide-link.ts';
import type { DraftView } from './draft-view.ts';
import { FileButton } from './FileButton.tsx';
import { FileChoice } from './FileChoice.tsx';
import { fileOfTab } from './from-tab.ts';
import { VIEWER } from './messages.ts';
import { Paper } from './Paper.tsx';
import { PdfPages } from './PdfPages.tsx';
import { useFile, type ReadAs, type ViewedFile } from './useFile.ts';
import { useSaved } from './useSaved.ts';

const TAB = Number(new URLSearchParams(location.search).get('tab')) || null;
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function Viewer() {
  const [settings, change, ready] = useSettings();
  const { language, ownData, vocabulary, severities } = settings;
  const words = useMemo(() => ({ language, t: CATALOGUES[language] }), [language]);
  const t = VIEWER[language];
  const { state, open, stop, use } = useFile();
  const [tabFailed, setTabFailed] = useState(false);

  useEffect(() => {
    if (TAB === null) return;
    void fileOfTab(TAB).then((file) => { if (file) open(file.name, file.bytes); else setTabFailed(true); });
    // The address of this page names the tab once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  // oxlint-disable-next-line react/exhaustive-deps -- `use` does the same every time
  useEffect(() => { if (ready) use(reviewSettings({ ownData, vocabulary, severities })); }, [ready, ownData, vocabulary, severities]);
  const take = (file: File | undefined) => { if (file) open(file.name, file.arrayBuffer().then((buffer) => new Uint8Array(buffer))); };
  const [dropping, setDropping] = useState(false);
  const drop = {
    onDragOver: (event: React.DragEvent) => { event.preventDefault(); setDropping(true); },
    // Leaving one element for another inside the page is no leaving.
    onDragLeave: (event: React.DragEvent) => { if (!event.relatedTarget) setDropping(false); },
    onDrop: (event: React.DragEvent) => { event.preventDefault(); setDropping(false); take(event.dataTransfer.files[0]); },
  };
  const languageButton = <LanguageButton language={language} onLanguage={(next) => change({ language: next })} />;

  return (
    <WordsProvider value={words}>
      <div className={dropping ? 'viewer dropping' : 'viewer'} lang={language} role="presentation" {...drop}>
        {state.view === 'open'
          ? <OpenFile key={`${state.file.name} ${state.file.draft.word?.view ?? ''} ${state.file.decode}`} file={state.file} settings={settings} onSettings={change} onFile={take} onReadAs={(as) => open(state.file.name, state.file.bytes, as)} languageButton={languageButton} />
          : (
            <>
              <header className="viewer-bar"><Brand /><span className="spread">{languageButton}</span></header>
              <FileChoice state={state} t={t} language={language} note={tabFailed ? t.tabFailed : null} onFile={take} onStop={stop} />
            </>
          )}
      </div>
    </WordsProvider>
  );
}

interface OpenProps {
  file: ViewedFile;
  settings: ReturnType<typeof useSettings>[0];
  onSettings: ReturnType<typeof useSettings>[1];
  onFile(file: File | undefined): void;
  onReadAs(as: ReadAs): void;
  languageButton: React.ReactNode;
}

function OpenFile({ file, settings, onSettings, onFile, onReadAs, languageButton }: OpenProps) {
  const { language, dismissedRules } = settings;
  const t = VIEWER[language];
  const desk = CATALOGUES[language];
  const { draft, review, name } = file;
  const [active, setActive] = useState<string | null>(null);
  const [listing, setListing] = useState(false);
  const tab = useOwnTab();
  const stored = useSaved(name, titleOf(review), review, dismissedRules);
  const { work } = stored;
  const view = useRef<DraftView>(null);
  const paint = useRef(new Paint());
  const [drawn, setDrawn] = useState(0);
  const onDrawn = useCallback(() => setDrawn((count) => count + 1), []);

  const marks = useMemo(() => settle(review, work, dismissedRules).all.filter(({ verdict }) => verdict !== 'dismissed'), [review, work, dismissedRules]);
  useEffect(() => {
    const painter = paint.current;
    const reading = { range: (span: { start: number; end: number }) => view.current?.range(span) ?? null };
    painter.show(reading, marks.map(({ key, mark, finding }) => ({ key, mark, start: finding.start, end: finding.end, absent: finding.absent })));
    painter.activate(active ? painter.range(active) : null);
    return () => painter.clear();
    // A page drawn since then has words to mark.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [marks, active, drawn]);

  const show = useCallback((span: Span) => void view.current?.reveal(span), []);
  useWideAnswers(tab, review, stored.before, show);
  const onClick = (event: React.MouseEvent) => {
    const place = textAt(document, event.clientX, event.clientY);
    const hit = place && paint.current.at(place.node, place.offset);
    if (hit) setActive(hit.key);
  };
  const withComments = () => {
    const comments = findingComments({ ...review, draft }, language, marks.map(({ finding, decision, own }) => ({ finding, remark: decision?.remark, own: own !== undefined })));
    download(name.replace(/(?:\.\w+)?$/, ` - ${t.desk}.docx`), addWordComments(file.bytes, draft, comments, { author: t.author, initials: 'LKG', date: new Date() }) as BlobPart, WORD_TYPE);
  };

  return (
    <>
      <header className="viewer-bar">
        <Brand /><span className="file-name" lang="vi">{name}</span>
        {draft.pdf && <span className="muted num">{t.pageCount(draft.pdf.pages)}</span>}
        <span className="spread">
          {draft.word && draft.word.changes > 0 && <Changes file={file} t={t} onReadAs={onReadAs} />}
          {draft.word && <button type="button" className="btn" onClick={withComments}><Download aria-hidden />{t.download}</button>}
          <FileButton label={t.another} onFile={onFile} />
          {languageButton}
        </span>
      </header>
      <Notices file={file} language={language} onReadAs={onReadAs} />
      <main className="viewer-main">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-tabindex -- the list beside it opens findings by keyboard; a box that scrolls must take the focus */}
        <section className="stage" aria-label={t.draft} tabIndex={0} onClick={onClick}>
          {draft.pdf ? <PdfPages bytes={file.bytes} draft={draft} label={t.page} onDrawn={onDrawn} view={view} /> : <Paper draft={draft} headEnd={review.structure.headEnd} view={view} />}
        </section>
        <aside className="desk-side" aria-label={t.desk}>
          {listing && <SavedReviews current={stored.saved?.id ?? null} onBack={() => setListing(false)} onOpen={undefined} onCompare={(id) => { stored.carry(id); setListing(false); }} onRename={stored.rename} />}
          {!listing && stored.earlier && <ChangedBanner earlier={stored.earlier} before={stored.before} review={review} onCompare={tab === null ? undefined : () => openWide(tab, 'compare')} onForget={stored.forgetEarlier} />}
          {!listing && <Desk
            review={review} language={language} onLanguage={(next) => onSettings({ language: next })} activeFinding={active} onActiveFinding={setActive}
            onShow={show} selection={() => Promise.resolve(view.current?.selected() ?? null)} work={work} onWork={stored.onWork} onFile={download} dismissedAlways={dismissedRules}
            before={stored.before} office={settings.office} {...(tab !== null ? { onWideMatrix: () => openWide(tab, 'matrix') } : {})}
            tools={<>
              <IconButton icon={FileStack} label={desk.saved.open} onClick={() => setListing(true)} />
              <IconButton icon={SlidersHorizontal} label={desk.options.open} onClick={() => void browser.runtime.openOptionsPage()} />
            </>}
            onDismissAlways={(rule, reason) => onSettings({ dismissedRules: [...dismissedRules.filter((other) => other.rule !== rule), { rule, reason, at: new Date().toISOString() }] })}
            onRestoreAlways={(rule) => onSettings({ dismissedRules: dismissedRules.filter((other) => other.rule !== rule) })}
          />}
          {stored.unsaved && <p className="missing" role="alert">{desk.saved.unsaved}</p>}
        </aside>
      </main>
    </>
  );
}

/** The number of this page's tab, by which pages with more room ask for its review. */
function useOwnTab(): number | null {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => { void browser.tabs.getCurrent().then((own) => setTab(own?.id ?? null)); }, []);
  return tab;
}

function Changes({ file, t, onReadAs }: { file: ViewedFile; t: (typeof VIEWER)['vi']; onReadAs(as: ReadAs): void }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset takes a legend, and the bar has no room for one
    <span className="segments" role="group" aria-label={t.changes.label}>
      {(['proposed', 'original', 'both'] as const).map((side) => (
        <button key={side} type="button" className="btn" aria-pressed={file.draft.word?.view === side} onClick={() => onReadAs({ changes: side, decode: file.decode })}>{t.changes[side]}</button>
      ))}
    </span>
  );
}

function Notices({ file, language, onReadAs }: { file: ViewedFile; language: 'vi' | 'en'; onReadAs(as: ReadAs): void }) {
  const t = VIEWER[language];
  const shown = file.draft.notices.flatMap((notice) => { const text = noticeText(notice, language); return text && !notice.code.startsWith('tracked-changes') ? [text] : []; });
  const decoded = file.draft.notices.some(({ code }) => /^encoding-(?:tcvn3|vni|viqr)$/.test(code));
  if (shown.length === 0 && file.decode) return null;
  const as = file.draft.word ? { changes: file.draft.word.view } : {};
  return (
    <section className="notices" aria-live="polite">
      {shown.map((text) => <p key={text}>{text}</p>)}
      {(decoded || !file.decode) && <button type="button" className="link" onClick={() => onReadAs({ ...as, decode: !file.decode })}>{file.decode ? t.undecoded : t.decoded}</button>}
    </section>
  );
}
