import type { Span } from '../../../rules/draft/tree.ts';
import { locatorIn } from '../locator.ts';
import { useWords } from '../messages/index.ts';

/** A locator that leads to its words; plain words where the draft is not beside the desk. */
export function Place({ locator, span, onShow }: { locator: string; span: Span; onShow: ((span: Span) => void) | undefined }) {
  const { t, language } = useWords();
  const words = locator ? locatorIn(locator, language) : t.finding.whole;
  if (!onShow || span.end <= span.start) return <span className="place num">{words}</span>;
  return <button type="button" className="link place num" aria-label={t.finding.show(words)} onClick={() => onShow(span)}>{words}</button>;
}
