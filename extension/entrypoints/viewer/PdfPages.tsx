import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { OpenedDraft } from '../../../rules/draft/open.ts';
import type { DraftView } from './draft-view.ts';
import { PdfView } from './pdf-view.ts';
import { pdfModule } from './pdfjs.ts';

interface Props {
  bytes: Uint8Array;
  draft: OpenedDraft;
  label(page: number): string;
  onDrawn(): void;
  view: Ref<DraftView>;
}

/** A PDF as it looks, page by page. */
export function PdfPages({ bytes, draft, label, onDrawn, view }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const pages = useRef<PdfView | null>(null);
  useImperativeHandle(view, () => ({ range: (span) => pages.current?.range(span) ?? null, reveal: async (span) => pages.current?.reveal(span), selected: () => pages.current?.selected() ?? null }), []);
  useEffect(() => {
    let opened: PdfView | null = null;
    let closed = false;
    const task = pdfModule().then((module) => module.getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, enableXfa: false, useWasm: false } as never));
    void task.then(async (loading) => {
      const document = await loading.promise;
      if (closed || !box.current) return;
      opened = new PdfView(box.current, document, draft, onDrawn);
      pages.current = opened;
      await opened.open(label);
    }).catch(() => undefined);
    return () => {
      closed = true;
      opened?.close();
      pages.current = null;
      void task.then((loading) => loading.destroy());
    };
    // The words of the labels follow the language; pages are not drawn again for them.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [bytes, draft]);
  return <div className="pdf" ref={box} lang="vi" data-draft />;
}
