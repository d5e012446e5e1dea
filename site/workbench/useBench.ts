import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskReview } from '../../extension/desk/review.ts';
import type { OpenedDraft } from '../../rules/draft/open.ts';
import { UnreadableDraft, type Notice } from '../../rules/draft/tree.ts';
import { openFile } from '../draft/read.ts';
import { changedPlace } from './changed-place.ts';
import { LatestReviewer } from './reviewer.ts';
import type { Answer } from './work.ts';

/** What lies on the bench. `seed` changes when other words are put there; `since` is when, in milliseconds of `performance.now()`. */
export type Source =
  | { readonly kind: 'words'; readonly words: string; readonly seed: number; readonly file: OpenedFile | null; readonly since: number }
  | { readonly kind: 'file'; readonly file: OpenedFile; readonly since: number };

export interface OpenedFile { readonly name: string; readonly bytes: Uint8Array; readonly draft: OpenedDraft }

export interface Reviewed {
  readonly review: DeskReview;
  readonly map: Int32Array | null;
  /** What was checked last: a locator, or "" for all of it. */
  readonly place: string;
  /** The first review of what was put on the bench as a whole, when this is a later one: what editing resolved is told against it. */
  readonly first: DeskReview | null;
  readonly isDraft: boolean;
}

export type Trouble = Notice | 'failed' | 'stopped';

/** Nobody types so many letters in one go: they were pasted or dropped. */
const AT_ONCE = 20;

/** After the last key, so that a word is not judged letter by letter. */
const PAUSE = 180;

/** The draft on the bench and its review, kept up to date while it is edited. */
export function useBench() {
  const [source, setSource] = useState<Source>({ kind: 'words', words: '', seed: 0, file: null, since: 0 });
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [reading, setReading] = useState<{ name: string; done: number; total: number } | null>(null);
  const [checking, setChecking] = useState(false);
  /** Share of a long review that is done, 0 to 1. */
  const [progress, setProgress] = useState<number | null>(null);
  const [reviewer] = useState(() => new LatestReviewer());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const seed = useRef(0);
  const opening = useRef<AbortController | null>(null);
  /** The first review of what was put on the bench as a whole: what has since been resolved is told against it. */
  const first = useRef<DeskReview | null>(null);

  const settle = useCallback((answer: Answer, whole: boolean) => {
    setChecking(false);
    setProgress(null);
    if ('failed' in answer) { setTrouble('failed'); return; }
    if ('unreadable' in answer) { setReviewed(null); setTrouble(answer.unreadable.code === 'empty' ? null : answer.unreadable); return; }
    setTrouble(null);
    if (whole) first.current = answer.review;
    setReviewed((before) => ({
      review: answer.review, map: answer.map,
      place: before && !whole ? changedPlace(before.review, answer.review) : '',
      first: whole ? null : first.current, isDraft: answer.isDraft,
    }));
  }, []);
  const check = useCallback((next: Source, whole: boolean) => {
    clearTimeout(timer.current);
    setChecking(true);
    const run = () => reviewer.review(next.kind === 'file' ? { draft: withoutSource(next.file.draft) } : { words: next.words }, (answer) => settle(answer, whole), (done, total) => setProgress(done / total));
    if (whole) run();
    else timer.current = setTimeout(run, PAUSE);
  }, [reviewer, settle]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    reviewer.stop();
    setChecking(false);
    setProgress(null);
    setTrouble('stopped');
  }, [reviewer]);

  const putWords = useCallback((words: string, file: OpenedFile | null = null) => {
    opening.current?.abort();
    first.current = null;
    const next: Source = { kind: 'words', words, seed: ++seed.current, file, since: performance.now() };
    setSource(next);
    setReviewed(null);
    setTrouble(null);
    setReading(null);
    if (words.trim()) check(next, true);
    else setChecking(false);
  }, [check]);
  const putFile = useCallback((file: OpenedFile) => {
    const next: Source = { kind: 'file', file, since: performance.now() };
    setSource(next);
    setReviewed(null);
    check(next, true);
  }, [check]);
  const type = useCallback((words: string) => {
    setSource((before) => {
      if (before.kind !== 'words') return before;
      const next = { ...before, words };
      // Words pasted into an empty page are put there as a whole.
      check(next, before.words.trim() === '' && words.length > AT_ONCE);
      return next;
    });
  }, [check]);
  const open = useCallback(async (chosen: File) => {
    opening.current?.abort();
    const { signal } = opening.current = new AbortController();
    setTrouble(null);
    setReading({ name: chosen.name, done: 0, total: 0 });
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const draft = await openFile(chosen, { signal, onProgress: (done, total) => { if (!signal.aborted) setReading({ name: chosen.name, done, total }); } });
      if (signal.aborted) return;
      putFile({ name: chosen.name, bytes, draft });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof UnreadableDraft)) console.error(error);
      setTrouble(error instanceof UnreadableDraft ? { code: error.code, values: error.values } : 'failed');
    } finally {
      if (!signal.aborted) setReading(null);
    }
  }, [putFile]);

  const warm = useCallback(() => reviewer.warm(), [reviewer]);
  return { source, reviewed, trouble, reading, checking, progress, stop, putWords, putFile, type, open, warm };
}

function withoutSource({ type, text, start, end, children, notices }: OpenedDraft): DeskReview['draft'] {
  return { type, text, start, end, children, notices };
}
