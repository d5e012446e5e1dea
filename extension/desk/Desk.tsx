import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../../rules/checks/rule.ts';
import type { Span } from '../../rules/draft/tree.ts';
import { FindingsView } from './findings/FindingsView.tsx';
import { inOrder, matches, NO_FILTER } from './findings/filter.ts';
import { DraftHead } from './head/DraftHead.tsx';
import { useKeys } from './keys.ts';
import { MatrixView } from './matrix/MatrixView.tsx';
import { CATALOGUES, formatDate, WordsProvider } from './messages/index.ts';
import { KeyHelp } from './parts/KeyHelp.tsx';
import { Tabs } from './parts/Tabs.tsx';
import { listFindings, type DeskReview } from './review.ts';
import { RulesView } from './rules/RulesView.tsx';

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
}

type View = 'findings' | 'matrix' | 'rules';

export function Desk({ review, language, onLanguage, activeFinding, onActiveFinding, onShow, ruleHref, tools }: DeskProps) {
  const t = CATALOGUES[language];
  const words = useMemo(() => ({ language, t }), [language, t]);
  const [view, setView] = useState<View>('findings');
  const [filter, setFilter] = useState(NO_FILTER);
  const [help, setHelp] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);

  const all = useMemo(() => listFindings(review), [review]);
  const ordered = useMemo(() => inOrder(all), [all]);
  // The open finding stays in the list whatever the filter says: the page may have opened it.
  const shown = ordered.filter((listed) => listed.key === activeFinding || matches(listed, filter, language));

  const open = (key: string | null) => {
    onActiveFinding(key);
    const listed = shown.find((other) => other.key === key);
    if (listed && listed.finding.end > listed.finding.start) onShow?.(listed.finding);
  };
  const step = (by: number) => {
    if (view !== 'findings') setView('findings');
    const at = shown.findIndex((listed) => listed.key === activeFinding);
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
    if (next) open(next.key);
  };
  useKeys({
    j: () => step(1), k: () => step(-1), '?': () => setHelp(true),
    '/': () => { setView('findings'); requestAnimationFrame(() => searchField.current?.focus()); },
    Escape: activeFinding && !help ? () => onActiveFinding(null) : undefined,
  });

  const run = review.rules.filter((rule) => rule.outcome !== 'inapplicable').length;
  return (
    <WordsProvider value={words}>
      <div className="desk" lang={language}>
        <DraftHead review={review} onShow={onShow} tools={<>{tools}<LanguageButton language={language} onLanguage={onLanguage} /></>} />
        <Tabs<View>
          label={t.tabs.label} selected={view} onSelect={setView}
          tabs={[{ id: 'findings', name: t.tabs.findings, count: String(all.length) }, { id: 'matrix', name: t.tabs.matrix }, { id: 'rules', name: t.tabs.rules, count: String(run) }]}
        >
          {view === 'findings' && <FindingsView all={all} shown={shown} rulesRun={run} filter={filter} onFilter={setFilter} active={activeFinding} onOpen={open} onShow={onShow} ruleHref={ruleHref} searchField={searchField} />}
          {view === 'matrix' && <MatrixView review={review} onShow={onShow} />}
          {view === 'rules' && <RulesView review={review} onShow={onShow} ruleHref={ruleHref} />}
        </Tabs>
        <footer className="foot">
          <span className="num">{t.foot.lawDate(formatDate(review.engine.lawCheckedOn, language))}</span>
          <button type="button" className="keys link plain" onClick={() => setHelp(true)}>{t.foot.keys} <kbd>?</kbd></button>
        </footer>
        <KeyHelp open={help} onClose={() => setHelp(false)} keys={[['j', t.keys.next], ['k', t.keys.previous], ['/', t.keys.search], ['Esc', t.keys.escape], ['?', t.keys.help]]} />
      </div>
    </WordsProvider>
  );
}

/** One click to the other language; its name stands in that language. */
export function LanguageButton({ language, onLanguage }: Pick<DeskProps, 'language' | 'onLanguage'>) {
  const t = CATALOGUES[language];
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const name = other.toUpperCase();
  return <button type="button" className="btn btn-quiet language" aria-label={`${name}: ${t.language.switch}`} title={t.language.other} onClick={() => onLanguage(other)}>{name}</button>;
}
