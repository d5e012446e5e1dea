import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../../rules/checks/rule.ts';
import type { Span } from '../../rules/draft/tree.ts';
import { FindingsView } from './findings/FindingsView.tsx';
import { inOrder, matches, NO_FILTER } from './findings/filter.ts';
import { DraftHead } from './head/DraftHead.tsx';
import { useKeys } from './keys.ts';
import { MatrixView } from './matrix/MatrixView.tsx';
import { CATALOGUES, formatDate, WordsProvider, type Messages } from './messages/index.ts';
import { KeyHelp } from './parts/KeyHelp.tsx';
import { Tabs, type Tab } from './parts/Tabs.tsx';
import { answeredOf, stepsFor } from './questions/list.ts';
import { QuestionsView } from './questions/QuestionsView.tsx';
import type { DeskReview } from './review.ts';
import { changedFindings } from './compare/findings.ts';
import { NO_OFFICE, type Office } from './report/office.ts';
import { ReportView } from './report/ReportView.tsx';
import { RulesView } from './rules/RulesView.tsx';
import type { OpenForm } from './work/DecisionActions.tsx';
import { settle } from './work/settle.ts';
import { useWorkActions } from './work/useWork.ts';
import { NO_WORK, type RuleDismissal, type Work } from './work/work.ts';

export interface DeskProps {
  review: DeskReview;
  language: Language;
  onLanguage(language: Language): void;
  /** Key of the open finding (see `listFindings`); null when all are closed. The owner keeps it, so that the draft beside the desk can open one. */
  activeFinding: string | null;
  onActiveFinding(key: string | null): void;
  /** Shows the words in the draft beside the desk. Left out where there is no such draft: places are then plain words. */
  onShow?: (span: Span) => void;
  /** Page that explains a rule, if there is one. */
  ruleHref?: (rule: string) => string | undefined;
  /** Buttons of the owner at the right of the head: read again, options. */
  tools?: ReactNode;
  /** What the reviewer has done on this draft. Without `onWork` nothing can be decided, and no questions are asked. */
  work?: Work;
  onWork?: (work: Work) => void;
  /** Rules that the reader never wants to see, kept outside this review. */
  dismissedAlways?: readonly RuleDismissal[];
  onDismissAlways?: (rule: string, reason: string) => void;
  onRestoreAlways?: (rule: string) => void;
  /** The words now selected in the draft beside the desk, for findings of the reviewer's own. */
  selection?: () => Promise<Span | null>;
  /** The review of the version that decisions were made on before: findings that it did not have are named new. */
  before?: DeskReview | null;
  /** Who sends the reports; blanks stay where nothing is set. */
  office?: Office;
  /** Opens the assignments on a page of their own, where a column a body has room. */
  onWideMatrix?: () => void;
  /** Hands a file to the reader; without it there are no reports. */
  onFile?: (name: string, contents: Blob | string, type: string) => void;
}

type View = 'findings' | 'matrix' | 'questions' | 'report';

