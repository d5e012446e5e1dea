import { ArrowLeft, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { formatDate, useWords } from '../desk/index.ts';
import { allReviews, deleteReview, saveReview } from '../store/database.ts';
import { exportReview, importReview, type ImportProblem } from '../store/exchange.ts';
import type { SavedReview } from '../store/saved.ts';
import { download } from './download.ts';

interface Props {
  current: string | null;
  onBack(): void;
  /** Opens a review with the draft stored with it; left out where the draft stands beside the desk. */
  onOpen: ((id: string) => void) | undefined;
  /** Left out where no page is open to compare with. */
  onCompare: ((id: string) => void) | undefined;
  onRename(id: string, name: string): void;
}

/** The reviews stored on this machine. */
export function SavedReviews({ current, onBack, onOpen, onCompare, onRename }: Props) {
  const { t } = useWords();
  const [reviews, setReviews] = useState<readonly SavedReview[] | null>(null);
  const [told, setTold] = useState<{ problem: ImportProblem } | { imported: string } | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const refresh = () => void allReviews().then(setReviews, () => setReviews([]));
  useEffect(refresh, []);
  const load = async (chosen: File | undefined) => {
    if (!chosen) return;
    const result = importReview(await chosen.text());
    if (!result.ok) { setTold({ problem: result.problem }); return; }
    await saveReview(result.review);
    setTold({ imported: result.review.name || t.saved.untitled });
    refresh();
  };
  return (
    <main className="saved">
      <header className="saved-head">
        <button type="button" className="btn btn-quiet" onClick={onBack}><ArrowLeft aria-hidden />{t.saved.back}</button>
        <h1>{t.saved.title}</h1>
      </header>
      <div className="saved-tools">
        <button type="button" className="btn" onClick={() => file.current?.click()}><Upload aria-hidden />{t.saved.import}</button>
        <input ref={file} type="file" accept=".json,application/json" aria-label={t.saved.import} className="sr" tabIndex={-1} onChange={(event) => { void load(event.target.files?.[0]); event.target.value = ''; }} />
        {told && ('problem' in told ? <p role="alert" className="alert">{t.saved.problem[told.problem]}</p> : <output>{t.saved.imported(told.imported)}</output>)}
      </div>
      {reviews?.length === 0 && <p className="hidden-count">{t.saved.none}</p>}
      <ul className="saved-list">
        {reviews?.map((review) => (
          <SavedItem
            key={review.id} review={review} current={review.id === current} onOpen={onOpen} onCompare={onCompare}
            onRename={async (name) => { onRename(review.id, name); await saveReview({ ...review, name }); refresh(); }}
            onDelete={async () => { await deleteReview(review.id); refresh(); }}
          />
        ))}
      </ul>
    </main>
  );
}

function SavedItem({ review, current, onOpen, onCompare, onRename, onDelete }: { review: SavedReview; current: boolean; onOpen: Props['onOpen']; onCompare: Props['onCompare']; onRename(name: string): void; onDelete(): void }) {
  const { t, language } = useWords();
  const [mode, setMode] = useState<'rename' | 'delete' | null>(null);
  const [name, setName] = useState(review.name);
  const { progress } = review;
  return (
    <li className="finding saved-item">
      {mode === 'rename'
        ? (
          <form className="decide-form" onSubmit={(event) => { event.preventDefault(); setMode(null); onRename(name.trim()); }}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by the reader's own click */}
            <label className="field">{t.saved.name}<input type="text" autoFocus value={name} onChange={(event) => setName(event.target.value)} /></label>
            <div className="form-buttons"><button type="submit" className="btn btn-main">{t.saved.rename}</button><button type="button" className="btn" onClick={() => setMode(null)}>{t.decision.cancel}</button></div>
          </form>
        )
        : <h2 lang="vi">{review.name || t.saved.untitled}{current && <span className="muted"> · {t.saved.current}</span>}</h2>}
      <p className="muted num">
        {t.saved.changedAt(formatDate(review.changed.slice(0, 10), language))}; {t.saved.progress(progress.decided, progress.findings)}
        {progress.questions > 0 && `; ${t.saved.answered(progress.answered, progress.questions)}`}
      </p>
      <p className="saved-actions">
        {!current && onOpen && <button type="button" className="link" onClick={() => onOpen(review.id)}>{t.saved.openSaved}</button>}
        {!current && onCompare && <button type="button" className="link" onClick={() => onCompare(review.id)}>{t.saved.compare}</button>}
        {review.address && /^https?:/.test(review.address) && <a href={review.address} target="_blank" rel="noreferrer">{t.saved.toPage}</a>}
        <button type="button" className="link" onClick={() => download(`${review.name || t.saved.untitled}.json`, exportReview(review), 'application/json')}>{t.saved.export}</button>
        <button type="button" className="link" onClick={() => setMode('rename')}>{t.saved.rename}</button>
        {!current && <button type="button" className="link" onClick={() => setMode('delete')}>{t.saved.remove}</button>}
      </p>
      {mode === 'delete' && (
        <p className="saved-actions" role="alert">{t.saved.confirmRemove} <button type="button" className="btn" onClick={onDelete}>{t.saved.remove}</button> <button type="button" className="btn" onClick={() => setMode(null)}>{t.decision.cancel}</button></p>
      )}
    </li>
  );
}
