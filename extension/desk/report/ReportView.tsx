import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { matrixRows } from '../matrix/rows.ts';
import { matrixCsv } from '../matrix/table.ts';
import { useWords } from '../messages/index.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { ScrollList } from '../parts/ScrollList.tsx';
import { titleOf } from '../head/DraftHead.tsx';
import type { DeskReview } from '../review.ts';
import type { Settlement } from '../work/settle.ts';
import { NO_LETTER, type LetterWords, type Work } from '../work/work.ts';
import { hasGenderForm } from './annexes.ts';
import { letterHtml } from './html.ts';
import { letterOf, type LetterForm } from './letter.ts';
import type { Office } from './office.ts';
import { summaryOf, type Summary } from './summary.ts';
import { findingsCsv } from './table.ts';
import { letterText } from './text.ts';

interface Props {
  review: DeskReview;
  settlement: Settlement;
  work: Work;
  office: Office;
  /** `merge` names the field: its keystrokes are one step to undo. */
  onWork(work: Work, merge: string): void;
  /** Hands a file to the reader. */
  onFile(name: string, contents: Blob | string, type: string): void;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the reviewer hands in. It says what is in it and what is not, before it is made. */
export function ReportView({ review, settlement, work, office, onWork, onFile }: Props) {
  const { t, language } = useWords();
  const { regime } = review.facts.identity;
  const [form, setForm] = useState<LetterForm>('letter');
  const [annexes, setAnnexes] = useState({ genderForm: true, summary: true, dismissed: false, questions: true });
  const [failed, setFailed] = useState(false);
  const { all } = settlement;
  const included = all.filter(({ verdict }) => verdict === 'accepted').length;
  const left = all.filter(({ verdict }) => verdict === null).length;
  const toDiscuss = all.filter(({ verdict }) => verdict === 'discuss').length;
  const summary = useMemo(() => summaryOf(review, settlement, work), [review, settlement, work]);
  const letter = letterOf(review, settlement, work, { form, office, ...annexes });
  const name = `${t.report.fileName[regime]} - ${titleOf(review) || t.head.untitled}`;
  const make = async (file: string, type: string, contents: () => Promise<Blob>) => {
    setFailed(false);
    await contents().then((blob) => onFile(file, blob, type), () => setFailed(true));
  };
  const word = () => make(`${name}.docx`, WORD, async () => (await import('./word.ts')).letterWord(letter));
  const workbook = () => make(`${name}.xlsx`, WORKBOOK, async () => (await import('./workbook.ts')).reviewWorkbook(review, settlement, work, t, language));
  const tick = (key: keyof typeof annexes, words: string) => <label key={key}><input type="checkbox" checked={annexes[key]} onChange={(event) => setAnnexes({ ...annexes, [key]: event.target.checked })} /> {words}</label>;
  return (
    <ScrollList label={t.report.tab}>
      <div className="report">
        <h2>{t.report.title[regime]}</h2>
        <p>{t.report.included(included)}</p>
        {(left > 0 || toDiscuss > 0) && <p className="muted num">{t.report.left(left, toDiscuss)}</p>}
        <LetterFields words={work.letter ?? NO_LETTER} issuer={review.facts.identity.issuer ?? ''} onWords={(words, field) => onWork({ ...work, letter: words }, `letter ${field}`)} />
        <fieldset>
          <legend>{t.report.form}</legend>
          {(['letter', 'sheet'] as const).map((each) => <label key={each}><input type="radio" name="report-form" checked={form === each} onChange={() => setForm(each)} /> {t.report.forms[each][regime]}</label>)}
        </fieldset>
        <fieldset>
          <legend>{t.report.contents}</legend>
          {hasGenderForm(review) && tick('genderForm', t.report.withGenderForm)}
          {tick('summary', t.report.withSummary)}
          {tick('dismissed', t.report.withDismissed)}
          {work.assessment === 'full' && tick('questions', t.report.withQuestions)}
        </fieldset>
        <div className="stack">
          <button type="button" className="btn btn-main" onClick={() => void word()}><Download aria-hidden />{t.report.word}</button>
          <button type="button" className="btn" onClick={() => onFile(`${name}.html`, letterHtml(letter), 'text/html;charset=utf-8')}><Download aria-hidden />{t.report.html}</button>
          <CopyButton className="btn" label={t.report.text} text={letterText(letter)} />
          <button type="button" className="btn" onClick={() => void workbook()}><Download aria-hidden />{t.report.workbook}</button>
          <button type="button" className="btn" onClick={() => onFile(`${t.tabs.findings} - ${name}.csv`, findingsCsv(all, t, language), 'text/csv;charset=utf-8')}><Download aria-hidden />{t.report.findingsCsv}</button>
          <button type="button" className="btn" onClick={() => onFile(`${t.matrix.title} - ${name}.csv`, matrixCsv(matrixRows(review), t, language), 'text/csv;charset=utf-8')}><Download aria-hidden />{t.report.matrixCsv}</button>
        </div>
        {failed && <p role="alert" className="copy-failed">{t.report.failed}</p>}
        <p className="muted">{office.name ? t.report.blanks : `${t.report.blanks} ${t.report.setOffice}`}</p>
        <FamilyResults summary={summary} />
        <p className="muted">{t.states.nothingIsNotPass}</p>
      </div>
    </ScrollList>
  );
}

function LetterFields({ words, issuer, onWords }: { words: LetterWords; issuer: string; onWords(words: LetterWords, field: keyof LetterWords): void }) {
  const { t } = useWords();
  return (
    <>
      <label className="field">{t.report.recipient}<input type="text" lang="vi" placeholder={issuer} value={words.recipient} onChange={(event) => onWords({ ...words, recipient: event.target.value }, 'recipient')} /></label>
      <label className="field">{t.report.general}<textarea lang="vi" placeholder={t.report.generalHint} value={words.general} onChange={(event) => onWords({ ...words, general: event.target.value }, 'general')} /></label>
    </>
  );
}

/** The worst status wins upward; what nothing was found in stays grey. */
function FamilyResults({ summary }: { summary: Summary }) {
  const { t } = useWords();
  return (
    <section className="family-results" aria-labelledby="family-results">
      <h3 id="family-results">{t.report.byFamily}</h3>
      <dl>{summary.families.map(({ family, status }) => <div key={family}><dt>{t.family[family]}</dt><dd>{status === 'none' || status === 'inapplicable' ? <span className="muted">{t.outcome[status]}</span> : <Outcome mark={status} />}</dd></div>)}</dl>
      {summary.openQuestions > 0 && <p className="muted num">{t.report.notConcluded(summary.openQuestions)}</p>}
    </section>
  );
}
