import { ArrowDown, ArrowUp, Download } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Span } from '../../../rules/draft/tree.ts';
import { foldDiacritics } from '../../../rules/text/fold.ts';
import { shorten } from '../findings/Evidence.tsx';
import { locatorIn } from '../locator.ts';
import { useWords } from '../messages/index.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { GapRow } from '../parts/Gap.tsx';
import { useLongList, type EntryProps } from '../parts/long-list.ts';
import { Outcome } from '../parts/Outcome.tsx';
import type { DeskReview } from '../review.ts';
import { bodyColumns, bodyKey, type BodyColumn } from './columns.ts';
import { GAP_MARK } from './gaps.ts';
import { LACKINGS, lacks, READING_ORDER, sorted, type Lacking, type Sort, type SortKey } from './order.ts';
import { matrixRows, searchText, type MatrixRow, type Named } from './rows.ts';
import { matrixCsv, matrixTable } from './table.ts';

/** More bodies than this make columns that nobody can read; the rest share one. */
const MOST_COLUMNS = 14;
const LEAST_COLUMNS = 4;
/** Width in px of the columns that are always there, and of one body: deadline, budget and indicator are to be seen without scrolling. */
const OTHER_COLUMNS = 850;
const BODY_COLUMN = 62;

/** Height in CSS px of most rows. */
const ROW = 64;
/** The head of the table stands above all groups. */
const TABLE_HEAD = { key: 'head', keys: [] };

interface Props {
  review: DeskReview;
  onShow: ((span: Span) => void) | undefined;
  /** Takes the rows in view as a CSV file; left out where nothing can be saved. */
  onCsv?: (csv: string) => void;
}

