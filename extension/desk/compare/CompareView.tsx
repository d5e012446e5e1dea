import { useMemo, useState } from 'react';
import type { Span } from '../../../rules/draft/tree.ts';
import { locatorIn } from '../locator.ts';
import { useWords } from '../messages/index.ts';
import type { DeskReview, Listed } from '../review.ts';
import { Gap, GapRow } from '../parts/Gap.tsx';
import { useLongList } from '../parts/long-list.ts';
import { Outcome } from '../parts/Outcome.tsx';
import { clausesOf, commonIndices, compareClauses, type ClausePair } from './clauses.ts';
import { changedFindings } from './findings.ts';

/** Height in CSS px of most pairs. */
const PAIR = 96;

interface Props {
  before: DeskReview;
  after: DeskReview;
  onShow: ((span: Span) => void) | undefined;
}

/** Two versions of a draft side by side, and what became of the findings. */
export function CompareView({ before, after, onShow }: Props) {
  const { t, language } = useWords();
  const [all, setAll] = useState(false);
  const pairs = useMemo(() => compareClauses(clausesOf(before.structure), clausesOf(after.structure)), [before, after]);
  const { resolved, fresh } = useMemo(() => changedFindings(before, after), [before, after]);
  const shown = useMemo(() => (all ? pairs : pairs.filter(({ state }) => state !== 'same')), [all, pairs]);
  const { box, parted, groups: [rows], row } = useLongList({ groups: useMemo(() => [{ key: 'pairs', keys: shown.map((pair) => `${pair.before?.start ?? ''}-${pair.after?.start ?? ''}`) }], [shown]), height: PAIR });
  const count = (state: ClausePair['state']) => pairs.filter((pair) => pair.state === state).length;
  return (
    <div className="compare">
      <p className="num">{t.compare.summary(count('changed'), count('added'), count('deleted'), count('moved'))}</p>
      <FindingChanges title={t.compare.resolved(resolved.length)} list={resolved} />
      <FindingChanges title={t.compare.fresh(fresh.length)} list={fresh} onShow={onShow} />
      <label className="compare-all"><input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} /> {t.compare.all}</label>
      {shown.length === 0 && <p>{t.compare.none}</p>}
      {shown.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a box that scrolls is reached by keyboard
        <section className="grid-scroll" aria-label={t.compare.title} tabIndex={0}>
          <table ref={box} className="grid compare-table" aria-rowcount={parted ? shown.length + 1 : undefined}>
            <thead><tr {...row(0, 1)}><th scope="col">{t.compare.state}</th><th scope="col">{t.compare.before}</th><th scope="col">{t.compare.after}</th></tr></thead>
            <tbody>
              {rows!.entries.flatMap(({ at, index, before: room }) => {
                const pair = shown[at]!;
                return [
                  <GapRow key={`before ${index}`} height={room} />,
                  <tr key={index} className={pair.state} {...row(index, at + 2)}>
                    <th scope="row"><b>{t.compare.states[pair.state]}</b><span className="muted">{locatorIn((pair.after ?? pair.before)!.locator, language)}</span></th>
                    <td lang="vi"><Words pair={pair} side="before" /></td>
                    <td lang="vi"><Words pair={pair} side="after" />{pair.after && onShow && pair.state !== 'same' && <button type="button" className="link small-link" onClick={() => onShow(pair.after!)}>{t.compare.show}</button>}</td>
                  </tr>,
                ];
              })}
              <GapRow height={rows!.after} />
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function FindingChanges({ title, list, onShow }: { title: string } & ChangedProps) {
  const [open, setOpen] = useState(false);
  if (list.length === 0) return null;
  return (
    <details className="compare-findings" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <ChangedList list={list} onShow={onShow} />}
    </details>
  );
}

interface ChangedProps {
  list: readonly Listed[];
  onShow?: Props['onShow'];
}

/** Height in CSS px of most findings in a line or two. */
const CHANGED = 30;

function ChangedList({ list, onShow }: ChangedProps) {
  const { language } = useWords();
  const { box, groups: [shown], item } = useLongList({ groups: useMemo(() => [{ key: 'changed', keys: list.map(({ key }) => key) }], [list]), heads: 0, height: CHANGED });
  return (
    <ul ref={box}>
      {shown!.entries.flatMap((entry) => {
        const { key, mark, finding } = list[entry.at]!;
        return [
          <Gap key={`before ${key}`} height={entry.before} />,
          <li key={key} {...item(entry, list.length)}><Outcome mark={mark} /> {onShow && finding.end > finding.start ? <button type="button" className="link" onClick={() => onShow(finding)}>{finding.message[language]}</button> : finding.message[language]}</li>,
        ];
      })}
      <Gap height={shown!.after} />
    </ul>
  );
}

/** Words that only one side has are marked on it: struck before, underlined after. */
function Words({ pair, side }: { pair: ClausePair; side: 'before' | 'after' }) {
  const clause = pair[side];
  if (!clause) return null;
  if (pair.state !== 'changed') return <>{clause.words}</>;
  const [before, after] = [pair.before!.words.split(' '), pair.after!.words.split(' ')];
  const common = new Set(commonIndices(before, after).map(([i, j]) => (side === 'before' ? i : j)));
  const words = side === 'before' ? before : after;
  const runs: { kept: boolean; words: string[] }[] = [];
  words.forEach((word, i) => {
    const kept = common.has(i);
    const last = runs.at(-1);
    if (last?.kept === kept) last.words.push(word);
    else runs.push({ kept, words: [word] });
  });
  return <>{runs.map((run, i) => <span key={i}>{run.kept ? run.words.join(' ') : side === 'before' ? <del>{run.words.join(' ')}</del> : <ins>{run.words.join(' ')}</ins>}{' '}</span>)}</>;
}
