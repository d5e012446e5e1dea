import { Download } from 'lucide-react';
import { useState } from 'react';
import { matrixRows } from '../matrix/rows.ts';
import { matrixCsv } from '../matrix/table.ts';
import { useWords } from '../messages/index.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { ScrollList } from '../parts/ScrollList.tsx';
import { MARK_CLASSES } from '../marks.ts';
import { titleOf } from '../head/DraftHead.tsx';
import type { DeskReview } from '../review.ts';
import type { Settlement } from '../work/settle.ts';
import type { Work } from '../work/work.ts';
import { letterHtml } from './html.ts';
import { letterOf } from './letter.ts';
import { findingsCsv } from './table.ts';
import { letterText } from './text.ts';

interface Props {
  review: DeskReview;
  settlement: Settlement;
  work: Work;
  /** Hands a file to the reader. */
  onFile(name: string, contents: Blob | string, type: string): void;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the reviewer hands in. It says what is in it and what is not, before it is made. */
export function ReportView({ review, settlement, work, onFile }: Props) {
  const { t, language } = useWords();
  const [dismissed, setDismissed] = useState(false);
  const [questions, setQuestions] = useState(true);
  const [failed, setFailed] = useState(false);
  const { all } = settlement;
  const included = all.filter(({ verdict }) => verdict === 'accepted');
  const left = all.filter(({ verdict }) => verdict === null).length;
  const toDiscuss = all.filter(({ verdict }) => verdict === 'discuss').length;
  const letter = letterOf(review, settlement, work, { dismissed, questions });
  const name = `${t.report.fileName[review.facts.identity.regime]} - ${titleOf(review) || t.head.untitled}`;
  const word = async () => {
    setFailed(false);
    try {
      const { letterWord } = await import('./word.ts');
      onFile(`${name}.docx`, await letterWord(letter), WORD);
    } catch {
      setFailed(true);
    }
  };
  return (
    <ScrollList label={t.report.tab}>
      <div className="report">
        <h2>{t.report.title[review.facts.identity.regime]}</h2>
        <p className="rule-marks">{MARK_CLASSES.map((mark) => <span key={mark}><strong className="num">{included.filter((settled) => settled.mark === mark).length}</strong> <Outcome mark={mark} /></span>)}</p>
        <p>{t.report.included(included.length)}</p>
        {(left > 0 || toDiscuss > 0) && <p className="muted num">{t.report.left(left, toDiscuss)}</p>}
        <fieldset>
          <legend className="sr">{t.report.contents}</legend>
          <label><input type="checkbox" checked={dismissed} onChange={(event) => setDismissed(event.target.checked)} /> {t.report.withDismissed}</label>
          {work.assessment === 'full' && <label><input type="checkbox" checked={questions} onChange={(event) => setQuestions(event.target.checked)} /> {t.report.withQuestions}</label>}
        </fieldset>
        <div className="stack">
          <button type="button" className="btn btn-main" onClick={() => void word()}><Download aria-hidden />{t.report.word}</button>
          <button type="button" className="btn" onClick={() => onFile(`${name}.html`, letterHtml(letter), 'text/html;charset=utf-8')}><Download aria-hidden />{t.report.html}</button>
          <CopyButton className="btn" label={t.report.text} text={letterText(letter)} />
          <button type="button" className="btn" onClick={() => onFile(`${t.tabs.findings} - ${name}.csv`, findingsCsv(all, t, language), 'text/csv;charset=utf-8')}><Download aria-hidden />{t.report.findingsCsv}</button>
          <button type="button" className="btn" onClick={() => onFile(`${t.matrix.title} - ${name}.csv`, matrixCsv(matrixRows(review), t, language), 'text/csv;charset=utf-8')}><Download aria-hidden />{t.report.matrixCsv}</button>
        </div>
        {failed && <p role="alert" className="copy-failed">{t.report.failed}</p>}
        <p className="muted">{t.report.blanks}</p>
        <p className="muted">{t.states.nothingIsNotPass}</p>
      </div>
    </ScrollList>
  );
}
