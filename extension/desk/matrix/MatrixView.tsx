import { Maximize2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { foldDiacritics } from '../../../rules/text/fold.ts';
import type { Span } from '../../../rules/draft/tree.ts';
import { locatorIn } from '../locator.ts';
import { useWords } from '../messages/index.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
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
  if (rows.length === 0) return <div className="nothing"><p>{t.nothing.matrix}</p></div>;
  const wanted = foldDiacritics(words.trim());
  const shown = wanted ? rows.filter((row) => foldDiacritics(searchText(row)).includes(wanted)) : rows;
  const open = shown.filter((row) => row.gap);
  const led = shown.filter((row) => !row.gap);
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
        <Group title={t.matrix.open} rows={open} onShow={onShow} />
        <Group title={t.matrix.led} rows={led} onShow={onShow} />
      </ScrollList>
    </div>
  );
}

function Group({ title, rows, onShow }: { title: string; rows: readonly MatrixRow[]; onShow: Show }) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  const head = [t.matrix.place, t.matrix.task, t.matrix.lead, t.matrix.with, t.matrix.deadline, t.matrix.budget, t.matrix.target];
  return (
    <section>
      <h2 className="family"><span>{title}</span><span className="num">{rows.length}</span></h2>
      <table aria-label={title} className="duties">
        <thead><tr>{head.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>{rows.map((row) => <Duty key={row.key} row={row} onShow={onShow} />)}</tbody>
      </table>
    </section>
  );
}

function Duty({ row, onShow }: { row: MatrixRow; onShow: Show }) {
  const { t, language } = useWords();
  return (
    <tr className="duty">
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
