import { useMemo } from 'react';
import { changedFindings, formatDate, useWords, type DeskReview } from '../desk/index.ts';
import type { EarlierDraft } from '../store/saved.ts';

interface Props {
  earlier: EarlierDraft;
  /** The review of the earlier version, once it is there. */
  before: DeskReview | null;
  review: DeskReview;
  /** Opens both versions side by side; left out where there is no page for it. */
  onCompare: (() => void) | undefined;
  onForget(): void;
}

/** Says that the draft is another version than the one decided on, and what became of the findings. */
export function ChangedBanner({ earlier, before, review, onCompare, onForget }: Props) {
  const { t, language } = useWords();
  const change = useMemo(() => before && changedFindings(before, review), [before, review]);
  return (
    <p className="banner num">
      {t.saved.draftChanged(formatDate(earlier.changed.slice(0, 10), language))}
      {change && ` ${t.compare.counts(change.resolved.length, change.fresh.length)}`}
      <span className="banner-links">
        {onCompare && <button type="button" className="link" onClick={onCompare}>{t.compare.open}</button>}
        <button type="button" className="link" onClick={onForget}>{t.compare.forget}</button>
      </span>
    </p>
  );
}
