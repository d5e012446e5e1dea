import { useEffect, useMemo, useRef, useState } from 'react';
import { NO_WORK, type DeskReview, type RuleDismissal, type Work } from '../../desk/index.ts';
import { Autosave } from '../../store/autosave.ts';
import { loadReview, reviewsAt } from '../../store/database.ts';
import { earlierThan, newSaved, worked, type EarlierDraft, type SavedReview } from '../../store/saved.ts';
import { reviewer } from './useFile.ts';

export interface SavedWork {
  readonly saved: SavedReview | null;
  readonly work: Work;
  readonly earlier: EarlierDraft | null;
  /** The review of the earlier version, once it is there. */
  readonly before: DeskReview | null;
  /** The last change could not be stored. */
  readonly unsaved: boolean;
  onWork(work: Work): void;
  /** Carries the decisions of another stored review over to this file. */
  carry(id: string): void;
  rename(id: string, name: string): void;
  forgetEarlier(): void;
}

/** What is stored for a file, by its name: a file of the same name is taken for the same draft, which the banner then says. */
export function useSaved(name: string, title: string, review: DeskReview, dismissedAlways: readonly RuleDismissal[]): SavedWork {
  const address = `file:${name}`;
  const [saved, setSaved] = useState<SavedReview | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [before, setBefore] = useState<{ draft: EarlierDraft; review: DeskReview } | null>(null);
  const autosave = useRef<Autosave>(null);
  autosave.current ??= new Autosave(setUnsaved);
  useEffect(() => { void reviewsAt(address).then(([first]) => setSaved((now) => now ?? first ?? null), () => undefined); }, [address]);

  const earlier = useMemo(() => (saved ? earlierThan(saved, review) : null), [saved, review]);
  const earlierText = earlier?.draft.text;
  useEffect(() => {
    if (!earlier) { setBefore(null); return; }
    let left = false;
    void reviewer.review({ draft: earlier.draft }).then((answer) => { if (!left && 'review' in answer) setBefore({ draft: earlier, review: answer.review }); });
    return () => { left = true; };
    // Another object with the same words is the same version.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [earlierText]);

  const store = (next: SavedReview) => {
    setSaved(next);
    autosave.current!.save(next);
  };
  return {
    saved, earlier, unsaved, work: saved?.work ?? NO_WORK, before: earlier ? before?.review ?? null : null,
    onWork: (work) => store(worked(saved ?? newSaved(address, review, title || name), review, work, dismissedAlways)),
    carry: (id) => void loadReview(id).then((chosen) => { if (chosen) setSaved(chosen); }),
    rename: (id, words) => setSaved((now) => (now?.id === id ? { ...now, name: words } : now)),
    forgetEarlier: () => { if (saved) store({ ...saved, draft: review.draft, earlier: null }); },
  };
}