export function Desk(props: DeskProps) {
  const { review, language, onLanguage, activeFinding, onActiveFinding, onShow, ruleHref, tools, work = NO_WORK, onWork, dismissedAlways, onFile, before = null, office = NO_OFFICE } = props;
  const t = CATALOGUES[language];
  const words = useMemo(() => ({ language, t }), [language, t]);
  const [view, setView] = useState<View>('findings');
  const [filter, setFilter] = useState(NO_FILTER);
  const [searching, setSearching] = useState(false);
  const [rulesOpen, setRulesOpen] = useState(false);
  const [help, setHelp] = useState(false);
  const [form, setForm] = useState<OpenForm>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const workActions = useWorkActions(work, onWork ?? (() => undefined), props);
  const actions = onWork ? workActions : undefined;

  const settlement = useMemo(() => settle(review, work, dismissedAlways), [review, work, dismissedAlways]);
  const fresh = useMemo(() => new Set(before ? changedFindings(before, review).fresh.map(({ key }) => key) : []), [before, review]);
  const ordered = useMemo(() => inOrder(settlement.all), [settlement]);
  const current = ordered.find((listed) => listed.key === activeFinding);
  const matching = useMemo(() => ordered.filter((listed) => matches(listed, filter, language, fresh)), [ordered, filter, language, fresh]);
  // The open finding stays in the list whatever the filter says: the page may have opened it, or it was decided just now.
  const shown = useMemo(() => {
    if (!current || matching.includes(current)) return matching;
    const wanted = new Set([...matching, current]);
    return ordered.filter((listed) => wanted.has(listed));
  }, [ordered, matching, current]);

  const open = (key: string | null) => {
    setForm(null);
    onActiveFinding(key);
    const listed = ordered.find((other) => other.key === key);
    if (listed && listed.finding.end > listed.finding.start) onShow?.(listed.finding);
  };
  const step = (by: number) => {
    setView('findings');
    setRulesOpen(false);
    const at = shown.findIndex((listed) => listed.key === activeFinding);
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
    if (next) open(next.key);
  };
  const onCurrent = (act: () => void) => (actions && current && !current.own && view === 'findings' ? act : undefined);
  useKeys({
    j: () => step(1), k: () => step(-1), '?': () => setHelp(true),
    '/': () => { setView('findings'); setSearching(true); requestAnimationFrame(() => searchField.current?.focus()); },
    a: onCurrent(() => actions!.decide(current!, { verdict: 'accepted' })),
    t: onCurrent(() => actions!.decide(current!, { verdict: 'discuss' })),
    d: onCurrent(() => setForm('dismiss')),
    n: onCurrent(() => setForm('remark')),
    u: actions ? () => actions.undo() : undefined,
    Escape: activeFinding && !help ? () => open(null) : undefined,
  });

  const run = review.rules.filter((rule) => rule.outcome !== 'inapplicable').length;
  return (
    <WordsProvider value={words}>
      <div className="desk" lang={language}>
        <DraftHead review={review} onShow={onShow} tools={tools} />
        <Tabs<View> label={t.tabs.label} selected={view} onSelect={setView} tabs={tabsOf({ t, review, work, count: settlement.all.length, deciding: actions !== undefined, reporting: actions !== undefined && onFile !== undefined })}>
          {view === 'findings' && rulesOpen && <RulesView review={review} onShow={onShow} ruleHref={ruleHref} onBack={() => setRulesOpen(false)} />}
          {view === 'findings' && !rulesOpen && (
            <FindingsView
              review={review} settlement={settlement} fresh={fresh} shown={shown} rulesRun={run} onRules={() => setRulesOpen(true)} filter={filter} onFilter={setFilter} active={activeFinding} onOpen={open} onShow={onShow} ruleHref={ruleHref}
              searching={searching} onSearching={setSearching} searchField={searchField} actions={actions} always={props.onDismissAlways !== undefined} form={form} onForm={setForm} selection={props.selection}
            />
          )}
          {view === 'matrix' && <MatrixView review={review} onShow={onShow} onWide={props.onWideMatrix} />}
          {view === 'questions' && actions && <QuestionsView review={review} work={work} onWork={actions.change} onShow={onShow} />}
          {view === 'report' && onFile && <ReportView review={review} settlement={settlement} work={work} office={office} onWork={workActions.change} onFile={onFile} />}
        </Tabs>
        {view !== 'questions' && <footer className="foot">
          <span className="num">{actions ? t.decision.progress(settlement.all.filter(({ verdict }) => verdict !== null).length, settlement.all.length) : t.foot.lawDate(formatDate(review.engine.lawCheckedOn, language))}</span>
          <LanguageButton language={language} onLanguage={onLanguage} />
          <button type="button" className="keys link plain" onClick={() => setHelp(true)}>{t.foot.keys} <kbd>?</kbd></button>
        </footer>}
        <KeyHelp open={help} onClose={() => setHelp(false)} keys={keysOf(t, actions !== undefined)} />
      </div>
    </WordsProvider>
  );
}

function tabsOf({ t, review, work, count, deciding, reporting }: { t: Messages; review: DeskReview; work: Work; count: number; deciding: boolean; reporting: boolean }): Tab<View>[] {
  const questions = stepsFor(review.facts.identity.regime).flatMap((step) => step.questions);
  return [
    { id: 'findings', name: t.tabs.findings, count: String(count) },
    { id: 'matrix', name: t.tabs.matrix },
    ...(deciding && questions.length > 0 ? [{ id: 'questions' as const, name: t.questions.tab, ...(work.assessment === 'full' ? { count: `${answeredOf(questions, work)}/${questions.length}` } : {}) }] : []),
    ...(reporting ? [{ id: 'report' as const, name: t.report.tab }] : []),
  ];
}

function keysOf(t: Messages, deciding: boolean): [string, string][] {
  const decisions: [string, string][] = [['a', t.keys.accept], ['d', t.keys.dismiss], ['t', t.keys.discuss], ['n', t.keys.remark], ['u', t.keys.undo]];
  return [['j', t.keys.next], ['k', t.keys.previous], ...(deciding ? decisions : []), ['/', t.keys.search], ['Esc', t.keys.escape], ['?', t.keys.help]];
}

/** One click to the other language; its name stands in that language. */
export function LanguageButton({ language, onLanguage }: Pick<DeskProps, 'language' | 'onLanguage'>) {
  const t = CATALOGUES[language];
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const name = other.toUpperCase();
  return <button type="button" className="btn btn-quiet language" aria-label={`${name}: ${t.language.switch}`} title={t.language.other} onClick={() => onLanguage(other)}>{name}</button>;
}
