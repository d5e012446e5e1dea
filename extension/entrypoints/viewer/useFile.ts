import { useCallback, useRef, useState } from 'react';
import type { ChangesView } from '../../../rules/draft/docx/places.ts';
import { openDraft, type OpenedDraft } from '../../../rules/draft/open.ts';
import { UnreadableDraft, type Notice } from '../../../rules/draft/tree.ts';
import type { DeskReview } from '../../desk/index.ts';
import { Reviewer } from '../../panel/reviewer.ts';
import type { ReviewSettings } from '../../panel/review-settings.ts';
import { storedReviewSettings } from '../../panel/settings.ts';
import { pdfReader } from './pdfjs.ts';

export interface ViewedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly draft: OpenedDraft;
  readonly review: DeskReview;
  readonly decode: boolean;
}

export type FileState =
  | { view: 'choose' }
  | { view: 'reading'; name: string; done: number; total: number; step: 'pages' | 'review' }
  | { view: 'refused'; name: string; problem: Notice | null }
  | { view: 'open'; file: ViewedFile };

export interface ReadAs {
  changes?: ChangesView;
  decode?: boolean;
}

export const reviewer = new Reviewer(storedReviewSettings());

/** One file at a time: opening another, or the reader's word, stops the reading before it. */
export function useFile(): { state: FileState; open(name: string, bytes: Uint8Array | Promise<Uint8Array>, as?: ReadAs): void; stop(): void; use(settings: ReviewSettings): void } {
  const [state, setState] = useState<FileState>({ view: 'choose' });
  const running = useRef<AbortController | null>(null);

  const open = useCallback(async (name: string, source: Uint8Array | Promise<Uint8Array>, as: ReadAs = {}) => {
    running.current?.abort();
    const { signal } = running.current = new AbortController();
    setState({ view: 'reading', name, done: 0, total: 0, step: 'pages' });
    const told = (step: 'pages' | 'review') => (done: number, total: number) => { if (!signal.aborted) setState({ view: 'reading', name, done, total, step }); };
    try {
      const bytes = await source;
      // Let the page show that it is reading before the work begins.
      await new Promise((resolve) => setTimeout(resolve, 30));
      const decode = as.decode ?? true;
      const draft = await openDraft(bytes, name, {
        pdfjs: pdfReader, signal, decode, changes: as.changes ?? 'proposed',
        onProgress: told('pages'),
      });
      const answer = await reviewer.review({ draft: sent(draft) }, { signal, onProgress: told('review') });
      if (signal.aborted) return;
      if ('error' in answer) { setState({ view: 'refused', name, problem: { code: answer.error } }); return; }
      setState({ view: 'open', file: { name, bytes, draft, review: answer.review, decode } });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof UnreadableDraft)) console.error(error);
      setState({ view: 'refused', name, problem: error instanceof UnreadableDraft ? { code: error.code, values: error.values } : null });
    }
  }, []);

  /** Settings that change what the engine says: the open file is reviewed again, its draft as it was read. */
  const use = useCallback(async (settings: ReviewSettings) => {
    if (!(await reviewer.use(settings))) return;
    const { signal } = running.current ?? new AbortController();
    setState((now) => {
      if (now.view === 'open') void reviewer.review({ draft: sent(now.file.draft) }).then((answer) => { if ('review' in answer && !signal.aborted) setState({ view: 'open', file: { ...now.file, review: answer.review } }); });
      return now;
    });
  }, []);

  return {
    state,
    use: (settings) => void use(settings),
    open: (name, source, as) => void open(name, source, as),
    stop: () => { running.current?.abort(); setState({ view: 'choose' }); },
  };
}

/** The tree alone goes to the worker: places and their functions stay here. */
function sent(draft: OpenedDraft): Omit<DeskReview['draft'], never> {
  const { type, text, start, end, children, notices } = draft;
  return { type, text, start, end, children, notices };
}
