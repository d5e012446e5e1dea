import { useMemo } from 'react';
import { CATALOGUES, MatrixGrid, titleOf, WordsProvider, type DeskReview } from '../../extension/desk/index.ts';
import { download } from '../../extension/panel/download.ts';
import type { Language } from '../../rules/checks/rule.ts';
import type { Span } from '../../rules/draft/tree.ts';

/** The assignments in place of the draft, where a column a body has room. */
export default function MatrixPane({ review, language, onShow }: { review: DeskReview; language: Language; onShow(span: Span): void }) {
  const words = useMemo(() => ({ language, t: CATALOGUES[language] }), [language]);
  return <WordsProvider value={words}><MatrixGrid review={review} onShow={onShow} onCsv={(csv) => download(`${words.t.matrix.title} - ${titleOf(review)}.csv`, csv, 'text/csv;charset=utf-8')} /></WordsProvider>;
}