/** The assignments as a working table: a row a duty, a column a body. Gaps stand out as one cell of words. */
export function MatrixGrid({ review, onShow, onCsv }: Props) {
  const { t, language } = useWords();
  const [words, setWords] = useState('');
  const [body, setBody] = useState('');
  const [gapsFirst, setGapsFirst] = useState(true);
  const [lacking, setLacking] = useState<Lacking>('all');
  const [sort, setSort] = useState(READING_ORDER);
  const rows = useMemo(() => matrixRows(review), [review]);
  const columns = useMemo(() => bodyColumns(rows), [rows]);
  const wanted = foldDiacritics(words.trim());
  const shown = useMemo(() => sorted(rows.filter((row) => lacks(row, lacking) && (!wanted || foldDiacritics(searchText(row)).includes(wanted)) && (!body || holds(row, body))), sort), [rows, lacking, wanted, body, sort]);
  const groups = useMemo(() => {
    const both = gapsFirst
      ? [{ title: t.matrix.open, rows: shown.filter((row) => row.gap) }, { title: t.matrix.led, rows: shown.filter((row) => !row.gap) }]
      : [{ title: t.matrix.inOrder, rows: shown }];
    return both.filter((group) => group.rows.length > 0).map((group) => ({ ...group, key: group.title, keys: group.rows.map(({ key }) => key) }));
  }, [shown, gapsFirst, t]);
  const { box: table, parted, groups: parts, row: place } = useLongList({ groups: useMemo(() => [TABLE_HEAD, ...groups], [groups]), height: ROW });
  const visible = (body ? columns.filter(({ key }) => key === body || shown.some((row) => holds(row, key))) : columns).slice(0, useColumnsThatFit());
  // Where no body is named at all, the words of the gaps still need a column.
  const rest = columns.length === 0 || (columns.length > visible.length && !body);
  const across = visible.length + (rest ? 6 : 5);
  const gaps = rows.filter((row) => row.gap).length;

  return (
    <div className="grid-view">
      <p className="grid-summary">{t.matrix.summary(rows.length, rows.length - gaps, gaps)}</p>
      <div className="grid-tools">
        <button type="button" className="btn" aria-pressed={gapsFirst} onClick={() => setGapsFirst(!gapsFirst)}>{t.matrix.gapsFirst}</button>
        <select aria-label={t.matrix.body} value={body} onChange={(event) => setBody(event.target.value)}>
          <option value="">{t.matrix.allBodies(columns.length)}</option>
          {columns.map(({ key, name, duties }) => <option key={key} value={key}>{name} ({duties})</option>)}
        </select>
        <select aria-label={t.matrix.rowsShown} value={lacking} onChange={(event) => setLacking(event.target.value as Lacking)}>
          {LACKINGS.map((what) => <option key={what} value={what}>{t.matrix.lacking[what]} ({rows.filter((row) => lacks(row, what)).length})</option>)}
        </select>
        <input type="search" aria-label={t.matrix.searchLabel} placeholder={t.matrix.searchLabel} value={words} onChange={(event) => setWords(event.target.value)} />
        <CopyButton className="btn" label={t.matrix.copy} text={matrixTable(shown, t, language)} />
        {onCsv && <button type="button" className="btn" onClick={() => onCsv(matrixCsv(shown, t, language))}><Download aria-hidden />{t.matrix.csv}</button>}
        <Legend />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a box that scrolls is reached by keyboard */}
      <section className="grid-scroll" aria-label={t.matrix.title} tabIndex={0}>
        <table ref={table} className={parted ? 'grid parted' : 'grid'} aria-rowcount={parted ? shown.length + groups.length + 1 : undefined}>
          <thead>
            <tr {...place(0, 1)}>
              <SortHead id="place" sort={sort} onSort={setSort}>{t.matrix.place}</SortHead><SortHead id="task" sort={sort} onSort={setSort}>{t.matrix.task}</SortHead>
              {visible.map((column) => <SortHead key={column.key} id={`body ${column.key}`} className="body-head" sort={sort} onSort={setSort}><abbr title={column.name}>{column.short}</abbr></SortHead>)}
              {rest && <th scope="col" className="body-head">{t.matrix.others}</th>}
              {(['deadline', 'budget', 'target'] as const).map((id) => <SortHead key={id} id={id} sort={sort} onSort={setSort}>{t.matrix[id]}</SortHead>)}
            </tr>
          </thead>
          {shown.length === 0 && <tbody><tr><td colSpan={across}>{t.matrix.noRows}</td></tr></tbody>}
          {groups.map((group, i) => {
            const { index, entries, after } = parts[i + 1]!;
            return (
              <tbody key={group.key}>
                <tr className="sec" {...place(index, index + 1)}><th scope="rowgroup" colSpan={across}>{group.title} <span className="num">{group.rows.length}</span></th></tr>
                {entries.flatMap((entry) => {
                  const row = group.rows[entry.at]!;
                  return [
                    <GapRow key={`before ${row.key}`} height={entry.before} />,
                    <GridRow key={row.key} entry={place(entry.index, entry.index + 1)} row={row} columns={visible} rest={rest} onShow={onShow} />,
                  ];
                })}
                <GapRow height={after} />
              </tbody>
            );
          })}
        </table>
      </section>
    </div>
  );
}

/** A click sorts by the column, the next turns the order round. */
function SortHead({ id, sort, onSort, className, children }: { id: SortKey; sort: Sort; onSort(sort: Sort): void; className?: string; children: ReactNode }) {
  const on = sort.key === id;
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={className} aria-sort={on ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="sort-head" onClick={() => onSort({ key: id, descending: on && !sort.descending })}>{children}{on && <Arrow aria-hidden />}</button>
    </th>
  );
}

function columnsThatFit(): number {
  if (typeof window === 'undefined') return MOST_COLUMNS;
  return Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, Math.floor((window.innerWidth - OTHER_COLUMNS) / BODY_COLUMN)));
}

function useColumnsThatFit(): number {
  const [count, setCount] = useState(columnsThatFit);
  useEffect(() => {
    const resized = () => setCount(columnsThatFit());
    window.addEventListener('resize', resized);
    return () => window.removeEventListener('resize', resized);
  }, []);
  return count;
}

