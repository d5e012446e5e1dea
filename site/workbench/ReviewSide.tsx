import { useEffect, useMemo } from 'react';
import { Desk, settle, titleOf, type Settled } from '../../extension/desk/index.ts';
import { download } from '../../extension/panel/download.ts';
import type { Language } from '../../rules/checks/rule.ts';
import type { Span } from '../../rules/draft/tree.ts';
import { wordsOf } from '../messages/index.ts';
import { resolvedSince } from './changes.ts';
import { Resolved } from './Resolved.tsx';
import type { Reviewed } from './useBench.ts';
import { useWorkOf } from './useWorkOf.ts';

export interface ReviewSideProps {
  language: Language;
  onLanguage(language: Language): void;
  reviewed: Reviewed;
  /** Name under which decisions are kept: of the file, else the draft's own title. */
  name: string | null;
  active: string | null;
  onActive(key: string | null): void;
  onShow(span: Span): void;
  /** What is to be marked in the draft; the same list until something changes. */
  onMarks(marks: readonly Settled[]): void;
  ruleHref(rule: string): string;
  selection(): Promise<Span | null>;
}

/** The reviewer's desk beside the draft. It comes with the first review: an empty bench does without it. */
export default function ReviewSide({ language, onLanguage, reviewed, name, active, onActive, onShow, onMarks, ruleHref, selection }: ReviewSideProps) {
  const t = wordsOf(language);
  const { review, first } = reviewed;
  const [work, setWork, kept] = useWorkOf(name ?? titleOf(review));
  const marks = useMemo(() => settle(review, work).all.filter(({ verdict }) => verdict !== 'dismissed'), [review, work]);
  useEffect(() => { onMarks(marks); }, [marks, onMarks]);
  const resolved = useMemo(() => (first ? resolvedSince(first, review) : []), [first, review]);
  return (
    <>
      {resolved.length > 0 && <Resolved list={resolved} language={language} />}
      <Desk review={review} language={language} onLanguage={onLanguage} activeFinding={active} onActiveFinding={onActive} onShow={onShow} ruleHref={ruleHref} work={work} onWork={setWork} onFile={download} selection={selection} />
      {kept && <p className="bench-kept">{t('benchWork')} <button type="button" className="link" onClick={() => setWork(null)}>{t('benchForget')}</button></p>}
    </>
  );
}
