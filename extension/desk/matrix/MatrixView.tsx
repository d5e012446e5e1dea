import { Maximize2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { foldDiacritics } from '../../../rules/text/fold.ts';
import type { Span } from '../../../rules/draft/tree.ts';
import { locatorIn } from '../locator.ts';
import { useWords } from '../messages/index.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { GapRow } from '../parts/Gap.tsx';
import { useLongList, type EntryProps } from '../parts/long-list.ts';
import { ScrollList } from '../parts/ScrollList.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { shorten } from '../findings/Evidence.tsx';
import type { DeskReview } from '../review.ts';
import { GAP_MARK } from './gaps.ts';
import { matrixRows, searchText, type MatrixRow, type Named } from './rows.ts';
import { matrixTable } from './table.ts';

type Show = ((span: Span) => void) | undefined;

export function MatrixView({ review, onShow, onWide }: { review: DeskReview; onShow: Show; onWide?: (() => void) | undefined }) {
  const { t, language } = useWords();
  const [words, setWords] = useState('');
  const rows = useMemo(() => matrixRows(review), [review]);
  const wanted = foldDiacritics(words.trim());
  const shown = useMemo(() => (wanted ? rows.filter((row) => foldDiacritics(searchText(row)).includes(wanted)) : rows), [rows, wanted]);
  if (rows.length === 0) return <div className="nothing"><p>{t.nothing.matrix}</p></div>;
  const openCount = rows.filter((row) => row.gap).length;
  return (
    <div className="matrix">
      <div className="filters matrix-tools">
        <p>{t.matrix.summary(rows.length, rows.length - openCount, openCount)}</p>
        <div className="matrix-tool-row">
          <input type="search" aria-label={t.matrix.searchLabel} placeholder={t.matrix.searchLabel} value={words} onChange={(event) => setWords(event.target.value)} />
          {onWide && <button type="button" className="btn" onClick={onWide}><Maximize2 aria-hidden />{t.matrix.wide}</button>}
          <CopyButton className="btn" label={t.matrix.copy} text={matrixTable(shown, t, language)} />
        </div>
      </div>
      <ScrollList label={t.matrix.title}>
        <Groups shown={shown} onShow={onShow} />
      </ScrollList>
    </div>
  );
}

/** Height in CSS px of most duties: place, two lines of work, bodies and facts. */
const DUTY = 150;

function Groups({ shown, onShow }: { shown: readonly MatrixRow[]; onShow: Show }) {
  const { t } = useWords();
  const groups = useMemo(() => [{ key: 'open', title: t.matrix.open, rows: shown.filter((row) => row.gap) }, { key: 'led', title: t.matrix.led, rows: shown.filter((row) => !row.gap) }]
    .filter(({ rows }) => rows.length > 0)
    .map((group) => ({ ...group, keys: group.rows.map(({ key }) => key) })), [t, shown]);
  const { box, parted, groups: parts, head, row } = useLongList({ groups, heads: 2, height: DUTY });
  const columns = [t.matrix.place, t.matrix.task, t.matrix.lead, t.matrix.with, t.matrix.deadline, t.matrix.budget, t.matrix.target];
  return (
    <div ref={box}>
      {groups.map(({ title, rows }, i) => {
        const { index: heading, entries, after } = parts[i]!;
        return (
          <section key={title}>
            <h2 {...head(heading)} className="family"><span>{title}</span><span className="num">{rows.length}</span></h2>
            <table aria-label={title} className={parted ? 'duties parted' : 'duties'} aria-rowcount={parted ? rows.length + 1 : undefined}>
              <thead><tr {...row(heading + 1, 1)}>{columns.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
              <tbody>
                {entries.flatMap((entry) => {
                  const duty = rows[entry.at]!;
                  return [
                    <GapRow key={`before ${duty.key}`} height={entry.before} />,
                    <Duty key={duty.key} row={duty} onShow={onShow} entry={row(entry.index, entry.at + 2)} />,
                  ];
                })}
                <GapRow height={after} />
              </tbody>
            </table>
          </section>
        );
      })}
    </div>
  );
}

function Duty({ row, onShow, entry }: { row: MatrixRow; onShow: Show; entry: EntryProps }) {
  const { t, language } = useWords();
  return (
    <tr className="duty" {...entry}>
      <td className="duty-place num">{locatorIn(row.locator, language)}</td>
      <th scope="row" className="duty-work"><Words words={shorten(row.work, 220)} span={row.span} onShow={onShow} /></th>
      <td className="duty-lead">
        {row.gap && <GapWords row={row} onShow={onShow} />}
        <Bodies label={t.matrix.lead} mark="ct" bodies={row.lead} onShow={onShow} />
      </td>
      <td>
        <Bodies label={t.matrix.with} mark="ph" bodies={row.with} onShow={onShow} />
        <Bodies label={t.matrix.requested} mark="dn" bodies={row.requested} onShow={onShow} />
      </td>
      <Fact label={t.matrix.deadline} fact={row.deadline} onShow={onShow} />
      <Fact label={t.matrix.budget} fact={row.budget} onShow={onShow} />
      <Fact label={t.matrix.target} fact={row.target} onShow={onShow} />
    </tr>
  );
}

function GapWords({ row, onShow }: { row: MatrixRow; onShow: Show }) {
  const { t, language } = useWords();
  const gap = row.gap!;
  return (
    <span className="gap-words">
      <Outcome mark={GAP_MARK[gap]}>{t.matrix[gap]}</Outcome>
      {row.nearest && (onShow
        ? <button type="button" className="link" onClick={() => onShow(row.nearest!.span)}>{t.matrix.nearest(locatorIn(row.nearest.locator, language))}</button>
        : <span className="muted">{t.matrix.nearest(locatorIn(row.nearest.locator, language))}</span>)}
    </span>
  );
}

function Bodies({ label, mark, bodies, onShow }: { label: string; mark: string; bodies: readonly Named[]; onShow: Show }) {
  if (bodies.length === 0) return null;
  return (
    <span className="bodies">
      <span className={`role ${mark}`}>{label}</span>{' '}
      {bodies.map((body, i) => <span key={body.name}>{i > 0 && '; '}<Words words={body.name} span={body.span} onShow={onShow} /></span>)}
    </span>
  );
}

function Fact({ label, fact, onShow }: { label: string; fact: Named | null; onShow: Show }) {
  const { t } = useWords();
  return (
    <td className={fact ? 'fact' : 'fact none'}>
      <span className="fact-label">{label}: </span>{fact ? <Words words={shorten(fact.name, 80)} span={fact.span} onShow={onShow} /> : t.matrix.notStated}
    </td>
  );
}

function Words({ words, span, onShow }: { words: string; span: Span; onShow: Show }) {
  return onShow ? <button type="button" className="link plain" lang="vi" onClick={() => onShow(span)}>{words}</button> : <span lang="vi">{words}</span>;
}