function holds(row: MatrixRow, key: string): boolean {
  return [...row.lead, ...row.with, ...row.requested].some(({ name }) => bodyKey(name) === key);
}

function Legend() {
  const { t } = useWords();
  return (
    <p className="legend">
      <span><span className="cell-mark ct">{t.matrix.marks.lead}</span> {t.matrix.lead}</span>
      <span><span className="cell-mark">{t.matrix.marks.with}</span> {t.matrix.with}</span>
      <span><span className="cell-mark dn">{t.matrix.marks.requested}</span> {t.matrix.requested}</span>
    </p>
  );
}

function GridRow({ entry, row, columns, rest, onShow }: { entry: EntryProps; row: MatrixRow; columns: readonly BodyColumn[]; rest: boolean; onShow: Props['onShow'] }) {
  const { t, language } = useWords();
  const keys = new Set(columns.map(({ key }) => key));
  const others = [...row.lead, ...row.with, ...row.requested].filter(({ name }) => !keys.has(bodyKey(name)));
  const empty = row.lead.length + row.with.length + row.requested.length === 0;
  return (
    <tr {...entry}>
      <td className="num grid-place">{locatorIn(row.locator, language)}</td>
      <th scope="row"><Words words={shorten(row.work, 160)} span={row.span} onShow={onShow} />{row.gap && !empty && <Gap row={row} />}</th>
      {empty && row.gap
        ? <td colSpan={columns.length + (rest ? 1 : 0)} className="grid-gap"><Gap row={row} />{row.nearest && <Words words={t.matrix.nearest(locatorIn(row.nearest.locator, language))} span={row.nearest.span} onShow={onShow} />}</td>
        : <>
            {columns.map((column) => <td key={column.key} className="grid-cell"><Marks row={row} column={column} onShow={onShow} /></td>)}
            {rest && <td className="grid-others">{others.map(({ name }) => name).join('; ')}</td>}
          </>}
      <Fact fact={row.deadline} onShow={onShow} /><Fact fact={row.budget} onShow={onShow} /><Fact fact={row.target} onShow={onShow} />
    </tr>
  );
}

function Gap({ row }: { row: MatrixRow }) {
  const { t } = useWords();
  return <Outcome mark={GAP_MARK[row.gap!]}>{t.matrix[row.gap!]}</Outcome>;
}

function Marks({ row, column, onShow }: { row: MatrixRow; column: BodyColumn; onShow: Props['onShow'] }) {
  const { t } = useWords();
  const roles = [['lead', 'ct', row.lead, t.matrix.lead], ['with', '', row.with, t.matrix.with], ['requested', 'dn', row.requested, t.matrix.requested]] as const;
  return roles.map(([role, style, bodies, name]) => {
    const found = bodies.find((each) => bodyKey(each.name) === column.key);
    if (!found) return null;
    const label = `${found.name}: ${name}`;
    return onShow
      ? <button key={role} type="button" className={`cell-mark ${style}`} aria-label={`${t.matrix.marks[role]}, ${label}`} title={label} onClick={() => onShow(found.span)}>{t.matrix.marks[role]}</button>
      : <span key={role} className={`cell-mark ${style}`} title={label}>{t.matrix.marks[role]}</span>;
  });
}

function Fact({ fact, onShow }: { fact: Named | null; onShow: Props['onShow'] }) {
  const { t } = useWords();
  return <td className={fact ? 'grid-fact' : 'grid-fact none'}>{fact ? <Words words={shorten(fact.name, 60)} span={fact.span} onShow={onShow} /> : t.matrix.notStated}</td>;
}

function Words({ words, span, onShow }: { words: string; span: Span; onShow: Props['onShow'] }) {
  return onShow ? <button type="button" className="link plain" lang="vi" onClick={() => onShow(span)}>{words}</button> : <span lang="vi">{words}</span>;
}
